using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>
/// Collects what is written for all findings of a document, a project or a solution, and then writes each file once. Roslyn's own batch fixer merges
/// changes of C# only.
/// </summary>
internal sealed class FixAllFiles : FixAllProvider
{
    public static readonly FixAllFiles Instance = new();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var edits = new List<FileEdit>();
        foreach (var project in fixAllContext.Projects())
        {
            var diagnostics = await fixAllContext.DiagnosticsAsync(project).ConfigureAwait(false);
            edits.AddRange(await EditsAsync(project, diagnostics, fixAllContext.CodeActionEquivalenceKey, fixAllContext.CancellationToken).ConfigureAwait(false));
        }

        return edits.Count == 0 ? null : CodeAction.Create(
            "Write all into their files",
            cancellation => FileEdits.ApplyAsync(edits, fixAllContext.Solution, cancellation),
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<IEnumerable<FileEdit>> EditsAsync(Project project, IReadOnlyCollection<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var edits = new List<FileEdit>();
        if (diagnostics.Count == 0 || await Place.OfAsync(project, cancellation).ConfigureAwait(false) is not { } place)
        {
            return edits;
        }

        foreach (var diagnostic in diagnostics)
        {
            if (project.GetDocument(diagnostic.Location.SourceTree) is { } document && await WriteIntoFileFix.IsOfAsync(document, diagnostic, cancellation).ConfigureAwait(false))
            {
                edits.AddRange(WriteIntoFileFix.For(diagnostic, place).Where(proposal => proposal.Key == key).SelectMany(proposal => proposal.Edits));
            }
        }

        return edits;
    }
}
