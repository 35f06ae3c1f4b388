using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>MLA3003: writes one of the models that an ambiguous name can be.</summary>
/// <remarks>
/// No <c>[Shared]</c>: it would bind a newer System.Composition than old hosts hold. The choices stand under one action of which none is the
/// first: a tool that takes the first action of all does not choose for its user. To fix all is to choose the same model everywhere.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ChooseVersionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("MLA3003");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new AsChosen();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var versions = diagnostic.Pairs(Ways.Candidates, Ways.CandidateVersions, "; ");
            var licenses = diagnostic.Pairs(Ways.Candidates, Ways.CandidateLicenses);
            if (versions.Count == 0 || licenses.Count == 0 || await WrittenName.AtAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } name)
            {
                continue;
            }

            var choices = versions.Zip(licenses, (version, license) => CodeAction.Create(
                $"'{version.Id}': {version.Second} ({license.Second})",
                cancellation => context.Document.EditedAsync([name.Replaced(version.Id)], cancellation),
                equivalenceKey: "choose:" + version.Id));
            context.RegisterCodeFix(CodeAction.Create($"Choose which '{name.Name}' is meant", ImmutableArray.CreateRange(choices), isInlinable: true), diagnostic);
        }
    }

    /// <summary>Fixes all as somebody chose once, and nothing where nobody did: the key of the action that holds the choices is made of all of theirs.</summary>
    private sealed class AsChosen : FixAllProvider
    {
        public override Task<CodeAction?> GetFixAsync(FixAllContext context)
            => context.CodeActionEquivalenceKey is { } key && key.StartsWith("choose:", StringComparison.Ordinal) && key.IndexOf(';') < 0
                ? WellKnownFixAllProviders.BatchFixer.GetFixAsync(context)
                : Task.FromResult<CodeAction?>(null);
    }
}
