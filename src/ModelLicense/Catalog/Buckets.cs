namespace ModelLicense;

/// <summary>Which entries may be called something, by a number made of it: different names may share one, so whoever asks looks again. Asking makes nothing.</summary>
internal sealed class Buckets
{
    private readonly int[] hashes;
    private readonly int[] entries;

    private Buckets(int[] hashes, int[] entries) => (this.hashes, this.entries) = (hashes, entries);

    /// <summary>The buckets of pairs of a number and an entry, whose order is kept.</summary>
    public static Buckets Of(IEnumerable<(int Hash, int Entry)> pairs)
    {
        var sorted = pairs.Distinct().OrderBy(pair => pair.Hash).ThenBy(pair => pair.Entry).ToArray();
        return new Buckets([.. sorted.Select(pair => pair.Hash)], [.. sorted.Select(pair => pair.Entry)]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Buckets Read(BinaryReader reader) => new(Integers.Read(reader), Integers.ReadSmall(reader));

    /// <summary>Writes them.</summary>
    public void Write(BinaryWriter writer)
    {
        Integers.Write(writer, hashes);
        Integers.WriteSmall(writer, entries);
    }

    /// <summary>The first place of a number; -1 if there is none.</summary>
    public int First(int hash)
    {
        var at = Integers.Find(hashes, hash);
        while (at > 0 && hashes[at - 1] == hash)
        {
            at--;
        }

        return at;
    }

    /// <summary>The next place of the same number; -1 if there is none.</summary>
    public int Next(int at) => at + 1 < hashes.Length && hashes[at + 1] == hashes[at] ? at + 1 : -1;

    /// <summary>The entry at a place.</summary>
    public int this[int at] => entries[at];
}
