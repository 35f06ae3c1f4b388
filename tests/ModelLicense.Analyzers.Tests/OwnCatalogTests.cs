namespace ModelLicense.Analyzers.Tests;

/// <summary>What a policy file puts over the catalog is judged like the catalog, and told of like any file.</summary>
public class OwnCatalogTests
{
    private const string Acme = """
        "catalog": {
          "licenses": [ { "key": "LicenseRef-Acme", "name": "Acme License", "steward": "Acme", "openness": "community", "openWeights": false,
            "url": "https://acme.example/license", "source": "contract LGL-7", "readOn": "2026-11-01", "confidence": "licenseText",
            "terms": [ { "id": "inside", "kind": "purpose", "section": "1", "summary": "is for use inside Acme", "allows": ["internal"], "then": "barred" } ] } ],
          "models": [ { "key": "acme-writer", "family": "Acme Writer", "version": "1", "name": "Acme Writer", "publisher": "Acme", "license": "LicenseRef-Acme",
            "confidence": "licenseText", "source": "contract LGL-7", "readOn": "2026-11-01", "modality": ["text"], "names": ["acme writer"], "ids": ["acme/writer"] } ] }
        """;

    [Fact]
    public Task gives_a_private_model_its_terms() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"acme-writer-GGUF"|})]""",
        """{ "scale": { "purpose": {|#1:"commercial"|} }, """ + Acme + " }",
        properties: null,
        Verify.Expect("MLA1002", "'acme-writer-GGUF' is under the Acme License, which is for use inside Acme (section 1); this project declares the purpose 'commercial' (modellicense.json, line 1)").WithLocation(1));

    [Fact]
    public async Task says_so_in_the_version_of_the_catalog()
    {
        var found = await Analysis.Of("""[assembly: ModelLicense.UsesModel("acme/writer")]""", "{ " + Acme + " }");

        Assert.EndsWith("+own", found.First(each => each.Id == "MLA3000").Properties["catalogVersion"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_folder_above_counts_below()
    {
        var test = Verify.Compilation("""[assembly: ModelLicense.UsesModel({|MLA1002:"acme/writer"|})]""", """{ "scale": { "purpose": "commercial" } }""");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", "{ " + Acme + " }"));
        await test.RunAsync();
    }

    [Fact]
    public Task that_takes_a_term_away_without_a_reason_is_told_at_its_key_and_does_not_count() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
        """
        { "scale": { "monthlyActiveUsers": 800000000 },
          "catalog": { "licenses": [ { "key": {|MLA9001:"llama3.1"|}, "name": "Llama 3.1 Community License", "steward": "Meta", "openness": "community", "openWeights": true,
            "url": "https://acme.example/license", "source": "ours", "readOn": "2026-11-01", "confidence": "licenseText", "terms": [] } ] } }
        """);
}
