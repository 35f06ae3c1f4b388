using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>What one file uses, its attributes that may be ours, and which use of a model comes first in it: there the verdict is told.</summary>
internal sealed class FileTold
{
    private readonly Lazy<(HashSet<TextSpan> Places, HashSet<string> Keys)> first;

    /// <summary>Searches a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="candidates">The nodes that are worth a look.</param>
    /// <param name="semantics">The file.</param>
    /// <param name="project">What it is judged by.</param>
    /// <param name="cancellation">Ends the work.</param>
    public FileTold(string text, Candidates candidates, SemanticModel semantics, AnalyzedProject project, CancellationToken cancellation)
    {
        Attributes = candidates.Attributes;
        Uses = CodeUses.Of(text, candidates, semantics, project.Search, cancellation);
        first = new(() => FirstOfEach(Uses.All.Where(named => SourceUses.DeclaredAround(named.Where, named.Id, semantics, project.Inputs, CancellationToken.None) is null)));
    }

    /// <summary>Whether all of it has been told.</summary>
    public bool IsTold { get; set; }

    /// <summary>The uses.</summary>
    public CodeUses Uses { get; }

    /// <summary>The attributes that may be ours.</summary>
    public IReadOnlyList<AttributeSyntax> Attributes { get; }

    /// <summary>Whether no earlier place of the file names this model the same way, from the same provider; what is told at a declaration around it does not count.</summary>
    public bool IsFirst(NamedModel named) => first.Value.Places.Contains(named.Where.Span);

    /// <summary>Whether the file itself names this model, from the same provider, where its verdict is told.</summary>
    public bool Tells(Use use) => first.Value.Keys.Contains(KeyOf(use.Id, use.Reached));

    /// <summary>What tells uses of one model in a file apart: who serves it.</summary>
    public static string KeyOf(string id, Reached? reached) => id.ToUpperInvariant() + "\n" + reached?.Provider;

    private static (HashSet<TextSpan> Places, HashSet<string> Keys) FirstOfEach(IEnumerable<NamedModel> uses)
    {
        var (places, keys) = (new HashSet<TextSpan>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var named in uses.OrderBy(each => each.Where.SpanStart))
        {
            if (keys.Add(KeyOf(named.Id, named.Reached)))
            {
                places.Add(named.Where.Span);
            }
        }

        return (places, keys);
    }
}
