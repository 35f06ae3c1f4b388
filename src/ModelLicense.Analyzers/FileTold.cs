using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>The uses of one file, and which of a model's comes first in it: there the verdict is told.</summary>
/// <param name="uses">The uses.</param>
/// <param name="isToldElsewhere">Whether a use is told at a declaration around it, so that it is not the first of those that are not.</param>
internal sealed class FileTold(CodeUses uses, Func<NamedModel, bool> isToldElsewhere)
{
    private readonly Lazy<HashSet<TextSpan>> first = new(() => new HashSet<TextSpan>(uses.All
        .Where(named => !isToldElsewhere(named))
        .OrderBy(named => named.Where.SpanStart)
        .GroupBy(named => (named.Id.ToUpperInvariant(), named.Reached?.Provider))
        .Select(same => same.First().Where.Span)));

    /// <summary>The uses.</summary>
    public CodeUses Uses => uses;

    /// <summary>Whether no earlier place of the file names this model the same way, from the same provider.</summary>
    public bool IsFirst(NamedModel named) => first.Value.Contains(named.Where.Span);
}
