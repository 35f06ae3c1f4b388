using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>What a diagnostic carries in its properties.</summary>
internal static class DiagnosticProperties
{
    /// <summary>A property; null where it is not there.</summary>
    public static string? Text(this Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value : null;

    /// <summary>The entries of several lists that go in step; none where they do not.</summary>
    public static IReadOnlyList<(string Id, string Second)> Pairs(this Diagnostic diagnostic, string first, string second, string separator = Ways.Separator)
    {
        var (ids, others) = (Entries(diagnostic.Text(first), Ways.Separator), Entries(diagnostic.Text(second), separator));
        return ids.Length == others.Length ? [.. ids.Zip(others, (id, other) => (id, other))] : [];
    }

    private static string[] Entries(string? list, string separator) => list is null ? [] : list.Split([separator], StringSplitOptions.None);
}
