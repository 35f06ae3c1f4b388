namespace ModelLicense;

/// <summary>Whether what makes a duty fall due is the case.</summary>
internal static class Triggers
{
    /// <summary>Yes, no, or it depends on how the model is delivered. A scale is measured apart.</summary>
    public static Answer Fires(this Trigger trigger, Situation situation) => trigger switch
    {
        Trigger.Always or Trigger.ProductUsesModel => Answer.Yes,
        Trigger.ProductContainsModel => Answer.Of(!IsClient(situation)),
        Trigger.DistributeWeights when Does(situation, Activity.DistributingWeights) => Answer.Yes,
        Trigger.DistributeWeights => situation.Delivery is { } delivery ? Answer.Of(delivery.Value.Contains(Delivery.ShipsWeights)) : Answer.DependsOn(Need.Delivery),
        Trigger.Derivative => Answer.Of(Derives(situation)),
        Trigger.TrainWithOutputs => Answer.Of(Distributed(situation).Any(training => training.FromOutputs != false)),
        _ => Answer.No,
    };

    /// <summary>A product that only asks a model which somebody else runs does not contain it. Who says nothing of delivery is taken to run the weights.</summary>
    private static bool IsClient(Situation situation) => situation.Delivery is { } delivery && delivery.Value.All(each => each == Delivery.HostedApi);

    /// <summary>
    /// Whoever says what is done with a model that has a base, and names no training, did not make it. Trained on outputs alone is no
    /// derivative: of that the other trigger speaks.
    /// </summary>
    private static bool Derives(Situation situation)
        => Does(situation, Activity.FineTuning)
        || Distributed(situation).Any(training => training.FromOutputs == false)
        || (situation.Use.DerivedFrom.Count > 0 && (situation.Use.Activities is null || Distributed(situation).Any(training => training.FromOutputs != true)));

    /// <summary>What is trained and kept is owed nothing for: every text speaks of models that are given to others.</summary>
    private static IEnumerable<Training> Distributed(Situation situation) => situation.Trainings.Where(training => training.Distributed != false);

    private static bool Does(Situation situation, Activity activity) => situation.Activities?.Value.Contains(activity) == true;
}
