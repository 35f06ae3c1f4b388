using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers;

/// <summary>
/// What is told of a use, wherever it stands: which rules its judgment speaks to, in which words, and which answers that needs. How it is told is
/// <see cref="MessageWriter"/>'s.
/// </summary>
internal sealed class UseReport
{
    private readonly Inputs inputs;
    private readonly Judgment judgment;
    private readonly MessageWriter writer;
    private readonly List<Message> messages = [];
    private readonly List<Origin> needed = [];

    private UseReport(Inputs inputs, Judgment judgment, bool isInSource)
    {
        (this.inputs, this.judgment) = (inputs, judgment);
        writer = new MessageWriter(inputs, judgment, isInSource, messages.Add, needed.Add);
    }

    /// <summary>What is told.</summary>
    public IReadOnlyList<Message> Messages => messages;

    /// <summary>The answers that it needs, by where they are written.</summary>
    public IReadOnlyList<Origin> Needed => needed;

    /// <summary>What is told of a use: that it is there, and what it comes to unless that is told elsewhere.</summary>
    /// <param name="inputs">What it is judged by.</param>
    /// <param name="judgment">What it comes to.</param>
    /// <param name="isToldElsewhere">Whether its verdict is told elsewhere.</param>
    /// <param name="isInSource">Whether it is told in C#, where code fixes reach.</param>
    public static UseReport Of(Inputs inputs, Judgment judgment, bool isToldElsewhere, bool isInSource)
    {
        var report = new UseReport(inputs, judgment, isInSource);
        report.Inventory();
        if (!isToldElsewhere)
        {
            report.Habits();
            report.Verdict();
        }

        return report;
    }

    /// <summary>What is told of a declaration that no code names.</summary>
    public static UseReport OfUnused(Inputs inputs, Judgment judgment, bool isInSource)
    {
        var report = new UseReport(inputs, judgment, isInSource);
        report.Report(Rules.NotUsed, null, judgment.Use.Id);
        return report;
    }

    /// <summary>Which rule tells of a term's kind and outcome: the one total table; null where nothing is told but the inventory.</summary>
    public static DiagnosticDescriptor? RuleOf(TermKind kind, Outcome outcome) => (kind, outcome) switch
    {
        (_, Outcome.Clear or Outcome.NotApplicable) => null,
        (_, Outcome.NeedsFact) => Rules.FactNeeded,
        (_, Outcome.Unverified) => Rules.Unverified,
        // Of a duty it is the kind of duty that decides.
        (_, Outcome.DutyOwed) => null,
        (TermKind.Purpose, _) => Rules.PurposeNotAllowed,
        (TermKind.Territory, _) => Rules.PlaceExcluded,
        (TermKind.Activity, _) => Rules.ActivityRestricted,
        _ => Rules.LimitExceeded,
    };

    private static DiagnosticDescriptor? RuleOf(Finding finding)
        => finding is { Term: Duty duty, Verdict: { Outcome: Outcome.DutyOwed, IsMissing: true } } ? Obligations.RuleOf(duty.Owed) : RuleOf(finding.Term.Kind, finding.Verdict.Outcome);

    /// <summary>How the organization wants models to be named.</summary>
    private void Habits()
    {
        var use = judgment.Use;
        if (inputs.Policy.Pinned is { Value: true } pins && !use.IsFile && !Pin.Holds(use.Id))
        {
            Report(Rules.NotPinned, null, use.Id, pins.Origin.ToString());
        }

        if (use is { IsDeclaration: false, IsReferenced: false } && inputs.Policy.Declare is { Value: DeclarationAsked.Required } asked)
        {
            Report(Rules.NotDeclared, null, use.Id, asked.Origin.ToString());
        }
    }

    private void Inventory()
        => writer.Create(Rules.ModelInUse, judgment.Licenses.FirstOrDefault(each => each.Outcome == judgment.Outcome), finding: null, judgment.Use.Id, Sentences.WhatItIs(judgment, inputs.Catalog), Sentences.Of(judgment));

    private void Verdict()
    {
        switch (judgment.Match)
        {
            case Match.OneOf(var several) when judgment.Use.IsReferenced:
                Report(Rules.NotInCatalog, null, judgment.Use.Id, "can be " + Sentences.Choice(several, inputs.Catalog), "its library has to name one of them exactly");
                break;
            case Match.OneOf(var several):
                Report(Rules.AmbiguousName, null, judgment.Use.Id, Sentences.Choice(several, inputs.Catalog));
                break;
            default:
                if (judgment.IsUnknown)
                {
                    Report(Rules.NotInCatalog, null, judgment.Use.Id, Sentences.WhyUnknown(judgment.Match), Sentences.StateTheLicense);
                }

                break;
        }

        if (judgment.Contradiction is { } contradiction)
        {
            Report(Rules.LicenseContradicted, null,
                judgment.Use.Id, contradiction.Stated.Value, contradiction.Stated.Origin.ToString(), Sentences.Actually(contradiction));
        }
        else if (judgment.TakenAtItsWord is { } word)
        {
            Refused(license: null, $"'{word.Value}'", inputs.Policy.RefusesUncataloged(word.Value));
            Need(word.Value);
            Report(Rules.Unverified, null, judgment.Use.Id, $"its license is stated as '{word.Value}' ({word.Origin}), of which the catalog holds no terms: describe them under \"catalog\" in modellicense.json, or waive this with a reason");
        }

        foreach (var license in judgment.Licenses)
        {
            Verdict(license);
        }

        foreach (var change in judgment.Changed)
        {
            var review = judgment.Use.Reviewed!;
            Report(Rules.ChangedSinceReview, change.Judged, judgment.Use.Id, change.License.Name, change.What, review.On.ToString(), review.Origin.ToString());
        }
    }

    private void Verdict(LicenseJudgment license)
    {
        if (license.License is { } text)
        {
            ByPolicy(license, text);
        }
        else
        {
            Refused(license, "a text that the catalog does not hold", inputs.Policy.RefusesUncataloged(stated: null));
        }

        foreach (var near in license.Near)
        {
            Near(license, near);
        }

        var open = license.Findings
            .Select(finding => (Finding: finding, Rule: RuleOf(finding)))
            .Where(each => each.Rule is not null && !writer.IsAnswered(each.Rule, license, each.Finding));
        foreach (var same in open.GroupBy(each => each.Rule!, each => each.Finding))
        {
            // One finding of a rule for one license: the gravest, which comes first in the text.
            var gravest = same.OrderByDescending(finding => finding.Verdict.Outcome.Gravity()).First();
            if (same.Key.Category == Rules.TextNotShown.Category)
            {
                Owed(same.Key, license, [.. same]);
            }
            else if (same.Key == Rules.FactNeeded)
            {
                writer.Create(same.Key, license, gravest, same, judgment.Use.Id, license.License!.Name, Sentences.Requirements(same), Sentences.ToDecide(same));
            }
            else
            {
                writer.Create(same.Key, license, gravest, same,
                    judgment.Use.Id, license.License!.Name, gravest.Verdict.Requirement, Sentences.Section(gravest.Term),
                    gravest.Verdict.Declared, Sentences.Places(gravest.Verdict.Origins), Sentences.Notes(license, gravest));
            }
        }

        if (license.Unverified is not null && license.Outcome == Outcome.Unverified)
        {
            Report(Rules.Unverified, license, judgment.Use.Id, Sentences.WhyUnverified(license));
        }
    }

    /// <summary>Tells what is owed: texts one by one, because each has to be written; of the rest the gravest that comes first.</summary>
    private void Owed(DiagnosticDescriptor rule, LicenseJudgment license, Finding[] missing)
    {
        var first = missing.OrderBy(Obligations.IsOpen).First();
        foreach (var finding in missing.Where(finding => finding == first || ((Duty)finding.Term).Text is not null))
        {
            writer.Create(rule, license, finding, finding == first && ((Duty)finding.Term).Text is null ? missing : [finding],
                judgment.Use.Id, license.License!.Name, finding.Verdict.Requirement, Sentences.Section(finding.Term), Obligations.WhatToDo(finding, judgment, license));
        }
    }

    /// <summary>What the organization's own rules say of a license.</summary>
    private void ByPolicy(LicenseJudgment license, License text)
    {
        Refused(license, "the " + text.Name, inputs.Policy.Refuses(text));
        Need(text.Key);
        if (inputs.Policy.AsksForMoreThan(text) && inputs.Policy.Openness is { } asked)
        {
            Report(Rules.NotOpenEnough, license,
                judgment.Use.Id, text.Name, Sentences.Of(text.Openness), $"the policy asks for {Words.Of(asked.Value)}", asked.Origin.ToString());
        }
        else if (judgment.Claimed is { } claimed && !text.Has(claimed.Value))
        {
            Report(Rules.NotOpenEnough, license,
                judgment.Use.Id, text.Name, Sentences.Of(text.Openness), $"it is declared to be {Sentences.Of(claimed.Value)}", claimed.Origin.ToString());
        }
    }

    private void Refused(LicenseJudgment? license, string what, (Origin Origin, bool IsDenied)? refusal)
    {
        if (refusal is var (refusing, isDenied))
        {
            Report(Rules.LicenseRefused, license,
                judgment.Use.Id, what, isDenied ? "the policy denies" : "is not on the policy's allow list", refusing.ToString());
        }
    }

    private void Need(string license)
    {
        foreach (var entry in inputs.Policy.EntriesOf(license))
        {
            needed.Add(entry.Origin);
        }
    }

    /// <summary>Tells a finding of no single term, unless a waiver silences its rule.</summary>
    private void Report(DiagnosticDescriptor rule, LicenseJudgment? license, params object[] arguments)
    {
        if (!writer.IsAnswered(rule, license, finding: null))
        {
            writer.Create(rule, license, finding: null, arguments);
        }
    }

    /// <summary>Tells of a limit that is near, unless a waiver silences it.</summary>
    private void Near(LicenseJudgment license, Approach near)
    {
        var finding = new Finding(near.Term, new Verdict(Outcome.Clear) { Requirement = near.Requirement, Limit = near.Limit, Declared = near.Declared, Origins = near.Origins });
        if (!writer.IsAnswered(Rules.LimitNear, license, finding))
        {
            writer.Create(Rules.LimitNear, license, finding,
                judgment.Use.Id, license.License!.Name, near.Requirement, Sentences.Section(near.Term),
                near.IsProjected ? "projects" : "declares", near.Declared, Sentences.Places(near.Origins), Sentences.Part(near.Part));
        }
    }
}
