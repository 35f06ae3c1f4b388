namespace ModelLicense;

/// <summary>
/// The words that stand around a model's name without changing the model: data (<c>catalog/grammar.json</c>), not code.
/// </summary>
/// <param name="Prefixes">What an identifier may begin with: hosts, schemes, folders.</param>
/// <param name="Suffixes">What it may end with: routing marks of hosts.</param>
/// <param name="Noise">Tunings, quantizations, formats and tags, each one or more parts long.</param>
public sealed record Grammar(IReadOnlyList<string> Prefixes, IReadOnlyList<string> Suffixes, IReadOnlyList<string> Noise);
