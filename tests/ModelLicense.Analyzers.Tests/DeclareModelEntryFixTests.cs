using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA3001 and MLA3002: the model becomes an entry of <c>models</c>; a license that nobody stated is left to fill in.</summary>
public class DeclareModelEntryFixTests
{
    private const string Clients = """
        class C
        {
            object one = new OllamaSharp.OllamaApiClient("http://localhost:11434", "qwen3:8b");
            object two = new OllamaSharp.OllamaApiClient("http://localhost:11434", "mistral:7b");
        }
        """;

    [Fact]
    public async Task every_model_that_is_used_is_declared_in_one_go()
    {
        var fixing = await Fixing.Of(Clients, (Fixing.Own, """
            {
            	"policy": { "declare": "required" }
            }
            """)).ApplyToAll("MLA3001", FixAllScope.Project);

        Assert.Equal("""
            {
            	"policy": { "declare": "required" },
            	"models": [
            		{ "id": "mistral:7b" },
            		{ "id": "qwen3:8b" }
            	]
            }
            """, fixing[Fixing.Own]);
        Assert.Empty(await fixing.Says("MLA3001", "MLA9001"));
    }

    [Fact]
    public async Task a_file_above_declares_nothing_so_it_is_not_offered_there()
        => Assert.DoesNotContain("Declare", string.Concat(await Fixing.Of(Clients, ("/repo/modellicense.json", """{ "policy": { "declare": "required" } }""")).Offered("MLA3001")), StringComparison.Ordinal);

    [Fact]
    public async Task a_license_that_nobody_stated_is_to_be_filled_in()
    {
        var fixing = await Fixing.Of(
            """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "acme/acme-lm"); }""",
            (Fixing.Own, """{ "models": [ ] }""")).Apply("MLA3002", "DeclareModel");

        Assert.Equal("""{ "models": [{ "id": "acme/acme-lm", "license": "TODO: the key, SPDX identifier or name of its license, or a LicenseRef-" } ] }""", fixing[Fixing.Own]);
        Assert.Equal(
            ["MLA3002 \"acme/acme-lm\"", "MLA9001 \"TODO: the key, SPDX identifier or name of its license, or a LicenseRef-\""],
            await fixing.Says("MLA3002", "MLA9001"));
    }
}
