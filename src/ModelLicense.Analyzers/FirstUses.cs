using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>
/// Which use of a model comes first in a file. Callbacks come in any order, so a file that has a use is read once from top to bottom;
/// a file that has none is never read.
/// </summary>
/// <param name="sites">Where models are named.</param>
/// <param name="semantics">The file.</param>
/// <param name="isToldElsewhere">Whether a use is told at a declaration around it, so that it is not the first of those that are not.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class FirstUses(CallSites sites, SemanticModel semantics, Func<NamedModel, bool> isToldElsewhere, CancellationToken cancellation)
{
    private readonly Lazy<HashSet<(string Id, int Position)>> first = new(() => Find(sites, semantics, isToldElsewhere, cancellation));

    /// <summary>Whether no earlier place of the file names this model the same way.</summary>
    public bool Is(NamedModel named) => first.Value.Contains((named.Id, named.Where.SpanStart));

    private static HashSet<(string Id, int Position)> Find(CallSites sites, SemanticModel semantics, Func<NamedModel, bool> isToldElsewhere, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var first = new HashSet<(string, int)>();
        var named = semantics.SyntaxTree.GetRoot(cancellation).DescendantNodes()
            .Where(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax)
            .Select(node => semantics.GetOperation(node, cancellation))
            .OfType<IOperation>()
            .SelectMany(sites.In)
            .Where(named => !isToldElsewhere(named))
            .OrderBy(each => each.Where.SpanStart);
        foreach (var each in named)
        {
            if (seen.Add(each.Id))
            {
                first.Add((each.Id, each.Where.SpanStart));
            }
        }

        return first;
    }
}
