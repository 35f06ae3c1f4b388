using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

// This is the one file that may create diagnostics; BannedSymbols.txt keeps every other from it.
#pragma warning disable RS0030

namespace ModelLicense.Analyzers;

/// <summary>What is told, but for the place.</summary>
/// <param name="Rule">Under which id.</param>
/// <param name="Arguments">What fills its message.</param>
internal sealed record Message(DiagnosticDescriptor Rule, params object?[] Arguments)
{
    /// <summary>How gravely, where it is not as the rule says.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Where that is written which decides.</summary>
    public IReadOnlyList<Location> Deciding { get; init; } = [];

    /// <summary>What it carries into SARIF.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The diagnostic at a place.</summary>
    public Diagnostic At(Location place) => Diagnostic.Create(Rule, place, Severity ?? Rule.DefaultSeverity, Deciding, Properties, Arguments);
}
