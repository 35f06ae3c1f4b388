namespace ModelLicense.Tests.Identifiers;

/// <summary>A decision table. The license of a wrong model is the worst answer; "not known" is always a good one.</summary>
public class Names_of_the_wild
{
    [Theory]
    // Hugging Face, its re-uploads and its file names
    [InlineData("meta-llama/Llama-3.1-8B-Instruct", "llama-3.1")]
    [InlineData("https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct", "llama-3.1")]
    [InlineData("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", "llama-3.1")]
    [InlineData("hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M", "llama-3.2")]
    [InlineData("llama-2-7b-chat.Q4_K_M.gguf", "llama-2")]
    [InlineData("models/llama-2-7b-chat.Q4_K_M.gguf", "llama-2")]
    [InlineData("""C:\models\Meta-Llama-3-8B-Instruct.Q5_K_S.gguf""", "llama-3")]
    [InlineData("Phi-3-mini-4k-instruct-onnx", "phi-3")]
    [InlineData("unsloth/DeepSeek-R1-Distill-Llama-70B-bnb-4bit", "deepseek-r1-distill-llama-70b")]
    // a copy that has the account of the original in its own name, for names that alone tell nothing
    [InlineData("bartowski/facebook_bart-large-GGUF", "bart-pretrained")]
    [InlineData("facebook_bart-large-Q4_K_M.gguf", "bart-pretrained")]
    [InlineData("DevQuasar/facebook.bart-large-GGUF", "bart-pretrained")]
    [InlineData("QuantTrio/Qwen3-8B-GPTQ-Int4-Int8Mix", "qwen3")]
    // Ollama tags; a digest pins the same model
    [InlineData("llama3.1:8b", "llama-3.1")]
    [InlineData("llama3.1:8b@sha256:0123456789abcdef", "llama-3.1")]
    [InlineData("ollama/llama3.1:8b", "llama-3.1")]
    [InlineData("gemma3:27b", "gemma-3")]
    // hosts
    [InlineData("meta/meta-llama-3-70b-instruct", "llama-3")]
    [InlineData("meta.llama3-1-8b-instruct-v1:0", "bedrock-llama-3.1")]
    [InlineData("gpt-4o-2024-08-06", "gpt-4o")]
    [InlineData("gpt-4o-2031-01-31", "gpt-4o")]
    // any case and separator
    [InlineData("LLAMA_3_1_8B", "llama-3.1")]
    [InlineData("Llama3.1:8B", "llama-3.1")]
    [InlineData("llama v3.1 8b", "llama-3.1")]
    // sizes of one version under different licenses
    [InlineData("qwen2.5:7b", "qwen2.5")]
    [InlineData("qwen2.5:3b", "qwen2.5-3b")]
    [InlineData("qwen2.5:72b", "qwen2.5-72b")]
    [InlineData("Qwen/Qwen2.5-72B-Instruct-AWQ", "qwen2.5-72b")]
    [InlineData("Qwen2.5-VL-3B-Instruct-Q8_0.gguf", "qwen2.5-vl-3b")]
    // folders of a repository, builds of Foundry Local, a publisher with a dot, a language
    [InlineData("microsoft/Phi-3-medium-4k-instruct-onnx-cpu/tree/main/cpu-int4-rtn-block-32-acc-level-4", "phi-3")]
    [InlineData("Phi-4-mini-instruct-generic-cpu:7", "phi-4-mini")]
    [InlineData("phi-3.5-mini-generic-gpu-4", "phi-3.5")]
    [InlineData("microsoft.phi-4", "phi-4")]
    // the API's own id, which an exact id of the weights is not
    [InlineData("devstral-small-2507", "mistral-api-devstral-small-2507")]
    [InlineData("mistralai/Devstral-Small-2507", "devstral-small-2507")]
    // trained on outputs of Gemma, unlike the base
    [InlineData("olmo2:7b", "olmo-2-instruct")]
    [InlineData("allenai/OLMo-2-1124-7B", "olmo-2")]
    [InlineData("Xenova/whisper-tiny.en", "whisper")]
    // a copy in another format, by anybody
    [InlineData("somebody/Meta-Llama-3.1-8B-Instruct-AWQ", "llama-3.1")]
    [InlineData("ggml-base.bin", "whisper")]
    [InlineData("yolov8n.onnx", "yolov8")]
    public void exactly_one_model(string id, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Resolve(id)).Model.Key);

    [Theory]
    [InlineData("qwen2.5:7b", "apache-2.0")]
    [InlineData("qwen2.5:3b", "qwen-research-2024")]
    [InlineData("qwen2.5:72b", "qwen-2024")]
    public void three_sizes_have_three_licenses(string id, string license)
        => Assert.Equal([license], Judge.LicensesOf(Assert.IsType<Match.Exactly>(Resolve(id)).Model, Shipped.Catalog).Select(each => each.Key));

    [Theory]
    // Sizes of one tag under different licenses, or of different bases.
    [InlineData("llama-guard3", "llama-guard-3-8b", "llama-guard-3-1b")]
    [InlineData("hermes3:latest", "hermes-3-llama-3.1", "hermes-3-llama-3.2")]
    [InlineData("cogito", "cogito-v1-preview-llama", "cogito-v1-preview-qwen")]
    [InlineData("nous-hermes2", "nous-hermes-2-solar-10.7b", "nous-hermes-2-yi-34b")]
    [InlineData("sqlcoder", "sqlcoder-mistral", "sqlcoder-15b")]
    [InlineData("mistral-small", "mistral-small-2409", "mistral-small-3")]
    [InlineData("qwen2.5", "qwen2.5", "qwen2.5-72b")]
    [InlineData("qwen", "qwen3", "qwen2.5-72b")]
    [InlineData("llama-3.2", "llama-3.2", "llama-3.2-vision")]
    [InlineData("ministral-8b", "ministral-8b-2410", "ministral-3")]
    [InlineData("pixtral", "pixtral-12b", "pixtral-large-2411")]
    [InlineData("deepseek-r1", "deepseek-r1", "deepseek-r1-0528-qwen3-8b")]
    [InlineData("deepseek-v3", "deepseek-v3", "deepseek-v3-0324")]
    [InlineData("llava", "llava-1.6-mistral", "llava-1.6-vicuna")]
    [InlineData("qwen2.5-coder", "qwen2.5-coder", "qwen2.5-coder-3b")]
    [InlineData("qwen2.5vl", "qwen2.5-vl", "qwen2.5-vl-3b", "qwen2.5-vl-72b")]
    // The tag was the distill of Llama 3.1 and is that of Qwen3 now.
    [InlineData("deepseek-r1:8b", "deepseek-r1-distill-llama-8b", "deepseek-r1-0528-qwen3-8b")]
    public void one_of_several_that_differ(string id, params string[] among)
        => Assert.Superset(among.ToHashSet(), Assert.IsType<Match.OneOf>(Resolve(id)).Models.Select(model => model.Key).ToHashSet());

    [Theory]
    [InlineData("Llama-3.9-8B", "Llama")]
    [InlineData("llama-5", "Llama")]
    [InlineData("Kimi-K9", "Kimi")]
    [InlineData("Qwen9.5-7B", "Qwen")]
    [InlineData("Llama-4-Behemoth", "Llama")]
    [InlineData("qwen3.5:7b", "Qwen")]
    [InlineData("deepseek-v3.5", "DeepSeek")]
    [InlineData("gemma-5", "Gemma")]
    [InlineData("gpt-6", "GPT")]
    // For research only by its card, unlike the base models of that version.
    [InlineData("Salesforce/codegen25-7b-instruct", "CodeGen")]
    [InlineData("gpt-4.10", "GPT")]
    [InlineData("claude-opus-4-12", "Claude")]
    // One version of a family being in the catalog does not make a bare family name that version.
    [InlineData("mistral-medium", "Mistral")]
    [InlineData("mistral-large", "Mistral")]
    [InlineData("pixtral-large", "Pixtral")]
    [InlineData("ministral-3b", "Ministral")]
    [InlineData("Llama-Prompt-Guard-86M", "Llama Prompt Guard")]
    public void a_version_or_size_that_the_catalog_does_not_hold(string id, string family)
        => Assert.Equal(family, Assert.IsType<Match.UnknownVersion>(Resolve(id)).Family);

    [Theory]
    [InlineData("acme/Llama-3.1-8B-Legalese-Instruct", "llama-3.1")]
    [InlineData("acme/Mistral-7B-Legalese-GGUF", "mistral-7b")]
    // The name of a model under somebody else's account: it may be trained further.
    [InlineData("acme/Llama-3.1-8B-Instruct", "llama-3.1")]
    [InlineData("acme/llama3.1:8b", "llama-3.1")]
    [InlineData("acme/Llama-Doctor-3.2-3B-Instruct", "llama-3.2")]
    // The short names that authors of fine-tunes give their bases.
    [InlineData("acme/L3.3-Legalese-70B", "llama-3.3")]
    [InlineData("acme/MN-12B-Legalese", "mistral-nemo")]
    public void something_made_from_a_model(string id, string parent)
        => Assert.Equal(parent, Assert.IsType<Match.MadeFrom>(Resolve(id)).Base.Key);

    [Theory]
    [InlineData("my-model")]
    // names of code, of other files, of packages and of images; words beside a model's name
    [InlineData("phi3.block_count")]
    [InlineData("gemma2.attention.sliding_window")]
    [InlineData("ggml-whisper.dll")]
    [InlineData("Whisper.net.Runtime.Cuda12")]
    [InlineData("com.companyname.whisper.net.tests.maui")]
    [InlineData("qwen-vl-utils==0.0.10")]
    [InlineData("quay.io/go-skynet/local-ai-backends:master-nvidia-l4t-cuda-13-arm64-whisper")]
    [InlineData("ollama-phi3")]
    [InlineData("Llama2HistoryTransformer")]
    [InlineData("llama-sales-3.2.csv")]
    [InlineData("https://example.com/openai-gpt4")]
    [InlineData("https://example.com/whisper-large-v3")]
    [InlineData("fluxcd/flux2")]
    [InlineData("dolphin-emu/dolphin")]
    [InlineData("Hermes")]
    [InlineData("SAM")]
    [InlineData("falcon crest")]
    [InlineData("falcon")]
    [InlineData("solar")]
    [InlineData("text-embedding-4-large")]
    [InlineData("/")]
    [InlineData("///")]
    [InlineData("\\")]
    [InlineData("...")]
    [InlineData("😀")]
    public void nothing_that_is_known(string id) => Assert.IsType<Match.Unknown>(Resolve(id));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("llama\n3")]
    [InlineData("llama\0")]
    [InlineData("llama\u007F3")]
    public void no_name_at_all(string id) => Assert.IsType<Match.NotAName>(Resolve(id));

    [Fact]
    public void no_name_is_longer_than_any_name() => Assert.IsType<Match.NotAName>(Resolve("llama-3.1-8b" + new string('x', 300)));

    private static Match Resolve(string id) => Shipped.Catalog.Resolve(id);

    [Theory]
    [InlineData("accounts/fireworks/models/llama-v3p1-8b-instruct", "Fireworks AI", "llama-3.1")]
    [InlineData("meta-llama/llama-3.1-8b-instruct:free", "OpenRouter", "llama-3.1")]
    [InlineData("@cf/meta/llama-3.1-8b-instruct", "Cloudflare Workers AI", "llama-3.1")]
    [InlineData("groq/llama-3.1-8b-instruct", "Groq", "llama-3.1")]
    [InlineData("gpt-oss:120b-cloud", "Ollama Cloud", "gpt-oss")]
    [InlineData("azure/gpt-4o", "Microsoft Azure", "gpt-4o")]
    [InlineData("openai.gpt-oss-120b", "Amazon Bedrock", null)]
    [InlineData("zai.glm-4.7", "Amazon Bedrock", null)]
    [InlineData("google.gemma-3-12b-it", "Amazon Bedrock", null)]
    [InlineData("jp.anthropic.claude-sonnet-4-5", "Amazon Bedrock", "claude-4.5")]
    [InlineData("mistral-large-3:675b-cloud", "Ollama Cloud", "mistral-large-3")]
    [InlineData("vertex_ai/gemini-1.5-pro", "Google Vertex AI", "gemini-1.5")]
    [InlineData("claude-3-5-haiku@20241022", "Google Vertex AI", "claude-3.5")]
    [InlineData("anthropic.claude-v2:1", "Amazon Bedrock", null)]
    [InlineData("us.anthropic.claude-3-5-sonnet-20241022-v2:0", "Amazon Bedrock", null)]
    [InlineData("openai.gpt-oss-120b-1:0", "Amazon Bedrock", null)]
    public void spelled_as_a_host_spells_them_are_served_by_that_host(string id, string provider, string? model)
    {
        var served = Assert.IsType<Match.Served>(Shipped.Catalog.Resolve(id));

        Assert.Equal(provider, served.Provider);
        Assert.True(model is null || served.Model?.Key == model, served.Model?.Key);
    }

    [Theory]
    [InlineData("marco-o1")]
    [InlineData("nomic-ai/gpt4all-j")]
    [InlineData("chavinlo/gpt4-x-alpaca")]
    public void that_happen_to_hold_the_name_of_a_service_are_made_from_nothing_of_it(string id)
        => Assert.IsNotType<Match.MadeFrom>(Shipped.Catalog.Resolve(id));

    [Theory]
    [InlineData("application/json")]
    [InlineData("The quick brown fox jumps over 13 lazy dogs")]
    [InlineData("Microsoft.Extensions.Logging")]
    [InlineData("/api/v1/users/{id}")]
    [InlineData("a")]
    public void that_are_none_cost_no_memory(string text)
    {
        var catalog = Shipped.Catalog;
        Assert.IsType<Match.Unknown>(catalog.Resolve(text));

        // The best of several: the runtime may allocate for itself while it compiles.
        var least = Enumerable.Range(0, 20).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            catalog.Resolve(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        Assert.Equal(0, least);
    }
}
