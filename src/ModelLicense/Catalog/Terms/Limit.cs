namespace ModelLicense;

/// <summary>One figure and the amount it must not exceed.</summary>
/// <param name="Metric">What is measured.</param>
/// <param name="Comparator">The comparison that puts a figure over the limit.</param>
/// <param name="Amount">Above zero, in the metric's unit; money in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217; null for counts.</param>
public sealed record Bound(Metric Metric, Comparator Comparator, decimal Amount, string? Currency)
{
    /// <summary><c>&gt; 700,000,000 monthly active users</c>.</summary>
    public string Condition => $"{(Comparator == Comparator.MoreThan ? ">" : ">=")} {Numbers.Format(Amount, Currency)} {Metric.Name}";

    /// <summary><c>above 700,000,000 monthly active users</c>.</summary>
    public string Text => $"{(Comparator == Comparator.MoreThan ? "above" : "from")} {Numbers.Format(Amount, Currency)} {(Currency is null ? "" : "of ")}{Metric.Name}";
}

/// <summary>When a limit is measured.</summary>
public enum AsOf
{
    /// <summary>At any time.</summary>
    Running,

    /// <summary>Once, on the day the model was released.</summary>
    ModelRelease,

    /// <summary>Once, on a day of the text.</summary>
    Day,
}

/// <summary>A scale: figures, whose they are, and when they are measured. A limit and a duty by scale both have one.</summary>
public sealed record Scale
{
    /// <summary>The figures.</summary>
    public required IReadOnlyList<Bound> Bounds { get; init; }

    /// <summary>Whether all must be exceeded; else any one.</summary>
    public bool All { get; init; }

    /// <summary>Whose figures.</summary>
    public required Owner Whose { get; init; }

    /// <summary>When they are measured.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>The day, for <see cref="AsOf.Day"/>; a monthly metric is measured in the calendar month before it.</summary>
    public Date? Day { get; init; }

    /// <summary>Whether the text is unclear about exactly the amount.</summary>
    public bool BoundaryIsAmbiguous { get; init; }

    /// <summary>The day on which the scale is measured for a model; null if at any time or (release unknown) nobody knows.</summary>
    public Date? MeasuredOn(Date? released) => AsOf switch { AsOf.Day => Day, AsOf.ModelRelease => released, _ => null };

    /// <summary>Where the declared figures stand, with the reading of the figure that decides.</summary>
    internal Measured Measure(Situation situation, bool highestSince)
    {
        var readings = Bounds.Select(bound => Measure(bound, situation, highestSince)).ToArray();
        var decisive = All ? Standing.Within : Standing.Over;
        var settled = readings.Where(reading => reading.Standing == decisive).ToArray();
        if (settled.Length > 0)
        {
            return settled[0];
        }

        var open = readings.Where(reading => reading.Standing == Standing.Open).ToArray();
        return open.Length > 0 ? open[0] with { Needs = [.. open.SelectMany(reading => reading.Needs).Distinct()] } : readings[0];
    }

    /// <summary>
    /// The figure that comes near a scale which runs on; null where none does. What is measured once is never near again, and what is
    /// known only as an interval (a tier) is near nothing.
    /// </summary>
    internal Nearness? Near(Situation situation, decimal headroom)
        => AsOf != AsOf.Running ? null : Near(situation.Facts.Figures, headroom, isProjected: false) ?? Near(situation.Facts.Projected, headroom, isProjected: true);

    private Nearness? Near(Figures figures, decimal headroom, bool isProjected)
    {
        var near = Bounds
            .Select(bound => (bound, reading: figures.Read(bound.Metric, Whose, Moment.Now, bound.Currency)))
            .Where(each => each.reading.Interval.IsExact && each.reading.Interval.Min >= headroom * each.bound.Amount)
            .Select(each => new Nearness(each.bound, each.reading, each.reading.Interval.Min / each.bound.Amount, isProjected))
            .ToArray();
        return near.Length == 0 || (All && near.Length < Bounds.Count) ? null : near.OrderByDescending(each => each.Part).First();
    }

    private Measured Measure(Bound bound, Situation situation, bool highestSince)
    {
        var day = MeasuredOn(situation.Released);
        var once = AsOf != AsOf.Running && bound.Metric.IsMonthly;
        var moment = new Moment(once ? day?.Month.Previous : null, highestSince, situation.Use.Obtained?.Value) { IsOnce = once };
        var reading = situation.Facts.Figures.Read(bound.Metric, Whose, moment, bound.Currency);
        var standing = reading.Interval.Against(bound.Comparator, bound.Amount);
        var atBoundary = BoundaryIsAmbiguous && standing != Standing.Open && reading.Interval.Contains(bound.Amount);
        var unknownDay = AsOf == AsOf.ModelRelease && day is null && standing != Standing.Within;
        return new Measured(
            atBoundary || unknownDay ? Standing.Open : standing,
            bound,
            reading,
            moment.Snapshot,
            reading.Missing is null ? [] : [reading.Missing],
            atBoundary ? "the text is unclear about exactly this amount"
                : unknownDay ? "it is measured when the model was released, and the catalog does not know that day"
                : "");
    }
}

/// <summary>A bound, the figure that comes near it, and the part of the bound that it is.</summary>
internal sealed record Nearness(Bound Bound, Reading Reading, decimal Part, bool IsProjected);

/// <summary>A bound, the reading it was held against, and how that came out.</summary>
internal sealed record Measured(Standing Standing, Bound Bound, Reading Reading, Month? Month, IReadOnlyList<Need> Needs, string Note)
{
    public string When => Month is { } month ? $" in {month}" : "";

    public Verdict Verdict(Outcome outcome, string requirement) => new(outcome)
    {
        Requirement = requirement,
        Limit = Bound.Condition + When,
        Declared = Reading.Declared,
        Origins = Reading.Origins,
        Needs = outcome == Outcome.NeedsFact ? Needs : [],
        Note = Note.Length > 0 ? Note
            : outcome.IsConflict() && Reading.AssumedFor is { } month ? $"taken for {month}; declare that month to settle it"
            : "",
    };
}

/// <summary>A figure above which permission is needed, a license must be bought, or the license ends.</summary>
public sealed record Limit : Term
{
    /// <summary>The figures, whose, and when.</summary>
    public required Scale Scale { get; init; }

    /// <summary>What follows above it.</summary>
    public required Consequence Then { get; init; }

    /// <summary>Who must agree; null for the steward.</summary>
    public required string From { get; init; }

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Limit;

    /// <inheritdoc/>
    protected override Verdict Decide(Situation situation)
    {
        var measured = Scale.Measure(situation, highestSince: Then == Consequence.LicenseEnds);
        var requirement = Phrase(measured.When);
        return measured.Standing switch
        {
            Standing.Within => Verdict.Clear,
            Standing.Over => measured.Verdict(Then.Outcome(), requirement),
            _ => measured.Verdict(Outcome.NeedsFact, requirement),
        };
    }

    /// <inheritdoc/>
    protected override Approach? Approaching(Situation situation, decimal headroom)
        => Scale.Near(situation, headroom) is { } near ? new Approach(this, near, Phrase(when: "")) : null;

    private string Phrase(string when)
    {
        var above = string.Join(Scale.All ? " and " : " or ", Scale.Bounds.Select(bound => bound.Text)) + when + (Scale.Whose == Owner.Product ? " of the product" : "");
        return Then switch
        {
            Consequence.PermissionRequired => $"needs {From}'s permission {above}",
            Consequence.PaidLicenseRequired => $"needs a paid license from {From} {above}",
            Consequence.LicenseEnds => $"ends {above}",
            _ => $"is not granted {above}",
        };
    }
}
