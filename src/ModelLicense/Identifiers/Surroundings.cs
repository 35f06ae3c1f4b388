namespace ModelLicense;

/// <summary>What stands around an identifier and is no part of it: hosts and schemes in front, routing marks behind, folders, digests, numbers of builds.</summary>
internal sealed class Surroundings(Grammar grammar)
{
    private const int CommitLength = 40;

    private const int DigestLength = 64;

    /// <summary>How long a day is behind an id (<c>-20260715</c>).</summary>
    private const int DayLength = 9;

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>What may stand in front, by its first character, and behind, by its last: most texts have none of them.</summary>
    private readonly Dictionary<char, string[]> prefixes = grammar.Prefixes.GroupBy(prefix => Folded(prefix[0])).ToDictionary(same => same.Key, same => same.ToArray());

    private readonly Dictionary<char, string[]> suffixes = grammar.Suffixes.GroupBy(suffix => Folded(suffix[suffix.Length - 1])).ToDictionary(same => same.Key, same => same.ToArray());

    /// <summary>Whether something stands in front of a text or behind it. Makes nothing.</summary>
    public bool Has(string text) => Prefix(text) is not null || Suffix(text) is not null;

    /// <summary>The identifier alone.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="known">Finds an identifier of the catalog: nothing is taken off one (<c>text-embedding-004</c>).</param>
    public string Strip(string text, Func<string, IReadOnlyList<IndexedName>?> known)
    {
        for (var again = known(text) is null; again; again = again && known(text) is null)
        {
            again = false;
            if (Prefix(text) is { } head)
            {
                (text, again) = (text.Substring(head.Length), true);
            }
            else if (Suffix(text) is { } tail)
            {
                (text, again) = (text.Substring(0, text.Length - tail.Length), true);
            }
        }

        foreach (var folder in grammar.Folders)
        {
            if (text.IndexOf(folder, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                text = text.Substring(0, at);
            }
        }

        text = WithoutPart(WithoutRevision(text));
        var end = text.TrimEnd(Digits).Length;
        return end < text.Length && grammar.Builds.Any(build => end > build.Length && string.Compare(text, end - build.Length, build, 0, build.Length, StringComparison.OrdinalIgnoreCase) == 0) ? text.Substring(0, end - 1) : text;
    }

    /// <summary>The file of a repository that an address names (<c>/resolve/main/x.gguf</c>), in the repository's account; null if it names none.</summary>
    /// <inheritdoc cref="Strip" path="/param"/>
    public string? File(string text, Func<string, IReadOnlyList<IndexedName>?> known)
    {
        foreach (var folder in grammar.Folders)
        {
            if (text.IndexOf(folder, StringComparison.OrdinalIgnoreCase) is > 0 and var at && text.LastIndexOf('/') is var slash && slash > at + folder.Length - 1)
            {
                var repository = Strip(text.Substring(0, at), known);
                return (repository.IndexOf('/') is > 0 and var account ? repository.Substring(0, account) : repository) + text.Substring(slash);
            }
        }

        return null;
    }

    /// <summary>The name without the end that Bedrock (<c>-v1:0</c>) or Vertex (<c>@001</c>) gives a version of a model; the name itself if it has none.</summary>
    public static string WithoutVersionMark(string name)
    {
        const int Short = 4;
        var at = name.LastIndexOf('@');
        if (at > 0 && name.Length - at <= Short)
        {
            return name.Substring(0, at);
        }

        var end = name.TrimEnd(Digits).Length is > 1 and var colon && colon < name.Length && name[colon - 1] == ':' ? colon - 1 : name.Length;
        var start = end;
        while (start > 0 && name[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        return start < end && start >= 3 && name[start - 1] is 'v' or 'V' && name[start - 2] == '-' ? name.Substring(0, start - 2)
            : end < name.Length && start < end && start >= 2 && name[start - 1] == '-' ? name.Substring(0, start - 1)
            : name;
    }

    /// <summary>
    /// Without what lists of prices put in front of a name: the size of a picture, steps, a commitment (<c>hd/1024-x-1024/</c>, <c>50-steps/</c>,
    /// <c>bedrock/*/1-month-commitment/</c>). Makes nothing where there is none.
    /// </summary>
    public static string WithoutMeasures(string id)
    {
        if (id.IndexOf('/') < 0 || id.IndexOf('-') < 0)
        {
            return id;
        }

        var at = Math.Max(id.LastIndexOf("-steps/", StringComparison.Ordinal), id.LastIndexOf("-commitment/", StringComparison.Ordinal));
        var by = id.LastIndexOf("-x-", StringComparison.Ordinal);
        if (by > 0 && by + 3 < id.Length && id[by - 1] is 'x' or (>= '0' and <= '9') && id[by + 3] is 'm' or (>= '0' and <= '9'))
        {
            at = Math.Max(at, by);
        }

        return at > 0 && id.IndexOf('/', at) is > 0 and var slash && slash + 1 < id.Length ? id.Substring(slash + 1) : id;
    }

    /// <summary>An address without what it asks its host for, and a path without the sign of somebody's home.</summary>
    public static string Address(string id)
    {
        var end = id.IndexOf("://", StringComparison.Ordinal) > 0 && id.IndexOfAny(['?', '#']) is > 0 and var question ? question : id.Length;
        var start = id.Length > 1 && id[0] == '~' ? id[1] is '/' or '\\' ? 2 : 1 : 0;
        return start == 0 && end == id.Length ? id : id.Substring(start, Math.Max(0, end - start));
    }

    /// <summary>Without the day that a gateway adds to an id of its own, which it writes small (<c>moonshotai/kimi-k3-20260715</c>); null if there is none.</summary>
    public static string? WithoutDay(string id)
    {
        var start = id.Length - DayLength;
        if (start <= id.IndexOf('/') || id.IndexOf('/') <= 0 || id[start] != '-' || id[start + 1] != '2')
        {
            return null;
        }

        for (var at = 0; at < id.Length; at++)
        {
            if (char.IsUpper(id[at]) || (at > start && !char.IsDigit(id[at])))
            {
                return null;
            }
        }

        return id.Substring(0, start);
    }

    /// <summary>Without a digest, a commit or the version of a host behind it.</summary>
    private static string WithoutRevision(string text)
    {
        var digest = text.IndexOf("@sha256:", StringComparison.OrdinalIgnoreCase);
        if (digest > 0)
        {
            return text.Substring(0, digest);
        }

        var at = text.LastIndexOfAny(['@', ':']);
        return at > 0 && text.Length - at - 1 is CommitLength or DigestLength && text.Skip(at + 1).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')) ? text.Substring(0, at) : text;
    }

    /// <summary>Without the number of a part of a file: <c>-00001-of-00003</c>.</summary>
    private static string WithoutPart(string text)
    {
        const int Length = 5;
        var of = text.IndexOf("-of-", StringComparison.OrdinalIgnoreCase);
        var (start, end) = (of - Length - 1, of + 4 + Length);
        return of > 0 && start > 0 && end <= text.Length && text[start] == '-' && text.Skip(start + 1).Take(Length).Concat(text.Skip(of + 4).Take(Length)).All(char.IsDigit)
            ? text.Remove(start, end - start)
            : text;
    }

    private string? Prefix(string text)
    {
        if (text.Length > 0 && prefixes.TryGetValue(Folded(text[0]), out var all))
        {
            foreach (var prefix in all)
            {
                if (text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    return prefix;
                }
            }
        }

        return null;
    }

    private string? Suffix(string text)
    {
        if (text.Length > 0 && suffixes.TryGetValue(Folded(text[text.Length - 1]), out var all))
        {
            foreach (var suffix in all)
            {
                if (text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                {
                    return suffix;
                }
            }
        }

        return null;
    }

    private static char Folded(char c) => (char)(c | 0x20);
}
