namespace ModelLicense;

/// <summary>Something owed in return for the license.</summary>
public sealed record Duty : Term
{
    /// <summary>What is owed.</summary>
    public required DutyKind Owed { get; init; }

    /// <summary>The exact text to display or to put into a notice; verbatim, because a licensee must reproduce it.</summary>
    public string? Text { get; init; }

    /// <summary>Other texts, any of which may stand instead.</summary>
    public IReadOnlyList<string> Instead { get; init; } = [];

    /// <summary>Where to display it.</summary>
    public string? Where { get; init; }

    /// <summary>Whether it must stand in the user interface, as opposed to any documentation.</summary>
    public bool OnlyInInterface { get; init; }

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
        var due = Due(situation);
        return due.Outcome.Gravity() == 0 || IsCondition ? due : Performance.Of(this, due, situation);
    }

    /// <summary>Whether it falls due, done or not.</summary>
    private Verdict Due(Situation situation)
    {
        var owed = IsCondition ? Outcome.PermissionRequired : Outcome.DutyOwed;
        var triggers = Triggers.Select(trigger => AsOfCopies(trigger).Fires(situation)).ToArray();
        if (triggers.Any(trigger => trigger.IsYes))
        {
            return new Verdict(owed);
        }

        var measured = Scale?.Measure(situation, highestSince: false);
        if (measured?.Standing == Standing.Over)
        {
            return measured.Verdict(owed, Summary);
        }

        Need[] open = [.. triggers.SelectMany(trigger => trigger.Needs).Distinct()];
        if (open.Length > 0)
        {
            return new Verdict(IsCondition ? Outcome.NeedsFact : owed) { Needs = open };
        }

        return measured?.Standing == Standing.Open ? measured.Verdict(Outcome.NeedsFact, Summary) : Verdict.NotApplicable;
    }

    /// <summary>A notice file is a part of the copies of a product. A service gives nobody a copy, and has no place for the file.</summary>
    private Trigger AsOfCopies(Trigger trigger)
        => Owed == DutyKind.NoticeFile && Text is not null && trigger is (Trigger.ProductContainsModel or Trigger.ProductUsesModel) ? Trigger.DistributeWeights : trigger;

    /// <inheritdoc/>
    protected override Approach? Approaching(Situation situation, decimal headroom)
        => Scale?.Near(situation, headroom) is { } near ? new Approach(this, near, Summary) : null;
}
