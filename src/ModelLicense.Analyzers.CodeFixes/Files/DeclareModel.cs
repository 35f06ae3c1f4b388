namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Declares a model as an entry of <c>models</c>: as it is named, or with its license to fill in where nobody knows it.</summary>
internal static class DeclareModel
{
    private const string List = "models";

    public static IEnumerable<Proposal> For(Told told, Place place)
    {
        if (told.Model is not { } model)
        {
            yield break;
        }

        // A file above knows models and declares none.
        if (told.Rule == "MLA3001" && place.Policies.FirstOrDefault() is { Distance: 0 } own)
        {
            yield return new Proposal($"Declare '{model}' in {own.Name}", nameof(DeclareModel), new PolicyFileEdit(own.Path, Entries.In(List, [Entries.Model(model)])));
        }

        if (told.Rule == "MLA3002" && place.Policies.FirstOrDefault() is { } file)
        {
            var entry = Entries.Model(model, Placeholder.Of("the key, SPDX identifier or name of its license, or a LicenseRef-"));
            yield return new Proposal($"State the license of '{model}', to be filled in, in {file.Name}", nameof(DeclareModel), new PolicyFileEdit(file.Path, Entries.In(List, [entry])));
        }
    }
}
