namespace ModelLicense.Tool;

/// <summary>Answers every finding that stands, or would in a strict build, with a waiver in the project's own <c>modellicense.json</c>.</summary>
internal sealed class Baseline(string currentDirectory, Why why, bool isDry, Action<string> say, Action<string> tell)
{
    public void Write(IEnumerable<Finding> findings)
    {
        var standing = findings.Where(Stands).ToLookup(Refusal);
        foreach (var refusal in standing.Select(refused => refused.Key).OfType<string>().Order(StringComparer.Ordinal))
        {
            tell(refusal);
        }

        foreach (var project in standing[null].GroupBy(finding => finding.Project).OrderBy(project => project.Key, StringComparer.Ordinal))
        {
            Write(new PolicyFile(Path.Combine(project.Key, PolicyFile.Name)), project);
        }
    }

    private void Write(PolicyFile file, IEnumerable<Finding> findings)
    {
        var name = Paths.Relative(currentDirectory, file.Path);
        try
        {
            if (NeededDetails.Missing(Path.GetDirectoryName(file.Path)!, why) is { Count: > 0 } missing)
            {
                tell($"{name}: a waiver without {string.Join(" and ", missing.Select(each => $"{each.Option} ({Paths.Relative(currentDirectory, each.File)} asks for it)"))} would not count; nothing is written");
                return;
            }

            var added = file.Add(findings.SelectMany(WaiverKey.Of), why, isDry);
            say($"{name}: {added} {(added == 1 ? "waiver" : "waivers")} {(isDry ? "would be added" : "added")}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tell($"{name}: {e.Message}");
        }
        catch (PolicyFileException e)
        {
            foreach (var fault in e.Faults)
            {
                tell(name + fault);
            }
        }
    }

    /// <summary>Why nothing is written for a finding: a waiver in the wrong folder silences other projects, or nobody reads it.</summary>
    private string? Refusal(Finding finding)
    {
        if (finding.Rule == Finding.Hidden)
        {
            return $"{Paths.Relative(currentDirectory, finding.Place.File)}({finding.Place.Line}): which model this call uses is not shown, and a waiver names a model; declare the model (docs/rules/MLA3008.md), and build again";
        }

        if (finding.ProjectFile is not { } project)
        {
            return $"{Paths.Relative(currentDirectory, finding.Place.File)}: the log does not say of which project the findings in this file are, and the folders at and above it do not either (the nearest *.csproj must be a single one); nothing is written for them";
        }

        var name = Paths.Relative(currentDirectory, Path.Combine(finding.Project, PolicyFile.Name));
        return Paths.IsOfNetwork(project) ? $"{project}: a network share is not touched"
            : !Paths.IsIn(currentDirectory, finding.Project) ? $"{name}: is not at or below the current folder; nothing is written there"
            : !File.Exists(project) ? $"{name}: there is no {Path.GetFileName(project)} beside it: are these logs of another machine, or of another day?"
            : null;
    }

    /// <summary>What strict will make an error stands, although it is told as a note today. The inventory itself cannot be waived.</summary>
    private static bool Stands(Finding finding)
        => (finding.Level is "warning" or "error" || (finding is { Level: "note", IsNoteOfTests: false } && StrictRules.Contain(finding.Rule))) && finding.Answer is null && !finding.IsInventory && !finding.Rule.StartsWith("MLA9", StringComparison.Ordinal);
}
