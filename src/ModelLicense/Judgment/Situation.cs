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

    /// <summary>Whether somebody else runs the model: then the project does not have the weights, whatever it does with other models.</summary>
    public bool IsServed { get; init; }

    /// <summary>The license that the term belongs to.</summary>
    public License? License { get; init; }

    /// <summary>The license that is stated for the use, where the catalog holds it.</summary>
    public License? Stated { get; init; }

    /// <summary>Whether the project shows the text of a duty where it is owed.</summary>
    public Func<Duty, Use, bool> Shows { get; init; } = ShowsNothing;

    /// <summary>Nothing is shown.</summary>
    public static bool ShowsNothing(Duty duty, Use use) => false;

    /// <summary>How the model is delivered in this use.</summary>
    public Fact<IReadOnlyList<Delivery>>? Delivery => Said(Use.Delivery) ?? (IsServed ? new Fact<IReadOnlyList<Delivery>>([ModelLicense.Delivery.HostedApi], Use.Origin) : Said(Facts.Delivery));

    /// <summary>What is done with the model in this use.</summary>
    public Fact<IReadOnlyList<Activity>>? Activities => Use.Activities ?? Facts.Activities;

    /// <summary>What is said of training other models in this use: at least one entry where that is declared.</summary>
    public IReadOnlyList<Training> Trainings
        => Activities?.Value.Contains(Activity.TrainingOtherModels) != true ? []
            : (Use.Activities is null ? Facts.Trainings : Use.Trainings) is { Count: > 0 } said ? said
            : [Training.Any];

    /// <summary>An empty list of deliveries says nothing: every model reaches its users somehow.</summary>
    private static Fact<IReadOnlyList<Delivery>>? Said(Fact<IReadOnlyList<Delivery>>? delivery) => delivery is { Value.Count: > 0 } ? delivery : null;
}
