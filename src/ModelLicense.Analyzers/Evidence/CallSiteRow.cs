namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// One member group that takes the name of a model. <paramref name="Member"/> is a method, <c>.ctor</c> or a property;
/// parameters are matched by name, because their positions differ between overloads.
/// </summary>
internal sealed record CallSiteRow(string Assembly, string Type, string Member);
