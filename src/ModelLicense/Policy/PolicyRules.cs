namespace ModelLicense;

/// <summary>The least openness that a policy can ask for, least first.</summary>
public enum OpennessAsked
{
    /// <summary>Weights that can be downloaded.</summary>
    OpenWeights,

    /// <summary>A license of the open source kind.</summary>
    OpenSource,
}

/// <summary>Whether models in use must be declared.</summary>
public enum DeclarationAsked
{
    /// <summary>They may be.</summary>
    Optional,

    /// <summary>They must be (MLA3001).</summary>
    Required,
}

/// <summary>What a policy may ask of a waiver beside its reason.</summary>
public enum WaiverDetail
{
    /// <summary>Who answers for it.</summary>
    Owner,

    /// <summary>Where it was decided.</summary>
    Ticket,

    /// <summary>Its last day.</summary>
    Expires,
}

/// <summary>The keys of a policy that files below may be allowed to loosen.</summary>
public enum PolicyKey
{
    /// <summary><see cref="PolicyRules.Allow"/>.</summary>
    Allow,

    /// <summary><see cref="PolicyRules.Deny"/>.</summary>
    Deny,

    /// <summary><see cref="PolicyRules.Openness"/>.</summary>
    Openness,

    /// <summary><see cref="PolicyRules.Declare"/>.</summary>
    Declare,
}

/// <summary>What one file's <c>policy</c> says. What it does not say is null.</summary>
public sealed record PolicyRules
{
    /// <summary>The licenses that may be used, and no others: an empty list allows none.</summary>
    public Fact<IReadOnlyList<Fact<string>>>? Allow { get; init; }

    /// <summary>The licenses that may not be used.</summary>
    public IReadOnlyList<Fact<string>> Deny { get; init; } = [];

    /// <summary>The least openness.</summary>
    public Fact<OpennessAsked>? Openness { get; init; }

    /// <summary>Whether models must be declared.</summary>
    public Fact<DeclarationAsked>? Declare { get; init; }

    /// <summary>What a waiver must have beside its reason.</summary>
    public IReadOnlyList<WaiverDetail> WaiversNeed { get; init; } = [];

    /// <summary>The keys of the policy that files below may loosen.</summary>
    public IReadOnlyList<PolicyKey> MayLoosen { get; init; } = [];
}
