namespace ModelLicense;

/// <summary>Finds the host that spells an identifier this way. Those that cannot be it are told by a single character.</summary>
internal sealed class Hosting
{
    private readonly Dictionary<char, HostSpelling[]> byStart;
    private readonly Dictionary<char, HostSpelling[]> byEnd;
    private readonly HostSpelling[] byMark;

    public Hosting(IReadOnlyList<Host> hosts)
    {
        HostSpelling[] all = [.. hosts.Select(host => new HostSpelling(host))];
        byStart = Index(all, host => host.Starts);
        byEnd = Index(all, host => host.Ends);
        byMark = [.. all.Where(host => !host.Starts.Any() && !host.Ends.Any())];
    }

    /// <summary>The host, and the model's name without its spelling; null if no host spells names like this.</summary>
    public (HostSpelling Host, string Name)? Serves(string id)
        => Among(byStart, id[0], id) ?? Among(byEnd, id[id.Length - 1], id) ?? Among(byMark, id);

    private static (HostSpelling Host, string Name)? Among(Dictionary<char, HostSpelling[]> index, char c, string id) => index.TryGetValue(Folded(c), out var hosts) ? Among(hosts, id) : null;

    private static (HostSpelling Host, string Name)? Among(HostSpelling[] hosts, string id)
    {
        foreach (var host in hosts)
        {
            if (host.Serves(id) is { } name)
            {
                return (host, name);
            }
        }

        return null;
    }

    private static Dictionary<char, HostSpelling[]> Index(IEnumerable<HostSpelling> hosts, Func<HostSpelling, IEnumerable<char>> characters)
        => hosts.SelectMany(host => characters(host).Select(Folded).Distinct().Select(c => (c, host)))
            .GroupBy(pair => pair.c, pair => pair.host)
            .ToDictionary(same => same.Key, same => same.ToArray());

    private static char Folded(char c) => char.ToLowerInvariant(c);
}
