namespace ModelLicense.Analyzers.Tests;

/// <summary>The identifier fits several models with different licenses.</summary>
public class MLA3003
{
    [Theory]
    [InlineData("llama")]
    [InlineData("mistral")]
    [InlineData("qwen2.5")]
    public Task asks_which_one_is_meant(string id) => Verify.Source(
        $$"""[assembly: ModelLicense.UsesModel({|MLA3003:"{{id}}"|})]""",
        policy: "{}");

    [Fact]
    public Task is_settled_by_a_stated_license() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("qwen2.5", License = "apache-2.0")]""",
        policy: "{}");
}
