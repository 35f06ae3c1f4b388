namespace ModelLicense;

/// <summary>A license text of one version, as a list of terms.</summary>
public sealed record License
{
    /// <summary>Our key: Hugging Face's where one exists.</summary>
    public required string Key { get; init; }

    /// <summary>Its name in a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>Other keys and names that people write.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Names that model cards give it and other texts too: stating one contradicts none of them, and finds none.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Its version, if the text has one.</summary>
    public string? Version { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Steward { get; init; }

    /// <summary>The date of the text.</summary>
    public Date? Date { get; init; }

    /// <summary>Its SPDX identifier, if it has one.</summary>
    public string? Spdx { get; init; }

    /// <summary>Whether the Open Source Initiative approved it.</summary>
    public bool OsiApproved { get; init; }

    /// <summary>How open it is.</summary>
    public required Openness Openness { get; init; }

    /// <summary>Whether it is a license of weights, as opposed to terms of a service.</summary>
    public bool OpenWeights { get; init; }

    /// <summary>The public address of the text.</summary>
    public required string Url { get; init; }

    /// <summary>What exactly was read.</summary>
    public required string SourceText { get; init; }

    /// <summary>The day it was read.</summary>
    public Date? ReadOn { get; init; }

    /// <summary>The SHA-256 of the text that was read, as it lies at its source; null where it was not taken.</summary>
    public string? Sha256 { get; init; }

    /// <summary>How sure we are of the text.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The catalog version that brought it.</summary>
    public required string Since { get; init; }

    /// <summary>Its terms.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }
}
