namespace ModelLicense;

/// <summary>A decision to live with a finding: it silences one term of one model, or a whole rule of one model, and says why.</summary>
/// <param name="Rule">The rule, by id; null for any rule that tells of the term.</param>
/// <param name="Model">The model, by key, identifier, or name.</param>
/// <param name="Term">The id of the term; null for the whole rule.</param>
/// <param name="Reason">Why.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Ticket">Where it was decided.</param>
/// <param name="Expires">Its last day; null if it does not end.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record Waiver(string? Rule, string Model, string? Term, string Reason, string? Owner, string? Ticket, Date? Expires, Origin Origin)
{
    /// <summary>Whether it was written for a finding that was there when the package was adopted, and is to go with it.</summary>
    public bool IsBaseline { get; init; }

    /// <summary>Whether its last day has passed. Without a known day nothing expires.</summary>
    public bool HasExpired(Date? today) => Date.HasPassed(Expires, today);

    /// <summary>Whether it silences what a rule tells of a use.</summary>
    internal bool Silences(string rule, string? term, Judgment judgment, Catalog? catalog, Date? today)
        => (Rule is null || string.Equals(Rule, rule, StringComparison.OrdinalIgnoreCase))
        && (Term is null || Term == term)
        && (string.Equals(Model, judgment.Use.Id, StringComparison.OrdinalIgnoreCase) || (judgment.Model is { } model && ModelReference.Names(Model, model, catalog)))
        && !HasExpired(today);
}
