namespace ModelLicense;

/// <summary>The entries of models while those of a policy file are put among them. What bears a name of a new entry loses it: one name stands for one of them.</summary>
internal sealed class OwnModels
{
    private readonly List<ModelEntry?> entries = [];
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> byName = new(StringComparer.Ordinal);

    public OwnModels(IEnumerable<ModelEntry> entries)
    {
        foreach (var entry in entries)
        {
            Add(entry);
        }
    }

    /// <summary>All that there are.</summary>
    public IReadOnlyList<ModelEntry> All => [.. entries.OfType<ModelEntry>()];

    /// <summary>Whether there is an entry of a key.</summary>
    public bool Has(string key) => byKey.ContainsKey(key);

    /// <summary>The entries that share a key, an identifier or a name with a model, in their order.</summary>
    public IEnumerable<ModelEntry> CalledLike(Model model) => Places(model.Key, model.Ids, model.Names).Select(at => entries[at]!);

    /// <summary>Puts an entry in the place of the one of its key, and takes its names from all others.</summary>
    public void Put(ModelEntry own)
    {
        var names = new HashSet<string>(own.Names.Select(Parts), StringComparer.Ordinal);
        foreach (var at in Places(own.Key, own.Ids, own.Names))
        {
            entries[at] = entries[at]!.Key == own.Key ? null : entries[at]! with
            {
                Ids = [.. entries[at]!.Ids.Except(own.Ids, StringComparer.OrdinalIgnoreCase)],
                Names = [.. entries[at]!.Names.Where(name => !names.Contains(Parts(name)))],
            };
        }

        Add(own);
    }

    private int[] Places(string key, IReadOnlyList<string> ids, IReadOnlyList<string> names)
    {
        var places = new SortedSet<int>();
        if (byKey.TryGetValue(key, out var known))
        {
            places.Add(known);
        }

        foreach (var id in ids)
        {
            places.UnionWith(byId.TryGetValue(id, out var same) ? same.Where(at => entries[at]?.Ids.Contains(id, StringComparer.OrdinalIgnoreCase) == true) : []);
        }

        foreach (var name in names.Select(Parts))
        {
            places.UnionWith(byName.TryGetValue(name, out var same) ? same.Where(at => entries[at]?.Names.Any(each => Parts(each) == name) == true) : []);
        }

        return [.. places];
    }

    private void Add(ModelEntry entry)
    {
        byKey[entry.Key] = entries.Count;
        foreach (var id in entry.Ids)
        {
            byId.AddTo(id, entries.Count);
        }

        foreach (var name in entry.Names)
        {
            byName.AddTo(Parts(name), entries.Count);
        }

        entries.Add(entry);
    }

    /// <summary>A name as every spelling of it comes out.</summary>
    private static string Parts(string name) => string.Join("\u001F", Token.Split(name).Select(token => (int)token.Kind + token.Text));
}
