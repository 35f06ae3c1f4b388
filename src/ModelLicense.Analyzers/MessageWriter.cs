using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers;

/// <summary>Turns what a judgment says into messages: under which id, how gravely, with which properties, and the trace of the answer instead where there is one.</summary>
/// <param name="inputs">What uses are judged by.</param>
/// <param name="judgment">What is told of.</param>
/// <param name="isInSource">Whether it is told in C#, where code fixes reach.</param>
/// <param name="say">Takes the messages.</param>
/// <param name="need">Hears which answers are needed, by where they are written.</param>
internal sealed class MessageWriter(Inputs inputs, Judgment judgment, bool isInSource, Action<Message> say, Action<Origin> need)
{
    /// <summary>Whether a grant satisfies a finding, a waiver silences it or a review settles it; then the trace of that is left instead.</summary>
    public bool IsAnswered(DiagnosticDescriptor rule, LicenseJudgment? license, Finding? finding)
    {
        if (Told(rule) is null)
        {
            // Nothing is told, so there is nothing to answer.
            return true;
        }

        // Two waivers may name one model in two ways: the first speaks, and neither is there for nothing.
        Answer[] answers = finding?.Grant is { } grant ? [Answer.Of(grant)] : [.. Waived(rule, finding, inputs.Today).Select(Answer.Of).Concat(Read(rule, license))];
        foreach (var each in answers)
        {
            need(each.Origin);
        }

        if (answers.FirstOrDefault() is { } answer)
        {
            Trace(Rules.Answered, rule, told => new Message(told, Sentences.Clean(judgment.Use.Id), What(rule, finding), Sentences.Clean(answer.Reason))
            {
                Deciding = Deciding(finding),
                Properties = Properties.Of(judgment, license, finding, inputs).AddRange(answer.Properties(rule.Id)),
            });
            return true;
        }

        foreach (var lapsed in Lapsed(rule, license, finding))
        {
            need(lapsed.Origin);
            if (!inputs.Files.IsOwn(lapsed.Origin))
            {
                Trace(Rules.AnswerExpired, rule, told => Expired(told, lapsed));
            }
        }

        return false;
    }

    /// <summary>Who has read the text does not need the catalog to have read it.</summary>
    private IEnumerable<Answer> Read(DiagnosticDescriptor rule, LicenseJudgment? license)
        => rule == Rules.Unverified && license is { IsUnread: true } && judgment.Use.Reviewed is { } review ? [Answer.Of(review)] : [];

    /// <summary>A waiver of a rule silences it in references too; one of a rule for references silences nothing else.</summary>
    private IEnumerable<Waiver> Waived(DiagnosticDescriptor rule, Finding? finding, Date? today)
        => new[] { rule, Told(rule) }.OfType<DiagnosticDescriptor>().Distinct()
            .SelectMany(each => inputs.Policy.Waived(each.Id, finding?.Term.Id, judgment, today))
            .Distinct();

    /// <summary>What would answer a finding if its last day had not passed: without a day nothing expires.</summary>
    private IEnumerable<Answer> Lapsed(DiagnosticDescriptor rule, LicenseJudgment? license, Finding? finding)
    {
        if (Waived(rule, finding, today: null).FirstOrDefault() is { } waiver)
        {
            yield return Answer.Of(waiver);
        }

        if (finding is not null && finding.Verdict.IsAnswerable && license?.License is { } text
            && inputs.Policy.Granted(finding.Term, text, license.Model, today: null) is { } grant && grant.HasExpired(inputs.Today))
        {
            yield return Answer.Of(grant);
        }
    }

    private Location[] Deciding(Finding? finding) => [.. (finding?.Verdict.Origins ?? []).Select(inputs.Files.Locate).OfType<Location>()];

    /// <summary>The rule under which a finding is told: its own, or that for references; null where references do not tell it.</summary>
    private DiagnosticDescriptor? Told(DiagnosticDescriptor rule)
        => !judgment.Use.IsReferenced || Rules.AtEnd.Contains(rule) ? rule : Rules.OfReference(rule);

    /// <summary>What is told of an answer, under the id that fits: what is about the end of a build is told at the end. Nothing, where tests are to be ignored.</summary>
    private void Trace(DiagnosticDescriptor trace, DiagnosticDescriptor about, Func<DiagnosticDescriptor, Message> make)
    {
        if (inputs.Tests != TestProjects.Ignore)
        {
            say(make(judgment.Use.IsReferenced || Rules.AtEnd.Contains(about) ? Rules.OfReference(trace)! : trace));
        }
    }

    private string What(DiagnosticDescriptor rule, Finding? finding)
        => (finding is null ? rule.Id : $"{rule.Id} ({finding.Term.Id})") + string.Concat(Where().Select(assembly => $" in the referenced assembly {assembly}"));

    private IEnumerable<object> Where()
        => judgment.Use.IsReferenced ? ["'" + judgment.Use.Origin.Name + "'"] : [];

    /// <summary>Tells what a rule says of a use: under the id for references where it is one, as a newer catalog's where the pin is older.</summary>
    public void Create(DiagnosticDescriptor rule, LicenseJudgment? license, Finding? finding, params object[] arguments)
        => Create(rule, license, finding, finding is null ? [] : [finding], arguments);

    /// <summary>Tells the gravest of several findings of a rule; the properties name the terms of all.</summary>
    public void Create(DiagnosticDescriptor rule, LicenseJudgment? license, Finding? finding, IEnumerable<Finding> all, params object[] arguments)
    {
        if (Told(rule) is not { } told || (inputs.Tests == TestProjects.Ignore && rule != Rules.ModelInUse))
        {
            return;
        }

        if (inputs.IsNoteInStrict && Rules.IsRaisedByStrict(rule))
        {
            // A note of this rule would be an error: the preset of strict decides by the rule's id. Its trace has another.
            Trace(Rules.Answered, rule, trace => new Message(trace, Sentences.Clean(judgment.Use.Id), What(rule, finding), Sentences.AsNote)
            {
                Deciding = Deciding(finding),
                Properties = Properties.Of(judgment, license, finding, inputs, all).Add("rule", told.Id).Add("reason", Sentences.NoteOfTests),
            });
            return;
        }

        var ways = Ways.Out(rule, judgment, finding, inputs).ToImmutableDictionary();
        object[] said = [.. arguments.Concat(Ways.InWords(rule, ways, isInSource)).Concat(Where()).Select(each => each is string text ? Sentences.Clean(text) : each)];
        var isOfCatalog = rule != Rules.ModelInUse && (license is not null || rule == Rules.AmbiguousName || rule == Rules.LicenseContradicted);
        if (isOfCatalog && inputs.Pin?.IsBefore(judgment, license, finding) is { } since)
        {
            var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, told.MessageFormat.ToString(), said);
            (said, told) = ([message, told.Id, since.ToString(), inputs.Pin.ToString()], Told(Rules.OnlyInNewerCatalog)!);
        }

        say(new Message(told, said)
        {
            Severity = inputs.Tests == TestProjects.Notes ? DiagnosticSeverity.Info : SeverityOf(rule, finding),
            Deciding = Deciding(finding),
            Properties = Properties.OfTests(Properties.Of(judgment, license, finding, inputs, all).AddRange(ways), inputs),
        });
    }

    /// <summary>Installing the package must not break a build in which nothing is declared, and what may be owed is no more than a note.</summary>
    private DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, Finding? finding)
    {
        var isDuty = finding?.Term.Kind == TermKind.Duty && rule.Category == Rules.TextNotShown.Category;
        return (!inputs.IsEngaged && (isDuty || rule == Rules.FactNeeded || rule == Rules.NotInCatalog || rule == Rules.AmbiguousName)) || (isDuty && Obligations.IsOpen(finding!))
            ? DiagnosticSeverity.Info
            : rule.DefaultSeverity;
    }

    /// <summary>Tells of a waiver or grant whose last day has passed.</summary>
    public static Message Expired(DiagnosticDescriptor rule, Answer answer) => new(rule, Sentences.Clean(Sentences.Capital(answer.Text)), answer.Expires?.ToString());
}
