using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Fixes all as asked, and as it is offered first where nothing of what is asked is offered.</summary>
/// <remarks>
/// <c>dotnet format</c> asks a provider for the finding that an analyzer happened to report first, be it of a rule that the provider does not
/// fix, and then for all with what that gave: the action of another rule, or none. Which finding comes first differs from run to run.
/// </remarks>
internal sealed class AsFirstOffered(FixAllProvider inner) : FixAllProvider
{
    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        string? first = null;
        foreach (var project in context.Projects())
        {
            foreach (var diagnostic in await context.DiagnosticsAsync(project).ConfigureAwait(false))
            {
                if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                {
                    continue;
                }

                var keys = new List<string?>();
                await context.CodeFixProvider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => keys.Add(action.EquivalenceKey), context.CancellationToken)).ConfigureAwait(false);
                if (keys.Contains(context.CodeActionEquivalenceKey))
                {
                    return await inner.GetFixAsync(context).ConfigureAwait(false);
                }

                first ??= keys.FirstOrDefault();
            }
        }

        return first is null ? null : await inner.GetFixAsync(WithKey(context, first)).ConfigureAwait(false);
    }

    private static FixAllContext WithKey(FixAllContext context, string key)
        => context.Document is { } document
            ? new FixAllContext(document, context.CodeFixProvider, context.Scope, key, context.DiagnosticIds, new Same(context), context.CancellationToken)
            : new FixAllContext(context.Project, context.CodeFixProvider, context.Scope, key, context.DiagnosticIds, new Same(context), context.CancellationToken);

    /// <summary>The findings of a context that is there.</summary>
    private sealed class Same(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => await context.WithCancellationToken(cancellationToken).GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => await context.WithCancellationToken(cancellationToken).GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => await context.WithCancellationToken(cancellationToken).GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
