namespace ModelLicense;

/// <summary>
/// An act that the text bars or reserves. An act that nobody declares is not judged: the term speaks of declared acts.
/// Competing with the licensor is declared by whom one competes with.
/// </summary>
public sealed record ActivityTerm : Term
{
    /// <summary>The act; null where it is offering what competes with the licensor, of which <see cref="Term.When"/> says with whom.</summary>
    public required Activity? Activity { get; init; }

    /// <summary>Which other models may not be trained: <c>llm</c>, <c>image</c> or <c>any</c>.</summary>
    public string Models { get; init; } = "any";

    /// <summary>Whether the bar reaches training on outputs.</summary>
    public bool FromOutputs { get; init; }

    /// <summary>Whether it bars only what is distributed.</summary>
    public bool OnlyIfDistributed { get; init; }

    /// <summary>What the text excepts, in prose.</summary>
    public string? Except { get; init; }

    /// <summary>What follows.</summary>
    public required Consequence Then { get; init; }

    /// <summary>Whether the term speaks of a training; what is not said of it spares nobody.</summary>
    private bool Reaches(Training training)
        => !(OnlyIfDistributed && training.Distributed == false)
        && !(training.FromOutputs == true && !FromOutputs)
        && (training.Kind is not { } kind || Models == "any" || Models == Words.Of(kind));

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Activity;

    /// <inheritdoc/>
    protected override Verdict Decide(Situation situation)
    {
        if (Activity == ModelLicense.Activity.TrainingOtherModels && situation.Activities is not null && !situation.Trainings.Any(Reaches))
        {
            return Verdict.NotApplicable;
        }

        var (declared, origin) = Activity switch
        {
            null => ("competition with " + string.Join(", ", situation.Facts.CompetesWith?.Value ?? []), situation.Facts.CompetesWith?.Origin),
            { } act when situation.Activities is { } activities && activities.Value.Contains(act) => ($"the activity '{Words.Of(act)}'", activities.Origin),
            // Who ships a product with the weights in it distributes them.
            ModelLicense.Activity.DistributingWeights when situation.Delivery is { } delivery && delivery.Value.Contains(Delivery.ShipsWeights) => ($"the delivery '{Words.Of(Delivery.ShipsWeights)}'", delivery.Origin),
            _ => ("", null),
        };
        return origin is null ? Verdict.NotApplicable : new Verdict(Then.Outcome())
        {
            Declared = declared,
            Origins = [origin],
            Note = Except is null ? "" : "the text excepts " + Except.TrimEnd('.'),
        };
    }
}
