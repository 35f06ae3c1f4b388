namespace ModelLicense;

/// <summary>The least openness that a policy can ask for, least first.</summary>
public enum OpennessAsked
{
    /// <summary>Weights that can be downloaded.</summary>
    OpenWeights,

    /// <summary>A license of the open source kind.</summary>
    OpenSource,
}

/// <summary>What a degree of openness asks of a license, and how people claim it.</summary>
public static class OpennessDegrees
{
    private static readonly Dictionary<string, OpennessAsked> Claims = new(StringComparer.OrdinalIgnoreCase)
    {
        ["opensource"] = OpennessAsked.OpenSource,
        ["oss"] = OpennessAsked.OpenSource,
        ["foss"] = OpennessAsked.OpenSource,
        ["osi"] = OpennessAsked.OpenSource,
        ["osiapproved"] = OpennessAsked.OpenSource,
        ["freesoftware"] = OpennessAsked.OpenSource,
        ["openweights"] = OpennessAsked.OpenWeights,
        ["openweight"] = OpennessAsked.OpenWeights,
    };

    /// <summary>Whether a license has the degree: open source as the Open Source Initiative has it, copyleft included.</summary>
    public static bool Has(this License license, OpennessAsked asked) => asked switch
    {
        OpennessAsked.OpenSource => license.Openness is Openness.OpenSource or Openness.Copyleft,
        _ => license.OpenWeights,
    };

    /// <summary>The degree that a text claims where a license was to be stated ("open source"); null if it claims none.</summary>
    public static OpennessAsked? ClaimedBy(string stated)
        => Claims.TryGetValue(string.Concat(stated.Where(char.IsLetter)), out var asked) ? asked : null;
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

/// <summary>How findings in test projects are told, mildest first.</summary>
public enum TestProjects
{
    /// <summary>Not at all, but for the inventory.</summary>
    Ignore,

    /// <summary>As notes.</summary>
    Notes,

    /// <summary>As everywhere else.</summary>
    Same,
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

    /// <summary><see cref="PolicyRules.Headroom"/>.</summary>
    Headroom,

    /// <summary><see cref="PolicyRules.Pinned"/>.</summary>
    Pinned,

    /// <summary><see cref="PolicyRules.Tests"/>.</summary>
    Tests,

    /// <summary><see cref="PolicyRules.WaiversNeed"/>.</summary>
    WaiversNeed,
}

/// <summary>What one file's <c>policy</c> says. What it does not say is null.</summary>
public sealed record PolicyRules
{
    /// <summary>The licenses that may be used, and no others: an empty list allows none.</summary>
    public Fact<IReadOnlyList<Fact<string>>>? Allow { get; init; }

    /// <summary>The licenses that may not be used; null where the file does not speak of them.</summary>
    public IReadOnlyList<Fact<string>>? Deny { get; init; }

    /// <summary>The least openness.</summary>
    public Fact<OpennessAsked>? Openness { get; init; }

    /// <summary>Whether models must be declared.</summary>
    public Fact<DeclarationAsked>? Declare { get; init; }

    /// <summary>The part of a limit, above 0 and at most 1, from which a figure is near it (MLA1004). Less is stricter.</summary>
    public Fact<decimal>? Headroom { get; init; }

    /// <summary>Whether references that can change without notice are told of (MLA3006).</summary>
    public Fact<bool>? Pinned { get; init; }

    /// <summary>How findings in test projects are told.</summary>
    public Fact<TestProjects>? Tests { get; init; }

    /// <summary>What a waiver must have beside its reason; null where the file does not speak of it.</summary>
    public IReadOnlyList<WaiverDetail>? WaiversNeed { get; init; }

    /// <summary>The keys of the policy that files below may loosen.</summary>
    public IReadOnlyList<PolicyKey> MayLoosen { get; init; } = [];
}
