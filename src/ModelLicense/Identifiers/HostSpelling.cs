namespace ModelLicense;

/// <summary>A host's spelling, ready to be looked for: asking makes nothing where the answer is no.</summary>
internal sealed class HostSpelling(Host host)
{
    /// <summary>The host's name.</summary>
    public string Provider => host.Provider;

    /// <summary>Whether only names of known models are the host's.</summary>
    public bool Known => host.Known;

    private readonly (string Text, int Taken)[] prefixes = [.. host.Prefixes.Select(prefix => (prefix.Replace("|", ""), prefix.IndexOf('|') is >= 0 and var bar ? bar : prefix.Length))];

    private readonly (string Text, int Taken)[] suffixes = [.. host.Suffixes.Select(suffix => (suffix.Replace("|", ""), suffix.Length - 1 - suffix.IndexOf('|')))];

    /// <summary>The characters that an identifier of it can begin with; none if it is known by its end alone.</summary>
    public IEnumerable<char> Starts => prefixes.Length == 0 ? [] : host.Regions.Concat(prefixes.Select(prefix => prefix.Text)).Select(text => text[0]);

    /// <summary>The characters that it can end with, for one that has no beginning.</summary>
    public IEnumerable<char> Ends => prefixes.Length > 0 ? [] : suffixes.Select(suffix => suffix.Text[suffix.Text.Length - 1]);

    /// <summary>The model's name without the host's spelling, or null if this is no name of this host.</summary>
    public string? Serves(string id)
    {
        if (host.Mark.Length > 0)
        {
            var mark = id.LastIndexOf(host.Mark, StringComparison.Ordinal);
            if (mark <= 0 || mark + host.Mark.Length == id.Length || !IsNumber(id, mark + host.Mark.Length))
            {
                return null;
            }
        }

        var (start, end) = (Start(id), End(id));
        if (start < 0 || end <= start)
        {
            return null;
        }

        start = Behind(id, start);
        var until = host.Until.Length == 0 || start < 0 ? -1 : id.IndexOf(host.Until, start, StringComparison.Ordinal);
        end = until >= 0 ? Math.Min(end, until) : end;
        return start >= 0 && end > start ? id.Substring(start, end - start) : null;
    }

    /// <summary>Where the name begins; -1 if nothing of the host stands in front of it.</summary>
    private int Start(string id)
    {
        if (prefixes.Length == 0)
        {
            return 0;
        }

        var region = 0;
        for (var i = 0; i < host.Regions.Count && region == 0; i++)
        {
            region = Stands(id, 0, host.Regions[i]) ? host.Regions[i].Length : 0;
        }

        foreach (var (text, taken) in prefixes)
        {
            if (Stands(id, region, text))
            {
                return region + taken;
            }
        }

        return -1;
    }

    /// <summary>Where the name begins behind what must stand before it; -1 if that is not there.</summary>
    private int Behind(string id, int start)
    {
        for (var i = 0; i < host.After.Count; i++)
        {
            var text = host.After[i];
            var at = id.LastIndexOf(text, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at + text.Length >= start)
            {
                return at + text.Length;
            }
        }

        return host.After.Count == 0 ? start : -1;
    }

    /// <summary>Where the name ends; -1 if nothing of the host stands behind it.</summary>
    private int End(string id)
    {
        foreach (var (text, taken) in suffixes)
        {
            if (id.Length > text.Length && Stands(id, id.Length - text.Length, text))
            {
                return id.Length - taken;
            }
        }

        return suffixes.Length == 0 ? id.Length : -1;
    }

    private static bool Stands(string id, int at, string text)
        => id.Length >= at + text.Length && (id[at] | 0x20) == (text[0] | 0x20) && string.Compare(id, at, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

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
