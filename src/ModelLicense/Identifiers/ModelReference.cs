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
        || (catalog?.Model(written.ToLowerInvariant()) is null && (model.Ids.Contains(written, StringComparer.OrdinalIgnoreCase) || (Same(written, model.Name) && !Same(written, model.Family))));

    private static bool Same(string a, string b) => Token.Split(a).SequenceEqual(Token.Split(b));
}
