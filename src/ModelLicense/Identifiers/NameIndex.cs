using System.Collections.Concurrent;

namespace ModelLicense;

/// <summary>The entries of the catalog by what they are called: identifiers, names, families. An entry is read when something that may be its name is asked for.</summary>
internal sealed class NameIndex(EntryIndex index, IReadOnlyList<ModelEntry> entries)
{
    private readonly IndexedName?[] known = new IndexedName?[entries.Count];
    private readonly ConcurrentDictionary<string, NameTree<IndexedName>> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NameTree<Family>> families = new(StringComparer.Ordinal);

    /// <summary>A family, and its members that have names.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Entries">A service's own id says nothing of what others call the model: only those that have names.</param>
    public sealed record Family(string Name, List<IndexedName> Entries);

    /// <summary>Whether a text may hold a name. Makes nothing.</summary>
    public bool MayBeIn(string text) => index.Beginnings.AreIn(text);

    /// <summary>Those that have exactly this identifier; null if none has.</summary>
    public IReadOnlyList<IndexedName>? WithId(string id)
    {
        List<IndexedName>? found = null;
        for (var at = index.Ids.First(EntryIndex.Hash(id)); at >= 0; at = index.Ids.Next(at))
        {
            var entry = Entry(index.Ids[at]);
            if (entry.HasId(id))
            {
                (found ??= []).Add(entry);
            }
        }

        return found;
    }

    /// <summary>Those that have an identifier which is spelled like this behind its account; null if none has.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isTag">Whether it may be an identifier without an account, of a host or of Ollama: files of the same name may be under another license.</param>
    /// <param name="isLoose">Whether only letters and digits count (<c>allMiniLmL6V2</c>).</param>
    public IReadOnlyList<IndexedName>? Spelled(string name, bool isTag, bool isLoose)
    {
        List<IndexedName>? found = null;
        var (letters, parts) = (EntryIndex.Squeezed(name), Token.Split(name));
        for (var at = index.Spellings.First(EntryIndex.Hash(letters)); at >= 0; at = index.Spellings.Next(at))
        {
            var entry = Entry(index.Spellings[at]);
            if (entry.IsSpelled(letters, parts, isTag, isLoose))
            {
                (found ??= []).Add(entry);
            }
        }

        return found;
    }

    /// <summary>How many parts the longest name takes from <paramref name="start"/>, and whose it is; 0 if none does.</summary>
    public int LongestName(Token[] tokens, int start, out IReadOnlyList<IndexedName> found) => Longest(names, index.Names, NamesThatBegin, tokens, start, out found);

    /// <summary>How many parts the longest name of a family takes from <paramref name="start"/>, and the family; 0 if none does.</summary>
    public int LongestFamily(Token[] tokens, int start, out IReadOnlyList<Family> found) => Longest(families, index.Families, FamiliesThatBegin, tokens, start, out found);

    /// <summary>Whether a model is of this publisher.</summary>
    public bool IsOf(Model model, string publisher)
    {
        for (var at = index.Keys.First(EntryIndex.Hash(model.Key)); at >= 0; at = index.Keys.Next(at))
        {
            if (Entry(index.Keys[at]) is var entry && entry.Key == model.Key)
            {
                return entry.IsOf(publisher);
            }
        }

        return false;
    }

    private static int Longest<T>(ConcurrentDictionary<string, NameTree<T>> trees, Buckets buckets, Func<string, NameTree<T>> begin, Token[] tokens, int start, out IReadOnlyList<T> found)
    {
        found = [];
        return start >= tokens.Length || (!trees.TryGetValue(tokens[start].Text, out var tree) && buckets.First(EntryIndex.Hash(tokens[start].Text)) < 0) ? 0
            : (tree ?? trees.GetOrAdd(tokens[start].Text, begin)).Longest(tokens, start, out found);
    }

    private NameTree<IndexedName> NamesThatBegin(string part)
    {
        var tree = new NameTree<IndexedName>();
        for (var at = index.Names.First(EntryIndex.Hash(part)); at >= 0; at = index.Names.Next(at))
        {
            var entry = Entry(index.Names[at]);
            foreach (var name in entry.Names)
            {
                if (Token.Split(name) is { Length: > 0 } tokens && tokens[0].Text == part)
                {
                    tree.Add(tokens, entry);
                }
            }
        }

        return tree;
    }

    private NameTree<Family> FamiliesThatBegin(string part)
    {
        var tree = new NameTree<Family>();
        for (var at = index.Families.First(EntryIndex.Hash(part)); at >= 0; at = index.Families.Next(at))
        {
            var entry = Entry(index.Families[at]);
            var tokens = Token.Split(entry.Family);
            if (tokens.Length == 0 || tokens[0].Text != part)
            {
                continue;
            }

            if (tree.Longest(tokens, 0, out var families) < tokens.Length)
            {
                families = [new Family(entry.Family, [])];
                tree.Add(tokens, families[0]);
            }

            if (entry.Names.Count > 0)
            {
                families[0].Entries.Add(entry);
            }
        }

        return tree;
    }

    private IndexedName Entry(int at) => known[at] ?? Interlocked.CompareExchange(ref known[at], new IndexedName(entries[at]), null) ?? known[at]!;
}
