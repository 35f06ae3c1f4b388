namespace ModelLicense;

/// <summary>The kinds of part a name has.</summary>
internal enum TokenKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits: a part of a version or a date. <c>3.1</c>, <c>3-1</c>, <c>3_1</c> and <c>3p1</c> are all two numbers.</summary>
    Number,

    /// <summary>Parameters: <c>8b</c>, <c>0.5b</c>, <c>8x7b</c>, <c>e4b</c>, <c>135m</c>.</summary>
    Size,

    /// <summary>Active parameters beside a size: <c>a3b</c>.</summary>
    ActiveSize,
}

/// <summary>
/// A part of a name, in lower case. Separators and the border between letters and digits end a part, and the v of a version is none,
/// so that all spellings of one name come out alike.
/// </summary>
internal readonly record struct Token(TokenKind Kind, string Text)
{
    /// <summary>Splits a name into its parts.</summary>
    public static Token[] Split(string name)
    {
        var tokens = new List<Token>();
        var i = 0;
        while (i < name.Length)
        {
            var start = i;
            if (IsDigit(name[i]))
            {
                Numeric(name, ref i, tokens, start);
            }
            else if (IsLetter(name[i]))
            {
                if (name[i] is 'a' or 'A' or 'e' or 'E' && (i == 0 || !IsLetter(name[i - 1])) && i + 1 < name.Length && SizeEnd(name, i + 1) is > 0 and var end)
                {
                    i = end;
                    tokens.Add(new Token(name[start] is 'a' or 'A' ? TokenKind.ActiveSize : TokenKind.Size, Size(name, start, end)));
                    continue;
                }

                while (i < name.Length && IsLetter(name[i]))
                {
                    i++;
                }

                var isVersionMark = i == start + 1 && name[start] is 'v' or 'V' && i < name.Length && IsDigit(name[i]);
                if (!isVersionMark)
                {
                    tokens.Add(new Token(TokenKind.Word, name.Substring(start, i - start).ToLowerInvariant()));
                }
            }
            else
            {
                i++;
            }
        }

        return [.. tokens];
    }

    private static void Numeric(string name, ref int i, List<Token> tokens, int start)
    {
        if (SizeEnd(name, i) is > 0 and var end)
        {
            i = end;
            tokens.Add(new Token(TokenKind.Size, Size(name, start, end)));
            return;
        }

        while (i < name.Length && IsDigit(name[i]))
        {
            i++;
        }

        tokens.Add(new Token(TokenKind.Number, name.Substring(start, i - start)));
        if (i + 1 < name.Length && name[i] is 'p' or 'P' && IsDigit(name[i + 1]))
        {
            i++;
        }
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

    /// <summary>A size in lower case; <c>0p5b</c> is <c>0.5b</c>.</summary>
    private static string Size(string name, int start, int end) => name.Substring(start, end - start).ToLowerInvariant().Replace('p', '.');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c > 127 && char.IsLetter(c));
}
