namespace ModelLicense;

/// <summary>The entries of the catalog by what they are called: identifiers, names, families.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<IndexedName>> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IndexedName> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Family, List<IndexedName> Entries)> families = new(StringComparer.Ordinal);
    private readonly Beginnings beginnings = new();

    public NameIndex(IEnumerable<ModelEntry> entries)
    {
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
                Names.Add(Token.Split(name), entry);
            }

            var family = Token.Split(entry.Family);
            var key = string.Concat(family.Select(token => token.Text + " "));
            if (!families.TryGetValue(key, out var members))
            {
                beginnings.Add(entry.Family);
                families.Add(key, members = (entry.Family, []));
                FamilyNames.Add(family, key);
            }

            // A service's own id says nothing of what others call the model.
            if (entry.Names.Count > 0)
            {
                members.Entries.Add(entry);
            }
        }
    }

    /// <summary>The names of models.</summary>
    public NameTree<IndexedName> Names { get; } = new();

    /// <summary>The names of families, and the key of each.</summary>
    public NameTree<string> FamilyNames { get; } = new();

    /// <summary>Whether a text may hold a name. Makes nothing.</summary>
    public bool MayBeIn(string text) => beginnings.AreIn(text);

    /// <summary>Those that have exactly this identifier; null if none has.</summary>
    public IReadOnlyList<IndexedName>? WithId(string id) => ids.TryGetValue(id, out var known) ? known : null;

    /// <summary>The family of a key.</summary>
    public (string Family, List<IndexedName> Entries) Family(string key) => families[key];

    /// <summary>Whether a model is of this publisher.</summary>
    public bool IsOf(Model model, string publisher) => byKey.TryGetValue(model.Key, out var entry) && entry.IsOf(publisher);
}
