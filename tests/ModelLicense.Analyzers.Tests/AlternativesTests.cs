using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>What findings carry that can be written in the place of a name.</summary>
public class AlternativesTests
{
    private const string Large = """ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 } """;

    [Fact]
    public async Task go_along_with_every_finding_that_a_model_cannot_be_used_and_with_no_other()
    {
        var told = await Analysis.Of("""[assembly: ModelLicense.UsesModel("llama3.1:8b")]""", $$"""{ {{Large}}, "policy": { "deny": ["llama3.1"] } }""");

        Assert.Equal(["MLA1001", "MLA4001"], told.Where(each => each.Properties.ContainsKey("alternatives")).Select(each => each.Id).Distinct().Order());
        Assert.Contains(told, each => each.Id == "MLA3000");
        Assert.All(told.Where(each => each.Properties.ContainsKey("alternatives")), each => Assert.Equal(
            ("qwen3:8b, granite4.1:8b, mistral-nemo:12b", "Apache-2.0, Apache-2.0, Apache-2.0"),
            (each.Properties["alternatives"], each.Properties["alternativeLicenses"])));
    }

    [Theory]
    [InlineData("MLA1001", """ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 } """)]
    [InlineData("MLA4001", """ "policy": { "deny": ["llama3.1"] } """)]
    public async Task end_the_message_where_no_fix_reaches_and_only_there(string rule, string policy)
    {
        const string Said = "; what is declared clears 'qwen3:8b' (Apache-2.0) or 'granite4.1:8b' (Apache-2.0) or 'mistral-nemo:12b' (Apache-2.0)";

        var told = await Analysis.Of("""[assembly: ModelLicense.UsesModel("llama3.1:8b")]""", new Dictionary<string, string>
        {
            ["/repo/app/modellicense.json"] = $$"""{ {{policy}} }""",
            ["/repo/app/appsettings.json"] = """{ "Ai": { "Model": "llama3.1:8b" } }""",
        });
        var inFiles = await Analysis.Of("", new Dictionary<string, string>
        {
            ["/repo/app/modellicense.json"] = $$"""{ {{policy}} }""",
            ["/repo/app/appsettings.json"] = """{ "Ai": { "Model": "llama3.1:8b" } }""",
        });

        Assert.DoesNotContain(Said, told.First(each => each.Id == rule && each.Location.IsInSource).GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith(Said, inFiles.First(each => each.Id == rule).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task hold_what_an_organization_offers_itself()
    {
        var told = await Analysis.Of("""[assembly: ModelLicense.UsesModel("llama3.1:8b")]""", $$"""
            {
              {{Large}},
              "catalog": { "models": [ {
                "key": "acme-chat", "name": "Acme Chat", "publisher": "Acme", "family": "Acme Chat", "version": "1", "license": "mit", "confidence": "publisher", "source": "us",
                "modality": ["text"], "sizes": ["8B"], "names": ["acme chat"], "ids": ["acme-chat:8b"], "offered": ["acme-chat:8b"]
              } ] }
            }
            """);

        Assert.Equal("qwen3:8b, acme-chat:8b, granite4.1:8b", told.First(each => each.Id == "MLA1001").Properties["alternatives"]);
    }

    [Fact]
    public async Task of_an_ambiguous_name_are_the_models_that_it_can_be()
    {
        var told = (await Analysis.Of("""[assembly: ModelLicense.UsesModel("qwen2.5")]""", "{}")).Single(each => each.Id == "MLA3003");

        Assert.Equal("qwen2.5:0.5b, qwen2.5:3b, qwen2.5:72b", told.Properties["candidates"]);
        Assert.Equal("Qwen 2.5; Qwen 2.5; Qwen 2.5", told.Properties["candidateVersions"]);
        Assert.Equal("Apache-2.0, qwen-research-2024, qwen-2024", told.Properties["candidateLicenses"]);
    }

    [Fact]
    public async Task of_a_derivative_without_its_prefix_is_the_name_with_it()
    {
        var told = await Analysis.Of("""[assembly: ModelLicense.UsesModel("acme/x-8b", DerivedFrom = "meta-llama/Meta-Llama-3-8B")]""", """{ "scale": { "delivery": ["selfHosted"] } }""");

        Assert.Equal("acme/Llama-3-x-8b", told.Single(each => each.Id == "MLA2003").Properties["renamed"]);
    }

    [Fact]
    public void of_no_name_of_the_catalog_hold_what_stands_between_them()
    {
        Assert.All(Shipped.Catalog.Models.SelectMany(model => model.Offered), id => Assert.DoesNotContain(Ways.Separator, id));
        Assert.All(Shipped.Catalog.Licenses, license => Assert.DoesNotContain(Ways.Separator, license.Spdx ?? license.Key));
        Assert.All(Shipped.Catalog.Models, model => Assert.DoesNotContain("; ", $"{model.Family} {model.Version}"));
    }
}
