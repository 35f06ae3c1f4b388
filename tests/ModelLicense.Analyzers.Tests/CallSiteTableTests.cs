namespace ModelLicense.Analyzers.Tests;

/// <summary>
/// Each member group that takes the name of a model, and beside it the same member where it takes none: on the symbols of the real SDKs,
/// and on stubs of their names where they cannot be had (Stubs/Libraries.cs.txt).
/// </summary>
public class CallSiteTableTests
{
    private const string Kernel = "Microsoft.SemanticKernel.Kernel.CreateBuilder()";
    private const string Local = "new System.Uri(\"http://localhost\")";

    public static TheoryData<string, string> Groups => new()
    {
        { "new OllamaSharp.OllamaApiClient(\"http://localhost\", {0})", "new OllamaSharp.OllamaApiClient({0})" },
        { "new OllamaSharp.OllamaApiClient(\"http://localhost\") { SelectedModel = {0} }", "new OllamaSharp.Models.Model { Name = {0} }" },
        { "new OllamaSharp.Models.EmbedRequest { Model = {0} }", "new OllamaSharp.Models.DeleteModelRequest { Model = {0} }" },
        { "new OllamaSharp.Models.CreateModelRequest { From = {0} }", "new OllamaSharp.Models.CreateModelRequest { Model = {0} }" },
        { "OllamaSharp.OllamaApiClientExtensions.PullModelAsync(null, {0})", "OllamaSharp.OllamaApiClientExtensions.DeleteModelAsync(null, {0})" },
        { "new Microsoft.Extensions.AI.OllamaChatClient(\"http://localhost\", {0})", "new Microsoft.Extensions.AI.OllamaChatClient({0})" },
        { "new Microsoft.Extensions.AI.OllamaEmbeddingGenerator(null, {0})", "new Microsoft.Extensions.AI.ChatClientMetadata(\"ollama\", null, {0})" },
        { "new Microsoft.Extensions.AI.ChatOptions { ModelId = {0} }", "new Microsoft.Extensions.AI.ChatResponse { ModelId = {0} }" },
        { "new Microsoft.Extensions.AI.SpeechToTextOptions { ModelId = {0} }", "new Microsoft.Extensions.AI.SpeechToTextOptions { SpeechLanguage = {0} }" },
        { "((OpenAI.Responses.ResponsesClient)null).AsIChatClient({0})", "((OpenAI.Responses.ResponsesClient)null).ToString().StartsWith({0})" },
        { "new OpenAI.Chat.ChatClient({0}, \"key\")", "new OpenAI.Chat.ChatClient(Id, {0})" },
        { "new OpenAI.Audio.AudioClient(apiKey: \"key\", model: {0})", "new OpenAI.Audio.AudioClient(apiKey: {0}, model: Id)" },
        { "new OpenAI.OpenAIClient(\"key\").GetChatClient({0})", "new OpenAI.OpenAIClient({0})" },
        { "new OpenAI.OpenAIClient(\"key\").GetEmbeddingClient({0})", "new OpenAI.Models.OpenAIModelClient(\"key\").DeleteModel({0})" },
        { "new Azure.AI.OpenAI.AzureOpenAIClient(null, null).GetChatClient({0})", "new Azure.AI.OpenAI.AzureOpenAIClient(null, {0})" },
        { "new OpenAI.Responses.CreateResponseOptions { Model = {0} }", "new OpenAI.Responses.CreateResponseOptions { Instructions = {0} }" },
        { Kernel + ".AddOpenAIChatCompletion({0}, \"key\")", Kernel + ".AddOpenAIChatCompletion(Id, {0})" },
        { Kernel + ".AddAzureOpenAIChatCompletion({0}, \"https://x.openai.azure.com\", \"key\")", Kernel + ".AddAzureOpenAIChatCompletion(Id, \"https://x.openai.azure.com\", \"key\", {0})" },
        { Kernel + ".AddOllamaChatCompletion({0}, " + Local + ")", Kernel + ".AddOllamaChatCompletion(Id, " + Local + ", {0})" },
        { Kernel + ".AddHuggingFaceChatCompletion({0})", Kernel + ".AddHuggingFaceChatCompletion(Id, null, {0})" },
        { Kernel + ".AddMistralChatCompletion({0}, \"key\")", Kernel + ".AddMistralChatCompletion(Id, {0})" },
        { Kernel + ".AddGoogleAIGeminiChatCompletion({0}, \"key\")", Kernel + ".AddGoogleAIGeminiChatCompletion(Id, {0})" },
        { Kernel + ".AddVertexAIGeminiChatCompletion({0}, \"key\")", Kernel + ".AddVertexAIGeminiChatCompletion(Id, {0})" },
        { Kernel + ".AddBedrockChatCompletionService({0})", Kernel + ".AddBedrockChatCompletionService(Id, {0})" },
        { Kernel + ".AddOnnxRuntimeGenAIChatCompletion(\"label\", {0})", Kernel + ".AddOnnxRuntimeGenAIChatCompletion({0}, Id)" },
        { Kernel + ".AddAzureAIInferenceChatCompletion({0})", Kernel + ".AddAzureAIInferenceChatCompletion(Id, {0})" },
        { "new Microsoft.SemanticKernel.Connectors.Ollama.OllamaChatCompletionService({0}, null)", "new Microsoft.SemanticKernel.ChatMessageContent(default, \"\", {0})" },
        { "new Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceChatCompletionService(null, {0})", "new Microsoft.SemanticKernel.TextContent({0})" },
        { "new Microsoft.SemanticKernel.PromptExecutionSettings { ModelId = {0} }", "new Microsoft.SemanticKernel.PromptExecutionSettings { ServiceId = {0} }" },
        { "new Microsoft.SemanticKernel.Agents.OpenAI.OpenAIResponseAgent(null, {0})", "new Microsoft.SemanticKernel.Agents.OpenAI.OpenAIResponseAgent({0})" },
        { "Microsoft.Agents.AI.AgentStubs.AsAIAgent(null, model: {0})", "Microsoft.Agents.AI.AgentStubs.AsAIAgent(null, name: {0})" },
        { "new Azure.AI.Agents.Persistent.PersistentAgentsAdministrationClient().CreateAgent({0})", "new Azure.AI.Agents.Persistent.PersistentAgentsAdministrationClient().CreateAgent(Id, {0})" },
        { "new Azure.AI.Inference.ChatCompletionsOptions { Model = {0} }", "new Azure.AI.Inference.ChatRequestUserMessage({0})" },
        { "new Amazon.BedrockRuntime.Model.ConverseRequest { ModelId = {0} }", "new Amazon.BedrockRuntime.Model.InvokeModelRequest { Accept = {0} }" },
        { "new Anthropic.Models.Messages.MessageCreateParams { Model = {0}, Messages = [], MaxTokens = 1 }", "new Anthropic.Models.Messages.MessageCountTokensParams { Model = {0}, Messages = [] }" },
        { "new LLama.Common.ModelParams({0})", "System.IO.Path.GetFileName({0}).Trim()" },
        { "LLama.Native.SafeLlamaModelHandle.LoadFromFile({0}, null)", "LLama.Native.SafeLlamaModelHandle.LoadFromFile(Id, {0})" },
        { "new Microsoft.ML.OnnxRuntimeGenAI.Model({0})", "new Microsoft.ML.OnnxRuntimeGenAI.Tokenizer({0})" },
        { "new Microsoft.ML.OnnxRuntime.InferenceSession({0})", "Microsoft.ML.Tokenizers.TiktokenTokenizer.CreateForModel({0})" },
        { "Whisper.net.WhisperFactory.FromPath({0})", "System.IO.File.Exists({0}) ? 1 : 0" },
        { "Microsoft.KernelMemory.MemoryStubs.WithOllamaTextGeneration(null, {0})", "Microsoft.KernelMemory.MemoryStubs.WithOllamaTextGeneration(null, Id, {0})" },
        { "new Microsoft.KernelMemory.OpenAIConfig { TextModel = {0} }", "new Microsoft.KernelMemory.OpenAIConfig { OrgId = {0} }" },
        { "new Microsoft.KernelMemory.AI.Ollama.OllamaModelConfig({0}, 9)", "System.Environment.GetEnvironmentVariable({0})" },
        { "LMKit.Model.LM.LoadFromModelID({0})", "string.Equals({0}, Id)" },
        { "LMKit.Model.ModelCard.GetPredefinedModelCardByModelID({0})", "System.Text.RegularExpressions.Regex.IsMatch(Id, {0})" },
        { "new LlmTornado.Chat.ChatRequest { Model = {0} }", "new LlmTornado.Chat.ChatRequest { User = {0} }" },
        { "new Mscc.GenerativeAI.GoogleAI().GenerativeModel({0})", "new Mscc.GenerativeAI.GoogleAI().GenerativeModel(Id, {0})" },
        { "new Cnblogs.DashScope.Core.ModelRequest<int> { Model = {0} }", "new Cnblogs.DashScope.Core.ModelRequest<int> { Task = {0} }" },
        { "Aspire.Hosting.AspireStubs.AddModel(null, {0})", "Aspire.Hosting.AspireStubs.AddModel(null, {0}, Id)" },
        { "Aspire.Hosting.AspireStubs.AddModel(null, \"chat\", {0})", "Aspire.Hosting.AspireStubs.AddModel(null, \"llama\", Id)" },
        { "Aspire.Hosting.AspireStubs.AddHuggingFaceModel(null, \"llama\", {0})", "Aspire.Hosting.AspireStubs.AddHuggingFaceModel(null, {0}, Id)" },
        { "Aspire.Hosting.AspireStubs.AddGitHubModel(null, \"chat\", {0})", "Aspire.Hosting.AspireStubs.AddGitHubModel(null, {0}, Id)" },
        { "Aspire.Hosting.AspireStubs.AddDeployment(null, \"chat\", {0}, \"1\")", "Aspire.Hosting.AspireStubs.AddDeployment(null, {0}, Id, \"1\")" },
        { "Aspire.Hosting.AspireStubs.AddChatClient(null, {0})", "Microsoft.ML.Tokenizers.TiktokenTokenizer.CreateForModel(modelName: {0})" },
        { "Microsoft.AI.Foundry.Local.FoundryLocalManager.StartModelAsync({0})", "System.Console.Out.NewLine.StartsWith({0})" },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public Task name_a_model(string call, string _) => Run(Source(call, "{|MLA3000:\"llama3.1\"|}"));

    [Theory]
    [MemberData(nameof(Groups))]
    public Task name_none(string _, string call) => Run(Source(call, "\"llama3.1\""));

    [Theory]
    [InlineData("Whisper.net.Ggml.WhisperGgmlDownloader.Default.GetGgmlModelAsync({|MLA3000:Whisper.net.Ggml.GgmlType.LargeV3|})")]
    [InlineData("new Anthropic.Models.Messages.MessageCreateParams { Model = {|MLA3000:Anthropic.Models.Messages.Model.ClaudeOpus4_5|}, Messages = [], MaxTokens = 1 }")]
    [InlineData("new Mscc.GenerativeAI.GoogleAI().GenerativeModel({|MLA3000:Mscc.GenerativeAI.Model.Gemini15Pro|})")]
    [InlineData("Aspire.Hosting.AspireStubs.AddDeployment(null, \"chat\", {|MLA3000:Aspire.Hosting.FoundryModel.Meta.Llama3370BInstruct|})")]
    [InlineData("Aspire.Hosting.AspireStubs.AddDeployment(null, \"chat\", {|MLA3000:Aspire.Hosting.FoundryModel.Microsoft.Phi4|})")]
    [InlineData("new LlmTornado.Chat.ChatRequest { Model = {|MLA3000:LlmTornado.Chat.Models.ChatModel.Meta.Llama318B|} }")]
    public Task name_it_by_the_member_of_a_type(string call) => Run(Source(call, ""));

    /// <summary>A name that nobody knows tells nothing of itself: only the member it reaches does.</summary>
    [Theory]
    [InlineData("new Cnblogs.DashScope.Core.ModelRequest<int> { Model = {0} }")]
    [InlineData("new OllamaSharp.Models.CreateModelRequest { From = {0} }")]
    [InlineData("new Amazon.BedrockRuntime.Model.ConverseRequest { ModelId = {0} }")]
    public Task tell_of_a_name_that_nobody_knows(string call) => Run(Source(call, "{|MLA3000:\"acme-inhouse\"|}"));

    /// <summary>What a pattern with two says is met by nothing.</summary>
    [Fact]
    public void have_no_pattern_with_two_stars()
        => Assert.All(Evidence.CallSiteTable.Rows.SelectMany(row => row.Types.Split('|')), type => Assert.True(type.Count(c => c == '*') < 2, type));

    [Fact]
    public Task may_take_no_name_at_all() => Verify.Uses(
        """
        class C
        {
            object phi = {|MLA3000:Microsoft.Windows.AI.Text.LanguageModel.CreateAsync()|};
            object state = Microsoft.Windows.AI.Text.LanguageModel.GetReadyState();
        }
        """);

    [Fact]
    public Task set_many_things_by_key() => Verify.Uses(
        """
        class C
        {
            void M(Microsoft.KernelMemory.Context context)
            {
                context.SetArg("custom_text_generation_model_name", {|MLA3000:"llama3.1"|});
                context.SetArg("custom_rag_prompt", "llama3.1");
            }
        }
        """);

    private static Task Run(string source)
    {
        // Whether a model is hidden is looked at apart.
        var test = Verify.UsesTest(source);
        test.DisabledDiagnostics.Add("MLA3008");
        return test.RunAsync();
    }

    private static string Source(string call, string value) => $$"""
        using Microsoft.SemanticKernel;
        using Microsoft.Extensions.AI;
        class C
        {
            object M(string Id) => {{call.Replace("{0}", value)}};
        }
        """;
}
