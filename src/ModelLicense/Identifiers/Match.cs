namespace ModelLicense;

/// <summary>What an identifier of the wild turned out to be. There is no silent guess among these.</summary>
public abstract record Match
{
    /// <summary>Exactly this model.</summary>
    public sealed record Exactly(Model Model) : Match;

    /// <summary>Spelled as a host spells the models it serves; the model where it is known.</summary>
    public sealed record Served(string Provider, Model? Model) : Match;

    /// <summary>One of these, which differ in license or modality.</summary>
    public sealed record OneOf(IReadOnlyList<Model> Models) : Match;

    /// <summary>A version or size of this family that the catalog does not hold: never the nearest known one.</summary>
    public sealed record UnknownVersion(string Family) : Match;

    /// <summary>Not in the catalog, but its name shows the model it was made from.</summary>
    public sealed record MadeFrom(Model Base) : Match;

    /// <summary>Nothing in it is known.</summary>
    public sealed record Unknown : Match
    {
        internal static readonly Unknown Instance = new();
    }

    /// <summary>It cannot be the name of a model.</summary>
    public sealed record NotAName : Match
    {
        internal static readonly NotAName Instance = new();
    }
}
