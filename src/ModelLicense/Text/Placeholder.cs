namespace ModelLicense;

/// <summary>
/// A text that stands where somebody has to write something: <c>TODO</c>, or <c>TODO:</c> and what to write. Wherever it stands in a policy file
/// it is a fault, so that nothing which is still to be filled in declares, grants or waives anything.
/// </summary>
public static class Placeholder
{
    private const string Mark = "TODO";

    /// <summary>The placeholder that says what to write.</summary>
    public static string Of(string what) => $"{Mark}: {what}";

    /// <summary>Whether a text is one.</summary>
    public static bool Is(string text)
    {
        text = text.Trim();
        return text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase) && (text.Length == Mark.Length || text[Mark.Length] == ':');
    }
}
