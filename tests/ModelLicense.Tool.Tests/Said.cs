using System.Text.Json;

namespace ModelLicense.Tool.Tests;

/// <summary>A result of a log, as the compiler writes it.</summary>
internal sealed record Said(string Rule, string File, int Line)
{
    public string Level { get; init; } = "warning";

    public string? Model { get; init; } = "llama3.1";

    public string? License { get; init; } = "llama3.1";

    public string? Term { get; init; }

    public string? Terms { get; init; }

    public string? Verdict { get; init; } = "permissionRequired";

    public string? Assembly { get; init; }

    public string? Evidence { get; init; }

    public string? Tests { get; init; }

    /// <summary>The full path of the project file.</summary>
    public string? Project { get; init; }

    /// <summary>The file, as the log writes it; null for the file's own address.</summary>
    public string? Uri { get; init; }

    public (string Rule, string Reason, string? Owner, string? Expires, bool IsBaseline)? Answer { get; init; }

    /// <summary>Why the source suppresses it.</summary>
    public string? Suppressed { get; init; }

    /// <summary>A model in use.</summary>
    public static Said InUse(string file, int line) => new("MLA3000", file, line) { Level = "note" };

    /// <summary>A limit that a declared figure exceeds.</summary>
    public static Said Exceeded(string file, int line) => new("MLA1001", file, line) { Term = "users-700m" };

    public static string Log(Workshop workshop, params Said[] said)
        => JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
            ["version"] = "2.1.0",
            ["runs"] = new[] { new { results = said.Select(each => each.Result(workshop)) } },
        });

    private Dictionary<string, object?> Result(Workshop workshop)
    {
        var uri = Uri ?? "file://" + string.Join('/', workshop.At(File).Split('/').Select(System.Uri.EscapeDataString));
        var result = new Dictionary<string, object?>
        {
            ["ruleId"] = Rule,
            ["level"] = Level,
            ["message"] = new { text = $"'{Model}' is something" },
            ["locations"] = new[] { new { physicalLocation = new { artifactLocation = new { uri }, region = new { startLine = Line, startColumn = 5 } } } },
            ["properties"] = new { warningLevel = 1, customProperties = Properties() },
        };
        if (Suppressed is not null)
        {
            result["suppressions"] = new[] { new { kind = "inSource", justification = Suppressed } };
        }

        return result;
    }

    private Dictionary<string, string> Properties()
        => new (string Key, string? Value)[]
        {
            ("modelId", Model), ("license", License), ("term", Term), ("terms", Terms), ("verdict", Verdict), ("assembly", Assembly), ("evidence", Evidence), ("tests", Tests), ("project", Project), ("catalogVersion", "0.1.0"),
            ("rule", Answer?.Rule), ("reason", Answer?.Reason), ("owner", Answer?.Owner), ("expires", Answer?.Expires), ("baseline", Answer?.IsBaseline == true ? "true" : null),
        }.Where(property => property.Value is not null).ToDictionary(property => property.Key, property => property.Value!, StringComparer.Ordinal);
}
