namespace ModelLicense;

/// <summary>The words of the grammar, ready to be asked for.</summary>
internal sealed class Vocabulary(Grammar grammar)
{
    private readonly NameTree<bool> noise = NameTree<bool>.Of(grammar.Noise.Concat(grammar.Formats));
    private readonly NameTree<bool> formats = NameTree<bool>.Of(grammar.Formats);
    private readonly NameTree<bool> files = NameTree<bool>.Of(grammar.Noise.Concat(grammar.Formats).Concat(grammar.Files));
    private readonly HashSet<string> runtimes = Set(grammar.Runtimes);
    private readonly HashSet<string> mirrors = Set(grammar.Mirrors);
    private readonly HashSet<string> places = Set(grammar.Places);
    private readonly NameTree<bool> everyday = NameTree<bool>.Of(grammar.Everyday);
    private readonly HashSet<string> scales = Set(grammar.Scales);
    private readonly HashSet<string> trained = Set(grammar.Trained);
    private readonly HashSet<string> others = Set(grammar.Others);

    /// <summary>How many parts from <paramref name="at"/> on are tunings, tags or formats.</summary>
    public int Noise(Token[] tokens, int at)
        => noise.Longest(tokens, at, out _) is > 0 and var length ? length : BitsPerWeight(tokens, at);

    /// <summary>Whether all parts are tunings, tags, formats or words of files.</summary>
    public bool AreFile(Token[] tokens)
    {
        var at = 0;
        while (at < tokens.Length && Math.Max(files.Longest(tokens, at, out _), BitsPerWeight(tokens, at)) is > 0 and var length)
        {
            at += length;
        }

        return at == tokens.Length;
    }

    /// <summary>Whether a name shows the format of a file.</summary>
    public bool HasFormat(Token[] tokens) => Enumerable.Range(0, tokens.Length).Any(at => formats.Longest(tokens, at, out _) > 0 || BitsPerWeight(tokens, at) > 0);

    /// <summary>Whether an account publishes copies of models of others.</summary>
    public bool IsMirror(string account) => mirrors.Contains(account);

    /// <summary>Whether a folder is nobody's account.</summary>
    public bool IsPlace(string folder) => places.Contains(folder) || folder is "." or ".." || folder.EndsWith(":", StringComparison.Ordinal);

    /// <summary>Whether it is a word of a language, and nothing beside it tells that a model is meant.</summary>
    public bool IsEveryday(Token[] name) => everyday.Longest(name, 0, out _) == name.Length;

    /// <summary>
    /// Whether it is a word of a language and what kind of thing is called so (<c>whisper-model</c>, <c>kokoro-onnx</c>), or a version and the device
    /// that something was built for (<c>gemma3-cpu</c>, <c>qwen3-webgpu</c>): a folder, a package, an image.
    /// </summary>
    public bool IsProduct(string text, Token[] name)
        => (name.Length == 3 && name[0].Kind == TokenKind.Word && name[1].Kind == TokenKind.Number && name[2].Text is "cpu" or "gpu" or "cuda" or "npu" or "directml" or "webgpu")
        || (text.IndexOf('.') < 0 && everyday.Longest(name, 0, out _) is > 0 and var length && length < name.Length
        && name.Skip(length).All(token => token.Kind == TokenKind.Word && (others.Contains(token.Text) || HasFormat([token]))));

    /// <summary>Whether a name shows a size, in figures or in words: what is called after a model alone may be anything.</summary>
    public bool HasScale(Token[] name) => name.Any(token => token.Kind == TokenKind.Size || scales.Contains(token.Text));

    /// <summary>Whether a name shows a size of a model: in figures, or in a word that is one of its own (<c>Faster-Whisper-XXL</c> is a program).</summary>
    public bool HasScaleOf(Model model, Token[] name)
        => name.Any(token => token.Kind == TokenKind.Size || (scales.Contains(token.Text) && model.Ids.Append(model.Name).Any(own => Token.Split(own).Any(part => part.Text == token.Text))));

    /// <summary>Whether a name says that something was trained further or put together (<c>lora</c>).</summary>
    public bool IsTrained(Token[] name) => name.Any(token => trained.Contains(token.Text));

    /// <summary>Whether a name ends like that of a set of data or of a program (<c>-evals</c>, <c>-server</c>), tags aside.</summary>
    public bool IsOther(Token[] name)
    {
        var last = -1;
        for (var at = 0; at < name.Length;)
        {
            var length = Noise(name, at);
            last = length == 0 && name[at].Kind == TokenKind.Word ? at : last;
            at += Math.Max(length, 1);
        }

        return last >= 0 && others.Contains(name[last].Text);
    }

    /// <summary>Whether it is rather the key of a setting (<c>OpenAI:Gpt4o:Model</c>): what is behind the last colon says so.</summary>
    public bool IsSetting(string text)
        => text.LastIndexOf(':') is > 0 and var colon && others.Contains(text.Substring(colon + 1));

    /// <summary>Whether it is rather the name of a program that runs a model (<c>ggml-whisper</c>): a format in front, and neither a size nor the end of a file behind.</summary>
    public bool IsProgram(string name, Token[] tokens)
        => name.IndexOf('.') < 0 && formats.Longest(tokens, 0, out _) > 0 && tokens.All(token => token.Kind != TokenKind.Size);

    /// <summary>Whether it is rather the name of an architecture in code (<c>qwen2_5vl</c>): underscores, no other sign, and no size.</summary>
    public bool IsArchitecture(string name, Token[] tokens)
        => IsSnake(name, char.IsLower) && !HasFormat(tokens) && tokens.All(token => token.Kind != TokenKind.Size);

    /// <summary>
    /// Whether it is rather the name of a member in code: in camel case and without a sign (<c>phi2Chat</c>, <c>Gpt5Codex</c>), or with underscores in
    /// front of numbers or beside capitals where a service is meant, whose own ids have neither (<c>Claude_Opus4_1</c>, <c>gpt5_1</c>).
    /// </summary>
    public static bool IsMember(string name, Access access)
        => (name.All(char.IsLetterOrDigit) && Enumerable.Range(1, name.Length - 1).Any(at => IsHump(name, at)))
        || (access == Access.Hosted && name.IndexOf('_') > 0 && name.All(c => c == '_' || char.IsLetterOrDigit(c))
            && (name.Any(char.IsUpper) || Enumerable.Range(1, name.Length - 1).Any(at => name[at - 1] == '_' && char.IsDigit(name[at]))));

    /// <summary>Whether a word of a member begins with a capital behind a digit, or behind a small letter where the member begins with one.</summary>
    private static bool IsHump(string name, int at)
        => char.IsUpper(name[at]) && at + 1 < name.Length && char.IsLower(name[at + 1]) && (char.IsDigit(name[at - 1]) || (char.IsLower(name[0]) && char.IsLower(name[at - 1])));

    /// <summary>Whether it is the address of a server (<c>llama3-8b-rpc:9600</c>): what is behind the colon is the number of a port, and no day of a version.</summary>
    public static bool IsAddress(string name)
        => name.LastIndexOf(':') is > 0 and var colon && int.TryParse(name.Substring(colon + 1), out var port) && port is >= 3000 and <= 65535 && name[colon + 1] != '0';

    /// <summary>Whether it is a sentence or the name of a variable (<c>ACME_QWEN35_GGUF</c>, <c>phi3_mini_serverless</c>) that holds the name of a model: what is made from one has no such name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isBare">Whether it stands in no account and has no format: a repository may be written small and with underscores.</param>
    public static bool IsSentenceOrVariable(string name, bool isBare)
        => name.IndexOf(' ') > 0 || IsSnake(name, char.IsUpper) || (isBare && IsSnake(name, char.IsLower));

    /// <summary>Whether it is joined by underscores, of letters of one case and digits.</summary>
    private static bool IsSnake(string name, Func<char, bool> isOfCase)
        => name.IndexOf('_') > 0 && name.All(c => c == '_' || isOfCase(c) || char.IsDigit(c));

    /// <summary>Whether a file or a folder has a name that names no model (<c>model_q4.onnx</c>, <c>snapshots</c>, a commit).</summary>
    public bool NamesNothing(string segment)
    {
        if (segment.Length == 40 && segment.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            return true;
        }

        var tokens = Token.Split(segment);
        for (var at = 0; at < tokens.Length;)
        {
            var length = Math.Max(files.Longest(tokens, at, out _), tokens[at].Kind == TokenKind.Number ? 1 : 0);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    /// <summary>
    /// Whether it is a name of code or of another file (<c>phi3.block_count</c>, <c>whisper.dll</c>): behind a dot of a model's name stands a
    /// number or a format, and not that of a program alone (<c>whisper.coreml</c>).
    /// </summary>
    public bool IsDotted(string name)
    {
        for (var dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            if (dot > 0 && dot + 1 < name.Length && (char.IsLetter(name[dot + 1]) || (dot + 3 == name.Length && string.CompareOrdinal(name, dot, ".7z", 0, 3) == 0))
                && (runtimes.Contains(name.Substring(dot + 1)) || noise.Longest(Token.Split(name.Substring(dot + 1)), 0, out _) == 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>4.65bpw</c>: numbers, then the word.</summary>
    private static int BitsPerWeight(Token[] tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && end < at + 2 && tokens[end].Kind == TokenKind.Number)
        {
            end++;
        }

        return end > at && end < tokens.Length && tokens[end].Text == "bpw" ? end - at + 1 : 0;
    }

    private static HashSet<string> Set(IEnumerable<string> words) => new(words, StringComparer.OrdinalIgnoreCase);
}
