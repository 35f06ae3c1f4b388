namespace ModelLicense.Analyzers.Tests;

/// <summary>A model is used and not declared, where the policy asks for declarations.</summary>
public class MLA3001
{
    private const string Asked = """{ "policy": { "declare": "required" } }""";

    [Fact]
    public Task tells_of_a_use_that_no_declaration_names() => Verify.Source(
        """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|#0:"mistral:7b"|}); }""",
        Asked,
        properties: null,
        Verify.Expect("MLA3001", "'mistral:7b' is used and not declared, which the policy asks for (modellicense.json, line 1); declare it: [assembly: UsesModel(\"mistral:7b\")], an AIModel item, or an entry of models in the modellicense.json beside the project"));

    [Theory]
    [InlineData("mistral:7b")]
    [InlineData("mistralai/Mistral-7B-Instruct-v0.3")]
    public Task says_nothing_of_a_use_that_is_declared_under_any_of_its_names(string name) => Verify.Source(
        $$"""
        [assembly: ModelLicense.UsesModel("{{name}}")]
        class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "mistral:7b"); }
        """,
        Asked);

    [Fact]
    public Task says_nothing_where_no_policy_asks() => Verify.Source(
        """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "mistral:7b"); }""",
        """{ "policy": { "declare": "optional" } }""");
}
