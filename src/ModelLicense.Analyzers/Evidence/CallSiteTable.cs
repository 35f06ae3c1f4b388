namespace ModelLicense.Analyzers.Evidence;

/// <summary>The member groups of the AI SDKs that take the name of a model: a new SDK is a few more rows.</summary>
internal static class CallSiteTable
{
    /// <summary>The names of parameters that take a model in a member of the table.</summary>
    public static readonly string[] Models = ["model", "modelId", "modelName", "defaultModel", "defaultModelId"];

    /// <summary>The names of parameters that take a deployment: free text, which often is the name of its model.</summary>
    public static readonly string[] Deployments = ["deploymentName", "deployment"];

    private const string Ollama = "OllamaSharp";
    private const string OpenAI = "OpenAI";
    private const string Abstractions = "Microsoft.Extensions.AI.Abstractions";
    private const string ExtensionsOpenAI = "Microsoft.Extensions.AI.OpenAI";
    private const string Kernel = "Microsoft.SemanticKernel.Abstractions";
    private const string KernelOpenAI = "Microsoft.SemanticKernel.Connectors.OpenAI";

    public static readonly CallSiteRow[] Rows =
    [
        new(Ollama, "OllamaSharp.OllamaApiClient", ".ctor"),
        new(Ollama, "OllamaSharp.OllamaApiClient", "SelectedModel"),
        new(Ollama, "OllamaSharp.IOllamaApiClient", "SelectedModel"),
        new(Ollama, "OllamaSharp.OllamaApiClient.Configuration", "Model"),
        new(Ollama, "OllamaSharp.Chat", "Model"),
        new(Ollama, "OllamaSharp.OllamaApiClientExtensions", "PullModelAsync"),
        new(Ollama, "OllamaSharp.Models.Chat.ChatRequest", "Model"),
        new(Ollama, "OllamaSharp.Models.GenerateRequest", "Model"),
        new(Ollama, "OllamaSharp.Models.EmbedRequest", "Model"),
        new(Ollama, "OllamaSharp.Models.PullModelRequest", "Model"),

        new(Abstractions, "Microsoft.Extensions.AI.ChatOptions", "ModelId"),
        new(Abstractions, "Microsoft.Extensions.AI.EmbeddingGenerationOptions", "ModelId"),
        new(Abstractions, "Microsoft.Extensions.AI.ImageGenerationOptions", "ModelId"),
        new(Abstractions, "Microsoft.Extensions.AI.SpeechToTextOptions", "ModelId"),
        new(Abstractions, "Microsoft.Extensions.AI.TextToSpeechOptions", "ModelId"),
        new(Abstractions, "Microsoft.Extensions.AI.TranscriptionOptions", "ModelId"),
        new(Abstractions, "Microsoft.Extensions.AI.RealtimeSessionOptions", "Model"),
        new(ExtensionsOpenAI, "Microsoft.Extensions.AI.OpenAIClientExtensions", "AsIChatClient"),
        new(ExtensionsOpenAI, "Microsoft.Extensions.AI.OpenAIClientExtensions", "AsIEmbeddingGenerator"),
        new(ExtensionsOpenAI, "Microsoft.Extensions.AI.OpenAIRealtimeClient", ".ctor"),

        new(OpenAI, "OpenAI.Chat.ChatClient", ".ctor"),
        new(OpenAI, "OpenAI.Embeddings.EmbeddingClient", ".ctor"),
        new(OpenAI, "OpenAI.Images.ImageClient", ".ctor"),
        new(OpenAI, "OpenAI.Audio.AudioClient", ".ctor"),
        new(OpenAI, "OpenAI.Moderations.ModerationClient", ".ctor"),
        new(OpenAI, "OpenAI.OpenAIClient", "GetChatClient"),
        new(OpenAI, "OpenAI.OpenAIClient", "GetEmbeddingClient"),
        new(OpenAI, "OpenAI.OpenAIClient", "GetImageClient"),
        new(OpenAI, "OpenAI.OpenAIClient", "GetAudioClient"),
        new(OpenAI, "OpenAI.OpenAIClient", "GetModerationClient"),
        new(OpenAI, "OpenAI.Assistants.AssistantClient", "CreateAssistant"),
        new(OpenAI, "OpenAI.Assistants.AssistantClient", "CreateAssistantAsync"),
        new(OpenAI, "OpenAI.Assistants.RunCreationOptions", "ModelOverride"),
        new(OpenAI, "OpenAI.Responses.CreateResponseOptions", ".ctor"),
        new(OpenAI, "OpenAI.Responses.CreateResponseOptions", "Model"),
        new(OpenAI, "OpenAI.Responses.ResponsesClient", "CreateResponse"),
        new(OpenAI, "OpenAI.Responses.ResponsesClient", "CreateResponseAsync"),
        new(OpenAI, "OpenAI.Responses.ResponsesClient", "CreateResponseStreamingAsync"),
        new(OpenAI, "OpenAI.Responses.ResponseTool", "CreateImageGenerationTool"),
        new(OpenAI, "OpenAI.Realtime.RealtimeClient", "StartSessionAsync"),
        new(OpenAI, "OpenAI.Realtime.RealtimeClient", "StartConversationSessionAsync"),
        new(OpenAI, "OpenAI.Chat.ChatClientSettings", "Model"),
        new(OpenAI, "OpenAI.Embeddings.EmbeddingClientSettings", "Model"),
        new(OpenAI, "OpenAI.Images.ImageClientSettings", "Model"),
        new(OpenAI, "OpenAI.Audio.AudioClientSettings", "Model"),
        new(OpenAI, "OpenAI.Moderations.ModerationClientSettings", "Model"),

        new(Kernel, "Microsoft.SemanticKernel.PromptExecutionSettings", "ModelId"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAIChatCompletion"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAITextEmbeddingGeneration"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAIEmbeddingGenerator"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAITextToImage"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAITextToAudio"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "AddOpenAIAudioToText"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIChatClientKernelBuilderExtensions", "AddOpenAIChatClient"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions", "AddOpenAIChatCompletion"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions", "AddOpenAITextEmbeddingGeneration"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions", "AddOpenAITextToImage"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions", "AddOpenAITextToAudio"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions", "AddOpenAIAudioToText"),
        new(KernelOpenAI, "Microsoft.Extensions.DependencyInjection.OpenAIServiceCollectionExtensions", "AddOpenAIChatClient"),
        new(KernelOpenAI, "Microsoft.Extensions.DependencyInjection.OpenAIServiceCollectionExtensions", "AddOpenAIEmbeddingGenerator"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService", ".ctor"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextEmbeddingGenerationService", ".ctor"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToImageService", ".ctor"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToAudioService", ".ctor"),
        new(KernelOpenAI, "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIAudioToTextService", ".ctor"),
    ];
}
