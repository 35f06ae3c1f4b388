namespace ModelLicense;

/// <summary>What shows that a model is used.</summary>
public enum Evidence
{
    /// <summary><c>[UsesModel]</c>.</summary>
    Attribute,

    /// <summary>A constant that reaches a parameter or property known to take a model id.</summary>
    CallSite,

    /// <summary>A value in a settings file.</summary>
    Setting,

    /// <summary>An <c>AIModel</c> item, or a file of weights among the items of the project.</summary>
    BuildItem,

    /// <summary>An entry of <c>modellicense.json</c>.</summary>
    PolicyFile,

    /// <summary>The metadata of a referenced assembly.</summary>
    Reference,
}

/// <summary>A model in use, as written, with what was said of this use alone.</summary>
public sealed record Use(string Id, Evidence Evidence, Origin Origin)
{
    /// <summary>The license stated for it: a key, an SPDX id, a name or a <c>LicenseRef-</c>.</summary>
    public Fact<string>? License { get; init; }

    /// <summary>The models it was made from.</summary>
    public IReadOnlyList<string> DerivedFrom { get; init; } = [];

    /// <summary>The purpose of this use, where it differs from the project's.</summary>
    public Fact<Purpose>? Purpose { get; init; }

    /// <summary>How this model is delivered, where it differs from the project's.</summary>
    public Fact<IReadOnlyList<Delivery>>? Delivery { get; init; }

    /// <summary>What is done with this model, where it differs from the project's.</summary>
    public Fact<IReadOnlyList<Activity>>? Activities { get; init; }

    /// <summary>What is said of training other models with it.</summary>
    public IReadOnlyList<Training> Trainings { get; init; } = [];

    /// <summary>The day the weights were obtained.</summary>
    public Fact<Date>? Obtained { get; init; }

    /// <summary>Who serves it, as the code shows; a declared delivery counts more.</summary>
    public Reached? Reached { get; init; }

    /// <summary>Whether a file of its weights shows it, as opposed to somebody's word.</summary>
    public bool IsFile { get; init; }

    /// <summary>The name under which the model, or what is made from it, is given to others.</summary>
    public Fact<string>? Name { get; init; }

    /// <summary>When its license was read, and which text.</summary>
    public Review? Reviewed { get; init; }

    /// <summary>The one place that shows what its license wants shown.</summary>
    public Fact<string>? Attribution { get; init; }

    /// <summary>This use, with what <paramref name="other"/> says of the same model and this does not.</summary>
    public Use Or(Use other) => this with
    {
        License = License ?? other.License,
        DerivedFrom = DerivedFrom.Count > 0 ? DerivedFrom : other.DerivedFrom,
        Purpose = Purpose ?? other.Purpose,
        Delivery = Delivery ?? other.Delivery,
        Activities = Activities ?? other.Activities,
        Trainings = Activities is null ? other.Trainings : Trainings,
        Obtained = Obtained ?? other.Obtained,
        Reached = Reached ?? other.Reached,
        Name = Name ?? other.Name,
        Reviewed = Reviewed ?? other.Reviewed,
        Attribution = Attribution ?? other.Attribution,
    };

    /// <summary>Whether the project declares the model, as opposed to naming it in code or settings or holding its weights.</summary>
    public bool IsDeclaration => Evidence is Evidence.Attribute or Evidence.BuildItem or Evidence.PolicyFile && !IsFile;

    /// <summary>Whether a referenced assembly brings the model.</summary>
    public bool IsReferenced => Evidence == Evidence.Reference;
}

/// <summary>How a call shows that a model is reached.</summary>
/// <param name="Provider">Who serves it; null where the project runs it itself (an endpoint of its own machine).</param>
/// <param name="Origin">What shows it.</param>
public sealed record Reached(string? Provider, Origin Origin);

/// <summary>A member of the project's own code that takes the name of a model, as a policy file declares it.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Member">A method, a property, or <c>.ctor</c>.</param>
/// <param name="Parameter">The parameter that takes the name; empty for a property.</param>
public sealed record OwnCallSite(string Type, string Member, string Parameter);
