namespace ModelLicense;

/// <summary>
/// Walks over the parts of a name without making anything: separators and the border between letters and digits end a part, and the v of
/// a version is none, so that all spellings of one name come out alike.
/// </summary>
internal struct TokenScanner
{
    private readonly string name;
    private int at;

    public TokenScanner(string name)
    {
        this.name = name;
        at = 0;
        (Kind, Start, End) = (TokenKind.Word, 0, 0);
    }

    /// <summary>The kind of the part.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Where it begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>The character of the part at <paramref name="index"/> of the name, as every spelling of it comes out: lower case, and <c>0p5b</c> is <c>0.5b</c>.</summary>
    public readonly char this[int index]
        => Kind == TokenKind.Number ? name[index]
        : Kind != TokenKind.Word && name[index] is 'p' or 'P' ? '.'
        : name[index] is >= 'A' and <= 'Z' ? (char)(name[index] | 0x20)
        : name[index] < 128 ? name[index] : char.ToLowerInvariant(name[index]);

    /// <summary>Goes to the next part; false where there is none.</summary>
    public bool Next()
    {
        while (at < name.Length)
        {
            var start = at;
            if (IsDigit(name[at]))
            {
                Numeric(start);
                return true;
            }

            if (!IsLetter(name[at]))
            {
                at++;
            }
            else if (Alphabetic(start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number that does not depend on how the part is spelled; different parts may share one.</summary>
    public readonly int Hash()
    {
        var hash = unchecked((int)2166136261);
        for (var i = Start; i < End; i++)
        {
            hash = unchecked((hash ^ this[i]) * 16777619);
        }

        return hash;
    }

    /// <summary>The part as every spelling of it comes out.</summary>
    public readonly string Text()
    {
        var text = new char[End - Start];
        for (var i = Start; i < End; i++)
        {
            text[i - Start] = this[i];
        }

        return new string(text);
    }

    private bool Found(TokenKind kind, int start)
    {
        (Kind, Start, End) = (kind, start, at);
        return true;
    }

    private void Numeric(int start)
    {
        if (SizeEnd(name, at) is > 0 and var end)
        {
            at = end;
            Found(TokenKind.Size, start);
            return;
        }

        while (at < name.Length && IsDigit(name[at]))
        {
            at++;
        }

        Found(TokenKind.Number, start);
        if (at + 1 < name.Length && name[at] is 'p' or 'P' && IsDigit(name[at + 1]))
        {
            at++;
        }
    }

    /// <summary>A word, or a size with its letter in front; false for the v of a version.</summary>
    private bool Alphabetic(int start)
    {
        if (name[at] is 'a' or 'A' or 'e' or 'E' && (at == 0 || !IsLetter(name[at - 1])) && at + 1 < name.Length && SizeEnd(name, at + 1) is > 0 and var end)
        {
            at = end;
            return Found(name[start] is 'a' or 'A' ? TokenKind.ActiveSize : TokenKind.Size, start);
        }

        while (at < name.Length && IsLetter(name[at]))
        {
            at++;
        }

        var isVersionMark = at == start + 1 && name[start] is 'v' or 'V' && at < name.Length && IsDigit(name[at]);
        return !isVersionMark && Found(TokenKind.Word, start);
    }

    /// <summary>Where a size that starts here ends; 0 if none does.</summary>
    private static int SizeEnd(string name, int i)
    {
        var from = i;
        while (i < name.Length && IsDigit(name[i]))
        {
            i++;
        }

        if (i == from)
        {
            return 0;
        }

        if (i + 1 < name.Length && name[i] is 'x' or 'X' && IsDigit(name[i + 1]))
        {
            return SizeEnd(name, i + 1);
        }

        if (i + 1 < name.Length && name[i] is '.' or 'p' or 'P' && IsDigit(name[i + 1]))
        {
            i++;
            while (i < name.Length && IsDigit(name[i]))
            {
                i++;
            }
        }

        return i < name.Length && name[i] is 'b' or 'B' or 'm' or 'M' && (i + 1 == name.Length || !(IsLetter(name[i + 1]) || IsDigit(name[i + 1]))) ? i + 1 : 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c > 127 && char.IsLetter(c));
}
