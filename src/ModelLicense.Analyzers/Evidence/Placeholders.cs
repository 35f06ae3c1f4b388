namespace ModelLicense.Analyzers.Evidence;

/// <summary>Texts that stand for a name which somebody is to put there (<c>&lt;your-model&gt;</c>, <c>{MODEL}</c>, <c>YOUR_MODEL_ID</c>).</summary>
internal static class Placeholders
{
    private static readonly string[] Words = ["your-", "your_", "yourmodel", "your model", "todo", "placeholder", "changeme", "replace-me", "insert-", "deployment-name", "deployment_name", "model-name", "model_name", "model-id", "model_id"];

    /// <summary>Whether a text is one.</summary>
    public static bool Are(string text)
        => text.IndexOfAny(['<', '>', '{', '}', '$', '*', '[', ']']) >= 0 || text.Trim().Length == 0 || text.All(c => c is '.' or 'x' or 'X' or '?') || Words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
