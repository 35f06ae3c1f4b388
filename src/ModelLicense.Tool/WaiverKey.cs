namespace ModelLicense.Tool;

/// <summary>What a waiver silences.</summary>
internal sealed record WaiverKey(string Rule, string Model, string? Term)
{
    /// <summary>
    /// What silences a finding: each term that it speaks of, or the rule where it speaks of none. The rule is the very one that was
    /// told: MLA1501 silences references only, and the project's own first use of the model is told still.
    /// </summary>
    public static IEnumerable<WaiverKey> Of(Finding finding)
        => finding.Terms.Count == 0 ? [new WaiverKey(finding.Rule, finding.Model, null)] : finding.Terms.Select(term => new WaiverKey(finding.Rule, finding.Model, term));
}
