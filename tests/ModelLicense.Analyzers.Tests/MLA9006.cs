using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A finding was waived or granted.</summary>
public class MLA9006
{
    [Fact]
    public Task leaves_the_trace_of_a_waiver_with_reason_owner_and_expiry() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""",
        """
        {
          "scale": { "monthlyActiveUsers": {|#1:800000000|} },
          "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "term": "users-700m", "reason": "talks with Meta", "owner": "legal@acme.example", "ticket": "LGL-7", "expires": "2027-06-30" } ]
        }
        """,
        properties: null,
        Verify.Expect("MLA9006", "'llama3.1': MLA1001 (users-700m) is waived (modellicense.json, line 3): talks with Meta; owner legal@acme.example; ticket LGL-7; until 2027-06-30", DiagnosticSeverity.Info).WithLocation(1));

    [Fact]
    public Task leaves_the_trace_of_a_grant_with_its_reference() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""",
        """
        {
          "scale": { "monthlyActiveUsers": {|#1:800000000|} },
          "grants": [ { "model": "llama-3.1", "from": "Meta Platforms", "covers": ["users-700m"], "reference": "2026-114", "effective": "2026-01-01", "expires": "2028-01-01" } ]
        }
        """,
        ["ModelLicenseToday=2026-11-28"],
        Verify.Expect("MLA9006", "'llama3.1': MLA1001 (users-700m) is granted by Meta Platforms (modellicense.json, line 3): reference 2026-114; until 2028-01-01", DiagnosticSeverity.Info).WithLocation(1));

    [Fact]
    public async Task carries_reason_owner_and_expiry_beside_the_properties_of_the_finding()
    {
        var found = await Analysis.Of(
            """[assembly: ModelLicense.UsesModel("llama3.1")]""",
            """
            { "scale": { "monthlyActiveUsers": 800000000 },
              "waivers": [ { "rule": "mla1001", "model": "llama-3.1", "reason": "talks with Meta", "owner": "legal", "expires": "2027-06-30" } ] }
            """);

        var trace = found.Single(diagnostic => diagnostic.Id == "MLA9006").Properties;
        Assert.Equal(("MLA1001", "users-700m", "permissionRequired"), (trace["rule"], trace["term"], trace["verdict"]));
        Assert.Equal(("talks with Meta", "legal", "2027-06-30"), (trace["reason"], trace["owner"], trace["expires"]));
    }

    [Theory]
    [InlineData("\"model\": \"llama-3.3\", \"from\": \"Meta\", \"covers\": [\"users-700m\"]")]
    [InlineData("\"model\": \"llama-3.1\", \"from\": \"Metaphor\", \"covers\": [\"users-700m\"]")]
    [InlineData("\"model\": \"llama-3.1\", \"from\": \"Stability AI\", \"covers\": [\"users-700m\"]")]
    [InlineData("\"model\": \"llama-3.1\", \"from\": \"Meta\", \"covers\": [\"license-copy\"]")]
    [InlineData("\"model\": \"llama-3.1\", \"from\": \"Meta\", \"covers\": [\"users-700m\"], \"effective\": \"2026-11-29\"")]
    public Task needs_a_grant_of_that_model_licensor_term_and_day(string grant) => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
        $$"""
        { "scale": { "monthlyActiveUsers": 800000000 },
          "grants": [ { {{grant.Replace("\"model\": ", "\"model\": {|MLA9005:").Replace("\", \"from\"", "\"|}, \"from\"")}}, "reference": "2026-114" } ] }
        """,
        ["ModelLicenseToday=2026-11-28"]);

    [Fact]
    public Task of_one_term_does_not_silence_another_of_the_same_rule() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA9006:{|MLA1003:"meta-llama/Llama-4-Scout-17B-16E-Instruct"|}|})]""",
        """
        {
          "scale": { "purpose": "commercial" },
          "waivers": [ { "term": "users-700m", "model": "llama-4-scout", "reason": "we are small" } ]
        }
        """);

    [Fact]
    public Task never_touches_another_model() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel({|MLA9006:"llama3.1"|})]
        [assembly: ModelLicense.UsesModel({|MLA1001:"llama3.3"|})]
        """,
        """
        { "scale": { "monthlyActiveUsers": 800000000 },
          "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks with Meta" } ] }
        """);

    [Fact]
    public Task says_that_a_waiver_is_part_of_the_baseline() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""",
        """
        { "scale": { "monthlyActiveUsers": {|#1:800000000|} },
          "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "reason": "found when the package was adopted", "baseline": true } ] }
        """,
        properties: null,
        Verify.Expect("MLA9006", "'llama3.1': MLA1001 (users-700m) is waived as baseline (modellicense.json, line 2): found when the package was adopted", DiagnosticSeverity.Info).WithLocation(1));
}
