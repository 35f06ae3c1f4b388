namespace ModelLicense.Analyzers.Tests;

/// <summary>The license excludes a declared place.</summary>
public class MLA1005
{
    [Theory]
    [InlineData("DE")]
    [InlineData("EU")]
    [InlineData("IE")]
    public Task tells_a_licensee_of_the_union_that_llama_4_is_not_granted(string domicile) => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1005:"meta-llama/Llama-4-Scout-17B-16E-Instruct"|})]""",
        $$"""{ "scale": { "monthlyActiveUsers": 5, "domicile": "{{domicile}}" } }""");

    [Theory]
    [InlineData("NO")]
    [InlineData("GB")]
    [InlineData("CH")]
    [InlineData("US")]
    public Task says_nothing_outside_the_union(string domicile) => Verify.Source(
        """[assembly: ModelLicense.UsesModel("meta-llama/Llama-4-Scout-17B-16E-Instruct")]""",
        $$"""{ "scale": { "monthlyActiveUsers": 5, "domicile": "{{domicile}}" } }""");

    [Fact]
    public Task says_nothing_of_the_text_models_of_llama_3_2() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("meta-llama/Llama-3.2-1B-Instruct")]""",
        """{ "scale": { "monthlyActiveUsers": 5, "domicile": "DE" } }""");
}
