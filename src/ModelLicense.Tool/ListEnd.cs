namespace ModelLicense.Tool;

/// <summary>Adds to the end of an array or object of a JSON text that was read without a fault, in the manner of that text.</summary>
internal sealed class ListEnd
{
    private readonly string text;
    private readonly Span root;
    private readonly string newline;
    private readonly string unit;

    public ListEnd(string text, JsonObject root)
    {
        this.text = text;
        this.root = root.Span;
        var first = text.AsSpan().IndexOfAny('\r', '\n');
        newline = first < 0 ? "\n" : text.AsSpan(first).StartsWith("\r\n") ? "\r\n" : text[first].ToString();
        unit = root.Members.Select(member => OwnLine(member.NameSpan.Start)).FirstOrDefault(indent => indent is { Length: > 0 }) ?? "  ";
    }

    /// <summary>The text with items behind the last child of a list.</summary>
    /// <param name="list">The list, with its brackets.</param>
    /// <param name="children">Its children.</param>
    /// <param name="items">The items, for an indentation; null where everything stands on one line.</param>
    public string Append(Span list, IReadOnlyList<Span> children, Func<string?, IEnumerable<string>> items)
    {
        var outer = Indent(list.Start);
        var indent = IsInline(list, children) ? null : children.Reverse().Select(child => OwnLine(child.Start)).FirstOrDefault(own => own is not null) ?? outer + unit;
        var before = indent is null ? " " : newline + indent;
        var added = string.Join("," + before, items(indent));
        if (children.Count == 0)
        {
            var place = AfterComments(list.Start + 1, list.End - 1, onlyOnThisLine: false);
            var closes = indent is null || HasNewline(place, list.End) ? "" : newline + outer;
            return text.Insert(place, (indent is null ? "" : before) + added + closes);
        }

        var end = children[^1].End;
        var next = JsonTrivia.Skip(text, end);
        return text[next] == ','
            ? text.Insert(AfterComments(next + 1, list.End - 1, onlyOnThisLine: true), before + added + ",")
            : text.Insert(AfterComments(end, list.End - 1, onlyOnThisLine: true), before + added).Insert(end, ",");
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

    private bool HasNewline(int start, int end) => text.AsSpan(start, end - start).IndexOfAny('\r', '\n') >= 0;

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

        return text[start..end];
    }

    /// <summary>The indentation of what begins its line; null for what does not.</summary>
    private string? OwnLine(int position)
    {
        var start = position;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start > 0 && text[start - 1] is '\r' or '\n' ? text[start..position] : null;
    }
}
