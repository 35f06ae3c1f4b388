using Microsoft.CodeAnalysis;

// This is the one file that may create diagnostics; BannedSymbols.txt keeps every other from it.
#pragma warning disable RS0030

namespace ModelLicense.Analyzers;

/// <summary>Turns judgments and faults into diagnostics. Nobody else speaks Roslyn's word <c>Diagnostic</c>.</summary>
/// <param name="inputs">What uses are judged by.</param>
/// <param name="report">Takes the diagnostics.</param>
/// <param name="ledger">Hears what is used and what is needed; null where nobody keeps it.</param>
internal sealed class Reporter(Inputs inputs, Action<Diagnostic> report, Ledger? ledger = null)
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

    /// <summary>Tells of a use in the metadata of a referenced assembly, unless the project declares the model itself.</summary>
    public void Reference(Use use, Location location) => Use(use, location, isToldElsewhere: inputs.Models.Declares(use.Id));

    /// <summary>Tells that a model is used here, and what that comes to unless it is told elsewhere.</summary>
    public void Use(Use use, Location location, bool isToldElsewhere)
    {
        ledger?.Uses(use);
        var judgment = Judge.Decide(inputs.Models.Complete(use), inputs.Facts, inputs.Catalog, inputs.Policy, inputs.Today);
        Inventory(judgment, location);
        if (isToldElsewhere)
        {
            return;
        }

        if (inputs.Policy.Pinned is { Value: true } pins && !Pin.Holds(use.Id))
        {
            Report(Rules.NotPinned, judgment, location, null, use.Id, pins.Origin.ToString());
        }

        if (use is { IsDeclaration: false, Evidence: not ModelLicense.Evidence.Reference } && inputs.Policy.Declare is { Value: DeclarationAsked.Required } asked)
        {
            Report(Rules.NotDeclared, judgment, location, null, use.Id, asked.Origin.ToString());
        }

        Verdict(judgment, location);
    }

    /// <summary>Tells of a declaration that cannot be taken as it stands.</summary>
    public void Fault(Fault fault, Location location)
        => report(Diagnostic.Create(RuleOf(fault.Kind), location, Sentences.Clean(fault.Message)));

    /// <summary>Tells of a waiver or grant whose last day has passed.</summary>
    public void Expired(Answer answer, Location location) => report(Expired(Rules.AnswerExpired, answer, location));

    /// <summary>Tells of a waiver, grant, allow or deny entry that nothing needs.</summary>
    public void NotNeeded(string what, Location location)
        => report(Diagnostic.Create(Rules.AnswerNotNeeded, location, Sentences.Clean(Capital(what))));

    private static Diagnostic Expired(DiagnosticDescriptor rule, Answer answer, Location location)
        => Diagnostic.Create(rule, location, Sentences.Clean(Capital(answer.Text)), answer.Expires?.ToString());

    /// <summary>Tells of a declaration that no code names.</summary>
    public void NotUsed(Use use, Location location)
    {
        var judgment = Judge.Decide(inputs.Models.Complete(use), inputs.Facts, inputs.Catalog, inputs.Policy, inputs.Today);
        Report(Rules.NotUsed, judgment, location, null, use.Id);
    }

    private void Inventory(Judgment judgment, Location location)
        => Create(Rules.ModelInUse, judgment, location, judgment.Licenses.OrderByDescending(each => each.Outcome.Gravity()).FirstOrDefault(), finding: null, judgment.Use.Id, Sentences.WhatItIs(judgment, inputs.Catalog), Sentences.Of(judgment.Outcome));

    private void Verdict(Judgment judgment, Location location)
    {
        switch (judgment.Match)
        {
            case Match.OneOf(var several) when judgment.Use.Evidence == ModelLicense.Evidence.Reference:
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
        else
        {
            Refused(judgment, license, "a text that the catalog does not hold", inputs.Policy.RefusesUncataloged(stated: null), location);
        }

        foreach (var near in license.Near)
        {
            Near(judgment, license, near, location);
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
                Create(same.Key, judgment, location, license, gravest, same, judgment.Use.Id, license.License!.Name, Sentences.Requirements(same), Sentences.ToDecide(same));
            }
            else
            {
                Create(same.Key, judgment, location, license, gravest, same,
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
        if (!IsAnswered(rule, judgment, license, finding: null, location))
        {
            Create(rule, judgment, location, license, finding: null, arguments);
        }
    }

    /// <summary>Tells of a limit that is near, unless a waiver silences it.</summary>
    private void Near(Judgment judgment, LicenseJudgment license, Approach near, Location location)
    {
        var finding = new Finding(near.Term, new Verdict(Outcome.Clear) { Requirement = near.Requirement, Limit = near.Limit, Declared = near.Declared, Origins = near.Origins });
        if (!IsAnswered(Rules.LimitNear, judgment, license, finding, location))
        {
            Create(Rules.LimitNear, judgment, location, license, finding,
                judgment.Use.Id, license.License!.Name, near.Requirement, Sentences.Section(near.Term),
                near.IsProjected ? "projects" : "declares", near.Declared, Sentences.Join(near.Origins.Select(origin => origin.ToString()).Distinct()), Sentences.Part(near.Part));
        }
    }

    /// <summary>Whether a grant satisfies a finding or a waiver silences it; then the trace of that is left instead.</summary>
    private bool IsAnswered(DiagnosticDescriptor rule, Judgment judgment, LicenseJudgment? license, Finding? finding, Location location)
    {
        if (Told(rule, judgment) is null)
        {
            // Nothing is told, so there is nothing to answer.
            return true;
        }

        // Two waivers may name one model in two ways: the first speaks, and neither is there for nothing.
        Answer[] answers = finding?.Grant is { } grant ? [Answer.Of(grant)] : [.. Waived(rule, judgment, finding, inputs.Today).Select(Answer.Of)];
        foreach (var each in answers)
        {
            ledger?.Needs(each.Origin);
        }

        if (answers.FirstOrDefault() is { } answer)
        {
            var what = (finding is null ? rule.Id : $"{rule.Id} ({finding.Term.Id})") + string.Concat(Where(judgment).Select(assembly => $" in the referenced assembly {assembly}"));
            Trace(Rules.Answered, rule, judgment, told => Diagnostic.Create(
                told,
                location,
                Deciding(finding),
                Properties.Of(judgment, license, finding, inputs).AddRange(answer.Properties(rule.Id)),
                Sentences.Clean(judgment.Use.Id), what, Sentences.Clean(answer.Reason)));
            return true;
        }

        foreach (var lapsed in Lapsed(rule, judgment, license, finding))
        {
            ledger?.Needs(lapsed.Origin);
            if (!inputs.Files.IsOwn(lapsed.Origin))
            {
                Trace(Rules.AnswerExpired, rule, judgment, told => Expired(told, lapsed, location));
            }
        }

        return false;
    }

    /// <summary>A waiver of a rule silences it in references too; one of a rule for references silences nothing else.</summary>
    private IEnumerable<Waiver> Waived(DiagnosticDescriptor rule, Judgment judgment, Finding? finding, Date? today)
        => new[] { rule, Told(rule, judgment) }.OfType<DiagnosticDescriptor>().Distinct()
            .SelectMany(each => inputs.Policy.Waived(each.Id, finding?.Term.Id, judgment, today))
            .Distinct();

    /// <summary>What would answer a finding if its last day had not passed: without a day nothing expires.</summary>
    private IEnumerable<Answer> Lapsed(DiagnosticDescriptor rule, Judgment judgment, LicenseJudgment? license, Finding? finding)
    {
        if (Waived(rule, judgment, finding, today: null).FirstOrDefault() is { } waiver)
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

    /// <summary>The rule under which a finding is told: its own, or that for references; null where references do not tell it.</summary>
    private static DiagnosticDescriptor? Told(DiagnosticDescriptor rule, Judgment judgment)
        => judgment.Use.Evidence != ModelLicense.Evidence.Reference || Rules.AtEnd.Contains(rule) ? rule : Rules.OfReference(rule);

    /// <summary>What is told of an answer, under the id that fits: what is about the end of a build is told at the end. Nothing, where tests are to be ignored.</summary>
    private void Trace(DiagnosticDescriptor trace, DiagnosticDescriptor about, Judgment judgment, Func<DiagnosticDescriptor, Diagnostic> make)
    {
        if (Tests != TestProjects.Ignore)
        {
            report(make(judgment.Use.Evidence == ModelLicense.Evidence.Reference || Rules.AtEnd.Contains(about) ? Rules.OfReference(trace)! : trace));
        }
    }

    private static IEnumerable<object> Where(Judgment judgment)
        => judgment.Use.Evidence == ModelLicense.Evidence.Reference ? ["'" + judgment.Use.Origin.Name + "'"] : [];

    private void Create(DiagnosticDescriptor rule, Judgment judgment, Location location, LicenseJudgment? license, Finding? finding, params object[] arguments)
        => Create(rule, judgment, location, license, finding, finding is null ? [] : [finding], arguments);

    private void Create(DiagnosticDescriptor rule, Judgment judgment, Location location, LicenseJudgment? license, Finding? finding, IEnumerable<Finding> all, params object[] arguments)
    {
        if (Told(rule, judgment) is not { } told)
        {
            return;
        }

        if (Tests == TestProjects.Ignore && rule != Rules.ModelInUse)
        {
            return;
        }

        object[] said = [.. arguments.Concat(Where(judgment)).Select(each => each is string text ? Sentences.Clean(text) : each)];
        var isOfCatalog = rule != Rules.ModelInUse && (license is not null || rule == Rules.AmbiguousName || rule == Rules.LicenseContradicted);
        if (isOfCatalog && inputs.Pin?.IsBefore(judgment, license, finding) is { } since)
        {
            var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, told.MessageFormat.ToString(), said);
            (said, told) = ([message, told.Id, since.ToString(), inputs.Pin.ToString()], Told(Rules.OnlyInNewerCatalog, judgment)!);
        }

        report(Diagnostic.Create(
            told,
            location,
            Tests == TestProjects.Notes ? DiagnosticSeverity.Info : SeverityOf(rule),
            Deciding(finding),
            Properties.Of(judgment, license, finding, inputs, all),
            said));
    }

    /// <summary>Installing the package must not break a build in which nothing is declared.</summary>
    private DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule)
        => !inputs.IsEngaged && (rule == Rules.FactNeeded || rule == Rules.NotInCatalog || rule == Rules.AmbiguousName) ? DiagnosticSeverity.Info : rule.DefaultSeverity;

    /// <summary>How findings are told here: as everywhere, but for test projects where the policy says otherwise.</summary>
    private TestProjects Tests => inputs.IsTestProject ? inputs.Policy.Tests : TestProjects.Same;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
