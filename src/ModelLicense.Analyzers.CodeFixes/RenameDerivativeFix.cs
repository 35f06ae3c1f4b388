using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>MLA2003: puts the prefix that the base's license wants before the name of a derivative, where <c>[UsesModel]</c> declares it.</summary>
/// <remarks>No <c>[Shared]</c>: it would bind a newer System.Composition than old hosts hold.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RenameDerivativeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("MLA2003");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new AsFirstOffered(WellKnownFixAllProviders.BatchFixer);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Text(Ways.Renamed) is { } renamed
                && await WrittenName.AtAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } name
                && name.Token.Parent?.Parent is AttributeArgumentSyntax)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Rename the derivative to '{renamed}'",
                        cancellation => context.Document.EditedAsync([name.Replaced(renamed)], cancellation),
                        equivalenceKey: nameof(RenameDerivativeFix)),
                    diagnostic);
            }
        }
    }
}
