using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>MLA1001, MLA1002, MLA1005, MLA1006, MLA4001: writes another model in the place of one that cannot be used, as the declared facts clear it.</summary>
/// <remarks>No <c>[Shared]</c>: it would bind a newer System.Composition than old hosts hold. To fix all is to take the same rank everywhere: ids differ.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReplaceModelFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("MLA1001", "MLA1002", "MLA1005", "MLA1006", "MLA4001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new AsFirstOffered(WellKnownFixAllProviders.BatchFixer);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var alternatives = diagnostic.Pairs(Ways.Alternatives, Ways.AlternativeLicenses);
            if (alternatives.Count == 0 || await WrittenName.AtAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } name)
            {
                continue;
            }

            var rank = 0;
            foreach (var (id, license) in alternatives)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use '{id}' ({license}) instead",
                        cancellation => context.Document.EditedAsync([name.Replaced(id), .. UsesModelEdits.Beside(name, license)], cancellation),
                        equivalenceKey: $"replace:{++rank}"),
                    diagnostic);
            }
        }
    }
}
