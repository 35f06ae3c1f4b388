namespace ModelLicense;

/// <summary>A fact that would settle a verdict, and where to declare it.</summary>
/// <param name="What">In words: <c>the group's monthly active users in 2024-06</c>.</param>
/// <param name="Json">What to write under <c>scale</c> (or where it says) in <c>modellicense.json</c>.</param>
/// <param name="Property">The build property that says the same; null if there is none.</param>
public sealed record Need(string What, string Json, string? Property)
{
    /// <summary>The purpose of the project.</summary>
    public static readonly Need Purpose = new("the purpose", "\"purpose\": \"commercial\"", "ModelLicensePurpose");

    /// <summary>Where the licensee is domiciled.</summary>
    public static readonly Need Domicile = new("the domicile of the licensee", "\"domicile\": \"US\"", "ModelLicenseDomicile");

    /// <summary>Where the licensee operates.</summary>
    public static readonly Need OperatesIn = new("where the licensee operates", "\"operatesIn\": [\"US\"]", "ModelLicenseTerritories");

    /// <summary>Where the product is offered.</summary>
    public static readonly Need OffersIn = new("where the product is offered", "\"offersIn\": [\"US\"]", "ModelLicenseTerritories");

    /// <summary>How the model is delivered.</summary>
    public static readonly Need Delivery = new("how the model is delivered", "\"delivery\": [\"selfHosted\"]", "ModelLicenseDelivery");

    /// <summary>What is done with the model.</summary>
    public static readonly Need Activities = new("what is done with the model", "\"activities\": []", null);

    /// <summary>Whom the licensee competes with.</summary>
    public static readonly Need CompetesWith = new("whom the licensee competes with", "\"competesWith\": []", null);

    /// <summary>Whether the licensee is a non-profit.</summary>
    public static readonly Need NonProfit = new("whether the licensee is a non-profit", "\"nonProfit\": false", null);

    /// <summary>Which model of the catalog a model was made from.</summary>
    public static readonly Need Base = new("what the model was made from", "\"derivedFrom\": [\"<model id>\"] (in the entry of the model)", null);

    /// <summary>The day the weights were obtained.</summary>
    public static readonly Need Obtained = new("the day the model was obtained", "\"obtained\": \"2026-05-01\" (in the entry of the model)", null);

    /// <summary>US dollars per unit of a currency.</summary>
    public static Need Rate(string currency) => new($"the rate of {currency}", $"\"rates\": {{ \"{currency}\": <US dollars per {currency}> }}", null);

    /// <summary>A figure of an owner, of one month where <paramref name="month"/> is not null.</summary>
    public static Need Figure(string metric, string name, Owner owner, Month? month)
    {
        var value = metric is Metric.AnnualRevenue or Metric.MonthlyRevenue ? "{ \"amount\": <number>, \"currency\": \"USD\" }"
            : month is { } snapshot ? $"{{ \"{snapshot}\": <number> }}"
            : "<number>";
        var json = $"\"{metric}\": {value}";
        json = owner == Owner.Product ? $"\"product\": {{ {json} }}" : Metric.IsOwnKey(metric) ? json : $"\"other\": {{ {json} }}";
        var property = owner != Owner.Product && metric == Metric.MonthlyActiveUsers ? "ModelLicenseMonthlyActiveUsers"
            : owner != Owner.Product && metric == Metric.AnnualRevenue ? "ModelLicenseAnnualRevenueUsd"
            : null;
        var whose = owner switch { Owner.Product => "the product's", Owner.Licensee => "the licensee's", _ => "the group's" };
        return new Need($"{whose} {name}" + (month is { } when ? $" in {when}" : ""), json, property);
    }
}
