namespace ModelLicense.Tool;

/// <summary>Which project a file belongs to, where the log does not say it: that in the nearest folder, at or above the file, that holds a <c>*.csproj</c>.</summary>
internal sealed class Projects
{
    private readonly Dictionary<string, (string Folder, string? File)?> known = new(StringComparer.Ordinal);

    /// <summary>
    /// The folder of the project, or the file's own folder where no folder above it holds one; and the project file, where that
    /// folder holds a single one. Of several it may be any, and so it is none.
    /// </summary>
    public (string Folder, string? File) Of(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? file;
        return (Paths.IsOfNetwork(file) ? null : Above(folder)) ?? (folder, null);
    }

    private (string Folder, string? File)? Above(string folder)
    {
        (string, string?)? project = null;
        var passed = new List<string>();
        for (var each = folder; each is not null && !known.TryGetValue(each, out project); each = Path.GetDirectoryName(each))
        {
            passed.Add(each);
            if (In(each) is [var first, .. var others])
            {
                project = (each, others is [] ? first : null);
                break;
            }
        }

        foreach (var each in passed)
        {
            known[each] = project;
        }

        return project;
    }

    /// <summary>A folder that is not there, or that nobody may look into, holds nothing.</summary>
    private static string[] In(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.csproj", new EnumerationOptions { AttributesToSkip = FileAttributes.None }) : [];
}
