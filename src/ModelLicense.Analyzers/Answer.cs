namespace ModelLicense.Analyzers;

/// <summary>A waiver, a grant or a review, as messages and SARIF speak of it.</summary>
/// <param name="Text">Which one it is.</param>
/// <param name="Reason">How it answers a finding: who, why, until when.</param>
/// <param name="Why">The reason of a waiver, or the reference of a grant.</param>
/// <param name="Owner">Who answers for a waiver, or who granted.</param>
/// <param name="Expires">Its last day.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record Answer(string Text, string Reason, string Why, string? Owner, Date? Expires, Origin Origin)
{
    /// <summary>Whether it is part of the baseline: written for what was there when the package was adopted.</summary>
    public bool IsBaseline { get; private init; }

    /// <summary>Every answer that counts in the project's own policy file.</summary>
    public static IEnumerable<Answer> Own(Inputs inputs)
        => inputs.Policy.Waivers.Select(Of).Concat(inputs.Policy.Grants.Select(Of)).Where(answer => inputs.Files.IsOwn(answer.Origin));

    public static Answer Of(Waiver waiver) => new(
        $"the {(waiver.IsBaseline ? "baseline " : "")}waiver of {Join(" ", waiver.Rule, waiver.Term)} for '{waiver.Model}'",
        $"waived{(waiver.IsBaseline ? " as baseline" : "")} ({waiver.Origin}): " + Join("; ", waiver.Reason, waiver.Owner is null ? null : "owner " + waiver.Owner, waiver.Ticket is null ? null : "ticket " + waiver.Ticket, Until(waiver.Expires)),
        waiver.Reason,
        waiver.Owner,
        waiver.Expires,
        waiver.Origin)
    {
        IsBaseline = waiver.IsBaseline,
    };

    public static Answer Of(Grant grant) => new(
        $"the grant of {grant.From} for '{grant.Model}'",
        $"granted by {grant.From} ({grant.Origin}): " + Join("; ", "reference " + grant.Reference, Until(grant.Expires)),
        grant.Reference,
        grant.From,
        grant.Expires,
        grant.Origin);

    public static Answer Of(Review review) => new(
        $"the review of {review.On}",
        $"answered by the review of {review.On} ({review.Origin})",
        $"reviewed on {review.On}",
        Owner: null,
        Expires: null,
        review.Origin);

    /// <summary>Whether its last day has passed.</summary>
    public bool HasExpired(Date? today) => Date.HasPassed(Expires, today);

    /// <summary>What the trace of an answered finding carries into SARIF beside the finding's own properties.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Properties(string rule)
        => new Dictionary<string, string?> { ["rule"] = rule, ["reason"] = Sentences.Clean(Why), ["owner"] = Owner is null ? null : Sentences.Clean(Owner), ["expires"] = Expires?.ToString(), ["baseline"] = IsBaseline ? "true" : null }.Where(pair => pair.Value is not null);

    private static string? Until(Date? expires) => expires is { } last ? $"until {last}" : null;

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.OfType<string>());
}
