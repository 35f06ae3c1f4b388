using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA1001 and others: a model that cannot be used is replaced by one that the declared facts clear.</summary>
public class ReplaceModelFixTests
{
    private const string Large = """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 } }""";

    [Theory]
    [InlineData(0, "qwen3:8b", "Apache-2.0")]
    [InlineData(1, "granite4.1:8b", "Apache-2.0")]
    [InlineData(2, "mistral-nemo:12b", "Apache-2.0")]
    public Task offers_up_to_three_and_says_the_license_of_each(int rank, string id, string license) => CodeFix<ReplaceModelFix>.Run(
        "MLA1001",
        Client("""{|MLA1001:"llama3.1:8b"|}"""),
        Client($"\"{id}\""),
        Large,
        test =>
        {
            test.CodeActionIndex = rank;
            test.CodeActionEquivalenceKey = $"replace:{rank + 1}";
            test.CodeActionVerifier = (action, verify) => verify.Equal($"Use '{id}' ({license}) instead", action.Title);
        });

    [Theory]
    [InlineData("@\"llama3.1:8b\"", "@\"qwen3:8b\"")]
    [InlineData("\"\"\"llama3.1:8b\"\"\"", "\"\"\"qwen3:8b\"\"\"")]
    [InlineData("\"llama3.1:8b \"", "\"qwen3:8b \"")]
    [InlineData("\"ll\\u0061ma3.1:8b\"", "\"qwen3:8b\"")]
    public Task keeps_the_form_of_the_string(string before, string after) => CodeFix<ReplaceModelFix>.Run("MLA1001", Client("{|MLA1001:" + before + "|}"), Client(after), Large);

    [Fact]
    public Task writes_into_the_constant_that_the_place_refers_to() => CodeFix<ReplaceModelFix>.Run(
        "MLA1001",
        """
        [assembly: ModelLicense.UsesModel({|MLA1001:Models.Chat|})]
        static class Models { public const string Chat = "llama3.1:8b"; }
        """,
        """
        [assembly: ModelLicense.UsesModel(Models.Chat)]
        static class Models { public const string Chat = "qwen3:8b"; }
        """,
        Large);

    [Fact]
    public Task corrects_what_the_declaration_says_of_the_model_that_goes() => CodeFix<ReplaceModelFix>.Run(
        "MLA1001",
        """[assembly: ModelLicense.UsesModel({|MLA1001:"meta-llama/Llama-3.1-8B-Instruct"|}, License = "llama3.1", Obtained = "2024-08-01", Delivery = ModelLicense.ModelDelivery.SelfHosted)]""",
        """[assembly: ModelLicense.UsesModel("Qwen/Qwen3-8B", License = "Apache-2.0", Delivery = ModelLicense.ModelDelivery.SelfHosted)]""",
        Large);

    [Theory]
    [InlineData("\"llama3.1\" + \":8b\"", "it is put together of parts")]
    [InlineData("$\"llama3.1:{8}b\"", "it is put together of parts")]
    [InlineData("\"llama-3.1-8b.Q4_K_M.gguf\"", "a file cannot be named anew")]
    public Task offers_nothing_where_the_name_cannot_be_written(string written, string why)
        => CodeFix<ReplaceModelFix>.Run("MLA1001", Attribute("{|MLA1001:" + written + "|}", why), Attribute("{|MLA1001:" + written + "|}", why), Large);

    [Theory]
    [InlineData("MLA1002", """{ "scale": { "purpose": "commercial" } }""", "CohereForAI/aya-expanse-8b", "Qwen/Qwen3-8B")]
    [InlineData("MLA1005", """{ "scale": { "purpose": "commercial", "domicile": "DE" } }""", "meta-llama/Llama-3.2-11B-Vision-Instruct", "Qwen/Qwen3-VL-8B-Instruct")]
    [InlineData("MLA1006", """{ "scale": { "purpose": "commercial", "activities": ["trainingOtherModels"] } }""", "meta-llama/Meta-Llama-3-8B-Instruct", "Qwen/Qwen3-8B")]
    [InlineData("MLA4001", """{ "scale": { "purpose": "commercial" }, "policy": { "allow": ["mit"] } }""", "mistral-nemo:12b", "phi4:14b")]
    public Task is_offered_wherever_a_model_cannot_be_used(string rule, string policy, string before, string after)
        => CodeFix<ReplaceModelFix>.Run(rule, Attribute("{|" + rule + ":\"" + before + "\"|}"), Attribute($"\"{after}\""), policy);

    [Fact]
    public Task replaces_all_of_a_document_a_project_and_a_solution_by_the_first_of_each() => CodeFix<ReplaceModelFix>.Run(
        "MLA1001",
        [
            """class A { object chat = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1001:"llama3.1:8b"|}), large = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1001:"llama3.1:405b"|}); }""",
            """class B { object chat = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1001:"llama3.1:8b"|}); }""",
        ],
        [
            """class A { object chat = new OllamaSharp.OllamaApiClient("http://localhost:11434", "qwen3:8b"), large = new OllamaSharp.OllamaApiClient("http://localhost:11434", "qwen3:235b"); }""",
            """class B { object chat = new OllamaSharp.OllamaApiClient("http://localhost:11434", "qwen3:8b"); }""",
        ],
        Large,
        projects: 2,
        test => test.NumberOfFixAllInDocumentIterations = 4);

    private static string Client(string model) => $$"""class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {{model}}); }""";

    private static string Attribute(string model, string comment = "") => $"[assembly: ModelLicense.UsesModel({model})] // {comment}";
}
