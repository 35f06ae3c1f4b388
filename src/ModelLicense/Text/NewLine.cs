namespace ModelLicense;

/// <summary>How a text ends its lines.</summary>
public static class NewLine
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The end of the first line: LF, CR or CRLF; LF where there is but one line.</summary>
    public static string Of(string text)
    {
        var first = text.IndexOfAny(LineEnds);
        return first < 0 ? "\n" : string.CompareOrdinal(text, first, "\r\n", 0, 2) == 0 ? "\r\n" : text[first].ToString();
    }
}
