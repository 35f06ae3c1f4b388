namespace ModelLicense;

/// <summary>What is wrong with a declaration.</summary>
public enum FaultKind
{
    /// <summary><c>modellicense.json</c> cannot be read as written (MLA9001).</summary>
    Unreadable,

    /// <summary>A build property or an attribute has an impossible value (MLA9002).</summary>
    ImpossibleValue,

    /// <summary>Two declarations of one level disagree (MLA9003).</summary>
    Disagreement,
}

/// <summary>A declaration that cannot be taken as it stands; everything else that was said still counts.</summary>
public sealed record Fault(FaultKind Kind, Origin Origin, string Message);
