using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A reference that can change without notice, while the policy asks for pins.</summary>
public class MLA3006
{
    [Fact]
    public Task tells_of_a_name_without_a_revision() => Verify.Source(
        """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|#0:"mistral:7b"|}); }""",
        """{ "policy": { "pinned": true } }""",
        properties: null,
        Verify.Expect("MLA3006", "'mistral:7b' can change without notice, and the policy asks for pins (modellicense.json, line 1); name a digest, a commit, a dated version or a file", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("mistral:7b-instruct-q4_K_M", "true")]
    [InlineData("mistral:7b", "false")]
    public Task says_nothing_of_a_pin_or_where_nobody_asks(string id, string pinned) => Verify.Source(
        $$"""[assembly: ModelLicense.UsesModel("{{id}}")]""",
        $$"""{ "policy": { "pinned": {{pinned}} } }""");
}
