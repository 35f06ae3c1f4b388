using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA1001 and others: a model that cannot be used is replaced by one that the declared facts clear.</summary>
public class ReplaceModelFixTests
{
    private const string Large = """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 } }""";

    [Theory]
    [InlineData(0, "qwen3:8b")]
    [InlineData(1, "granite4.1:8b")]
    [InlineData(2, "mistral-nemo:12b")]
    public Task offers_up_to_three_and_says_the_license_of_each(int rank, string id) => CodeFix<ReplaceModelFix>.One(
        "MLA1001",
        """class C { void M() => Ask.Of({|MLA1001:"llama3.1:8b"|}); }""",
        $$"""class C { void M() => Ask.Of("{{id}}"); }""",
        Large,
        test =>
        {
            test.CodeActionIndex = rank;
            test.CodeActionEquivalenceKey = $"replace:{rank + 1}";
            test.CodeActionVerifier = (action, verify) => verify.Equal($"Use '{id}' (Apache-2.0) instead", action.Title);
        });

    [Fact]
    public Task keeps_the_form_of_the_string_and_writes_into_the_constant_that_the_place_refers_to() => CodeFix<ReplaceModelFix>.One(
        "MLA1001",
        """"
        [assembly: ModelLicense.UsesModel({|MLA1001:@"llama3.1:8b"|})]
        [assembly: ModelLicense.UsesModel({|MLA1001:"""llama3.1:70b"""|})]
        [assembly: ModelLicense.UsesModel({|MLA1001:" llama3.2:3b "|})]
        [assembly: ModelLicense.UsesModel({|MLA1001:"ll\u0061ma3:8b"|})]
        [assembly: ModelLicense.UsesModel({|MLA1001:Models.Chat|})]
        static class Models { public const string Chat = "llama3.3:70b"; }
        """",
        """"
        [assembly: ModelLicense.UsesModel(@"qwen3:8b")]
        [assembly: ModelLicense.UsesModel("""qwen3:32b""")]
        [assembly: ModelLicense.UsesModel(" qwen3:4b ")]
        [assembly: ModelLicense.UsesModel("qwen3:8b")]
        [assembly: ModelLicense.UsesModel(Models.Chat)]
        static class Models { public const string Chat = "qwen3:32b"; }
        """",
        Large,
        test => test.NumberOfIncrementalIterations = 5);

    [Fact]
    public Task corrects_what_the_declaration_says_of_the_model_that_goes() => CodeFix<ReplaceModelFix>.One(
        "MLA1001",
        """[assembly: ModelLicense.UsesModel({|MLA1001:"meta-llama/Llama-3.1-8B-Instruct"|}, License = "llama3.1", Obtained = "2024-08-01", Delivery = ModelLicense.ModelDelivery.SelfHosted)]""",
        """[assembly: ModelLicense.UsesModel("Qwen/Qwen3-8B", License = "Apache-2.0", Delivery = ModelLicense.ModelDelivery.SelfHosted)]""",
        Large);

    [Fact]
    public Task offers_nothing_where_the_name_is_put_together_of_parts_and_where_it_is_that_of_a_file()
    {
        const string Source = """
            [assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1" + ":8b"|})]
            [assembly: ModelLicense.UsesModel({|MLA1001:"llama-3.1-70b.Q4_K_M.gguf"|})]
            """;
        return CodeFix<ReplaceModelFix>.One("MLA1001", Source, Source, Large);
    }

    [Theory]
    [InlineData("MLA1002", """{ "scale": { "purpose": "commercial" } }""", "CohereForAI/aya-expanse-8b", "Qwen/Qwen3-8B")]
    [InlineData("MLA1005", """{ "scale": { "purpose": "commercial", "domicile": "DE" } }""", "meta-llama/Llama-3.2-11B-Vision-Instruct", "mistralai/Ministral-3-14B-Instruct-2512")]
    [InlineData("MLA1006", """{ "scale": { "purpose": "commercial", "activities": ["trainingOtherModels"] } }""", "meta-llama/Meta-Llama-3-8B-Instruct", "Qwen/Qwen3-8B")]
    [InlineData("MLA4001", """{ "policy": { "allow": ["mit"] } }""", "mistral-nemo:12b", "phi4:14b")]
    public Task is_offered_wherever_a_model_cannot_be_used(string rule, string policy, string before, string after) => CodeFix<ReplaceModelFix>.One(
        rule,
        "[assembly: ModelLicense.UsesModel({|" + rule + ":\"" + before + "\"|})]",
        $"[assembly: ModelLicense.UsesModel(\"{after}\")]",
        policy);

    [Fact]
    public Task replaces_all_of_a_document_a_project_and_a_solution_by_the_first_of_each() => CodeFix<ReplaceModelFix>.All(
        "MLA1001",
        [
            """class A { void M() { Ask.Of({|MLA1001:"llama3.1:8b"|}); Ask.Of({|MLA1001:"llama3.1:405b"|}); } }""",
            """class B { void M() => Ask.Of({|MLA1001:"llama3.1:8b"|}); }""",
        ],
        [
            """class A { void M() { Ask.Of("qwen3:8b"); Ask.Of("qwen3:235b"); } }""",
            """class B { void M() => Ask.Of("qwen3:8b"); }""",
        ],
        Large);
}
