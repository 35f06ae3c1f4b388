namespace ModelLicense;

/// <summary>
/// The words that stand around a model's name without changing the model: data (<c>catalog/grammar.json</c>), not code.
/// </summary>
/// <param name="Hosts">The spellings by which hosts of other people's models are known.</param>
/// <param name="Prefixes">What an identifier may begin with: hosts, schemes, folders.</param>
/// <param name="Suffixes">What it may end with: routing marks of hosts.</param>
/// <param name="Folders">What stands between an identifier and a file of it (<c>/tree/</c>).</param>
/// <param name="Builds">What stands before the number of a build (<c>-cpu:7</c>).</param>
/// <param name="Noise">Tunings and tags, each one or more parts long.</param>
/// <param name="Formats">Quantizations and file formats, each one or more parts long: who publishes one copied a model.</param>
/// <param name="Mirrors">Who publishes copies of models of others.</param>
public sealed record Grammar(
    IReadOnlyList<Host> Hosts,
    IReadOnlyList<string> Prefixes,
    IReadOnlyList<string> Suffixes,
    IReadOnlyList<string> Folders,
    IReadOnlyList<string> Builds,
    IReadOnlyList<string> Noise,
    IReadOnlyList<string> Formats,
    IReadOnlyList<string> Mirrors);

/// <summary>How a host that serves models spells their names. What it says must all hold; the scheme of an id is evidence that it is hosted.</summary>
/// <param name="Provider">The host.</param>
/// <param name="Prefixes">One of these stands in front; none where it is empty.</param>
/// <param name="Suffixes">One of these stands behind; none where it is empty.</param>
/// <param name="Mark">A sign that only digits follow (<c>@20241022</c>, <c>:0</c>); empty where there is none.</param>
public sealed record Host(string Provider, IReadOnlyList<string> Prefixes, IReadOnlyList<string> Suffixes, string Mark)
{
    /// <summary>The model's name without the host's spelling, or null if this is no name of this host.</summary>
    internal string? Serves(string id)
    {
        if (Mark.Length > 0)
        {
            var at = id.LastIndexOf(Mark, StringComparison.Ordinal);
            if (at <= 0 || at + Mark.Length == id.Length || !IsNumber(id, at + Mark.Length))
            {
                return null;
            }
        }

        var prefix = Prefixes.Count == 0 ? "" : First(Prefixes, id, (text, each) => text.StartsWith(each, StringComparison.OrdinalIgnoreCase));
        var suffix = Suffixes.Count == 0 ? "" : First(Suffixes, id, (text, each) => text.EndsWith(each, StringComparison.OrdinalIgnoreCase));
        return prefix is null || suffix is null || id.Length <= prefix.Length + suffix.Length
            ? null
            : id.Substring(prefix.Length, id.Length - prefix.Length - suffix.Length);
    }

    private static string? First(IReadOnlyList<string> all, string id, Func<string, string, bool> fits)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (fits(id, all[i]))
            {
                return all[i];
            }
        }

        return null;
    }

    private static bool IsNumber(string id, int start)
    {
        for (var i = start; i < id.Length; i++)
        {
            if (id[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
