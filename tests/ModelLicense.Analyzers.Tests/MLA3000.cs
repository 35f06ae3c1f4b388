using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>Model in use.</summary>
public class MLA3000
{
    private const string Owed = "needs the line \"Built with Llama\" displayed for distributed materials or derivatives and for any product or service, another AI model included, that contains them (section 1.b.i (B))"
        + " and needs a copy of the agreement with any Llama materials that are distributed or made available, alone or within a product that contains them (section 1.b.i (A)) and 1 more";

    [Fact]
    public async Task marks_every_use_with_its_model_license_and_verdict()
    {
        var test = Verify.Compilation(
            """
            class C
            {
                object a = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|#0:"llama3.1"|});
                object b = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|#1:"llama3.1:70b"|});
            }
            """,
            """{ "scale": { "monthlyActiveUsers": 5 } }""",
            properties: null,
            Verify.Expect("MLA3000", "'llama3.1' is Llama 3.1 under the Llama 3.1 Community License: no cataloged limit is exceeded by what is declared, and the license asks for something in return: " + Owed, DiagnosticSeverity.Info),
            Verify.Expect("MLA3000", "'llama3.1:70b' is Llama 3.1 under the Llama 3.1 Community License: no cataloged limit is exceeded by what is declared, and the license asks for something in return: " + Owed, DiagnosticSeverity.Info, at: 1));
        test.DisabledDiagnostics.Remove("MLA3000");
        await test.RunAsync();
    }

    [Fact]
    public async Task carries_the_properties_that_inventories_rest_on()
    {
        var found = await Analysis.Of(
            """class C { object a = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1"); }""",
            """{ "scale": { "monthlyActiveUsers": 800000000 } }""");

        var inventory = found.Single(diagnostic => diagnostic.Id == "MLA3000").Properties;
        Assert.Equal("llama3.1", inventory["modelId"]);
        Assert.Equal("llama-3.1", inventory["model"]);
        Assert.Equal("Llama", inventory["family"]);
        Assert.Equal("3.1", inventory["version"]);
        Assert.Equal("Meta", inventory["publisher"]);
        Assert.Equal("llama3.1", inventory["license"]);
        Assert.Equal("llama3.1", inventory["judgedBy"]);
        Assert.Equal("callSite", inventory["evidence"]);
        Assert.Equal("permissionRequired", inventory["verdict"]);

        var conflict = found.Single(diagnostic => diagnostic.Id == "MLA1001").Properties;
        Assert.Equal("users-700m", conflict["term"]);
        Assert.Equal("2", conflict["section"]);
        Assert.Equal("> 700,000,000 monthly active users in 2024-06", conflict["limit"]);
        Assert.Equal("800,000,000", conflict["declared"]);
        Assert.Equal("modellicense.json, line 1", conflict["origin"]);
        Assert.Equal("licenseText", conflict["confidence"]);
    }

    [Fact]
    public async Task names_the_license_of_the_day_on_which_the_model_was_obtained()
    {
        var found = await Analysis.Of("""[assembly: ModelLicense.UsesModel("black-forest-labs/FLUX.1-dev", Obtained = "2026-02-10")]""");

        Assert.Equal("flux-1-dev-non-commercial-license", found.Single(diagnostic => diagnostic.Id == "MLA3000").Properties["license"]);
    }

    [Fact]
    public async Task names_a_license_that_is_stated_and_not_cataloged_and_is_not_clear_of_it()
    {
        var found = await Analysis.Of(
            "",
            """{ "scale": { "purpose": "commercial" }, "models": [ { "id": "acme/ticket-classifier:v3", "license": "LicenseRef-Acme-Internal", "derivedFrom": ["Qwen/Qwen2.5-7B"] } ] }""");

        Assert.All(found.Where(each => each.Id is "MLA3000" or "MLA3009"), each => Assert.Equal(("LicenseRef-Acme-Internal+apache-2.0", "unverified"), (each.Properties["license"], each.Properties["verdict"])));
        Assert.Equal("'acme/ticket-classifier:v3' is not in the catalog, and stated to be under 'LicenseRef-Acme-Internal': unverified", found.Single(each => each.Id == "MLA3000").GetMessage());
        Assert.Single(found, each => each.Id == "MLA3009");
    }

    [Fact]
    public async Task names_both_licenses_of_a_distillate()
    {
        var found = await Analysis.Of("""[assembly: ModelLicense.UsesModel("deepseek-ai/DeepSeek-R1-Distill-Llama-70B")]""");

        Assert.Equal("mit+llama3.3", found.Single(diagnostic => diagnostic.Id == "MLA3000").Properties["license"]);
    }
}
