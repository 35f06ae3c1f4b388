using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers;

/// <summary>
/// What a finding carries that can be written in the place of a name: other models, the models that the name can be, the name with its
/// prefix. Looked for only once a diagnostic is made of it. Lists are joined by <see cref="Separator"/>; lists that belong together go in step.
/// </summary>
internal static class Ways
{
    /// <summary>Between the entries of a list: no identifier and no license key holds it.</summary>
    public const string Separator = ", ";

    /// <summary>Models of the same kind that the declared facts clear, best first.</summary>
    public const string Alternatives = "alternatives";

    /// <summary>The license of each: its SPDX id, or the catalog's key.</summary>
    public const string AlternativeLicenses = "alternativeLicenses";

    /// <summary>The models that an ambiguous name can be, each spelled as its carrier spells it.</summary>
    public const string Candidates = "candidates";

    /// <summary>The version of each, with semicolons between: some names of versions hold commas.</summary>
    public const string CandidateVersions = "candidateVersions";

    /// <summary>The license of each.</summary>
    public const string CandidateLicenses = "candidateLicenses";

    /// <summary>The identifier of a derivative with the prefix that its license wants.</summary>
    public const string Renamed = "renamed";

    /// <summary>The properties that a finding of this rule carries.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Out(DiagnosticDescriptor rule, Judgment judgment, Finding? finding, Inputs inputs)
        => judgment.Use.IsReferenced ? []
            : StandsAgainst(rule) || rule == Rules.FactNeeded ? Instead(judgment, inputs)
            : rule == Rules.AmbiguousName && judgment.Match is Match.OneOf(var several) ? Choice(judgment.Use.Id, several, inputs.Catalog)
            : rule == Rules.NameWithoutPrefix ? Named(judgment.Use, finding)
            : [];

    /// <summary>
    /// The same at the end of a message: other models in a file that no code fix reaches, and what an ambiguous name can be everywhere, because no tool
    /// chooses for its user. Nothing for a rule whose messages do not end so.
    /// </summary>
    public static IEnumerable<string> InWords(DiagnosticDescriptor rule, IReadOnlyDictionary<string, string?> ways, bool isInSource)
        => StandsAgainst(rule) ? [isInSource ? "" : Listed("; what is declared clears ", ways, Alternatives, AlternativeLicenses)]
            : rule == Rules.AmbiguousName ? [Listed("; for example ", ways, Candidates, CandidateLicenses)]
            : [];

    /// <summary>Whether a rule says that a model cannot be used.</summary>
    private static bool StandsAgainst(DiagnosticDescriptor rule)
        => rule == Rules.LimitExceeded || rule == Rules.PurposeNotAllowed || rule == Rules.PlaceExcluded || rule == Rules.ActivityRestricted || rule == Rules.LicenseRefused;

    private static string Listed(string before, IReadOnlyDictionary<string, string?> ways, string ids, string licenses)
        => ways.TryGetValue(ids, out var written) && written is not null && ways.TryGetValue(licenses, out var under) && under is not null
            ? before + string.Join(" or ", Split(written).Zip(Split(under), (id, license) => $"'{id}' ({license})"))
            : "";

    private static string[] Split(string list) => list.Split([Separator], StringSplitOptions.None);

    private static IEnumerable<KeyValuePair<string, string?>> Instead(Judgment judgment, Inputs inputs)
        => inputs.AlternativesTo(judgment) is { Count: > 0 } found
            ? [List(Alternatives, found.Select(each => each.Id)), List(AlternativeLicenses, found.Select(each => Short(each.License)))]
            : [];

    private static IEnumerable<KeyValuePair<string, string?>> Choice(string id, IReadOnlyList<Model> several, Catalog catalog)
        => Spellings.Of(id, several, catalog) is { Count: > 0 } found
            ?
            [
                List(Candidates, found.Select(each => each.Id)),
                List(CandidateVersions, found.Select(each => $"{each.Model.Family} {each.Model.Version}"), "; "),
                List(CandidateLicenses, found.Select(each => string.Join(" or ", Judge.LicensesOf(each.Model, catalog).Select(Short)))),
            ]
            : [];

    /// <summary>Only where the identifier is the name: a name declared beside it is written elsewhere, and one that is not declared cannot be renamed.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> Named(Use use, Finding? finding)
    {
        if (use.Name is null && finding is { Term: Duty { Prefix: { } prefix }, Verdict.Declared.Length: > 0 })
        {
            var name = use.Id.LastIndexOfAny(['/', '\\']) + 1;
            yield return new(Renamed, Sentences.Clean(use.Id.Insert(name, prefix.Replace(' ', '-') + "-")));
        }
    }

    private static string Short(License license) => license.Spdx ?? license.Key;

    private static KeyValuePair<string, string?> List(string key, IEnumerable<string> entries, string separator = Separator) => new(key, Sentences.Clean(string.Join(separator, entries)));
}
