namespace ModelLicense;

/// <summary>How one model was made from another.</summary>
public enum Derivation
{
    /// <summary>Trained further.</summary>
    FineTuned,

    /// <summary>Merged with others.</summary>
    Merged,

    /// <summary>The same weights, smaller.</summary>
    Quantized,

    /// <summary>Trained on the outputs.</summary>
    TrainedOnOutputs,
}

/// <summary>Whether a name stands for weights or for a service.</summary>
public enum Access
{
    /// <summary>Weights that can be downloaded.</summary>
    Weights,

    /// <summary>A hosted service: the provider's terms decide.</summary>
    Hosted,
}

/// <summary>The license of a model, for weights obtained from one day to another.</summary>
public sealed record Licensing(string Key, Date? From, Date? Until);

/// <summary>An edge to the model it was made from.</summary>
public sealed record Base(string Model, Derivation By);

/// <summary>A model of one version: what its names stand for and which license it is under.</summary>
public sealed record Model
{
    /// <summary>Our key.</summary>
    public required string Key { get; init; }

    /// <summary>Its name in a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The family: <c>Llama</c>.</summary>
    public required string Family { get; init; }

    /// <summary>The version: <c>3.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The day it was released, where a source was read.</summary>
    public Date? Released { get; init; }

    /// <summary>The licenses, by date; empty where the catalog does not hold the terms of a hosted service.</summary>
    public IReadOnlyList<Licensing> Licenses { get; init; } = [];

    /// <summary>Licenses that apply at once with the first.</summary>
    public IReadOnlyList<string> AdditionalLicenses { get; init; } = [];

    /// <summary>How sure we are that the model is under that license.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where the assignment was read.</summary>
    public required string SourceText { get; init; }

    /// <summary>What it handles.</summary>
    public required IReadOnlyList<Modality> Modalities { get; init; }

    /// <summary>What it is for; null where its modality tells, or where the catalog does not say it.</summary>
    public ModelTask? Task { get; init; }

    /// <summary>Those of its identifiers that are offered in place of a model that cannot be used.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>Its sizes, as written: <c>8B</c>.</summary>
    public IReadOnlyList<string> Sizes { get; init; } = [];

    /// <summary>Its names, matched token by token.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Words that may stand beside its name.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Real identifiers.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>What it was made from.</summary>
    public IReadOnlyList<Base> Bases { get; init; } = [];

    /// <summary>Weights or service.</summary>
    public Access Access { get; init; }

    /// <summary>Who runs a hosted service.</summary>
    public string? Provider { get; init; }

    /// <summary>For a hosted model whose weights are in the catalog: their key.</summary>
    public string? Weights { get; init; }

    /// <summary>Whether the provider passes the weights' license on.</summary>
    public bool PassesOn { get; init; }

    /// <summary>Whether date suffixes name the same model under the same terms.</summary>
    public bool Revisions { get; init; }

    /// <summary>Whether its identifiers are known to stand for another model too; a use is then ambiguous.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>The catalog version that brought it.</summary>
    public required string Since { get; init; }
}
