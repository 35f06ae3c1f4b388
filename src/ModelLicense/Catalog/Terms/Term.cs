namespace ModelLicense;

/// <summary>What kind of term it is: the closed family.</summary>
public enum TermKind
{
    /// <summary>A figure must not exceed an amount.</summary>
    Limit,

    /// <summary>Only some purposes are allowed.</summary>
    Purpose,

    /// <summary>Some places are excluded.</summary>
    Territory,

    /// <summary>Some activities are barred.</summary>
    Activity,

    /// <summary>Something is owed.</summary>
    Duty,

    /// <summary>A list of uses that the licensor does not accept; surfaced, not judged.</summary>
    AcceptableUse,
}

/// <summary>A part of the text that exempts someone, in prose, where no declared fact can decide it.</summary>
public sealed record Exemption(string Text, string Section);

/// <summary>
/// One term of a license: an id that is never renamed, when it fires, what follows, and where it can be read.
/// The records that derive from it are the whole family.
/// </summary>
public abstract record Term
{
    /// <summary>Unique in its license, kebab-case, never renamed.</summary>
    public string Id { get; init; } = "";

    /// <summary>The section of the text.</summary>
    public string Section { get; init; } = "";

    /// <summary>The term in our own words; can follow "which".</summary>
    public string Summary { get; init; } = "";

    /// <summary>The address of the text.</summary>
    public string Url { get; init; } = "";

    /// <summary>What exactly was read: repository, commit and path, or page.</summary>
    public string SourceText { get; init; } = "";

    /// <summary>The day it was read.</summary>
    public Date? ReadOn { get; init; }

    /// <summary>How sure we are.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The catalog version that brought it.</summary>
    public string Since { get; init; } = "";

    /// <summary>The term speaks only of uses for which this holds; null if of all.</summary>
    public Condition? When { get; init; }

    /// <summary>The term does not speak of uses for which this holds.</summary>
    public Condition? Unless { get; init; }

    /// <summary>Exemptions that no declared fact can decide.</summary>
    public IReadOnlyList<Exemption> Exempt { get; init; } = [];

    /// <summary>Where the text contradicts itself or is open, in our words; such a term can give needs-a-fact only.</summary>
    public string? Ambiguous { get; init; }

    /// <summary>The kind of term.</summary>
    public abstract TermKind Kind { get; }

    /// <summary>What the term comes to in a situation. Total: every term decides for every situation.</summary>
    public Verdict Against(Situation situation)
    {
        var applies = When is null ? Answer.Yes : When.Holds(situation);
        var exempt = Unless is null ? Answer.No : Unless.Holds(situation);
        if (applies.IsNo || exempt.IsYes)
        {
            return Verdict.NotApplicable;
        }

        var verdict = Decide(situation);
        if (verdict.Outcome.Gravity() == 0)
        {
            return verdict;
        }

        verdict = verdict with { Requirement = verdict.Requirement.Length == 0 ? Summary : verdict.Requirement };
        Need[] open = [.. applies.Needs, .. exempt.Needs];
        if (open.Length > 0)
        {
            return verdict with { Outcome = Outcome.NeedsFact, Needs = [.. open, .. verdict.Needs.Where(need => !open.Contains(need))] };
        }

        return Ambiguous is not null && verdict.Outcome.Gravity() > Outcome.NeedsFact.Gravity()
            ? verdict with { Outcome = Outcome.NeedsFact, Note = "the text is ambiguous: " + Ambiguous.TrimEnd('.') }
            : verdict;
    }

    /// <summary>The declared or expected figure that comes near a limit of the term which runs on; null where none does.</summary>
    /// <param name="situation">What the term is held against.</param>
    /// <param name="headroom">The part of the limit from which a figure is near it, above 0 and at most 1.</param>
    public Approach? Near(Situation situation, decimal headroom)
        => When?.Holds(situation).IsNo == true || Unless?.Holds(situation).IsYes == true ? null : Approaching(situation, headroom);

    /// <inheritdoc cref="Near"/>
    protected virtual Approach? Approaching(Situation situation, decimal headroom) => null;

    /// <summary>What the term comes to where it applies.</summary>
    protected abstract Verdict Decide(Situation situation);
}

/// <summary>What follows where a term is not met.</summary>
public enum Consequence
{
    /// <summary>Not allowed.</summary>
    Barred,

    /// <summary>Allowed once the licensor agrees.</summary>
    PermissionRequired,

    /// <summary>Allowed under a license that must be bought.</summary>
    PaidLicenseRequired,

    /// <summary>The license is over.</summary>
    LicenseEnds,
}

internal static class Consequences
{
    public static Outcome Outcome(this Consequence consequence)
        => consequence is Consequence.PermissionRequired or Consequence.PaidLicenseRequired
            ? ModelLicense.Outcome.PermissionRequired
            : ModelLicense.Outcome.Breached;
}
