namespace ModelLicense.Tool;

/// <summary>The rules that the mode <c>strict</c> makes errors: the preset of the package, as it ships.</summary>
internal static class StrictRules
{
    private const string Key = "dotnet_diagnostic.";

    private static readonly Lazy<HashSet<string>> Rules = new(Read);

    /// <summary>Whether a finding of this rule breaks a strict build, however it is told today.</summary>
    public static bool Contain(string rule) => Rules.Value.Contains(rule);

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(typeof(StrictRules).Assembly.GetManifestResourceStream("strict.globalconfig")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.StartsWith(Key, StringComparison.Ordinal)).Select(line => line[Key.Length..].Split('.')[0])];
    }
}
