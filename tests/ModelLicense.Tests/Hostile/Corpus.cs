using System.Text.RegularExpressions;

namespace ModelLicense.Tests.Hostile;

/// <summary>What people really write: policies, settings, entries of a catalog, names of models.</summary>
internal static partial class Corpus
{
    /// <summary>The policy files of the samples, and every JSON that the documentation shows.</summary>
    public static readonly IReadOnlyList<string> Policies =
    [
        .. Files("samples", "modellicense.json"),
        .. Files("docs", "*.md").SelectMany(page => Json().Matches(page).Select(block => block.Groups[1].Value)),
        """{ "catalog": { "licenses": [ LICENSE ], "models": [ MODEL ] }, "callSites": [ { "type": "Acme.Client", "member": ".ctor", "parameter": "model" } ] }"""
            .Replace("LICENSE", Shipped.Data.Licenses.Single(entry => entry.Key == "llama3.1").Json, StringComparison.Ordinal)
            .Replace("MODEL", Shipped.Data.Models.Single(entry => entry.Key == "llama-3.1").Json, StringComparison.Ordinal),
    ];

    /// <summary>Names of the wild, names of other things, and the catalog's own.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        .. Files("tests/ModelLicense.Benchmarks/labeled", "*.tsv").SelectMany(list => list.Split('\n')).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]),
        .. Shipped.Data.Models.SelectMany(entry => entry.Ids.Concat(entry.Names)),
    ];

    private static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(Path.Combine(Shipped.RepositoryRoot, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    [GeneratedRegex("```json\\s*\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
