namespace ModelLicense.Analyzers.Evidence;

/// <summary>A pattern of files as MSBuild writes it: <c>**</c> is any folders, <c>*</c> any part of a name, <c>?</c> a character. It is held against a path in one go, whatever the pattern is.</summary>
internal static class FilePattern
{
    /// <summary>Whether a pattern fits a whole path.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="path">The path, with slashes.</param>
    /// <param name="isTail">Whether anything may stand before the pattern, up to a slash.</param>
    public static bool Fits(string pattern, string path, bool isTail)
    {
        // Where in the path the part of the pattern that was read so far may end.
        var ends = new bool[path.Length + 1];
        for (var at = 0; at <= path.Length; at++)
        {
            ends[at] = at == 0 || (isTail && path[at - 1] == '/');
        }

        for (var at = 0; at < pattern.Length; at++)
        {
            var isAnything = pattern[at] == '*' && at + 1 < pattern.Length && pattern[at + 1] == '*';
            var isFolders = isAnything && at + 2 < pattern.Length && pattern[at + 2] == '/';
            ends = isFolders ? Folders(ends, path) : pattern[at] == '*' ? Any(ends, path, overSlashes: isAnything) : One(ends, path, pattern[at]);
            at += isFolders ? 2 : isAnything ? 1 : 0;
        }

        return ends[path.Length];
    }

    /// <summary>No folder, or any.</summary>
    private static bool[] Folders(bool[] ends, string path)
    {
        var next = (bool[])ends.Clone();
        var isOpen = ends[0];
        for (var at = 1; at <= path.Length; at++)
        {
            next[at] |= isOpen && path[at - 1] == '/';
            isOpen |= ends[at];
        }

        return next;
    }

    private static bool[] Any(bool[] ends, string path, bool overSlashes)
    {
        var next = (bool[])ends.Clone();
        for (var at = 1; at <= path.Length; at++)
        {
            next[at] |= next[at - 1] && (overSlashes || path[at - 1] != '/');
        }

        return next;
    }

    private static bool[] One(bool[] ends, string path, char c)
    {
        var next = new bool[ends.Length];
        for (var at = 1; at <= path.Length; at++)
        {
            next[at] = ends[at - 1] && (c == '?' ? path[at - 1] != '/' : char.ToUpperInvariant(c) == char.ToUpperInvariant(path[at - 1]));
        }

        return next;
    }
}
