using System.Runtime.CompilerServices;

namespace ModelLicense;

/// <summary>
/// How all names and identifiers begin, by their first two parts, or three where two are numbers: versions stand in any text. One that holds
/// no beginning names nothing that is known. Asking makes nothing.
/// </summary>
public sealed class Beginnings
{
    /// <summary>How many places the filter has, as a power of two: one in eight is taken.</summary>
    private const int FilterBits = 16;

    private readonly int[] hashes;

    /// <summary>A bit for each number, of which several share one: most numbers of a text are told by it, and not looked for.</summary>
    private readonly int[] filter;

    private Beginnings(int[] hashes) => (this.hashes, filter) = (hashes, Filter(hashes));

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
            if (Has(hash) || Has(Pair(one, hash)) || (numbers >= 2 && Has(Pair(Pair(two, one), hash))))
            {
                return true;
            }

            (two, one, numbers) = (one, hash, scanner.Kind == TokenKind.Word ? 0 : numbers + 1);
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Has(int hash)
    {
        var place = Place(hash);
        return (filter[place >> 5] & (1 << place)) != 0 && Integers.Find(hashes, hash) >= 0;
    }

    [MethodImpl(Hot.Loop)]
    private static int[] Filter(int[] hashes)
    {
        var bits = new int[(1 << FilterBits) / 32];
        foreach (var hash in hashes)
        {
            var place = Place(hash);
            bits[place >> 5] |= 1 << place;
        }

        return bits;
    }

    /// <summary>The place of a number in the filter: its bits are spread first, because those of short parts differ in few.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(int hash) => (int)(unchecked((uint)hash * 0x9E3779B1) >> (32 - FilterBits));

    private static int Pair(int first, int second) => unchecked((first * 31) + second);
}
