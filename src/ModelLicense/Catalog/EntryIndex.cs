using System.Text;

namespace ModelLicense;

/// <summary>
/// Finds the entries of models without reading them: by key, by identifier, by how their names and families begin, by how they are spelled
/// where only letters and digits can stand. Compiled with the catalog; of a catalog that policy files change it is made anew.
/// </summary>
internal sealed class EntryIndex
{
    private EntryIndex(Beginnings beginnings, Buckets keys, Buckets ids, Buckets names, Buckets families, Buckets spellings, IReadOnlyList<string> publishers)
        => (Beginnings, Keys, Ids, Names, Families, Spellings, Publishers) = (beginnings, keys, ids, names, families, spellings, publishers);

    /// <summary>How all names begin.</summary>
    public Beginnings Beginnings { get; }

    /// <summary>By key.</summary>
    public Buckets Keys { get; }

    /// <summary>By identifier.</summary>
    public Buckets Ids { get; }

    /// <summary>By the first part of a name.</summary>
    public Buckets Names { get; }

    /// <summary>By the first part of the family's name.</summary>
    public Buckets Families { get; }

    /// <summary>By the letters and digits of identifiers and names.</summary>
    public Buckets Spellings { get; }

    /// <summary>Everybody who publishes models.</summary>
    public IReadOnlyList<string> Publishers { get; }

    /// <summary>The index of entries.</summary>
    public static EntryIndex Of(IReadOnlyList<ModelEntry> models)
    {
        Buckets By(Func<ModelEntry, IEnumerable<int>> hashes) => Buckets.Of(models.SelectMany((entry, at) => hashes(entry).Select(hash => (hash, at))));
        return new EntryIndex(
            Beginnings.Of(models.SelectMany(entry => entry.Names.Concat(entry.Ids.Select(WithoutAccount)).Append(entry.Family))),
            By(entry => [Hash(entry.Key)]),
            By(entry => entry.Ids.Select(Hash)),
            By(entry => entry.Names.SelectMany(FirstPart)),
            By(entry => FirstPart(entry.Family)),
            By(entry => entry.Ids.Concat(entry.Names).Select(name => Hash(Squeezed(name)))),
            [.. models.Select(entry => entry.Publisher).Distinct()]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static EntryIndex Read(BinaryReader reader)
    {
        var (beginnings, keys, ids, names, families, spellings) = (Beginnings.Read(reader), Buckets.Read(reader), Buckets.Read(reader), Buckets.Read(reader), Buckets.Read(reader), Buckets.Read(reader));
        return new EntryIndex(beginnings, keys, ids, names, families, spellings, reader.ReadStrings());
    }

    /// <summary>Writes it: the beginnings first, so that they can be read alone.</summary>
    public void Write(BinaryWriter writer)
    {
        Beginnings.Write(writer);
        foreach (var buckets in new[] { Keys, Ids, Names, Families, Spellings })
        {
            buckets.Write(writer);
        }

        writer.WriteList(Publishers, writer.Write);
    }

    /// <summary>The number of a text, in whatever case it is written.</summary>
    public static int Hash(string text)
    {
        var hash = unchecked((int)2166136261);
        foreach (var c in text)
        {
            hash = unchecked((hash ^ (c is >= 'A' and <= 'Z' ? c | 0x20 : c < 128 ? c : char.ToUpperInvariant(c))) * 16777619);
        }

        return hash;
    }

    /// <summary>The letters and digits of the last part of a name.</summary>
    public static string Squeezed(string name)
    {
        var start = name.LastIndexOf('/') + 1;
        var letters = new StringBuilder(name.Length - start);
        for (var i = start; i < name.Length; i++)
        {
            if (char.IsLetterOrDigit(name[i]))
            {
                letters.Append(char.ToLowerInvariant(name[i]));
            }
        }

        return letters.ToString();
    }

    /// <summary>What follows the account of an identifier: whoever writes both writes this too. What begins with a letter or two (<c>K2</c>, <c>2B-ad</c>) begins like any number, and keeps its account.</summary>
    private static string WithoutAccount(string id)
    {
        var name = id.Substring(id.IndexOf('/') + 1);
        return Token.Split(name).FirstOrDefault() is { Kind: TokenKind.Word, Text.Length: > 2 } ? name : id;
    }

    private static IEnumerable<int> FirstPart(string name)
    {
        var tokens = Token.Split(name);
        return tokens.Length == 0 ? [] : [Hash(tokens[0].Text)];
    }
}
