namespace ModelLicense;

/// <summary>How the models that an ambiguous name can be are spelled where it is carried.</summary>
public static class Spellings
{
    /// <summary>
    /// One identifier for each model that has one of the same carrier which stands for it alone, in the order of the models: what is written
    /// with something behind it, if the catalog knows such an id, else one that the catalog offers, else its first.
    /// </summary>
    public static IReadOnlyList<(string Id, Model Model)> Of(string id, IReadOnlyList<Model> models, Catalog catalog)
    {
        var carrier = Carriers.Of(id, [.. models]);
        return carrier == Carrier.Other ? [] : [.. models.Select(model => (Id: Spelling(id, model, carrier, catalog)!, model)).Where(each => each.Id is not null)];
    }

    private static string? Spelling(string id, Model model, Carrier carrier, Catalog catalog)
        => model.Ids
            .Where(known => Carriers.Of(known, model) == carrier && !string.Equals(known, id, StringComparison.OrdinalIgnoreCase)
                && catalog.Resolve(known) is Match.Exactly(var found) && found.Key == model.Key)
            .OrderBy(known => (known.StartsWith(id, StringComparison.OrdinalIgnoreCase) ? 0 : 2) + (model.Offered.Contains(known) ? 0 : 1))
            .FirstOrDefault();
}
