using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A conflict that only a newer catalog than the pinned one knows.</summary>
public class MLA9007
{
    private const string Large = """{ "scale": { "monthlyActiveUsers": 800000000 } }""";

    [Fact]
    public Task says_what_the_finding_is_and_since_when_it_is_known() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""",
        """{ "policy": { "deny": ["llama3.1"] } }""",
        ["ModelLicenseCatalog=0.0.9"],
        Verify.Expect("MLA9007", "'llama3.1' is under the Llama 3.1 Community License, which the policy denies (modellicense.json, line 1) [MLA4001, known since catalog 0.1.0; ModelLicenseCatalog pins 0.0.9]"),
        new Microsoft.CodeAnalysis.Testing.DiagnosticResult("MLA9007", DiagnosticSeverity.Warning).WithLocation(0));

    [Fact]
    public Task says_nothing_where_the_pinned_catalog_knows_it_too() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""", Large, ["ModelLicenseCatalog=0.1.0"]);

    [Fact]
    public Task leaves_what_is_no_matter_of_the_catalog_as_it_is_and_notes_notes() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel({|MLA3002:"acme/private-7b"|})]
        [assembly: ModelLicense.UsesModel({|#0:"microsoft/phi-1"|})]
        """, Large, ["ModelLicenseCatalog=0.0.9"],
        new Microsoft.CodeAnalysis.Testing.DiagnosticResult("MLA9007", DiagnosticSeverity.Info).WithLocation(0));

    [Theory]
    [InlineData("9.0.0")]
    [InlineData("newest")]
    [InlineData("1")]
    [InlineData("0.1.0-preview")]
    [InlineData("0.1.99999999999")]
    public async Task a_pin_that_this_package_cannot_stand_for_is_told_in_the_project_file(string pin)
    {
        var test = Verify.Compilation("""[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""", Large, ["ModelLicenseCatalog=" + pin]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, $$"""<Project><PropertyGroup><ModelLicenseCatalog>{|MLA9002:{{pin}}|}</ModelLicenseCatalog></PropertyGroup></Project>"""));
        await test.RunAsync();
    }
}
