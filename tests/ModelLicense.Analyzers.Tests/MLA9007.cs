using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A conflict that only a newer catalog than the pinned one knows.</summary>
public class MLA9007
{
    /// <summary>What the next catalog will know: this one has nothing that is newer than the first.</summary>
    private const string Next = """
        "catalog": {
          "licenses": [ { "key": "next", "name": "Next License", "steward": "Next", "openness": "community", "openWeights": true, "since": "0.2.0",
            "url": "https://next.example/license", "source": "read", "readOn": "2026-11-25", "confidence": "licenseText",
            "terms": [ { "id": "users", "kind": "limit", "section": "2", "summary": "needs permission", "exceeds": { "any": [ { "metric": "monthlyActiveUsers", "comparator": ">", "amount": 1000 } ] },
              "whose": "group", "asOf": "running", "then": "permissionRequired", "from": "Next" } ] } ],
          "models": [ { "key": "next-1", "family": "Next One", "version": "1", "name": "Next One", "license": "next", "since": "0.2.0",
            "confidence": "CONFIDENCE", "source": "read", "readOn": "2026-11-25", "modality": ["text"], "names": ["next one"], "ids": ["next/one"] } ] }
        """;

    [Fact]
    public Task says_what_the_finding_is_and_since_when_it_is_known() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"next/one"|})]""",
        """{ "scale": { "monthlyActiveUsers": {|#1:5000|} }, """ + Known + " }",
        ["ModelLicenseCatalog=0.1.0"],
        Verify.Expect("MLA9007",
            "'next/one' is under the Next License, which needs Next's permission above 1,000 monthly active users (section 2); this project declares 5,000 (modellicense.json, line 1) "
            + "[MLA1001, known since catalog 0.2.0; ModelLicenseCatalog pins 0.1.0]").WithLocation(1));

    [Fact]
    public Task says_nothing_where_nobody_pins() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"next/one"|})]""",
        """{ "scale": { "monthlyActiveUsers": 5000 }, """ + Known + " }");

    [Fact]
    public Task says_nothing_where_the_pinned_catalog_knows_it_too() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""", """{ "scale": { "monthlyActiveUsers": 800000000 } }""", ["ModelLicenseCatalog=0.1.0"]);

    [Fact]
    public Task leaves_what_is_no_matter_of_the_catalog_as_it_is_and_notes_notes() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel({|MLA3002:"acme/private-7b"|})]
        [assembly: ModelLicense.UsesModel({|#0:"next/one"|})]
        """,
        """{ "scale": { "monthlyActiveUsers": 5 }, """ + Next.Replace("CONFIDENCE", "secondary", StringComparison.Ordinal) + " }",
        ["ModelLicenseCatalog=0.1.0"],
        new Microsoft.CodeAnalysis.Testing.DiagnosticResult("MLA9007", DiagnosticSeverity.Info).WithLocation(0));

    [Theory]
    [InlineData("9.0.0")]
    [InlineData("0.0.9")]
    [InlineData("0.0.0")]
    [InlineData("newest")]
    [InlineData("1")]
    [InlineData("0.1.0-preview")]
    [InlineData("0.1.99999999999")]
    public async Task a_pin_that_this_package_cannot_stand_for_is_told_in_the_project_file(string pin)
    {
        var test = Verify.Compilation("""[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""", """{ "scale": { "monthlyActiveUsers": 800000000 } }""", ["ModelLicenseCatalog=" + pin]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, $$"""<Project><PropertyGroup><ModelLicenseCatalog>{|MLA9002:{{pin}}|}</ModelLicenseCatalog></PropertyGroup></Project>"""));
        await test.RunAsync();
    }

    internal static string Known => Next.Replace("CONFIDENCE", "licenseText", StringComparison.Ordinal);
}
