namespace ModelLicense.Tool;

/// <summary>Adds waivers to the text of a <c>modellicense.json</c>, and leaves everything else as it is.</summary>
internal static class PolicyText
{
    private const string Waivers = "waivers";

    /// <summary>The new text, and how many waivers are new; <paramref name="text"/> is null where there is no file.</summary>
    public static (string Text, int Added) Add(string? text, IEnumerable<WaiverKey> wanted, Why why)
    {
        var (root, standing) = text is null ? (null, []) : Read(text, "");
        string[] added = [.. wanted
            .OrderBy(key => key.Rule, StringComparer.Ordinal).ThenBy(key => key.Model, StringComparer.Ordinal).ThenBy(key => key.Term, StringComparer.Ordinal)
            .Except(standing, WaiverKey.Comparer)
            .Select(why.Json)];
        return added.Length == 0 ? (text ?? "", 0)
            : text is null || root is null ? (Sound(Add("{}\n", new JsonObject(new Span(0, 2), []), added)), added.Length)
            : (Sound(Add(text, root, added)), added.Length);
    }

    /// <summary>The new text, unless there is a fault in it: the old one had none, and one fault may take more than one waiver with it.</summary>
    private static string Sound(string text)
    {
        _ = Read(text, "it would have a fault with the new waivers: ");
        return text;
    }

    private static string Add(string text, JsonObject root, string[] waivers)
    {
        var end = new ListEnd(text, root);
        return root[Waivers] is JsonArray array
            ? end.Append(array.Span, [.. array.Items.Select(item => item.Span)], _ => waivers)
            : end.Append(root.Span, [.. root.Members.Select(member => Span.Between(member.NameSpan.Start, member.Value.Span.End))], indent => [$"\"{Waivers}\": {end.Array(waivers, indent)}"]);
    }

    /// <summary>A file with a fault in it is not touched: what the build said of it may be wrong, and a waiver beside a fault may not count.</summary>
    private static (JsonObject? Root, IEnumerable<WaiverKey> Standing) Read(string text, string about)
    {
        var json = JsonReader.Read(text);
        var root = json.Root as JsonObject;
        var policy = PolicyReader.Read(json, text, "", "modellicense.json", 0, Metrics(root));
        return policy.Faults.Count == 0
            ? (root, policy.Declaration.Waivers.Where(waiver => waiver.Rule is not null).Select(waiver => new WaiverKey(waiver.Rule!, waiver.Model, waiver.Term)))
            : throw new PolicyFileException([.. policy.Faults.Select(fault => Sentence(text, about, fault))]);
    }

    /// <summary>Of which metrics licenses speak is known to the catalog, and so to the build; here all are taken as written.</summary>
    private static Metric[] Metrics(JsonObject? root)
        => root?["scale"] is JsonObject scale && scale["other"] is JsonObject other ? [.. other.Members.Select(member => new Metric(member.Name, member.Name, "", IsMoney: false, IsMonthly: false))] : [];

    private static string Sentence(string text, string about, Fault fault)
    {
        var start = Math.Min(fault.Origin.Span.Start, text.Length);
        var column = start - (start == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], start - 1) + 1) + 1;
        return $"({fault.Origin.Line},{column}): {about}{fault.Message}; the file is left as it is";
    }
}
