namespace ModelLicense.Tool;

/// <summary>
/// Which models are in use, under which licenses, and what stands against them. What is said of a model is shown with every
/// place for which it is said; a place of which nothing is said has the row of MLA3000 itself.
/// </summary>
internal static class Inventory
{
    public static IReadOnlyList<Row> Of(IReadOnlyList<Finding> findings, string currentDirectory)
        => [.. findings
            .GroupBy(finding => (finding.Project, finding.Model, finding.Place.Assembly))
            .SelectMany(model => Joined([.. model.Where(each => each.IsInventory)], [.. model.Where(each => !each.IsInventory)]))
            .GroupBy(each => (each.Project, each.Model, each.License, each.Term, each.Verdict, each.Rule, each.Answer), each => each.Place)
            .Select(row => new Row(Paths.Relative(currentDirectory, row.Key.Project), row.Key.Model, row.Key.License, row.Key.Term, row.Key.Verdict, row.Key.Rule, Places(row, currentDirectory), row.Key.Answer))
            .Order(Comparer<Row>.Create((one, other) => Compare(one.Cells, other.Cells)))];

    private static IEnumerable<Finding> Joined(IReadOnlyList<Finding> uses, IReadOnlyList<Finding> said)
        => said.Concat(uses.SelectMany(use => said
            .Where(finding => Concerns(finding, use))
            .GroupBy(finding => (finding.Rule, finding.License, finding.Term))
            .SelectMany(same => SaidFor(use, [.. same]))
            .Select(finding => finding with { Place = use.Place })
            .DefaultIfEmpty(use)));

    /// <summary>A use may be under several licenses, joined with <c>+</c>; a finding has one of them, all, or none.</summary>
    private static bool Concerns(Finding finding, Finding use)
        => finding.License is null || use.License is null || finding.License == use.License || use.License.Split('+').Contains(finding.License, StringComparer.Ordinal);

    /// <summary>
    /// Which of several findings of one kind is said for a use: that at its own place. A use that has none is a later one in its file,
    /// or one of a model that is declared elsewhere; and what is suppressed there is not thereby suppressed here.
    /// </summary>
    private static IEnumerable<Finding> SaidFor(Finding use, Finding[] same)
        => same.Any(finding => finding.Place == use.Place) ? same.Where(finding => finding.Place == use.Place)
            : (same.Any(finding => finding.Place.File == use.Place.File) ? same.Where(finding => finding.Place.File == use.Place.File) : same.Where(finding => !finding.IsOfFile))
                .Where(finding => finding.IsSuppressed == use.IsSuppressed);

    private static Place[] Places(IEnumerable<Place> places, string currentDirectory)
        => [.. places
            .Select(place => place with { File = Paths.Relative(currentDirectory, place.File) })
            .Distinct()
            .OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Assembly, StringComparer.Ordinal)];

    private static int Compare(string[] one, string[] other)
        => one.Zip(other, string.CompareOrdinal).FirstOrDefault(order => order != 0);
}
