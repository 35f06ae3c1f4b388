using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA3004: the stated license is replaced by the one that the model is under.</summary>
public class CorrectLicenseFixTests
{
    private const string Small = """{ "scale": { "monthlyActiveUsers": 5 } }""";

    [Fact]
    public Task corrects_the_license_and_nothing_else() => Fix(
        """[assembly: ModelLicense.UsesModel({|MLA3004:"meta-llama/Meta-Llama-3-8B-Instruct"|}, License = /* says the article */ "Apache-2.0", Delivery = ModelLicense.ModelDelivery.SelfHosted)]""",
        """[assembly: ModelLicense.UsesModel("meta-llama/Meta-Llama-3-8B-Instruct", License = /* says the article */ "llama3", Delivery = ModelLicense.ModelDelivery.SelfHosted)]""");

    [Fact]
    public Task corrects_all_of_a_document_a_project_and_a_solution() => CodeFix<CorrectLicenseFix>.All(
        "MLA3004",
        [
            """
            [assembly: ModelLicense.UsesModel({|MLA3004:"meta-llama/Meta-Llama-3-8B-Instruct"|}, License = "Apache-2.0")]
            [assembly: ModelLicense.UsesModel({|MLA3004:"llama3.1"|}, License = "mit")]
            """,
            """[assembly: ModelLicense.UsesModel({|MLA3004:"gemma2:9b"|}, License = "Apache-2.0")]""",
        ],
        [
            """
            [assembly: ModelLicense.UsesModel("meta-llama/Meta-Llama-3-8B-Instruct", License = "llama3")]
            [assembly: ModelLicense.UsesModel("llama3.1", License = "llama3.1")]
            """,
            """[assembly: ModelLicense.UsesModel("gemma2:9b", License = "gemma")]""",
        ],
        Small);

    [Fact]
    public Task leaves_a_derivative_alone_whose_own_license_it_cannot_know() => Fix(
        """[assembly: ModelLicense.UsesModel({|MLA3004:"acme/assistant"|}, License = "Apache-2.0", DerivedFrom = "llama3.1")]""",
        """[assembly: ModelLicense.UsesModel({|MLA3004:"acme/assistant"|}, License = "Apache-2.0", DerivedFrom = "llama3.1")]""");

    private static Task Fix(string before, string after) => CodeFix<CorrectLicenseFix>.One("MLA3004", before, after, Small);
}
