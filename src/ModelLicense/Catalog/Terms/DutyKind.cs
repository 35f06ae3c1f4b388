namespace ModelLicense;

/// <summary>What is owed.</summary>
public enum DutyKind
{
    /// <summary>A line that must be displayed.</summary>
    DisplayText,

    /// <summary>A notice file with an exact text.</summary>
    NoticeFile,

    /// <summary>A copy of the license.</summary>
    LicenseCopy,

    /// <summary>A prefix of a derivative's name.</summary>
    NamePrefix,

    /// <summary>Changes must be stated.</summary>
    StateChanges,

    /// <summary>The terms must be passed on.</summary>
    PassTermsOn,

    /// <summary>Derivatives stay under the same license.</summary>
    ShareAlike,

    /// <summary>Source must be offered to users over a network.</summary>
    NetworkSource,

    /// <summary>Registration with the licensor.</summary>
    Registration,
}

/// <summary>What makes a duty fall due.</summary>
public enum Trigger
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>The weights are given to others.</summary>
    DistributeWeights,

    /// <summary>A product or service contains the model.</summary>
    ProductContainsModel,

    /// <summary>A product or service uses the model.</summary>
    ProductUsesModel,

    /// <summary>A derivative is made.</summary>
    Derivative,

    /// <summary>Another model is trained with outputs.</summary>
    TrainWithOutputs,

    /// <summary>A scale is reached.</summary>
    ExceedsLimit,
}
