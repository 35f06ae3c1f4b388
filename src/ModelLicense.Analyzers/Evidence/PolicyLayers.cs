using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>Where a policy file comes from.</summary>
internal enum PolicyLayer
{
    /// <summary>The build does not say it: by its folder it is a layer, or handed over.</summary>
    ByFolder,

    /// <summary>The climb through the folders found it.</summary>
    Above,

    /// <summary>The project, or a package, hands it over.</summary>
    HandedOver,

    /// <summary>It reaches a referenced project, and not this one.</summary>
    OfReference,
}

/// <summary>What the package's targets say of where policy files come from: lists of paths, each escaped as a whole.</summary>
internal sealed class PolicyLayers
{
    private readonly HashSet<string>? above;
    private readonly HashSet<string>? ofReferences;

    public PolicyLayers(AnalyzerConfigOptions options)
    {
        above = Paths(options, "ModelLicensePolicies");
        ofReferences = Paths(options, "ModelLicenseReferencePolicies");
    }

    /// <summary>Where the file of a path comes from.</summary>
    public PolicyLayer Of(string path)
        => ofReferences?.Contains(path) == true ? PolicyLayer.OfReference
            : above is null ? PolicyLayer.ByFolder
            : above.Contains(path) ? PolicyLayer.Above
            : PolicyLayer.HandedOver;

    private static HashSet<string>? Paths(AnalyzerConfigOptions options, string property)
        => BuildFacts.Value(options, property) is { } value ? new HashSet<string>(Uri.UnescapeDataString(value).Split(['|'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase) : null;
}
