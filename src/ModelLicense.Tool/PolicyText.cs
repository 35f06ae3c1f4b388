namespace ModelLicense.Tool;

/// <summary>Adds waivers to the text of a <c>modellicense.json</c>, and leaves everything else as it is.</summary>
internal static class PolicyText
{
    /// <summary>The new text, and how many waivers are new; <paramref name="text"/> is null where there is no file.</summary>
    public static (string Text, int Added) Add(string? text, IEnumerable<WaiverKey> wanted, Why why)
    {
        // A file with a fault in it is not touched: what the build said of it may be wrong, and a waiver beside a fault may not count.
        var standing = text is null ? 0 : Waivers(text, PolicyEdit.Read(text).Faults, "");
        var waivers = wanted
            .OrderBy(key => key.Rule, StringComparer.Ordinal).ThenBy(key => key.Model, StringComparer.Ordinal).ThenBy(key => key.Term, StringComparer.Ordinal)
            .Select(why.Json)
            .ToArray();
        return waivers.Length > 0 && PolicyEdit.Add(text ?? "{}\n", Entries.In("waivers", waivers)) is { } edit
            ? (edit.Text, Waivers(edit.Text, edit.NewFaults, "it would have a fault with the new waivers: ") - standing)
            : (text ?? "", 0);
    }

    /// <summary>How many waivers a text without fault holds.</summary>
    private static int Waivers(string text, IReadOnlyList<Fault> faults, string about)
        => faults.Count == 0 ? PolicyEdit.Read(text).Declaration.Waivers.Count : throw new PolicyFileException([.. faults.Select(fault => Sentence(text, about, fault))]);

    private static string Sentence(string text, string about, Fault fault)
    {
        var start = Math.Min(fault.Origin.Span.Start, text.Length);
        var column = start - (start == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], start - 1) + 1) + 1;
        return $"({fault.Origin.Line},{column}): {about}{fault.Message}; the file is left as it is";
    }
}
