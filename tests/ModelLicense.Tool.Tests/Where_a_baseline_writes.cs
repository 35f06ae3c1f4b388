namespace ModelLicense.Tool.Tests;

/// <summary>A waiver counts in the folder of its project: anywhere else it silences other projects too, or nobody reads it.</summary>
public sealed class Where_a_baseline_writes : IDisposable
{
    private const string Unknown = ": the log does not say of which project the findings in this file are, and the folders at and above it do not either (the nearest *.csproj must be a single one); nothing is written for them";

    private readonly Workshop workshop = new Workshop().WithProject("App");

    public void Dispose() => workshop.Dispose();

    [Theory]
    [InlineData("Directory.Build.props")]
    [InlineData("shared/Names.cs")]
    [InlineData("Other/Linked.cs")]
    [InlineData("Two/Linked.cs")]
    public void beside_the_project_that_the_log_names_wherever_the_finding_is(string file)
    {
        Many().WithLog(Said.Exceeded(file, 3) with { Project = workshop.At("App/App.csproj") });

        Assert.Equal("App/modellicense.json: 1 waiver added\n", workshop.Succeed("baseline", "logs").Output);
        Assert.Equal(["App/modellicense.json"], Written());
    }

    [Fact]
    public void beside_each_of_the_projects_that_a_file_is_part_of()
    {
        Many().WithLog(Said.Exceeded("shared/Names.cs", 3) with { Project = workshop.At("App/App.csproj") }, Said.Exceeded("shared/Names.cs", 3) with { Project = workshop.At("Other/Other.csproj") });

        workshop.Succeed("baseline", "logs");
        Assert.Equal(["App/modellicense.json", "Other/modellicense.json"], Written());
    }

    [Theory]
    [InlineData("Directory.Build.props")]
    [InlineData("shared/Names.cs")]
    [InlineData("Two/Program.cs")]
    [InlineData("Two/Deep/Er.cs")]
    [InlineData("elsewhere/Program.cs")]
    [InlineData("Hidden/Program.cs")]
    public void nowhere_where_the_project_is_not_known(string file)
    {
        Many().WithLog(Said.Exceeded(file, 3), Said.Exceeded(file, 4), Said.Exceeded("App/Deep/Er.cs", 3));

        Refused(file + Unknown);
        Assert.False(Directory.Exists(workshop.At("elsewhere")));
    }

    [Fact]
    public void nowhere_outside_the_current_folder()
    {
        using var other = new Workshop().WithProject("tool2");
        var outside = Path.GetRelativePath(workshop.Folder, other.At("tool2"));
        workshop.WithLog(
            Said.Exceeded("-", 3) with { Uri = outside + "/x.cs" },
            Said.Exceeded("-", 4) with { Uri = "file://" + other.At("tool2/y.cs") },
            Said.Exceeded("App/Program.cs", 3) with { Project = other.At("tool2/tool2.csproj") },
            Said.Exceeded("App/Program.cs", 5));

        Refused($"{outside}/modellicense.json: is not at or below the current folder; nothing is written there");
        Assert.Single(Directory.GetFiles(other.At("tool2")));
    }

    [Fact]
    public void nowhere_in_a_folder_whose_name_only_begins_like_the_current_one()
    {
        workshop.WithProject("App2").WithProject("App/..x").WithLog(Said.Exceeded("App2/Program.cs", 3), Said.Exceeded("App/..x/Program.cs", 3), Said.Exceeded("App/Program.cs", 3));
        using var error = new StringWriter();

        Assert.Equal(2, Command.Run(["baseline", "../logs"], workshop.At("App"), TextWriter.Null, error));
        Assert.Equal("../App2/modellicense.json: is not at or below the current folder; nothing is written there\n", error.ToString());
        Assert.Equal(["App/..x/modellicense.json", "App/modellicense.json"], Written());
    }

    [Fact]
    public void nowhere_where_the_project_is_not_there()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3) with { Project = workshop.At("gone/Gone.csproj") }, Said.Exceeded("App/Program.cs", 3) with { Project = workshop.At("Gone.csproj") }, Said.Exceeded("App/Program.cs", 3));

        Refused(
            "gone/modellicense.json: there is no Gone.csproj beside it: are these logs of another machine, or of another day?",
            "modellicense.json: there is no Gone.csproj beside it: are these logs of another machine, or of another day?");
        Assert.False(Directory.Exists(workshop.At("gone")));
    }

    /// <summary>Here the path leads to the same folder, which shows that nobody looks; elsewhere it leads to a server.</summary>
    [Fact]
    public void nowhere_on_a_network_share()
    {
        var share = "/" + workshop.At("App/App.csproj");
        workshop.WithProject("Web").WithLog(Said.Exceeded("App/Program.cs", 3) with { Project = share }, Said.Exceeded("Web/Program.cs", 3));

        Assert.Equal(("/" + workshop.At("App").TrimStart('/'), null), new Projects().Of("/" + workshop.At("App/Program.cs")));
        var outcome = workshop.Run("baseline", "logs");
        Assert.Equal((2, share + ": a network share is not touched\n"), (outcome.ExitCode, outcome.Error));
        Assert.Equal(["Web/modellicense.json"], Written());
    }

    private Workshop Many() => workshop.WithProject("Other").With("Two/A.csproj", "").With("Two/B.csproj", "").With("Hidden/A.csproj", "").With("Hidden/.B.csproj", "");

    private void Refused(params string[] messages)
    {
        var outcome = workshop.Run("baseline", "logs");

        Assert.Equal((2, "App/modellicense.json: 1 waiver added\n"), (outcome.ExitCode, outcome.Output));
        Assert.Equal(messages, outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["App/modellicense.json"], Written());
    }

    private IEnumerable<string> Written()
        => Directory.GetFiles(workshop.Folder, "modellicense.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(workshop.Folder, file)).Order(StringComparer.Ordinal);
}
