using System.Runtime.CompilerServices;

namespace ModelLicense;

/// <summary>How all names and identifiers begin, by their first part or their first two: a text that holds no beginning names nothing that is known. Asking makes nothing.</summary>
public sealed class Beginnings
{
    private readonly int[] hashes;

    private Beginnings(int[] hashes) => this.hashes = hashes;

    /// <summary>The beginnings of names.</summary>
    public static Beginnings Of(IEnumerable<string> names)
    {
        var all = new HashSet<int>();
        foreach (var name in names)
        {
            var scanner = new TokenScanner(name);
            if (scanner.Next())
            {
                var first = scanner.Hash();
                all.Add(scanner.Next() ? Pair(first, scanner.Hash()) : first);
            }
        }

        int[] sorted = [.. all];
        Array.Sort(sorted);
        return new Beginnings(sorted);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Beginnings Read(BinaryReader reader) => new(Integers.Read(reader));

    /// <summary>Writes them.</summary>
    public void Write(BinaryWriter writer) => Integers.Write(writer, hashes);

    /// <summary>These, and those of more names.</summary>
    public Beginnings With(Beginnings more)
    {
        int[] sorted = [.. hashes.Union(more.hashes)];
        Array.Sort(sorted);
        return new Beginnings(sorted);
    }

    /// <summary>Whether a text may hold a name; of one that does this is always true.</summary>
    public bool AreIn(string text) => AreIn(text, 0, text.Length);

    /// <summary>Whether a part of a text may hold a name.</summary>
    [MethodImpl(Hot.Loop)]
    public bool AreIn(string text, int start, int end)
    {
        var previous = 0;
        for (var scanner = new TokenScanner(text, start, end); scanner.Next();)
        {
            var hash = scanner.Hash();
            if (Integers.Find(hashes, hash) >= 0 || Integers.Find(hashes, Pair(previous, hash)) >= 0)
            {
                return true;
            }

            previous = hash;
        }

        return false;
    }

    private static int Pair(int first, int second) => unchecked((first * 31) + second);
}
