namespace ModelLicense;

/// <summary>The part of an identifier or of a path that names a model, and whose account it is in.</summary>
/// <param name="Publisher">The account; null where there is none, or where the folder above is nobody's.</param>
/// <param name="Name">The name.</param>
/// <param name="IsConverted">Whether a file below it has the format of a copy.</param>
/// <param name="Folder">What stands in front of the name; null if nothing does.</param>
internal readonly record struct ModelPath(string? Publisher, string Name, bool IsConverted, string? Folder)
{
    /// <summary>How the cache of Hugging Face spells a repository: <c>models--org--name</c>.</summary>
    private const string Cached = "models--";

    /// <summary>Finds the name: the last part that is more than <c>model.onnx</c>.</summary>
    public static ModelPath Of(string text, Vocabulary words)
    {
        var parts = text.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.FirstOrDefault(part => part.StartsWith(Cached, StringComparison.OrdinalIgnoreCase)) is { } cached)
        {
            var names = cached.Substring(Cached.Length).Split(["--"], StringSplitOptions.RemoveEmptyEntries);
            return new(names.Length > 1 ? names[0] : null, names.LastOrDefault() ?? "", IsConverted: false, names.Length > 1 ? names[0] : null);
        }

        if (Registered(parts) is { } registered)
        {
            return new(null, registered, IsConverted: false, Folder: null);
        }

        var at = parts.Length - 1;
        while (at > 0 && words.NamesNothing(parts[at]))
        {
            at--;
        }

        return at < 0 ? new(null, "", IsConverted: false, Folder: null) : new(
            at == 1 && !words.IsPlace(parts[0]) ? parts[0] : null,
            parts[at],
            parts.Skip(at + 1).Any(part => words.HasFormat(Token.Split(part))),
            at > 0 && !(at > 1 && words.IsOther(Token.Split(parts[at - 2]))) ? parts[at - 1] : null);
    }

    /// <summary>A model in a registry of Azure: <c>…/models/name/versions/1</c>.</summary>
    private static string? Registered(string[] parts)
    {
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (Is(parts[i], "models") && (Is(parts[i + 2], "versions") || Is(parts[i + 2], "labels")))
            {
                return parts[i + 1];
            }
        }

        return null;
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
