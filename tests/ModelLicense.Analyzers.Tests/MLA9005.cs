namespace ModelLicense.Analyzers.Tests;

/// <summary>A waiver, grant, allow or deny entry that nothing needs.</summary>
public class MLA9005
{
    [Fact]
    public Task points_at_every_answer_that_no_finding_asks_for() => Verify.Source(
        """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "mistral:7b"); }""",
        """
        {
          "waivers": [ { "rule": "MLA1001", "model": {|#0:"llama-3.1"|}, "reason": "talks with Meta" } ],
          "grants": [ { "model": {|#1:"llama-4-scout"|}, "from": "Meta", "covers": ["users-700m"], "reference": "2026-114" } ],
          "policy": { "allow": ["apache-2.0", {|#2:"mit"|}] }
        }
        """,
        properties: null,
        Verify.Expect("MLA9005", "The waiver of MLA1001 for 'llama-3.1' is not needed by anything in this project", Microsoft.CodeAnalysis.DiagnosticSeverity.Info, 0),
        Verify.Expect("MLA9005", "The grant of Meta for 'llama-4-scout' is not needed by anything in this project", Microsoft.CodeAnalysis.DiagnosticSeverity.Info, 1),
        Verify.Expect("MLA9005", "The allow entry 'mit' is not needed by anything in this project", Microsoft.CodeAnalysis.DiagnosticSeverity.Info, 2));

    [Fact]
    public Task says_nothing_of_answers_that_attributes_calls_and_declarations_need() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel({|MLA9006:"llama3.1"|})]
        class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA9006:"llama3:8b"|}); }
        """,
        """
        {
          "scale": { "monthlyActiveUsers": 800000000 },
          "models": [ { "id": {|MLA9006:"meta-llama/Llama-3.3-70B-Instruct"|} } ],
          "waivers": [
            { "term": "users-700m", "model": "llama-3.1", "reason": "talks with Meta" },
            { "rule": "MLA1001", "model": "llama3:8b", "reason": "talks with Meta" },
            { "rule": "MLA1001", "term": "users-700m", "model": "Llama 3.3", "reason": "talks with Meta" }
          ]
        }
        """);

    [Fact]
    public Task says_nothing_of_what_has_expired_because_that_is_told_as_such() => Verify.Source(
        "",
        """{ "waivers": [ { "rule": "MLA1001", "model": {|MLA9004:"llama-3.1"|}, "reason": "talks", "expires": "2026-01-01" } ] }""",
        ["ModelLicenseToday=2026-11-25"]);

    [Fact]
    public async Task says_nothing_of_answers_in_a_folder_above()
    {
        var test = Verify.Compilation("", "{}");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks with Meta" } ] }"""));
        await test.RunAsync();
    }

    [Fact]
    public Task says_nothing_of_two_waivers_that_name_one_model_in_two_ways() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel({|MLA9006:"llama3.1"|})]
        class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "meta-llama/Llama-3.1-8B-Instruct"); }
        """,
        """
        { "scale": { "monthlyActiveUsers": 800000000 },
          "waivers": [
            { "rule": "MLA1001", "model": "llama3.1", "reason": "baseline", "baseline": true },
            { "rule": "MLA1001", "model": "meta-llama/Llama-3.1-8B-Instruct", "reason": "baseline", "baseline": true }
          ] }
        """);

    [Fact]
    public Task tells_of_a_part_of_the_baseline_that_has_healed() => Verify.Policy(
        """{ "waivers": [ { "rule": "MLA1001", "model": {|#0:"llama-3.1"|}, "reason": "r", "baseline": true } ] }""",
        Verify.Expect("MLA9005", "The baseline waiver of MLA1001 for 'llama-3.1' is not needed by anything in this project", Microsoft.CodeAnalysis.DiagnosticSeverity.Info));

    [Fact]
    public Task points_at_a_deny_entry_that_no_model_meets() => Verify.Policy("""{ "policy": { "deny": [{|MLA9005:"cc-by-nc-4.0"|}] } }""");
}
