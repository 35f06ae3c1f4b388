namespace ModelLicense;

/// <summary>A figure that comes near a limit which runs on. Nothing follows from it yet.</summary>
public sealed record Approach
{
    internal Approach(Term term, Nearness near, string requirement)
    {
        Term = term;
        Requirement = requirement;
        Limit = near.Bound.Condition;
        Declared = near.Reading.Declared;
        Origins = near.Reading.Origins;
        Part = near.Part;
        IsProjected = near.IsProjected;
    }

    /// <summary>The term whose limit it is.</summary>
    public Term Term { get; }

    /// <summary>What the term asks above the limit, in plain words that can follow "which".</summary>
    public string Requirement { get; }

    /// <summary>The limit, as written in properties.</summary>
    public string Limit { get; }

    /// <summary>The figure, as a message says it.</summary>
    public string Declared { get; }

    /// <summary>Where it was declared.</summary>
    public IReadOnlyList<Origin> Origins { get; }

    /// <summary>The figure as a part of the limit: 0.9 is nine tenths of it, above 1 is above the limit.</summary>
    public decimal Part { get; }

    /// <summary>Whether the figure is only expected.</summary>
    public bool IsProjected { get; }
}
