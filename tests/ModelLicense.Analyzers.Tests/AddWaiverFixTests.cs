using Microsoft.CodeAnalysis.CodeFixes;
using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A waiver is written with a reason to fill in, and waives nothing before that.</summary>
public class AddWaiverFixTests
{
    private const string Two = """
        [assembly: ModelLicense.UsesModel("CohereForAI/c4ai-command-r-v01")]
        [assembly: ModelLicense.UsesModel("llama3.1")]
        """;

    private const string Denied = """
        {
          "policy": { "deny": ["llama3.1", "cohere-cc-by-nc-4.0-aup"] },
        }
        """;

    [Fact]
    public async Task a_waiver_without_its_reason_is_an_error_at_the_reason_and_waives_nothing()
    {
        var fixing = await Fixing.Of("""[assembly: ModelLicense.UsesModel("llama3.1")]""", (Fixing.Own, Denied)).Apply("MLA4001", "AddWaiver");

        Assert.Equal("""
            {
              "policy": { "deny": ["llama3.1", "cohere-cc-by-nc-4.0-aup"] },
              "waivers": [
                { "rule": "MLA4001", "model": "llama3.1", "reason": "TODO: why this can be lived with" }
              ],
            }
            """, fixing[Fixing.Own]);
        Assert.Equal(["MLA4001 \"llama3.1\"", "MLA9001 \"TODO: why this can be lived with\""], await fixing.Says("MLA4001", "MLA9001", "MLA9006"));
    }

    [Fact]
    public async Task what_the_policy_asks_of_a_waiver_is_to_be_filled_in_too()
    {
        var fixing = await Fixing.Of(
            """[assembly: ModelLicense.UsesModel("llama3.1")]""",
            (Fixing.Own, """{ "scale": { "monthlyActiveUsers": { "2024-06": 800000000 } } }"""),
            ("/repo/modellicense.json", """{ "policy": { "waiversNeed": ["owner", "ticket", "expires"] } }""")).Apply("MLA1001", "AddWaiver");

        Assert.Equal(
            """
            { "scale": { "monthlyActiveUsers": { "2024-06": 800000000 } }, "waivers": [{ "rule": "MLA1001", "model": "llama3.1", "term": "users-700m", "reason": "TODO: why this can be lived with", "owner": "TODO: who answers for it", "ticket": "TODO: where it was decided", "expires": "TODO: its last day, yyyy-MM-dd" }] }
            """,
            fixing[Fixing.Own]);
        Assert.Equal(4, (await fixing.Says("MLA9001")).Length);
        Assert.Equal(["MLA1001 \"llama3.1\""], await fixing.Says("MLA1001", "MLA9006"));
    }

    [Fact]
    public async Task once_filled_in_it_waives()
    {
        var fixing = await Fixing.Of("""[assembly: ModelLicense.UsesModel("llama3.1")]""", (Fixing.Own, Denied)).Apply("MLA4001", "AddWaiver");
        var filledIn = Fixing.Of("""[assembly: ModelLicense.UsesModel("llama3.1")]""", (Fixing.Own, fixing[Fixing.Own].Replace("TODO: why this can be lived with", "talks", StringComparison.Ordinal)));

        Assert.Equal(["MLA9006 \"llama3.1\""], await filledIn.Says("MLA4001", "MLA9001", "MLA9006"));
    }

    [Fact]
    public async Task a_finding_of_several_terms_gets_a_waiver_for_each()
    {
        var fixing = await Fixing.Of("""[assembly: ModelLicense.UsesModel("meta-llama/Llama-4-Scout-17B-16E-Instruct")]""", (Fixing.Own, """{ "waivers": [] }""")).Apply("MLA1003", "AddWaiver");

        Assert.Equal(2, fixing[Fixing.Own].Split("MLA1003").Length - 1);
    }

    [Fact]
    public async Task in_a_file_above_it_is_said_whom_it_reaches()
        => Assert.Contains(
            "Waive MLA4001 for 'llama3.1', with a reason to fill in, in ../modellicense.json, for every project below it",
            await Fixing.Of("""[assembly: ModelLicense.UsesModel("llama3.1")]""", ("/repo/modellicense.json", Denied)).Offered("MLA4001"));

    [Fact]
    public void dotnet_format_comes_to_what_a_person_has_to_fill_in_after_every_other_fix_of_a_rule()
        => Assert.Equal(typeof(WriteIntoFileFix), typeof(WriteIntoFileFix).Assembly.GetTypes().Last(type => type.IsSubclassOf(typeof(CodeFixProvider))));

    [Fact]
    public async Task a_finding_of_an_older_text_is_not_fixed()
        => Assert.Empty(await Fixing.Of("""[assembly: ModelLicense.UsesModel("llama3.1")]""", (Fixing.Own, Denied)).OfferedAfter("MLA4001", "class C;"));

    [Fact]
    public async Task all_of_a_document_are_written_at_once_in_the_order_of_their_names()
    {
        var fixing = await Fixing.Of("", (Fixing.Own, "{}")).With("other", [Two, """[assembly: ModelLicense.UsesModel("llama3.2")]"""], ("/repo/other/modellicense.json", Denied.Replace("\n", "\r\n", StringComparison.Ordinal))).ApplyToAll("MLA4001", FixAllScope.Document);

        Assert.Equal("""
            {
              "policy": { "deny": ["llama3.1", "cohere-cc-by-nc-4.0-aup"] },
              "waivers": [
                { "rule": "MLA4001", "model": "CohereForAI/c4ai-command-r-v01", "reason": "TODO: why this can be lived with" },
                { "rule": "MLA4001", "model": "llama3.1", "reason": "TODO: why this can be lived with" }
              ],
            }
            """.Replace("\n", "\r\n", StringComparison.Ordinal), fixing["/repo/other/modellicense.json"]);
        Assert.Equal("{}", fixing[Fixing.Own]);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task one_file_of_several_projects_is_edited_once_and_is_the_same_in_all(FixAllScope scope, int waivers)
    {
        var shared = ("/repo/modellicense.json", """{ "policy": { "allow": ["mit"] } }""");
        const string Mixtral = """[assembly: ModelLicense.UsesModel("mistralai/Mixtral-8x7B-v0.1")]""";
        var fixing = await new Fixing()
            .With("app", ["""[assembly: ModelLicense.UsesModel("llama3.1")]""", Mixtral], shared)
            .With("web", [Mixtral, """class C { string id = "llama3.2"; [ModelLicense.UsesModel("llama3.2")] void M() { } }"""], shared)
            .ApplyToAll("MLA4001", scope);

        Assert.Equal(waivers, fixing["/repo/modellicense.json"].Split("\"rule\"").Length - 1);
        Assert.Equal(waivers, (await fixing.Says("MLA9001")).Distinct().Count() * waivers);
    }

    [Fact]
    public async Task another_projects_file_of_its_own_is_its_own()
    {
        var fixing = await new Fixing()
            .With("app", ["""[assembly: ModelLicense.UsesModel("llama3.1")]"""], (Fixing.Own, Denied))
            .With("web", ["""[assembly: ModelLicense.UsesModel("CohereForAI/c4ai-command-r-v01")]"""], ("/repo/web/modellicense.json", Denied))
            .ApplyToAll("MLA4001", FixAllScope.Solution);

        Assert.Contains("\"model\": \"llama3.1\"", fixing[Fixing.Own], StringComparison.Ordinal);
        Assert.DoesNotContain("command-r", fixing[Fixing.Own], StringComparison.Ordinal);
        Assert.Contains("\"model\": \"CohereForAI/c4ai-command-r-v01\"", fixing["/repo/web/modellicense.json"], StringComparison.Ordinal);
    }
}
