namespace ModelLicense.Analyzers;

/// <summary>Paths as the compiler hands them over: they may be of another system, so both slashes count.</summary>
internal static class FilePaths
{
    /// <summary>The name of a file, without its folder.</summary>
    public static string NameOf(string path) => path.Substring(NameStart(path));

    /// <summary>The folder of a file, with slashes and one at the end; empty where the path has none.</summary>
    public static string FolderOf(string path) => path.Substring(0, NameStart(path)).Replace('\\', '/');

    private static int NameStart(string path) => path.LastIndexOfAny(['/', '\\']) + 1;
}
