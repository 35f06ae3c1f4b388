using Microsoft.CodeAnalysis;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>Tells what is to be told, each at its place. What that is of a use is <see cref="UseReport"/>'s.</summary>
/// <param name="inputs">What uses are judged by.</param>
/// <param name="report">Takes the diagnostics.</param>
/// <param name="ledger">Hears what is used and what is needed; null where nobody keeps it.</param>
internal sealed class Reporter(Inputs inputs, Action<Diagnostic> report, Ledger? ledger = null)
{
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
        Tell(inputs.ReportOf(use, isToldElsewhere, location.IsInSource), location);
    }

    /// <summary>Tells of a call whose model the source does not show. What the project declares may be it: nobody can tell, so that answers every such call and leaves its trace.</summary>
    public void Hidden(HiddenModel hidden, Location location)
    {
        if (inputs.Tests == TestProjects.Ignore)
        {
            return;
        }

        if (inputs.Declared.Count > 0)
        {
            var declared = Sentences.Clean(Sentences.Declared(inputs.Declared));
            Answered(declared, "answered: " + declared, location);
        }
        else if (inputs.IsNoteInStrict)
        {
            Answered(Sentences.NoteOfTests, Sentences.AsNote, location);
        }
        else
        {
            // Nothing is known that could be judged or waived.
            Tell(new Message(Rules.NotShown, Sentences.Clean(Sentences.WhyHidden(hidden))) { Properties = Properties.OfTests(Properties.OfHidden(inputs), inputs) }, location);
        }
    }

    /// <summary>Tells of a declaration that cannot be taken as it stands.</summary>
    public void Fault(Fault fault, Location location) => Tell(new Message(RuleOf(fault.Kind), Sentences.Clean(fault.Message)), location);

    /// <summary>Tells of a waiver or grant whose last day has passed.</summary>
    public void Expired(Answer answer, Location location) => Tell(MessageWriter.Expired(Rules.AnswerExpired, answer), location);

    /// <summary>Tells of a waiver, grant, allow or deny entry that nothing needs.</summary>
    public void NotNeeded(string what, Location location) => Tell(new Message(Rules.AnswerNotNeeded, Sentences.Clean(Sentences.Capital(what))), location);

    /// <summary>Tells of a declaration that no code names.</summary>
    public void NotUsed(Use use, Location location) => Tell(UseReport.OfUnused(inputs, inputs.Judged(use), location.IsInSource), location);

    /// <summary>Leaves the trace of a call whose model is not shown.</summary>
    private void Answered(string reason, string answer, Location location)
        => Tell(new Message(Rules.Answered, "(not shown)", Rules.NotShown.Id, answer) { Properties = Properties.OfHidden(inputs).Add("rule", Rules.NotShown.Id).Add("reason", reason) }, location);

    private void Tell(UseReport said, Location location)
    {
        foreach (var answer in said.Needed)
        {
            ledger?.Needs(answer);
        }

        foreach (var message in said.Messages)
        {
            Tell(message, location);
        }
    }

    private void Tell(Message message, Location location) => report(message.At(location));
}
