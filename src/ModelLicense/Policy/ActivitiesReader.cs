namespace ModelLicense;

/// <summary>What is said of activities: words, and of training other models an object that says more.</summary>
/// <param name="Activities">The activities; null where nothing is said.</param>
/// <param name="Trainings">What is said of training other models.</param>
internal sealed record SaidActivities(Fact<IReadOnlyList<Activity>>? Activities, IReadOnlyList<Training> Trainings)
{
    private const string Name = "activities";

    /// <summary>Reads the member <c>activities</c>.</summary>
    public static SaidActivities Read(Fields fields, Func<Span, Origin> at)
    {
        var trainings = new List<Training>();
        var activities = new List<Activity>();
        foreach (var (word, more) in fields.SeveralOrMore<Activity>(Name))
        {
            var activity = word ?? Activity.TrainingOtherModels;
            if (!activities.Contains(activity))
            {
                activities.Add(activity);
            }

            if (more is not null)
            {
                trainings.Add(Training(more));
            }
            else if (word == Activity.TrainingOtherModels)
            {
                trainings.Add(ModelLicense.Training.Any);
            }
        }

        return fields.Declared<Activity>(Name, activities) is { } declared
            ? new SaidActivities(new Fact<IReadOnlyList<Activity>>(declared, at(fields.ValueSpan(Name))), trainings)
            : new SaidActivities(null, []);
    }

    private static Training Training(Fields fields)
    {
        var training = new Training(fields.Word<ModelKind>("kind"), fields.Flag("distributed")?.Value, fields.Flag("fromOutputs")?.Value);
        fields.Done();
        return training;
    }
}
