using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The license has a condition, and the fact it needs is not declared.</summary>
public class MLA1003
{
    private const string Message =
        "'llama3.1' is under the Llama 3.1 Community License, which needs Meta's permission above 700,000,000 monthly active users in 2024-06 (section 2); "
        + "to decide this, declare the group's monthly active users in 2024-06 (MSBuild property ModelLicenseMonthlyActiveUsers, or "
        + "\"scale\": { \"monthlyActiveUsers\": { \"2024-06\": <number> } } in modellicense.json)";

    [Fact]
    public Task is_a_note_that_says_what_to_declare_where_nothing_is_declared() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""",
        policy: null,
        properties: null,
        Verify.Expect("MLA1003", Message, DiagnosticSeverity.Info));

    [Fact]
    public Task is_a_warning_once_a_policy_file_exists() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""",
        policy: "{}",
        properties: null,
        Verify.Expect("MLA1003", Message));

    [Fact]
    public Task is_a_warning_once_any_fact_is_declared() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""",
        policy: null,
        properties: ["ModelLicenseDomicile=US"],
        Verify.Expect("MLA1003", Message));

    [Fact]
    public Task names_the_month_that_a_series_does_not_decide() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1003:"llama3.1"|})]""",
        """{ "scale": { "monthlyActiveUsers": { "2023-12": 690000000, "2024-12": 720000000 } } }""");

    [Fact]
    public Task asks_for_the_rate_of_a_currency_that_cannot_be_compared() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"stabilityai/stable-diffusion-3.5-large"|})]""",
        """{ "scale": { "purpose": "commercial", "annualRevenue": { "amount": {|#1:950000|}, "currency": "EUR" } } }""",
        properties: null,
        Verify.Expect("MLA1003",
            "'stabilityai/stable-diffusion-3.5-large' is under the Stability AI Community License Agreement, which ends above USD 1,000,000 of annual revenue (section III); "
            + "to decide this, declare the rate of EUR (\"scale\": { \"rates\": { \"EUR\": <US dollars per EUR> } } in modellicense.json)").WithLocation(1));

    [Fact]
    public Task asks_for_the_domicile_of_whoever_uses_a_multimodal_llama() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1003:"meta-llama/Llama-4-Scout-17B-16E-Instruct"|})]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""");

    /// <summary>In a file the figure would not count: attributes outrank it.</summary>
    [Fact]
    public async Task says_to_write_a_figure_into_an_attribute_where_an_attribute_has_the_others()
    {
        var test = Verify.Compilation(
            """
            [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = {|#1:900_000_000|}, Month = "2026-01")]
            [assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]
            """,
            "{}");
        test.ExpectedDiagnostics.Add(Verify.Expect("MLA1003",
            "'llama3.1' is under the Llama 3.1 Community License, which needs Meta's permission above 700,000,000 monthly active users in 2024-06 (section 2); "
            + "to decide this, declare the group's monthly active users in 2024-06 ([assembly: CommercialScale(MonthlyActiveUsers = <number>, Month = \"2024-06\")], beside Test0.cs, line 1, which outranks modellicense.json)"));
        await test.RunAsync();
    }

    /// <summary>In a nearer file, or in any file, the figure would hide the others.</summary>
    [Theory]
    [InlineData("""{ "scale": { "monthlyActiveUsers": { "2026-01": 900000000 } } }""", null, "\"scale\": { \"monthlyActiveUsers\": { \"2024-06\": <number> } } beside modellicense.json, line 1")]
    [InlineData("{}", "ModelLicenseMonthlyActiveUsers=2026-01=900000000", "2024-06=<number> in the MSBuild property ModelLicenseMonthlyActiveUsers, beside what it says")]
    public async Task says_to_write_a_figure_beside_the_others(string policy, string? property, string where)
    {
        var test = Verify.Compilation("""[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""", policy, property is null ? null : [property]);
        test.ExpectedDiagnostics.Add(Verify.Expect("MLA1003",
            "'llama3.1' is under the Llama 3.1 Community License, which needs Meta's permission above 700,000,000 monthly active users in 2024-06 (section 2); "
            + $"to decide this, declare the group's monthly active users in 2024-06 ({where})"));
        await test.RunAsync();
    }
}
