using System.Text.Json;

namespace ModelLicense.Package.Tests;

/// <summary>What the compiler found, as SARIF tells it; <see cref="File"/> is relative to the project.</summary>
internal sealed record Finding(string File, int Line, int Column, string Severity, string Id, string Message)
{
    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Message}";
}

/// <summary>What came of a build. Whichever test makes it, an analyzer that failed or was not loaded fails the test.</summary>
internal sealed class Build
{
    private static readonly string[] AnalyzerTrouble = ["AD0001", "CS8032", "CS8033", "CS8034", "CS8785", "CS9057"];

    private Build(bool succeeded, string output, IReadOnlyList<Finding> findings)
    {
        Succeeded = succeeded;
        Output = output;
        Findings = findings;
    }

    public bool Succeeded { get; }

    public string Output { get; }

    /// <summary>In the order of files, lines and columns.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public static Build Of(string folder, string logs, string[] patterns, params string[] arguments)
    {
        var (exitCode, output) = Dotnet.Run(folder, ["build", "-nodeReuse:false", "-verbosity:minimal", .. arguments]);
        return Of(folder, logs, patterns, exitCode, output);
    }

    /// <summary>What a build that already ran has said of one folder.</summary>
    public static Build Of(string folder, string logs, string[] patterns, int exitCode, string output)
    {
        var findings = Directory.Exists(logs)
            ? patterns.SelectMany(pattern => Directory.EnumerateFiles(logs, pattern, SearchOption.AllDirectories)).SelectMany(log => Read(log, folder)).Distinct()
            : [];
        var build = new Build(exitCode == 0, output, [.. findings.OrderBy(each => each.File, StringComparer.Ordinal).ThenBy(each => each.Line).ThenBy(each => each.Column).ThenBy(each => each.Id, StringComparer.Ordinal)]);
        Assert.DoesNotContain(AnalyzerTrouble, id => output.Contains(id, StringComparison.Ordinal) || build.Findings.Any(finding => finding.Id == id));
        return build;
    }

    public Build MustSucceed()
    {
        Assert.True(Succeeded, Output);
        return this;
    }

    public Build MustFail()
    {
        Assert.False(Succeeded, Output);
        return this;
    }

    /// <summary>The one finding of a rule.</summary>
    public Finding The(string id)
    {
        var found = Findings.Where(finding => finding.Id == id).ToArray();
        Assert.True(found.Length == 1, $"{found.Length} findings of {id} among{Environment.NewLine}{string.Join(Environment.NewLine, Findings)}{Environment.NewLine}{Output}");
        return found[0];
    }

    private static IEnumerable<Finding> Read(string log, string folder)
    {
        var sarif = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(log));
        foreach (var result in sarif.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray()))
        {
            var place = result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0 ? locations[0].GetProperty("physicalLocation") : default;
            var region = place.ValueKind == JsonValueKind.Object ? place.GetProperty("region") : default;
            yield return new Finding(
                place.ValueKind == JsonValueKind.Object ? Path.GetRelativePath(folder, new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath).Replace('\\', '/') : "",
                region.ValueKind == JsonValueKind.Object ? region.GetProperty("startLine").GetInt32() : 0,
                region.ValueKind == JsonValueKind.Object ? region.GetProperty("startColumn").GetInt32() : 0,
                result.TryGetProperty("level", out var level) ? level.GetString()! : "warning",
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("message").GetProperty("text").GetString()!);
        }
    }
}
