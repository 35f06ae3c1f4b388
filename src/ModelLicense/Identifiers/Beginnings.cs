namespace ModelLicense;

/// <summary>How all names begin, by their first part or their first two: a text that holds no beginning names nothing that is known. Asking makes nothing.</summary>
internal sealed class Beginnings
{
    private readonly HashSet<int> hashes = [];

    public void Add(string name)
    {
        var scanner = new TokenScanner(name);
        if (scanner.Next())
        {
            var first = scanner.Hash();
            hashes.Add(scanner.Next() ? Pair(first, scanner.Hash()) : first);
        }
    }

    /// <summary>Whether a text may hold a name; of one that does this is always true.</summary>
    public bool AreIn(string text)
    {
        var previous = 0;
        for (var scanner = new TokenScanner(text); scanner.Next();)
        {
            var hash = scanner.Hash();
            if (hashes.Contains(hash) || hashes.Contains(Pair(previous, hash)))
            {
                return true;
            }

            previous = hash;
        }

        return false;
    }

    private static int Pair(int first, int second) => unchecked((first * 31) + second);
}
