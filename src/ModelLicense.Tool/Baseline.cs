namespace ModelLicense.Tool;

/// <summary>Answers every finding that stands with a waiver in the project's own <c>modellicense.json</c>.</summary>
internal sealed class Baseline(string currentDirectory, Why why, bool isDry, Action<string> say, Action<string> tell)
{
    public void Write(IEnumerable<Finding> findings)
    {
        foreach (var project in findings.Where(Stands).GroupBy(finding => finding.Project).OrderBy(project => project.Key, StringComparer.Ordinal))
        {
            var file = new PolicyFile(Path.Combine(project.Key, "modellicense.json"));
            var name = Paths.Relative(currentDirectory, file.Path);
            try
            {
                var added = file.Add(project.SelectMany(WaiverKey.Of), why, isDry);
                say($"{name}: {added} {(added == 1 ? "waiver" : "waivers")} {(isDry ? "would be added" : "added")}");
            }
            catch (PolicyFileException e)
            {
                foreach (var fault in e.Faults)
                {
                    tell(name + fault);
                }
            }
        }
    }

    /// <summary>The inventory itself cannot be waived.</summary>
    private static bool Stands(Finding finding)
        => finding.Level is "warning" or "error" && finding.Answer is null && !finding.IsInventory && !finding.Rule.StartsWith("MLA9", StringComparison.Ordinal);
}
