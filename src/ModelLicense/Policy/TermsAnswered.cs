namespace ModelLicense;

/// <summary>
/// Finds answers to terms that no license has: in a file for many projects a slip of the fingers would else be silent, because there nobody is
/// told that an answer is not needed.
/// </summary>
internal static class TermsAnswered
{
    /// <summary>What is wrong with the first of the terms that no license has; null if there is none. Of a model that this catalog does not hold a newer one may know the terms.</summary>
    /// <param name="terms">The terms, by id.</param>
    /// <param name="model">The model that the answer names.</param>
    /// <param name="origin">Where the answer is written.</param>
    /// <param name="catalog">Knows the terms.</param>
    public static Fault? Fault(IEnumerable<string> terms, string model, Origin origin, Catalog catalog)
    {
        foreach (var term in terms)
        {
            if (!catalog.HasTerm(term) && (catalog.Model(model) is not null || catalog.Resolve(model) is Match.Exactly))
            {
                var meant = Nearest.Of(term, catalog.Licenses.SelectMany(license => license.Terms).Select(each => each.Id).Distinct());
                return new Fault(FaultKind.Unreadable, origin, $"no license has a term '{term}', so this answers nothing and does not count" + Nearest.Hint(meant));
            }
        }

        return null;
    }
}
