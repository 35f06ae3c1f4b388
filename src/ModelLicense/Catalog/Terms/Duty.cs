namespace ModelLicense;

/// <summary>What is owed.</summary>
public enum DutyKind
{
    /// <summary>A line that must be displayed.</summary>
    DisplayText,

    /// <summary>A notice file with an exact text.</summary>
    NoticeFile,

    /// <summary>A copy of the license.</summary>
    LicenseCopy,

    /// <summary>A prefix of a derivative's name.</summary>
    NamePrefix,

    /// <summary>Changes must be stated.</summary>
    StateChanges,

    /// <summary>The terms must be passed on.</summary>
    PassTermsOn,

    /// <summary>Derivatives stay under the same license.</summary>
    ShareAlike,

    /// <summary>Source must be offered to users over a network.</summary>
    NetworkSource,

    /// <summary>Registration with the licensor.</summary>
    Registration,
}

/// <summary>What makes a duty fall due.</summary>
public enum Trigger
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>The weights are given to others.</summary>
    DistributeWeights,

    /// <summary>A product or service contains the model.</summary>
    ProductContainsModel,

    /// <summary>A product or service uses the model.</summary>
    ProductUsesModel,

    /// <summary>A derivative is made.</summary>
    Derivative,

    /// <summary>Another model is trained with outputs.</summary>
    TrainWithOutputs,

    /// <summary>A scale is reached.</summary>
    ExceedsLimit,
}

/// <summary>Something owed in return for the license.</summary>
public sealed record Duty : Term
{
    /// <summary>What is owed.</summary>
    public required DutyKind Owed { get; init; }

    /// <summary>The exact text to display or to put into a notice; verbatim, because a licensee must reproduce it.</summary>
    public string? Text { get; init; }

    /// <summary>Where to display it.</summary>
    public string? Where { get; init; }

    /// <summary>The prefix of a derivative's name.</summary>
    public string? Prefix { get; init; }

    /// <summary>Whether the license does not begin before it is done (a condition), as opposed to a duty.</summary>
    public bool IsCondition { get; init; }

    /// <summary>What makes it fall due; any one.</summary>
    public required IReadOnlyList<Trigger> Triggers { get; init; }

    /// <summary>The scale of <see cref="Trigger.ExceedsLimit"/>.</summary>
    public Scale? Scale { get; init; }

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Duty;

    /// <inheritdoc/>
    protected override Verdict Decide(Situation situation)
    {
        var owed = IsCondition ? Outcome.PermissionRequired : Outcome.DutyOwed;
        if (Triggers.Any(trigger => Fires(trigger, situation)))
        {
            return new Verdict(owed);
        }

        var measured = Scale?.Measure(situation, highestSince: false);
        if (measured?.Standing == Standing.Over)
        {
            return measured.Verdict(owed, Summary);
        }

        if (Triggers.Contains(Trigger.DistributeWeights) && situation.Delivery is null)
        {
            return IsCondition ? new Verdict(Outcome.NeedsFact) { Needs = [Need.Delivery] } : new Verdict(owed);
        }

        return measured?.Standing == Standing.Open ? measured.Verdict(Outcome.NeedsFact, Summary) : Verdict.NotApplicable;
    }

    /// <inheritdoc/>
    protected override Approach? Approaching(Situation situation, decimal headroom)
        => Scale?.Near(situation, headroom) is { } near ? new Approach(this, near, Summary) : null;

    /// <summary>Whether the trigger is known to fire; a scale and an undeclared delivery are looked at apart.</summary>
    private static bool Fires(Trigger trigger, Situation situation) => trigger switch
    {
        Trigger.DistributeWeights => situation.Delivery?.Value.Contains(Delivery.ShipsWeights) == true || Does(situation, Activity.DistributingWeights),
        Trigger.Derivative => Does(situation, Activity.FineTuning) || situation.Use.DerivedFrom.Count > 0,
        Trigger.TrainWithOutputs => Does(situation, Activity.TrainingOtherModels),
        Trigger.ExceedsLimit => false,
        _ => true,
    };

    private static bool Does(Situation situation, Activity activity) => situation.Activities?.Value.Contains(activity) == true;
}
