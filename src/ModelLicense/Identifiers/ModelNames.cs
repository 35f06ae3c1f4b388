namespace ModelLicense;

/// <summary>
/// Turns any identifier into a model of the catalog: by an exact id first, else by the parts of its name. What is left over
/// decides how sure the answer is: a size or a number that no entry knows is an unknown version, a strange word is a derivative.
/// </summary>
internal sealed class ModelNames
{
    private const int Longest = 256;

    /// <summary>Characters of code and of addresses that no model's name has.</summary>
    private static readonly char[] Strange = [.. "=,;<>{}\"?&%*|!$^`~"];

    private readonly Catalog catalog;
    private readonly Surroundings surroundings;
    private readonly Hosting hosting;
    private readonly Dictionary<string, List<IndexedName>> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IndexedName> byKey = new(StringComparer.Ordinal);
    private readonly NameTree<IndexedName> names = new();
    private readonly NameTree<bool> noise;
    private readonly NameTree<bool> formats;
    private readonly HashSet<string> mirrors;
    private readonly Dictionary<string, (string Family, List<IndexedName> Entries)> families = new(StringComparer.Ordinal);
    private readonly NameTree<string> familyNames = new();

    private readonly Beginnings beginnings = new();

    public ModelNames(Catalog catalog, Grammar grammar, IEnumerable<ModelEntry> entries)
    {
        this.catalog = catalog;
        surroundings = new Surroundings(grammar);
        hosting = new Hosting(grammar.Hosts);
        foreach (var entry in entries.Select(entry => new IndexedName(entry)))
        {
            byKey[entry.Key] = entry;
            foreach (var id in entry.Ids)
            {
                if (!ids.TryGetValue(id, out var list))
                {
                    ids.Add(id, list = []);
                }

                list.Add(entry);
            }

            foreach (var name in entry.Names)
            {
                beginnings.Add(name);
                names.Add(Token.Split(name), entry);
            }

            var family = Token.Split(entry.Family);
            var key = string.Concat(family.Select(token => token.Text + " "));
            if (!families.TryGetValue(key, out var members))
            {
                beginnings.Add(entry.Family);
                families.Add(key, members = (entry.Family, []));
                familyNames.Add(family, key);
            }

            members.Entries.Add(entry);
        }

        noise = NameTree<bool>.Of(grammar.Noise.Concat(grammar.Formats));
        formats = NameTree<bool>.Of(grammar.Formats);
        mirrors = new HashSet<string>(grammar.Mirrors, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What an identifier stands for. Nothing is made on the way to "unknown", which most texts are.</summary>
    public Match Resolve(string written)
    {
        var id = written.Trim();
        if (id.Length is 0 or > Longest || HasControl(id))
        {
            return Match.NotAName.Instance;
        }

        if (ids.TryGetValue(id, out var known))
        {
            return Among(known);
        }

        if (id.IndexOfAny(Strange) >= 0)
        {
            return Match.Unknown.Instance;
        }

        if (hosting.Serves(id) is var (provider, served))
        {
            return Plain(served.Trim()) is var match && match is Match.NotAName ? match : new Match.Served(provider, (match as Match.Exactly)?.Model);
        }

        // What stands around an identifier may hide that it is one ("models/x").
        return beginnings.AreIn(id) || surroundings.Has(id) ? Plain(id) : Match.Unknown.Instance;
    }

    private static bool HasControl(string id)
    {
        foreach (var c in id)
        {
            if (char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a name stands for that no host's spelling surrounds.</summary>
    private Match Plain(string written)
    {
        var text = surroundings.Strip(written);
        if (text.Length == 0)
        {
            return Match.NotAName.Instance;
        }

        if (ids.TryGetValue(written, out var known) || ids.TryGetValue(text, out known))
        {
            return Among(known);
        }

        var path = text.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        if (path.Length > 1 && path[0].IndexOf('.') > 0 && written.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            // An address at a host of which the grammar knows nothing.
            return Match.Unknown.Instance;
        }

        var name = path.LastOrDefault() ?? "";
        if (path.Length == 1 && Flattened(name) is { } flattened)
        {
            (path, name) = (flattened, flattened[1]);
        }

        var tokens = Token.Split(name);
        if (tokens.Length == 0 || IsDotted(name))
        {
            return Match.Unknown.Instance;
        }

        var (start, length, found) = LongestName(tokens);
        var match = length == 0 ? OfFamily(tokens, isName: false)
            : IsBare(tokens, start, length, found) ? OfFamily(tokens, isName: true)
            : Named(tokens, start, length, found);
        var publisher = path.Length == 2 ? path[0] : null;
        return match switch
        {
            Match.Exactly(var model) when publisher is not null && !IsCopy(publisher, tokens, model) => MadeFrom(model),
            Match.OneOf(var several) when publisher is not null && !several.Any(model => IsCopy(publisher, tokens, model)) => Match.Unknown.Instance,
            Match.MadeFrom when publisher is null && !LooksLikeWeights(tokens) => Match.Unknown.Instance,
            _ => match,
        };
    }

    /// <summary>Whether a name without a publisher shows more than a word that happens to be a model's: a size, or the format of a file.</summary>
    private bool LooksLikeWeights(Token[] tokens) => tokens.Any(token => token.Kind == TokenKind.Size) || HasFormat(tokens);

    private bool HasFormat(Token[] tokens) => Enumerable.Range(0, tokens.Length).Any(at => formats.Longest(tokens, at, out _) > 0);

    /// <summary>A publisher and a name with a dot between them (<c>google.gemma-3-12b-it</c>); null for any other name.</summary>
    private string[]? Flattened(string name)
    {
        var dot = name.IndexOf('.');
        if (dot <= 0 || dot + 1 == name.Length || !char.IsLetter(name[dot + 1]))
        {
            return null;
        }

        var tail = Token.Split(name.Substring(dot + 1));
        return names.Longest(tail, 0, out _) > 0 || familyNames.Longest(tail, 0, out _) > 0 ? [name.Substring(0, dot), name.Substring(dot + 1)] : null;
    }

    /// <summary>Whether it is a name of code or of another file (<c>phi3.block_count</c>, <c>whisper.dll</c>): behind a dot of a model's name stands a number or a format.</summary>
    private bool IsDotted(string name)
    {
        for (var dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            if (dot > 0 && dot + 1 < name.Length && char.IsLetter(name[dot + 1]) && noise.Longest(Token.Split(name.Substring(dot + 1)), 0, out _) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether somebody's model of exactly this name is that model: its own publisher's, a copy in another format, or by one who copies. Of
    /// anybody else it may be trained further.
    /// </summary>
    private bool IsCopy(string publisher, Token[] tokens, Model model)
        => IsOf(model, publisher) || (model.Access == Access.Weights && (mirrors.Contains(publisher) || HasFormat(tokens)));

    private bool IsOf(Model model, string publisher) => byKey.TryGetValue(model.Key, out var entry) && entry.IsOf(publisher);

    private (int Start, int Length, IReadOnlyList<IndexedName> Entries) LongestName(Token[] tokens)
    {
        (int Start, int Length, IReadOnlyList<IndexedName> Entries) best = (0, 0, []);
        for (var start = 0; start < tokens.Length; start++)
        {
            var length = names.Longest(tokens, start, out var entries);
            if (length > best.Length)
            {
                best = (start, length, entries);
            }
        }

        return best;
    }

    /// <summary>Whether a name is no more than its family's, without the size that would tell siblings apart ("mistral").</summary>
    private static bool IsBare(Token[] tokens, int start, int length, IReadOnlyList<IndexedName> entries)
        => tokens.All(token => token.Kind != TokenKind.Size) && entries.All(entry => entry.HasSizes)
        && Token.Split(entries[0].Family).SequenceEqual(tokens.Skip(start).Take(length));

    private Match Named(Token[] tokens, int start, int length, IReadOnlyList<IndexedName> entries)
    {
        var (fitting, rest) = Around(tokens, start, length, entries);
        if (fitting.Length == 0)
        {
            return Leftover(rest, entries[0]).Any(token => token.Kind == TokenKind.Word)
                ? Match.Unknown.Instance
                : new Match.UnknownVersion(entries[0].Family);
        }

        // "llama 3" was found and a number follows it: another version, or a revision, which has more than two digits.
        var after = start + length;
        var number = after < tokens.Length && tokens[after].Kind == TokenKind.Number && noise.Longest(tokens, after, out _) == 0 ? tokens[after].Text : "";
        var clean = fitting.Where(entry => Leftover(rest, entry).Length == 0).ToArray();
        if (clean.Length > 0 && number.Length is 0 or > 2)
        {
            return Among(clean);
        }

        // A strange word: something made from it.
        return number.Length == 0 && Among(fitting) is Match.Exactly only ? MadeFrom(only.Model) : new Match.UnknownVersion(fitting[0].Family);
    }

    /// <summary>Something is made from weights; a strange name that happens to hold that of a service ("marco-o1") is made from nothing of it.</summary>
    private static Match MadeFrom(Model model) => model.Access == Access.Weights ? new Match.MadeFrom(model) : Match.Unknown.Instance;

    /// <summary>A family without a version is never exactly the one model that happens to fit, unless <paramref name="isName"/>: the bare name is that model's own.</summary>
    private Match OfFamily(Token[] tokens, bool isName)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            var length = familyNames.Longest(tokens, start, out var keys);
            if (length == 0)
            {
                continue;
            }

            var (family, members) = families[keys[0]];
            var (fitting, rest) = Around(tokens, start, length, members);
            var left = fitting.Length == 0 ? rest : Leftover(rest, fitting[0]);
            if (left.Length > 0 && Apart(rest, fitting) is { } apart)
            {
                return MadeFrom(apart);
            }

            return left.Length == 0 ? Among(fitting) is var among && (isName || among is Match.OneOf) ? among : new Match.UnknownVersion(family)
                : left.All(token => token.Kind != TokenKind.Word) || start == 0 ? new Match.UnknownVersion(family)
                : Match.Unknown.Instance;
        }

        return Match.Unknown.Instance;
    }

    /// <summary>Those of the entries that have the size which a name shows, and the tokens around what was found.</summary>
    private static (IndexedName[] Fitting, Token[] Others) Around(Token[] tokens, int start, int length, IEnumerable<IndexedName> entries)
    {
        var size = tokens.FirstOrDefault(token => token.Kind == TokenKind.Size).Text;
        return ([.. entries.Where(entry => size is null || entry.HasSize(size))], [.. tokens.Take(start), .. tokens.Skip(start + length)]);
    }

    /// <summary>The model whose version stands apart from its family (<c>Llama-Doctor-3.2-3B</c>): numbers of exactly one version, beside a size of it.</summary>
    private Model? Apart(Token[] rest, IReadOnlyList<IndexedName> family)
    {
        if (rest.All(token => token.Kind != TokenKind.Size))
        {
            return null;
        }

        var versions = family.Where(entry => entry.Names.Any(name =>
        {
            var numbers = Token.Split(name).Where(token => token.Kind == TokenKind.Number).Select(token => token.Text).ToArray();
            return numbers.Length > 1 && Enumerable.Range(0, rest.Length).Any(at => rest.Skip(at).TakeWhile(token => token.Kind == TokenKind.Number).Select(token => token.Text).SequenceEqual(numbers));
        })).Where(entry => catalog.Model(entry.Key)!.Access == Access.Weights).ToArray();
        return versions.Length > 0 && Among(versions) is Match.Exactly(var model) ? model : null;
    }

    /// <summary>The tokens around a name that neither the entry nor the grammar explains.</summary>
    private Token[] Leftover(Token[] rest, IndexedName entry)
    {
        var left = new List<Token>();
        for (var i = 0; i < rest.Length;)
        {
            if (Math.Max(noise.Longest(rest, i, out _), entry.Words.Longest(rest, i, out _)) is > 0 and var length)
            {
                i += length;
                continue;
            }

            var token = rest[i++];
            var explained = token.Kind switch
            {
                TokenKind.Size => entry.HasSize(token.Text),
                TokenKind.ActiveSize => true,
                TokenKind.Number => entry.Revisions && token.Text.Length >= 2,
                _ => false,
            };
            if (!explained)
            {
                left.Add(token);
            }
        }

        return [.. left];
    }

    /// <summary>The one model, or the first of several that do not differ in license or modality, or the choice.</summary>
    private Match Among(IReadOnlyList<IndexedName> entries) => Among([.. entries.Select(entry => catalog.Model(entry.Key)!).Distinct()]);

    /// <inheritdoc cref="Among(IReadOnlyList{IndexedName})"/>
    public static Match Among(IReadOnlyList<Model> models)
        => models.Count == 0 ? Match.Unknown.Instance
            : models.All(model => SameTerms(model, models[0])) ? new Match.Exactly(models[0])
            : new Match.OneOf(models);

    private static bool SameTerms(Model a, Model b)
        => a.Access == b.Access && a.Provider == b.Provider && a.PassesOn == b.PassesOn
        && a.Licenses.SequenceEqual(b.Licenses) && a.AdditionalLicenses.SequenceEqual(b.AdditionalLicenses)
        && a.Bases.SequenceEqual(b.Bases) && a.Modalities.SequenceEqual(b.Modalities);
}
