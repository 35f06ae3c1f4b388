namespace ModelLicense;

/// <summary>What kind of model is trained.</summary>
public enum ModelKind
{
    /// <summary>A large language model.</summary>
    Llm,

    /// <summary>A model that makes images.</summary>
    Image,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>Training other models, where more is said of it than the word; what is left out is as the word alone: of any kind.</summary>
/// <param name="Kind">What kind of model is trained.</param>
/// <param name="Distributed">Whether the model that is trained is given to others, or made available to them.</param>
/// <param name="FromOutputs">Whether outputs are what it is trained with (true), or the model itself (false).</param>
public sealed record Training(ModelKind? Kind, bool? Distributed, bool? FromOutputs)
{
    /// <summary>What the word alone says.</summary>
    public static readonly Training Any = new(null, null, null);
}
