namespace ModelLicense.Tool;

/// <summary>
/// Which models are in use, under which licenses, and what stands against them. What is said of a model is shown with every
/// place that uses it under that license; a model with nothing against it has the row of MLA3000 itself.
/// </summary>
internal static class Inventory
{
    public static IReadOnlyList<Row> Of(IReadOnlyList<Finding> findings, string currentDirectory)
        => [.. findings
            .GroupBy(finding => (finding.Project, finding.Model, finding.IsOfReference))
            .SelectMany(model => Joined([.. model.Where(each => each.IsInventory)], [.. model.Where(each => !each.IsInventory)]))
            .GroupBy(each => (each.Project, each.Model, each.License, each.Term, each.Verdict, each.Rule, each.Answer), each => each.Place)
            .Select(row => new Row(Paths.Relative(currentDirectory, row.Key.Project), row.Key.Model, row.Key.License, row.Key.Term, row.Key.Verdict, row.Key.Rule, Places(row, currentDirectory), row.Key.Answer))
            .Order(Comparer<Row>.Create((one, other) => Compare(one.Cells, other.Cells)))];

    private static IEnumerable<Finding> Joined(IReadOnlyList<Finding> uses, IReadOnlyList<Finding> said)
        => said
            .Concat(uses.SelectMany(use => said.Where(finding => Concerns(finding, use)).Select(finding => finding with { Place = use.Place })))
            .Concat(uses.Where(use => !said.Any(finding => Concerns(finding, use))));

    /// <summary>A use may be under several licenses, joined with <c>+</c>; a finding has one of them, all, or none.</summary>
    private static bool Concerns(Finding finding, Finding use)
        => finding.License is null || use.License is null || finding.License == use.License || use.License.Split('+').Contains(finding.License, StringComparer.Ordinal);

    private static Place[] Places(IEnumerable<Place> places, string currentDirectory)
        => [.. places
            .Select(place => place with { File = Paths.Relative(currentDirectory, place.File) })
            .Distinct()
            .OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Assembly, StringComparer.Ordinal)];

    private static int Compare(string[] one, string[] other)
        => one.Zip(other, string.CompareOrdinal).FirstOrDefault(order => order != 0);
}
