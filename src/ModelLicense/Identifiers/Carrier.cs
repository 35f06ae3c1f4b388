namespace ModelLicense;

/// <summary>Who carries a name: what an identifier can be replaced by depends on who resolves it.</summary>
public enum Carrier
{
    /// <summary>Anything that is neither of the others: a file, a copy in the format of a program, a name of a host, a name alone.</summary>
    Other,

    /// <summary>A repository of Hugging Face, <c>Qwen/Qwen3-8B</c>.</summary>
    HuggingFace,

    /// <summary>A tag of Ollama, <c>qwen3:8b</c>; without a tag, the latest.</summary>
    Ollama,
}

/// <summary>Tells carriers by how a name is written.</summary>
public static class Carriers
{
    private static readonly string[] Files = [".gguf", ".ggml", ".onnx", ".safetensors", ".bin", ".pt", ".pth", ".ckpt", ".llamafile"];

    /// <summary>Who carries the name of a model.</summary>
    /// <param name="id">The name, as written.</param>
    /// <param name="models">What it stands for, or may stand for.</param>
    public static Carrier Of(string id, params Model[] models)
    {
        var (slash, colon) = (id.IndexOf('/'), id.IndexOf(':'));
        if (Files.Any(file => id.EndsWith(file, StringComparison.OrdinalIgnoreCase)) || id.IndexOfAny(['\\', '@', ' ']) >= 0 || Token.Split(id).Any(token => token.Text is "gguf" or "onnx" or "mlx"))
        {
            return Carrier.Other;
        }

        return slash > 0 && colon < 0 && id.IndexOf('/', slash + 1) < 0 && IsRepository(id, slash, models) ? Carrier.HuggingFace
            : slash < 0 && models.Any(model => model.Ids.Any(known => IsTag(known) && string.Equals(Untagged(known), Untagged(id), StringComparison.OrdinalIgnoreCase))) ? Carrier.Ollama
            : Carrier.Other;
    }

    /// <summary>An account of Hugging Face holds the model, or a copy of it: a folder on disk and a host's prefix look the same.</summary>
    private static bool IsRepository(string id, int slash, Model[] models)
        => models.Any(model => model.Ids.Any(known => known.Length > slash && known[slash] == '/' && string.Compare(known, 0, id, 0, slash + 1, StringComparison.OrdinalIgnoreCase) == 0));

    /// <summary>A tag with a word in front of the colon; the builds of Foundry Local end in a number (<c>Phi-4-generic-cpu:1</c>).</summary>
    private static bool IsTag(string id) => id.IndexOf(':') is > 0 and var colon && id.IndexOf('/') < 0 && !id.Skip(colon + 1).All(char.IsDigit);

    private static string Untagged(string id) => id.IndexOf(':') is >= 0 and var colon ? id.Substring(0, colon) : id;
}
