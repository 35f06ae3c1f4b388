using System.Runtime.CompilerServices;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// Looks at the bare text of a file for what may concern us, before any node of it is visited: what stands between two quotes and may be the
/// name of a model, and names of members and attributes. It may find too much, as in a comment; it never overlooks what the nodes hold.
/// </summary>
internal static class Glance
{
    /// <summary>The longest text that may be a name, with every character of it escaped.</summary>
    private const int Longest = 200 * 6;

    private const byte Other = 0;
    private const byte Quote = 1;
    private const byte Letter = 2;
    private const byte Digit = 3;

    /// <summary>What each ASCII character is: asked of every character of every file.</summary>
    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 128).Select(c => KindOf((char)c))];

    private static readonly string[] OurAttributes = ["UsesModel", "CommercialScale"];

    /// <summary>Whether a file may hold one of our attributes, or a literal that names a model by its own looks or by the name of what takes it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="mayName">Whether a part of a text may hold the name of a model.</param>
    public static bool MayConcern(string text, MayName mayName) => HoldsAttribute(text) || HoldsLiteral(text, mayName);

    /// <summary>Whether the name of a model may stand in a part of a text.</summary>
    public delegate bool MayName(string text, int start, int end);

    /// <summary>The places of a file at which something wanted stands, in the order of the text: the first character of a name, or of what follows a quote.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="names">The wanted names of members, types and attributes; <c>new</c> before a parenthesis is always wanted.</param>
    /// <param name="mayName">Whether a part of a text may hold the name of a model.</param>
    [MethodImpl(Hot.Loop)]
    public static List<int> Places(string text, WantedNames names, MayName mayName)
    {
        var (places, kinds) = (new List<int>(), Kinds);
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            var kind = c < kinds.Length ? kinds[c] : KindOf(c);
            if (kind == Other || (kind == Digit && c >= kinds.Length))
            {
                at++;
            }
            else if (kind == Quote)
            {
                var end = text.IndexOf('"', at + 1);
                if (end > 0 && LiteralIn(text, at + 1, end, mayName) is >= 0 and var place)
                {
                    places.Add(place);
                }

                at++;
            }
            else
            {
                var start = at;
                while (++at < text.Length && (text[at] < kinds.Length ? kinds[text[at]] : KindOf(text[at])) >= Letter)
                {
                }

                if (kind == Letter && ((names.MayHold(text, start, at) && names.Hold(text, start, at)) || (c == 'n' && IsCreation(text, start, at))))
                {
                    places.Add(start);
                }
            }
        }

        return places;
    }

    /// <summary>Whether a file writes characters by their numbers, so that a name in it may not be seen.</summary>
    public static bool HidesNames(string text)
    {
        for (var at = text.IndexOf('\\'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\\', at + 2))
        {
            if (text[at + 1] is 'u' or 'U')
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(Hot.Loop)]
    private static bool HoldsAttribute(string text)
    {
        foreach (var name in OurAttributes)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (MayBeAttribute(text, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a name can be that of an attribute by what stands before it on its line: not behind a keyword, as that of a class is, nor in a reference of a comment.</summary>
    private static bool MayBeAttribute(string text, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            var c = text[before];
            if (c is not (' ' or '\t'))
            {
                return c is not ('"' or '(') && !IsPart(c);
            }
        }

        return true;
    }

    [MethodImpl(Hot.Loop)]
    private static bool HoldsLiteral(string text, MayName mayName)
    {
        bool? speaks = null;
        for (var start = text.IndexOf('"'); start >= 0;)
        {
            var end = text.IndexOf('"', start + 1);
            if (end < 0)
            {
                return false;
            }

            if (LiteralIn(text, start + 1, end, mayName) is >= 0 and var place
                && (MayBeAlone(text, place, end) || (speaks ??= NamedPositions.MayBeIn(text))))
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    /// <summary>Where a literal that may be the name of a model begins; -1 if none stands between two quotes.</summary>
    [MethodImpl(Hot.Loop)]
    private static int LiteralIn(string text, int start, int end, MayName mayName)
    {
        // What stands around the only line of a raw literal is no part of it.
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end - start is < 2 or > Longest)
        {
            return -1;
        }

        var isEscaped = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is ' ' or < ' ')
            {
                return -1;
            }

            isEscaped |= c == '\\' && (i + 1 == end || text[++i] != '\\');
        }

        return isEscaped || mayName(text, start, end) ? start : -1;
    }

    /// <summary>Whether the looks of a text alone let it be a name: digits, letters and what joins them.</summary>
    [MethodImpl(Hot.Loop)]
    private static bool MayBeAlone(string text, int start, int end)
    {
        var (digits, joints) = (false, false);
        for (var i = start; i < end; i++)
        {
            digits |= text[i] is >= '0' and <= '9';
            joints |= text[i] is '.' or '-' or '_' or '/' or '\\' or ':' or '@';
        }

        return digits && joints;
    }

    /// <summary>Whether it is <c>new(</c>, which names no type.</summary>
    private static bool IsCreation(string text, int start, int end)
    {
        if (end - start != 3 || string.CompareOrdinal(text, start, "new", 0, 3) != 0)
        {
            return false;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] is '(' or '/';
    }

    private static bool IsPart(char c) => KindOf(c) >= Letter;

    /// <summary>What a character is to a name: nothing, or what one begins with or goes on with.</summary>
    private static byte KindOf(char c) => c switch
    {
        '"' => Quote,
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => Letter,
        >= '0' and <= '9' => Digit,
        > (char)127 when char.IsLetter(c) => Letter,
        > (char)127 when char.IsLetterOrDigit(c) => Digit,
        _ => Other,
    };
}
