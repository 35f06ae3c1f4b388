namespace ModelLicense;

/// <summary>The text of a <c>modellicense.json</c> with something added to it, and everything else as it was.</summary>
/// <param name="Text">The new text.</param>
/// <param name="NewFaults">What is wrong with it that was not wrong before.</param>
public sealed record PolicyEdit(string Text, IReadOnlyList<Fault> NewFaults)
{
    /// <summary>Whether nothing is wrong with what was added but that it is still to be filled in.</summary>
    public bool IsSound => NewFaults.All(fault => fault.Origin.Span.End <= Text.Length && Placeholder.Is(Text.Substring(fault.Origin.Span.Start, fault.Origin.Span.Length).Trim('"')));

    /// <summary>Adds to a text what it does not say yet.</summary>
    /// <param name="text">The text.</param>
    /// <param name="addition">A JSON object whose members, and members of members, are to stand there.</param>
    /// <param name="metrics">The metrics that the catalog knows; null takes all as written.</param>
    /// <returns>The edit; null where the text says it already, has no place for it, or is no JSON that could be edited.</returns>
    public static PolicyEdit? Add(string text, string addition, IReadOnlyList<Metric>? metrics = null)
    {
        var json = JsonReader.Read(text);
        if (json.Root is not JsonObject root || json.Faults.Count > 0 || PolicyAddition.To(text, root, addition) is not { Count: > 0 } insertions)
        {
            return null;
        }

        var edited = Insertion.Into(text, insertions);
        var left = Read(text, metrics).Faults.Select(fault => fault.Message).ToList();
        return new PolicyEdit(edited, [.. Read(edited, metrics).Faults.Where(fault => !left.Remove(fault.Message))]);
    }

    /// <summary>What a text says, read by the reader of the analyzers.</summary>
    public static PolicyDocument Read(string text, IReadOnlyList<Metric>? metrics = null)
    {
        var json = JsonReader.Read(text);
        return PolicyReader.Read(json, text, "", "modellicense.json", 0, metrics ?? Written(json.Root as JsonObject));
    }

    /// <summary>Of which metrics licenses speak is known to the catalog, and so to the build.</summary>
    private static Metric[] Written(JsonObject? root)
        => root?["scale"] is JsonObject scale && scale["other"] is JsonObject other ? [.. other.Members.Select(member => new Metric(member.Name, member.Name, "", IsMoney: false, IsMonthly: false))] : [];
}
