namespace ModelLicense;

/// <summary>When a limit is measured.</summary>
/// <param name="Snapshot">The month that counts, for a limit measured once; null for one that runs on.</param>
/// <param name="HighestSince">
/// For a running limit whose consequence is that the license ends: true, because a later fall does not revive it.
/// </param>
/// <param name="Obtained">The day the model was obtained, from which the highest figure counts; null if unknown.</param>
public sealed record Moment(Month? Snapshot, bool HighestSince = false, Date? Obtained = null)
{
    /// <summary>Whether it is measured once; if so and <see cref="Snapshot"/> is null, in a month that nobody knows.</summary>
    public bool IsOnce { get; init; } = Snapshot is not null;

    /// <summary>Measured at any time, by the newest figure.</summary>
    public static readonly Moment Now = new(Snapshot: null);
}

/// <summary>What is known of one figure at one moment.</summary>
/// <param name="Interval">Where it lies, in the unit asked for.</param>
/// <param name="Declared">As a message says it; empty if nothing was declared.</param>
/// <param name="Origins">The places that said it.</param>
/// <param name="AssumedFor">The month for which an undated figure was taken, if it was.</param>
/// <param name="Missing">What to declare to know it exactly; null if it is known exactly.</param>
public sealed record Reading(Interval Interval, string Declared, IReadOnlyList<Origin> Origins, Month? AssumedFor, Need? Missing);

/// <summary>
/// The declared figures: series, undated figures, tiers and currencies, read for a metric, an owner and a moment.
/// Three bounds are sound and no others: a year's revenue bounds each of its months from above, a month's users bound daily
/// users from above, and a product's figure is at most the group's.
/// </summary>
public sealed class Figures
{
    /// <summary>How far apart two figures may lie to decide the months between them.</summary>
    private const int MonthsApart = 12;

    private static readonly Dictionary<string, string> BoundFromAbove = new()
    {
        [Metric.MonthlyRevenue] = Metric.AnnualRevenue,
        [Metric.DailyActiveUsers] = Metric.MonthlyActiveUsers,
    };

    private readonly Dictionary<FigureOf, Figure[]> declared = [];
    private readonly HashSet<string> refuted = [];
    private readonly IReadOnlyDictionary<string, Fact<decimal>> rates;
    private readonly Fact<Tier>? tier;

    private Figures(Fact<Tier>? tier, IReadOnlyDictionary<string, Fact<decimal>> rates) => (this.tier, this.rates) = (tier, rates);

    internal static Figures From(IReadOnlyList<Declaration> ranked, Fact<Tier>? tier, IReadOnlyDictionary<string, Fact<decimal>> rates, List<Fault> faults)
    {
        var figures = new Figures(tier, rates);
        foreach (var said in ranked.SelectMany(source => source.Figures.Select(figure => new Said(source, figure))).GroupBy(said => new FigureOf(said.Figure.Metric, said.Figure.Owner)))
        {
            var strongest = said.First().Source;
            var kept = new List<Figure>();
            foreach (var figure in said.Where(each => each.Source.Source == strongest.Source && each.Source.Distance == strongest.Distance).Select(each => each.Figure))
            {
                if (kept.FirstOrDefault(other => other.Month == figure.Month) is not { } other)
                {
                    kept.Add(figure);
                }
                else if (other.Amount != figure.Amount || other.Currency != figure.Currency)
                {
                    faults.Add(new Fault(FaultKind.Disagreement, figure.Origin, $"{figure.Text} differs from {other.Text}, already declared ({other.Origin}); the first counts"));
                }
            }

            figures.declared.Add(said.Key, [.. kept.OrderBy(figure => figure.Month?.Index ?? int.MinValue)]);
        }

        figures.CheckTier(faults);
        figures.CheckProduct(faults);
        return figures;
    }

    /// <summary>What is known of a metric at a moment, in <paramref name="currency"/> where it is money.</summary>
    public Reading Read(Metric metric, Owner owner, Moment moment, string? currency)
        => Read(metric.Key, metric.Name, owner, moment, currency);

    private Reading Read(string metric, string name, Owner owner, Moment moment, string? currency)
    {
        var own = Own(metric, name, owner, moment, currency);
        if (own.Interval.IsExact)
        {
            return own;
        }

        foreach (var bound in Bounds(metric, name, owner, moment, currency))
        {
            var narrowed = own.Interval.And(bound.Interval);
            if (narrowed != own.Interval)
            {
                own = own with
                {
                    Interval = narrowed,
                    Declared = own.Declared.Length == 0 ? bound.Declared : own.Declared,
                    Origins = [.. own.Origins, .. bound.Origins],
                    // What puts it over a limit is its lower bound.
                    AssumedFor = narrowed.Min > own.Interval.Min ? bound.AssumedFor : own.AssumedFor,
                };
            }
        }

        return own;
    }

    private IEnumerable<Reading> Bounds(string metric, string name, Owner owner, Moment moment, string? currency)
    {
        if (owner != Owner.Group)
        {
            var group = Read(metric, name, Owner.Group, moment, currency);
            yield return group with { Interval = group.Interval with { Min = 0, MinOpen = false } };
        }

        if (owner != Owner.Product && declared.ContainsKey(new FigureOf(metric, Owner.Product)))
        {
            var product = Own(metric, name, Owner.Product, moment, currency);
            yield return product with { Interval = product.Interval with { Max = null, MaxOpen = false } };
        }

        if (BoundFromAbove.TryGetValue(metric, out var wider))
        {
            var bound = Read(wider, wider, owner, moment, currency);
            yield return bound with { Interval = bound.Interval with { Min = 0, MinOpen = false } };
        }
    }

    /// <summary>What was said of this very metric and owner.</summary>
    private Reading Own(string metric, string name, Owner owner, Moment moment, string? currency)
    {
        var need = Need.Figure(metric, name, owner, moment.Snapshot is { } asked && (HasSeries(metric, owner) || !declared.ContainsKey(new FigureOf(metric, owner))) ? asked : null);
        if (!declared.TryGetValue(new FigureOf(metric, owner), out var said))
        {
            return FromTier(metric, owner, need, currency);
        }

        need = need.WrittenBeside(said[said.Length - 1].Origin);
        if (said.FirstOrDefault(figure => Rate(figure, currency) is null) is { } foreign)
        {
            return FromTier(metric, owner, Need.Rate(foreign.Currency!), currency) with { Declared = foreign.Text, Origins = [foreign.Origin] };
        }

        decimal In(Figure figure) => figure.Amount * Rate(figure, currency)!.Value;
        Reading Exactly(Figure figure, Month? assumed = null) => new(Interval.Exactly(In(figure)), figure.Text, [figure.Origin], assumed, Missing: null);
        Reading Between(Figure a, Figure b, Need missing) => new(Interval.Spanning(In(a), In(b)), $"{a.Text} and {b.Text}", [a.Origin, b.Origin], AssumedFor: null, missing);

        var undated = said.FirstOrDefault(figure => figure.Month is null);
        var series = said.Where(figure => figure.Month is not null).ToArray();
        if (moment.Snapshot is { } month)
        {
            if (series.FirstOrDefault(figure => figure.Month == month) is { } exact)
            {
                return Exactly(exact);
            }

            if (series.Length == 0)
            {
                return Exactly(undated!, month);
            }

            var before = series.LastOrDefault(figure => figure.Month!.Value.CompareTo(month) < 0);
            var after = series.FirstOrDefault(figure => figure.Month!.Value.CompareTo(month) > 0);
            if (before is not null && after is not null && after.Month!.Value.Index - before.Month!.Value.Index <= MonthsApart)
            {
                return Between(before, after, need);
            }
        }

        if (moment.IsOnce)
        {
            return undated is not null
                ? new Reading(Interval.AtMost(In(undated)), undated.Text, [undated.Origin], moment.Snapshot, need)
                : FromTier(metric, owner, need, currency);
        }

        var newest = series.LastOrDefault() ?? undated!;
        if (!moment.HighestSince || series.Length < 2)
        {
            return Exactly(newest);
        }

        var counted = moment.Obtained is { } day ? series.Where(figure => figure.Month!.Value.CompareTo(day.Month) >= 0).ToArray() : series;
        var highest = counted.Concat([newest]).OrderByDescending(In).First();
        return moment.Obtained is not null || In(highest) == In(newest) ? Exactly(highest) : Between(newest, highest, Need.Obtained);
    }

    /// <summary>What the tier says of the group, unless a number refutes it.</summary>
    private Reading FromTier(string metric, Owner owner, Need need, string? currency)
    {
        var interval = tier is null || owner != Owner.Group || refuted.Contains(metric) ? Interval.Anything : metric switch
        {
            Metric.MonthlyActiveUsers => Tiers.MonthlyActiveUsers(tier.Value),
            Metric.AnnualRevenue when RateTo(currency) is { } rate => Tiers.AnnualRevenueUsd(tier.Value).Times(rate),
            _ => Interval.Anything,
        };
        return interval == Interval.Anything
            ? Nothing(need)
            : new Reading(interval, $"the tier '{Words.Of(tier!.Value)}'", [tier.Origin], AssumedFor: null, need);
    }

    private static Reading Nothing(Need need) => new(Interval.Anything, "", [], AssumedFor: null, need);

    private bool HasSeries(string metric, Owner owner) => declared.TryGetValue(new FigureOf(metric, owner), out var said) && said.Any(figure => figure.Month is not null);

    /// <summary>What to multiply a figure by to have it in <paramref name="currency"/>; null if no rate is declared.</summary>
    private decimal? Rate(Figure figure, string? currency)
        => figure.Currency == currency || figure.Amount == 0 ? 1
        : figure.Currency is null || currency is null ? null
        : Dollars(figure.Currency) is { } from && RateTo(currency) is { } to ? from * to : null;

    /// <summary>Units of a currency per US dollar.</summary>
    private decimal? RateTo(string? currency) => currency is null or "USD" ? 1 : Dollars(currency) is { } dollars ? 1 / dollars : null;

    private decimal? Dollars(string currency) => currency == "USD" ? 1 : rates.TryGetValue(currency, out var rate) ? rate.Value : null;

    /// <summary>An explicit number narrows its tier; one outside it is a fault, and then the number counts. A product may be smaller than its group.</summary>
    private void CheckTier(List<Fault> faults)
    {
        if (tier is null)
        {
            return;
        }

        foreach (var figure in declared.Values.SelectMany(said => said))
        {
            var bounds = figure.Metric switch
            {
                Metric.MonthlyActiveUsers => Tiers.MonthlyActiveUsers(tier.Value),
                Metric.AnnualRevenue => Tiers.AnnualRevenueUsd(tier.Value),
                _ => Interval.Anything,
            };
            bounds = figure.Owner == Owner.Group ? bounds : bounds with { Min = 0, MinOpen = false };
            if (Rate(figure, figure.Currency is null ? null : "USD") is { } rate && !bounds.Contains(figure.Amount * rate))
            {
                refuted.Add(figure.Metric);
                faults.Add(new Fault(FaultKind.Disagreement, figure.Origin, $"{figure.Text} lies outside the tier '{Words.Of(tier.Value)}' ({tier.Origin}); the number counts"));
            }
        }
    }

    /// <summary>A product's figure is at most the group's.</summary>
    private void CheckProduct(List<Fault> faults)
    {
        foreach (var of in declared.Keys.Where(of => of.Owner == Owner.Product))
        {
            foreach (var product in declared[of])
            {
                if (declared.TryGetValue(new FigureOf(of.Metric, Owner.Group), out var groups)
                    && groups.FirstOrDefault(figure => figure.Month == product.Month) is { } group
                    && Rate(product, group.Currency) is { } rate && product.Amount * rate > group.Amount)
                {
                    faults.Add(new Fault(FaultKind.Disagreement, product.Origin, $"the product's {product.Text} is more than the group's {group.Text} ({group.Origin})"));
                }
            }
        }
    }

    /// <summary>Which figure it is: no tuple, of which the runtime would compile every collection anew.</summary>
    private sealed record FigureOf(string Metric, Owner Owner);

    /// <summary>A figure and who says it.</summary>
    private sealed record Said(Declaration Source, Figure Figure);
}
