namespace ModelLicense.Tool;

/// <summary>What a build said of one model at one place.</summary>
/// <param name="Rule">The rule, by id; where the result is the trace of an answer, the rule that was answered.</param>
/// <param name="Level">SARIF's level: <c>error</c>, <c>warning</c>, <c>note</c>, <c>none</c>.</param>
/// <param name="Project">The folder of the project.</param>
/// <param name="Place">Where.</param>
/// <param name="Model">The model, as written.</param>
/// <param name="License">The key of its license.</param>
/// <param name="Term">The id of the term.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Answer">What was said against it; null where it stands.</param>
internal sealed record Finding(string Rule, string Level, string Project, Place Place, string Model, string? License, string? Term, string? Verdict, Answer? Answer)
{
    /// <summary>The ids of all terms of which the finding speaks: of several it is about the gravest.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Whether it only says that the model is in use (MLA3000, MLA3500).</summary>
    public bool IsInventory => Rule is "MLA3000" or "MLA3500";

    /// <summary>Whether a referenced assembly uses the model.</summary>
    public bool IsOfReference => Place.Assembly is not null;
}

/// <summary>A line of a file; <paramref name="Assembly"/> is the reference that brings the model, where one does.</summary>
internal sealed record Place(string File, int Line, string? Assembly);

/// <summary>A waiver, a grant, or a suppression in the source.</summary>
internal sealed record Answer(string Reason, string? Owner, string? Expires, bool Baseline)
{
    public override string ToString()
        => (Baseline ? "baseline: " : "") + string.Join("; ", new[] { Reason, Owner, Expires is null ? null : "until " + Expires }.OfType<string>());
}
