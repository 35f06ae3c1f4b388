namespace ModelLicense.Analyzers.Evidence;

/// <summary>A text in a settings file.</summary>
/// <param name="Key">Under which key .NET's configuration finds it: <c>Ai:Model</c>, <c>Models:0:Name</c>.</param>
/// <param name="Value">What it says.</param>
/// <param name="Span">Where that stands, with its quotes.</param>
internal sealed record Setting(string Key, string Value, Span Span)
{
    /// <summary>The last part of the key.</summary>
    public string Name => Key.Substring(Key.LastIndexOf(':') + 1);

    /// <summary>The key of the object or array around it; empty at the top.</summary>
    public string Parent => ParentOf(Key);

    /// <summary>The key around a key; empty at the top.</summary>
    public static string ParentOf(string key) => key.Substring(0, Math.Max(0, key.LastIndexOf(':')));
}
