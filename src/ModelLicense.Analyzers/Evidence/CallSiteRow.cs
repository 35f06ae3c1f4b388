namespace ModelLicense.Analyzers.Evidence;

/// <summary>What a string that arrives at a call site names.</summary>
internal enum Names
{
    /// <summary>A model.</summary>
    Model,

    /// <summary>A deployment, which is free text and often the name of its model.</summary>
    Deployment,
}

/// <summary>
/// One member group that takes the name of a model. <paramref name="Member"/> is a method, <c>.ctor</c> or a property;
/// parameters are matched by name, because their positions differ between overloads.
/// </summary>
internal sealed record CallSiteRow(string Assembly, string Type, string Member, Names Names = Names.Model);
