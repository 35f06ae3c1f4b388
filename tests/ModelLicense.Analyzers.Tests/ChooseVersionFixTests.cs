using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA3003: one of the models is written that an ambiguous name can be.</summary>
public class ChooseVersionFixTests
{
    private const string Policy = """{ "scale": { "monthlyActiveUsers": 5 } }""";

    [Theory]
    [InlineData("qwen2.5:7b", "'qwen2.5:7b': Qwen 2.5 (Apache-2.0)")]
    [InlineData("qwen2.5:3b", "'qwen2.5:3b': Qwen 2.5 (qwen-research-2024)")]
    public Task offers_each_as_its_carrier_spells_it_with_version_and_license(string id, string title) => CodeFix<ChooseVersionFix>.Run(
        "MLA3003",
        """[assembly: ModelLicense.UsesModel({|MLA3003:"qwen2.5"|})]""",
        $"""[assembly: ModelLicense.UsesModel("{id}")]""",
        Policy,
        test =>
        {
            test.CodeActionEquivalenceKey = "choose:" + id;
            test.CodeActionVerifier = (action, verify) => verify.Equal(title, action.Title);
        });

    [Fact]
    public Task chooses_the_same_model_in_all_of_a_document_a_project_and_a_solution() => CodeFix<ChooseVersionFix>.Run(
        "MLA3003",
        [
            """class A { object one = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA3003:"qwen2.5"|}), two = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA3003:"qwen2.5:latest"|}); }""",
            """class B { object one = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA3003:"qwen2.5"|}); }""",
        ],
        [
            """class A { object one = new OllamaSharp.OllamaApiClient("http://localhost:11434", "qwen2.5:7b"), two = new OllamaSharp.OllamaApiClient("http://localhost:11434", "qwen2.5:7b"); }""",
            """class B { object one = new OllamaSharp.OllamaApiClient("http://localhost:11434", "qwen2.5:7b"); }""",
        ],
        Policy,
        projects: 2,
        test =>
        {
            test.CodeActionEquivalenceKey = "choose:qwen2.5:7b";
            test.NumberOfFixAllInDocumentIterations = 4;
        });
}
