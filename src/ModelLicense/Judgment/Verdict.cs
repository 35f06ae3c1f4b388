namespace ModelLicense;

/// <summary>What a term, a license or a use comes to. <see cref="Outcomes.Gravity"/> orders them.</summary>
public enum Outcome
{
    /// <summary>No cataloged term is exceeded by what was declared. It does not mean lawful.</summary>
    Clear,

    /// <summary>The term does not speak of this use.</summary>
    NotApplicable,

    /// <summary>Something is owed in return.</summary>
    DutyOwed,

    /// <summary>A fact that decides is not declared, or the text itself leaves it open.</summary>
    NeedsFact,

    /// <summary>Nobody of this catalog has read the text.</summary>
    Unverified,

    /// <summary>The licensor must agree first.</summary>
    PermissionRequired,

    /// <summary>The license does not allow it.</summary>
    Breached,
}

/// <summary>The order of outcomes.</summary>
public static class Outcomes
{
    /// <summary>From 0 (clear) to 4 (breached); equal numbers are equally grave.</summary>
    public static int Gravity(this Outcome outcome) => outcome switch
    {
        Outcome.Clear or Outcome.NotApplicable => 0,
        Outcome.DutyOwed => 1,
        Outcome.NeedsFact or Outcome.Unverified => 2,
        Outcome.PermissionRequired => 3,
        _ => 4,
    };

    /// <summary>Whether the license stands against the use: permission required, or breached.</summary>
    public static bool IsConflict(this Outcome outcome) => outcome.Gravity() >= 3;
}

/// <summary>What one term comes to for one use, and why.</summary>
public sealed record Verdict(Outcome Outcome)
{
    /// <summary>The term does not speak of this use.</summary>
    public static readonly Verdict NotApplicable = new(Outcome.NotApplicable);

    /// <summary>The term is met.</summary>
    public static readonly Verdict Clear = new(Outcome.Clear);

    /// <summary>What the term asks, in plain words that can follow "which": <c>needs Meta's permission above ...</c>.</summary>
    public string Requirement { get; init; } = "";

    /// <summary>The limit, as written in properties; empty for other terms.</summary>
    public string Limit { get; init; } = "";

    /// <summary>The declared facts it rests on, as a message says them; empty if nothing was declared.</summary>
    public string Declared { get; init; } = "";

    /// <summary>Where they were declared.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>Whether what is owed was looked for and is not there. With <see cref="Needs"/> it is not known whether it is owed.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether the licensor's agreement can satisfy it: it stands against the use, or something is missing.</summary>
    public bool IsAnswerable => Outcome.IsConflict() || IsMissing;

    /// <summary>What to declare to settle it.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>What else a reader must know: an assumption, an ambiguity of the text.</summary>
    public string Note { get; init; } = "";
}
