using System.Text;

namespace ModelLicense;

/// <summary>
/// Names of which only letters and digits are left, as those of members in code are: <c>DeepSeekR10528</c> can be no name but that of
/// <c>deepseek-r1-0528</c>. Made when the first is asked for.
/// </summary>
internal sealed class RunTogether(IEnumerable<ModelEntry> entries)
{
    private readonly Lazy<Dictionary<string, List<(string Key, string Name)>>> names = new(() =>
    {
        var all = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var name in entry.Ids.Concat(entry.Names))
            {
                var squeezed = Squeeze(name.Substring(name.LastIndexOf('/') + 1));
                if (!all.TryGetValue(squeezed, out var list))
                {
                    all.Add(squeezed, list = []);
                }

                list.Add((entry.Key, name));
            }
        }

        return all;
    });

    /// <summary>A name of the catalog that is spelled like this, if all that are belong to one model; else null.</summary>
    public string? Find(string text)
        => names.Value.TryGetValue(Squeeze(text), out var found) && found.Select(each => each.Key).Distinct().Count() == 1 ? found[0].Name : null;

    private static string Squeeze(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
