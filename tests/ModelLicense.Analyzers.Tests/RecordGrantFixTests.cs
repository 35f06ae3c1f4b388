using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA1001, MLA1002, MLA1005, MLA1006, MLA2007: a grant is written with its reference to fill in, and satisfies nothing before that.</summary>
public class RecordGrantFixTests
{
    private const string Large = """
        {
          "scale": { "monthlyActiveUsers": { "2023-06": 800000000, "2024-06": 800000000 } }
        }
        """;

    [Fact]
    public async Task a_grant_without_its_reference_is_an_error_there_and_satisfies_nothing()
    {
        var fixing = Fixing.Of("""[assembly: ModelLicense.UsesModel("acme/assistant", DerivedFrom = "llama3.1", License = "llama3.1")]""", (Fixing.Own, Large));

        Assert.Equal(
            [
                "Record a grant of Meta for 'llama-3.1', with a reference to fill in, in modellicense.json",
                "Waive MLA1001 for 'acme/assistant', with a reason to fill in, in modellicense.json",
            ],
            await fixing.Offered("MLA1001"));

        await fixing.Apply("MLA1001", "RecordGrant");
        Assert.Equal("""
            {
              "scale": { "monthlyActiveUsers": { "2023-06": 800000000, "2024-06": 800000000 } },
              "grants": [
                { "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "TODO: where the agreement can be found" }
              ]
            }
            """, fixing[Fixing.Own]);
        Assert.Equal(["MLA1001 \"acme/assistant\"", "MLA9001 \"TODO: where the agreement can be found\""], await fixing.Says("MLA1001", "MLA9001", "MLA9006"));
    }

    [Fact]
    public async Task once_filled_in_it_satisfies_the_term()
    {
        const string Source = """[assembly: ModelLicense.UsesModel("llama3.1")]""";
        var fixing = await Fixing.Of(Source, (Fixing.Own, Large)).ApplyToAll("MLA1001", FixAllScope.Solution);
        var filledIn = Fixing.Of(Source, (Fixing.Own, fixing[Fixing.Own].Replace("TODO: where the agreement can be found", "2026-114", StringComparison.Ordinal)));

        Assert.Equal(["MLA9006 \"llama3.1\""], await filledIn.Says("MLA1001", "MLA9001", "MLA9006"));
    }

    [Fact]
    public async Task a_registration_is_recorded_with_its_number_to_fill_in()
    {
        var fixing = await Fixing.Of(
            """[assembly: ModelLicense.UsesModel("stabilityai/stable-diffusion-3.5-large")]""",
            (Fixing.Own, """{ "scale": { "tier": "startup", "delivery": ["selfHosted"] } }""")).Apply("MLA2007", "RecordGrant");

        Assert.Contains(
            """{ "model": "stable-diffusion-3.5", "from": "Stability AI", "covers": ["registration"], "reference": "TODO: the number or address of the registration" }""",
            fixing[Fixing.Own],
            StringComparison.Ordinal);
        Assert.Equal(
            ["MLA2007 \"stabilityai/stable-diffusion-3.5-large\"", "MLA9001 \"TODO: the number or address of the registration\""],
            await fixing.Says("MLA2007", "MLA9001", "MLA9006"));
    }

    [Fact]
    public async Task a_question_is_not_answered_by_a_grant()
        => Assert.DoesNotContain("grant", string.Concat(await Fixing.Of("""[assembly: ModelLicense.UsesModel("llama3.1")]""", (Fixing.Own, "{}")).Offered("MLA1003")), StringComparison.Ordinal);
}
