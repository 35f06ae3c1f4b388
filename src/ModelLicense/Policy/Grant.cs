namespace ModelLicense;

/// <summary>What a licensor agreed to: it satisfies exactly the terms it covers, of one model version, from one day to another.</summary>
/// <param name="Model">The model, by key, identifier, or name.</param>
/// <param name="From">The licensor.</param>
/// <param name="Covers">The ids of the terms.</param>
/// <param name="Reference">Where the agreement can be found.</param>
/// <param name="Effective">Its first day; null if always.</param>
/// <param name="Expires">Its last day; null if it does not end.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record Grant(string Model, string From, IReadOnlyList<string> Covers, string Reference, Date? Effective, Date? Expires, Origin Origin)
{
    /// <summary>Whether its last day has passed. Without a known day nothing expires.</summary>
    public bool HasExpired(Date? today) => Date.HasPassed(Expires, today);

    /// <summary>Whether it satisfies a term of a license that a model is under.</summary>
    internal bool Satisfies(Term term, License license, Model model, Catalog? catalog, Date? today)
        => Covers.Contains(term.Id)
        && (IsLicensor(license.Steward) || (IsLicensor(model.Publisher) && catalog?.Publishes(license.Steward) != true))
        && ModelReference.Names(Model, model, catalog)
        && !HasExpired(today)
        && (today is not { } day || Effective is not { } first || day.CompareTo(first) >= 0);

    /// <summary>
    /// "Meta Platforms" is Meta. Who published a model under the text of someone who publishes none (Creative Commons) is its licensor; who
    /// passed on a model under Meta's license is not.
    /// </summary>
    private bool IsLicensor(string name)
        => (From + " ").StartsWith(name + " ", StringComparison.OrdinalIgnoreCase) || (From + ",").StartsWith(name + ",", StringComparison.OrdinalIgnoreCase);
}
