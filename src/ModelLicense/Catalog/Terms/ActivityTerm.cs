namespace ModelLicense;

/// <summary>An act that the text bars or reserves. An act that nobody declares is not judged: the term speaks of declared acts.</summary>
public sealed record ActivityTerm : Term
{
    /// <summary>The act.</summary>
    public required Activity Activity { get; init; }

    /// <summary>Which other models may not be trained: <c>llm</c>, <c>image</c> or <c>any</c>.</summary>
    public string Models { get; init; } = "any";

    /// <summary>Whether the bar reaches training on outputs.</summary>
    public bool FromOutputs { get; init; }

    /// <summary>Whether it bars only what is distributed.</summary>
    public bool OnlyIfDistributed { get; init; }

    /// <summary>What the text excepts, in prose.</summary>
    public string? Except { get; init; }

    /// <summary>What follows.</summary>
    public required Consequence Then { get; init; }

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Activity;

    /// <inheritdoc/>
    protected override Verdict Decide(Situation situation)
    {
        if (situation.Activities is not { } declared || !declared.Value.Contains(Activity))
        {
            return Verdict.NotApplicable;
        }

        return new Verdict(Then.Outcome())
        {
            Declared = $"the activity '{Words.Of(Activity)}'",
            Origins = [declared.Origin],
            Note = Except is null ? "" : "the text excepts " + Except.TrimEnd('.'),
        };
    }
}
