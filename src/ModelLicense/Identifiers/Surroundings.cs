namespace ModelLicense;

/// <summary>What stands around an identifier and is no part of it: hosts and schemes in front, routing marks behind, folders, digests, numbers of builds.</summary>
internal sealed class Surroundings(Grammar grammar)
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Whether something stands in front of a text or behind it. Makes nothing.</summary>
    public bool Has(string text) => Prefix(text) is not null || Suffix(text) is not null;

    /// <summary>The identifier alone.</summary>
    public string Strip(string text)
    {
        for (var again = true; again;)
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

        var digest = text.IndexOf("@sha256:", StringComparison.OrdinalIgnoreCase);
        text = digest > 0 ? text.Substring(0, digest) : text;
        var end = text.TrimEnd(Digits).Length;
        return end < text.Length && grammar.Builds.Any(build => end > build.Length && string.Compare(text, end - build.Length, build, 0, build.Length, StringComparison.OrdinalIgnoreCase) == 0) ? text.Substring(0, end - 1) : text;
    }

    private string? Prefix(string text)
    {
        for (var i = 0; i < grammar.Prefixes.Count; i++)
        {
            var prefix = grammar.Prefixes[i];
            if (text.Length > prefix.Length && (text[0] | 0x20) == (prefix[0] | 0x20) && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return prefix;
            }
        }

        return null;
    }

    private string? Suffix(string text)
    {
        for (var i = 0; i < grammar.Suffixes.Count; i++)
        {
            var suffix = grammar.Suffixes[i];
            if (text.Length > suffix.Length && (text[text.Length - 1] | 0x20) == (suffix[suffix.Length - 1] | 0x20) && text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return suffix;
            }
        }

        return null;
    }
}
