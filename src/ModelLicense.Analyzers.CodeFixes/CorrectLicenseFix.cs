using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>MLA3004: replaces the license stated in <c>[UsesModel]</c> by the one the model is under.</summary>
/// <remarks>No <c>[Shared]</c>: it would bind a newer System.Composition than old hosts hold.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CorrectLicenseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("MLA3004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new AsFirstOffered(WellKnownFixAllProviders.BatchFixer);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            // A derivative keeps its own license beside its base's: only a model of the catalog has one license to correct to.
            if (!diagnostic.Properties.TryGetValue("model", out _)
                || !diagnostic.Properties.TryGetValue("license", out var license) || license is null || license.Contains('+')
                || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
                || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
                || attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "License") is not { } stated)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Declare the license as '{license}'",
                    _ =>
                    {
                        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(license)).WithTriviaFrom(stated.Expression);
                        return Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(stated.Expression, literal)));
                    },
                    equivalenceKey: nameof(CorrectLicenseFix)),
                diagnostic);
        }
    }
}
