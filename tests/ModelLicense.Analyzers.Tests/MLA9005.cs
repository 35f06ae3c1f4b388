namespace ModelLicense.Analyzers.Tests;

/// <summary>A waiver, grant or allow entry that nothing needs.</summary>
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
    public async Task says_nothing_of_answers_in_a_folder_above()
    {
        var test = Verify.Compilation("", "{}");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks with Meta" } ] }"""));
        await test.RunAsync();
    }
}
