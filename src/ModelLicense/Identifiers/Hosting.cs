namespace ModelLicense;

/// <summary>Finds the host that spells an identifier this way. Those that cannot be it are told by a single character.</summary>
internal sealed class Hosting
{
    private readonly Dictionary<char, Host[]> byStart;
    private readonly Dictionary<char, Host[]> byEnd;
    private readonly Host[] byMark;

    public Hosting(IReadOnlyList<Host> hosts)
    {
        byStart = Index(hosts.Where(host => host.Prefixes.Count > 0), host => host.Prefixes.Select(prefix => prefix[0]));
        byEnd = Index(hosts.Where(host => host.Prefixes.Count == 0 && host.Suffixes.Count > 0), host => host.Suffixes.Select(suffix => suffix[suffix.Length - 1]));
        byMark = [.. hosts.Where(host => host.Prefixes.Count == 0 && host.Suffixes.Count == 0)];
    }

    /// <summary>The host, and the model's name without its spelling; null if no host spells names like this.</summary>
    public (string Provider, string Name)? Serves(string id)
        => Among(byStart, id[0], id) ?? Among(byEnd, id[id.Length - 1], id) ?? Among(byMark, id);

    private static (string Provider, string Name)? Among(Dictionary<char, Host[]> index, char c, string id) => index.TryGetValue(Folded(c), out var hosts) ? Among(hosts, id) : null;

    private static (string Provider, string Name)? Among(Host[] hosts, string id)
    {
        foreach (var host in hosts)
        {
            if (host.Serves(id) is { } name)
            {
                return (host.Provider, name);
            }
        }

        return null;
    }

    private static Dictionary<char, Host[]> Index(IEnumerable<Host> hosts, Func<Host, IEnumerable<char>> characters)
        => hosts.SelectMany(host => characters(host).Select(Folded).Distinct().Select(c => (c, host)))
            .GroupBy(pair => pair.c, pair => pair.host)
            .ToDictionary(same => same.Key, same => same.ToArray());

    private static char Folded(char c) => char.ToLowerInvariant(c);
}
