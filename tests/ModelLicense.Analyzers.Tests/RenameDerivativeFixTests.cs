using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA2003: the name of a derivative gets the prefix that its base's license wants.</summary>
public class RenameDerivativeFixTests
{
    private const string Policy = """{ "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] } }""";

    [Theory]
    [InlineData("meta-llama/Llama-3.1-8B", "acme/assistant-8b", "acme/Llama-assistant-8b")]
    [InlineData("meta-llama/Meta-Llama-3-8B", "assistant", "Llama-3-assistant")]
    public Task puts_the_prefix_of_the_license_before_the_name(string parent, string before, string after) => CodeFix<RenameDerivativeFix>.One(
        "MLA2003",
        $$"""[assembly: ModelLicense.UsesModel({|MLA2003:"{{before}}"|}, DerivedFrom = "{{parent}}")]""",
        $"""[assembly: ModelLicense.UsesModel("{after}", DerivedFrom = "{parent}")]""",
        Policy,
        test => test.CodeActionVerifier = (action, verify) => verify.Equal($"Rename the derivative to '{after}'", action.Title));

    [Fact]
    public Task renames_all_of_a_document_a_project_and_a_solution() => CodeFix<RenameDerivativeFix>.All(
        "MLA2003",
        [
            """
            [assembly: ModelLicense.UsesModel({|MLA2003:"acme/one"|}, DerivedFrom = "meta-llama/Llama-3.1-8B")]
            [assembly: ModelLicense.UsesModel({|MLA2003:@"acme/two"|}, DerivedFrom = "meta-llama/Llama-3.1-8B")]
            """,
            """[assembly: ModelLicense.UsesModel({|MLA2003:"acme/three"|}, DerivedFrom = "meta-llama/Llama-3.1-8B")]""",
        ],
        [
            """
            [assembly: ModelLicense.UsesModel("acme/Llama-one", DerivedFrom = "meta-llama/Llama-3.1-8B")]
            [assembly: ModelLicense.UsesModel(@"acme/Llama-two", DerivedFrom = "meta-llama/Llama-3.1-8B")]
            """,
            """[assembly: ModelLicense.UsesModel("acme/Llama-three", DerivedFrom = "meta-llama/Llama-3.1-8B")]""",
        ],
        Policy);

    [Fact]
    public Task offers_nothing_where_nobody_says_what_is_made() => CodeFix<RenameDerivativeFix>.One(
        "MLA2003",
        """[assembly: ModelLicense.UsesModel({|MLA2003:"meta-llama/Llama-3.1-8B"|}, Activities = ModelLicense.ModelActivities.FineTuning)]""",
        """[assembly: ModelLicense.UsesModel({|MLA2003:"meta-llama/Llama-3.1-8B"|}, Activities = ModelLicense.ModelActivities.FineTuning)]""",
        Policy);
}
