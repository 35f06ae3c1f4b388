namespace ModelLicense.Tool;

/// <summary>The logs of one build.</summary>
/// <param name="currentDirectory">What relative paths are relative to.</param>
/// <param name="tell">Hears of every log that cannot be read.</param>
internal sealed class Logs(string currentDirectory, Action<string> tell)
{
    private readonly Projects projects = new();
    private readonly SortedSet<string> unneeded = new(StringComparer.Ordinal);

    /// <summary>The answers that nothing needs, in the order of their places.</summary>
    public IReadOnlyCollection<string> Unneeded => unneeded;

    /// <summary>Whether any log could be read: if none could, nothing is known, and that is no empty inventory.</summary>
    public bool AreRead { get; private set; }

    /// <summary>What the logs say. A build for several targets says most things once for each of them; here they stand once.</summary>
    public IReadOnlyList<Finding> Read(IEnumerable<string> places)
        => [.. All(places).SelectMany(Read).Distinct()];

    /// <summary>Writes what the logs say as one, but for what stands in that file from the last time.</summary>
    /// <param name="places">Logs, or folders of logs.</param>
    /// <param name="output">The file, as it was named.</param>
    public void Merge(IEnumerable<string> places, string output)
    {
        var file = Path.GetFullPath(output, currentDirectory);
        var merged = new Merged(currentDirectory);
        foreach (var log in All(places).Where(log => log != file))
        {
            Reading(log, () => merged.Add(log));
        }

        if (!AreRead)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, merged.ToString());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tell($"{output}: {e.Message}");
        }
    }

    private IEnumerable<string> All(IEnumerable<string> places) => places.SelectMany(Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private string[] Files(string place)
    {
        var path = Path.GetFullPath(place, currentDirectory);
        try
        {
            var files = File.Exists(path) ? [path] : Directory.Exists(path) ? Directory.GetFiles(path, "*.sarif", SearchOption.AllDirectories) : null;
            if (files is null or [])
            {
                tell($"{place}: " + (files is null ? "no such file or folder" : "no *.sarif in it"));
            }

            return files ?? [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tell($"{place}: {e.Message}");
            return [];
        }
    }

    private IReadOnlyList<Finding> Read(string path)
    {
        var log = new SarifLog(currentDirectory, projects);
        Reading(path, () => log.Read(path));
        foreach (var fault in log.Faults.Distinct())
        {
            tell($"{Paths.Relative(currentDirectory, path)}: {fault}");
        }

        unneeded.UnionWith(log.Unneeded);
        return log.Findings;
    }

    private void Reading(string path, Action read)
    {
        try
        {
            read();
            AreRead = true;
        }
        catch (UnreadableLogException e)
        {
            tell($"{Paths.Relative(currentDirectory, path)}: {e.Message}");
        }
    }
}
