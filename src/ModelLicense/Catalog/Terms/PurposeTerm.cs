namespace ModelLicense;

/// <summary>Whether outputs may be used commercially even where the model may not.</summary>
public enum OutputUse
{
    /// <summary>The text does not say.</summary>
    Unsaid,

    /// <summary>They may.</summary>
    CommercialUse,

    /// <summary>They are bound like the model.</summary>
    Restricted,

    /// <summary>The text contradicts itself.</summary>
    Unclear,
}

/// <summary>Which purposes the text allows and which it leaves unclear; the rest are barred.</summary>
public sealed record PurposeTerm : Term
{
    /// <summary>Allowed.</summary>
    public required IReadOnlyList<Purpose> Allows { get; init; }

    /// <summary>Left open by the text: needs-a-fact.</summary>
    public IReadOnlyList<Purpose> Unclear { get; init; } = [];

    /// <summary>What follows for the rest.</summary>
    public required Consequence Then { get; init; }

    /// <summary>Whether outputs are free all the same.</summary>
    public OutputUse Outputs { get; init; }

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Purpose;

    /// <inheritdoc/>
    protected override Verdict Decide(Situation situation)
    {
        if (situation.Purpose is not { } purpose)
        {
            return Words.All<Purpose>().Count == Allows.Count ? Verdict.Clear : new Verdict(Outcome.NeedsFact) { Needs = [Need.Purpose] };
        }

        if (Allows.Contains(purpose.Value))
        {
            return Verdict.Clear;
        }

        var unclear = Unclear.Contains(purpose.Value);
        return new Verdict(unclear ? Outcome.NeedsFact : Then.Outcome())
        {
            Declared = $"the purpose '{Words.Of(purpose.Value)}'",
            Origins = [purpose.Origin],
            Note = unclear ? $"the text leaves the purpose '{Words.Of(purpose.Value)}' open" : "",
        };
    }
}
