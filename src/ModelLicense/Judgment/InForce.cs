namespace ModelLicense;

/// <summary>What the licenses come to that a model is under, by the day on which it was obtained.</summary>
internal static class InForce
{
    /// <summary>The license of the day the weights were obtained, and those that apply at once with it.</summary>
    public static IEnumerable<LicenseJudgment> Of(Model model, Situation situation, Catalog catalog)
    {
        situation = situation with { Released = model.Released };
        foreach (var key in model.AdditionalLicenses)
        {
            yield return Of(catalog.License(key)!, model, model.Confidence, situation);
        }

        var day = situation.Use.Obtained?.Value;
        var counted = model.Licenses.Where(licensing => day is not { } obtained || Covers(licensing, obtained)).ToArray();
        if (counted.Length == 0 && model.Licenses.Count > 0)
        {
            yield return new LicenseJudgment(catalog.License(model.Licenses[0].Key)!, model, [], Confidence.Memory, $"the catalog does not know under which license it was on {day}");
        }
        else if (counted.Length > 0)
        {
            LicenseJudgment[] In(Situation shown) => [.. Gap(model, day, catalog), .. counted.Select(licensing => Of(catalog.License(licensing.Key)!, model, model.Confidence, shown))];
            yield return OneOf(In(situation), In(situation with { Shows = Situation.ShowsNothing }));
        }
    }

    /// <summary>Without a day, the time before the first license that the catalog knows, if there is any.</summary>
    private static IEnumerable<LicenseJudgment> Gap(Model model, Date? day, Catalog catalog)
        => day is null && model.Licenses.All(licensing => licensing.From is not null)
            ? [new LicenseJudgment(catalog.License(model.Licenses[0].Key)!, model, [], Confidence.Memory,
                $"the catalog does not know under which license it was before {model.Licenses[0].From}, and the day it was obtained is not declared")]
            : [];

    /// <summary>Whether weights that are obtained on a day come under a license.</summary>
    public static bool Covers(Licensing licensing, Date day)
        => (licensing.From is not { } from || day.CompareTo(from) >= 0) && (licensing.Until is not { } until || day.CompareTo(until) <= 0);

    /// <summary>
    /// Of several texts, of which the day decides, the newest where all come to the same; else the gravest one,
    /// as far as it is sure: it needs the day. What is shown does not choose between them, so that showing more never brings the other's duties.
    /// </summary>
    private static LicenseJudgment OneOf(IReadOnlyList<LicenseJudgment> candidates, IReadOnlyList<LicenseJudgment> unshown)
    {
        var gravity = unshown.Select(each => each.Outcome.Gravity()).ToArray();
        if (gravity.All(each => each == gravity[gravity.Length - 1]))
        {
            return candidates[candidates.Count - 1];
        }

        var gravest = candidates[Array.IndexOf(gravity, gravity.Max())];
        return gravest with
        {
            Findings = [.. gravest.Findings.Select(finding => finding.Verdict.Outcome.Gravity() <= Outcome.NeedsFact.Gravity() ? finding : finding with
            {
                Verdict = finding.Verdict with { Outcome = Outcome.NeedsFact, Needs = [Need.Obtained, .. finding.Verdict.Needs], Note = "its license changed over time" },
            })],
        };
    }

    /// <summary>What one license comes to.</summary>
    public static LicenseJudgment Of(License license, Model? model, Confidence assignment, Situation situation)
    {
        situation = situation with { License = license };
        var verdicts = license.Terms.Select(term => new Finding(term, term.Against(situation))).ToArray();
        var findings = verdicts
            .Where(finding => finding.Verdict.Outcome.Gravity() > 0)
            .Select(finding => finding.Verdict.IsAnswerable ? finding with { Grant = situation.Policy.Granted(finding.Term, license, model, situation.Today) } : finding)
            .ToArray();
        var least = license.Confidence > assignment ? license.Confidence : assignment;
        foreach (var term in license.Terms)
        {
            least = term.Confidence > least ? term.Confidence : least;
        }

        return new LicenseJudgment(license, model, findings, least, least > Confidence.Publisher
            ? least == assignment && license.Confidence <= Confidence.Publisher
                ? "the catalog has not read at the publisher under which license the model is"
                : "the catalog has not read the license's own text"
            : null)
        {
            IsUnread = least > Confidence.Publisher,
            Near = [.. verdicts.Where(each => IsKept(each)).Select(each => each.Term.Near(situation, situation.Policy.Headroom)).OfType<Approach>()],
        };
    }

    /// <summary>Whether the limit of a term is kept to: a duty by scale does not apply below it.</summary>
    private static bool IsKept(Finding finding)
        => finding.Verdict.Outcome == (finding.Term.Kind == TermKind.Duty ? Outcome.NotApplicable : Outcome.Clear);
}
