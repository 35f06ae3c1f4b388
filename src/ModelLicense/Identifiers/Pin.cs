namespace ModelLicense;

/// <summary>Whether a reference stays what it is: a digest, a commit, a dated version or a file does; a bare name, a size or <c>:latest</c> can change overnight.</summary>
public static class Pin
{
    private static readonly string[] Files = [".gguf", ".ggml", ".onnx", ".safetensors", ".bin", ".pt", ".pth", ".ckpt", ".llamafile", ".tflite", ".mlmodel"];

    /// <summary>Image models carry it in their names, and it is no day.</summary>
    private const string Resolution = "1024";

    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly string[] Quantizations = ["q", "iq", "tq", "f", "fp", "bf", "mxfp", "int"];

    /// <summary>Whether the identifier names one revision.</summary>
    public static bool Holds(string id)
    {
        id = id.Trim();
        return Files.Any(file => id.EndsWith(file, StringComparison.OrdinalIgnoreCase)) || (!IsLatest(id) && (HasRevision(id) || IsDated(id) || HasQuantization(id)));
    }

    private static bool IsLatest(string id) => Token.Split(id).Any(token => token.Text == "latest");

    /// <summary>A digest or a commit behind <c>@</c> or <c>:</c>: hexadecimal, seven digits or more.</summary>
    private static bool HasRevision(string id)
    {
        var revision = id.Substring(id.LastIndexOfAny(['@', ':']) + 1);
        return revision.Length >= 7 && revision.Length < id.Length && revision.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
    }

    /// <summary>A day (<c>2024-08-06</c>, <c>20241022</c>), a month (<c>2411</c>) or a month and day (<c>0324</c>), as publishers write revisions.</summary>
    private static bool IsDated(string id)
    {
        var parts = id.Split('-', '_', ':', '@', '/');
        return parts.Skip(1).Any(part => IsNumber(part, 8) ? IsDay(part) : IsNumber(part, 4) && part != Resolution && (IsMonth(part) || IsDay("2024" + part)))
            || Enumerable.Range(0, Math.Max(0, parts.Length - 2)).Any(at => IsNumber(parts[at], 4) && IsNumber(parts[at + 1], 2) && IsNumber(parts[at + 2], 2) && IsDay(parts[at] + parts[at + 1] + parts[at + 2]));
    }

    private static bool IsDay(string digits) => Date.Parse($"{digits.Substring(0, 4)}-{digits.Substring(4, 2)}-{digits.Substring(6)}") is { Year: > 2000 and < 2100 };

    private static bool IsMonth(string digits) => Month.Parse($"20{digits.Substring(0, 2)}-{digits.Substring(2)}") is not null && digits[0] is '2' or '3';

    private static bool IsNumber(string part, int length) => part.Length == length && part.All(c => c is >= '0' and <= '9');

    /// <summary>A tag of Ollama that names a quantization is not built again; one that names a size is.</summary>
    private static bool HasQuantization(string id)
        => id.IndexOf(':') is > 0 and var colon && id.Substring(colon).Split('-', '_', ':').Any(part => Quantizations.Contains(part.TrimEnd(Digits), StringComparer.OrdinalIgnoreCase) && char.IsDigit(part[part.Length - 1]));
}
