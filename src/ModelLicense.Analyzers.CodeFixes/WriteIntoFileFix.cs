using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>
/// Writes into files that the project hands to the compiler and that exist: facts, models, grants and waivers into <c>modellicense.json</c>, texts that a
/// license asks for into README and notices. What a person has to say is left to fill in, and is an error of the build until then.
/// </summary>
/// <remarks>
/// One provider for all of them, because <c>dotnet format</c> applies the first action of each provider: so the better one comes first, and an answer last.
/// No <c>[Shared]</c>: it would bind a newer System.Composition than old hosts hold.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WriteIntoFileFix : CodeFixProvider
{
    /// <summary>The better first.</summary>
    private static readonly Func<Told, Place, IEnumerable<Proposal>>[] Fixes = [DeclareModel.For, AddText.For, DeclareFact.For, RecordGrant.For, AddWaiver.For];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        "MLA1001", "MLA1002", "MLA1003", "MLA1004", "MLA1005", "MLA1006",
        "MLA2001", "MLA2002", "MLA2003", "MLA2006", "MLA2007",
        "MLA3001", "MLA3002", "MLA3003", "MLA3004", "MLA3006", "MLA3007", "MLA3009",
        "MLA4001", "MLA4002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new AsFirstOffered(FixAllFiles.Instance);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (await Place.OfAsync(project, context.CancellationToken).ConfigureAwait(false) is not { } place)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (!await IsOfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                continue;
            }

            foreach (var proposal in For(diagnostic, place))
            {
                if (await FileEdits.CanApplyAsync(proposal.Edits, project, context.CancellationToken).ConfigureAwait(false))
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(proposal.Title, cancellation => FileEdits.ApplyAsync(proposal.Edits, project.Solution, cancellation), proposal.Key),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>Everything that can be written for a finding, the better first.</summary>
    internal static IEnumerable<Proposal> For(Diagnostic diagnostic, Place place)
    {
        var told = new Told(diagnostic);
        return Fixes.SelectMany(fix => fix(told, place));
    }

    /// <summary>Whether a diagnostic speaks of a document as it is, and not of an older text.</summary>
    internal static async Task<bool> IsOfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
        => diagnostic.Location.SourceTree is { } tree
            && (await tree.GetTextAsync(cancellation).ConfigureAwait(false)).ContentEquals(await document.GetTextAsync(cancellation).ConfigureAwait(false));
}
