namespace ModelLicense.Analyzers.Tests;

/// <summary>The identifier fits several models with different licenses.</summary>
public class MLA3003
{
    [Theory]
    [InlineData("deepseek-r1")]
    [InlineData("mistral-small")]
    [InlineData("qwen2.5")]
    public Task asks_which_one_is_meant(string id) => Verify.Source(
        $$"""[assembly: ModelLicense.UsesModel({|MLA3003:"{{id}}"|})]""",
        policy: "{}");

    [Fact]
    public Task is_a_note_where_nothing_is_declared() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"qwen2.5"|})]""",
        policy: null,
        properties: null,
        Verify.Expect("MLA3003",
            "'qwen2.5' can be Qwen2.5 (0.5B, 1.5B, 7B, 14B, 32B) (Apache License 2.0) or Qwen2.5 3B (Qwen Research License Agreement (2024)) or Qwen2.5 72B (Qwen License Agreement); name one of them exactly, or state its license; for example 'qwen2.5:0.5b' (Apache-2.0) or 'qwen2.5:3b' (qwen-research-2024) or 'qwen2.5:72b' (qwen-2024)",
            Microsoft.CodeAnalysis.DiagnosticSeverity.Info));

    [Fact]
    public Task is_settled_by_a_stated_license() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("qwen2.5", License = "apache-2.0")]""",
        policy: "{}");
}
