using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What the build's properties say.</summary>
internal static class BuildFacts
{
    private const string Prefix = "build_property.";

    /// <summary>The property that says the day of the build.</summary>
    private const string Today = "ModelLicenseToday";

    /// <summary>The property that pins a catalog version.</summary>
    private const string Catalog = "ModelLicenseCatalog";

    /// <summary>The property that asks for a policy file.</summary>
    private const string RequirePolicy = "ModelLicenseRequirePolicy";

    /// <summary>Every property that says something of the licensee.</summary>
    private static readonly string[] Properties =
    [
        "ModelLicensePurpose", "ModelLicenseTier", "ModelLicenseMonthlyActiveUsers", "ModelLicenseAnnualRevenueUsd", "ModelLicenseAnnualRevenue", "ModelLicenseRates",
        "ModelLicenseDomicile", "ModelLicenseTerritories", "ModelLicenseDelivery",
    ];

    /// <summary>Whether any property of the package says something.</summary>
    public static bool Any(AnalyzerConfigOptions options)
    {
        foreach (var property in Properties)
        {
            if (Value(options, property) is not null)
            {
                return true;
            }
        }

        return Value(options, RequirePolicy) is not null || Value(options, Today) is not null || Value(options, Catalog) is not null;
    }

    /// <summary>The value of a property, or null where it is not set.</summary>
    public static string? Value(AnalyzerConfigOptions options, string property)
        => options.TryGetValue(Prefix + property, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>What the properties declare; what cannot be read is added to <paramref name="faults"/>.</summary>
    public static Declaration Read(AnalyzerConfigOptions options, List<Fault> faults)
    {
        Fact<T>? Fact<T>(string property, Func<string, T?> parse, IReadOnlyList<string> words)
            where T : struct
        {
            if (Value(options, property) is not { } value)
            {
                return null;
            }

            var origin = Origin.Property(property);
            if (parse(value) is { } parsed)
            {
                return new Fact<T>(parsed, origin);
            }

            faults.Add(new Fault(FaultKind.ImpossibleValue, origin, $"the property {property} is '{value}', but one of {string.Join(", ", words)} is expected" + Nearest.Hint(Nearest.Of(value, words))));
            return null;
        }

        Fact<IReadOnlyList<string>>? PlacesOf(string property)
        {
            if (Value(options, property) is not { } value)
            {
                return null;
            }

            var (places, fault) = Lists.Places(value);
            if (fault is not null)
            {
                faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(property), $"the property {property}: {fault}"));
            }

            return places.Count == 0 ? null : new Fact<IReadOnlyList<string>>(places, Origin.Property(property));
        }

        IReadOnlyList<Figure> FiguresOf(string property, string metric, string? currency, string expected)
        {
            if (Value(options, property) is not { } value)
            {
                return [];
            }

            if (TypedFigures.Read(value, metric, currency, Origin.Property(property)) is { } figures)
            {
                return figures;
            }

            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(property), $"the property {property} is '{value}', but {expected} is expected"));
            return [];
        }

        var territories = PlacesOf("ModelLicenseTerritories");
        var delivery = Fact<Several>("ModelLicenseDelivery", value => Lists.Words<Delivery>(value) is { } words ? new Several(words) : null, Lists.Spelled<Delivery>());
        return new Declaration(Source.Build)
        {
            Purpose = Fact<Purpose>("ModelLicensePurpose", Words.ParseAnyCase<Purpose>, Lists.Spelled<Purpose>()),
            Tier = Fact<Tier>("ModelLicenseTier", Words.ParseAnyCase<Tier>, Lists.Spelled<Tier>()),
            Figures =
            [
                .. FiguresOf("ModelLicenseMonthlyActiveUsers", Metric.MonthlyActiveUsers, currency: null, "a whole number such as 800000000, 800_000_000 or 800,000,000, or one for each of several months, such as 2024-06=690000000|2026-10=910000000,"),
                .. FiguresOf("ModelLicenseAnnualRevenueUsd", Metric.AnnualRevenue, "USD", "a whole number such as 3000000, 3_000_000 or 3,000,000, or one for each of several years by its last month, such as 2024-12=800000|2025-12=900000,"),
                .. FiguresOf("ModelLicenseAnnualRevenue", Metric.AnnualRevenue, currency: "", "a whole number and a currency, such as 3_000_000 EUR, or one for each of several years by its last month, such as 2025-12=3_000_000 EUR,"),
            ],
            Rates = Rates(options, faults),
            Domicile = Domicile(options, faults),
            OperatesIn = territories,
            OffersIn = territories,
            Delivery = delivery is null ? null : new Fact<IReadOnlyList<Delivery>>(delivery.Value.Items, delivery.Origin),
        };
    }

    /// <summary>The day of the build: never earlier than the catalog's, because a build server's clock may be wrong, but not by that much.</summary>
    public static Date? Day(AnalyzerConfigOptions options, Date earliest, List<Fault> faults)
    {
        if (Value(options, Today) is not { } value)
        {
            return null;
        }

        if (Date.Parse(value) is { } day)
        {
            return day.CompareTo(earliest) < 0 ? earliest : day;
        }

        faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(Today), $"the property {Today} is '{value}', but a day, yyyy-MM-dd, is expected"));
        return null;
    }

    /// <summary>The catalog version that a project pins: one that this package can stand for.</summary>
    public static CatalogPin? Pin(AnalyzerConfigOptions options, string shipped, List<Fault> faults)
    {
        if (Value(options, Catalog) is not { } value)
        {
            return null;
        }

        if (CatalogPin.Parse(value) is not { } pinned)
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(Catalog), $"the property {Catalog} is '{value}', but a version of the catalog, such as {shipped}, is expected"));
            return null;
        }

        if (pinned > CatalogPin.Parse(shipped))
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(Catalog), $"the property {Catalog} pins {value}, and this package holds {shipped}, which is older"));
            return null;
        }

        if (pinned < CatalogPin.First)
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(Catalog), $"the property {Catalog} pins {value}, and the first catalog was {CatalogPin.First}"));
            return null;
        }

        return new CatalogPin(pinned);
    }

    /// <summary>Whether a property that the package's targets set is true.</summary>
    public static bool Flag(AnalyzerConfigOptions options, string property) => string.Equals(Value(options, property), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a build server asks for a policy, a project that none reaches must not pass for one that has nothing to say.</summary>
    public static void CheckPolicy(AnalyzerConfigOptions options, bool isThere, List<Fault> faults)
    {
        if (Value(options, RequirePolicy) is not { } asked || string.Equals(asked, "false", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (!string.Equals(asked, "true", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(RequirePolicy), $"the property {RequirePolicy} is '{asked}', but true or false is expected"));
        }
        else if (!isThere)
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(RequirePolicy), $"{RequirePolicy} is true, and no {PolicyFiles.Name} with a scale, a policy, rates or a catalog reaches this project"));
        }
    }

    private static IReadOnlyDictionary<string, Fact<decimal>> Rates(AnalyzerConfigOptions options, List<Fault> faults)
    {
        const string Property = "ModelLicenseRates";
        var (rates, fault) = TypedFigures.Rates(Value(options, Property) ?? "", Origin.Property(Property));
        if (fault is not null)
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(Property), $"the property {Property}: {fault}"));
        }

        return rates;
    }

    private static Fact<string>? Domicile(AnalyzerConfigOptions options, List<Fault> faults)
    {
        const string Property = "ModelLicenseDomicile";
        if (Value(options, Property) is not { } value)
        {
            return null;
        }

        var (place, fault) = Lists.Domicile(value);
        if (fault is not null)
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(Property), $"the property {Property}: {fault}"));
        }

        return place is null ? null : new Fact<string>(place, Origin.Property(Property));
    }

    private readonly record struct Several(IReadOnlyList<Delivery> Items);
}
