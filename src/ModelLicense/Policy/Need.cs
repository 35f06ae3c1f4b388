namespace ModelLicense;

/// <summary>A fact that would settle a verdict, and where to declare it.</summary>
/// <param name="What">In words: <c>the group's monthly active users in 2024-06</c>.</param>
/// <param name="Json">What to write in <c>modellicense.json</c>.</param>
/// <param name="Property">The build property that says the same; null if there is none.</param>
public sealed record Need(string What, string Json, string? Property)
{
    /// <summary>What to write, as JSON of the whole file without its braces, with blanks for <see cref="Forms"/>; empty where a file would say it in vain.</summary>
    public string Form { get; private init; } = "";

    /// <summary>Where other figures of the same kind stand, which this one has to be written beside: anywhere else it would hide them, or be outranked. Null if there are none.</summary>
    public Origin? Beside { get; private init; }

    /// <summary>What the attribute, or the property, has to say where the others stand there; null if neither can say it.</summary>
    public (string Attribute, string Property)? Elsewhere { get; private init; }

    /// <summary>The purpose of the project.</summary>
    public static readonly Need Purpose = OfScale("the purpose", "\"purpose\": <purpose>", "ModelLicensePurpose");

    /// <summary>Where the licensee is domiciled.</summary>
    public static readonly Need Domicile = OfScale("the domicile of the licensee", "\"domicile\": <country>", "ModelLicenseDomicile");

    /// <summary>Where the licensee operates.</summary>
    public static readonly Need OperatesIn = OfScale("where the licensee operates", "\"operatesIn\": [<countries>]", "ModelLicenseTerritories");

    /// <summary>Where the product is offered.</summary>
    public static readonly Need OffersIn = OfScale("where the product is offered", "\"offersIn\": [<countries>]", "ModelLicenseTerritories");

    /// <summary>How the model is delivered.</summary>
    public static readonly Need Delivery = OfScale("how the model is delivered", "\"delivery\": [<deliveries>]", "ModelLicenseDelivery");

    /// <summary>What is done with the model.</summary>
    public static readonly Need Activities = OfScale("what is done with the model", "\"activities\": [<activities>]", null);

    /// <summary>Whom the licensee competes with.</summary>
    public static readonly Need CompetesWith = OfScale("whom the licensee competes with", "\"competesWith\": [<names>]", null);

    /// <summary>Whether the licensee is a non-profit.</summary>
    public static readonly Need NonProfit = OfScale("whether the licensee is a non-profit", "\"nonProfit\": <true or false>", null);

    /// <summary>Whether the source of the product is closed.</summary>
    public static readonly Need ClosedSource = OfScale("whether the source of the product is closed", "\"closedSource\": <true or false>", null);

    /// <summary>The name of what is made from the model.</summary>
    public static readonly Need Name = OfEntry("the name of what is made from it", "\"name\": \"<name>\" in its entry of models", "\"name\": <name>");

    /// <summary>Which model of the catalog a model was made from.</summary>
    public static readonly Need Base = OfEntry("what the model was made from", "\"derivedFrom\": [\"<model id>\"] (in the entry of the model)", "\"derivedFrom\": [<model id>]");

    /// <summary>The day the weights were obtained.</summary>
    public static readonly Need Obtained = OfEntry("the day the model was obtained", "\"obtained\": \"<yyyy-MM-dd>\" in its entry of models", "\"obtained\": <yyyy-MM-dd>");

    /// <summary>US dollars per unit of a currency.</summary>
    public static Need Rate(string currency) => OfScale($"the rate of {currency}", $"\"rates\": {{ \"{currency}\": <US dollars per {currency}> }}", null);

    /// <summary>A figure of an owner, of one month where <paramref name="month"/> is not null.</summary>
    public static Need Figure(string metric, string name, Owner owner, Month? month)
    {
        var value = metric is Metric.AnnualRevenue or Metric.MonthlyRevenue ? "{ \"amount\": <number>, \"currency\": \"USD\" }"
            : month is { } snapshot ? $"{{ \"{snapshot}\": <number> }}"
            : "<number>";
        var json = $"\"{metric}\": {value}";
        json = owner == Owner.Product ? $"\"product\": {{ {json} }}" : Metric.IsOwnKey(metric) ? json : $"\"other\": {{ {json} }}";
        // What the attribute calls it, and the property behind our name; neither knows other figures.
        var member = owner == Owner.Product ? null : metric switch { Metric.MonthlyActiveUsers => "MonthlyActiveUsers", Metric.AnnualRevenue => "AnnualRevenueUsd", _ => null };
        var whose = owner switch { Owner.Product => "the product's", Owner.Licensee => "the licensee's", _ => "the group's" };
        var day = month?.ToString() ?? "<yyyy-MM>";
        return OfScale($"{whose} {name}" + (month is { } when ? $" in {when}" : ""), json, member is null ? null : "ModelLicense" + member) with
        {
            Elsewhere = member is null ? null : ($"[assembly: CommercialScale({member} = <number>, Month = \"{day}\")]", $"{day}=<number>"),
        };
    }

    /// <summary>The same, to be written beside what is declared already.</summary>
    internal Need WrittenBeside(Origin others) => this with { Beside = others, Form = others.Source == Source.PolicyFile ? Form : "" };

    private static Need OfScale(string what, string json, string? property)
        => new(what, $"\"scale\": {{ {json} }}", property) { Form = $"\"scale\": {{ {json} }}".Replace("\"USD\"", "<currency>") };

    private static Need OfEntry(string what, string json, string form) => new(what, json, null) { Form = $"\"models\": [{{ \"id\": <id>, {form} }}]" };
}
