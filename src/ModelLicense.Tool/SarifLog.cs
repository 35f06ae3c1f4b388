using System.Text.Json;
using System.Text.RegularExpressions;

namespace ModelLicense.Tool;

/// <summary>A log says nothing that can be relied on.</summary>
internal sealed class UnreadableLogException(string message) : Exception(message);

/// <summary>One SARIF 2.1 log of the compiler.</summary>
internal sealed partial class SarifLog(string currentDirectory, Projects projects)
{
    private readonly List<Finding> findings = [];
    private readonly List<string> faults = [];
    private readonly List<string> unneeded = [];

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Results that had to be left out, and why.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Answers that nothing needs, each with its place.</summary>
    public IReadOnlyList<string> Unneeded => unneeded;

    public void Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var document = System.Text.Json.JsonDocument.Parse(stream);
            foreach (var result in Results(document.RootElement))
            {
                try
                {
                    Read(result);
                }
                catch (InvalidOperationException e)
                {
                    faults.Add($"a result cannot be read: {e.Message}");
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableLogException($"the log cannot be read: {e.Message}");
        }
    }

    /// <summary>The results of a log.</summary>
    /// <exception cref="UnreadableLogException">It is none of SARIF 2.1, or holds no results.</exception>
    public static JsonElement[] Results(JsonElement log)
    {
        var version = log.Text("version") ?? throw new UnreadableLogException("this is not a SARIF log");
        if (!version.StartsWith("2.1", StringComparison.Ordinal))
        {
            throw new UnreadableLogException($"this is SARIF {version}, and 2.1 is expected: write ErrorLog=<path>,version=2.1");
        }

        var runs = log.Items("runs").ToArray();
        return runs.Length > 0 && runs.All(run => run.Member("results") is { ValueKind: JsonValueKind.Array })
            ? [.. runs.SelectMany(run => run.Items("results"))]
            : throw new UnreadableLogException("the log holds no results, not even an empty list of them");
    }

    private void Read(JsonElement result)
    {
        var rule = result.Text("ruleId");
        if (rule == "MLA9005" && Place(result) is { } answer && FileOf(answer.Uri) is { } policy && result.Member("message")?.Text("text") is { } what)
        {
            unneeded.Add($"{Paths.Relative(currentDirectory, policy)}:{answer.Line}: {what}");
        }

        if (rule is null || !OfModel().IsMatch(rule))
        {
            return;
        }

        var properties = result.Member("properties")?.Member("customProperties") ?? default;
        if ((properties.Text("modelId") ?? (rule == Finding.Hidden || properties.Text("rule") == Finding.Hidden ? Finding.NotShown : null)) is not { } model)
        {
            faults.Add($"a result of {rule} does not say which model it is about: is this the log that the compiler wrote?");
            return;
        }

        if (Place(result) is not var (uri, line))
        {
            faults.Add($"a result of {rule} does not say in which file it is");
            return;
        }

        if (FileOf(uri) is not { } file)
        {
            faults.Add($"a result of {rule} is in '{Short(uri)}', and that is no file of this machine");
            return;
        }

        var stated = properties.Text("project");
        if (ProjectOf(stated, file) is not var (folder, project))
        {
            faults.Add($"a result of {rule} is of the project '{Short(stated!)}', and that is no file of this machine");
            return;
        }

        var isAnswered = rule is "MLA9006" or "MLA9506";
        var suppression = isAnswered ? null : Suppression(result);
        findings.Add(new Finding(
            isAnswered ? properties.Text("rule") ?? rule : rule,
            result.Text("level") ?? "warning",
            folder,
            new Place(file, line, properties.Text("assembly")),
            model,
            properties.Text("license"),
            properties.Text("term"),
            properties.Text("verdict"),
            isAnswered ? AnswerIn(properties) : suppression)
        {
            ProjectFile = project,
            JoinedTerms = properties.Text("terms"),
            IsSuppressed = suppression is not null,
            IsNoteOfTests = properties.Text("tests") == "notes",
            IsOfFile = properties.Text("evidence") == "callSite",
        });
    }

    /// <summary>Where a result is; null where it does not say it.</summary>
    private static (string Uri, int Line)? Place(JsonElement result)
    {
        var place = result.Items("locations").FirstOrDefault().Member("physicalLocation");
        return place?.Member("artifactLocation")?.Text("uri") is { } uri
            ? (uri, place.Value.Member("region")?.Member("startLine") is { ValueKind: JsonValueKind.Number } start && start.TryGetInt32(out var number) ? number : 1)
            : null;
    }

    private static Answer AnswerIn(JsonElement properties)
        => new(properties.Text("reason") ?? "", properties.Text("owner"), properties.Text("expires"), string.Equals(properties.Text("baseline"), "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>A <c>#pragma</c> or <c>SuppressMessage</c> in the source.</summary>
    private static Answer? Suppression(JsonElement result)
        => result.Items("suppressions").ToArray() is [var first, ..] ? new Answer(first.Text("justification") is { Length: > 0 } why ? "suppressed: " + why : "suppressed", null, null, Baseline: false) : null;

    /// <summary>The project that the log names, or else the one around the file; null where the log names none that can be.</summary>
    private (string Folder, string? File)? ProjectOf(string? stated, string file)
        => string.IsNullOrEmpty(stated) ? projects.Of(file)
            : Paths.Full(stated) is { } project ? (Path.GetDirectoryName(project) ?? project, project)
            : null;

    private string? FileOf(string uri)
    {
        if (uri.Length > Paths.Longest)
        {
            return null;
        }

        if (Uri.TryCreate(uri, UriKind.Absolute, out var absolute))
        {
            return absolute.IsFile ? Paths.Full(absolute.LocalPath) : null;
        }

        var path = Uri.UnescapeDataString(uri);
        return !Scheme().IsMatch(uri) && Paths.CanBe(path) ? Path.GetFullPath(path, currentDirectory) : null;
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "...";

    /// <summary>What begins like this is no relative path, even where the rest of it is no address.</summary>
    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    /// <summary>What speaks of a model: not the rules about declarations themselves.</summary>
    [GeneratedRegex(@"\AMLA(?:[1-4][0-9]{3}|9[05]0[67])\z", RegexOptions.CultureInvariant)]
    private static partial Regex OfModel();
}
