namespace ModelLicense.Tool.Tests;

/// <summary>A log that cannot be read is never an empty inventory: it is named, the rest is done, and the exit code is 2.</summary>
public sealed class Logs_that_cannot_be_read : IDisposable
{
    private readonly Workshop workshop = new Workshop().WithProject("App").WithLog("good/App.sarif", Said.Exceeded("App/Program.cs", 3));

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void a_place_that_is_not_there() => Told("nowhere", "nowhere: no such file or folder");

    [Fact]
    public void a_folder_without_logs() => Told("App", "App: no *.sarif in it");

    [Theory]
    [InlineData("", "the log cannot be read: ")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { \"results\": [ { \"ruleId\": \"MLA10", "the log cannot be read: ")]
    [InlineData("[]", "this is not a SARIF log")]
    [InlineData("{ \"runs\": [] }", "this is not a SARIF log")]
    [InlineData("{ \"version\": \"1.0.0\", \"runs\": [ { \"results\": [] } ] }", "this is SARIF 1.0.0, and 2.1 is expected: write ErrorLog=<path>,version=2.1")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [] }", "the log holds no results, not even an empty list of them")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { } ] }", "the log holds no results, not even an empty list of them")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { \"results\": [ { \"ruleId\": \"MLA1001\" } ] } ] }", "a result of MLA1001 does not say which model it is about: is this the log that the compiler wrote?")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { \"results\": [ { \"ruleId\": \"MLA1001\", \"properties\": { \"customProperties\": { \"modelId\": \"\\ud800\" } } } ] } ] }", "a result cannot be read: ")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { \"results\": [ { \"ruleId\": \"MLA1001\", \"properties\": { \"customProperties\": { \"modelId\": \"a\" } } } ] } ] }", "a result of MLA1001 does not say in which file it is")]
    public void a_log_that_is_none(string text, string message)
    {
        workshop.With("bad/App.sarif", text);

        Told("bad", "bad/App.sarif: " + message);
    }

    [Theory]
    [InlineData("a%00b.cs")]
    [InlineData("file:///a%00b.cs")]
    [InlineData("http://[::1")]
    [InlineData("http://localhost/a.cs")]
    [InlineData("")]
    [InlineData("file:///C:/src/a.cs")]
    [InlineData("file://server/share/a.cs")]
    public void a_result_in_no_file(string uri)
    {
        workshop.WithLog("bad/App.sarif", Said.Exceeded("App/Program.cs", 3) with { Uri = uri, Model = "left-out" }, Said.Exceeded("App/Program.cs", 4) with { Model = "phi4" });

        ToldAndTheRestCounts($"bad/App.sarif: a result of MLA1001 is in '{uri}', and that is no file of this machine\n");
    }

    [Theory]
    [InlineData("/App\0/App.csproj")]
    [InlineData("App/App.csproj")]
    [InlineData(@"C:\App\App.csproj")]
    [InlineData(@"\\server\share\App.csproj")]
    public void a_result_of_no_project(string project)
    {
        workshop.WithLog("bad/App.sarif", Said.Exceeded("App/Program.cs", 3) with { Project = project, Model = "left-out" }, Said.Exceeded("App/Program.cs", 4) with { Model = "phi4" });

        ToldAndTheRestCounts($"bad/App.sarif: a result of MLA1001 is of the project '{project.Replace("\0", "", StringComparison.Ordinal)}', and that is no file of this machine\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("file:///")]
    public void a_result_in_a_file_that_is_a_million_folders_deep(string start)
    {
        var uri = start + string.Concat(Enumerable.Repeat("a/", 3_000_000)) + "a.cs";
        workshop.WithLog("bad/App.sarif", Said.Exceeded("App/Program.cs", 3) with { Uri = uri, Model = "left-out" }, Said.Exceeded("App/Program.cs", 4) with { Model = "phi4" });

        ToldAndTheRestCounts($"bad/App.sarif: a result of MLA1001 is in '{uri[..80]}...', and that is no file of this machine\n");
    }

    [Fact]
    public void a_file_as_deep_as_can_be_is_listed()
    {
        workshop.WithLog(Said.InUse("App/" + string.Concat(Enumerable.Repeat("a/", 1900)) + "a.cs", 3));

        Assert.StartsWith("App,llama3.1,", workshop.Succeed("list", "logs", "--format", "csv").Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void one_fault_of_many_results_is_told_once()
    {
        Said none = Said.InUse("App/Program.cs", 3) with { Model = null };
        workshop.WithLog("bad/App.sarif", none, none with { Line = 4 }, Said.InUse("App/Program.cs", 5) with { Model = "phi4" });

        var outcome = workshop.Run("list", "bad", "--format", "csv");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("phi4", Assert.Single(outcome.Lines.Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void the_baseline_is_written_for_the_rest_too()
    {
        workshop.With("bad/App.sarif", "{");

        var outcome = workshop.Run("baseline", "bad", "good");

        Assert.Equal((2, "App/modellicense.json: 1 waiver added\n"), (outcome.ExitCode, outcome.Output));
    }

    [Theory]
    [InlineData("a command is missing: list, merge or baseline")]
    [InlineData("'show' is not a command: write list, merge or baseline", "show")]
    [InlineData("which logs? name SARIF files, or folders that hold them", "list")]
    [InlineData("'--dry-run' is not an option of list", "list", "good", "--dry-run")]
    [InlineData("'xml' is not one of table, markdown, csv, json", "list", "good", "--format", "xml")]
    [InlineData("a value is missing after --format", "list", "good", "--format")]
    [InlineData("--owner stands twice", "baseline", "good", "--owner", "a", "--owner", "b")]
    [InlineData("the value of --reason is blank", "baseline", "good", "--reason", " ")]
    [InlineData("'2026-02-30' is not a date: write yyyy-MM-dd", "baseline", "good", "--expires", "2026-02-30")]
    public void a_command_line_that_is_none_does_nothing(string message, params string[] args)
    {
        var outcome = workshop.Run(args);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith(message + "\nusage: modellicense list", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workshop.At("App/modellicense.json")));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("list", "--help")]
    public void help_is_given(params string[] args) => Assert.StartsWith("usage: modellicense list", workshop.Succeed(args).Output, StringComparison.Ordinal);

    private void ToldAndTheRestCounts(string message)
    {
        var outcome = workshop.Run("list", "bad", "--format", "csv");

        Assert.Equal((2, message), (outcome.ExitCode, outcome.Error));
        Assert.Equal("App,phi4,llama3.1,users-700m,permissionRequired,MLA1001,App/Program.cs:4,", Assert.Single(outcome.Lines.Skip(1)));
    }

    private void Told(string place, string message)
    {
        var alone = workshop.Run("list", place);
        Assert.Equal(2, alone.ExitCode);
        Assert.StartsWith(message, alone.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("llama", alone.Output, StringComparison.Ordinal);

        var both = workshop.Run("list", place, "good", "--format", "csv");
        Assert.Equal(2, both.ExitCode);
        Assert.StartsWith(message, both.Error, StringComparison.Ordinal);
        Assert.Equal("App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,App/Program.cs:3,", both.Lines[1]);
    }
}
