namespace ModelLicense;

/// <summary>A license in the compiled catalog.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Names">Every name that stands for it.</param>
/// <param name="Text">Its reviewed JSON, minified; unpacked whenever it is asked for.</param>
public sealed record LicenseEntry(string Key, IReadOnlyList<string> Names, Func<string> Text)
{
    /// <summary>Its reviewed JSON, minified.</summary>
    public string Json => Text();

    /// <summary>The entry of a license: its key, its name, its aliases and its SPDX id stand for it.</summary>
    /// <param name="license">The license, as read from <paramref name="json"/>.</param>
    /// <param name="json">Its reviewed JSON, minified.</param>
    public static LicenseEntry Of(License license, string json)
        => new(
            license.Key,
            [.. new[] { license.Key, license.Name }.Concat(license.Aliases).Append(license.Spdx).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            () => json);
}

/// <summary>A model in the compiled catalog: what finds it, and its text.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Family">The family.</param>
/// <param name="Names">Its names, matched part by part.</param>
/// <param name="Ids">Real identifiers.</param>
/// <param name="Sizes">Its sizes.</param>
/// <param name="Words">Words that may stand beside its name, its publisher's included.</param>
/// <param name="Revisions">Whether date suffixes name the same model.</param>
/// <param name="IsOffered">Whether it is offered in place of models that cannot be used.</param>
/// <param name="Text">Its reviewed JSON, minified; unpacked whenever it is asked for.</param>
public sealed record ModelEntry(
    string Key,
    string Publisher,
    string Family,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Ids,
    IReadOnlyList<string> Sizes,
    IReadOnlyList<string> Words,
    bool Revisions,
    bool IsOffered,
    Func<string> Text)
{
    /// <summary>Its reviewed JSON, minified.</summary>
    public string Json => Text();

    /// <summary>The entry of a model.</summary>
    /// <param name="model">The model, as read from <paramref name="json"/>.</param>
    /// <param name="publisherWords">Words that may stand beside every name of its publisher.</param>
    /// <param name="json">Its reviewed JSON, minified.</param>
    public static ModelEntry Of(Model model, IEnumerable<string> publisherWords, string json)
        => new(model.Key, model.Publisher, model.Family, model.Names, model.Ids, model.Sizes, [.. publisherWords, .. model.Words], model.Revisions, model.Offered.Count > 0, () => json);
}
