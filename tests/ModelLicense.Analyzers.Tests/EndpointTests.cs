namespace ModelLicense.Analyzers.Tests;

/// <summary>Who serves a model, as the call shows it: that provider's terms decide, and its name stands in the verdict.</summary>
public class EndpointTests
{
    [Theory]
    [InlineData("new OpenAI.Chat.ChatClient(\"llama-3.1-8b-instant\", new System.ClientModel.ApiKeyCredential(\"key\"), new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(\"https://api.groq.com/openai/v1\") })", "Groq")]
    [InlineData("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"llama3.1\", endpoint: new System.Uri(\"https://openrouter.ai/api/v1\"), apiKey: \"key\")", "OpenRouter")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(null, null).GetChatClient(\"Meta-Llama-3.1-8B-Instruct\")", "Microsoft Azure")]
    [InlineData("Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(\"gpt-4o\", \"https://x.openai.azure.com\", \"key\")", "Microsoft Azure")]
    [InlineData("Kernel.CreateBuilder().AddBedrockChatCompletionService(\"llama3.1\")", "Amazon Bedrock")]
    [InlineData("Kernel.CreateBuilder().AddVertexAIGeminiChatCompletion(\"llama3.1\", \"key\")", "Google Vertex AI")]
    [InlineData("Kernel.CreateBuilder().AddAzureAIInferenceChatCompletion(\"llama3.1\", endpoint: new System.Uri(\"https://models.github.ai/inference\"))", "GitHub Models")]
    [InlineData("client.GetChatClient(\"llama3.1\")", "Together AI")]
    public async Task shows_who_serves_the_model(string call, string provider)
    {
        var found = await Found(call);

        var unverified = found.Single(each => each.Id == "MLA3009");
        Assert.Contains($"it is served by {provider}, whose terms are not in the catalog", unverified.GetMessage());
        Assert.Equal(provider, unverified.Properties["judgedBy"]);
        Assert.DoesNotContain(found, each => each.Id == "MLA1001");
    }

    [Theory]
    [InlineData("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"llama3.1\", endpoint: new System.Uri(\"http://localhost:1234/v1\"), apiKey: \"key\")")]
    [InlineData("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"llama3.1\", endpoint: new System.Uri(\"http://127.0.0.1:8080/v1\"), apiKey: \"key\")")]
    [InlineData("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"gpt-4o\", endpoint: new System.Uri(\"https://api.groq.com/openai/v1\"), apiKey: \"key\").AddOpenAIChatCompletion(\"llama3.1\", endpoint: new System.Uri(\"http://localhost:1234/v1\"), apiKey: \"key\")")]
    [InlineData("new OllamaSharp.OllamaApiClient(\"http://localhost:11434\", \"llama3.1\")")]
    [InlineData("new OpenAI.Chat.ChatClient(\"llama3.1\", \"key\")")]
    public async Task leaves_weights_that_the_project_runs_itself_under_their_own_license(string call)
        => Assert.Contains(await Found(call), each => each.Id == "MLA1001" && each.Properties["modelId"] == "llama3.1");

    [Fact]
    public async Task of_its_own_machine_makes_no_service_of_a_hosted_name()
        => Assert.Contains(
            "it is run by the project itself, but the catalog knows it only as served by",
            (await Found("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"gpt-4o\", endpoint: new System.Uri(\"http://localhost:1234/v1\"), apiKey: \"key\")")).Single(each => each.Id == "MLA3009").GetMessage());

    [Fact]
    public async Task counts_less_than_a_declared_delivery()
        => Assert.Contains(
            await Found("Kernel.CreateBuilder().AddBedrockChatCompletionService(\"llama3.1\")", """, "models": [ { "id": "llama3.1", "delivery": ["selfHosted"] } ]"""),
            each => each.Id == "MLA1001");

    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Found(string call, string policy = "")
    {
        var compilation = Analysis.Compile($$"""
            using Microsoft.SemanticKernel;
            class C
            {
                OpenAI.OpenAIClient client = new(new System.ClientModel.ApiKeyCredential("key"), new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri("https://api.together.xyz/v1") });
                object M() => {{call}};
            }
            """).AddReferences(References.Stubs);
        return await Analysis.With(compilation, $$"""{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 }{{policy}} }""").GetAnalyzerDiagnosticsAsync();
    }
}
