namespace ModelLicense;

/// <summary>The word that was probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate nearest to <paramref name="word"/> if it is near enough to be a slip of the fingers, or null.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
        => word.Length > 60
            ? null
            : candidates
                .Select(candidate => (candidate, distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
                .Where(pair => pair.distance <= Math.Max(1, Math.Min(3, pair.candidate.Length / 3)))
                .OrderBy(pair => pair.distance)
                .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
                .Select(pair => pair.candidate)
                .FirstOrDefault();

    /// <summary>What a message ends with that tells which word was probably meant; nothing where that is not known.</summary>
    public static string Hint(string? meant) => meant is null ? "" : $"; did you mean '{meant}'?";

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
