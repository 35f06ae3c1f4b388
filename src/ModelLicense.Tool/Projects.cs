namespace ModelLicense.Tool;

/// <summary>Which project a file belongs to: the nearest folder at or above it that holds a <c>*.csproj</c>.</summary>
internal sealed class Projects
{
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The folder of the project, or the file's own folder where no folder above it holds one.</summary>
    public string Of(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? file;
        return Above(folder) ?? folder;
    }

    private string? Above(string folder)
    {
        if (!known.TryGetValue(folder, out var project))
        {
            project = Holds(folder) ? folder : Path.GetDirectoryName(folder) is { } parent ? Above(parent) : null;
            known[folder] = project;
        }

        return project;
    }

    /// <summary>A folder that is not there, or that nobody may look into, holds nothing.</summary>
    private static bool Holds(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj", new EnumerationOptions()).Any();
}
