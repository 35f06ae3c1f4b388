namespace ModelLicense;

/// <summary>What the index knows of a model without reading its text.</summary>
internal sealed class IndexedName(ModelEntry entry)
{
    private readonly Lazy<NameTree<bool>> words = new(() => NameTree<bool>.Of(entry.Words));
    private readonly Lazy<HashSet<string>> sizes = new(() => [.. entry.Sizes.SelectMany(Token.Split).Where(token => token.Kind == TokenKind.Size).Select(token => token.Text)]);

    /// <summary>The key of the model.</summary>
    public string Key => entry.Key;

    /// <summary>Its family.</summary>
    public string Family => entry.Family;

    /// <summary>Its names.</summary>
    public IReadOnlyList<string> Names => entry.Names;

    /// <summary>Whether this is one of its identifiers.</summary>
    public bool HasId(string id)
    {
        for (var i = 0; i < entry.Ids.Count; i++)
        {
            if (string.Equals(entry.Ids[i], id, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of its identifiers, the account aside, has these parts, or only these letters and digits.</summary>
    public bool IsSpelled(string letters, Token[] parts, bool isTag, bool isLoose)
        => entry.Ids.Any(id => (isTag || (id.IndexOf('/') > 0 && id.IndexOf(':') < 0)) && EntryIndex.Squeezed(id) == letters && (isLoose || Token.Split(id.Substring(id.LastIndexOf('/') + 1)).SequenceEqual(parts)))
        || (isLoose && entry.Names.Any(name => EntryIndex.Squeezed(name) == letters));

    /// <summary>Whether it lists sizes.</summary>
    public bool HasSizes => entry.Sizes.Count > 0;

    /// <summary>Words that may stand beside its name.</summary>
    public NameTree<bool> Words => words.Value;

    /// <summary>Whether date suffixes name the same model.</summary>
    public bool Revisions => entry.Revisions;

    /// <summary>Whether the entry lists this size; one without sizes lists none.</summary>
    public bool HasSize(string size) => sizes.Value.Contains(size);

    /// <summary>Whether somebody is its publisher: one of its identifiers, or its publisher's words, say so.</summary>
    public bool IsOf(string publisher)
        => entry.Ids.Any(id => id.Length > publisher.Length && id[publisher.Length] == '/' && id.StartsWith(publisher, StringComparison.OrdinalIgnoreCase))
        || (Token.Split(publisher) is { Length: > 0 } tokens && (IsWords(tokens) || tokens.SequenceEqual(Token.Split(entry.Publisher))));

    private bool IsWords(Token[] tokens)
    {
        var at = 0;
        while (at < tokens.Length && Words.Longest(tokens, at, out _) is > 0 and var length)
        {
            at += length;
        }

        return at == tokens.Length;
    }
}
