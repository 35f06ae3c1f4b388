using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>What a diagnostic says of itself beside its message.</summary>
internal sealed class Told(Diagnostic diagnostic)
{
    /// <summary>The rule.</summary>
    public string Rule => diagnostic.Id;

    /// <summary>The model, as it is written; null where the finding is of none, or where its name cannot be repeated.</summary>
    public string? Model => this["modelId"] is { } id && id.IndexOf('\uFFFD') < 0 ? id : null;

    /// <summary>The ids of all terms that the finding speaks of.</summary>
    public IReadOnlyList<string> Terms => Several(this["terms"] ?? this["term"]);

    /// <summary>The forms of the facts that are missing.</summary>
    public IReadOnlyList<string> Needs => Several(this["needs"]);

    /// <summary>Another property; null where it is not there.</summary>
    public string? this[string property] => diagnostic.Text(property);

    private static IReadOnlyList<string> Several(string? joined) => (joined ?? "").Split(['+'], StringSplitOptions.RemoveEmptyEntries);
}
