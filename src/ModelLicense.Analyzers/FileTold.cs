using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>What one file uses, its attributes that may be ours, and which use of a model comes first in it: there the verdict is told.</summary>
internal sealed class FileTold
{
    private readonly Lazy<HashSet<TextSpan>> first;

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
    public bool IsFirst(NamedModel named) => first.Value.Contains(named.Where.Span);

    /// <summary>Whether the file names this model itself.</summary>
    public bool Names(string id) => Uses.All.Any(named => string.Equals(named.Id, id, StringComparison.OrdinalIgnoreCase));

    private static HashSet<TextSpan> FirstOfEach(IEnumerable<NamedModel> uses)
    {
        var (first, seen) = (new HashSet<TextSpan>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var named in uses.OrderBy(each => each.Where.SpanStart))
        {
            if (seen.Add(named.Id.ToUpperInvariant() + "\n" + named.Reached?.Provider))
            {
                first.Add(named.Where.Span);
            }
        }

        return first;
    }
}
