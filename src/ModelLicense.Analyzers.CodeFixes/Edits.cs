using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Edits of text: what is not edited stays as it is, to the last space.</summary>
internal static class Edits
{
    /// <summary>The document with edits, none of which overlap.</summary>
    public static async Task<Document> EditedAsync(this Document document, IEnumerable<TextChange> changes, CancellationToken cancellation)
        => document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes.OrderBy(change => change.Span.Start)));
}
