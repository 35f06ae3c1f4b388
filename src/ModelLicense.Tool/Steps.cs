using System.Text.Json;

namespace ModelLicense.Tool;

/// <summary>Steps into JSON that may not be there.</summary>
internal static class Steps
{
    public static JsonElement? Member(this JsonElement value, string name)
        => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : null;

    public static IEnumerable<JsonElement> Items(this JsonElement value, string name)
        => value.Member(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>A string; also a boolean, as SARIF tools may write one.</summary>
    public static string? Text(this JsonElement value, string name) => value.Member(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.True or JsonValueKind.False } flag => flag.GetRawText(),
        _ => null,
    };
}
