namespace ModelLicense;

/// <summary>
/// A declared figure: of one metric, of one owner, of one month or (where <paramref name="Month"/> is null) the highest so far.
/// <paramref name="Currency"/> is an ISO 4217 code for money and null for counts.
/// </summary>
public sealed record Figure(string Metric, Owner Owner, Month? Month, decimal Amount, string? Currency, Origin Origin)
{
    /// <summary>As a message says it.</summary>
    public string Text => Numbers.Format(Amount, Currency) + (Month is { } month ? $" in {month}" : "");
}

/// <summary>What one source says of the licensee. What it does not say is null or empty.</summary>
public sealed record Declaration(Source Source)
{
    /// <summary>How strong it is among sources of its kind: 0 is the project's own folder, 1 the folder above, and so on.</summary>
    public int Distance { get; init; }

    /// <summary>Size of the group, in words.</summary>
    public Fact<Tier>? Tier { get; init; }

    /// <summary>What the project does with its models.</summary>
    public Fact<Purpose>? Purpose { get; init; }

    /// <summary>Where the licensee is domiciled or has its principal place of business: an ISO 3166 code.</summary>
    public Fact<string>? Domicile { get; init; }

    /// <summary>Where the licensee operates.</summary>
    public Fact<IReadOnlyList<string>>? OperatesIn { get; init; }

    /// <summary>Where the product is offered.</summary>
    public Fact<IReadOnlyList<string>>? OffersIn { get; init; }

    /// <summary>How models reach the project and its users.</summary>
    public Fact<IReadOnlyList<Delivery>>? Delivery { get; init; }

    /// <summary>What is done with models beyond asking them.</summary>
    public Fact<IReadOnlyList<Activity>>? Activities { get; init; }

    /// <summary>What is said of training other models.</summary>
    public IReadOnlyList<Training> Trainings { get; init; } = [];

    /// <summary>Whose business the licensee competes with.</summary>
    public Fact<IReadOnlyList<string>>? CompetesWith { get; init; }

    /// <summary>Whether the licensee is a non-profit.</summary>
    public Fact<bool>? NonProfit { get; init; }

    /// <summary>Whether the source of the product is kept from those who use it.</summary>
    public Fact<bool>? ClosedSource { get; init; }

    /// <summary>Every figure.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Figures that are expected and not reached yet.</summary>
    public IReadOnlyList<Figure> Projected { get; init; } = [];

    /// <summary>US dollars per unit of a currency.</summary>
    public IReadOnlyDictionary<string, Fact<decimal>> Rates { get; init; } = new Dictionary<string, Fact<decimal>>();

    /// <summary>The models that this source declares to be used.</summary>
    public IReadOnlyList<Use> Models { get; init; } = [];

    /// <summary>Members of the project's own code that take the name of a model.</summary>
    public IReadOnlyList<OwnCallSite> CallSites { get; init; } = [];

    /// <summary>The licenses that this source adds to the catalog or replaces.</summary>
    public IReadOnlyList<OwnLicense> OwnLicenses { get; init; } = [];

    /// <summary>The models that this source adds to the catalog or replaces.</summary>
    public IReadOnlyList<OwnModel> OwnModels { get; init; } = [];

    /// <summary>What licensors agreed to.</summary>
    public IReadOnlyList<Grant> Grants { get; init; } = [];

    /// <summary>What the organization decided to live with.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>The organization's own rules; null where the source has none.</summary>
    public PolicyRules? Rules { get; init; }

    /// <summary>Whether anything at all is said of the licensee.</summary>
    public bool SaysScale
        => Tier is not null || Purpose is not null || Domicile is not null || OperatesIn is not null || OffersIn is not null || Delivery is not null
        || Activities is not null || CompetesWith is not null || NonProfit is not null || ClosedSource is not null || Figures.Count > 0;
}
