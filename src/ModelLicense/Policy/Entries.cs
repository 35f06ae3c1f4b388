namespace ModelLicense;

/// <summary>The entries of the lists in a <c>modellicense.json</c>: which of them are one and the same, and how a waiver is written.</summary>
public static class Entries
{
    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["models"] = ["id"],
        ["waivers"] = ["rule", "model", "term"],
        ["grants"] = ["model", "covers"],
    };

    /// <summary>Whether two entries of a list say the same of the same, as the judge compares: rules and models in any case.</summary>
    public static bool AreSame(string list, JsonObject one, JsonObject other)
        => Keys.TryGetValue(list, out var keys)
            ? keys.All(key => string.Equals(Written(one[key]), Written(other[key]), key is "term" or "covers" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            : Written(one) == Written(other);

    /// <summary>Whether an entry that stands takes more members: what is known of a model can grow, an answer is somebody's word.</summary>
    public static bool CanGrow(string list) => list == "models";

    /// <summary>A waiver, as it is written. What is null is left out.</summary>
    public static string Waiver(string rule, string model, string? term, string reason, string? owner = null, string? ticket = null, string? expires = null, bool isBaseline = false)
        => Object(("rule", Text(rule)), ("model", Text(model)), ("term", Text(term)), ("baseline", isBaseline ? "true" : null), ("reason", Text(reason)), ("owner", Text(owner)), ("ticket", Text(ticket)), ("expires", Text(expires)));

    /// <summary>A grant, as it is written.</summary>
    public static string Grant(string model, string from, IEnumerable<string> covers, string reference)
        => Object(("model", Text(model)), ("from", Text(from)), ("covers", $"[{string.Join(", ", covers.Select(Text))}]"), ("reference", Text(reference)));

    /// <summary>A model, as it is written.</summary>
    public static string Model(string id, string? license = null) => Object(("id", Text(id)), ("license", Text(license)));

    /// <summary>The addition of entries to a list of the file.</summary>
    public static string In(string list, IEnumerable<string> entries) => $"{{ \"{list}\": [{string.Join(", ", entries)}] }}";

    private static string Object(params (string Name, string? Value)[] members)
        => "{ " + string.Join(", ", members.Where(member => member.Value is not null).Select(member => $"\"{member.Name}\": {member.Value}")) + " }";

    private static string? Text(string? text) => text is null ? null : JsonText.Quote(text);

    private static string? Written(JsonValue? value) => value is null ? null : JsonText.Minify(value);
}
