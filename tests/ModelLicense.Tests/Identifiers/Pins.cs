namespace ModelLicense.Tests.Identifiers;

/// <summary>What stays what it is, and what can change overnight.</summary>
public class Pins
{
    [Theory]
    [InlineData("llama3.1:8b-instruct-q4_K_M")]
    [InlineData("llama3.1:8b-instruct-fp16")]
    [InlineData("llama3.1@sha256:46e0c10c039e019119339687c3c1757cc81b9da49709a3b3924863ba87ca666e")]
    [InlineData("meta-llama/Llama-3.1-8B@5206a32e0bd3067aef1ce90f5528ade7d866253f")]
    [InlineData("models/Meta-Llama-3.1-8B-Instruct.Q4_K_M.gguf")]
    [InlineData("all-MiniLM-L6-v2.onnx")]
    [InlineData("gpt-4o-2024-08-06")]
    [InlineData("claude-3-5-sonnet-20241022")]
    [InlineData("mistral-small-2409")]
    [InlineData("gpt-4-0613")]
    [InlineData("deepseek-v3-0324")]
    public void Stay_what_they_are(string id) => Assert.True(Pin.Holds(id));

    [Theory]
    [InlineData("llama3.1")]
    [InlineData("llama3.1:8b")]
    [InlineData("llama3.1:latest")]
    [InlineData("deepseek-r1:8b")]
    [InlineData("mistral-small-latest")]
    [InlineData("gpt-4o")]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct")]
    [InlineData("claude-3-5-sonnet-latest")]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("gpt-4o-1999-08-06")]
    [InlineData("sdxl-9999")]
    [InlineData("PixArt-alpha/PixArt-XL-2-1024-MS")]
    public void Can_change_overnight(string id) => Assert.False(Pin.Holds(id));
}
