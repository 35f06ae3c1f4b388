using System.Globalization;

namespace ModelLicense.Tool;

/// <summary>What a waiver silences.</summary>
internal sealed record WaiverKey(string Rule, string Model, string? Term)
{
    private const int OfReferences = 500;

    /// <summary>As the judge compares: rules and models in any case.</summary>
    public static readonly IEqualityComparer<WaiverKey> Comparer = EqualityComparer<WaiverKey>.Create(
        (one, other) => one?.Term == other?.Term && string.Equals(one?.Rule, other?.Rule, StringComparison.OrdinalIgnoreCase) && string.Equals(one?.Model, other?.Model, StringComparison.OrdinalIgnoreCase),
        key => StringComparer.OrdinalIgnoreCase.GetHashCode(key.Model));

    /// <summary>What silences a finding: each term that it speaks of, or the rule where it speaks of none.</summary>
    public static IEnumerable<WaiverKey> Of(Finding finding)
    {
        var number = int.Parse(finding.Rule.AsSpan(3), CultureInfo.InvariantCulture);
        var rule = string.Create(CultureInfo.InvariantCulture, $"MLA{(number % 1000 >= OfReferences ? number - OfReferences : number)}");
        return finding.Terms.Count == 0 ? [new WaiverKey(rule, finding.Model, null)] : finding.Terms.Select(term => new WaiverKey(rule, finding.Model, term));
    }
}
