namespace ModelLicense;

/// <summary>White space and comments between the values of a JSON text.</summary>
public static class JsonTrivia
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The position of the next thing that is neither; a comment that is not closed is one, too.</summary>
    public static int Skip(string text, int position)
    {
        while (position < text.Length)
        {
            if (text[position] is ' ' or '\t' or '\r' or '\n')
            {
                position++;
            }
            else if (CommentEnd(text, position) is { } end)
            {
                position = end;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    /// <summary>The comments between two positions that hold nothing else.</summary>
    public static IEnumerable<Span> Comments(string text, int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            if (CommentEnd(text, position) is { } commentEnd)
            {
                yield return Span.Between(position, commentEnd);
                position = commentEnd - 1;
            }
        }
    }

    /// <summary>Where the comment that begins here ends; null where none does.</summary>
    private static int? CommentEnd(string text, int start)
    {
        if (text[start] != '/' || start + 1 == text.Length)
        {
            return null;
        }

        var end = text[start + 1] switch
        {
            '*' => text.IndexOf("*/", start + 2, StringComparison.Ordinal) is >= 0 and var close ? close + 2 : -1,
            '/' => text.IndexOfAny(LineEnds, start) is >= 0 and var line ? line : text.Length,
            _ => -1,
        };
        return end < 0 ? null : end;
    }
}
