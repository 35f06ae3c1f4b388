namespace ModelLicense;

/// <summary>An identifier that the catalog offers in place of a model that cannot be used.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Model">What it stands for.</param>
/// <param name="Carrier">Who carries it.</param>
/// <param name="Size">Its size in parameters; null where the name and the entry do not show it.</param>
internal sealed record Offer(string Id, Model Model, Carrier Carrier, double? Size)
{
    /// <summary>What a model offers.</summary>
    public static IEnumerable<Offer> Of(Model model) => model.Offered.Select(id => new Offer(id, model, Carriers.Of(id, model), Parameters.Of(id, model) is { Count: 1 } sizes ? sizes[0] : null));
}

/// <summary>Sizes of models, in parameters.</summary>
internal static class Parameters
{
    /// <summary>The size that a name shows; else those that its entry has, of which it can be any.</summary>
    public static IReadOnlyList<double> Of(string id, Model model)
        => Sizes([id]) is { Count: > 0 } shown ? [shown[0]] : Sizes(model.Sizes);

    private static IReadOnlyList<double> Sizes(IEnumerable<string> texts)
        => [.. texts.SelectMany(Token.Split).Where(token => token.Kind == TokenKind.Size).Select(token => Number(token.Text)).Where(size => size > 0)];

    /// <summary><c>8b</c>, <c>0.5b</c>, <c>8x7b</c>, <c>e4b</c>, <c>135m</c>.</summary>
    private static double Number(string size)
    {
        var unit = size[size.Length - 1] switch { 'b' => 1e9, 'm' => 1e6, 't' => 1e12, _ => 0 };
        return size.Trim('e', 'a', 'b', 'm', 't').Split('x').Aggregate(unit, (product, factor)
            => double.TryParse(factor, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) ? product * number : 0);
    }
}
