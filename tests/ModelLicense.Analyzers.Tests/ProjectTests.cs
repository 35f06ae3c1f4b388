using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ModelLicense.Analyzers.Tests;

/// <summary>What kind of project it is: one of tests, a library that others use, one of many under one policy.</summary>
public class ProjectTests
{
    private const string Uses = """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""";

    [Theory]
    [InlineData("", true, DiagnosticSeverity.Warning)]
    [InlineData(""", "policy": { "tests": "same" }""", true, DiagnosticSeverity.Warning)]
    [InlineData(""", "policy": { "tests": "notes" }""", true, DiagnosticSeverity.Info)]
    [InlineData(""", "policy": { "tests": "notes" }""", false, DiagnosticSeverity.Warning)]
    [InlineData(""", "policy": { "tests": "ignore" }""", true, null)]
    [InlineData(""", "policy": { "tests": "ignore" }""", false, DiagnosticSeverity.Warning)]
    public async Task of_tests_is_told_as_the_policy_says(string policy, bool isTest, DiagnosticSeverity? severity)
    {
        var test = Verify.Compilation(Uses, $$"""{ "scale": { "monthlyActiveUsers": 800000000 }{{policy}} }""", [$"ModelLicenseIsTestProject={(isTest ? "true" : "")}"]);
        test.DisabledDiagnostics.Remove("MLA3000");
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("MLA3000", DiagnosticSeverity.Info).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        if (severity is { } told)
        {
            test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("MLA1001", told).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        }

        await test.RunAsync();
    }

    [Fact]
    public async Task of_tests_is_told_as_notes_in_a_strict_build_too()
    {
        var test = Verify.Compilation(
            Uses,
            """{ "scale": { "monthlyActiveUsers": 800000000 }, "policy": { "tests": "notes" } }""",
            ["ModelLicenseIsTestProject=true", "ModelLicenseMode=Strict"]);
        test.DisabledDiagnostics.Remove("MLA9006");
        DiagnosticResult Trace(int at, string model, string rule) => new DiagnosticResult("MLA9006", DiagnosticSeverity.Info).WithLocation(at).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage($"'{model}': {rule} is a note: this is a test project, and the policy says that tests are told as notes");
        test.TestState.ExpectedDiagnostics.AddRange([Trace(0, "llama3.1", "MLA1001 (users-700m)"), Trace(0, "llama3.1", "MLA2001 (built-with)"), Trace(0, "llama3.1", "MLA2002 (notice)")]);
        await test.RunAsync();
    }

    [Fact]
    public async Task of_tests_that_are_ignored_leaves_no_trace_of_answers_either()
    {
        var test = Verify.Compilation(
            """[assembly: ModelLicense.UsesModel("llama3.1")]""",
            """{ "scale": { "monthlyActiveUsers": 800000000 }, "policy": { "tests": "ignore" }, "waivers": [ { "rule": "MLA1001", "model": "llama3.1", "reason": "r" } ] }""",
            ["ModelLicenseIsTestProject=true"]);
        await test.RunAsync();
    }

    [Fact]
    public async Task cannot_shut_out_by_a_root_of_its_own_what_an_organization_hands_over()
    {
        var test = Verify.Compilation(
            """[assembly: ModelLicense.UsesModel({|MLA4001:"llama3.1"|})]""",
            """{ "root": true, "scale": { "monthlyActiveUsers": 5 } }""");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "policy": { "deny": ["mit"], "allow": [] } }"""));
        test.TestState.AdditionalFiles.Add(("/packages/acme.policy/1.0.0/modellicense.json", """{ "policy": { "deny": ["llama3.1"] } }"""));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("/repo/modellicense.json", false)]
    [InlineData("", true)]
    public async Task knows_a_file_that_is_handed_over_from_a_folder_above_by_what_the_build_says(string above, bool isHandedOver)
    {
        var test = Verify.Compilation(
            $$"""[assembly: ModelLicense.UsesModel({{(isHandedOver ? "{|MLA4001:\"llama3.1\"|}" : "\"llama3.1\"")}})]""",
            """{ "root": true, "scale": { "monthlyActiveUsers": 5 } }""",
            ["ModelLicensePolicies=" + Uri.EscapeDataString("/repo/app/modellicense.json|" + above) + "|"]);
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "policy": { "deny": ["llama3.1"] } }"""));
        await test.RunAsync();
    }

    [Fact]
    public Task may_say_a_series_in_a_property() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel("llama3.1")]
        [assembly: ModelLicense.UsesModel({|MLA1001:"llama3.3"|})]
        """,
        policy: null,
        ["ModelLicenseMonthlyActiveUsers=2024-06=690_000_000|2024-11=710,000,000"]);

    [Theory]
    [InlineData("ModelLicenseAnnualRevenue=950_000 EUR", "ModelLicenseRates=EUR=1.1", true)]
    [InlineData("ModelLicenseAnnualRevenue=500_000 EUR", "ModelLicenseRates=GBP=1.3, EUR=1.1", false)]
    [InlineData("ModelLicenseAnnualRevenue=2025-12=2_000_000 EUR|2026-06=1 EUR", "ModelLicenseRates=EUR=1.1", true)]
    public Task may_say_its_revenue_in_its_own_currency(string revenue, string rates, bool isOver) => Verify.Source(
        $$"""[assembly: ModelLicense.UsesModel({{(isOver ? "{|MLA1001:\"stabilityai/stable-diffusion-3.5-large\"|}" : "\"stabilityai/stable-diffusion-3.5-large\"")}}, Obtained = "2025-01-01")]""",
        policy: null,
        [revenue, rates, "ModelLicensePurpose=Commercial"]);

    [Fact]
    public Task may_say_its_revenue_in_its_own_currency_in_an_attribute_and_year_by_year() => Verify.Source(
        """
        [assembly: ModelLicense.CommercialScale(Purpose = ModelLicense.ModelPurpose.Commercial, AnnualRevenue = 2_000_000, Currency = "EUR", Month = "2024-12", Rates = "EUR=1.1")]
        [assembly: ModelLicense.CommercialScale(AnnualRevenue = 100_000, Currency = "EUR", Month = "2025-12")]
        [assembly: ModelLicense.UsesModel({|MLA1001:"stabilityai/stable-diffusion-3.5-large"|}, Obtained = "2024-06-01")]
        [assembly: ModelLicense.UsesModel("stabilityai/stable-diffusion-3.5-medium", Obtained = "2025-06-01")]
        """);

    [Theory]
    [InlineData("ModelLicenseMonthlyActiveUsers", "2024-13=5")]
    [InlineData("ModelLicenseMonthlyActiveUsers", "5 EUR")]
    [InlineData("ModelLicenseMonthlyActiveUsers", "2024-06=5|many")]
    [InlineData("ModelLicenseAnnualRevenue", "5000000")]
    [InlineData("ModelLicenseAnnualRevenue", "5000000 Euro")]
    [InlineData("ModelLicenseAnnualRevenueUsd", "5000000 EUR")]
    [InlineData("ModelLicenseRates", "EUR")]
    [InlineData("ModelLicenseRates", "EUR=0")]
    [InlineData("ModelLicenseRates", "euro=1.1")]
    [InlineData("ModelLicenseRates", "EUR=1,1")]
    public async Task is_told_of_a_figure_or_a_rate_that_cannot_be_read(string property, string value)
    {
        var test = Verify.Compilation("", properties: [$"{property}={value}"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, $$"""<Project><PropertyGroup><{{property}}>{|MLA9002:{{value}}|}</{{property}}></PropertyGroup></Project>"""));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("""AnnualRevenue = {|MLA9002:5|}""")]
    [InlineData("""AnnualRevenue = 5, Currency = {|MLA9002:"Euro"|}""")]
    [InlineData("""Rates = {|MLA9002:"EUR"|}""")]
    public Task is_told_of_an_argument_that_cannot_be_read(string arguments) => Verify.Source($"[assembly: ModelLicense.CommercialScale({arguments})]");
}
