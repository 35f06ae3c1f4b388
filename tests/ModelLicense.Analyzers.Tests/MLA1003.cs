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
}
