namespace ModelLicense.Analyzers.Tests;

/// <summary>The declared license contradicts the catalog.</summary>
public class MLA3004
{
    [Fact]
    public Task corrects_who_believes_that_llama_3_is_apache() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"meta-llama/Meta-Llama-3-8B-Instruct"|}, License = "Apache-2.0")]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""",
        properties: null,
        Verify.Expect("MLA3004", "'meta-llama/Meta-Llama-3-8B-Instruct' is declared to be under 'Apache-2.0' (Test0.cs, line 1), but it is under the Meta Llama 3 Community License"));

    [Fact]
    public Task corrects_a_fine_tune_that_is_declared_freer_than_its_base() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3004:"acme/assistant"|}, License = "Apache-2.0", DerivedFrom = "meta-llama/Llama-3.1-8B")]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""");

    [Theory]
    [InlineData("Apache-2.0")]
    [InlineData("llama3.1")]
    public Task corrects_a_merge_that_is_declared_freer_than_any_of_its_bases(string license) => Verify.Owed(
        $$"""[assembly: ModelLicense.UsesModel({|MLA1002:{|MLA3004:"acme/Llama-merged"|}|}, License = "{{license}}", DerivedFrom = "meta-llama/Llama-3.1-8B|CohereForAI/c4ai-command-r-v01")]""",
        """{ "scale": { "tier": "startup", "delivery": ["selfHosted"] } }""", "MLA3004", []);

    [Fact]
    public Task accepts_every_name_of_the_right_license()
        => Task.WhenAll(new[] { "llama3.1", "Llama 3.1 Community License", "LicenseRef-scancode-llama-3.1-license-2024" }.Select(name => Verify.Source(
            $$"""[assembly: ModelLicense.UsesModel("llama3.1", License = "{{name}}")]""",
            """{ "scale": { "monthlyActiveUsers": 5 } }""")));

    [Fact]
    public Task judges_by_the_catalog_all_the_same() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3004:{|MLA1001:"llama3.1"|}|}, License = "mit")]""",
        """{ "scale": { "monthlyActiveUsers": 800000000 } }""");
}
