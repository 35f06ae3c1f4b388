namespace ModelLicense;

/// <summary>Adds to the end of an array or object of a JSON text that was read without a fault, in the manner of that text.</summary>
public sealed class ListEnd
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly string text;
    private readonly Span root;
    private readonly string newline;
    private readonly string unit;

    /// <summary>Learns the manner of a text: its line ends, and how far it indents.</summary>
    /// <param name="text">The text.</param>
    /// <param name="root">Its value.</param>
    public ListEnd(string text, JsonObject root)
    {
        this.text = text;
        this.root = root.Span;
        newline = NewLine.Of(text);
        unit = root.Members.Select(member => OwnLine(member.NameSpan.Start)).FirstOrDefault(indent => indent is { Length: > 0 }) ?? "  ";
    }

    /// <summary>What puts items behind the last child of a list.</summary>
    /// <param name="list">The list, with its brackets.</param>
    /// <param name="children">Its children.</param>
    /// <param name="items">The items, for an indentation; null where everything stands on one line.</param>
    public IEnumerable<Insertion> Append(Span list, IReadOnlyList<Span> children, Func<string?, IEnumerable<string>> items)
    {
        var outer = Indent(list.Start);
        var indent = IsInline(list, children) ? null : children.Reverse().Select(child => OwnLine(child.Start)).FirstOrDefault(own => own is not null) ?? outer + unit;
        var before = indent is null ? " " : newline + indent;
        var added = string.Join("," + before, items(indent));
        if (children.Count == 0)
        {
            var place = AfterComments(list.Start + 1, list.End - 1, onlyOnThisLine: false);
            var closes = indent is null || HasNewline(place, list.End) ? "" : newline + outer;
            return [new Insertion(place, (indent is null ? "" : before) + added + closes)];
        }

        var end = children[children.Count - 1].End;
        var next = JsonTrivia.Skip(text, end);
        return text[next] == ','
            ? [new Insertion(AfterComments(next + 1, list.End - 1, onlyOnThisLine: true), before + added + ",")]
            : [new Insertion(end, ","), new Insertion(AfterComments(end, list.End - 1, onlyOnThisLine: true), before + added)];
    }

    /// <summary>A new array of items.</summary>
    public string Array(IEnumerable<string> items, string? indent)
        => indent is null
            ? $"[{string.Join(", ", items)}]"
            : $"[{newline}{indent}{unit}{string.Join($",{newline}{indent}{unit}", items)}{newline}{indent}]";

    /// <summary>A list stays on one line if it has children there; an empty one opens, unless the whole file stands on one line.</summary>
    private bool IsInline(Span list, IReadOnlyList<Span> children)
        => children.Count > 0 ? !HasNewline(list.Start, list.End) : list != root && !HasNewline(root.Start, root.End);

    /// <summary>A comment belongs to what stands before it on its line.</summary>
    private int AfterComments(int start, int end, bool onlyOnThisLine)
    {
        var place = start;
        foreach (var comment in JsonTrivia.Comments(text, start, end))
        {
            if (onlyOnThisLine && HasNewline(place, comment.End))
            {
                break;
            }

            place = comment.End;
        }

        return place;
    }

    private bool HasNewline(int start, int end) => text.IndexOfAny(LineEnds, start, end - start) >= 0;

    /// <summary>The white space that the line of a position begins with.</summary>
    private string Indent(int position)
    {
        var start = position;
        while (start > 0 && text[start - 1] is not ('\r' or '\n'))
        {
            start--;
        }

        var end = start;
        while (text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>The indentation of what begins its line; null for what does not.</summary>
    private string? OwnLine(int position)
    {
        var start = position;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start > 0 && text[start - 1] is '\r' or '\n' ? text.Substring(start, position - start) : null;
    }
}
