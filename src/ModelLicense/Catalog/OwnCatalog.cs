namespace ModelLicense;

/// <summary>A license that a policy file adds to the catalog, or puts in the place of one.</summary>
/// <param name="License">The license.</param>
/// <param name="Json">Its entry, minified.</param>
/// <param name="Reason">Why it may be milder than the one it replaces.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record OwnLicense(License License, string Json, string? Reason, Origin Origin);

/// <summary>A model that a policy file adds to the catalog, or puts in the place of one.</summary>
/// <param name="Model">The model.</param>
/// <param name="Json">Its entry, minified.</param>
/// <param name="Reason">Why it may be milder than the one it replaces.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record OwnModel(Model Model, string Json, string? Reason, Origin Origin);

/// <summary>
/// Puts what policy files say of licenses and models over a catalog: a private model, a negotiated license, a model of next month. What takes
/// anything away from the catalog needs a reason; else it does not count, and neither does what does not fit into the whole.
/// </summary>
internal sealed class OwnCatalog(CatalogData data, Catalog catalog, List<Fault> faults)
{
    private readonly List<LicenseEntry> licenses = [.. data.Licenses];
    private readonly Lazy<OwnModels> models = new(() => new OwnModels(data.Models));

    /// <summary>The catalog with the entries of one file over it.</summary>
    public static Catalog Over(Catalog catalog, CatalogData data, Declaration file, List<Fault> faults)
    {
        var own = new OwnCatalog(data, catalog, faults);
        foreach (var license in file.OwnLicenses)
        {
            own.Put(license);
        }

        var version = data.Version.EndsWith(Catalog.Own, StringComparison.Ordinal) ? data.Version : data.Version + Catalog.Own;
        var changed = data with { Version = version, Licenses = own.licenses };
        var withLicenses = new Catalog(changed);
        foreach (var model in file.OwnModels)
        {
            own.Put(model, withLicenses);
        }

        if (!own.models.IsValueCreated)
        {
            return withLicenses;
        }

        var models = own.models.Value.All;
        return new Catalog(changed with { Models = models, Index = null, Offered = [.. models.Where(model => model.IsOffered).Select(model => model.Key)] });
    }

    private void Put(OwnLicense own)
    {
        var key = own.License.Key;
        var added = LicenseEntry.Of(own.License, own.Json);
        foreach (var name in added.Names)
        {
            if (catalog.FindLicense(name) is { } other && other.Key != key)
            {
                Refuse(own.Origin, $"'{name}' already stands for the {other.Name}: a license that replaces it has its key, '{other.Key}'");
                return;
            }
        }

        if (own.Reason is null && own.License.Terms.Count == 0)
        {
            Refuse(own.Origin, $"the {own.License.Name} is clear of everything, because it has no terms, which needs a 'reason': write its limits, purposes and duties, or why it has none");
            return;
        }

        if (own.Reason is null && licenses.FirstOrDefault(entry => entry.Key == key) is { } replaced && TakenFrom(replaced, own) is { } gone)
        {
            Refuse(own.Origin, $"this takes away or changes {gone} of the {catalog.License(key)!.Name}: what can be milder than the catalog needs a 'reason'");
            return;
        }

        licenses.RemoveAll(entry => entry.Key == key);
        licenses.Add(added);
    }

    /// <summary>What of a license its replacement does not say word for word; null if nothing.</summary>
    private string? TakenFrom(LicenseEntry replaced, OwnLicense own)
    {
        var shipped = catalog.License(replaced.Key)!;
        var said = new HashSet<string>(Terms(own.Json));
        return Terms(replaced.Json).Select((json, at) => (json, shipped.Terms[at].Id)).FirstOrDefault(term => !said.Contains(term.json)).Id is { } missing ? $"the term '{missing}'"
            : own.License.Openness < shipped.Openness || (own.License.OpenWeights && !shipped.OpenWeights) ? "the openness"
            : own.License.Confidence < shipped.Confidence ? "the confidence"
            : null;
    }

    private static IEnumerable<string> Terms(string license)
        => (JsonReader.Read(license).Root as JsonObject)?["terms"] is JsonArray terms ? terms.Items.Select(JsonText.Minify) : [];

    private void Put(OwnModel own, Catalog withLicenses)
    {
        var model = own.Model;
        var missing = model.Licenses.Select(licensing => licensing.Key).Concat(model.AdditionalLicenses).FirstOrDefault(key => withLicenses.License(key) is null);
        var noBase = model.Bases.Select(each => each.Model).Append(model.Weights).OfType<string>().FirstOrDefault(key => !models.Value.Has(key));
        if (missing is not null || noBase is not null)
        {
            Refuse(own.Origin, missing is not null ? $"the license '{missing}' does not exist: name one of the catalog, or add it to 'licenses'" : $"the model '{noBase}' does not exist");
            return;
        }

        // The same name would be ambiguous: here it is this model, which is told apart from what the catalog says of it.
        if (own.Reason is null && models.Value.CalledLike(model).Select(entry => catalog.Model(entry.Key)).OfType<Model>().FirstOrDefault(shipped => IsMilder(model, shipped)) is { } graver)
        {
            Refuse(own.Origin, $"this takes something away from what the catalog says of {graver.Name}: what can be milder than the catalog needs a 'reason'");
            return;
        }

        models.Value.Put(ModelEntry.Of(model, [], own.Json));
    }

    /// <summary>Whether a license, a base or the way to a model is gone.</summary>
    private static bool IsMilder(Model own, Model shipped)
        => shipped.Licenses.Any(licensing => !own.Licenses.Contains(licensing))
        || shipped.AdditionalLicenses.Except(own.AdditionalLicenses).Any()
        || shipped.Bases.Any(each => !own.Bases.Contains(each))
        || shipped.Modalities.Except(own.Modalities).Any()
        || shipped.Confidence > own.Confidence
        || shipped.Access != own.Access || shipped.Released != own.Released;

    private void Refuse(Origin origin, string message) => faults.Add(new Fault(FaultKind.Unreadable, origin, message + "; it does not count"));
}
