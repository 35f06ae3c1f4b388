namespace ModelLicense;

/// <summary>Yes, no, or "it depends on these facts".</summary>
public readonly record struct Answer(bool IsYes, bool IsNo, IReadOnlyList<Need> Needs)
{
    /// <summary>It holds.</summary>
    public static readonly Answer Yes = new(true, false, []);

    /// <summary>It does not hold.</summary>
    public static readonly Answer No = new(false, true, []);

    /// <summary>It depends on an undeclared fact.</summary>
    public static Answer DependsOn(Need need) => new(false, false, [need]);

    /// <summary>Yes or no.</summary>
    public static Answer Of(bool holds) => holds ? Yes : No;
}

/// <summary>When a term fires: all parts must hold, and a part that rests on an undeclared fact leaves it open.</summary>
public sealed record Condition
{
    /// <summary>One of these purposes.</summary>
    public IReadOnlyList<Purpose> Purposes { get; init; } = [];

    /// <summary>The model handles one of these.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>The licensee is domiciled in one of these places.</summary>
    public IReadOnlyList<string> Domicile { get; init; } = [];

    /// <summary>The model is delivered in one of these ways.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>One of these is done with the model.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>The licensee competes with one of these.</summary>
    public IReadOnlyList<string> CompetesWith { get; init; } = [];

    /// <summary>The licensee is (true) or is not (false) a non-profit.</summary>
    public bool? NonProfit { get; init; }

    /// <summary>Whether all parts hold.</summary>
    public Answer Holds(Situation situation)
    {
        var parts = Parts(situation).ToArray();
        return parts.Any(part => part.IsNo) ? Answer.No : new Answer(parts.All(part => part.IsYes), false, [.. parts.SelectMany(part => part.Needs)]);
    }

    private IEnumerable<Answer> Parts(Situation situation)
    {
        if (Purposes.Count > 0)
        {
            yield return situation.Purpose is { } purpose ? Answer.Of(Purposes.Contains(purpose.Value)) : Answer.DependsOn(Need.Purpose);
        }

        if (Modalities.Count > 0)
        {
            yield return situation.Modalities.Count > 0 ? Answer.Of(situation.Modalities.Any(Modalities.Contains)) : Answer.DependsOn(Need.Base);
        }

        if (Domicile.Count > 0)
        {
            yield return situation.Facts.Domicile is { } domicile ? Answer.Of(Places.Cover(Domicile, domicile.Value)) : Answer.DependsOn(Need.Domicile);
        }

        if (Deliveries.Count > 0)
        {
            yield return situation.Delivery is { } delivery ? Answer.Of(delivery.Value.Any(Deliveries.Contains)) : Answer.DependsOn(Need.Delivery);
        }

        if (Activities.Count > 0)
        {
            yield return situation.Activities is { } activities ? Answer.Of(activities.Value.Any(Activities.Contains)) : Answer.DependsOn(Need.Activities);
        }

        if (CompetesWith.Count > 0)
        {
            yield return situation.Facts.CompetesWith is { } rivals
                ? Answer.Of(rivals.Value.Any(rival => CompetesWith.Contains(rival, StringComparer.OrdinalIgnoreCase)))
                : Answer.DependsOn(Need.CompetesWith);
        }

        if (NonProfit is { } expected)
        {
            yield return situation.Facts.NonProfit is { } nonProfit ? Answer.Of(nonProfit.Value == expected) : Answer.DependsOn(Need.NonProfit);
        }
    }
}
