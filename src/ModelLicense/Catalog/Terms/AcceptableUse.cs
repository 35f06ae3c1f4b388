namespace ModelLicense;

/// <summary>The licensor's acceptable use policy: its address is surfaced; what it says is not judged.</summary>
public sealed record AcceptableUse : Term
{
    /// <inheritdoc/>
    public override TermKind Kind => TermKind.AcceptableUse;

    /// <inheritdoc/>
    protected override Verdict Decide(Situation situation) => Verdict.NotApplicable;
}
