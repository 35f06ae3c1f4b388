using Microsoft.CodeAnalysis;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>Decides what is told of a use: which rules its judgment speaks to, and in which words. How it is told is <see cref="DiagnosticWriter"/>'s.</summary>
/// <param name="inputs">What uses are judged by.</param>
/// <param name="report">Takes the diagnostics.</param>
/// <param name="ledger">Hears what is used and what is needed; null where nobody keeps it.</param>
internal sealed class Reporter(Inputs inputs, Action<Diagnostic> report, Ledger? ledger = null)
{
    private readonly DiagnosticWriter writer = new(inputs, report, ledger);

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

    /// <summary>The rule of a fault.</summary>
    public static DiagnosticDescriptor RuleOf(FaultKind kind) => kind switch
    {
        FaultKind.Unreadable => Rules.PolicyUnreadable,
        FaultKind.ImpossibleValue => Rules.ImpossibleValue,
        _ => Rules.Disagreement,
    };

    /// <summary>Tells of a declaration of the project: what it comes to, unless a stronger declaration of the same id does.</summary>
    public void Declaration(Use use, Location location) => Use(use, location, isToldElsewhere: !inputs.Models.IsReportedAt(use));

    /// <summary>Tells of a declaration of a type or member, or of a use in the metadata of a referenced assembly: unless the project declares the model itself.</summary>
    public void UnlessDeclared(Use use, Location location) => Use(use, location, isToldElsewhere: inputs.Models.Declares(use.Id));

    /// <summary>Tells that a model is used here, and what that comes to unless it is told elsewhere.</summary>
    public void Use(Use use, Location location, bool isToldElsewhere)
    {
        ledger?.Uses(use);
        var judgment = inputs.Judged(use);
        Inventory(judgment, location);
        if (isToldElsewhere)
        {
            return;
        }

        if (inputs.Policy.Pinned is { Value: true } pins && !use.IsFile && !Pin.Holds(use.Id))
        {
            Report(Rules.NotPinned, judgment, location, null, use.Id, pins.Origin.ToString());
        }

        if (use is { IsDeclaration: false, IsReferenced: false } && inputs.Policy.Declare is { Value: DeclarationAsked.Required } asked)
        {
            Report(Rules.NotDeclared, judgment, location, null, use.Id, asked.Origin.ToString());
        }

        Verdict(judgment, location);
    }

    /// <summary>Tells of a call whose model the source does not show. What the project declares may be it: nobody can tell, so that answers every such call and leaves its trace.</summary>
    public void Hidden(HiddenModel hidden, Location location)
    {
        if (inputs.Declared.Count == 0)
        {
            writer.Hidden(Sentences.WhyHidden(hidden), location);
        }
        else
        {
            writer.HiddenAndDeclared(Sentences.Declared(inputs.Declared), location);
        }
    }

    /// <summary>Tells of a declaration that cannot be taken as it stands.</summary>
    public void Fault(Fault fault, Location location) => writer.Tell(RuleOf(fault.Kind), location, fault.Message);

    /// <summary>Tells of a waiver or grant whose last day has passed.</summary>
    public void Expired(Answer answer, Location location) => writer.Expired(answer, location);

    /// <summary>Tells of a waiver, grant, allow or deny entry that nothing needs.</summary>
    public void NotNeeded(string what, Location location) => writer.Tell(Rules.AnswerNotNeeded, location, Sentences.Capital(what));

    /// <summary>Tells of a declaration that no code names.</summary>
    public void NotUsed(Use use, Location location)
    {
        var judgment = inputs.Judged(use);
        Report(Rules.NotUsed, judgment, location, null, use.Id);
    }

    private void Inventory(Judgment judgment, Location location)
        => writer.Create(Rules.ModelInUse, judgment, location, judgment.Licenses.FirstOrDefault(each => each.Outcome == judgment.Outcome), finding: null, judgment.Use.Id, Sentences.WhatItIs(judgment, inputs.Catalog), Sentences.Of(judgment));

    private void Verdict(Judgment judgment, Location location)
    {
        switch (judgment.Match)
        {
            case Match.OneOf(var several) when judgment.Use.IsReferenced:
                Report(Rules.NotInCatalog, judgment, location, null, judgment.Use.Id, "can be " + Sentences.Choice(several, inputs.Catalog), "its library has to name one of them exactly");
                break;
            case Match.OneOf(var several):
                Report(Rules.AmbiguousName, judgment, location, null, judgment.Use.Id, Sentences.Choice(several, inputs.Catalog));
                break;
            default:
                if (judgment.IsUnknown)
                {
                    Report(Rules.NotInCatalog, judgment, location, null, judgment.Use.Id, Sentences.WhyUnknown(judgment.Match), Sentences.StateTheLicense);
                }

                break;
        }

        if (judgment.Contradiction is { } contradiction)
        {
            Report(Rules.LicenseContradicted, judgment, location, null,
                judgment.Use.Id, contradiction.Stated.Value, contradiction.Stated.Origin.ToString(), Sentences.Actually(contradiction));
        }
        else if (judgment.TakenAtItsWord is { } word)
        {
            Refused(judgment, license: null, $"'{word.Value}'", inputs.Policy.RefusesUncataloged(word.Value), location);
            Need(word.Value);
            Report(Rules.Unverified, judgment, location, null, judgment.Use.Id, $"its license is stated as '{word.Value}' ({word.Origin}), of which the catalog holds no terms: describe them under \"catalog\" in modellicense.json, or waive this with a reason");
        }

        foreach (var license in judgment.Licenses)
        {
            Verdict(judgment, license, location);
        }

        foreach (var change in judgment.Changed)
        {
            var review = judgment.Use.Reviewed!;
            Report(Rules.ChangedSinceReview, judgment, location, change.Judged, judgment.Use.Id, change.License.Name, change.What, review.On.ToString(), review.Origin.ToString());
        }
    }

    private void Verdict(Judgment judgment, LicenseJudgment license, Location location)
    {
        if (license.License is { } text)
        {
            ByPolicy(judgment, license, text, location);
        }
        else
        {
            Refused(judgment, license, "a text that the catalog does not hold", inputs.Policy.RefusesUncataloged(stated: null), location);
        }

        foreach (var near in license.Near)
        {
            Near(judgment, license, near, location);
        }

        var open = license.Findings
            .Select(finding => (Finding: finding, Rule: RuleOf(finding)))
            .Where(each => each.Rule is not null && !writer.IsAnswered(each.Rule, judgment, license, each.Finding, location));
        foreach (var same in open.GroupBy(each => each.Rule!, each => each.Finding))
        {
            // One finding of a rule for one license: the gravest, which comes first in the text.
            var gravest = same.OrderByDescending(finding => finding.Verdict.Outcome.Gravity()).First();
            if (same.Key.Category == Rules.TextNotShown.Category)
            {
                Owed(same.Key, judgment, license, [.. same], location);
            }
            else if (same.Key == Rules.FactNeeded)
            {
                writer.Create(same.Key, judgment, location, license, gravest, same, judgment.Use.Id, license.License!.Name, Sentences.Requirements(same), Sentences.ToDecide(same));
            }
            else
            {
                writer.Create(same.Key, judgment, location, license, gravest, same,
                    judgment.Use.Id, license.License!.Name, gravest.Verdict.Requirement, Sentences.Section(gravest.Term),
                    gravest.Verdict.Declared, Sentences.Places(gravest.Verdict.Origins), Sentences.Notes(license, gravest));
            }
        }

        if (license.Unverified is not null && license.Outcome == Outcome.Unverified)
        {
            Report(Rules.Unverified, judgment, location, license, judgment.Use.Id, Sentences.WhyUnverified(license));
        }
    }

    /// <summary>Tells what is owed: texts one by one, because each has to be written; of the rest the gravest that comes first.</summary>
    private void Owed(DiagnosticDescriptor rule, Judgment judgment, LicenseJudgment license, Finding[] missing, Location location)
    {
        var first = missing.OrderBy(Obligations.IsOpen).First();
        foreach (var finding in missing.Where(finding => finding == first || ((Duty)finding.Term).Text is not null))
        {
            writer.Create(rule, judgment, location, license, finding, finding == first && ((Duty)finding.Term).Text is null ? missing : [finding],
                judgment.Use.Id, license.License!.Name, finding.Verdict.Requirement, Sentences.Section(finding.Term), Obligations.WhatToDo(finding, judgment, license));
        }
    }

    /// <summary>What the organization's own rules say of a license.</summary>
    private void ByPolicy(Judgment judgment, LicenseJudgment license, License text, Location location)
    {
        Refused(judgment, license, "the " + text.Name, inputs.Policy.Refuses(text), location);
        Need(text.Key);
        if (inputs.Policy.AsksForMoreThan(text) && inputs.Policy.Openness is { } asked)
        {
            Report(Rules.NotOpenEnough, judgment, location, license,
                judgment.Use.Id, text.Name, Sentences.Of(text.Openness), $"the policy asks for {Words.Of(asked.Value)}", asked.Origin.ToString());
        }
        else if (judgment.Claimed is { } claimed && !text.Has(claimed.Value))
        {
            Report(Rules.NotOpenEnough, judgment, location, license,
                judgment.Use.Id, text.Name, Sentences.Of(text.Openness), $"it is declared to be {Sentences.Of(claimed.Value)}", claimed.Origin.ToString());
        }
    }

    private void Refused(Judgment judgment, LicenseJudgment? license, string what, (Origin Origin, bool IsDenied)? refusal, Location location)
    {
        if (refusal is var (refusing, isDenied))
        {
            Report(Rules.LicenseRefused, judgment, location, license,
                judgment.Use.Id, what, isDenied ? "the policy denies" : "is not on the policy's allow list", refusing.ToString());
        }
    }

    private void Need(string license)
    {
        foreach (var entry in inputs.Policy.EntriesOf(license))
        {
            ledger?.Needs(entry.Origin);
        }
    }

    /// <summary>Tells a finding of no single term, unless a waiver silences its rule.</summary>
    private void Report(DiagnosticDescriptor rule, Judgment judgment, Location location, LicenseJudgment? license, params object[] arguments)
    {
        if (!writer.IsAnswered(rule, judgment, license, finding: null, location))
        {
            writer.Create(rule, judgment, location, license, finding: null, arguments);
        }
    }

    /// <summary>Tells of a limit that is near, unless a waiver silences it.</summary>
    private void Near(Judgment judgment, LicenseJudgment license, Approach near, Location location)
    {
        var finding = new Finding(near.Term, new Verdict(Outcome.Clear) { Requirement = near.Requirement, Limit = near.Limit, Declared = near.Declared, Origins = near.Origins });
        if (!writer.IsAnswered(Rules.LimitNear, judgment, license, finding, location))
        {
            writer.Create(Rules.LimitNear, judgment, location, license, finding,
                judgment.Use.Id, license.License!.Name, near.Requirement, Sentences.Section(near.Term),
                near.IsProjected ? "projects" : "declares", near.Declared, Sentences.Places(near.Origins), Sentences.Part(near.Part));
        }
    }
}
