namespace ModelLicense;

/// <summary>
/// Turns any identifier into a model of the catalog: by an exact id first, then by the host that spells names like this, else by the parts
/// of its name and the account it stands in.
/// </summary>
internal sealed class ModelNames
{
    private const int Longest = 256;

    /// <summary>A host may stand behind another (<c>openrouter/openai/x:free</c>).</summary>
    private const int HostsInARow = 3;

    /// <summary>Characters of code and of addresses that no model's name has.</summary>
    private static readonly char[] Strange = [.. "=,;<>{}\"?&%*|!$^`~"];

    private static readonly bool[] IsStrange = [.. Enumerable.Range(0, 128).Select(c => Strange.Contains((char)c))];

    private readonly Surroundings surroundings;
    private readonly Hosting hosting;
    private readonly Vocabulary words;
    private readonly NameIndex index;
    private readonly NameReader reader;
    private readonly OtherSpellings others;
    private readonly Func<string, IReadOnlyList<IndexedName>?> withId;

    public ModelNames(Catalog catalog, Grammar grammar, NameIndex index)
    {
        surroundings = new Surroundings(grammar);
        hosting = new Hosting(grammar.Hosts);
        words = new Vocabulary(grammar);
        this.index = index;
        reader = new NameReader(catalog, index, words);
        others = new OtherSpellings(index, reader, words);
        withId = index.WithId;
    }

    /// <summary>What an identifier stands for. Nothing is made on the way to "unknown", which most texts are.</summary>
    public Match Resolve(string written)
    {
        var id = Surroundings.Address(written.Trim());
        if (id.Length is 0 or > Longest || HasControl(id, out var isStrange))
        {
            return Match.NotAName.Instance;
        }

        if (index.WithId(id) is { } known)
        {
            return reader.Among(known);
        }

        if (Surroundings.WithoutDay(id) is { } undated && Resolve(undated) is (Match.Exactly or Match.Served) and var served)
        {
            return served;
        }

        var mayHoldName = index.MayBeIn(id);
        if (mayHoldName && Presented(id) is { } presented)
        {
            return presented;
        }

        var unmeasured = Surroundings.WithoutMeasures(id);
        return (isStrange && unmeasured.IndexOfAny(Strange) >= 0) || words.IsSetting(unmeasured) ? Match.Unknown.Instance
            : Hosted(id, HostsInARow) ?? (unmeasured.Length < id.Length ? Resolve(unmeasured) : Bare(id, mayHoldName));
    }

    /// <summary>
    /// What lists for people present: the publisher, a colon and the model (<c>Meta: Llama 3.1 8B Instruct</c>), the account of a copy, a blank and its name
    /// (<c>bartowski gemma-2-2b-it</c>), or a name and more about it in parentheses. Null for any other text.
    /// </summary>
    private Match? Presented(string id)
    {
        var blank = id.IndexOf(' ');
        if (blank <= 0 || blank + 1 == id.Length)
        {
            return null;
        }

        var account = id.Substring(0, blank);
        if (words.IsMirror(account))
        {
            return Resolve(account + "/" + id.Substring(blank + 1));
        }

        // "Gemma3 27B (Ollama)": in parentheses people say where it runs, or what it is good for; with a number, which sizes ("InternVL2 (1B-76B)").
        if (id[id.Length - 1] == ')' && id.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open && !id.Skip(open).Any(char.IsDigit))
        {
            return Resolve(id.Substring(0, open));
        }

        return id.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && Resolve(id.Substring(colon + 2)) is Match.Exactly exact && index.IsOf(exact.Model, id.Substring(0, colon)) ? exact : null;
    }

    /// <summary>Whether a text has characters that control something; and whether it has any that no name has.</summary>
    private static bool HasControl(string id, out bool isStrange)
    {
        isStrange = false;
        foreach (var c in id)
        {
            if (char.IsControl(c))
            {
                return true;
            }

            isStrange |= c < IsStrange.Length && IsStrange[c];
        }

        return false;
    }

    /// <summary>What a name stands for that a host spells; null if no host does.</summary>
    private Match? Hosted(string id, int depth)
    {
        if (depth == 0 || hosting.Serves(id) is not var (host, served))
        {
            return null;
        }

        var name = Surroundings.WithoutMeasures(served.Trim());
        var match = name.Length == 0 ? Match.NotAName.Instance
            : index.WithId(name) is { Count: 1 } known ? reader.Among(known)
            : Hosted(name, depth - 1) ?? Served(name);
        return match switch
        {
            Match.NotAName => match,
            Match.Exactly(var own) when own.Access == Access.Hosted && own.Provider == host.Provider => match,
            Match.Exactly(var model) => new Match.Served(host.Provider, model),
            Match.Served(_, { } model) => new Match.Served(host.Provider, model),
            Match.Unknown when host.Known => null,
            // "azure/login" is an action, "watsonx/ibm/granite-9" a model that the catalog does not hold.
            Match.UnknownVersion when host.Known && !name.Any(c => c is '/' or (>= '0' and <= '9')) => null,
            _ => new Match.Served(host.Provider, null),
        };
    }

    /// <summary>The model that a host means, which may give versions of it marks of its own.</summary>
    private Match Served(string name)
        => Plain(name, served: true) is var match && match is Match.Exactly ? match
            : Surroundings.WithoutVersionMark(name) is var shorter && shorter.Length < name.Length && Plain(shorter, served: true) is Match.Exactly exact ? exact
            : match;

    /// <summary>What surrounds an identifier may hide that it is one ("models/x"). A scope of packages ("@napi-rs/whisper") is no account.</summary>
    private Match Bare(string id, bool mayHoldName)
    {
        if (id[0] == '@' || (!mayHoldName && !surroundings.Has(id)))
        {
            return Match.Unknown.Instance;
        }

        var match = Plain(id, served: false);
        return match is Match.Unknown && surroundings.File(id, withId) is { } file ? Plain(file, served: false) : match;
    }

    /// <summary>What a name stands for that no host's spelling surrounds.</summary>
    private Match Plain(string written, bool served)
    {
        var text = surroundings.Strip(written, withId);
        if (text.Length == 0)
        {
            return Match.NotAName.Instance;
        }

        // A tag of Ollama that moved from model to model says nothing of what a host serves.
        if ((index.WithId(written) ?? index.WithId(text)) is { } known && !(served && known.Count > 1))
        {
            return reader.Among(known);
        }

        if (written.IndexOf("://", StringComparison.Ordinal) >= 0 && text.IndexOfAny(['/', '\\']) is > 0 and var slash && text.IndexOf('.') is > 0 and var period && period < slash)
        {
            // An address at a host of which the grammar knows nothing.
            return Match.Unknown.Instance;
        }

        var path = ModelPath.Of(text, words);
        if (Flattened(path.Name) is var (account, rest) && path.Publisher is null)
        {
            path = path with { Publisher = account, Name = rest };
        }

        // "google/gemini-pro": the publisher in front of an id that has none. Where a family has weights too, it is rather a repository of some ("mistralai/Mistral-Large-4").
        if (path.Publisher is { } own && index.WithId(path.Name) is { } its && reader.Among(its) is Match.Exactly(var named) && index.IsOf(named, own) && !reader.HasWeights(named))
        {
            return new Match.Exactly(named);
        }

        if (path.Folder is { } folder && index.WithId(folder + "/" + Unrevised(path.Name)) is { } repository)
        {
            return reader.Among(repository);
        }

        var tokens = Token.Split(path.Name);
        var isDotted = words.IsDotted(path.Name);
        var isNone = tokens.Length == 0 || isDotted || (path.Publisher is null && words.IsProgram(path.Name, tokens));
        var match = isNone ? Match.Unknown.Instance : reader.Read(tokens);
        if (!isNone && match is not (Match.Exactly or Match.OneOf) && Untagged(path.Name) is { } untagged && reader.Read(untagged) is Match.Exactly tagged)
        {
            match = tagged;
        }

        if (match is not Match.Exactly && (others.WithoutFormat(text, [':', '-'], index.WithId) ?? others.WithAccount(path.Name) ?? others.Copied(path.Name)) is { } copied)
        {
            return reader.Among(copied);
        }

        if (match is not Match.Exactly && others.Unaccounted(path, tokens, match, isDotted) is { } spelled)
        {
            match = spelled;
        }

        return Judged(match, path, tokens, isBare: !served && text.Length == written.Length && path.Publisher is null);
    }

    /// <summary>What a name stands for beside the account it stands in and the words around it: anybody's model of this name may be trained further.</summary>
    private Match Judged(Match match, ModelPath path, Token[] tokens, bool isBare)
    {
        var isConverted = path.IsConverted || words.HasFormat(tokens);
        var isEveryday = words.IsEveryday(tokens);
        return match switch
        {
            Match.Exactly(var model) when path.Publisher is { } publisher && !IsCopy(publisher, model, isConverted) => isEveryday || words.IsOther(Token.Split(publisher)) ? Match.Unknown.Instance : NameReader.MadeFrom(model),
            Match.OneOf(var several) when path.Publisher is { } publisher && !several.Any(model => IsCopy(publisher, model, isConverted)) => Match.Unknown.Instance,
            Match.Exactly(var model) when isBare && (isEveryday || words.IsProduct(path.Name, tokens) || Vocabulary.IsMember(path.Name, model.Access)) => new Match.UnknownVersion(model.Family),
            // What is spelled like an identifier of the model is none.
            Match.Exactly({ Access: Access.Weights } model) when isBare && words.IsArchitecture(path.Name, tokens) && !IsIdentifier(path.Name, tokens, model) => new Match.UnknownVersion(model.Family),
            Match.OneOf(var several) when isBare && (isEveryday || words.IsProduct(path.Name, tokens) || words.IsArchitecture(path.Name, tokens)) => new Match.UnknownVersion(several[0].Family),
            Match.MadeFrom(var parent) when words.IsOther(tokens) || !MayBeMade(parent, path, tokens, isConverted) || Vocabulary.IsSentenceOrVariable(path.Name, isBare: path.Publisher is null && !isConverted) || Vocabulary.IsAddress(path.Name) => Match.Unknown.Instance,
            _ => match,
        };
    }

    /// <summary>Whether a name with underscores is spelled like an identifier of a model that has some, or a size in words (<c>whisper_large_v3</c>, and not <c>minimax_m2</c>).</summary>
    private bool IsIdentifier(string name, Token[] tokens, Model model)
        => index.Spelled(name, isTag: true, isLoose: false) is not null && (words.HasScale(tokens) || (EntryIndex.Squeezed(name) is var letters && model.Ids.Any(id => id.IndexOf('_') >= 0 && EntryIndex.Squeezed(id) == letters)));

    /// <summary>
    /// Whether a name that holds a model's shows that something was made from the model: by a format, by a size, by a word for training. In nobody's
    /// account only a size of the model's own does.
    /// </summary>
    private bool MayBeMade(Model parent, ModelPath path, Token[] tokens, bool isConverted)
        => isConverted || (path.Publisher is null ? words.HasScaleOf(parent, tokens) : words.HasScale(tokens) || words.IsTrained(tokens));

    /// <summary>
    /// The parts of a tag of Ollama in the order of other names: <c>llava:7b-v1.6-mistral</c> is LLaVA 1.6 Mistral 7B. Null where a number would
    /// meet another (<c>llama3:8b-v1</c> is no Llama 3.1), and for any other name.
    /// </summary>
    private Token[]? Untagged(string name)
    {
        var colon = name.IndexOf(':');
        if (colon <= 0 || Token.Split(name.Substring(0, colon)) is not { Length: > 0 } family || family[family.Length - 1].Kind != TokenKind.Word)
        {
            return null;
        }

        var tag = Token.Split(name.Substring(colon + 1));
        var rest = new List<Token>();
        for (var at = 0; at < tag.Length;)
        {
            var noise = words.Noise(tag, at);
            if (noise == 0)
            {
                rest.Add(tag[at]);
            }

            at += Math.Max(noise, 1);
        }

        return rest.Any(token => token.Kind == TokenKind.Number) ? [.. family, .. rest.OrderBy(token => token.Kind switch { TokenKind.Number => 0, TokenKind.Word => 1, _ => 2 })] : null;
    }

    /// <summary>The name of a repository without a branch of it (<c>Qwen3-8B@main</c>).</summary>
    private static string Unrevised(string name) => name.IndexOf('@') is > 0 and var at ? name.Substring(0, at) : name;

    /// <summary>A publisher and a name with a dot between them (<c>google.gemma-3-12b-it</c>); null for any other name.</summary>
    private (string Publisher, string Name)? Flattened(string name)
    {
        var dot = name.IndexOf('.');
        if (dot <= 0 || dot + 1 == name.Length || !char.IsLetter(name[dot + 1]))
        {
            return null;
        }

        // "lfm2_vl.lfm2_vl" is a module of its package: nobody is called like what they publish.
        var (account, rest) = (name.Substring(0, dot), name.Substring(dot + 1));
        var tail = Token.Split(rest);
        return account != rest && (index.LongestName(tail, 0, out _) > 0 || index.LongestFamily(tail, 0, out _) > 0) ? (account, rest) : null;
    }

    /// <summary>
    /// Whether somebody's model of exactly this name is that model: its own publisher's, a copy in another format, or by one who copies. Of
    /// anybody else it may be trained further.
    /// </summary>
    private bool IsCopy(string publisher, Model model, bool isConverted)
        => index.IsOf(model, publisher) || (model.Access == Access.Weights && (words.IsMirror(publisher) || isConverted));
}
