namespace ModelLicense;

/// <summary>
/// Turns any identifier into a model of the catalog: by an exact id first, else by the parts of its name. What is left over
/// decides how sure the answer is: a size or a number that no entry knows is an unknown version, a strange word is a derivative.
/// </summary>
internal sealed class ModelNames
{
    private const int Longest = 256;

    private readonly Catalog catalog;
    private readonly Grammar grammar;
    private readonly Dictionary<string, List<Entry>> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameTree<Entry> names = new();
    private readonly NameTree<bool> noise;
    private readonly Dictionary<string, (string Family, List<Entry> Entries)> families = new(StringComparer.Ordinal);
    private readonly NameTree<string> familyNames = new();

    public ModelNames(Catalog catalog, Grammar grammar, IEnumerable<Entry> entries)
    {
        this.catalog = catalog;
        this.grammar = grammar;
        foreach (var entry in entries)
        {
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
                names.Add(Token.Split(name), entry);
            }

            var family = Token.Split(entry.Family);
            var key = string.Concat(family.Select(token => token.Text + " "));
            if (!families.TryGetValue(key, out var members))
            {
                families.Add(key, members = (entry.Family, []));
                familyNames.Add(family, key);
            }

            members.Entries.Add(entry);
        }

        noise = NameTree<bool>.Of(grammar.Noise);
    }

    public Match Resolve(string written)
    {
        var id = written.Trim();
        if (!ids.ContainsKey(id))
        {
            foreach (var host in grammar.Hosts)
            {
                if (host.Serves(id) is { } served)
                {
                    return Plain(served.Trim()) is var match && match is Match.NotAName ? match : new Match.Served(host.Provider, (match as Match.Exactly)?.Model);
                }
            }
        }

        return Plain(id);
    }

    /// <summary>What a name stands for that no host's spelling surrounds.</summary>
    private Match Plain(string written)
    {
        var text = Strip(written);
        if (text.Length == 0 || text.Length > Longest || text.Any(char.IsControl))
        {
            return new Match.NotAName();
        }

        if (ids.TryGetValue(written, out var known) || ids.TryGetValue(text, out known))
        {
            return Among(known);
        }

        var name = text.Split('/', '\\').LastOrDefault(part => part.Length > 0) ?? "";
        var tokens = Token.Split(name);
        if (tokens.Length == 0)
        {
            return new Match.Unknown();
        }

        var (start, length, found) = LongestName(tokens);
        return length == 0 ? OfFamily(tokens, isName: false)
            : IsBare(tokens, start, length, found) ? OfFamily(tokens, isName: true)
            : Named(tokens, start, length, found);
    }

    private string Strip(string text)
    {
        for (var again = true; again;)
        {
            again = false;
            if (grammar.Prefixes.FirstOrDefault(prefix => text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } head)
            {
                (text, again) = (text.Substring(head.Length), true);
            }
            else if (grammar.Suffixes.FirstOrDefault(suffix => text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) is { } tail)
            {
                (text, again) = (text.Substring(0, text.Length - tail.Length), true);
            }
        }

        var digest = text.IndexOf("@sha256:", StringComparison.OrdinalIgnoreCase);
        return digest > 0 ? text.Substring(0, digest) : text;
    }

    private (int Start, int Length, IReadOnlyList<Entry> Entries) LongestName(Token[] tokens)
    {
        (int Start, int Length, IReadOnlyList<Entry> Entries) best = (0, 0, []);
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
    private static bool IsBare(Token[] tokens, int start, int length, IReadOnlyList<Entry> entries)
        => tokens.All(token => token.Kind != TokenKind.Size) && entries.All(entry => entry.Sizes.Count > 0)
        && Token.Split(entries[0].Family).SequenceEqual(tokens.Skip(start).Take(length));

    private Match Named(Token[] tokens, int start, int length, IReadOnlyList<Entry> entries)
    {
        var size = tokens.FirstOrDefault(token => token.Kind == TokenKind.Size).Text;
        var fitting = entries.Where(entry => size is null || entry.HasSize(size)).ToArray();
        var rest = tokens.Take(start).Concat(tokens.Skip(start + length)).ToArray();
        if (fitting.Length == 0)
        {
            return Leftover(rest, entries[0]).Any(token => token.Kind == TokenKind.Word)
                ? new Match.Unknown()
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
    private static Match MadeFrom(Model model) => model.Access == Access.Weights ? new Match.MadeFrom(model) : new Match.Unknown();

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
            var size = tokens.FirstOrDefault(token => token.Kind == TokenKind.Size).Text;
            var fitting = members.Where(entry => size is null || entry.HasSize(size)).ToArray();
            var rest = tokens.Take(start).Concat(tokens.Skip(start + length)).ToArray();
            var left = fitting.Length == 0 ? rest : Leftover(rest, fitting[0]);
            return left.Length == 0 ? Among(fitting) is var among && (isName || among is Match.OneOf) ? among : new Match.UnknownVersion(family)
                : left.All(token => token.Kind != TokenKind.Word) || start == 0 ? new Match.UnknownVersion(family)
                : new Match.Unknown();
        }

        return new Match.Unknown();
    }

    /// <summary>The tokens around a name that neither the entry nor the grammar explains.</summary>
    private Token[] Leftover(Token[] rest, Entry entry)
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
    private Match Among(IReadOnlyList<Entry> entries) => Among([.. entries.Select(entry => catalog.Model(entry.Key)!).Distinct()]);

    /// <inheritdoc cref="Among(IReadOnlyList{Entry})"/>
    public static Match Among(IReadOnlyList<Model> models)
        => models.Count == 0 ? new Match.Unknown()
            : models.All(model => SameTerms(model, models[0])) ? new Match.Exactly(models[0])
            : new Match.OneOf(models);

    private static bool SameTerms(Model a, Model b)
        => a.Access == b.Access && a.Provider == b.Provider && a.PassesOn == b.PassesOn
        && a.Licenses.SequenceEqual(b.Licenses) && a.AdditionalLicenses.SequenceEqual(b.AdditionalLicenses)
        && a.Bases.SequenceEqual(b.Bases) && a.Modalities.SequenceEqual(b.Modalities);

    /// <summary>What the index knows of a model without reading its entry.</summary>
    public sealed record Entry(string Key, string Family, IReadOnlyList<string> Names, IReadOnlyList<string> Ids, ISet<string> Sizes, NameTree<bool> Words, bool Revisions)
    {
        /// <summary>Whether the entry lists this size; one without sizes lists none.</summary>
        public bool HasSize(string size) => Sizes.Contains(size);
    }
}
