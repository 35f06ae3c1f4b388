using System.Runtime.CompilerServices;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>The words that a file is searched for: names as they are, and names of types by how they begin and end.</summary>
internal sealed class WantedNames
{
    private readonly NameSet names;
    private readonly string[] heads;
    private readonly string[] tails;
    private readonly ulong[] ends = new ulong[128];
    private readonly bool hasOtherEnds;

    /// <summary>Words to search for.</summary>
    /// <param name="names">Names as they are.</param>
    /// <param name="patterns">Names with one <c>*</c> that stands for any part.</param>
    public WantedNames(IEnumerable<string> names, IReadOnlyCollection<string> patterns)
    {
        this.names = new NameSet(names);
        heads = [.. patterns.Select(pattern => pattern.Substring(0, pattern.IndexOf('*')))];
        tails = [.. patterns.Select(pattern => pattern.Substring(pattern.IndexOf('*') + 1))];
        foreach (var tail in tails)
        {
            if (tail.Length > 1 && tail[tail.Length - 1] < ends.Length)
            {
                ends[tail[tail.Length - 1]] |= 1UL << (tail[tail.Length - 2] & 63);
            }
            else
            {
                hasOtherEnds = true;
            }
        }
    }

    /// <summary>Whether a word of one character or more may be wanted, by its length, its first and its last two characters: most are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(string text, int start, int end)
    {
        var last = text[end - 1];
        return names.MayHold(text[start], end - start) || hasOtherEnds || (last < ends.Length && end - start > 1 && (ends[last] & (1UL << (text[end - 2] & 63))) != 0);
    }

    /// <summary>Whether a word is wanted.</summary>
    [MethodImpl(Hot.Loop)]
    public bool Hold(string text, int start, int end)
    {
        if (names.Contains(text, start, end - start))
        {
            return true;
        }

        for (var i = 0; i < heads.Length; i++)
        {
            var (head, tail) = (heads[i], tails[i]);
            if (end - start >= head.Length + tail.Length
                && string.CompareOrdinal(text, start, head, 0, head.Length) == 0 && string.CompareOrdinal(text, end - tail.Length, tail, 0, tail.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
