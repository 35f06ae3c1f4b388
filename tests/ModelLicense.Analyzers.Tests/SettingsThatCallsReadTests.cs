namespace ModelLicense.Analyzers.Tests;

/// <summary>Settings whose key leaves open whether they name a model, and that a call reads for one.</summary>
public class SettingsThatCallsReadTests
{
    [Theory]
    [InlineData("""{ "Desk": { "ClassifierModel": "acme/ticket-classifier:v3" } }""", "MLA3000", "MLA3002")]
    [InlineData("""{ "Desk": { "Classifier": "acme-classifier" } }""", "MLA3008")]
    [InlineData("""{ "Desk": { "ClassifierModel": "<model>" } }""", "MLA3008")]
    [InlineData("""{ "Desk": { "ClassifierModel": "sk-abcdef0123456789abcdef" } }""", "MLA3008")]
    [InlineData("""{ "Desk": { "ClassifierModel": "mistral:7b" } }""")]
    public async Task are_uses_under_any_key_that_a_call_reads_for_its_model(string json, params string[] atCall)
    {
        var found = await Analysis.Of(
            Asks("""config["Desk:ClassifierModel"]!"""),
            new Dictionary<string, string> { ["/repo/app/modellicense.json"] = "{}", ["/repo/app/appsettings.json"] = json });

        Assert.Equal(atCall, found.Where(each => each.Location.IsInSource && each.Id is "MLA3000" or "MLA3002" or "MLA3008").Select(each => each.Id).Order());
        Assert.DoesNotContain(found, each => each.GetMessage().Contains("sk-abc", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""config["Desk:ApiKey"]""", """{ "Desk": { "ApiKey": "Passw0rd-2026" } }""", "Passw0rd")]
    [InlineData("""config["Desk:Brain"]""", """{ "Desk": { "Brain": "https://huggingface.co/google/gemma-2-9b?token=S3CRET" } }""", "S3CRET")]
    public async Task that_may_be_secret_are_not_repeated_whatever_reads_them(string value, string json, string secret)
    {
        var found = await Analysis.Of(
            Asks(value + "!"),
            new Dictionary<string, string> { ["/repo/app/modellicense.json"] = "{}", ["/repo/app/appsettings.json"] = json });

        Assert.Single(found, each => each.Id == "MLA3008");
        Assert.All(found, each => Assert.DoesNotContain(secret, each + string.Concat(each.Properties.Select(pair => pair.Key + pair.Value)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_no_environment_variables()
    {
        const string Code = """class C { object M() => new OllamaSharp.OllamaApiClient("http://localhost:11434", System.Environment.GetEnvironmentVariable("DESK_BRAIN")); }""";

        Assert.Single(await Analysis.Of(Code, new Dictionary<string, string> { ["/repo/app/appsettings.json"] = """{ "DESK_BRAIN": "acme-brain" }""" }), each => each.Id == "MLA3008");
        Assert.DoesNotContain(
            await Analysis.Of(Code, new Dictionary<string, string> { ["/repo/app/Properties/launchSettings.json"] = """{ "profiles": { "a": { "environmentVariables": { "DESK_BRAIN": "acme-brain" } } } }""" }),
            each => each.Id == "MLA3008");
    }

    [Fact]
    public async Task that_one_environment_names_do_not_hide_a_deployment_of_another()
    {
        var found = await Analysis.Of(
            AsksDeployment("AzureOpenAI:Deployment"),
            new Dictionary<string, string>
            {
                ["/repo/app/appsettings.json"] = """{ "AzureOpenAI": { "Deployment": "gpt-4o" } }""",
                ["/repo/app/appsettings.Production.json"] = """{ "AzureOpenAI": { "Deployment": "prod-chat" } }""",
            });

        Assert.Contains("'prod-chat'", Assert.Single(found, each => each.Id == "MLA3008").GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_say_the_same_in_two_files_are_one_use_and_judged_beside_a_declaration_around_another()
    {
        var found = await Analysis.Of(
            """
            using Microsoft.Extensions.Configuration;
            class C
            {
                [ModelLicense.UsesModel("acme/brain", License = "mit")] object A() => new OllamaSharp.OllamaApiClient("http://localhost:11434", "acme/brain");
                object B(IConfiguration config) => new OllamaSharp.OllamaApiClient("http://localhost:11434", config["Desk:Brain"]);
            }
            """,
            new Dictionary<string, string>
            {
                ["/repo/app/modellicense.json"] = "{}",
                ["/repo/app/appsettings.json"] = """{ "Desk": { "Brain": "acme/brain" } }""",
                ["/repo/app/appsettings.Production.json"] = """{ "Desk": { "Brain": "acme/brain" } }""",
            });

        Assert.Equal(4, Assert.Single(found, each => each.Id == "MLA3002").Location.GetLineSpan().StartLinePosition.Line);
        Assert.Single(found, each => each.Id == "MLA3000" && each.Location.GetLineSpan().StartLinePosition.Line == 4);
    }

    [Fact]
    public async Task that_a_call_reads_name_what_is_declared()
    {
        var found = await Analysis.Of(
            Asks("""config["Desk:ClassifierModel"]"""),
            new Dictionary<string, string>
            {
                ["/repo/app/modellicense.json"] = """{ "models": [ { "id": "acme/ticket-classifier:v3", "license": "mit" } ] }""",
                ["/repo/app/appsettings.json"] = """{ "Desk": { "ClassifierModel": "acme/ticket-classifier:v3" } }""",
            });

        Assert.DoesNotContain(found, each => each.Id is "MLA3002" or "MLA3005" or "MLA3008");
        Assert.Equal(2, found.Count(each => each.Id == "MLA3000"));
    }

    [Fact]
    public async Task that_a_call_reads_for_a_deployment_may_stand_for_any_model()
    {
        var found = await Analysis.Of(
            AsksDeployment("Azure:Chat"),
            new Dictionary<string, string> { ["/repo/app/appsettings.json"] = """{ "Azure": { "Chat": "our-chat" } }""" });

        Assert.Contains("'our-chat' is the name of a deployment", Assert.Single(found, each => each.Id == "MLA3008").GetMessage(), StringComparison.Ordinal);
    }

    private static string Asks(string value) => $$"""
        using Microsoft.Extensions.Configuration;
        class C { object M(IConfiguration config) => new OllamaSharp.OllamaApiClient("http://localhost:11434", {{value}}); }
        """;

    private static string AsksDeployment(string key) => $$"""
        using Microsoft.Extensions.Configuration;
        using Microsoft.SemanticKernel;
        class C { object M(IConfiguration config) => Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(config["{{key}}"], "https://x.openai.azure.com", "key"); }
        """;
}
