using System.Text.Encodings.Web;
using System.Text.Json;
using LogArray = System.Text.Json.Nodes.JsonArray;
using LogNode = System.Text.Json.Nodes.JsonNode;
using LogObject = System.Text.Json.Nodes.JsonObject;
using LogValue = System.Text.Json.Nodes.JsonValue;

namespace ModelLicense.Tool;

/// <summary>
/// What the builds of many projects said, as one SARIF log with one run: code scanning refuses a delivery in which two runs have the same tool
/// and category, and a compiler writes one log for each project. Paths are relative to the current folder, and what several target frameworks say stands once.
/// </summary>
internal sealed class Merged(string currentDirectory)
{
    private const string Tool = "ModelLicense.Analyzers";

    /// <summary>What GitHub shows beside a finding may not be missing.</summary>
    private static readonly string[] Described = ["shortDescription", "fullDescription"];

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, LogObject> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LogObject> results = new(StringComparer.Ordinal);

    /// <summary>Adds a log of the compiler.</summary>
    /// <exception cref="UnreadableLogException">It says nothing that can be relied on; nothing of it was added.</exception>
    public void Add(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var document = System.Text.Json.JsonDocument.Parse(stream);
            var ours = SarifLog.Results(document.RootElement).Where(result => result.Text("ruleId") is { } rule && IsOurs(rule)).Select(Relative).ToArray();
            foreach (var rule in document.RootElement.Items("runs").SelectMany(run => run.Member("tool")?.Member("driver")?.Items("rules") ?? []))
            {
                if (rule.Text("id") is { } id && ours.Any(result => (string)result["ruleId"]! == id))
                {
                    rules.TryAdd(id, Rule(id, rule));
                }
            }

            foreach (var result in ours)
            {
                rules.TryAdd((string)result["ruleId"]!, Rule((string)result["ruleId"]!, null));
                results.TryAdd(result.ToJsonString(), result);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableLogException($"the log cannot be read: {e.Message}");
        }
    }

    /// <summary>The one log.</summary>
    public override string ToString()
    {
        var order = rules.Keys.ToList();
        LogObject log = new()
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new LogArray(new LogObject
            {
                ["tool"] = new LogObject { ["driver"] = new LogObject { ["name"] = Tool, ["rules"] = new LogArray([.. rules.Values.Select(rule => rule.DeepClone())]) } },
                ["automationDetails"] = new LogObject { ["id"] = Tool + "/" },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new LogArray([.. results.OrderBy(each => Place(each.Value), StringComparer.Ordinal).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => Numbered(each.Value, order))]),
            }),
        };
        return log.ToJsonString(Written) + "\n";
    }

    private static bool IsOurs(string rule) => rule.StartsWith("MLA", StringComparison.Ordinal) && rule.Length == 7;

    private static LogObject Numbered(LogObject result, List<string> order)
    {
        var copy = (LogObject)result.DeepClone();
        copy["ruleIndex"] = order.IndexOf((string)result["ruleId"]!);
        return copy;
    }

    private static string Place(LogObject result)
        => (result["locations"] as LogArray)?.FirstOrDefault()?["physicalLocation"] is { } place
            ? $"{place["artifactLocation"]?["uri"]}\0{Number(place, "startLine"):00000000}\0{Number(place, "startColumn"):00000000}"
            : "";

    private static int Number(LogNode place, string name) => place["region"]?[name] is LogValue value && value.TryGetValue(out int number) ? number : 0;

    private static LogObject Rule(string id, JsonElement? said)
    {
        LogObject rule = new() { ["id"] = id, ["name"] = id };
        foreach (var text in Described)
        {
            rule[text] = new LogObject { ["text"] = said?.Member(text)?.Text("text") is { Length: > 0 } known ? known : said?.Member("shortDescription")?.Text("text") ?? id };
        }

        var page = said?.Text("helpUri");
        rule["help"] = new LogObject { ["text"] = page is null ? id : $"See {page}" };
        if (page is not null)
        {
            rule["helpUri"] = page;
        }

        rule["defaultConfiguration"] = new LogObject { ["level"] = said?.Member("defaultConfiguration")?.Text("level") ?? "warning" };
        return rule;
    }

    /// <summary>A result without what belongs to its own log: the number of its rule there, and the folder of the machine.</summary>
    private LogObject Relative(JsonElement result)
    {
        var copy = LogObject.Create(result.Clone()) ?? throw new InvalidOperationException("a result is no object");
        copy.Remove("ruleIndex");
        foreach (var places in new[] { "locations", "relatedLocations" })
        {
            foreach (var place in copy[places] as LogArray ?? [])
            {
                if (place?["physicalLocation"]?["artifactLocation"] is LogObject file && file["uri"] is LogValue value && value.TryGetValue(out string? uri))
                {
                    file["uri"] = Relative(uri);
                }
            }
        }

        return copy;
    }

    private string Relative(string uri)
        => Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile && Paths.Full(absolute.LocalPath) is { } path && !Paths.IsOfNetwork(path) && Paths.IsIn(currentDirectory, path)
            ? string.Join('/', Paths.Relative(currentDirectory, path).Split('/').Select(Uri.EscapeDataString))
            : uri;
}
