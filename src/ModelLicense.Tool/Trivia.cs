namespace ModelLicense.Tool;

/// <summary>White space and comments of a JSON text that was read without a fault.</summary>
internal static class Trivia
{
    /// <summary>The position of the next thing that is neither.</summary>
    public static int Skip(string text, int position)
    {
        while (position < text.Length)
        {
            if (text[position] is ' ' or '\t' or '\r' or '\n')
            {
                position++;
            }
            else if (text[position] == '/')
            {
                position = CommentEnd(text, position);
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
            if (text[position] == '/')
            {
                var comment = Span.Between(position, CommentEnd(text, position));
                yield return comment;
                position = comment.End - 1;
            }
        }
    }

    private static int CommentEnd(string text, int start)
    {
        if (text[start + 1] == '*')
        {
            return text.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2;
        }

        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }
}
