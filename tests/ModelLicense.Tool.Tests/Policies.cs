namespace ModelLicense.Tool.Tests;

/// <summary>Policy files, read by the reader of the analyzers.</summary>
internal static class Policies
{
    /// <summary>The waivers of a text that must be without fault.</summary>
    public static IReadOnlyList<Waiver> Waivers(string text)
    {
        var policy = PolicyReader.Read(JsonReader.Read(text), text, "modellicense.json", "modellicense.json", 0, []);
        Assert.True(policy.Faults.Count == 0, string.Join("\n", policy.Faults.Select(fault => fault.ToString()).Append(text)));
        return policy.Declaration.Waivers;
    }
}
