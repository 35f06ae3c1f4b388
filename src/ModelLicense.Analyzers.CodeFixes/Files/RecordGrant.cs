namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Records that the licensor agreed, or that a registration was made: everything but where that can be found is known, and without it the grant does not count.</summary>
internal static class RecordGrant
{
    private const string Registration = "MLA2007";

    private static readonly string[] Rules = ["MLA1001", "MLA1002", "MLA1005", "MLA1006", Registration];

    public static IEnumerable<Proposal> For(Told told, Place place)
    {
        if (Rules.Contains(told.Rule) && told.Terms.Count > 0 && told["licensedModel"] is { } model && told["license"] is { } key
            && place.Inputs.Catalog.FindLicense(key) is { } license && place.Policies.FirstOrDefault() is { } file)
        {
            var (what, where) = told.Rule == Registration ? ("the registration with", "the number or address of the registration") : ("a grant of", "where the agreement can be found");
            var entry = Entries.Grant(model, license.Steward, told.Terms, Placeholder.Of(where));
            yield return new Proposal($"Record {what} {license.Steward} for '{model}', with a reference to fill in, in {file.Name}", nameof(RecordGrant), new PolicyFileEdit(file.Path, Entries.In("grants", [entry])));
        }
    }
}
