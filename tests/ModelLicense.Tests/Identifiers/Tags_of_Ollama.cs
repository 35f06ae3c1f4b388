namespace ModelLicense.Tests.Identifiers;

/// <summary>A tag of Ollama names a family, a size, a version, a tuning and a quantization, in any order.</summary>
public class Tags_of_Ollama
{
    [Theory]
    // a bare name all of whose tags are one model, or are under one license
    [InlineData("mistral", "mistral-7b")]
    [InlineData("mistral:latest", "mistral-7b")]
    [InlineData("ollama/mistral", "mistral-7b")]
    [InlineData("magistral", "magistral-small-2506")]
    [InlineData("devstral:latest", "devstral-small-2507")]
    [InlineData("lfm2.5", "lfm2.5")]
    [InlineData("command-r:latest", "command-r-2024-03")]
    [InlineData("wizardlm-uncensored", "wizardlm-1.0-uncensored-llama2-13b")]
    // a word of a language, with a tag or a host that tells what is meant
    [InlineData("falcon:latest", "falcon-7b-40b")]
    [InlineData("ollama/falcon", "falcon-7b-40b")]
    [InlineData("solar:latest", "solar-10.7b-instruct")]
    [InlineData("reflection:latest", "reflection-llama-3.1-70b")]
    // versions inside tags
    [InlineData("qwen:14b-chat-v1.5-q4_0", "qwen1.5")]
    [InlineData("llava:7b-v1.6-mistral-q4_K_M", "llava-1.6-mistral")]
    [InlineData("dolphin-llama3:8b-v2.9-q4_0", "dolphin-2.9-llama-3")]
    [InlineData("dolphin-mistral:7b-v2.6-dpo-laser-q4_0", "dolphin-2.6-mistral-7b")]
    [InlineData("dolphin-mixtral:8x7b-v2.7-q4_0", "dolphin-mixtral-8x7b")]
    [InlineData("openhermes:7b-mistral-v2.5-q6_K", "openhermes-2.5-mistral")]
    [InlineData("openhermes:7b-mistral-v2-q6_K", "openhermes-2-mistral")]
    [InlineData("wizardlm:13b-llama2-q4_K_M", "wizardlm-llama-2")]
    [InlineData("deepseek-r1:70b-llama-distill-q4_K_M", "deepseek-r1-distill-llama-70b")]
    // hybrids, active sizes, what is new
    // a quantization that no other tag has
    [InlineData("reflection:70b-q2_K", "reflection-llama-3.1-70b")]
    [InlineData("command-r:35b-08-2024-q5_K_M", "command-r-2024-08")]
    [InlineData("nous-hermes:13b-llama2-q4_1", "nous-hermes-llama-2-13b")]
    [InlineData("granite4:7b-a1b-h", "granite-4.0")]
    [InlineData("granite4:32b-a9b-h", "granite-4.0")]
    [InlineData("granite4:3b", "granite-4.0")]
    [InlineData("minicpm-v4.6:1b", "minicpm-v-4.6")]
    [InlineData("nemotron3:33b", "nemotron-3-nano-omni")]
    [InlineData("glm-ocr:q8_0", "glm-ocr")]
    [InlineData("laguna-xs.2", "laguna-xs.2")]
    [InlineData("ornith:35b", "ornith-1.0-35b")]
    public void are_exactly_one_model(string tag, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(tag)).Model.Key);

    [Theory]
    [InlineData("qwen3-vl:235b-instruct-cloud", "qwen3-vl")]
    [InlineData("gpt-oss:120b-cloud", "gpt-oss")]
    public void of_the_cloud_are_served(string tag, string model)
    {
        var served = Assert.IsType<Match.Served>(Shipped.Catalog.Resolve(tag));
        Assert.Equal(("Ollama Cloud", model), (served.Provider, served.Model?.Key));
    }

    // A name that shows a size has weights; a service's name in it is that of a teacher.
    [Theory]
    [InlineData("qwen3.5:27b-claude-4.6-opus-reasoning-distilled-q3_k_m", "qwen3.5")]
    [InlineData("acme/gemma-3-12b-gemini-2.5-pro-distill-GGUF", "gemma-3")]
    public void of_pupils_are_made_from_the_weights(string tag, string model) => Assert.Equal(model, Assert.IsType<Match.MadeFrom>(Shipped.Catalog.Resolve(tag)).Base.Key);

    // A number behind that of the family would be another version of it.
    [Fact]
    public void never_lend_a_version_to_a_family_that_has_one() => Assert.IsType<Match.MadeFrom>(Shipped.Catalog.Resolve("llama3:8b-v1"));

    [Theory]
    [InlineData("falcon")]
    [InlineData("solar")]
    [InlineData("alfred")]
    [InlineData("reflection")]
    [InlineData("my-cloud")]
    [InlineData("acme-web-cloud")]
    public void are_no_words_of_a_language(string text) => Assert.IsType<Match.Unknown>(Shipped.Catalog.Resolve(text));
}
