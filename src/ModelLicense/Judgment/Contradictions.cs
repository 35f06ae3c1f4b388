namespace ModelLicense;

/// <summary>Whether a stated license stands beside what the catalog knows of a model, or of what it was made from.</summary>
internal static class Contradictions
{
    /// <summary>The stated license that does not stand: it is not the model's, or it is freer than that of a base.</summary>
    public static Contradiction? Of(Use use, License? stated, Match match, IReadOnlyList<Model> bases, Catalog catalog)
    {
        if (use.License is null)
        {
            return null;
        }

        if (match is Match.Exactly(var model))
        {
            var actual = Judge.LicensesOf(model, catalog);
            return actual.Count == 0 || actual.Any(license => license.Key == stated?.Key || license.Tags.Contains(use.License.Value, StringComparer.OrdinalIgnoreCase)) ? null : new Contradiction(use.License, actual, Base: null);
        }

        if (match is Match.OneOf(var several))
        {
            return stated is not null && several.Any(each => Judge.IsUnder(each, stated, catalog))
                ? null
                : new Contradiction(use.License, [.. several.SelectMany(each => Judge.LicensesOf(each, catalog)).Distinct()], Base: null);
        }

        Model[] parents = match is Match.MadeFrom(var parent) ? [parent, .. bases] : [.. bases];
        return parents
            .Select(each => new Contradiction(use.License, Judge.LicensesOf(each, catalog), each))
            .FirstOrDefault(each => each.Actual.Count > 0 && stated is not null && each.Actual.All(license => license.Key != stated.Key && stated.Openness < license.Openness));
    }
}
