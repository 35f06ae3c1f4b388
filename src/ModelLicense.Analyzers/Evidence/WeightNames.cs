namespace ModelLicense.Analyzers.Evidence;

/// <summary>Which model a file of weights holds, by its name or, where that says nothing (<c>model.onnx</c>), by its folder's.</summary>
internal static class WeightNames
{
    /// <summary>Formats in which nothing but models of this kind is kept.</summary>
    private static readonly string[] Certain = [".gguf", ".safetensors", ".llamafile"];

    /// <summary>Formats in which any network is kept: most are of no publisher.</summary>
    private static readonly string[] Possible = [".onnx", ".tflite", ".pt", ".pth"];

    /// <summary>Parts of files that say nothing of which model it is.</summary>
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "model", "models", "pytorch", "tf", "flax", "weights", "weight", "quantized", "quant", "int4", "int8", "uint8", "fp16", "fp32", "bf16", "f16", "f32", "bnb4", "q4", "q4f16", "q8", "o1", "o2", "o3", "o4",
        "optimized", "decoder", "encoder", "merged", "with", "past", "init", "embed", "embeds", "tokens", "vision", "text", "projection", "adapter", "diffusion", "consolidated", "unet", "vae", "ema", "pruned", "of",
        "ggml", "gguf", "onnx", "cpu", "gpu", "cuda", "dml", "last", "best", "final", "checkpoint", "q", "k", "m", "s", "inference", "session",
    };

    /// <summary>How many folders above a file may name it: <c>Org/Name/onnx/cpu/model.onnx</c>.</summary>
    private const int Folders = 4;

    /// <summary>Whether a path is that of a file of weights, by its name.</summary>
    public static bool Is(string path)
    {
        var file = FilePaths.NameOf(path);
        var dot = file.LastIndexOf('.');
        return dot > 0 && (Ends(file, Certain) || Ends(file, Possible) || IsGgml(file))
            && file.Substring(0, dot).Any(char.IsLetterOrDigit)
            && file.IndexOfAny(['*', '?', '{', '}', '<', '>', '|', '"', '$', '%', '=']) < 0
            && !file.StartsWith("readme", StringComparison.OrdinalIgnoreCase)
            && !file.Split('-', '_', '.').Any(part => part.StartsWith("vocab", StringComparison.OrdinalIgnoreCase) || part.StartsWith("tokenizer", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the model is called; null where the file is not beyond doubt a model of somebody's.</summary>
    /// <param name="path">The path of a file of weights.</param>
    /// <param name="resolve">What a name stands for.</param>
    public static (string Id, bool IsKnown)? Of(string path, Func<string, Match> resolve)
    {
        var file = FilePaths.NameOf(path);
        var stem = file.Substring(0, file.LastIndexOf('.'));
        var isCertain = Ends(file, Certain) || IsGgml(file);
        if (IsKnown(resolve(file)) && (isCertain || stem.Any(char.IsDigit)))
        {
            return (file, true);
        }

        var isGeneric = stem.Split('-', '_', '.').All(part => Generic.Contains(part) || part.All(char.IsDigit));
        if (isGeneric && FolderThatNames(path, resolve) is { } folder)
        {
            return (folder, true);
        }

        return isCertain ? (isGeneric && path.Split('/', '\\') is { Length: > 1 } parts && parts[parts.Length - 2].Any(char.IsLetter) ? $"{parts[parts.Length - 2]}/{file}" : file, false) : null;
    }

    /// <summary>How else a declaration may call a file that no catalog knows: its path, its name, that without the format, its folder.</summary>
    public static IEnumerable<string> Others(string path)
    {
        var parts = path.Split('/', '\\');
        var file = parts[parts.Length - 1];
        return new[] { path, file, file.Substring(0, file.LastIndexOf('.')), parts.Length > 1 ? parts[parts.Length - 2] : file };
    }

    /// <summary>The nearest of a path's last folders that names a model; a word of ordinary English never does.</summary>
    /// <param name="path">The path; its last part is looked at only where it ends with a separator.</param>
    /// <param name="resolve">What a name stands for.</param>
    public static string? FolderThatNames(string path, Func<string, Match> resolve)
        => path.Split('/', '\\').AsEnumerable().Reverse().Skip(1).Take(Folders)
            .Select(Repository)
            .FirstOrDefault(name => BeyondDoubt.MayBeName(name) && name.Length > 2 && resolve(name) is Match.Exactly or Match.OneOf or Match.MadeFrom or Match.UnknownVersion);

    /// <summary>A folder of the cache of Hugging Face (<c>models--Org--Name</c>) as the repository that it holds.</summary>
    private static string Repository(string folder)
        => (folder.StartsWith("models--", StringComparison.Ordinal) ? folder.Substring("models--".Length) : folder).Replace("--", "/");

    private static bool IsKnown(Match match) => match is not (Match.Unknown or Match.NotAName);

    private static bool IsGgml(string file) => file.StartsWith("ggml-", StringComparison.OrdinalIgnoreCase) && file.EndsWith(".bin", StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string file, string[] endings) => endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
