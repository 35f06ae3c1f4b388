namespace ModelLicense;

/// <summary>What an excluded place reaches.</summary>
public enum Reach
{
    /// <summary>Where the licensee is domiciled or has its principal place of business.</summary>
    Domicile,

    /// <summary>Where the licensee operates.</summary>
    OperatesIn,

    /// <summary>Where the product is offered.</summary>
    OffersIn,

    /// <summary>Where its end users are.</summary>
    EndUsers,

    /// <summary>Where outputs are used.</summary>
    Outputs,
}

/// <summary>Places for which the license is not granted.</summary>
public sealed record TerritoryTerm : Term
{
    /// <summary>The places.</summary>
    public required IReadOnlyList<string> Excludes { get; init; }

    /// <summary>What must not be there.</summary>
    public required IReadOnlyList<Reach> Reaches { get; init; }

    /// <summary>What follows.</summary>
    public required Consequence Then { get; init; }

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Territory;

    /// <inheritdoc/>
    protected override Verdict Decide(Situation situation)
    {
        var needs = new List<Need>();
        foreach (var reach in Reaches)
        {
            var (declared, need) = Declared(situation.Facts, reach);
            if (declared is null)
            {
                needs.Add(need);
            }
            else if (declared.Value.FirstOrDefault(place => Places.Cover(Excludes, place)) is { } place)
            {
                return new Verdict(Then.Outcome()) { Declared = $"'{place}'", Origins = [declared.Origin] };
            }
        }

        return needs.Count == 0 ? Verdict.Clear : new Verdict(Outcome.NeedsFact) { Needs = [.. needs.Distinct()] };
    }

    private static (Fact<IReadOnlyList<string>>? Declared, Need Need) Declared(Facts facts, Reach reach) => reach switch
    {
        Reach.Domicile => (facts.Domicile is { } domicile ? new Fact<IReadOnlyList<string>>([domicile.Value], domicile.Origin) : null, Need.Domicile),
        Reach.OperatesIn => (facts.OperatesIn, Need.OperatesIn),
        _ => (facts.OffersIn, Need.OffersIn),
    };
}
