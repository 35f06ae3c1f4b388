namespace ModelLicense;

/// <summary>Where the lines of a text begin; lines end with LF, CR or CRLF.</summary>
public sealed class LineTable
{
    private readonly List<int> starts = [0];

    /// <summary>The lines of <paramref name="text"/>.</summary>
    public LineTable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    /// <summary>The line, from 1, of a position.</summary>
    public int LineOf(int position)
    {
        var index = starts.BinarySearch(position);
        return index >= 0 ? index + 1 : ~index;
    }
}
