namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>A fix that is offered.</summary>
/// <param name="Title">What it does, and in which file.</param>
/// <param name="Key">What is chosen with it for all findings, where it is applied to all.</param>
/// <param name="Edits">What is written.</param>
internal sealed record Proposal(string Title, string Key, params FileEdit[] Edits);
