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
    /// <summary>The rule of a call whose model the source does not show.</summary>
    public const string Hidden = "MLA3008";

    /// <summary>What a list says in the place of a model that is not shown.</summary>
    public const string NotShown = "(not shown)";

    /// <summary>The project file; null where it is not known which one it is.</summary>
    public string? ProjectFile { get; init; }

    /// <summary>The ids of all terms of which the finding speaks, joined with <c>+</c>; null where there is but one.</summary>
    public string? JoinedTerms { get; init; }

    /// <summary>The ids of all terms of which the finding speaks: of several it is about the gravest.</summary>
    public IReadOnlyList<string> Terms => Parts(JoinedTerms) is { Length: > 0 } several ? several : Parts(Term);

    /// <summary>Whether the source suppresses it, which answers it at this place only.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Whether it is of a use in code: that is told once in each file. What is of a declaration is told there, for all files.</summary>
    public bool IsOfFile { get; init; }

    /// <summary>Whether it is a note because the policy says so of test projects: strict makes no error of it.</summary>
    public bool IsNoteOfTests { get; init; }

    /// <summary>Whether it only says that the model is in use (MLA3000, MLA3500).</summary>
    public bool IsInventory => Rule is "MLA3000" or "MLA3500";

    private static string[] Parts(string? terms) => (terms ?? "").Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>A line of a file; <paramref name="Assembly"/> is the reference that brings the model, where one does.</summary>
internal sealed record Place(string File, int Line, string? Assembly);

/// <summary>A waiver, a grant, or a suppression in the source.</summary>
internal sealed record Answer(string Reason, string? Owner, string? Expires, bool Baseline)
{
    public override string ToString()
        => (Baseline ? "baseline: " : "") + string.Join("; ", new[] { Reason, Owner, Expires is null ? null : "until " + Expires }.OfType<string>());
}
