namespace ModelLicense;

/// <summary>
/// Finds answers to terms that no license has: in a file for many projects a slip of the fingers would else be silent, because there nobody is
/// told that an answer is not needed.
/// </summary>
/// <param name="catalog">Knows the terms.</param>
internal sealed class TermsAnswered(Catalog catalog)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private bool isEverythingRead;

    /// <summary>What is wrong with the first of the terms that no license has; null if there is none. Of a model that this catalog does not hold a newer one may know the terms.</summary>
    /// <param name="terms">The terms, by id.</param>
    /// <param name="model">The model that the answer names, whose licenses are looked at first: all others are read only where that does not help.</param>
    /// <param name="origin">Where the answer is written.</param>
    public Fault? Fault(IEnumerable<string> terms, string model, Origin origin)
        => terms.FirstOrDefault(term => !Has(term, model)) is { } unknown
            ? new Fault(FaultKind.Unreadable, origin, $"no license has a term '{unknown}', so this answers nothing and does not count" + (Nearest.Of(unknown, known) is { } meant ? $"; did you mean '{meant}'?" : ""))
            : null;

    private bool Has(string term, string model)
    {
        if (known.Contains(term))
        {
            return true;
        }

        if ((catalog.Model(model) ?? (catalog.Resolve(model) as Match.Exactly)?.Model) is not { } named)
        {
            return true;
        }

        if (!isEverythingRead)
        {
            Read(Judge.LicensesOf(named, catalog));
        }

        if (!isEverythingRead && !known.Contains(term))
        {
            isEverythingRead = true;
            Read(catalog.Licenses);
        }

        return known.Contains(term);
    }

    private void Read(IEnumerable<License> licenses) => known.UnionWith(licenses.SelectMany(license => license.Terms).Select(term => term.Id));
}
