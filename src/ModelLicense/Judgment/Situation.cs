namespace ModelLicense;

/// <summary>What a term is held against: the facts of the licensee, the use, and what the model is.</summary>
/// <param name="Facts">What is declared of the licensee.</param>
/// <param name="Use">The use, whose own declarations come before the project's.</param>
/// <param name="Modalities">What the model handles; empty if unknown.</param>
/// <param name="Released">The day the model was released; null if unknown.</param>
public sealed record Situation(Facts Facts, Use Use, IReadOnlyList<Modality> Modalities, Date? Released)
{
    /// <summary>The organization's answers.</summary>
    public Policy Policy { get; init; } = Policy.None;

    /// <summary>The day of the build; null if it is not known, and then no answer expires.</summary>
    public Date? Today { get; init; }

    /// <summary>The purpose of this use.</summary>
    public Fact<Purpose>? Purpose => Use.Purpose ?? Facts.Purpose;

    /// <summary>How the model is delivered in this use.</summary>
    public Fact<IReadOnlyList<Delivery>>? Delivery => Said(Use.Delivery) ?? Said(Facts.Delivery);

    /// <summary>What is done with the model in this use.</summary>
    public Fact<IReadOnlyList<Activity>>? Activities => Use.Activities ?? Facts.Activities;

    /// <summary>An empty list of deliveries says nothing: every model reaches its users somehow.</summary>
    private static Fact<IReadOnlyList<Delivery>>? Said(Fact<IReadOnlyList<Delivery>>? delivery) => delivery is { Value.Count: > 0 } ? delivery : null;
}
