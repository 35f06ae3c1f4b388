namespace ModelLicense.Tool;

/// <summary>Paths as people read them, and which of those that a log names are followed.</summary>
internal static class Paths
{
    /// <summary>No build writes longer ones; no system opens them.</summary>
    public const int Longest = 4096;

    /// <summary><paramref name="path"/> as seen from a folder, with <c>/</c>.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A full path of this machine without <c>..</c>; null for anything else. That of a network share stays as it is written.</summary>
    public static string? Full(string path)
        => !CanBe(path) || !Path.IsPathFullyQualified(path) ? null : IsOfNetwork(path) ? path : Path.GetFullPath(path);

    /// <summary>Whether a system may take the text for a path at all.</summary>
    public static bool CanBe(string path) => path.Length is > 0 and <= Longest && !path.Contains('\0', StringComparison.Ordinal);

    /// <summary>Whether looking there may ask another machine, which then learns who looks: <c>\\server\share</c>. Such paths are never touched.</summary>
    public static bool IsOfNetwork(string path) => path is ['/' or '\\', '/' or '\\', ..];

    /// <summary>Whether a path is a folder itself, or is in it.</summary>
    public static bool IsIn(string folder, string path)
    {
        var relative = Relative(folder, path);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal);
    }
}
