namespace ModelLicense;

/// <summary>One term, what it comes to, and the licensor's agreement that satisfies it, if there is one.</summary>
public sealed record Finding(Term Term, Verdict Verdict, Grant? Grant = null);

/// <summary>What one license comes to for a use: the verdict of its gravest term.</summary>
/// <param name="License">The license; null where the catalog does not hold the terms of a hosted service.</param>
/// <param name="Model">The model that is under it: the one used, or one that it was made from.</param>
/// <param name="Findings">Every term that is not clear, in the order of the text.</param>
/// <param name="Confidence">The least sure of text, assignment and terms.</param>
/// <param name="Unverified">Why clear cannot be said; null if it can.</param>
public sealed record LicenseJudgment(License? License, Model? Model, IReadOnlyList<Finding> Findings, Confidence Confidence, string? Unverified)
{
    /// <summary>Whether clear cannot be said because nobody of the catalog has read the text, or that the model is under it.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The limits that are kept to, and that a declared or expected figure comes near.</summary>
    public IReadOnlyList<Approach> Near { get; init; } = [];

    /// <summary>The gravest outcome of what no licensor agreed to.</summary>
    public Outcome Outcome
    {
        get
        {
            var gravest = Unverified is null ? Outcome.Clear : Outcome.Unverified;
            foreach (var finding in Findings)
            {
                if (finding.Grant is null && finding.Verdict.Outcome.Gravity() > gravest.Gravity())
                {
                    gravest = finding.Verdict.Outcome;
                }
            }

            return gravest;
        }
    }
}

/// <summary>A license that was stated for a model and does not stand.</summary>
/// <param name="Stated">As written, and where.</param>
/// <param name="Actual">The licenses that the model, or what it was made from, is under.</param>
/// <param name="Base">The model it was made from, where that is what contradicts.</param>
public sealed record Contradiction(Fact<string> Stated, IReadOnlyList<License> Actual, Model? Base);

/// <summary>A license that is no longer what was reviewed.</summary>
/// <param name="Judged">What the license that is looked at comes to.</param>
/// <param name="License">The license that came after the review: the same, or the one that the model is under since.</param>
/// <param name="What">What changed, in words that can follow its name.</param>
public sealed record Change(LicenseJudgment Judged, License License, string What);

/// <summary>Everything there is to say of one use.</summary>
public sealed record Judgment(Use Use, Match Match)
{
    /// <summary>One for each license that applies.</summary>
    public IReadOnlyList<LicenseJudgment> Licenses { get; init; } = [];

    /// <summary>The licenses that changed since they were reviewed.</summary>
    public IReadOnlyList<Change> Changed { get; init; } = [];

    /// <summary>The stated license that does not stand, if any.</summary>
    public Contradiction? Contradiction { get; init; }

    /// <summary>A stated license of which the catalog holds no terms: the owner's word.</summary>
    public Fact<string>? TakenAtItsWord { get; init; }

    /// <summary>A degree of openness that was claimed where a license was to be stated.</summary>
    public Fact<OpennessAsked>? Claimed { get; init; }

    /// <summary>The model used, where it is known exactly.</summary>
    public Model? Model => (Match as Match.Exactly)?.Model ?? (Match as Match.Served)?.Model;

    /// <summary>Whether the model is not in the catalog and nobody stated its license.</summary>
    public bool IsUnknown => Match is not (Match.Exactly or Match.OneOf or Match.Served) && Use.License is null;

    /// <summary>The gravest outcome; what is not known is never clear, and neither is what the owner's word alone says.</summary>
    public Outcome Outcome
    {
        get
        {
            var outcome = Licenses.Count == 0 ? Outcome.Unverified : Licenses[0].Outcome;
            foreach (var license in Licenses)
            {
                outcome = Graver(outcome, license.Outcome);
            }

            return IsUnknown || TakenAtItsWord is not null ? Graver(outcome, Outcome.Unverified) : outcome;
        }
    }

    private static Outcome Graver(Outcome first, Outcome other) => other.Gravity() > first.Gravity() ? other : first;
}
