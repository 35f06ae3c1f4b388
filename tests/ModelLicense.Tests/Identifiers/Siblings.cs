namespace ModelLicense.Tests.Identifiers;

/// <summary>A nickname that leaves out what tells siblings apart is exact only where no term makes a difference between them.</summary>
public class Siblings
{
    [Theory]
    [InlineData("gemma-3", "gemma")]
    [InlineData("onnxruntime/Gemma-3-ONNX", "gemma")]
    public void under_one_license_that_never_asks_what_a_model_handles_are_one_answer(string id, string license)
        => Assert.Equal(license, Assert.Single(Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(id)).Model.Licenses).Key);

    [Theory]
    // Llama 3.2 asks who is in the EU of its multimodal models only.
    [InlineData("Llama-3.2")]
    // A service passes on the terms of the weights behind it.
    [InlineData("bedrock-llama-3.2")]
    // The 3B is under another license.
    [InlineData("qwen2.5-coder:latest")]
    public void that_differ_in_what_they_owe_are_a_choice(string id) => Assert.IsType<Match.OneOf>(Shipped.Catalog.Resolve(id));

    [Theory]
    [InlineData("whisper-2")]
    [InlineData("gemma-99")]
    [InlineData("grok-99")]
    public void that_nobody_knows_are_no_guess(string id) => Assert.IsType<Match.UnknownVersion>(Shipped.Catalog.Resolve(id));
}
