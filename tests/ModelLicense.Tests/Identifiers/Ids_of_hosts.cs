namespace ModelLicense.Tests.Identifiers;

/// <summary>Each class of spelling that a host has, and its twin that only looks like one. Whose terms decide follows from it.</summary>
public class Ids_of_hosts
{
    [Theory]
    // An id of the provider itself: its own terms are known.
    [InlineData("mistral/devstral-small-2507", "mistral-api-devstral-small-2507")]
    [InlineData("openai:gpt-4o", "gpt-4o")]
    [InlineData("anthropic:claude-3-5-sonnet-latest", "claude-3.5")]
    [InlineData("gemini/gemini-2.5-flash", "gemini-2.5")]
    [InlineData("models/gemini-1.5-pro-002", "gemini-1.5")]
    [InlineData("xai/grok-3-mini", "grok-3")]
    [InlineData("moonshot/kimi-k2.5", "kimi-k2.5-api")]
    [InlineData("kimi-k3", "kimi-k3-api")]
    [InlineData("MiniMax-M2.7-highspeed", "minimax-m2.7-api")]
    [InlineData("volcengine/doubao-seed-2-0-pro-260215", "doubao")]
    [InlineData("deepgram/nova-2-phonecall", "deepgram-nova")]
    [InlineData("claude-opus-4-5-20251101-thinking", "claude-4.5")]
    [InlineData("gemini-2.5-pro-exp-03-25", "gemini-2.5")]
    [InlineData("gpt-4o-mini-gov", "gpt-4o-mini")]
    [InlineData("gpt-o4-mini", "o4-mini")]
    [InlineData("dashscope/qwen-plus-2025-07-28", "qwen-max")]
    [InlineData("perplexity/sonar", "sonar")]
    [InlineData("voyage/voyage-3-large", "voyage-embed")]
    // Trained further at the provider: its service all the same.
    [InlineData("ft:gpt-4o-mini-2024-07-18:acme::id", "gpt-4o-mini")]
    [InlineData("ft:gpt-3.5-turbo-0125:acme:custom:7p4lURel", "gpt-3.5-turbo")]
    // Bedrock's own models and those that have an entry there, from any region.
    [InlineData("apac.amazon.nova-pro-v1:0", "nova-1")]
    [InlineData("amazon.titan-embed-text-v2:0", "titan-embed")]
    [InlineData("eu.meta.llama3-1-8b-instruct-v1:0", "bedrock-llama-3.1")]
    [InlineData("arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.meta.llama3-3-70b-instruct-v1:0", "bedrock-llama-3.3")]
    [InlineData("deepseek.v3-v1:0", "deepseek-v3.1-bedrock")]
    // Names of generations past, and what runs at one host only.
    [InlineData("text-davinci-003", "gpt-3")]
    [InlineData("gpt-35-turbo-16k", "gpt-3.5-turbo")]
    [InlineData("claude-instant-1.2", "claude-1")]
    [InlineData("j2-ultra", "jurassic-2")]
    [InlineData("eleven_multilingual_v2", "elevenlabs-speech")]
    [InlineData("palmyra-x5", "palmyra-api")]
    // What a list of prices puts in front: the size of a picture, steps, a commitment.
    [InlineData("1024-x-1024/gpt-image-1.5", "gpt-image-1.5")]
    [InlineData("hd/1024-x-1792/dall-e-3", "dall-e-3")]
    [InlineData("1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0", "nova-canvas")]
    [InlineData("bedrock/*/1-month-commitment/cohere.command-text-v14", "cohere-command-bedrock")]
    // Made by the service alone, whatever version of open weights stands in front of its name.
    [InlineData("qwen/qwen3.6-plus", "qwen3.6-api")]
    [InlineData("z-ai/glm-5v-turbo", "glm-turbo-api")]
    // As frameworks name a provider, and a publisher in front of an id that has none.
    [InlineData("googleai/gemini-2.5-flash", "gemini-2.5")]
    [InlineData("google:gemini-2.5-pro", "gemini-2.5")]
    [InlineData("google/gemini-pro", "gemini-1.0")]
    [InlineData("models/text-embedding-004", "text-embedding-004")]
    // The length of a context is no size.
    [InlineData("claude-opus-4.6-1m", "claude-4.6")]
    // As lists for people present them.
    [InlineData("Anthropic: Claude Sonnet 4.6", "claude-4.6")]
    [InlineData("OpenAI: GPT-4o-mini", "gpt-4o-mini")]
    [InlineData("GPT-4o mini (fast)", "gpt-4o-mini")]
    public void of_the_provider_are_its_own_service(string id, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(id)).Model.Key);

    [Theory]
    [InlineData("x-ai/grok-4.3-20260117", "grok-4.3")]
    [InlineData("z-ai/glm-5.2-20260616", "glm-5.2")]
    public void of_a_gateway_may_have_a_day_behind(string id, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(id)).Model.Key);

    [Theory]
    [InlineData("Acme/GLM-5.2-20260616")]
    [InlineData("acme/report-20260616")]
    public void with_a_day_that_no_gateway_wrote_are_no_exact_model(string id) => Assert.IsNotType<Match.Exactly>(Shipped.Catalog.Resolve(id));

    [Theory]
    [InlineData("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20240620-v1:0", "Amazon Bedrock", "claude-3.5")]
    [InlineData("bedrock/us-east-1/anthropic.claude-3-haiku-20240307-v1:0", "Amazon Bedrock", "claude-3")]
    [InlineData("bedrock/converse/us.anthropic.claude-sonnet-4-20250514-v1:0", "Amazon Bedrock", "claude-4")]
    [InlineData("global.anthropic.claude-opus-4-6-v1", "Amazon Bedrock", "claude-4.6")]
    [InlineData("anthropic.claude-v2:1", "Amazon Bedrock", "claude-2")]
    [InlineData("openai.gpt-oss-120b-1:0", "Amazon Bedrock", "gpt-oss")]
    [InlineData("qwen.qwen3-32b-v1:0", "Amazon Bedrock", "qwen3")]
    [InlineData("arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abcd1234", "Amazon Bedrock", null)]
    [InlineData("projects/p/locations/us-central1/publishers/google/models/gemini-1.5-pro", "Google Vertex AI", "gemini-1.5")]
    [InlineData("claude-opus-4-6@default", "Google Vertex AI", "claude-4.6")]
    [InlineData("jamba-1.5-large@001", "Google Vertex AI", "jamba-1.5")]
    [InlineData("meta/llama-3.3-70b-instruct-maas", "Google Vertex AI", "llama-3.3")]
    [InlineData("tunedModels/my-model-abc", "Google", null)]
    [InlineData("azure/eu/gpt-4o-2024-08-06", "Microsoft Azure", "gpt-4o")]
    [InlineData("azure/hd/1024-x-1024/dall-e-3", "Microsoft Azure", "dall-e-3")]
    [InlineData("bedrock/us-east-1/1-month-commitment/anthropic.claude-v2:1", "Amazon Bedrock", "claude-2")]
    // slashes inside a family, and gateways whose spelling nobody else has
    [InlineData("fal_ai/fal-ai/flux/schnell", "fal", "flux.1-schnell")]
    [InlineData("aiml/flux-pro/v1.1", "AI/ML API", "flux-pro-api")]
    [InlineData("vercel_ai_gateway/xai/grok-2", "Vercel AI Gateway", "grok-2-api")]
    [InlineData("vercel_ai_gateway/mistral/mistral-large", "Vercel AI Gateway", null)]
    [InlineData("fal_ai/bria/text-to-image/3.2", "fal", null)]
    // a version that the catalog does not hold, at a host that only claims what it knows
    [InlineData("watsonx/ibm/granite-99b-chat-v2", "IBM watsonx", null)]
    [InlineData("novita/baidu/ernie-4.5-vl-424b-a47b", "Novita AI", null)]
    [InlineData("stability/remove-background", "Stability AI", null)]
    [InlineData("azure/gpt-35-turbo", "Microsoft Azure", "gpt-3.5-turbo")]
    [InlineData("azureml://registries/azure-openai/models/gpt-4o/versions/2024-08-06", "Microsoft Azure", "gpt-4o")]
    [InlineData("databricks-claude-sonnet-4-5", "Databricks", "claude-4.5")]
    [InlineData("databricks/databricks-meta-llama-3-1-8b-instruct", "Databricks", "llama-3.1")]
    [InlineData("snowflake/llama3.1-70b", "Snowflake Cortex", "llama-3.1")]
    [InlineData("cerebras/llama3.1-8b", "Cerebras", "llama-3.1")]
    [InlineData("cerebras/zai-glm-4.6", "Cerebras", "glm-4.6")]
    [InlineData("sambanova/Meta-Llama-3.1-8B-Instruct", "SambaNova", "llama-3.1")]
    [InlineData("llama-3.3-70b-versatile", "Groq", "llama-3.3")]
    [InlineData("llama3-70b-8192", "Groq", "llama-3")]
    [InlineData("meta-llama/Llama-3.3-70B-Instruct-Turbo", "Together AI or DeepInfra", "llama-3.3")]
    [InlineData("together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo", "Together AI", "llama-3.1")]
    [InlineData("nebius/moonshotai/Kimi-K2.5-fast", "Nebius AI Studio", "kimi-k2.5")]
    [InlineData("@cf/meta/llama-3.3-70b-instruct-fp8-fast", "Cloudflare Workers AI", "llama-3.3")]
    [InlineData("watsonx/meta-llama/llama-3-2-1b-instruct", "IBM watsonx", "llama-3.2")]
    [InlineData("oci/cohere.command-r-08-2024", "Oracle Cloud Infrastructure", null)]
    [InlineData("github_copilot/gpt-4.1", "GitHub Copilot", "gpt-4.1")]
    [InlineData("google-claude-45-haiku", "Google Vertex AI", "claude-4.5")]
    [InlineData("glm-4.7-free", "a gateway that its name does not tell", "glm-4.7")]
    [InlineData("deepseek-ai/DeepSeek-V3.2-TEE", "a gateway that its name does not tell", "deepseek-v3.2")]
    [InlineData("deepseek-v3.2_cloud", "Ollama Cloud", "deepseek-v3.2")]
    [InlineData("workers-ai/@cf/baai/bge-m3", "Cloudflare Workers AI", "bge-m3")]
    [InlineData("novita/deepseek/deepseek-v3.1", "Novita AI", "deepseek-v3.1")]
    // A tag of Ollama that moved says nothing of what a host serves.
    [InlineData("hyperbolic/deepseek-ai/DeepSeek-R1", "Hyperbolic", "deepseek-r1")]
    // The provider that a router is to take, and frameworks' names of providers.
    [InlineData("Qwen/Qwen3-8B:novita", "Novita AI", "qwen3")]
    [InlineData("deepseek-ai/DeepSeek-V3-0324:fireworks-ai", "Fireworks AI", "deepseek-v3-0324")]
    [InlineData("openai/gpt-oss-120b:cerebras", "Cerebras", "gpt-oss")]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct:fastest", "Hugging Face Inference Providers", "llama-3.1")]
    [InlineData("vertexai/gemini-2.5-pro", "Google Vertex AI", "gemini-2.5")]
    [InlineData("azure-openai/gpt-4o", "Microsoft Azure", "gpt-4o")]
    [InlineData("azure:gpt-4o-mini", "Microsoft Azure", "gpt-4o-mini")]
    [InlineData("together:meta-llama/Llama-3.3-70B-Instruct-Turbo", "Together AI", "llama-3.3")]
    [InlineData("azureml-meta/Llama-3.3-70B-Instruct", "Microsoft Azure", "llama-3.3")]
    [InlineData("sambanova/DeepSeek-R1", "SambaNova", "deepseek-r1")]
    public void of_other_peoples_models_name_the_host_and_the_model(string id, string provider, string? model)
    {
        var served = Assert.IsType<Match.Served>(Shipped.Catalog.Resolve(id));

        Assert.Equal(provider, served.Provider);
        Assert.True(model is null || served.Model?.Key == model, served.Model?.Key);
    }

    [Theory]
    [InlineData("azure/login")]
    [InlineData("azure:storage")]
    [InlineData("aws/constructs")]
    [InlineData("google:analytics")]
    [InlineData("acme/report:together")]
    [InlineData("Note: whisper")]
    [InlineData("Whisper (softly)")]
    [InlineData("ollama:cloud")]
    [InlineData("InternVL2 (1B-76B)")]
    [InlineData("Acme: Claude Sonnet 4.6")]
    [InlineData("github/codeql-action/init")]
    [InlineData("gpt-tokenizer@latest")]
    [InlineData("react@18")]
    [InlineData("replicate/replicate-python")]
    [InlineData("mistral/client")]
    [InlineData("projects/llama/src")]
    [InlineData("arn:aws:s3:::llama-models")]
    [InlineData("arn:aws:bedrock:us-east-1:123456789012:agent/ABCD1234")]
    [InlineData("spring-cloud")]
    [InlineData("meta.llama.block")]
    [InlineData("ft:acme")]
    [InlineData("databricks-connect")]
    [InlineData("snowflake/jdbc")]
    public void that_only_look_like_it_are_nobodys(string text)
        => Assert.True(Shipped.Catalog.Resolve(text) is Match.Unknown or Match.UnknownVersion, Shipped.Catalog.Resolve(text).ToString());

    [Theory]
    // Accounts of Hugging Face, whose own models a host of the same name does not serve under these names.
    [InlineData("cerebras/Cerebras-GPT-13B")]
    [InlineData("databricks/dolly-v2-12b")]
    [InlineData("Snowflake/snowflake-arctic-instruct")]
    public void are_not_those_of_an_account_of_the_same_name(string id) => Assert.IsNotType<Match.Served>(Shipped.Catalog.Resolve(id));

    /// <summary>Whoever serves it, the model in an answer is never one that the name alone would not give.</summary>
    [Fact]
    public void never_change_the_model()
    {
        var wrong = new List<string>();
        foreach (var (model, id) in Shipped.Catalog.Models.Where(model => model.Access == Access.Weights).SelectMany(model => model.Ids.Where(id => id.Count(c => c == '/') == 1 && !id.Contains(':')).Select(id => (model, id))))
        {
            foreach (var form in new[] { "deepinfra/{0}", "openrouter/{0}:free", "nebius/{0}", "{0}-maas", "vercel_ai_gateway/{0}" })
            {
                if (Shipped.Catalog.Resolve(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, id)) is Match.Served(_, { } served) && !served.Licenses.SequenceEqual(model.Licenses) && served.Weights != model.Key)
                {
                    wrong.Add($"{form} {id}: {served.Key}");
                }
            }
        }

        Assert.Empty(wrong);
    }
}
