using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>The texts that a value can have, as far as the source shows, and where it does not.</summary>
internal sealed class Traced
{
    /// <summary>Each text that the value can have, with the place that chooses it.</summary>
    public List<(string Text, SyntaxNode Where)> Texts { get; } = [];

    /// <summary>All ways to read the name of a member that stands for a model.</summary>
    public List<(IReadOnlyList<string> Spellings, SyntaxNode Where)> Members { get; } = [];

    /// <summary>The parameters that the value can come from.</summary>
    public List<IParameterSymbol> Parameters { get; } = [];

    /// <summary>Whether it can be an object that is made here, or anything else that is no text: that is a site of its own, or none.</summary>
    public bool IsObject { get; set; }

    /// <summary>Whether it can come from a member that is marked <c>[ModelId]</c>: what is put into that is looked at instead.</summary>
    public bool IsMarked { get; set; }

    /// <summary>What the source does not show.</summary>
    public List<(HiddenIn Source, string Name)> Hidden { get; } = [];
}
