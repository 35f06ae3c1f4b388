using System.Collections.Concurrent;

namespace ModelLicense;

/// <summary>
/// Licenses and models. Entries are kept as the JSON that people reviewed and are read one by one when asked for, by an index that was
/// compiled with them. Thread-safe.
/// </summary>
public sealed class Catalog
{
    /// <summary>What the version of a catalog ends with over which policy files have put entries of their own.</summary>
    internal const string Own = "+own";

    private readonly CatalogData data;
    private readonly Dictionary<string, Lazy<License>> licenses;
    private readonly EntryIndex index;
    private readonly ConcurrentDictionary<string, Model> models = new(StringComparer.Ordinal);
    private readonly TermIds terms;
    private readonly Dictionary<string, string> licenseNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<ModelNames> names;
    private readonly RunTogether runTogether;
    private readonly Lazy<IReadOnlyList<Offer>> offers;

    /// <summary>A catalog of data in which its compiler found no fault.</summary>
    public Catalog(CatalogData data)
    {
        this.data = data;
        licenses = data.Licenses.ToDictionary(entry => entry.Key, entry => new Lazy<License>(() => CatalogReader.License(entry.Json, data.Metrics, NoFault)), StringComparer.Ordinal);
        index = data.Index ?? EntryIndex.Of(data.Models);
        foreach (var entry in data.Licenses)
        {
            foreach (var name in entry.Names)
            {
                licenseNames[name] = entry.Key;
            }
        }

        terms = new TermIds(data.Licenses);
        runTogether = new RunTogether(index, data.Models);
        offers = new Lazy<IReadOnlyList<Offer>>(() => [.. data.Offered.Select(key => Model(key)!).SelectMany(Offer.Of)]);
        names = new Lazy<ModelNames>(() => new ModelNames(this, data.Grammar, new NameIndex(index, data.Models)));
    }

    /// <summary>The catalog with what policy files say of licenses and models over it.</summary>
    /// <param name="layers">What the files say, in any order: the nearest is put on top.</param>
    /// <param name="faults">Hears what does not count, and why.</param>
    public Catalog With(IEnumerable<Declaration> layers, List<Fault> faults)
        => layers.Where(layer => layer.OwnLicenses.Count + layer.OwnModels.Count > 0)
            .OrderByDescending(layer => layer.Distance)
            .Aggregate(this, (below, layer) => OwnCatalog.Over(below, below.data, layer, faults));

    /// <summary>The version of the data; <c>+own</c> behind it where policy files have put entries of their own over it.</summary>
    public string Version => data.Version;

    /// <summary>The day the data was made.</summary>
    public Date Date => data.Date;

    /// <summary>Every metric that limits speak of.</summary>
    public IReadOnlyList<Metric> Metrics => data.Metrics;

    /// <summary>Every license.</summary>
    public IEnumerable<License> Licenses => licenses.Values.Select(entry => entry.Value);

    /// <summary>Every model.</summary>
    public IEnumerable<Model> Models => data.Models.Select(entry => Model(entry.Key)!);

    /// <summary>What is offered in place of models that cannot be used; read when the first is asked for.</summary>
    internal IReadOnlyList<Offer> Offers => offers.Value;

    /// <summary>Whether somebody of this name publishes models, as opposed to texts alone.</summary>
    public bool Publishes(string name) => index.Publishers.Any(publisher => (publisher + " ").StartsWith(name + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The license of a key, or null.</summary>
    public License? License(string key) => licenses.TryGetValue(key, out var license) ? license.Value : null;

    /// <summary>The license that a key, an SPDX id, an alias or a name stands for, or null.</summary>
    public License? FindLicense(string written) => KeyOfLicense(written) is { } key ? License(key) : null;

    /// <summary>The key of the license that a key, an SPDX id, an alias or a name stands for, or null. Its text is not read for that.</summary>
    public string? KeyOfLicense(string written) => licenseNames.TryGetValue(written.Trim(), out var key) ? key : null;

    /// <summary>Whether any license has a term of this id.</summary>
    internal bool HasTerm(string id) => terms.Has(id);

    /// <summary>The model of a key, or null.</summary>
    public Model? Model(string key)
    {
        if (models.TryGetValue(key, out var known))
        {
            return known;
        }

        for (var at = index.Keys.First(EntryIndex.Hash(key)); at >= 0; at = index.Keys.Next(at))
        {
            if (data.Models[index.Keys[at]] is var entry && entry.Key == key)
            {
                // Whoever reads it first, there is one of each.
                return models.GetOrAdd(key, CatalogReader.Model(entry.Json, entry.Publisher, NoFault));
            }
        }

        return null;
    }

    /// <summary>How the names of models begin: what holds none names nothing that is known.</summary>
    public Beginnings Beginnings => index.Beginnings;

    /// <summary>What an identifier stands for.</summary>
    public Match Resolve(string identifier) => names.Value.Resolve(identifier);

    /// <summary>The name of the one model that is spelled like this where a name can hold letters and digits only; null where there is none or several.</summary>
    public string? Spelled(string letters) => runTogether.Find(letters);

    /// <summary>The compiler of the catalog has reported every fault; what is left has none.</summary>
    private static void NoFault(Span span, string message)
    {
    }
}
