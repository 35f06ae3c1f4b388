namespace ModelLicense.Tool;

/// <summary>What the policy of a project asks of every waiver: in its own file and in those above it, up to the one that is the root, or to the root of the repository.</summary>
internal static class NeededDetails
{
    /// <summary>The options that are missing, each with the file that asks for it; empty where nothing is.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="why">What the options say.</param>
    public static IReadOnlyList<(string Option, string File)> Missing(string folder, Why why)
        => [.. Files(folder)
            .SelectMany(file => (file.Policy.Declaration.Rules?.WaiversNeed ?? []).Select(detail => (Option: Option(detail, why), file.Path)))
            .Where(each => each.Option is not null)
            .DistinctBy(each => each.Option)
            .Select(each => (each.Option!, each.Path))];

    private static string? Option(WaiverDetail detail, Why why) => detail switch
    {
        WaiverDetail.Owner => why.Owner is null ? "--owner" : null,
        WaiverDetail.Ticket => why.Ticket is null ? "--ticket" : null,
        _ => why.Expires is null ? "--expires" : null,
    };

    private static IEnumerable<(string Path, PolicyDocument Policy)> Files(string folder)
    {
        for (var each = folder; each is not null; each = IsRepository(each) ? null : Path.GetDirectoryName(each))
        {
            var path = Path.Combine(each, PolicyFile.Name);
            if (File.Exists(path))
            {
                var policy = PolicyEdit.Read(File.ReadAllText(path));
                yield return (path, policy);
                if (policy.IsRoot)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>The root of a repository has a folder of this name, or a file in a worktree or submodule.</summary>
    private static bool IsRepository(string folder) => Path.Combine(folder, ".git") is var git && (Directory.Exists(git) || File.Exists(git));
}
