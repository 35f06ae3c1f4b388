namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA1003: the missing fact is written into <c>modellicense.json</c>; a figure is left to fill in, a word can be chosen.</summary>
public class DeclareFactFixTests
{
    private const string Llama = """[assembly: ModelLicense.UsesModel("llama3.1")]""";
    private const string FineTune = """[assembly: ModelLicense.UsesModel("black-forest-labs/FLUX.1-dev")]""";

    [Fact]
    public async Task a_figure_is_left_to_fill_in_and_the_build_says_so_at_its_place()
    {
        var fixing = await Fixing.Of(Llama, (Fixing.Own, """
            {
              // who we are
              "scale": { "purpose": "commercial" }
            }
            """)).Apply("MLA1003", "DeclareFact");

        Assert.Equal("""
            {
              // who we are
              "scale": { "purpose": "commercial", "monthlyActiveUsers": { "2024-06": "TODO: number" } }
            }
            """, fixing[Fixing.Own]);
        Assert.Equal(["MLA1003 \"llama3.1\"", "MLA9001 \"TODO: number\""], await fixing.Says("MLA1003", "MLA9001"));
    }

    [Fact]
    public async Task nothing_is_offered_a_second_time()
        => Assert.DoesNotContain("Declare", string.Concat(await (await Fixing.Of(Llama, (Fixing.Own, "{}")).Apply("MLA1003", "DeclareFact")).Offered("MLA1003")), StringComparison.Ordinal);

    [Fact]
    public async Task a_figure_goes_into_the_series_that_stands_in_a_file_above_so_that_it_hides_nothing()
    {
        var fixing = await Fixing.Of(
            Llama,
            (Fixing.Own, """{ "scale": { "purpose": "commercial" } }"""),
            ("/repo/modellicense.json", """{ "scale": { "monthlyActiveUsers": { "2022-01": 5 } } }""")).Apply("MLA1003", "DeclareFact");

        Assert.Equal("""{ "scale": { "monthlyActiveUsers": { "2022-01": 5, "2024-06": "TODO: number" } } }""", fixing["/repo/modellicense.json"]);
        Assert.Equal("""{ "scale": { "purpose": "commercial" } }""", fixing[Fixing.Own]);
    }

    [Fact]
    public async Task a_figure_is_not_written_where_it_would_not_count()
        => Assert.DoesNotContain("Declare", string.Concat(await Fixing.Of(
            "[assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 5, Month = \"2022-01\")]\n" + Llama, (Fixing.Own, "{}")).Offered("MLA1003")), StringComparison.Ordinal);

    [Fact]
    public async Task a_word_can_be_chosen_and_the_first_action_chooses_none()
    {
        var fixing = Fixing.Of(FineTune, (Fixing.Own, "{}"));

        string[] offered =
        [
            "Declare, to be filled in, \"scale\": { \"purpose\": \"TODO: purpose\" } in modellicense.json",
            .. Words.All<Purpose>().Select(purpose => $"Declare \"scale\": {{ \"purpose\": \"{purpose}\" }} in modellicense.json"),
            "Waive MLA1003 for 'black-forest-labs/FLUX.1-dev', with a reason to fill in, in modellicense.json",
        ];
        Assert.Equal(offered, await fixing.Offered("MLA1003"));

        await fixing.Apply("MLA1003", """DeclareFact { "scale": { "purpose": "commercial" } }""");
        Assert.Equal("{\n  \"scale\": { \"purpose\": \"commercial\" }\n}", fixing[Fixing.Own]);
        Assert.Equal(["MLA1002 \"black-forest-labs/FLUX.1-dev\""], await fixing.Says("MLA1002", "MLA1003", "MLA9001"));
    }

    [Fact]
    public async Task nothing_is_offered_where_no_file_is_there_to_write_into()
        => Assert.Empty(await Fixing.Of(Llama).Offered("MLA1003"));

    [Fact]
    public async Task a_file_that_a_package_hands_over_is_not_written()
        => Assert.Empty(await Fixing.Of(Llama, ("/packages/acme/modellicense.json", "{}")).Offered("MLA1003"));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "scale": """)]
    [InlineData("""{ "scale": [1, 2] }""")]
    public async Task a_file_that_cannot_take_it_is_left_alone(string policy)
        => Assert.DoesNotContain("Declare", string.Concat(await Fixing.Of(Llama, (Fixing.Own, policy)).Offered("MLA1003")), StringComparison.Ordinal);
}
