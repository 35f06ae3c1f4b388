namespace ModelLicense.Tool;

/// <summary>Paths as people read them.</summary>
internal static class Paths
{
    /// <summary><paramref name="path"/> as seen from a folder, with <c>/</c>.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
