namespace ModelLicense.Tests.Identifiers;

/// <summary>Where only a folder, a registry or an address says which model a file holds.</summary>
public class Paths_of_files
{
    [Theory]
    // the cache of Hugging Face
    [InlineData("models--meta-llama--Llama-3.1-8B-Instruct", "llama-3.1")]
    [InlineData("""C:\Users\me\.cache\huggingface\hub\models--microsoft--Phi-3-mini-4k-instruct-onnx\snapshots\0123456789abcdef0123456789abcdef01234567\model.onnx""", "phi-3")]
    [InlineData("~/.cache/huggingface/hub/models--sentence-transformers--all-MiniLM-L6-v2", "all-minilm-l6-v2")]
    // folders
    [InlineData("./models/phi-3-mini-4k-instruct/model.onnx", "phi-3")]
    [InlineData("models/all-MiniLM-L6-v2/onnx/model_quantized.onnx", "all-minilm-l6-v2")]
    [InlineData("Assets/Models/all-MiniLM-L6-v2/model.onnx", "all-minilm-l6-v2")]
    [InlineData("""C:\models\Phi-3-mini-4k-instruct-onnx\cpu_and_mobile\cpu-int4-rtn-block-32-acc-level-4""", "phi-3")]
    [InlineData("lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf", "llama-3.1")]
    // registries
    [InlineData("azureml://registries/azureml/models/Phi-4/versions/1", "phi-4")]
    [InlineData("azureml://registries/azureml-meta/models/Llama-3.2-11B-Vision-Instruct/versions/2", "llama-3.2-vision")]
    [InlineData("ai/llama3.2:3B-Q4_K_M", "llama-3.2")]
    [InlineData("docker.io/ai/smollm2", "smollm-2")]
    [InlineData("registry.ollama.ai/library/llama3.1:8b", "llama-3.1")]
    // addresses: the repository says it, or the file of one that holds many
    [InlineData("https://huggingface.co/bartowski/Qwen2.5-7B-Instruct-GGUF/resolve/main/Qwen2.5-7B-Instruct-Q4_K_M.gguf?download=true", "qwen2.5")]
    [InlineData("https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-base.en.bin", "whisper")]
    // parts, digests, commits
    [InlineData("Meta-Llama-3.1-70B-Instruct-Q8_0-00001-of-00003.gguf", "llama-3.1")]
    [InlineData("hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "llama-3.2")]
    [InlineData("Qwen/Qwen2.5-7B-Instruct@a09a35458c702b33eeacc393d103063234e8bc28", "qwen2.5")]
    [InlineData("mmproj-Qwen2.5-VL-7B-Instruct-f16.gguf", "qwen2.5-vl")]
    public void name_the_model(string path, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(path)).Model.Key);

    [Theory]
    [InlineData("acme/Llama-3.1-8B-Instruct/config.json", "llama-3.1")]
    [InlineData("models--acme--Llama-3.1-8B-Legalese", "llama-3.1")]
    public void of_a_stranger_name_what_it_was_made_from(string path, string parent) => Assert.Equal(parent, Assert.IsType<Match.MadeFrom>(Shipped.Catalog.Resolve(path)).Base.Key);

    [Theory]
    [InlineData("""C:\models\x.gguf""")]
    [InlineData("models/model.onnx")]
    [InlineData("model.onnx")]
    [InlineData("./model-00001-of-00003.safetensors")]
    [InlineData("models--")]
    [InlineData("azureml://registries/azureml/models/acme/versions/1")]
    [InlineData("src/llama/config.json")]
    [InlineData("https://example.com/models/whisper/model.onnx")]
    public void that_name_none_are_unknown(string path)
        => Assert.True(Shipped.Catalog.Resolve(path) is Match.Unknown or Match.UnknownVersion, Shipped.Catalog.Resolve(path).ToString());
}
