namespace ModelLicense.Analyzers.Evidence;

/// <summary>The member groups of the AI SDKs of .NET that take the name of a model: a new SDK is a few more rows.</summary>
internal static class CallSiteTable
{
    private const string Azure = "Microsoft Azure";
    private const string Bedrock = "Amazon Bedrock";
    private const string Extensions = "Microsoft.SemanticKernel.*|Microsoft.Extensions.DependencyInjection.*";

    /// <summary>The project's own code.</summary>
    public static readonly Library Own = new([], []);

    private static readonly Library Ollama = new(["OllamaSharp"], ["OllamaSharp"]);
    private static readonly Library ExtensionsAI = new(["Microsoft.Extensions.AI."], ["Microsoft.Extensions.AI"]);
    private static readonly Library OpenAI = new(["OpenAI", "Azure.AI.OpenAI"], ["OpenAI", "AzureOpenAI"]);
    private static readonly Library Kernel = new(["Microsoft.SemanticKernel."], ["Microsoft.SemanticKernel", "KernelBuilder", "Kernel.CreateBuilder", "AddKernel"]);
    private static readonly Library Agents = new(["Microsoft.Agents.AI.", "Azure.AI.Agents.", "Azure.AI.Projects"], ["Microsoft.Agents", "Azure.AI.Agents", "Azure.AI.Projects"]);
    private static readonly Library Inference = new(["Azure.AI.Inference", "Aspire.Azure.AI.Inference"], ["Azure.AI.Inference"]);
    private static readonly Library Aws = new(["AWSSDK.Bedrock"], ["Amazon.Bedrock"]);
    private static readonly Library Anthropic = new(["Anthropic", "Anthropic."], ["Anthropic"]);
    private static readonly Library Llama = new(["LLamaSharp", "LLamaSharp."], ["LLama"]);
    private static readonly Library Onnx = new(["Microsoft.ML."], ["Microsoft.ML"]);
    private static readonly Library GenAI = new(["Microsoft.ML.OnnxRuntimeGenAI"], ["OnnxRuntimeGenAI"]);
    private static readonly Library Whisper = new(["Whisper.net"], ["Whisper.net"]);
    private static readonly Library Memory = new(["Microsoft.KernelMemory."], ["KernelMemory"]);
    private static readonly Library LMKit = new(["LM-Kit.", "LMKit"], ["LMKit"]);
    private static readonly Library Tornado = new(["LlmTornado"], ["LlmTornado"]);
    private static readonly Library Gemini = new(["Mscc.GenerativeAI", "Google.GenAI"], ["Mscc.GenerativeAI", "Google.GenAI"]);
    private static readonly Library DashScope = new(["Cnblogs."], ["DashScope"]);
    private static readonly Library BotSharp = new(["BotSharp."], ["BotSharp"]);
    private static readonly Library Aspire = new(["Aspire.", "CommunityToolkit.Aspire."], ["Aspire", "DistributedApplication", "AddOpenAIClient", "AddAzureOpenAIClient", "AddAzureChatCompletionsClient", "AddOllamaApiClient"]);
    private static readonly Library Foundry = new(["Microsoft.AI.Foundry.Local"], ["Microsoft.AI.Foundry.Local", "FoundryLocal"]);
    private static readonly Library Windows = new(["Microsoft.Windows.AI", "Microsoft.WindowsAppSDK", "Microsoft.Windows.SDK.NET", "Microsoft.WindowsAppRuntime.Bootstrap.Net"], ["Microsoft.Windows.AI"]);
    private static readonly Library Tokenizers = new(["Microsoft.ML.Tokenizers", "SharpToken", "TiktokenSharp", "Tiktoken"], ["Tokenizers", "SharpToken", "Tiktoken"]);

    /// <summary>Every row.</summary>
    public static readonly CallSiteRow[] Rows =
    [
        new(Ollama, "OllamaSharp.OllamaApiClient", ".ctor", "defaultModel", 1),
        new(Ollama, "OllamaSharp.OllamaApiClient|OllamaSharp.IOllamaApiClient", "SelectedModel"),
        new(Ollama, "OllamaSharp.OllamaApiClient.Configuration|OllamaSharp.Chat", "Model"),
        new(Ollama, "OllamaSharp.Models.Chat.ChatRequest|OllamaSharp.Models.GenerateRequest|OllamaSharp.Models.EmbedRequest|OllamaSharp.Models.SystemOneRequest|OllamaSharp.Models.PullModelRequest", "Model"),
        new(Ollama, "OllamaSharp.Models.CreateModelRequest", "From"),
        new(Ollama, "OllamaSharp.*", "PullModelAsync", "model"),
        new(Ollama, "OllamaSharp.*", "ShowModelAsync|RequestModelUnloadAsync|DeleteModelAsync|PushModelAsync", "model") { Takes = Takes.Nothing },
        new(Ollama, "OllamaSharp.Models.*", "Model|ModelName|ParentModel") { Takes = Takes.Nothing },

        new(ExtensionsAI, "Microsoft.Extensions.AI.OllamaChatClient|Microsoft.Extensions.AI.OllamaEmbeddingGenerator", ".ctor", "modelId", 1),
        new(ExtensionsAI, "Microsoft.Extensions.AI.ChatOptions|Microsoft.Extensions.AI.EmbeddingGenerationOptions|Microsoft.Extensions.AI.ImageGenerationOptions|Microsoft.Extensions.AI.SpeechToTextOptions|Microsoft.Extensions.AI.TextToSpeechOptions|Microsoft.Extensions.AI.TranscriptionOptions", "ModelId"),
        new(ExtensionsAI, "Microsoft.Extensions.AI.RealtimeSessionOptions", "Model"),
        new(ExtensionsAI, "*", "AsIChatClient|AsChatClient|AsIEmbeddingGenerator|AsEmbeddingGenerator", "model|modelId|defaultModelId|deploymentName"),
        new(ExtensionsAI, "Microsoft.Extensions.AI.OpenAIRealtimeClient|Microsoft.Extensions.AI.OpenAIRealtimeClientSession", ".ctor", "model", 1),
        new(ExtensionsAI, "Microsoft.Extensions.AI.*Metadata", ".ctor", "defaultModelId|modelId", 2) { Takes = Takes.Nothing },
        new(ExtensionsAI, "Microsoft.Extensions.AI.*", "ModelId|DefaultModelId") { Takes = Takes.Nothing },

        new(OpenAI, "OpenAI.Chat.ChatClient|OpenAI.Embeddings.EmbeddingClient|OpenAI.Images.ImageClient|OpenAI.Audio.AudioClient|OpenAI.Moderations.ModerationClient", ".ctor", "model"),
        new(OpenAI, "OpenAI.OpenAIClient", "GetChatClient|GetEmbeddingClient|GetImageClient|GetAudioClient|GetModerationClient|GetOpenAIResponseClient|GetResponsesClient", "model|deploymentName"),
        new(OpenAI, "Azure.AI.OpenAI.AzureOpenAIClient", "GetChatClient|GetEmbeddingClient|GetImageClient|GetAudioClient|GetModerationClient|GetOpenAIResponseClient|GetResponsesClient", "deploymentName|model") { Takes = Takes.Deployment, Host = Azure },
        new(OpenAI, "OpenAI.Assistants.AssistantClient", "CreateAssistant|CreateAssistantAsync", "model"),
        new(OpenAI, "OpenAI.Assistants.RunCreationOptions", "ModelOverride"),
        new(OpenAI, "OpenAI.Assistants.AssistantModificationOptions", "Model"),
        new(OpenAI, "OpenAI.Responses.CreateResponseOptions", ".ctor", "model"),
        new(OpenAI, "OpenAI.Responses.CreateResponseOptions|OpenAI.Responses.ImageGenerationTool", "Model"),
        new(OpenAI, "OpenAI.Responses.ResponsesClient|OpenAI.Responses.OpenAIResponseClient", ".ctor|CreateResponse|CreateResponseAsync|CreateResponseStreaming|CreateResponseStreamingAsync", "model"),
        new(OpenAI, "OpenAI.Responses.ResponseTool", "CreateImageGenerationTool", "model"),
        new(OpenAI, "OpenAI.Realtime.RealtimeClient", "StartSessionAsync|StartConversationSessionAsync|StartTranscriptionSessionAsync|StartConversationSession|StartSession", "model"),
        new(OpenAI, "OpenAI.Realtime.RealtimeAudioTranscriptionOptions|OpenAI.Realtime.RealtimeConversationSessionOptions|OpenAI.Audio.AudioTranscriptionOptions", "Model"),
        new(OpenAI, "OpenAI.Chat.ChatClientSettings|OpenAI.Embeddings.EmbeddingClientSettings|OpenAI.Images.ImageClientSettings|OpenAI.Audio.AudioClientSettings|OpenAI.Moderations.ModerationClientSettings", "Model"),
        new(OpenAI, "OpenAI.FineTuning.FineTuningClient", "FineTune|FineTuneAsync", "baseModel", -2),
        new(OpenAI, "OpenAI.Models.OpenAIModelClient", "GetModel|GetModelAsync|DeleteModel|DeleteModelAsync", "model") { Takes = Takes.Nothing },
        new(OpenAI, "OpenAI.*ModelFactory", "ChatCompletion|StreamingChatCompletionUpdate|OpenAIEmbeddingCollection|ModerationResultCollection|ModelDeletionResult", "model|modelId", -2) { Takes = Takes.Nothing },

        new(Kernel, Extensions, "AddOpenAIChatCompletion|AddOpenAIChatClient|AddOpenAITextGeneration|AddOpenAITextEmbeddingGeneration|AddOpenAIEmbeddingGenerator|AddOpenAITextToAudio|AddOpenAIAudioToText|WithOpenAITextEmbeddingGeneration", "modelId|model"),
        new(Kernel, Extensions, "AddOpenAITextToImage", "modelId", -2),
        new(Kernel, Extensions, "AddAzureOpenAIChatCompletion|AddAzureOpenAIChatClient|AddAzureOpenAITextGeneration|AddAzureOpenAITextEmbeddingGeneration|AddAzureOpenAIEmbeddingGenerator|AddAzureOpenAITextToImage|AddAzureOpenAITextToAudio|AddAzureOpenAIAudioToText", "deploymentName|deployment|modelId") { Takes = Takes.Deployment, Host = Azure },
        new(Kernel, Extensions, "AddOllamaChatCompletion|AddOllamaChatClient|AddOllamaTextGeneration|AddOllamaTextEmbeddingGeneration|AddOllamaEmbeddingGenerator", "modelId|model"),
        new(Kernel, Extensions, "AddHuggingFaceTextGeneration|AddHuggingFaceChatCompletion|AddHuggingFaceTextEmbeddingGeneration|AddHuggingFaceEmbeddingGenerator|AddHuggingFaceImageToText", "model|modelId"),
        new(Kernel, Extensions, "AddMistralChatCompletion|AddMistralTextEmbeddingGeneration|AddMistralEmbeddingGenerator", "modelId|model") { Host = "Mistral AI" },
        new(Kernel, Extensions, "AddGoogleAIGeminiChatCompletion|AddGoogleAIEmbeddingGeneration|AddGoogleAIEmbeddingGenerator|AddGoogleGenAIChatClient|AddGoogleAIChatClient", "modelId|model"),
        new(Kernel, Extensions, "AddVertexAIGeminiChatCompletion|AddVertexAIEmbeddingGeneration|AddVertexAIEmbeddingGenerator|AddGoogleVertexAIChatClient|AddVertexAIChatClient", "modelId|model") { Host = "Google Vertex AI" },
        new(Kernel, Extensions, "AddBedrockChatCompletionService|AddBedrockChatClient|AddBedrockTextGenerationService|AddBedrockTextEmbeddingGenerationService|AddBedrockEmbeddingGenerator", "modelId") { Host = Bedrock },
        new(Kernel, Extensions, "AddOnnxRuntimeGenAIChatCompletion", "modelPath", 1) { Takes = Takes.Path },
        new(Kernel, Extensions, "AddOnnxRuntimeGenAIChatClient", "modelPath") { Takes = Takes.Path },
        new(Kernel, Extensions, "AddAzureAIInferenceChatCompletion|AddAzureAIInferenceChatClient|AddAzureAIInferenceEmbeddingGenerator", "modelId") { Host = Azure },
        new(Kernel, "Microsoft.SemanticKernel.*PromptExecutionSettings", "ModelId"),
        new(Kernel, "Microsoft.SemanticKernel.Connectors.*.OpenAIChatCompletionService|Microsoft.SemanticKernel.Connectors.*.OpenAITextEmbeddingGenerationService|Microsoft.SemanticKernel.Connectors.*.OpenAITextToAudioService|Microsoft.SemanticKernel.Connectors.*.OpenAIAudioToTextService|Microsoft.SemanticKernel.Connectors.*.OpenAIEmbeddingGenerator", ".ctor", "modelId|model"),
        new(Kernel, "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToImageService", ".ctor", "modelId", -2),
        new(Kernel, "Microsoft.SemanticKernel.Connectors.*.AzureOpenAIChatCompletionService|Microsoft.SemanticKernel.Connectors.*.AzureOpenAITextEmbeddingGenerationService|Microsoft.SemanticKernel.Connectors.*.AzureOpenAITextToImageService|Microsoft.SemanticKernel.Connectors.*.AzureOpenAITextToAudioService|Microsoft.SemanticKernel.Connectors.*.AzureOpenAIAudioToTextService", ".ctor", "deploymentName|modelId") { Takes = Takes.Deployment, Host = Azure },
        new(Kernel, "Microsoft.SemanticKernel.Connectors.Ollama.OllamaChatCompletionService|Microsoft.SemanticKernel.Connectors.Ollama.OllamaTextGenerationService|Microsoft.SemanticKernel.Connectors.Ollama.OllamaTextEmbeddingGenerationService", ".ctor", "modelId"),
        new(Kernel, "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceChatCompletionService|Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceTextGenerationService|Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceTextEmbeddingGenerationService|Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceImageToTextService|Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceEmbeddingGenerator", ".ctor", "model|modelId"),
        new(Kernel, "Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIChatCompletionService|Microsoft.SemanticKernel.Connectors.MistralAI.MistralAITextEmbeddingGenerationService|Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIEmbeddingGenerator", ".ctor", "modelId") { Host = "Mistral AI" },
        new(Kernel, "Microsoft.SemanticKernel.Connectors.Google.GoogleAIGeminiChatCompletionService|Microsoft.SemanticKernel.Connectors.Google.GoogleAITextEmbeddingGenerationService|Microsoft.SemanticKernel.Connectors.Google.GoogleAIEmbeddingGenerator", ".ctor", "modelId|model"),
        new(Kernel, "Microsoft.SemanticKernel.Connectors.Google.VertexAIGeminiChatCompletionService|Microsoft.SemanticKernel.Connectors.Google.VertexAITextEmbeddingGenerationService|Microsoft.SemanticKernel.Connectors.Google.VertexAIEmbeddingGenerator", ".ctor", "modelId|model") { Host = "Google Vertex AI" },
        new(Kernel, "Microsoft.SemanticKernel.Connectors.Amazon.BedrockChatCompletionService|Microsoft.SemanticKernel.Connectors.Amazon.BedrockTextGenerationService|Microsoft.SemanticKernel.Connectors.Amazon.BedrockTextEmbeddingGenerationService|Microsoft.SemanticKernel.Connectors.Amazon.BedrockEmbeddingGenerator", ".ctor", "modelId") { Host = Bedrock },
        new(Kernel, "Microsoft.SemanticKernel.Connectors.Onnx.OnnxRuntimeGenAIChatCompletionService", ".ctor", "modelPath", 1) { Takes = Takes.Path },
        new(Kernel, "Microsoft.SemanticKernel.Connectors.AzureAIInference.AzureAIInferenceChatCompletionService", ".ctor", "modelId") { Host = Azure },
        new(Kernel, "Microsoft.SemanticKernel.Agents.OpenAI.OpenAIAssistantAgent|Microsoft.SemanticKernel.Agents.OpenAI.OpenAIResponseAgent", ".ctor|CreateAsync", "modelId|model", -2),
        new(Kernel, "Microsoft.SemanticKernel.*Content", ".ctor|ModelId", "modelId", -2) { Takes = Takes.Nothing },

        new(Agents, "*", "AsAIAgent", "model", -2),
        new(Agents, "*", "CreateAIAgent|CreateAIAgentAsync", "model"),
        new(Agents, "Azure.AI.Agents.Persistent.PersistentAgentsAdministrationClient|Azure.AI.Projects.AgentsClient|Azure.AI.Agents.Persistent.PersistentAgentsAdministration", "CreateAgent|CreateAgentAsync", "model") { Host = Azure },
        new(Agents, "Microsoft.Agents.AI.*FoundryAgent|Microsoft.Agents.AI.*FoundryEvals", ".ctor", "model", -2) { Host = Azure },
        new(Agents, "*.PromptAgentDefinition|*.DeclarativeAgentDefinition", ".ctor", "model") { Host = Azure },

        new(Inference, "Azure.AI.Inference.ChatCompletionsOptions|Azure.AI.Inference.EmbeddingsOptions|Azure.AI.Inference.ImageEmbeddingsOptions", "Model") { Host = Azure },
        new(Inference, "Aspire.Azure.AI.Inference.ChatCompletionsClientSettings", "DeploymentName") { Takes = Takes.Deployment, Host = Azure },
        new(Inference, "Azure.AI.Inference.AIInferenceModelFactory", "EmbeddingsResult|ModelInfo|StreamingChatCompletionsUpdate|ChatCompletions", "model|modelName", -2) { Takes = Takes.Nothing },

        new(Aws, "Amazon.BedrockRuntime.Model.InvokeModelRequest|Amazon.BedrockRuntime.Model.InvokeModelWithResponseStreamRequest|Amazon.BedrockRuntime.Model.ConverseRequest|Amazon.BedrockRuntime.Model.ConverseStreamRequest|Amazon.BedrockRuntime.Model.StartAsyncInvokeRequest", "ModelId") { Host = Bedrock },

        new(Anthropic, "Anthropic.Models.Messages.MessageCreateParams|Anthropic.Models.Beta.Messages.MessageCreateParams|Anthropic.Models.Messages.Batches.Params|Anthropic.SDK.Messaging.MessageParameters", "Model") { Host = "Anthropic" },
        new(Anthropic, "Anthropic.Models.*.MessageCountTokensParams|Anthropic.Models.Messages.Message|Anthropic.Models.Organization.*", "Model|ModelID") { Takes = Takes.Nothing },

        new(Llama, "LLama.Common.ModelParams", ".ctor", "modelPath") { Takes = Takes.Path },
        new(Llama, "LLama.LLamaParams|LLama.Common.LLamaParams|LLama.LLamaModel", ".ctor", "model|modelPath") { Takes = Takes.Path },
        new(Llama, "LLamaSharp.KernelMemory.LLamaSharpConfig|LLama.KernelMemory.LLamaSharpConfig", ".ctor", "modelPath") { Takes = Takes.Path },
        new(Llama, "LLama.Native.SafeLlamaModelHandle|LLama.Native.SafeLlavaModelHandle|LLama.LLavaWeights", "LoadFromFile|LoadFromFileAsync", "modelPath|mmProject") { Takes = Takes.Path },

        new(GenAI, "Microsoft.ML.OnnxRuntimeGenAI.Model|Microsoft.ML.OnnxRuntimeGenAI.Config|Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClient", ".ctor", "modelPath") { Takes = Takes.Path },
        new(Onnx, "Microsoft.ML.OnnxRuntime.InferenceSession", ".ctor", "modelPath") { Takes = Takes.File },
        new(Onnx, "Microsoft.ML.*", "ApplyOnnxModel", "modelFile", -1) { Takes = Takes.File },

        new(Whisper, "Whisper.net.Ggml.WhisperGgmlDownloader", "GetGgmlModelAsync|GetEncoderCoreMLModelAsync|GetEncoderOpenVinoModelAsync", "type"),
        new(Whisper, "Whisper.net.WhisperFactory", "FromPath", "path") { Takes = Takes.Path },

        new(Memory, "Microsoft.KernelMemory.*|Microsoft.KernelMemory.AI.*", "WithOllamaTextGeneration|WithOllamaTextEmbeddingGeneration", "modelName|model"),
        new(Memory, "Microsoft.KernelMemory.*", "WithLlamaTextGeneration|WithOnnxTextGeneration|WithLLamaSharpTextGeneration|WithLLamaSharpTextEmbeddingGeneration", "modelPath") { Takes = Takes.Path },
        new(Memory, "Microsoft.KernelMemory.OpenAIConfig|Microsoft.KernelMemory.AI.Ollama.OllamaConfig", "TextModel|EmbeddingModel|TextGenerationModel"),
        new(Memory, "Microsoft.KernelMemory.*AzureOpenAIConfig", "Deployment") { Takes = Takes.Deployment, Host = Azure },
        new(Memory, "Microsoft.KernelMemory.AI.Ollama.OllamaModelConfig", ".ctor", "modelName"),
        new(Memory, "Microsoft.KernelMemory.AI.Ollama.OllamaModelConfig", "ModelName"),
        new(Memory, "Microsoft.KernelMemory.AI.Anthropic.AnthropicConfig", "TextModelName"),
        new(Memory, "Microsoft.KernelMemory.*LlamaSharpModelConfig|Microsoft.KernelMemory.*LlamaSharpConfig|Microsoft.KernelMemory.*OnnxConfig", "ModelPath|TextModelDir") { Takes = Takes.Path },
        new(Memory, "Microsoft.KernelMemory.*", "SetArg", "value", 1) { Key = "model_name" },

        new(LMKit, "LMKit.Model.LM", "LoadFromModelID", "modelId|modelID|id"),
        new(LMKit, "LMKit.Model.LM", ".ctor", "path|modelPath|uri|modelUri") { Takes = Takes.Path },
        new(LMKit, "LMKit.Model.ModelCard", "GetPredefinedModelCardByModelID", "modelId|modelID|id"),

        new(Tornado, "LlmTornado.Chat.ChatRequest|LlmTornado.Embedding.EmbeddingRequest|LlmTornado.Images.ImageGenerationRequest|LlmTornado.Responses.ResponseRequest", "Model"),
        new(Tornado, "LlmTornado.*Model", ".ctor", "model|name|modelName"),
        new(Tornado, "LlmTornado.Agents.TornadoAgent", ".ctor", "model", -2),
        new(Tornado, "LlmTornado.Agents.TornadoAgent", "Model"),
        new(Tornado, "LlmTornado.Chat.ChatEndpoint|LlmTornado.Embedding.EmbeddingEndpoint", "CreateConversation|CreateEmbedding", "model"),

        new(Gemini, "Mscc.GenerativeAI.*GoogleAI|Mscc.GenerativeAI.*VertexAI|Mscc.GenerativeAI.IGenerativeAI|Mscc.GenerativeAI.IGoogleAI", "GenerativeModel|ImageGenerationModel|CreateGenerativeModel", "model"),
        new(Gemini, "Google.GenAI.Models", "GenerateContentAsync|GenerateContentStreamAsync|EmbedContentAsync|GenerateImagesAsync", "model"),

        new(DashScope, "Cnblogs.DashScope.*ModelRequest", "Model"),

        new(BotSharp, "BotSharp.*", "SetModelName|GetCompletion|GetChatCompletion|GetTextCompletion|GetTextEmbedding|GetImageCompletion", "model", -2),

        new(Aspire, "Aspire.Hosting.*", "AddModel", "modelName|model", -1),
        new(Aspire, "Aspire.Hosting.*", "AddHuggingFaceModel", "modelName|model|file", -1),
        new(Aspire, "Aspire.Hosting.*", "AddGitHubModel", "model", 1) { Host = "GitHub Models" },
        new(Aspire, "Aspire.Hosting.*", "AddDeployment|AddModelDeployment", "modelName|model", 1) { Host = Azure },
        new(Aspire, "Aspire.Hosting.*AzureOpenAIDeployment", ".ctor", "modelName", 1) { Host = Azure },
        new(Aspire, "*", "AddChatClient|AddEmbeddingGenerator|AddKeyedChatClient|AddKeyedEmbeddingGenerator", "deploymentName|deployment", 0) { Takes = Takes.Deployment },
        new(Aspire, "*.OllamaSharpSettings", "SelectedModel"),

        new(Foundry, "Microsoft.AI.Foundry.Local.*", "GetModelAsync|GetModelInfoAsync|StartModelAsync|LoadModelAsync|DownloadModelAsync", "alias|aliasOrModelId|modelId|aliasOrModelID"),

        new(Windows, "Microsoft.Windows.AI.*LanguageModel", "CreateAsync") { Implies = "Phi Silica" },

        new(Tokenizers, "*", "CreateForModel|CreateTiktokenForModel|GetEncodingForModel|EncodingForModel|CreateForModelAsync|ForModel|ModelToEncoder", "modelName|model|modelId") { Takes = Takes.Nothing },
    ];
}
