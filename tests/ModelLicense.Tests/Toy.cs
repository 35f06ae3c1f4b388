using ModelLicense.CatalogCompiler;

namespace ModelLicense.Tests;

/// <summary>A small invented catalog, for what no shipped license happens to say.</summary>
internal static class Toy
{
    public const string HeadText = """
        {
          "version": "0.1.0",
          "date": "2026-11-25",
          "metrics": [
            { "key": "monthlyActiveUsers", "name": "monthly active users", "unit": "users per calendar month", "monthly": true },
            { "key": "dailyActiveUsers", "name": "daily active users", "unit": "users per day" },
            { "key": "annualRevenue", "name": "annual revenue", "unit": "money per year", "money": true },
            { "key": "monthlyRevenue", "name": "monthly revenue", "unit": "money per calendar month", "money": true, "monthly": true },
            { "key": "deployed-devices", "name": "deployed devices", "unit": "devices" }
          ]
        }
        """;

    public static readonly CatalogFile Head = new("catalog.json", HeadText);

    public static readonly CatalogFile Grammar = Shipped.Files.Single(file => file.Path == "grammar.json");

    /// <summary>A license whose terms are JSON objects without a comma after the last.</summary>
    public static CatalogFile License(string key, string terms, string openness = "community") => new($"licenses/{key}.json", $$"""
        {
          "key": "{{key}}", "name": "The {{key}} license", "steward": "Toy Makers", "openness": "{{openness}}", "openWeights": true,
          "url": "https://example.com/{{key}}", "source": "toy@1 LICENSE", "readOn": "2026-11-25", "confidence": "licenseText", "since": "0.1.0",
          "terms": [ {{terms}} ]
        }
        """);

    /// <summary>Models, JSON objects without a comma after the last.</summary>
    public static CatalogFile Models(params string[] models) => new("models/toy.json", $$"""{ "publisher": "Toy Makers", "models": [ {{string.Join(", ", models)}} ] }""");

    /// <summary>A model called after its key; <paramref name="more"/> begins with a comma.</summary>
    public static string Model(string key, string license, string more = "") => $$"""
        { "key": "{{key}}", "family": "{{key}}", "version": "1", "name": "{{key}}", "license": "{{license}}", "confidence": "licenseText", "source": "toy@1", "readOn": "2026-11-25",
          "modality": ["text"], "names": ["{{key}}"], "ids": ["toy/{{key}}"], "since": "0.1.0" {{more}} }
        """;

    public static Catalog Catalog(params CatalogFile[] files)
    {
        var (data, problems) = CatalogBuilder.Build([Head, Grammar, .. files]);
        Assert.True(data is not null, string.Join("\n", problems));
        return new Catalog(data);
    }
}
