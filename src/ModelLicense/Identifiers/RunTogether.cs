namespace ModelLicense;

/// <summary>
/// Names of which only letters and digits are left, as those of members in code are: <c>DeepSeekR10528</c> can be no name but that of
/// <c>deepseek-r1-0528</c>.
/// </summary>
internal sealed class RunTogether(EntryIndex index, IReadOnlyList<ModelEntry> entries)
{
    /// <summary>A name of the catalog that is spelled like this, if all that are belong to one model; else null.</summary>
    public string? Find(string text)
    {
        var letters = Squeeze(text);
        var (key, name) = ((string?)null, (string?)null);
        for (var at = index.Spellings.First(EntryIndex.Hash(letters)); at >= 0; at = index.Spellings.Next(at))
        {
            var entry = entries[index.Spellings[at]];
            if (entry.Ids.Concat(entry.Names).FirstOrDefault(each => EntryIndex.Squeezed(each) == letters) is { } found)
            {
                if (key is not null && key != entry.Key)
                {
                    return null;
                }

                (key, name) = (entry.Key, name ?? found);
            }
        }

        return name;
    }

    private static string Squeeze(string text) => EntryIndex.Squeezed(text.Replace("/", ""));
}
