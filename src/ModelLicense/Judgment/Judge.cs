namespace ModelLicense;

/// <summary>Decides what the licenses of a model come to for a use. Static, pure and total: the same inputs, the same judgment.</summary>
public static class Judge
{
    /// <summary>Judges one use by what is declared of the licensee and by what licensors agreed to.</summary>
    /// <param name="use">The use.</param>
    /// <param name="facts">What is declared of the licensee.</param>
    /// <param name="catalog">Licenses and models.</param>
    /// <param name="policy">The grants; none if null.</param>
    /// <param name="today">The day of the build; null if it is not known, and then no grant expires.</param>
    public static Judgment Decide(Use use, Facts facts, Catalog catalog, Policy? policy = null, Date? today = null)
    {
        // "Open source" is no license: it is a claim, and every license of the model is held against it.
        Fact<OpennessAsked>? claimed = null;
        if (use.License is { } written && OpennessDegrees.ClaimedBy(written.Value) is { } degree)
        {
            claimed = new Fact<OpennessAsked>(degree, written.Origin);
            use = use with { License = null };
        }

        var given = new Situation(facts, use, [], null) { Policy = policy ?? Policy.None, Today = today };
        var stated = use.License is null ? null : catalog.FindLicense(use.License.Value);
        var match = Served(Settle(catalog.Resolve(use.Id), stated, catalog), given);
        var bases = use.DerivedFrom.Select(catalog.Resolve).OfType<Match.Exactly>().Select(exact => exact.Model).ToArray();
        var judged = new List<LicenseJudgment>();
        switch (match)
        {
            case Match.Exactly(var model):
                judged.AddRange(OfModel(model, given, catalog));
                break;
            case Match.Served(_, { } inner) when SelfRun(given):
                judged.AddRange(OfModel(inner, given, catalog));
                break;
            case Match.Served(var provider, var inner):
                judged.Add(new LicenseJudgment(null, inner, [], Confidence.Memory, $"it is served by {provider}, whose terms are not in the catalog"));
                break;
            case Match.MadeFrom(var parent):
                // The terms of what its name shows are the least that applies; that they are all is not known.
                judged.AddRange(OfModel(parent, given, catalog).Select(each => each with { Unverified = each.Unverified ?? "this derivative is not in the catalog" }));
                break;
            case Match.OneOf(var several) when stated is not null && several.All(model => IsUnder(model, stated, catalog)):
                judged.AddRange(OfAnyOf([.. several.Select(model => OfModel(model, given, catalog).ToArray())], stated));
                break;
        }

        judged.AddRange(bases.SelectMany(parent => OfModel(parent, given, catalog)));
        if (bases.Length < use.DerivedFrom.Count)
        {
            judged.Add(new LicenseJudgment(null, null, [], Confidence.Memory, "a model that it is derived from is not in the catalog, or not clearly"));
        }

        if (match is not (Match.Exactly or Match.OneOf) && stated is not null)
        {
            Model[] parents = match is Match.MadeFrom(var shown) ? [shown, .. bases] : bases;
            judged.Add(Of(stated, null, Confidence.Publisher, given with { Modalities = [.. parents.SelectMany(parent => parent.Modalities).Distinct()] }));
        }

        return new Judgment(use, match)
        {
            Licenses = [.. judged.GroupBy(each => each.License?.Key ?? "").Select(same => same.OrderByDescending(each => each.Outcome.Gravity()).First())],
            Claimed = claimed,
            Contradiction = Contradicts(use, stated, match, bases, catalog),
            TakenAtItsWord = use.License is not null && stated is null && match is not Match.Exactly ? use.License : null,
        };
    }

    /// <summary>The licenses a model is under if it was obtained on a day; on any day if that is null.</summary>
    public static IReadOnlyList<License> LicensesOf(Model model, Catalog catalog, Date? day = null)
        => [.. model.Licenses.Where(licensing => day is not { } obtained || Covers(licensing, obtained)).Select(licensing => licensing.Key).Concat(model.AdditionalLicenses).Distinct().Select(catalog.License).OfType<License>()];

    /// <summary>A stated license chooses among what an identifier may stand for: one model, or fewer.</summary>
    private static Match Settle(Match match, License? stated, Catalog catalog)
        => stated is not null && match is Match.OneOf(var several) && several.Where(model => IsUnder(model, stated, catalog)).ToArray() is { Length: > 0 } fitting
            ? NameReader.Among(fitting)
            : match;

    /// <summary>Who the code shows to serve a model decides its terms, unless a delivery is declared: what another serves is not under them.</summary>
    private static Match Served(Match match, Situation given)
        => given.Use is { Delivery: null, Reached.Provider: { } provider } && match is not (Match.NotAName or Match.Served)
            && !(match is Match.Exactly({ Access: Access.Hosted } known) && string.Equals(known.Provider, provider, StringComparison.OrdinalIgnoreCase))
                ? new Match.Served(provider, (match as Match.Exactly)?.Model)
                : match;

    private static bool IsUnder(Model model, License license, Catalog catalog) => LicensesOf(model, catalog).Any(each => each.Key == license.Key);

    /// <summary>Of several models under the stated license, the first where all come to the same; else which of them it is must be known.</summary>
    private static IEnumerable<LicenseJudgment> OfAnyOf(IReadOnlyList<LicenseJudgment[]> candidates, License stated)
        => candidates.Select(candidate => candidate.Max(each => each.Outcome.Gravity())).Distinct().Count() == 1
            ? candidates[0]
            : [new LicenseJudgment(stated, null, [], Confidence.Memory, "the identifier fits several models under it, which do not come to the same")];

    private static IEnumerable<LicenseJudgment> OfModel(Model model, Situation given, Catalog catalog)
    {
        var situation = given with { Modalities = model.Modalities, Released = model.Released };
        if (model.Access == Access.Hosted && !SelfRun(situation))
        {
            return OfService(model, situation, catalog);
        }

        if (model.Access == Access.Weights && situation.Delivery is { } delivery && delivery.Value.All(each => each == Delivery.HostedApi))
        {
            return Licensed(model, situation, catalog).Select(each => new LicenseJudgment(each.License, model, [], each.Confidence,
                $"it is declared to be delivered by a hosted API ({delivery.Origin}), so the terms of its provider decide, which the declaration does not name"));
        }

        if (model.Access == Access.Hosted && model.Weights is null)
        {
            return [new LicenseJudgment(null, model, [], Confidence.Memory, $"it is run by the project itself, but the catalog knows it only as served by {model.Provider}")];
        }

        var weights = model.Weights is null ? model : catalog.Model(model.Weights)!;
        return Licensed(weights, situation, catalog).Concat(Inherited(weights, situation, catalog, [weights.Key]));
    }

    /// <summary>A hosted id is hosted unless declared otherwise, or unless the code shows that the project reaches its own machine.</summary>
    private static bool SelfRun(Situation situation)
        => situation.Use.Delivery is { } delivery ? delivery.Value.Any(each => each != Delivery.HostedApi) : situation.Use.Reached is { Provider: null };

    private static IEnumerable<LicenseJudgment> OfService(Model model, Situation situation, Catalog catalog)
    {
        foreach (var judged in Licensed(model, situation, catalog))
        {
            yield return judged;
        }

        if (model.Licenses.Count == 0)
        {
            yield return new LicenseJudgment(null, model, [], model.Confidence, $"it is served by {model.Provider}, whose terms are not in the catalog");
        }

        if (model is { PassesOn: true, Weights: { } key } && catalog.Model(key) is { } weights)
        {
            foreach (var judged in Licensed(weights, situation, catalog))
            {
                yield return judged;
            }
        }
    }

    /// <summary>The bases' terms apply too; over an edge of outputs only where the base's license reaches them.</summary>
    private static IEnumerable<LicenseJudgment> Inherited(Model model, Situation situation, Catalog catalog, IReadOnlyList<string> seen)
    {
        foreach (var edge in model.Bases)
        {
            if (seen.Contains(edge.Model) || catalog.Model(edge.Model) is not { } parent)
            {
                continue;
            }

            foreach (var judged in Licensed(parent, situation, catalog))
            {
                if (edge.By != Derivation.TrainedOnOutputs || judged.License!.Terms.OfType<Duty>().Any(duty => duty.Owed == DutyKind.PassTermsOn && duty.Triggers.Contains(Trigger.TrainWithOutputs)))
                {
                    yield return judged;
                }
            }

            foreach (var judged in Inherited(parent, situation, catalog, [.. seen, parent.Key]))
            {
                yield return judged;
            }
        }
    }

    /// <summary>The license of the day the weights were obtained, and those that apply at once with it.</summary>
    private static IEnumerable<LicenseJudgment> Licensed(Model model, Situation situation, Catalog catalog)
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
            yield return OneOf([.. Gap(model, day, catalog), .. counted.Select(licensing => Of(catalog.License(licensing.Key)!, model, model.Confidence, situation))]);
        }
    }

    /// <summary>Without a day, the time before the first license that the catalog knows, if there is any.</summary>
    private static IEnumerable<LicenseJudgment> Gap(Model model, Date? day, Catalog catalog)
        => day is null && model.Licenses.All(licensing => licensing.From is not null)
            ? [new LicenseJudgment(catalog.License(model.Licenses[0].Key)!, model, [], Confidence.Memory,
                $"the catalog does not know under which license it was before {model.Licenses[0].From}, and the day it was obtained is not declared")]
            : [];

    private static bool Covers(Licensing licensing, Date day)
        => (licensing.From is not { } from || day.CompareTo(from) >= 0) && (licensing.Until is not { } until || day.CompareTo(until) <= 0);

    /// <summary>
    /// Of several texts, of which the day decides, the newest where all come to the same; else the gravest one,
    /// as far as it is sure: it needs the day.
    /// </summary>
    private static LicenseJudgment OneOf(IReadOnlyList<LicenseJudgment> candidates)
    {
        var newest = candidates[candidates.Count - 1];
        if (candidates.All(each => each.Outcome.Gravity() == newest.Outcome.Gravity()))
        {
            return newest;
        }

        var gravest = candidates.OrderByDescending(each => each.Outcome.Gravity()).First();
        return gravest with
        {
            Findings = [.. gravest.Findings.Select(finding => finding.Verdict.Outcome.Gravity() <= Outcome.NeedsFact.Gravity() ? finding : finding with
            {
                Verdict = finding.Verdict with { Outcome = Outcome.NeedsFact, Needs = [Need.Obtained, .. finding.Verdict.Needs], Note = "its license changed over time" },
            })],
        };
    }

    private static LicenseJudgment Of(License license, Model? model, Confidence assignment, Situation situation)
    {
        var verdicts = license.Terms.Select(term => new Finding(term, term.Against(situation))).ToArray();
        var findings = verdicts
            .Where(finding => finding.Verdict.Outcome.Gravity() > 0)
            .Select(finding => finding.Verdict.Outcome.IsConflict() ? finding with { Grant = situation.Policy.Granted(finding.Term, license, model, situation.Today) } : finding)
            .ToArray();
        var least = findings.Select(finding => finding.Term.Confidence).Concat(license.Terms.Select(term => term.Confidence)).Append(license.Confidence).Append(assignment).Max();
        return new LicenseJudgment(license, model, findings, least, least > Confidence.Publisher
            ? least == assignment && license.Confidence <= Confidence.Publisher
                ? "nobody of this catalog has read under which license the model is"
                : "nobody of this catalog has read the license's own text"
            : null)
        {
            Near = [.. verdicts.Where(each => IsKept(each)).Select(each => each.Term.Near(situation, situation.Policy.Headroom)).OfType<Approach>()],
        };
    }

    /// <summary>Whether the limit of a term is kept to: a duty by scale does not apply below it.</summary>
    private static bool IsKept(Finding finding)
        => finding.Verdict.Outcome == Outcome.Clear || (finding.Term.Kind == TermKind.Duty && finding.Verdict.Outcome == Outcome.NotApplicable);

    private static Contradiction? Contradicts(Use use, License? stated, Match match, IReadOnlyList<Model> bases, Catalog catalog)
    {
        if (use.License is null)
        {
            return null;
        }

        if (match is Match.Exactly(var model))
        {
            var actual = LicensesOf(model, catalog);
            return actual.Count == 0 || actual.Any(license => license.Key == stated?.Key || license.Tags.Contains(use.License.Value, StringComparer.OrdinalIgnoreCase)) ? null : new Contradiction(use.License, actual, Base: null);
        }

        if (match is Match.OneOf(var several))
        {
            return stated is not null && several.Any(each => IsUnder(each, stated, catalog))
                ? null
                : new Contradiction(use.License, [.. several.SelectMany(each => LicensesOf(each, catalog)).Distinct()], Base: null);
        }

        Model[] parents = match is Match.MadeFrom(var parent) ? [parent, .. bases] : [.. bases];
        return parents
            .Select(each => new Contradiction(use.License, LicensesOf(each, catalog), each))
            .FirstOrDefault(each => each.Actual.Count > 0 && stated is not null && each.Actual.All(license => license.Key != stated.Key && stated.Openness < license.Openness));
    }
}
