using Microsoft.CodeAnalysis;

// This is the one file that may create diagnostics; BannedSymbols.txt keeps every other from it.
#pragma warning disable RS0030

namespace ModelLicense.Analyzers;

/// <summary>Turns judgments and faults into diagnostics. Nobody else speaks Roslyn's word <c>Diagnostic</c>.</summary>
internal sealed class Reporter(Inputs inputs, Action<Diagnostic> report)
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
        (TermKind.Limit or TermKind.Duty or TermKind.AcceptableUse, _) => Rules.LimitExceeded,
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
    public void Declaration(Use use, Location location) => Use(use, location, isToldElsewhere: !inputs.IsReportedAt(use));

    /// <summary>Tells of a declaration of a type or member, which speaks for what is in it.</summary>
    public void Site(Use use, Location location) => Use(use, location, isToldElsewhere: inputs.Declares(use.Id));

    /// <summary>Tells that a model is used here, and what that comes to unless it is told elsewhere.</summary>
    public void Use(Use use, Location location, bool isToldElsewhere)
    {
        var judgment = Judge.Decide(inputs.Complete(use), inputs.Facts, inputs.Catalog);
        Inventory(judgment, location);
        if (!isToldElsewhere)
        {
            Verdict(judgment, location);
        }
    }

    /// <summary>Tells of a declaration that cannot be taken as it stands.</summary>
    public void Fault(Fault fault, Location location)
        => report(Diagnostic.Create(RuleOf(fault.Kind), location, fault.Message));

    private void Inventory(Judgment judgment, Location location)
        => Report(Rules.ModelInUse, judgment, location, judgment.Licenses.OrderByDescending(each => each.Outcome.Gravity()).FirstOrDefault(), finding: null, judgment.Use.Id, Sentences.WhatItIs(judgment, inputs.Catalog), Sentences.Of(judgment.Outcome));

    private void Verdict(Judgment judgment, Location location)
    {
        switch (judgment.Match)
        {
            case Match.OneOf(var several):
                Report(Rules.AmbiguousName, judgment, location, null, null, judgment.Use.Id, Sentences.Choice(several, inputs.Catalog));
                break;
            default:
                if (judgment.IsUnknown)
                {
                    Report(Rules.NotInCatalog, judgment, location, null, null, judgment.Use.Id, Sentences.WhyUnknown(judgment.Match), Sentences.StateTheLicense);
                }

                break;
        }

        if (judgment.Contradiction is { } contradiction)
        {
            Report(Rules.LicenseContradicted, judgment, location, null, null,
                judgment.Use.Id, contradiction.Stated.Value, contradiction.Stated.Origin.ToString(), Sentences.Actually(contradiction));
        }
        else if (judgment.TakenAtItsWord is { } word)
        {
            Report(Rules.Unverified, judgment, location, null, null, judgment.Use.Id, $"its license is stated as '{word.Value}' ({word.Origin}), of which the catalog holds no terms");
        }

        foreach (var license in judgment.Licenses)
        {
            Verdict(judgment, license, location);
        }
    }

    private void Verdict(Judgment judgment, LicenseJudgment license, Location location)
    {
        foreach (var same in license.Findings.GroupBy(finding => RuleOf(finding.Term.Kind, finding.Verdict.Outcome)))
        {
            if (same.Key is not { } rule)
            {
                continue;
            }

            // One finding of a rule for one license: the gravest, which comes first in the text.
            var gravest = same.OrderByDescending(finding => finding.Verdict.Outcome.Gravity()).First();
            if (rule == Rules.FactNeeded)
            {
                Report(rule, judgment, location, license, gravest, judgment.Use.Id, license.License!.Name, Sentences.Requirements(same), Sentences.ToDecide(same));
            }
            else
            {
                Report(rule, judgment, location, license, gravest,
                    judgment.Use.Id, license.License!.Name, gravest.Verdict.Requirement, Sentences.Section(gravest.Term),
                    gravest.Verdict.Declared, Sentences.Join(gravest.Verdict.Origins.Select(origin => origin.ToString()).Distinct()), Sentences.Notes(license, gravest));
            }
        }

        if (license.Unverified is not null && license.Outcome == Outcome.Unverified)
        {
            Report(Rules.Unverified, judgment, location, license, finding: null, judgment.Use.Id, license.Unverified);
        }
    }

    private void Report(DiagnosticDescriptor rule, Judgment judgment, Location location, LicenseJudgment? license, Finding? finding, params object[] arguments)
    {
        // Installing the package must not break a build in which nothing is declared.
        var note = !inputs.IsEngaged && (rule == Rules.FactNeeded || rule == Rules.NotInCatalog);
        var deciding = (finding?.Verdict.Origins ?? []).Select(inputs.Locate).OfType<Location>();
        report(Diagnostic.Create(
            rule,
            location,
            note ? DiagnosticSeverity.Info : rule.DefaultSeverity,
            deciding,
            Properties.Of(judgment, license, finding, inputs.Catalog),
            arguments));
    }
}
