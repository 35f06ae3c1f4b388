using FsCheck;
using FsCheck.Fluent;

namespace ModelLicense.Tests.Judgments;

/// <summary>What someone declares: any mixture of facts, near the amounts that licenses speak of.</summary>
internal sealed record Licensee
{
    public Tier? Tier { get; init; }

    public Purpose? Purpose { get; init; }

    public string? Domicile { get; init; }

    public IReadOnlyList<string>? OperatesIn { get; init; }

    public IReadOnlyList<string>? OffersIn { get; init; }

    public IReadOnlyList<Delivery>? Delivery { get; init; }

    public IReadOnlyList<Activity>? Activities { get; init; }

    public IReadOnlyList<string>? CompetesWith { get; init; }

    public bool? NonProfit { get; init; }

    public bool? ClosedSource { get; init; }

    public Training? Training { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public decimal? Euro { get; init; }

    public Facts Facts => ModelLicense.Facts.From([Declaration]);

    public Declaration Declaration => new(Source.PolicyFile)
    {
        Tier = Said(Tier),
        Purpose = Said(Purpose),
        Domicile = Said(Domicile),
        OperatesIn = Said(OperatesIn),
        OffersIn = Said(OffersIn),
        Delivery = Said(Delivery),
        Activities = Said(Activities),
        CompetesWith = Said(CompetesWith),
        NonProfit = Said(NonProfit),
        ClosedSource = Said(ClosedSource),
        Trainings = Training is null || Activities is null ? [] : [Training],
        Figures = Figures,
        Rates = Euro is { } rate ? new Dictionary<string, Fact<decimal>> { ["EUR"] = Said<decimal>(rate)! } : new Dictionary<string, Fact<decimal>>(),
    };

    private static Fact<T>? Said<T>(T? value)
        where T : struct
        => value is { } said ? new Fact<T>(said, Given.Somewhere) : null;

    private static Fact<T>? Said<T>(T? value)
        where T : class
        => value is null ? null : new Fact<T>(value, Given.Somewhere);

    public override string ToString() => string.Join("; ", new object?[]
    {
        Tier, Purpose, Domicile, Join("operates in ", OperatesIn), Join("offers in ", OffersIn), Join("delivers ", Delivery), Join("does ", Activities),
        Join("competes with ", CompetesWith), NonProfit is null ? null : $"non-profit {NonProfit}", ClosedSource is null ? null : $"closed source {ClosedSource}", Training, Euro is null ? null : $"EUR {Euro}",
        string.Join(", ", Figures.Select(figure => $"{figure.Owner} {figure.Metric} {figure.Text}")),
    }.Where(part => part is not null and not ""));

    private static string? Join<T>(string what, IReadOnlyList<T>? items) => items is null ? null : what + string.Join("|", items);
}

internal static class Licensees
{
    /// <summary>Amounts on both sides of every limit of the catalog.</summary>
    private static readonly Gen<decimal> Amounts = Gen.Elements(
        0m, 1m, 999_999m, 1_000_000m, 1_000_001m, 9_999_999m, 20_000_000m, 20_000_001m, 100_000_000m, 100_000_001m, 699_999_999m, 700_000_000m, 700_000_001m, 5_000_000_000m, Numbers.Largest);

    private static readonly Gen<Month?> Months = Gen.Frequency(
        (2, Gen.Constant<Month?>(null)),
        (3, Gen.Choose(2023 * 12, (2026 * 12) + 10).Select(index => (Month?)new Month(index / 12, (index % 12) + 1))),
        (2, Gen.Elements("2023-06", "2024-03", "2024-06", "2024-08", "2024-11", "2025-03").Select(Month.Parse)));

    private static readonly Gen<Figure> Figures =
        from metric in Gen.Elements(Metric.MonthlyActiveUsers, Metric.MonthlyActiveUsers, Metric.DailyActiveUsers, Metric.AnnualRevenue, Metric.MonthlyRevenue)
        from owner in Gen.Elements(Owner.Group, Owner.Group, Owner.Product)
        from month in Months
        from amount in Amounts
        from currency in Gen.Elements("USD", "USD", "EUR")
        let isMoney = metric is Metric.AnnualRevenue or Metric.MonthlyRevenue
        select new Figure(metric, owner, isMoney ? null : month, amount, isMoney ? currency : null, Given.Somewhere);

    private static readonly Gen<string> Places = Gen.Elements("US", "DE", "GB", "NO", "CN", "EU", "KR");

    private static readonly Gen<Training> Trainings =
        from kind in Maybe(Gen.Elements(Enum.GetValues<ModelKind>()))
        from distributed in Maybe(Gen.Elements(true, false))
        from fromOutputs in Maybe(Gen.Elements(true, false))
        select new Training(kind, distributed, fromOutputs);

    public static readonly Arbitrary<Licensee> Any = Arb.From(
        from tier in Maybe(Gen.Elements(Enum.GetValues<Tier>()))
        from purpose in Maybe(Gen.Elements(Enum.GetValues<Purpose>()))
        from domicile in Perhaps(Places)
        from operatesIn in Perhaps(List(Places))
        from offersIn in Perhaps(List(Places))
        from delivery in Perhaps(List(Gen.Elements(Enum.GetValues<Delivery>())))
        from activities in Perhaps(List(Gen.Elements(Enum.GetValues<Activity>())))
        from rivals in Perhaps(List(Gen.Elements("OpenAI", "Anthropic", "Google", "NAVER")))
        from nonProfit in Maybe(Gen.Elements(true, false))
        from closedSource in Maybe(Gen.Elements(true, false))
        from training in Perhaps(Trainings)
        from figures in List(Figures)
        from euro in Maybe(Gen.Elements(0.5m, 1.1m))
        select new Licensee
        {
            Tier = tier,
            Purpose = purpose,
            Domicile = domicile,
            OperatesIn = operatesIn,
            OffersIn = offersIn,
            Delivery = delivery,
            Activities = activities,
            CompetesWith = rivals,
            NonProfit = nonProfit,
            ClosedSource = closedSource,
            Training = training,
            Figures = figures,
            Euro = euro,
        },
        Smaller);

    /// <summary>The same with one thing less said.</summary>
    private static IEnumerable<Licensee> Smaller(Licensee licensee) => new[]
        {
            licensee with { Tier = null }, licensee with { Purpose = null }, licensee with { Domicile = null }, licensee with { OperatesIn = null }, licensee with { OffersIn = null },
            licensee with { Delivery = null }, licensee with { Activities = null }, licensee with { CompetesWith = null }, licensee with { NonProfit = null }, licensee with { ClosedSource = null }, licensee with { Training = null }, licensee with { Euro = null },
        }
        .Concat(licensee.Figures.Select(figure => licensee with { Figures = [.. licensee.Figures.Where(other => !ReferenceEquals(other, figure))] }))
        .Where(smaller => smaller.ToString() != licensee.ToString());

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct
        => Gen.Frequency((1, Gen.Constant<T?>(null)), (1, values.Select(value => (T?)value)));

    private static Gen<T?> Perhaps<T>(Gen<T> values)
        where T : class
        => Gen.Frequency((1, Gen.Constant<T?>(null)), (1, values.Select(value => (T?)value)));

    private static Gen<IReadOnlyList<T>> List<T>(Gen<T> values) => Gen.Choose(0, 3).SelectMany(values.ListOf).Select(items => (IReadOnlyList<T>)[.. items.Distinct()]);
}
