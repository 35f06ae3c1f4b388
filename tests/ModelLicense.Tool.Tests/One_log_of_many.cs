using System.Text.Json;

namespace ModelLicense.Tool.Tests;

/// <summary>Code scanning takes one run for each tool and category; a build writes a log for each project.</summary>
public sealed class One_log_of_many : IDisposable
{
    private readonly Workshop workshop = new Workshop().WithProject("App").WithProject("Library");

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void what_several_projects_said_is_one_run_whose_paths_are_relative_and_in_order()
    {
        workshop.WithLog("logs/b.sarif", Said.Exceeded("Library/Uses of it.cs", 7)).WithLog("logs/a.sarif", Said.InUse("App/Program.cs", 12), Said.Exceeded("App/Program.cs", 3));

        var results = Merged().GetProperty("results").EnumerateArray().ToArray();

        Assert.Equal(
            ["MLA1001 App/Program.cs 3", "MLA3000 App/Program.cs 12", "MLA1001 Library/Uses%20of%20it.cs 7"],
            results.Select(result => $"{result.GetProperty("ruleId").GetString()} {Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString()} {Place(result).GetProperty("region").GetProperty("startLine").GetInt32()}"));
        Assert.All(results, result => Assert.Equal("llama3.1", result.GetProperty("properties").GetProperty("customProperties").GetProperty("modelId").GetString()));
    }

    [Fact]
    public void what_two_target_frameworks_said_stands_once_and_what_the_source_suppresses_stays_suppressed()
    {
        workshop.WithLog("logs/net8.sarif", Said.Exceeded("App/Program.cs", 3)).WithLog("logs/net10.sarif", Said.Exceeded("App/Program.cs", 3), Said.Exceeded("App/Program.cs", 5) with { Suppressed = "tests" });

        var results = Merged().GetProperty("results").EnumerateArray().ToArray();

        Assert.Equal(2, results.Length);
        Assert.Equal("tests", results[1].GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void every_result_points_at_a_rule_with_the_texts_that_code_scanning_requires()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3), Said.InUse("App/Program.cs", 4), new Said("MLA9001", "App/modellicense.json", 1) { Level = "error" });

        var run = Merged();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();

        Assert.Equal(["MLA1001", "MLA3000", "MLA9001"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.All(new[] { "shortDescription", "fullDescription", "help" }, text => Assert.NotEmpty(rule.GetProperty(text).GetProperty("text").GetString()!)));
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void what_other_analyzers_said_is_left_to_their_own_logs()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3), new Said("CA1822", "App/Program.cs", 9));

        Assert.Equal(["MLA1001"], Merged().GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()));
    }

    [Fact]
    public void a_build_with_no_finding_is_an_empty_run_and_a_second_merge_does_not_read_the_first()
    {
        workshop.WithLog();
        Assert.Empty(Merged("logs/all.sarif").GetProperty("results").EnumerateArray());

        workshop.WithLog(Said.Exceeded("App/Program.cs", 3));
        Assert.Single(Merged("logs/all.sarif").GetProperty("results").EnumerateArray());
        workshop.WithLog();
        Assert.Empty(Merged("logs/all.sarif").GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void where_no_log_can_be_read_no_clean_log_is_written()
    {
        workshop.With("logs/build.sarif", "{ not JSON");

        var outcome = workshop.Run("merge", "logs", "--output", "all.sarif");

        Assert.Equal(Command.Trouble, outcome.ExitCode);
        Assert.Contains("logs/build.sarif: the log cannot be read", outcome.Error);
        Assert.False(File.Exists(workshop.At("all.sarif")));
    }

    [Fact]
    public void a_log_that_cannot_be_read_is_told_and_the_others_count()
    {
        workshop.WithLog("logs/a.sarif", Said.Exceeded("App/Program.cs", 3)).With("logs/b.sarif", """{ "version": "2.1.0", "runs": [ { "results": [ """);

        var outcome = workshop.Run("merge", "logs", "--output", "all.sarif");

        Assert.Equal(Command.Trouble, outcome.ExitCode);
        Assert.Contains("logs/b.sarif", outcome.Error);
        Assert.Contains("App/Program.cs", workshop.Text("all.sarif"));
    }

    [Fact]
    public void a_file_outside_of_the_folder_keeps_its_address()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3) with { Uri = "file:///elsewhere/Shared.cs" });

        Assert.Equal("file:///elsewhere/Shared.cs", Place(Merged().GetProperty("results")[0]).GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void where_to_must_be_said() => Assert.Contains("name the file after --output", workshop.WithLog().Run("merge", "logs").Error);

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    /// <summary>The one run of the merged log.</summary>
    private JsonElement Merged(string output = "all.sarif")
    {
        workshop.Succeed("merge", "logs", "--output", output);
        return Assert.Single(JsonSerializer.Deserialize<JsonElement>(workshop.Text(output)).GetProperty("runs").EnumerateArray());
    }
}
