namespace ModelLicense.Analyzers.Tests;

/// <summary>The places that take the name of a model, on the symbols of the real SDKs. 800 million users make every Llama 3.1 show.</summary>
public class CallSiteTests
{
    private const string Policy = """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 } }""";

    [Theory]
    [InlineData("""new OllamaSharp.OllamaApiClient(new System.Uri("http://localhost:11434"), {|MLA1001:"llama3.1"|})""")]
    [InlineData("""new OllamaSharp.OllamaApiClient("http://localhost:11434") { SelectedModel = {|MLA1001:"llama3.1"|} }""")]
    [InlineData("""new OllamaSharp.OllamaApiClient(defaultModel: {|MLA1001:"llama3.1"|}, uriString: "http://localhost:11434")""")]
    [InlineData("""new OllamaSharp.OllamaApiClient.Configuration { Model = {|MLA1001:"llama3.1"|} }""")]
    [InlineData("""new OllamaSharp.Models.Chat.ChatRequest { Model = {|MLA1001:"llama3.1"|} }""")]
    [InlineData("""new OllamaSharp.Models.GenerateRequest { Model = {|MLA1001:"llama3.1"|} }""")]
    [InlineData("""new OllamaSharp.Models.EmbedRequest { Model = {|MLA1001:"llama3.1"|} }""")]
    [InlineData("""new Microsoft.Extensions.AI.ChatOptions { ModelId = {|MLA1001:"llama3.1"|} }""")]
    [InlineData("""new Microsoft.Extensions.AI.EmbeddingGenerationOptions { ModelId = {|MLA1001:"llama3.1"|} }""")]
    [InlineData("""new OpenAI.Chat.ChatClient({|MLA1001:"meta-llama/Llama-3.1-8B-Instruct"|}, "key")""")]
    [InlineData("""new OpenAI.Chat.ChatClient(model: {|MLA1001:"llama3.1"|}, apiKey: "key")""")]
    [InlineData("""new OpenAI.Embeddings.EmbeddingClient({|MLA1001:"llama3.1"|}, "key")""")]
    [InlineData("""new OpenAI.OpenAIClient("key").GetChatClient({|MLA1001:"llama3.1"|})""")]
    [InlineData("""new OpenAI.OpenAIClient("key").GetEmbeddingClient({|MLA1001:"llama3.1"|})""")]
    [InlineData("""Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOpenAIChatCompletion({|MLA1001:"llama3.1"|}, "key")""")]
    [InlineData("""Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOpenAIChatClient(modelId: {|MLA1001:"llama3.1"|}, apiKey: "key")""")]
    [InlineData("""new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { ModelId = {|MLA1001:"llama3.1"|} }""")]
    public Task of_an_sdk_are_found(string call) => Verify.Source($$"""
        using Microsoft.SemanticKernel;
        class C { object M() => {{call}}; }
        """, Policy);

    [Theory]
    [InlineData("""new Microsoft.Extensions.AI.ChatClientMetadata("ollama", null, "llama3.1")""")]
    [InlineData("""new Microsoft.Extensions.AI.ChatResponse { ModelId = "llama3.1" }""")]
    [InlineData("""new OllamaSharp.Models.DeleteModelRequest { Model = "llama3.1" }""")]
    [InlineData("""new OllamaSharp.OllamaApiClient("http://llama3.1")""")]
    [InlineData("""new OpenAI.Chat.ChatClient(model: {|MLA3008:System.Environment.GetEnvironmentVariable("MODEL")|}, apiKey: "llama3.1")""")]
    [InlineData("""string.Concat("llama3.1", "meta-llama/Llama-3.1-8B")""")]
    public Task that_name_no_choice_of_a_model_are_left_alone(string call) => Verify.Source($$"""
        class C { object M() => {{call}}; }
        """, Policy);

    [Theory]
    [InlineData("\"llama\" + \"3.1\"")]
    [InlineData("$\"{Family}3.1\"")]
    [InlineData("nameof(llama) + \"3.1\"")]
    public Task take_every_constant_expression(string value) => Verify.Source($$"""
        class C
        {
            const string Family = "llama";
            int llama;
            object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1001:{{value}}|});
        }
        """, Policy);

    [Fact]
    public Task take_a_parameter_of_ones_own_that_is_marked() => Verify.Source(
        """
        class C
        {
            void Ask([ModelLicense.ModelId] string model, string question) { }
            const string Model = {|MLA1001:"llama3.1"|};
            void M() => Ask(Model, "llama3.1");
        }
        """,
        Policy);

    [Fact]
    public Task take_a_property_of_ones_own_that_is_marked() => Verify.Source(
        """
        class Options
        {
            [ModelLicense.ModelId] public string Model { get; set; }
            static Options Default = new Options { Model = {|MLA1001:"llama3.1"|} };
        }
        """,
        Policy);

    [Fact]
    public Task of_a_deployment_count_only_where_its_name_is_exactly_a_model() => Verify.Source(
        """
        class AzureClient : OpenAI.OpenAIClient
        {
            public override OpenAI.Chat.ChatClient GetChatClient(string deploymentName) => null;
            object mine = new AzureClient().GetChatClient({|MLA3008:"our-chat"|});
            object theirs = new AzureClient().GetChatClient({|MLA1001:"Meta-Llama-3.1-8B-Instruct"|});
        }
        """,
        Policy);

    [Fact]
    public Task take_a_marked_parameter_where_no_sdk_is_referenced_and_nothing_is_declared()
    {
        var test = Verify.Compilation("""
            class C
            {
                void Ask([ModelLicense.ModelId] string model, string question) { }
                void M() => Ask({|MLA1003:"llama3.1"|}, "llama3.1");
            }
            """);
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(References.Framework);
        return test.RunAsync();
    }

    [Theory]
    [InlineData("\"codellama\"")]
    [InlineData("$\"llama3.3\"")]
    public Task take_every_constant_where_no_sdk_is_referenced_and_an_attribute_declares(string value)
    {
        var test = Verify.Compilation($$"""
            [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 800_000_000)]
            class C
            {
                void Ask([ModelLicense.ModelId] string model) { }
                void M() => Ask({|MLA1001:{{value}}|});
            }
            """);
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(References.Framework);
        return test.RunAsync();
    }

    [Fact]
    public Task in_a_base_constructor_call_are_found() => Verify.Source(
        """class Client() : OpenAI.Chat.ChatClient({|MLA1001:"llama3.1"|}, "key");""",
        Policy);

    [Fact]
    public Task under_a_type_that_declares_the_model_are_told_of_at_the_type() => Verify.Source(
        """
        [ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]
        class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1"); }
        class D { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1001:"llama3.1:8b"|}); }
        """,
        Policy);

    [Fact]
    public Task in_top_level_statements_and_assembly_attributes_beside_them_are_told_of_once()
    {
        var test = Verify.Compilation(
            """
            [assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1:70b"|})]
            var client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1002:"black-forest-labs/FLUX.1-dev"|});
            """,
            Policy);
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test.RunAsync();
    }
}
