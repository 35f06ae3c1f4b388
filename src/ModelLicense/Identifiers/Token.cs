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

/// <summary>A part of a name, as every spelling of it comes out.</summary>
internal readonly record struct Token(TokenKind Kind, string Text)
{
    /// <summary>Splits a name into its parts.</summary>
    public static Token[] Split(string name)
    {
        var tokens = new List<Token>();
        for (var scanner = new TokenScanner(name); scanner.Next();)
        {
            tokens.Add(new Token(scanner.Kind, scanner.Text()));
        }

        return [.. tokens];
    }
}
