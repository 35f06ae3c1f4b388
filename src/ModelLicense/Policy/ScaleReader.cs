namespace ModelLicense;

/// <summary>Reads the object <c>scale</c> of a <c>modellicense.json</c>.</summary>
internal sealed class ScaleReader(Fields fields, Func<Span, Origin> at, IReadOnlyList<Metric> metrics)
{
    private readonly List<Figure> figures = [];

    public Declaration Read()
    {
        Figures(fields, Owner.Group);
        if (fields.Nested("product") is { } product)
        {
            Figures(product, Owner.Product);
            product.Done();
        }

        foreach (var other in fields.Members("other"))
        {
            if (metrics.Any(metric => metric.Key == other.Name && !Metric.IsOwnKey(metric.Key)))
            {
                Counts(other.Name, Owner.Group, other.Value);
            }
            else
            {
                fields.Fault(other.NameSpan, $"no license of the catalog speaks of '{other.Name}'");
            }
        }

        var everywhere = PlacesOf("territories");
        var declaration = new Declaration(Source.PolicyFile)
        {
            Tier = Word<Tier>("tier"),
            Purpose = Word<Purpose>("purpose"),
            Domicile = Domicile(),
            OperatesIn = PlacesOf("operatesIn") ?? everywhere,
            OffersIn = PlacesOf("offersIn") ?? everywhere,
            Delivery = Listed("delivery", fields.Several<Delivery>("delivery")),
            Activities = Listed("activities", fields.Several<Activity>("activities")),
            CompetesWith = Listed("competesWith", fields.Texts("competesWith")),
            NonProfit = Flag("nonProfit"),
            Rates = Rates(),
            Figures = figures,
        };
        fields.Refuse("projected", "closedSource");
        fields.Done();
        return declaration;
    }

    private void Figures(Fields source, Owner owner)
    {
        foreach (var count in new[] { Metric.MonthlyActiveUsers, Metric.DailyActiveUsers })
        {
            if (source.Any(count) is { } value)
            {
                Counts(count, owner, value);
            }
        }

        foreach (var money in new[] { Metric.AnnualRevenue, Metric.MonthlyRevenue })
        {
            Money(source, money, owner);
        }
    }

    /// <summary>A number, or a number for each of several months.</summary>
    private void Counts(string metric, Owner owner, JsonValue value)
    {
        if (value is not JsonObject series)
        {
            Count(metric, owner, month: null, value);
            return;
        }

        foreach (var entry in series.Members)
        {
            if (Month.Parse(entry.Name) is { } month)
            {
                Count(metric, owner, month, entry.Value);
            }
            else
            {
                fields.Fault(entry.NameSpan, $"'{entry.Name}' is not a month: write yyyy-MM");
            }
        }
    }

    private void Count(string metric, Owner owner, Month? month, JsonValue value)
    {
        if (Amount(metric, value) is not { } amount)
        {
            return;
        }

        if (amount != decimal.Truncate(amount))
        {
            fields.Fault(value.Span, $"'{metric}' counts: it has no fraction");
            return;
        }

        figures.Add(new Figure(metric, owner, month, amount, Currency: null, at(value.Span)));
    }

    private void Money(Fields source, string metric, Owner owner)
    {
        if (source.Any(metric) is not { } value)
        {
            return;
        }

        if (value is not JsonObject)
        {
            source.Fault(value.Span, $"'{metric}' is {value.Kind}, but {{ \"amount\": <number>, \"currency\": \"USD\" }} is expected");
            return;
        }

        var money = source.Nested(metric)!;
        var amount = money.Any("amount") is { } written ? Amount(metric, written) : null;
        if (!money.Has("amount"))
        {
            money.Fault(money.Span, "'amount' is missing");
        }

        if (!money.Has("currency"))
        {
            money.Fault(money.Span, "'currency' is missing");
        }

        var currency = Currency(money.String("currency"));
        money.Done();
        if (amount is not null && currency is not null)
        {
            figures.Add(new Figure(metric, owner, Month: null, amount.Value, currency, at(money.ValueSpan("amount"))));
        }
    }

    private decimal? Amount(string what, JsonValue value)
    {
        if (value is JsonInvalid)
        {
            return null;
        }

        if (value is not JsonNumber number)
        {
            fields.Fault(value.Span, $"'{what}' is {value.Kind}, but a number is expected");
            return null;
        }

        if (number.Raw[0] == '-')
        {
            fields.Fault(value.Span, $"'{what}' cannot be negative");
            return null;
        }

        if (Numbers.Parse(number.Raw) is not { } amount || amount > Numbers.Largest)
        {
            fields.Fault(value.Span, $"'{what}' is larger than {Numbers.Format(Numbers.Largest)}");
            return null;
        }

        return amount;
    }

    private string? Currency(JsonString? written)
    {
        if (written is null || Currencies.Contains(written.Value))
        {
            return written?.Value;
        }

        fields.Fault(written.Span, Complaint(written.Value));
        return null;
    }

    private static string Complaint(string currency)
        => $"'{currency}' is not a currency: write an ISO 4217 code" + (Currencies.NearestTo(currency) is { } meant ? $"; did you mean '{meant}'?" : "");

    private Dictionary<string, Fact<decimal>> Rates()
    {
        var rates = new Dictionary<string, Fact<decimal>>();
        foreach (var entry in fields.Members("rates"))
        {
            if (!Currencies.Contains(entry.Name))
            {
                fields.Fault(entry.NameSpan, Complaint(entry.Name));
            }
            else if (Amount(entry.Name, entry.Value) is { } rate)
            {
                if (Objection(entry.Name, rate) is { } objection)
                {
                    fields.Fault(entry.Value.Span, objection);
                }
                else
                {
                    rates.Add(entry.Name, new Fact<decimal>(rate, at(entry.Value.Span)));
                }
            }
        }

        return rates;
    }

    /// <summary>What speaks against a rate; beyond these bounds lies no currency, only a typing error.</summary>
    private static string? Objection(string currency, decimal rate)
        => rate == 0 ? $"the rate of {currency} is US dollars per {currency}: it cannot be zero"
        : currency == "USD" && rate != 1 ? "a US dollar is one US dollar"
        : rate is < 0.0000001m or > 100_000m ? $"this is no rate of {currency}: write US dollars per {currency}"
        : null;

    private Fact<string>? Domicile()
    {
        if (fields.String("domicile") is not { } written)
        {
            return null;
        }

        if (Places.IsPlace(written.Value) && written.Value != "*")
        {
            return new Fact<string>(written.Value, at(written.Span));
        }

        fields.Fault(written.Span, Places.Complaint(written.Value));
        return null;
    }

    private Fact<IReadOnlyList<string>>? PlacesOf(string name)
    {
        var places = fields.Strings(name);
        foreach (var place in places.Where(place => !Places.IsPlace(place.Value)))
        {
            fields.Fault(place.Span, Places.Complaint(place.Value));
        }

        return Listed<string>(name, [.. places.Select(place => place.Value).Where(Places.IsPlace)]);
    }

    private Fact<IReadOnlyList<T>>? Listed<T>(string name, IReadOnlyList<T> read)
        => fields.Declared(name, read) is { } declared ? new Fact<IReadOnlyList<T>>(declared, Origin(name)) : null;

    private Fact<T>? Word<T>(string name)
        where T : struct, Enum
        => fields.Word<T>(name) is { } word ? new Fact<T>(word, Origin(name)) : null;

    private Fact<bool>? Flag(string name) => fields.Flag(name) is { } flag ? new Fact<bool>(flag.Value, Origin(name)) : null;

    private Origin Origin(string name) => at(fields.ValueSpan(name));
}
