namespace ModelLicense.Analyzers.Tests;

/// <summary>A finding about a referenced assembly was waived or granted.</summary>
public class MLA9506
{
    [Fact]
    public Task leaves_the_trace_of_a_grant_at_the_reference() => Libraries.Consumer(
        Libraries.Item("llama3.1"), "#0",
        """
        { "scale": { "monthlyActiveUsers": {|#1:800000000|} },
          "grants": [ { "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "2026-114" } ] }
        """,
        expected: Verify.Expect("MLA9506", "'llama3.1': MLA1001 (users-700m) in the referenced assembly 'Acme.Llm' is granted by Meta (modellicense.json, line 2): reference 2026-114", Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithLocation(1)).RunAsync();
}
