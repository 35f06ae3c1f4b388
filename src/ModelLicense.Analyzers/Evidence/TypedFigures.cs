namespace ModelLicense.Analyzers.Evidence;

/// <summary>Figures and rates as a build property or an attribute writes them: <c>2024-06=690_000_000|2026-10=910_000_000</c>, <c>3_000_000 EUR</c>, <c>EUR=1.1</c>.</summary>
internal static class TypedFigures
{
    /// <summary>One figure, or one for each of several months; null where any of them cannot be read.</summary>
    /// <param name="value">As written.</param>
    /// <param name="metric">What is measured.</param>
    /// <param name="currency">The currency that is known already; empty where each figure has to name its own, null for counts.</param>
    /// <param name="origin">Where it is written.</param>
    public static IReadOnlyList<Figure>? Read(string value, string metric, string? currency, Origin origin)
    {
        var figures = new List<Figure>();
        foreach (var part in value.Split('|').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            var equals = part.IndexOf('=');
            var month = equals < 0 ? null : Month.Parse(part.Substring(0, equals).Trim());
            var amount = part.Substring(equals + 1).Trim();
            var space = amount.LastIndexOf(' ');
            var named = currency is "" && space > 0 ? amount.Substring(space + 1) : currency;
            var number = Numbers.ParseTyped(currency is "" && space > 0 ? amount.Substring(0, space) : amount);
            if ((equals >= 0 && month is null) || number is not { } read || read > Numbers.Largest || named is "" || (named is not null && !Currencies.Contains(named)))
            {
                return null;
            }

            figures.Add(new Figure(metric, Owner.Group, month, read, named, origin));
        }

        return figures.Count == 0 ? null : figures;
    }

    /// <summary>US dollars per unit of each currency, or what is wrong with the first that cannot be read.</summary>
    public static (IReadOnlyDictionary<string, Fact<decimal>> Rates, string? Fault) Rates(string value, Origin origin)
    {
        var rates = new Dictionary<string, Fact<decimal>>();
        foreach (var part in Lists.Split(value))
        {
            var equals = part.IndexOf('=');
            var currency = part.Substring(0, Math.Max(0, equals)).Trim();
            var raw = part.Substring(equals + 1).Trim();
            var objection = !Currencies.Contains(currency) || !Numbers.IsJson(raw) || Numbers.Parse(raw) is not { } rate
                ? $"'{part}' is no rate: write US dollars per unit of a currency of ISO 4217, such as EUR=1.1"
                : Currencies.Objection(currency, rate);
            if (objection is not null)
            {
                return (rates, objection);
            }

            rates[currency] = new Fact<decimal>(Numbers.Parse(raw)!.Value, origin);
        }

        return (rates, null);
    }
}
