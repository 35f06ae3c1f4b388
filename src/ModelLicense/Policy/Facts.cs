namespace ModelLicense;

/// <summary>
/// What is known of the licensee once every source was heard. This is the only place that knows who wins: site attribute,
/// assembly attribute, policy file (nearest folder first), build, and that two sources of one level which disagree are a fault.
/// </summary>
public sealed class Facts
{
    private Facts()
    {
    }

    /// <summary>Nothing is declared.</summary>
    public static Facts None { get; } = From([]);

    /// <summary>Whether anything is declared of the licensee.</summary>
    public bool AnyDeclared { get; private init; }

    /// <summary>Size of the group, in words.</summary>
    public Fact<Tier>? Tier { get; private init; }

    /// <summary>The purpose; where only a tier is declared, the one it implies.</summary>
    public Fact<Purpose>? Purpose { get; private init; }

    /// <inheritdoc cref="Declaration.Domicile"/>
    public Fact<string>? Domicile { get; private init; }

    /// <inheritdoc cref="Declaration.OperatesIn"/>
    public Fact<IReadOnlyList<string>>? OperatesIn { get; private init; }

    /// <inheritdoc cref="Declaration.OffersIn"/>
    public Fact<IReadOnlyList<string>>? OffersIn { get; private init; }

    /// <inheritdoc cref="Declaration.Delivery"/>
    public Fact<IReadOnlyList<Delivery>>? Delivery { get; private init; }

    /// <inheritdoc cref="Declaration.Activities"/>
    public Fact<IReadOnlyList<Activity>>? Activities { get; private init; }

    /// <inheritdoc cref="Declaration.Trainings"/>
    public IReadOnlyList<Training> Trainings { get; private init; } = [];

    /// <inheritdoc cref="Declaration.CompetesWith"/>
    public Fact<IReadOnlyList<string>>? CompetesWith { get; private init; }

    /// <inheritdoc cref="Declaration.NonProfit"/>
    public Fact<bool>? NonProfit { get; private init; }

    /// <inheritdoc cref="Declaration.ClosedSource"/>
    public Fact<bool>? ClosedSource { get; private init; }

    /// <summary>Every figure, with its dates and currencies.</summary>
    public Figures Figures { get; private init; } = null!;

    /// <summary>Every figure that is expected: limits that are near are told of, and nothing is decided by it.</summary>
    public Figures Projected { get; private init; } = null!;

    /// <summary>Declarations that contradict each other.</summary>
    public IReadOnlyList<Fault> Faults { get; private init; } = [];

    /// <summary>Hears every source.</summary>
    public static Facts From(IEnumerable<Declaration> sources)
    {
        var ranked = sources.OrderBy(source => (int)source.Source).ThenBy(source => source.Distance).ToArray();
        var faults = new List<Fault>();
        var tier = Winner(ranked, source => source.Tier, faults, "tier");
        var stated = Winner(ranked, source => source.Purpose, faults, "purpose");
        if (tier is not null && stated is not null && !Tiers.Admits(tier.Value, stated.Value))
        {
            faults.Add(new Fault(FaultKind.Disagreement, stated.Origin, $"the purpose '{Words.Of(stated.Value)}' contradicts the tier '{Words.Of(tier.Value)}' ({tier.Origin})"));
        }

        var rates = Rates(ranked, faults);
        var facts = new Facts
        {
            AnyDeclared = ranked.Any(source => source.SaysScale),
            Tier = tier,
            Purpose = stated ?? (tier is null ? null : new Fact<Purpose>(Tiers.Implies(tier.Value), tier.Origin)),
            Domicile = Winner(ranked, source => source.Domicile, faults, "domicile"),
            OperatesIn = Winner(ranked, source => source.OperatesIn, faults, "operatesIn"),
            OffersIn = Winner(ranked, source => source.OffersIn, faults, "offersIn"),
            Delivery = Winner(ranked, source => source.Delivery, faults, "delivery"),
            Activities = Winner(ranked, source => source.Activities, faults, "activities"),
            Trainings = ranked.FirstOrDefault(source => source.Activities is not null)?.Trainings ?? [],
            CompetesWith = Winner(ranked, source => source.CompetesWith, faults, "competesWith"),
            NonProfit = Winner(ranked, source => source.NonProfit, faults, "nonProfit"),
            ClosedSource = Winner(ranked, source => source.ClosedSource, faults, "closedSource"),
            Figures = Figures.From(ranked, tier, rates, faults),
            Projected = Figures.From([.. ranked.Where(source => source.Projected.Count > 0).Select(source => source with { Figures = source.Projected })], tier: null, rates, faults),
            Faults = faults,
        };
        return facts;
    }

    private static Dictionary<string, Fact<decimal>> Rates(IReadOnlyList<Declaration> ranked, List<Fault> faults)
        => ranked.SelectMany(source => source.Rates.Keys).Distinct().ToDictionary(
            currency => currency,
            currency => Winner(ranked, source => source.Rates.TryGetValue(currency, out var rate) ? rate : null, faults, $"rate of {currency}")!);

    /// <summary>The strongest source that says something; another of the same strength that says something else is a fault.</summary>
    private static Fact<T>? Winner<T>(IReadOnlyList<Declaration> ranked, Func<Declaration, Fact<T>?> select, List<Fault> faults, string what)
    {
        Declaration? first = null;
        foreach (var source in ranked)
        {
            if (select(source) is not { } said)
            {
                continue;
            }

            if (first is null)
            {
                first = source;
            }
            else if (source.Source == first.Source && source.Distance == first.Distance && !Same(select(first)!.Value, said.Value))
            {
                faults.Add(new Fault(FaultKind.Disagreement, said.Origin, $"this {what} differs from the one already declared ({select(first)!.Origin}); the first counts"));
            }
        }

        return first is null ? null : select(first);
    }

    private static bool Same<T>(T a, T b) => (a, b) switch
    {
        (IEnumerable<string> x, IEnumerable<string> y) => new HashSet<string>(x).SetEquals(y),
        (IEnumerable<Delivery> x, IEnumerable<Delivery> y) => new HashSet<Delivery>(x).SetEquals(y),
        (IEnumerable<Activity> x, IEnumerable<Activity> y) => new HashSet<Activity>(x).SetEquals(y),
        _ => Equals(a, b),
    };
}
