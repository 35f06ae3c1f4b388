namespace ModelLicense;

/// <summary>Reads the object <c>scale</c> of a <c>modellicense.json</c>.</summary>
internal sealed class ScaleReader(Fields fields, Func<Span, Origin> at, IReadOnlyList<Metric> metrics)
{
    public Declaration Read()
    {
        var figures = Figures(fields);
        var projected = new List<Figure>();
        if (fields.Nested("projected") is { } expected)
        {
            projected = Figures(expected);
            expected.Done();
        }

        var everywhere = PlacesOf("territories");
        var activities = SaidActivities.Read(fields, at);
        var declaration = new Declaration(Source.PolicyFile)
        {
            Tier = Word<Tier>("tier"),
            Purpose = Word<Purpose>("purpose"),
            Domicile = Domicile(),
            OperatesIn = PlacesOf("operatesIn") ?? everywhere,
            OffersIn = PlacesOf("offersIn") ?? everywhere,
            Delivery = Listed("delivery", fields.Several<Delivery>("delivery")),
            Activities = activities.Activities,
            Trainings = activities.Trainings,
            CompetesWith = Listed("competesWith", fields.Texts("competesWith")),
            NonProfit = Flag("nonProfit"),
            ClosedSource = Flag("closedSource"),
            Rates = Rates(),
            Figures = figures,
            Projected = projected,
        };
        fields.Done();
        return declaration;
    }

    /// <summary>The figures of the group, of its product, and of metrics that only some licenses know.</summary>
    private List<Figure> Figures(Fields source)
    {
        List<Figure> figures = [.. Figures(source, Owner.Group)];
        if (source.Nested("product") is { } product)
        {
            figures.AddRange(Figures(product, Owner.Product));
            product.Done();
        }

        foreach (var other in source.Members("other"))
        {
            if (metrics.Any(metric => metric.Key == other.Name && !Metric.IsOwnKey(metric.Key)))
            {
                figures.AddRange(Series(other.Value, (month, value) => Count(other.Name, Owner.Group, month, value)));
            }
            else
            {
                source.Fault(other.NameSpan, $"no license of the catalog speaks of '{other.Name}'");
            }
        }

        return figures;
    }

    private IEnumerable<Figure> Figures(Fields source, Owner owner)
    {
        foreach (var count in new[] { Metric.MonthlyActiveUsers, Metric.DailyActiveUsers })
        {
            foreach (var figure in Series(source.Any(count), (month, value) => Count(count, owner, month, value)))
            {
                yield return figure;
            }
        }

        foreach (var money in new[] { Metric.AnnualRevenue, Metric.MonthlyRevenue })
        {
            var read = source.Any(money);
            foreach (var figure in Series(read, (month, value) => Money(money, owner, month, value), isSeries: read is JsonObject written && written.Members.Any(member => member.Name.Length > 0 && char.IsDigit(member.Name[0]))))
            {
                yield return figure;
            }
        }
    }

    /// <summary>One figure, or one for each of several months.</summary>
    private IEnumerable<Figure> Series(JsonValue? value, Func<Month?, JsonValue, Figure?> read, bool isSeries = true)
    {
        if (!isSeries || value is not JsonObject series)
        {
            return value is not null && read(null, value) is { } figure ? [figure] : [];
        }

        var figures = new List<Figure>();
        foreach (var entry in series.Members)
        {
            if (Month.Parse(entry.Name) is not { } month)
            {
                fields.Fault(entry.NameSpan, $"'{entry.Name}' is not a month: write yyyy-MM");
            }
            else if (read(month, entry.Value) is { } figure)
            {
                figures.Add(figure);
            }
        }

        return figures;
    }

    private Figure? Count(string metric, Owner owner, Month? month, JsonValue value)
    {
        if (Amount(metric, value) is not { } amount)
        {
            return null;
        }

        if (amount != decimal.Truncate(amount))
        {
            fields.Fault(value.Span, $"'{metric}' counts: it has no fraction");
            return null;
        }

        return new Figure(metric, owner, month, amount, Currency: null, at(value.Span));
    }

    private Figure? Money(string metric, Owner owner, Month? month, JsonValue value)
    {
        if (value is JsonInvalid)
        {
            return null;
        }

        if (value is not JsonObject written)
        {
            fields.Mistyped(metric, value, "{ \"amount\": <number>, \"currency\": \"USD\" }");
            return null;
        }

        var money = fields.Of(written);
        var amount = money.Any("amount") is { } number ? Amount(metric, number) : null;
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
        return amount is not null && currency is not null ? new Figure(metric, owner, month, amount.Value, currency, at(money.ValueSpan("amount"))) : null;
    }

    private decimal? Amount(string what, JsonValue value)
    {
        if (value is JsonInvalid)
        {
            return null;
        }

        if (value is not JsonNumber number)
        {
            fields.Mistyped(what, value, "a number");
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
        => $"'{currency}' is not a currency: write an ISO 4217 code" + Nearest.Hint(Currencies.NearestTo(currency));

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
                if (Currencies.Objection(entry.Name, rate) is { } objection)
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
