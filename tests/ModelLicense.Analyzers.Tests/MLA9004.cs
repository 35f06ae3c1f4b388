namespace ModelLicense.Analyzers.Tests;

/// <summary>A waiver or grant has expired.</summary>
public class MLA9004
{
    private static readonly string[] Today = ["ModelLicenseToday=2026-11-28"];

    [Fact]
    public Task points_at_the_waiver_and_the_finding_is_told_again() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
        """
        {
          "scale": { "monthlyActiveUsers": 800000000 },
          "waivers": [ { "rule": "MLA1001", "model": {|#0:"llama-3.1"|}, "reason": "talks with Meta", "expires": "2026-11-24" } ]
        }
        """,
        Today,
        Verify.Expect("MLA9004", "The waiver of MLA1001 for 'llama-3.1' expired on 2026-11-24 and no longer counts"));

    [Fact]
    public Task says_nothing_on_the_last_day() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA9006:"llama3.1"|})]""",
        """
        {
          "scale": { "monthlyActiveUsers": 800000000 },
          "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks with Meta", "expires": "2026-11-28" } ]
        }
        """,
        Today);

    [Fact]
    public Task says_nothing_where_the_build_knows_no_day() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA9006:"llama3.1"|})]""",
        """
        {
          "scale": { "monthlyActiveUsers": 800000000 },
          "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks with Meta", "expires": "2020-01-01" } ]
        }
        """);

    [Fact]
    public Task points_at_a_grant_too_and_does_not_call_it_unneeded() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
        """
        {
          "scale": { "monthlyActiveUsers": 800000000 },
          "grants": [ { "model": {|MLA9004:"llama-3.1"|}, "from": "Meta", "covers": ["users-700m"], "reference": "2026-114", "expires": "2026-11-24" } ]
        }
        """,
        Today);

    [Fact]
    public async Task of_a_folder_above_is_told_where_it_would_have_answered_and_nowhere_else()
    {
        var test = Verify.Compilation(
            """[assembly: ModelLicense.UsesModel({|MLA9004:{|MLA1001:"llama3.1"|}|})]""",
            """{ "scale": { "monthlyActiveUsers": 800000000 } }""",
            Today);
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """
            { "waivers": [
              { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks with Meta", "expires": "2026-11-24" },
              { "rule": "MLA1001", "model": "llama-4-scout", "reason": "talks with Meta", "expires": "2026-11-24" }
            ] }
            """));
        await test.RunAsync();
    }
}
