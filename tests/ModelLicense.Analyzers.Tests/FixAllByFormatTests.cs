using Microsoft.CodeAnalysis.CodeFixes;
using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>
/// <c>dotnet format</c> takes the finding that an analyzer reported first, of whatever rule, asks each provider what it offers there, and fixes
/// all with the key of that: of an action of another rule, or of none.
/// </summary>
public class FixAllByFormatTests
{
    private const string Policy = """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 }, "policy": { "declare": "required" } }""";

    public static TheoryData<CodeFixProvider, string, string, string> Fixes => new()
    {
        {
            new CorrectLicenseFix(), "MLA3004",
            """[assembly: ModelLicense.UsesModel("gemma2:9b", License = "mit")]""",
            """[assembly: ModelLicense.UsesModel("gemma2:9b", License = "gemma")]"""
        },
        {
            new ReplaceModelFix(), "MLA1001",
            """[assembly: ModelLicense.UsesModel("llama3.1:8b")]""",
            """[assembly: ModelLicense.UsesModel("qwen3:8b")]"""
        },
        {
            new RenameDerivativeFix(), "MLA2003",
            """[assembly: ModelLicense.UsesModel("acme/assistant", DerivedFrom = "llama3.1:8b", Delivery = ModelLicense.ModelDelivery.DistributedWeights)]""",
            """[assembly: ModelLicense.UsesModel("acme/Llama-assistant", DerivedFrom = "llama3.1:8b", Delivery = ModelLicense.ModelDelivery.DistributedWeights)]"""
        },
        {
            new DeclareModelFix(), "MLA3001",
            """class C { static void Ask([ModelLicense.ModelId] string model) { } void M() => Ask("phi4"); }""",
            """
            [assembly: ModelLicense.UsesModel("phi4")]

            class C { static void Ask([ModelLicense.ModelId] string model) { } void M() => Ask("phi4"); }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task all_findings_are_fixed_whatever_finding_came_first(CodeFixProvider fix, string rule, string before, string after)
    {
        foreach (var key in new[] { null, "of another rule" })
        {
            var code = await Fixing.Of(before, (Fixing.Own, Policy)).CodeAfter(fix, rule, key);

            Assert.Equal(after, Assert.Single(code));
        }
    }

    [Fact]
    public async Task what_is_written_into_files_is_written_whatever_finding_came_first()
    {
        var project = Fixing.Of("""[assembly: ModelLicense.UsesModel("qwen2.5")]""", (Fixing.Own, Policy));

        await project.ApplyToAll("MLA3003", FixAllScope.Solution, "of another rule");

        Assert.Contains("\"waivers\"", project[Fixing.Own]);
    }
}
