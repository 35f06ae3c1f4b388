namespace ModelLicense.Tests.Identifiers;

/// <summary>Sets of data, images of containers and templates are called after models, and are none.</summary>
public class Names_of_other_things
{
    [Theory]
    // sets of data
    [InlineData("allenai/tulu-3-sft-mixture")]
    [InlineData("allenai/tulu-3-sft-personas-math")]
    [InlineData("allenai/llama-3.1-tulu-3-8b-preference-mixture")]
    [InlineData("allenai/tulu-3-wildchat-reused-on-policy-8b")]
    [InlineData("allenai/llama-3-tulu-v2.5-preference-data")]
    [InlineData("meta-llama/Llama-3.2-1B-evals")]
    [InlineData("deepseek-ai/DeepSeek-R1-dataset")]
    [InlineData("teknium/OpenHermes-2.5")]
    [InlineData("bigcode/starcoder2data")]
    [InlineData("google/flan-t5-eval")]
    [InlineData("llama-3-8b-sft-dataset")]
    // images of containers and programs
    [InlineData("x/y-whisper:latest-r36")]
    [InlineData("dustynv/faster-whisper:r36.2.0")]
    [InlineData("fedirz/faster-whisper-server:latest-cuda")]
    [InlineData("acme/llama3-server")]
    [InlineData("acme/phi3-api:latest")]
    [InlineData("rhasspy/wyoming-whisper:latest")]
    // keys of settings
    [InlineData("OpenAI:Dalle2:Model")]
    [InlineData("Ollama:Llama3.1:Models")]
    [InlineData("AzureOpenAI:Gpt4o:Deployment")]
    // what is done with a model
    [InlineData("MISTRAL-7B-Inference-Experiment")]
    [InlineData("llama3-8b-endpoint")]
    [InlineData("phi3-mini-sample")]
    [InlineData("databricks/databricks-dolly-15k")]
    // programs, one with a word for a size that no model of the family has, and what they come in
    [InlineData("Faster-Whisper-XXL")]
    [InlineData("Whisper_windows_large.7z")]
    // names of architectures in code that are spelled like no identifier
    [InlineData("phi3_small")]
    [InlineData("qwen3_moe_text")]
    // vendors
    [InlineData("DeepSeek")]
    // templates of conversations
    [InlineData("vicuna_v1.1")]
    [InlineData("vicuna_v1.5")]
    [InlineData("llama-2")]
    [InlineData("chatml")]
    public void are_no_model(string text) => Assert.True(Shipped.Catalog.Resolve(text) is Match.Unknown or Match.UnknownVersion, Shipped.Catalog.Resolve(text).ToString());

    [Theory]
    // A size, in figures or in words, or a format: what is called so was made from the model.
    [InlineData("acme/Llama-3.1-8B-Legalese", "llama-3.1")]
    [InlineData("acme/llama-3-8b-sft", "llama-3")]
    [InlineData("acme/whisper-large-v3-hindi", "whisper")]
    [InlineData("acme/phi-3-mini-legalese", "phi-3")]
    [InlineData("acme/phi-3-legalese-GGUF", "phi-3")]
    [InlineData("phi4-mini-strict", "phi-4-mini")]
    // So does a word for training in somebody's account.
    [InlineData("acme/FLUX.1-dev-LoRA-watercolor", "flux.1-dev")]
    [InlineData("acme/Llama-3.1-legalese-merged", "llama-3.1")]
    public void with_a_size_or_a_format_are_made_from_it(string id, string parent) => Assert.Equal(parent, Assert.IsType<Match.MadeFrom>(Shipped.Catalog.Resolve(id)).Base.Key);

    [Theory]
    [InlineData("allenai/Llama-3.1-Tulu-3-8B-SFT", "llama-3.1-tulu-3")]
    [InlineData("lmsys/vicuna-7b-v1.5", "vicuna-1.5")]
    [InlineData("vicuna-13b-v1.1", "vicuna-1.3")]
    [InlineData("llama2", "llama-2")]
    [InlineData("llama-2-7b", "llama-2")]
    public void are_not_their_models(string id, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(id)).Model.Key);
}
