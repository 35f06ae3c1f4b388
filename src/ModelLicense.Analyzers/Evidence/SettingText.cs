namespace ModelLicense.Analyzers.Evidence;

/// <summary>What the text of a setting can be, by its looks.</summary>
internal static class SettingText
{
    /// <summary>Marks of a place that somebody has yet to fill in, or that a build or a shell fills in.</summary>
    private static readonly string[] Marks = ["<", ">", "{", "}", "$(", "%", "[["];

    /// <summary>Words that stand where a name has yet to be written.</summary>
    private static readonly string[] Fillers =
    [
        "todo", "tbd", "none", "null", "default", "changeme", "change-me", "replaceme", "replace-me", "xxx", "...", "string", "n/a", "auto",
        "model", "modelid", "modelname", "model-id", "model-name", "deployment", "deploymentname", "deployment-name", "your-model", "yourmodel",
    ];

    /// <summary>How keys and passwords begin that somebody may have written into the wrong place.</summary>
    private static readonly string[] Secrets = ["sk-", "sk_", "hf_", "gsk_", "ghp_", "gho_", "github_pat_", "akia", "aiza", "xai-", "bearer", "eyj", "r8_", "nvapi-", "pk_"];

    /// <summary>Whether nothing is said yet: blank, or a place to be filled in.</summary>
    public static bool IsPlaceholder(string value)
    {
        value = value.Trim();
        return value.Length == 0
            || Marks.Any(mark => value.IndexOf(mark, StringComparison.Ordinal) >= 0)
            || Fillers.Contains(value, StringComparer.OrdinalIgnoreCase)
            || (value.StartsWith("your", StringComparison.OrdinalIgnoreCase) && value.Length > 4 && value[4] is '-' or '_' or ' ')
            || value.StartsWith("__", StringComparison.Ordinal);
    }

    /// <summary>Whether it is an address.</summary>
    public static bool IsAddress(string value) => value.IndexOf("://", StringComparison.Ordinal) > 0 && !value.StartsWith("ollama://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is an address at the host of most open weights.</summary>
    public static bool IsOfHuggingFace(string value)
        => new[] { "https://huggingface.co/", "https://hf.co/" }.Any(host => value.StartsWith(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it could be the name of a model that nobody knows. It is repeated in messages, so it must not look like a secret.</summary>
    public static bool IsName(string value)
        => value.Length is >= 2 and <= 120
        && value.Any(char.IsLetter)
        && value.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or '\\' or ':' or '@')
        && !LooksSecret(value);

    /// <summary>Whether a text, known or not, may carry a secret: an address with more behind it, or what looks like a key.</summary>
    public static bool MayBeSecret(string value)
        => value.IndexOfAny(['?', '#']) >= 0 || (value.IndexOf("://", StringComparison.Ordinal) is > 0 and var at && value.IndexOf('@', at) >= 0) || BeginsLikeSecret(value);

    private static bool LooksSecret(string value)
        => BeginsLikeSecret(value)
        || Guid.TryParse(value, out _)
        || value.Split('.', '-', '_', '/', '\\', ':', '@').Any(part => part.Length >= 24);

    private static bool BeginsLikeSecret(string value) => Secrets.Any(start => value.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
