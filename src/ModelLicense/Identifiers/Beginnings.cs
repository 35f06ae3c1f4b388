using System.Runtime.CompilerServices;

namespace ModelLicense;

/// <summary>
/// How all names and identifiers begin, by their first two parts, or three where two are numbers: versions stand in any text. One that holds
/// no beginning names nothing that is known. Asking makes nothing.
/// </summary>
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
            var (hash, parts, numbers) = (0, 0, 0);
            for (var scanner = new TokenScanner(name); parts < 2 + (numbers == 2 ? 1 : 0) && scanner.Next(); parts++)
            {
                hash = parts == 0 ? scanner.Hash() : Pair(hash, scanner.Hash());
                numbers += scanner.Kind == TokenKind.Word ? 0 : 1;
            }

            if (parts > 0)
            {
                all.Add(hash);
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

    /// <summary>Whether a text may hold a name; of one that does this is always true.</summary>
    public bool AreIn(string text) => AreIn(text, 0, text.Length);

    /// <summary>Whether a part of a text may hold a name.</summary>
    [MethodImpl(Hot.Loop)]
    public bool AreIn(string text, int start, int end)
    {
        var (two, one, numbers) = (0, 0, 0);
        for (var scanner = new TokenScanner(text, start, end); scanner.Next();)
        {
            var hash = scanner.Hash();
            if (Integers.Find(hashes, hash) >= 0 || Integers.Find(hashes, Pair(one, hash)) >= 0 || (numbers >= 2 && Integers.Find(hashes, Pair(Pair(two, one), hash)) >= 0))
            {
                return true;
            }

            (two, one, numbers) = (one, hash, scanner.Kind == TokenKind.Word ? 0 : numbers + 1);
        }

        return false;
    }

    private static int Pair(int first, int second) => unchecked((first * 31) + second);
}
