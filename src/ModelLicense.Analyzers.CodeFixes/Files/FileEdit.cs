namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Something that is written into a file which the project hands to the compiler and which exists.</summary>
/// <param name="Path">The file.</param>
/// <param name="Written">What is written; of several edits of one file the order of these decides, so that it never depends on how projects were loaded.</param>
internal abstract record FileEdit(string Path, string Written)
{
    /// <summary>The new text; null where there is nothing to write, or where it cannot be written soundly.</summary>
    public abstract string? Apply(string text);
}

/// <summary>Adds to a <c>modellicense.json</c> what another JSON says and it does not.</summary>
internal sealed record PolicyFileEdit(string Path, string Addition) : FileEdit(Path, Addition)
{
    /// <inheritdoc/>
    public override string? Apply(string text) => PolicyEdit.Add(text, Addition, Shipped.Catalog.Metrics) is { IsSound: true } edit ? edit.Text : null;
}

/// <summary>Adds a paragraph to a file of plain text or Markdown.</summary>
internal sealed record TextFileEdit(string Path, string Paragraph) : FileEdit(Path, Paragraph)
{
    /// <inheritdoc/>
    public override string? Apply(string text)
    {
        if (IsShown(text))
        {
            return null;
        }

        // A file that ends without the end of a line goes on to do so.
        var newline = NewLine.Of(text);
        var paragraph = string.Join(newline, Paragraph.Trim().Replace("\r\n", "\n").Split('\r', '\n'));
        var isClosed = text.EndsWith("\n", StringComparison.Ordinal) || text.EndsWith("\r", StringComparison.Ordinal);
        var edited = text.Trim().Length == 0 ? paragraph + newline
            : isClosed ? text + newline + paragraph + newline
            : text + newline + newline + paragraph;
        return IsShown(edited) ? edited : null;
    }

    private bool IsShown(string text) => Wording.Holds(Wording.Normal(text, TextKind.Prose), Paragraph, TextKind.Prose);
}
