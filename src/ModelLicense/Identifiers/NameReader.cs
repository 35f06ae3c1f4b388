namespace ModelLicense;

/// <summary>
/// Reads the parts of a name: the longest known name that stands in it, and what is left over, which decides how sure the answer is. A size
/// or a number that no entry knows is an unknown version, a strange word is a derivative.
/// </summary>
internal sealed class NameReader(Catalog catalog, NameIndex index, Vocabulary words)
{
    /// <summary>What the parts of a name stand for.</summary>
    public Match Read(Token[] tokens)
    {
        var (start, length, found) = LongestName(tokens);
        var match = length == 0 ? OfFamily(tokens, isName: false)
            : IsBare(tokens, start, length, found) ? OfFamily(tokens, isName: true)
            : Named(tokens, start, length, found);

        if (match is Match.Exactly or Match.OneOf || Joined(tokens) is not var (joined, at))
        {
            return match;
        }

        // "qwen2_5-1_5b": a number and a size that are one size. The number may have seemed to end a name ("qwen 2.0" in "qwen2-0_5b"), which then is a part shorter.
        var atLeast = Math.Max(start + length == at + 1 ? length - 1 : length, 1);
        return LongestName(joined).Length >= atLeast && Read(joined) is (Match.Exactly or Match.MadeFrom) and var again ? again : match;
    }

    private static (Token[] Tokens, int At)? Joined(Token[] tokens)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Number, Text.Length: <= 2 } && tokens[i + 1] is { Kind: TokenKind.Size, Text: var size } && char.IsDigit(size[0]) && size.All(c => c is not ('.' or 'x')))
            {
                return ([.. tokens.Take(i), new Token(TokenKind.Size, tokens[i].Text + "." + size), .. tokens.Skip(i + 2)], i);
            }
        }

        return null;
    }

    /// <summary>The longest known name in it. What shows a size has weights: a service's name in it is that of a teacher (<c>qwen3.5:27b-claude-4.6-opus-distilled</c>), if that of weights stands there too.</summary>
    private (int Start, int Length, IReadOnlyList<IndexedName> Entries) LongestName(Token[] tokens)
        => tokens.Any(token => token.Kind == TokenKind.Size) && LongestName(tokens, IsWeights) is { Length: > 0 } weights ? weights : LongestName(tokens, _ => true);

    private (int Start, int Length, IReadOnlyList<IndexedName> Entries) LongestName(Token[] tokens, Func<IndexedName, bool> counts)
    {
        (int Start, int Length, IReadOnlyList<IndexedName> Entries) best = (0, 0, []);
        for (var start = 0; start < tokens.Length; start++)
        {
            var length = index.LongestName(tokens, start, out var entries);
            if (length > best.Length && entries.Any(counts))
            {
                best = (start, length, entries);
            }
        }

        return best;
    }

    private bool IsWeights(IndexedName entry) => catalog.Model(entry.Key)!.Access == Access.Weights;

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
        var number = after < tokens.Length && tokens[after].Kind == TokenKind.Number && words.Noise(tokens, after) == 0 ? tokens[after].Text : "";
        var clean = fitting.Where(entry => Leftover(rest, entry).Length == 0).ToArray();
        if (clean.Length > 0 && number.Length is 0 or > 2)
        {
            return Among(clean);
        }

        // A strange word: something made from it.
        return number.Length == 0 && Among(fitting) is Match.Exactly only && !MayBeOther(tokens, start, length, only.Model) ? MadeFrom(only.Model) : new Match.UnknownVersion(fitting[0].Family);
    }

    /// <summary>Whether a name without a number may be that of another version, which stands apart from it (<c>Rombo-LLM-V2.5-Qwen-14b</c>), under another license.</summary>
    private bool MayBeOther(Token[] tokens, int start, int length, Model model)
    {
        static bool IsVersion(Token token) => token is { Kind: TokenKind.Number, Text.Length: <= 2 };
        return !tokens.Skip(start).Take(length).Any(IsVersion) && Enumerable.Range(0, start).Any(at => IsVersion(tokens[at]) && words.Noise(tokens, at) == 0)
            && Kin(model, tokens.FirstOrDefault(token => token.Kind == TokenKind.Size).Text).Any(other => !other.Licenses.SequenceEqual(model.Licenses));
    }

    /// <summary>Whether a name shows a size, or needs none because all weights of the family are under one license: a bare tag may be of any.</summary>
    public bool TellsApart(Token[] tokens, Model model)
        => model.Access == Access.Hosted || tokens.Any(token => token.Kind == TokenKind.Size) || Kin(model, size: null).All(other => other.Licenses.SequenceEqual(model.Licenses));

    /// <summary>Whether any model of a model's family has weights.</summary>
    public bool HasWeights(Model model) => Kin(model, size: null).Any();

    /// <summary>The weights of a model's family that have a size, or all of them.</summary>
    private IEnumerable<Model> Kin(Model model, string? size)
        => index.LongestFamily(Token.Split(model.Family), 0, out var families) == 0 ? []
            : families[0].Entries.Where(entry => size is null || entry.HasSize(size)).Select(entry => catalog.Model(entry.Key)!).Where(other => other.Access == Access.Weights);

    /// <summary>Something is made from weights; a strange name that happens to hold that of a service ("marco-o1") is made from nothing of it.</summary>
    public static Match MadeFrom(Model model) => model.Access == Access.Weights ? new Match.MadeFrom(model) : Match.Unknown.Instance;

    /// <summary>A family without a version is never exactly the one model that happens to fit, unless <paramref name="isName"/>: the bare name is that model's own.</summary>
    private Match OfFamily(Token[] tokens, bool isName)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            var length = index.LongestFamily(tokens, start, out var families);
            if (length == 0)
            {
                continue;
            }

            var (family, members) = families[0];
            var (fitting, rest) = Around(tokens, start, length, members);
            var left = fitting.Length == 0 ? rest : Leftover(rest, fitting[0]);
            if (left.Length > 0 && Apart(rest, fitting) is { } apart)
            {
                return MadeFrom(apart);
            }

            // "claude-code", "qwen-models": a family and words that tell nothing apart are the name of something else.
            if (left.Length == 0 && rest.Length > 0 && rest.All(token => token.Kind == TokenKind.Word && token.Text != "latest"))
            {
                return new Match.UnknownVersion(family);
            }

            return left.Length == 0 ? Among(fitting) is var among && (isName || among is Match.OneOf) ? among : new Match.UnknownVersion(family)
                : left.All(token => token.Kind != TokenKind.Word) || start == 0 ? new Match.UnknownVersion(family)
                : Match.Unknown.Instance;
        }

        return Match.Unknown.Instance;
    }

    /// <summary>Those of the entries that have the size which a name shows, and the tokens around what was found.</summary>
    private (IndexedName[] Fitting, Token[] Others) Around(Token[] tokens, int start, int length, IEnumerable<IndexedName> entries)
    {
        Token[] others = [.. tokens.Take(start), .. tokens.Skip(start + length)];

        // The length of a context is none of weights ("claude-opus-4.6-1m").
        var size = Enumerable.Range(0, others.Length).Where(at => others[at].Kind == TokenKind.Size && words.Noise(others, at) == 0).Select(at => others[at].Text).FirstOrDefault();
        return ([.. entries.Where(entry => size is null || entry.HasSize(size))], others);
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
            if (Math.Max(words.Noise(rest, i), entry.Words.Longest(rest, i, out _)) is > 0 and var length)
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

    /// <summary>The one model, or the first of several that do not differ in license, or the choice.</summary>
    public Match Among(IReadOnlyList<IndexedName> entries) => Among([.. entries.Select(entry => catalog.Model(entry.Key)!).Distinct()], catalog);

    /// <inheritdoc cref="Among(IReadOnlyList{IndexedName})"/>
    public static Match Among(IReadOnlyList<Model> models, Catalog catalog)
        => models.Count == 0 ? Match.Unknown.Instance
            : models.All(model => SameTerms(model, models[0], catalog)) ? new Match.Exactly(models[0])
            : new Match.OneOf(models);

    /// <summary>What a model handles makes a difference where a term of its licenses asks for it: Llama 3.2 does, Gemma does not.</summary>
    private static bool SameTerms(Model a, Model b, Catalog catalog)
        => a.Access == b.Access && a.Provider == b.Provider && a.PassesOn == b.PassesOn && a.Weights == b.Weights
        && a.Licenses.SequenceEqual(b.Licenses) && a.AdditionalLicenses.SequenceEqual(b.AdditionalLicenses)
        && a.Bases.SequenceEqual(b.Bases)
        && (a.Modalities.SequenceEqual(b.Modalities) || !AsksWhatItHandles(a, catalog, []));

    private static bool AsksWhatItHandles(Model model, Catalog catalog, IReadOnlyList<string> derived)
        => Judge.LicensesOf(model, catalog).Any(license => license.Terms.Any(term => term.When?.Modalities.Count > 0 || term.Unless?.Modalities.Count > 0))
        || (!derived.Contains(model.Key) && model.Bases.Select(parent => parent.Model).Concat(model.Weights is null ? [] : [model.Weights]).Any(parent => catalog.Model(parent) is { } its && AsksWhatItHandles(its, catalog, [.. derived, model.Key])));
}
