using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What the build's properties say.</summary>
internal static class BuildFacts
{
    private const string Prefix = "build_property.";

    /// <summary>The property that says the day of the build.</summary>
    private const string Today = "ModelLicenseToday";

    /// <summary>The property that asks for a policy file.</summary>
    private const string RequirePolicy = "ModelLicenseRequirePolicy";

    /// <summary>Every property that says something of the licensee.</summary>
    private static readonly string[] Properties =
    [
        "ModelLicensePurpose", "ModelLicenseTier", "ModelLicenseMonthlyActiveUsers", "ModelLicenseAnnualRevenueUsd",
        "ModelLicenseDomicile", "ModelLicenseTerritories", "ModelLicenseDelivery",
    ];

    /// <summary>Whether any property of the package says something.</summary>
    public static bool Any(AnalyzerConfigOptions options)
        => Properties.Any(property => Value(options, property) is not null) || Value(options, RequirePolicy) is not null || Value(options, Today) is not null;

    /// <summary>The value of a property, or null where it is not set.</summary>
    public static string? Value(AnalyzerConfigOptions options, string property)
        => options.TryGetValue(Prefix + property, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>What the properties declare; what cannot be read is added to <paramref name="faults"/>.</summary>
    public static Declaration Read(AnalyzerConfigOptions options, List<Fault> faults)
    {
        Fact<T>? Fact<T>(string property, Func<string, T?> parse, string expected)
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

            faults.Add(new Fault(FaultKind.ImpossibleValue, origin, $"the property {property} is '{value}', but {expected} is expected"));
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

        Figure? FigureOf(string property, string metric, string? currency)
            => Fact<decimal>(property, value => Numbers.ParseTyped(value) is { } number && number <= Numbers.Largest ? number : null, "a whole number such as 800000000, 800_000_000 or 800,000,000") is { } amount
                ? new Figure(metric, Owner.Group, Month: null, amount.Value, currency, amount.Origin)
                : null;

        var territories = PlacesOf("ModelLicenseTerritories");
        var delivery = Fact<Several>("ModelLicenseDelivery", value => Lists.Words<Delivery>(value) is { } words ? new Several(words) : null, OneOf<Delivery>());
        return new Declaration(Source.Build)
        {
            Purpose = Fact<Purpose>("ModelLicensePurpose", Words.Parse<Purpose>, OneOf<Purpose>()),
            Tier = Fact<Tier>("ModelLicenseTier", Words.Parse<Tier>, OneOf<Tier>()),
            Figures = new[]
            {
                FigureOf("ModelLicenseMonthlyActiveUsers", Metric.MonthlyActiveUsers, currency: null),
                FigureOf("ModelLicenseAnnualRevenueUsd", Metric.AnnualRevenue, "USD"),
            }.OfType<Figure>().ToArray(),
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
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(RequirePolicy), $"{RequirePolicy} is true, and no {PolicyFiles.Name} reaches this project"));
        }
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

    private static string OneOf<T>()
        where T : struct, Enum
        => "one of " + string.Join(", ", Words.All<T>().Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private readonly record struct Several(IReadOnlyList<Delivery> Items);
}
