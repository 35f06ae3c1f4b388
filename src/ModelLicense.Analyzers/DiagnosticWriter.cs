using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

// This is the one file that may create diagnostics; BannedSymbols.txt keeps every other from it.
#pragma warning disable RS0030

namespace ModelLicense.Analyzers;

/// <summary>Turns what is to be told into diagnostics: under which id, how gravely, with which properties, and the trace of the answer instead where there is one.</summary>
/// <param name="inputs">What uses are judged by.</param>
/// <param name="report">Takes the diagnostics.</param>
/// <param name="ledger">Hears which answers are needed; null where nobody keeps it.</param>
internal sealed class DiagnosticWriter(Inputs inputs, Action<Diagnostic> report, Ledger? ledger = null)
{
    /// <summary>Tells of something that no use is behind.</summary>
    public void Tell(DiagnosticDescriptor rule, Location location, string text) => report(Diagnostic.Create(rule, location, Sentences.Clean(text)));

    /// <summary>Tells of a call whose model is not shown: nothing is known that could be judged or waived.</summary>
    public void Hidden(string why, Location location)
    {
        if (IsNoteInStrict)
        {
            Hidden(NoteOfTests, AsNote, location);
        }
        else if (Tests != TestProjects.Ignore)
        {
            report(Diagnostic.Create(Rules.NotShown, location, OfTests(OfHidden()), Sentences.Clean(why)));
        }
    }

    /// <summary>Leaves the trace of a call whose model is not shown and may be one that the project declares.</summary>
    public void HiddenAndDeclared(string declared, Location location)
    {
        if (Tests != TestProjects.Ignore)
        {
            Hidden(Sentences.Clean(declared), "answered: " + Sentences.Clean(declared), location);
        }
    }

    private void Hidden(string reason, string answer, Location location)
        => report(Diagnostic.Create(Rules.Answered, location, OfHidden().Add("rule", Rules.NotShown.Id).Add("reason", reason), "(not shown)", Rules.NotShown.Id, answer));

    /// <summary>Says of a note that it is one because the project holds tests, and is none of those that strict makes errors.</summary>
    private ImmutableDictionary<string, string?> OfTests(ImmutableDictionary<string, string?> properties) => Tests == TestProjects.Notes ? properties.SetItem("tests", "notes") : properties;

    private ImmutableDictionary<string, string?> OfHidden()
        => ImmutableDictionary<string, string?>.Empty.Add("verdict", Words.Of(Outcome.Unverified)).Add("evidence", Words.Of(ModelLicense.Evidence.CallSite)).Add("catalogVersion", inputs.Catalog.Version).Add("project", inputs.ProjectFile);

    /// <summary>Tells of a waiver or grant whose last day has passed.</summary>
    public void Expired(Answer answer, Location location) => report(Expired(Rules.AnswerExpired, answer, location));

    /// <summary>Whether a grant satisfies a finding, a waiver silences it or a review settles it; then the trace of that is left instead.</summary>
    public bool IsAnswered(DiagnosticDescriptor rule, Judgment judgment, LicenseJudgment? license, Finding? finding, Location location)
    {
        if (Told(rule, judgment) is null)
        {
            // Nothing is told, so there is nothing to answer.
            return true;
        }

        // Two waivers may name one model in two ways: the first speaks, and neither is there for nothing.
        Answer[] answers = finding?.Grant is { } grant ? [Answer.Of(grant)] : [.. Waived(rule, judgment, finding, inputs.Today).Select(Answer.Of).Concat(Read(rule, judgment, license))];
        foreach (var each in answers)
        {
            ledger?.Needs(each.Origin);
        }

        if (answers.FirstOrDefault() is { } answer)
        {
            Trace(Rules.Answered, rule, judgment, told => Diagnostic.Create(
                told,
                location,
                Deciding(finding),
                Properties.Of(judgment, license, finding, inputs).AddRange(answer.Properties(rule.Id)),
                Sentences.Clean(judgment.Use.Id), What(rule, judgment, finding), Sentences.Clean(answer.Reason)));
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

    /// <summary>Who has read the text does not need the catalog to have read it.</summary>
    private static IEnumerable<Answer> Read(DiagnosticDescriptor rule, Judgment judgment, LicenseJudgment? license)
        => rule == Rules.Unverified && license is { IsUnread: true } && judgment.Use.Reviewed is { } review ? [Answer.Of(review)] : [];

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

        if (finding is not null && finding.Verdict.IsAnswerable && license?.License is { } text
            && inputs.Policy.Granted(finding.Term, text, license.Model, today: null) is { } grant && grant.HasExpired(inputs.Today))
        {
            yield return Answer.Of(grant);
        }
    }

    private IEnumerable<Location> Deciding(Finding? finding) => (finding?.Verdict.Origins ?? []).Select(inputs.Files.Locate).OfType<Location>();

    /// <summary>The rule under which a finding is told: its own, or that for references; null where references do not tell it.</summary>
    private static DiagnosticDescriptor? Told(DiagnosticDescriptor rule, Judgment judgment)
        => !judgment.Use.IsReferenced || Rules.AtEnd.Contains(rule) ? rule : Rules.OfReference(rule);

    /// <summary>What is told of an answer, under the id that fits: what is about the end of a build is told at the end. Nothing, where tests are to be ignored.</summary>
    private void Trace(DiagnosticDescriptor trace, DiagnosticDescriptor about, Judgment judgment, Func<DiagnosticDescriptor, Diagnostic> make)
    {
        if (Tests != TestProjects.Ignore)
        {
            report(make(judgment.Use.IsReferenced || Rules.AtEnd.Contains(about) ? Rules.OfReference(trace)! : trace));
        }
    }

    private static string What(DiagnosticDescriptor rule, Judgment judgment, Finding? finding)
        => (finding is null ? rule.Id : $"{rule.Id} ({finding.Term.Id})") + string.Concat(Where(judgment).Select(assembly => $" in the referenced assembly {assembly}"));

    private static IEnumerable<object> Where(Judgment judgment)
        => judgment.Use.IsReferenced ? ["'" + judgment.Use.Origin.Name + "'"] : [];

    /// <summary>Tells what a rule says of a use: under the id for references where it is one, as a newer catalog's where the pin is older.</summary>
    public void Create(DiagnosticDescriptor rule, Judgment judgment, Location location, LicenseJudgment? license, Finding? finding, params object[] arguments)
        => Create(rule, judgment, location, license, finding, finding is null ? [] : [finding], arguments);

    /// <summary>Tells the gravest of several findings of a rule; the properties name the terms of all.</summary>
    public void Create(DiagnosticDescriptor rule, Judgment judgment, Location location, LicenseJudgment? license, Finding? finding, IEnumerable<Finding> all, params object[] arguments)
    {
        if (Told(rule, judgment) is not { } told || (Tests == TestProjects.Ignore && rule != Rules.ModelInUse))
        {
            return;
        }

        if (IsNoteInStrict && Rules.IsRaisedByStrict(rule))
        {
            // A note of this rule would be an error: the preset of strict decides by the rule's id. Its trace has another.
            Trace(Rules.Answered, rule, judgment, trace => Diagnostic.Create(
                trace,
                location,
                Deciding(finding),
                Properties.Of(judgment, license, finding, inputs, all).Add("rule", told.Id).Add("reason", NoteOfTests),
                Sentences.Clean(judgment.Use.Id), What(rule, judgment, finding), AsNote));
            return;
        }

        var ways = Ways.Out(rule, judgment, finding, inputs).ToImmutableDictionary();
        object[] said = [.. arguments.Concat(Ways.InWords(rule, ways, location)).Concat(Where(judgment)).Select(each => each is string text ? Sentences.Clean(text) : each)];
        var isOfCatalog = rule != Rules.ModelInUse && (license is not null || rule == Rules.AmbiguousName || rule == Rules.LicenseContradicted);
        if (isOfCatalog && inputs.Pin?.IsBefore(judgment, license, finding) is { } since)
        {
            var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, told.MessageFormat.ToString(), said);
            (said, told) = ([message, told.Id, since.ToString(), inputs.Pin.ToString()], Told(Rules.OnlyInNewerCatalog, judgment)!);
        }

        report(Diagnostic.Create(
            told,
            location,
            Tests == TestProjects.Notes ? DiagnosticSeverity.Info : SeverityOf(rule, finding),
            Deciding(finding),
            OfTests(Properties.Of(judgment, license, finding, inputs, all).AddRange(ways)),
            said));
    }

    /// <summary>Installing the package must not break a build in which nothing is declared, and what may be owed is no more than a note.</summary>
    private DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, Finding? finding)
    {
        var isDuty = finding?.Term.Kind == TermKind.Duty && rule.Category == Rules.TextNotShown.Category;
        return (!inputs.IsEngaged && (isDuty || rule == Rules.FactNeeded || rule == Rules.NotInCatalog || rule == Rules.AmbiguousName)) || (isDuty && Obligations.IsOpen(finding!))
            ? DiagnosticSeverity.Info
            : rule.DefaultSeverity;
    }

    private const string NoteOfTests = "this is a test project, and the policy says that tests are told as notes";

    private const string AsNote = "a note: " + NoteOfTests;

    /// <summary>Whether notes are asked for where the preset of strict would make errors of them.</summary>
    private bool IsNoteInStrict => Tests == TestProjects.Notes && inputs.IsStrict;

    /// <summary>How findings are told here: as everywhere, but for test projects where the policy says otherwise.</summary>
    private TestProjects Tests => inputs.IsTestProject ? inputs.Policy.Tests : TestProjects.Same;

    private static Diagnostic Expired(DiagnosticDescriptor rule, Answer answer, Location location)
        => Diagnostic.Create(rule, location, Sentences.Clean(Sentences.Capital(answer.Text)), answer.Expires?.ToString());
}
