namespace ModelLicense.Tests.Identifiers;

/// <summary>Members, packages and addresses of servers are called after models, and are none.</summary>
public class Names_in_code
{
    [Theory]
    // members in camel case, and those whose words begin behind a number
    [InlineData("phi2Chat")]
    [InlineData("qwen3Client")]
    [InlineData("Gpt5Codex")]
    [InlineData("Gemma2Model")]
    // constants: the ids of services have neither capitals nor numbers behind an underscore
    [InlineData("Claude_Opus4_1")]
    [InlineData("gpt5_1")]
    [InlineData("Gemini_2_5_Pro")]
    // architectures, even where an identifier is spelled alike
    [InlineData("minimax_m2")]
    [InlineData("glm4_7")]
    // variables that hold the name of a model and a size
    [InlineData("phi3_mini_serverless")]
    [InlineData("qwen3_30b_a3b_down")]
    // a folder, a package
    [InlineData("whisper-model")]
    [InlineData("kokoro-onnx")]
    // what something was built for
    [InlineData("gemma3-cpu")]
    [InlineData("qwen3-webgpu")]
    [InlineData("phi4-cuda")]
    // a module of its package
    [InlineData("lfm2_vl.lfm2_vl")]
    // addresses of servers
    [InlineData("llama3-1-8b-rpc:9600")]
    [InlineData("deepseek-coder-7b-cache:50051")]
    public void are_no_model(string text) => Assert.True(Shipped.Catalog.Resolve(text) is Match.Unknown or Match.UnknownVersion, Shipped.Catalog.Resolve(text).ToString());

    [Theory]
    [InlineData("gpt4o_mini", "gpt-4o-mini")]
    [InlineData("whisper_large_v3", "whisper")]
    [InlineData("kokoro.onnx", "kokoro")]
    [InlineData("eleven_multilingual_v2", "elevenlabs-speech")]
    public void are_not_names_that_people_write_like_them(string id, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(id)).Model.Key);

    [Theory]
    [InlineData("acme/llama3_8b_medical")]
    [InlineData("acme/qwen2_5_7b_support")]
    public void are_not_repositories_that_write_small_and_with_underscores(string id) => Assert.IsType<Match.MadeFrom>(Shipped.Catalog.Resolve(id));
}
