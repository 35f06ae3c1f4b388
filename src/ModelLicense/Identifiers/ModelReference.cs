namespace ModelLicense;

/// <summary>How a policy names a model version: by its key, one of its identifiers, or its name.</summary>
internal static class ModelReference
{
    /// <summary>
    /// Whether <paramref name="written"/> names this very model. A family alone names none, with its version neither (Qwen2.5 3B and 7B are not
    /// under one license), and the key of one model is no other name of another.
    /// </summary>
    public static bool Names(string written, Model model, Catalog? catalog)
        => Same(written, model.Key)
        || ((Has(model, written) || IsName(written, model)) && catalog?.Model(written.ToLowerInvariant()) is null && (IsId(written, catalog, out var named) ? named == model.Key : IsName(written, model)));

    /// <summary>Whether it is an identifier, and of which model: one that stands for several names none of them.</summary>
    private static bool IsId(string written, Catalog? catalog, out string? model)
    {
        var match = catalog?.Resolve(written);
        model = (match as Match.Exactly)?.Model.Key;
        return match switch
        {
            Match.Exactly(var exact) => Has(exact, written),
            Match.OneOf(var several) => several.Any(each => Has(each, written)),
            _ => false,
        };
    }

    private static bool Has(Model model, string id)
    {
        id = id.Trim();
        for (var i = 0; i < model.Ids.Count; i++)
        {
            if (string.Equals(model.Ids[i], id, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(string written, Model model)
        => string.Equals(written.Trim(), model.Name, StringComparison.OrdinalIgnoreCase) && !Same(written, model.Family);

    /// <summary>Whether two spellings come out alike, part by part. Makes nothing: it is asked for every entry of a policy and every use.</summary>
    private static bool Same(string a, string b)
    {
        var (left, right) = (new TokenScanner(a), new TokenScanner(b));
        while (true)
        {
            var (more, others) = (left.Next(), right.Next());
            if (!more || !others)
            {
                return more == others;
            }

            if (left.Kind != right.Kind || left.End - left.Start != right.End - right.Start)
            {
                return false;
            }

            for (var i = 0; i < left.End - left.Start; i++)
            {
                if (left[left.Start + i] != right[right.Start + i])
                {
                    return false;
                }
            }
        }
    }
}
