using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>MLA3001: declares a model that code names, by <c>[assembly: UsesModel]</c> in the same file.</summary>
/// <remarks>
/// No <c>[Shared]</c>: it would bind a newer System.Composition than old hosts hold. A call whose model is not shown (MLA3008) has no name
/// to declare, and none is guessed.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DeclareModelFix : CodeFixProvider
{
    /// <summary>What the action is called where it fixes all.</summary>
    internal const string Title = "Declare every model";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("MLA3001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new DeclareModelsOnce();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!await Declaring.IsPossibleAsync(context.Document.Project, context.CancellationToken).ConfigureAwait(false))
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (Declaring.NameIn(diagnostic) is { } id)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Declare '{id}' in this file",
                        cancellation => Declaring.DeclareAsync(context.Document, [id], cancellation),
                        equivalenceKey: nameof(DeclareModelFix)),
                    diagnostic);
            }
        }
    }
}
