using System.Runtime.CompilerServices;

namespace ModelLicense;

/// <summary>
/// Walks over the parts of a name without making anything: separators and the border between letters and digits end a part, and the v of
/// a version is none, so that all spellings of one name come out alike.
/// </summary>
internal struct TokenScanner
{
    private readonly string name;
    private readonly int start;
    private readonly int end;
    private int at;

    public TokenScanner(string name)
        : this(name, 0, name.Length)
    {
    }

    /// <summary>Walks over a part of a text.</summary>
    public TokenScanner(string name, int start, int end)
    {
        this.name = name;
        this.start = start;
        this.end = end;
        at = start;
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
    [MethodImpl(Hot.Loop)]
    public bool Next()
    {
        while (at < end)
        {
            var from = at;
            if (IsDigit(name[at]))
            {
                Numeric(from);
                return true;
            }

            if (!IsLetter(name[at]))
            {
                at++;
            }
            else if (Alphabetic(from))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number that does not depend on how the part is spelled; different parts may share one.</summary>
    [MethodImpl(Hot.Loop)]
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

    private bool Found(TokenKind kind, int from)
    {
        (Kind, Start, End) = (kind, from, at);
        return true;
    }

    [MethodImpl(Hot.Loop)]
    private void Numeric(int from)
    {
        if (SizeEnd(at) is > 0 and var sizeEnd)
        {
            at = sizeEnd;
            Found(TokenKind.Size, from);
            return;
        }

        while (at < end && IsDigit(name[at]))
        {
            at++;
        }

        Found(TokenKind.Number, from);
        if (at + 1 < end && name[at] is 'p' or 'P' && IsDigit(name[at + 1]))
        {
            at++;
        }
    }

    /// <summary>A word, or a size with its letter in front; false for the v of a version.</summary>
    [MethodImpl(Hot.Loop)]
    private bool Alphabetic(int from)
    {
        if (name[at] is 'a' or 'A' or 'e' or 'E' && (at == start || !IsLetter(name[at - 1])) && at + 1 < end && SizeEnd(at + 1) is > 0 and var sizeEnd)
        {
            at = sizeEnd;
            return Found(name[from] is 'a' or 'A' ? TokenKind.ActiveSize : TokenKind.Size, from);
        }

        while (at < end && IsLetter(name[at]))
        {
            at++;
        }

        var isVersionMark = at == from + 1 && name[from] is 'v' or 'V' && at < end && IsDigit(name[at]);
        return !isVersionMark && Found(TokenKind.Word, from);
    }

    /// <summary>Where a size that starts here ends; 0 if none does.</summary>
    [MethodImpl(Hot.Loop)]
    private readonly int SizeEnd(int i)
    {
        var from = i;
        while (i < end && IsDigit(name[i]))
        {
            i++;
        }

        if (i == from)
        {
            return 0;
        }

        if (i + 1 < end && name[i] is 'x' or 'X' && IsDigit(name[i + 1]))
        {
            return SizeEnd(i + 1);
        }

        if (i + 1 < end && name[i] is '.' or 'p' or 'P' && IsDigit(name[i + 1]))
        {
            i++;
            while (i < end && IsDigit(name[i]))
            {
                i++;
            }
        }

        return i < end && name[i] is 'b' or 'B' or 'm' or 'M' && (i + 1 == end || !(IsLetter(name[i + 1]) || IsDigit(name[i + 1]))) ? i + 1 : 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c > 127 && char.IsLetter(c));
}
