namespace ModelLicense.Analyzers.Evidence;

/// <summary>Lists as properties and attributes write them: <c>EU|US</c>.</summary>
internal static class Lists
{
    /// <summary>The parts of a list; a comma is taken too.</summary>
    public static string[] Split(string value) => [.. value.Split('|', ',').Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>The places of a list, and what is wrong with the first that is none.</summary>
    public static (IReadOnlyList<string> Places, string? Fault) Places(string value)
    {
        var parts = Split(value);
        return ([.. parts.Where(ModelLicense.Places.IsPlace)], parts.FirstOrDefault(part => !ModelLicense.Places.IsPlace(part)) is { } wrong ? ModelLicense.Places.Complaint(wrong) : null);
    }

    /// <summary>One place that is not the world, or what is wrong with it.</summary>
    public static (string? Place, string? Fault) Domicile(string value)
        => ModelLicense.Places.IsPlace(value) && value != "*" ? (value, null) : (null, ModelLicense.Places.Complaint(value));

    /// <summary>The words of a vocabulary as properties and metadata spell them.</summary>
    public static IReadOnlyList<string> Spelled<T>()
        where T : struct, Enum
        => [.. ModelLicense.Words.All<T>().Select(Sentences.Capital)];

    /// <summary>The words of a list, or null if one of them is none.</summary>
    public static IReadOnlyList<T>? Words<T>(string value)
        where T : struct, Enum
    {
        var words = Split(value).Select(ModelLicense.Words.ParseAnyCase<T>).ToArray();
        return words.Any(word => word is null) ? null : [.. words.OfType<T>()];
    }
}
