using Microsoft.CodeAnalysis;

// This is the one file that may create diagnostics; BannedSymbols.txt keeps every other from it.
#pragma warning disable RS0030

namespace ModelLicense.Analyzers;

/// <summary>Turns judgments and faults into diagnostics. Nobody else speaks Roslyn's word <c>Diagnostic</c>.</summary>
/// <param name="inputs">What uses are judged by.</param>
/// <param name="report">Takes the diagnostics.</param>
/// <param name="needed">Hears of every waiver, grant and allow entry that something needs, by its place.</param>
internal sealed class Reporter(Inputs inputs, Action<Diagnostic> report, Action<Origin>? needed = null)
{
    /// <summary>Which rule tells of a term's kind and outcome: the one total table; null where nothing is told but the inventory.</summary>
    public static DiagnosticDescriptor? RuleOf(TermKind kind, Outcome outcome) => (kind, outcome) switch
    {
        (_, Outcome.Clear or Outcome.NotApplicable) => null,
        (_, Outcome.NeedsFact) => Rules.FactNeeded,
        (_, Outcome.Unverified) => Rules.Unverified,
        (_, Outcome.DutyOwed) => null,
        (TermKind.Purpose, _) => Rules.PurposeNotAllowed,
        (TermKind.Territory, _) => Rules.PlaceExcluded,
        (TermKind.Activity, _) => Rules.ActivityRestricted,
        _ => Rules.LimitExceeded,
    };

    /// <summary>The rule of a fault.</summary>
    public static DiagnosticDescriptor RuleOf(FaultKind kind) => kind switch
    {
        FaultKind.Unreadable => Rules.PolicyUnreadable,
        FaultKind.ImpossibleValue => Rules.ImpossibleValue,
        _ => Rules.Disagreement,
    };

    /// <summary>Tells of a declaration of the project: what it comes to, unless a stronger declaration of the same id does.</summary>
    public void Declaration(Use use, Location location) => Use(use, location, isToldElsewhere: !inputs.Models.IsReportedAt(use));

    /// <summary>Tells of a declaration of a type or member, which speaks for what is in it.</summary>
    public void Site(Use use, Location location) => Use(use, location, isToldElsewhere: inputs.Models.Declares(use.Id));

    /// <summary>Tells that a model is used here, and what that comes to unless it is told elsewhere.</summary>
    public void Use(Use use, Location location, bool isToldElsewhere)
    {
        var judgment = Judge.Decide(inputs.Models.Complete(use), inputs.Facts, inputs.Catalog, inputs.Policy, inputs.Today);
        Inventory(judgment, location);
        if (isToldElsewhere)
        {
            return;
        }

        if (!use.IsDeclaration && inputs.Policy.Declare is { Value: DeclarationAsked.Required } asked)
        {
            Report(Rules.NotDeclared, judgment, location, null, use.Id, asked.Origin.ToString());
        }

        Verdict(judgment, location);
    }

    /// <summary>Tells of a declaration that cannot be taken as it stands.</summary>
    public void Fault(Fault fault, Location location)
        => report(Diagnostic.Create(RuleOf(fault.Kind), location, fault.Message));

    /// <summary>Tells of a waiver or grant whose last day has passed.</summary>
    public void Expired(Answer answer, Location location)
        => report(Diagnostic.Create(Rules.AnswerExpired, location, Capital(answer.Text), answer.Expires?.ToString()));

    /// <summary>Tells of a waiver, grant or allow entry that nothing needs.</summary>
    public void NotNeeded(string what, Location location)
        => report(Diagnostic.Create(Rules.AnswerNotNeeded, location, Capital(what)));

    private void Inventory(Judgment judgment, Location location)
        => Create(Rules.ModelInUse, judgment, location, judgment.Licenses.OrderByDescending(each => each.Outcome.Gravity()).FirstOrDefault(), finding: null, judgment.Use.Id, Sentences.WhatItIs(judgment, inputs.Catalog), Sentences.Of(judgment.Outcome));

    private void Verdict(Judgment judgment, Location location)
    {
        switch (judgment.Match)
        {
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
            Report(Rules.Unverified, judgment, location, null, judgment.Use.Id, $"its license is stated as '{word.Value}' ({word.Origin}), of which the catalog holds no terms");
        }

        foreach (var license in judgment.Licenses)
        {
            Verdict(judgment, license, location);
        }
    }

    private void Verdict(Judgment judgment, LicenseJudgment license, Location location)
    {
        if (license.License is { } text)
        {
            ByPolicy(judgment, license, text, location);
        }

        var open = license.Findings
            .Select(finding => (Finding: finding, Rule: RuleOf(finding.Term.Kind, finding.Verdict.Outcome)))
            .Where(each => each.Rule is not null && !IsAnswered(each.Rule, judgment, license, each.Finding, location));
        foreach (var same in open.GroupBy(each => each.Rule!, each => each.Finding))
        {
            // One finding of a rule for one license: the gravest, which comes first in the text.
            var gravest = same.OrderByDescending(finding => finding.Verdict.Outcome.Gravity()).First();
            if (same.Key == Rules.FactNeeded)
            {
                Create(same.Key, judgment, location, license, gravest, judgment.Use.Id, license.License!.Name, Sentences.Requirements(same), Sentences.ToDecide(same));
            }
            else
            {
                Create(same.Key, judgment, location, license, gravest,
                    judgment.Use.Id, license.License!.Name, gravest.Verdict.Requirement, Sentences.Section(gravest.Term),
                    gravest.Verdict.Declared, Sentences.Join(gravest.Verdict.Origins.Select(origin => origin.ToString()).Distinct()), Sentences.Notes(license, gravest));
            }
        }

        if (license.Unverified is not null && license.Outcome == Outcome.Unverified)
        {
            Report(Rules.Unverified, judgment, location, license, judgment.Use.Id, license.Unverified);
        }
    }

    /// <summary>What the organization's own rules say of a license.</summary>
    private void ByPolicy(Judgment judgment, LicenseJudgment license, License text, Location location)
    {
        if (inputs.Policy.Refuses(text) is var (refusing, isDenied))
        {
            Report(Rules.LicenseRefused, judgment, location, license,
                judgment.Use.Id, text.Name, isDenied ? "the policy denies" : "is not on the policy's allow list", refusing.ToString());
        }

        foreach (var entry in inputs.Policy.AllowEntries(text))
        {
            needed?.Invoke(entry.Origin);
        }

        if (inputs.Policy.AsksForMoreThan(text) && inputs.Policy.Openness is { } asked)
        {
            Report(Rules.NotOpenEnough, judgment, location, license,
                judgment.Use.Id, text.Name, Sentences.Of(text.Openness), Words.Of(asked.Value), asked.Origin.ToString());
        }
    }

    /// <summary>Tells a finding of no single term, unless a waiver silences its rule.</summary>
    private void Report(DiagnosticDescriptor rule, Judgment judgment, Location location, LicenseJudgment? license, params object[] arguments)
    {
        if (!IsAnswered(rule, judgment, license, finding: null, location))
        {
            Create(rule, judgment, location, license, finding: null, arguments);
        }
    }

    /// <summary>Whether a grant satisfies a finding or a waiver silences it; then the trace of that is left instead.</summary>
    private bool IsAnswered(DiagnosticDescriptor rule, Judgment judgment, LicenseJudgment? license, Finding? finding, Location location)
    {
        var waiver = inputs.Policy.Waived(rule.Id, finding?.Term.Id, judgment, inputs.Today);
        if ((finding?.Grant is { } grant ? Answer.Of(grant) : waiver is null ? null : Answer.Of(waiver)) is { } answer)
        {
            needed?.Invoke(answer.Origin);
            var what = finding is null ? rule.Id : $"{rule.Id} ({finding.Term.Id})";
            report(Diagnostic.Create(
                Rules.Answered,
                location,
                Deciding(finding),
                Properties.Of(judgment, license, finding, inputs.Catalog).AddRange(answer.Properties(rule.Id)),
                judgment.Use.Id, what, answer.Reason));
            return true;
        }

        foreach (var lapsed in Lapsed(rule, judgment, license, finding))
        {
            needed?.Invoke(lapsed.Origin);
            if (!inputs.Files.IsOwn(lapsed.Origin))
            {
                Expired(lapsed, location);
            }
        }

        return false;
    }

    /// <summary>What would answer a finding if its last day had not passed: without a day nothing expires.</summary>
    private IEnumerable<Answer> Lapsed(DiagnosticDescriptor rule, Judgment judgment, LicenseJudgment? license, Finding? finding)
    {
        if (inputs.Policy.Waived(rule.Id, finding?.Term.Id, judgment, today: null) is { } waiver)
        {
            yield return Answer.Of(waiver);
        }

        if (finding is not null && finding.Verdict.Outcome.IsConflict() && license?.License is { } text
            && inputs.Policy.Granted(finding.Term, text, license.Model, today: null) is { } grant && grant.HasExpired(inputs.Today))
        {
            yield return Answer.Of(grant);
        }
    }

    private IEnumerable<Location> Deciding(Finding? finding) => (finding?.Verdict.Origins ?? []).Select(inputs.Files.Locate).OfType<Location>();

    private void Create(DiagnosticDescriptor rule, Judgment judgment, Location location, LicenseJudgment? license, Finding? finding, params object[] arguments)
    {
        // Installing the package must not break a build in which nothing is declared.
        var note = !inputs.IsEngaged && (rule == Rules.FactNeeded || rule == Rules.NotInCatalog || rule == Rules.AmbiguousName);
        report(Diagnostic.Create(
            rule,
            location,
            note ? DiagnosticSeverity.Info : rule.DefaultSeverity,
            Deciding(finding),
            Properties.Of(judgment, license, finding, inputs.Catalog),
            arguments));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
