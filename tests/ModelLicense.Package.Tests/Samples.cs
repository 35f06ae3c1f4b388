namespace ModelLicense.Package.Tests;

/// <summary>
/// Each sample is a lesson for people and a fixture: what it gives, notes included, stands beside it in <c>expected.txt</c>,
/// and is the same from the installed package and from the clone.
/// </summary>
[Collection(FirstBench.Name)]
public sealed class Samples(Bench bench)
{
    private static readonly string Folder = Path.Combine(Workshop.Repository, "samples");

    public static TheoryData<string> All => [.. Names];

    private static IEnumerable<string> Names => Directory.EnumerateDirectories(Folder).Where(folder => File.Exists(Path.Combine(folder, "README.md"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    [Fact]
    public void These_are_the_samples() => Assert.Equal(["AcmePolicy", "DerivedModels", "GrownUp", "HyperscaleChat", "ResearchLab", "ShippedWeights", "StartupStudio"], Names);

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_gives_what_it_says_with_the_installed_package(string sample)
        => AssertExpected(sample, bench.Workshop.Installed(sample).Build().MustSucceed());

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_gives_what_it_says_straight_from_the_clone(string sample)
        => AssertExpected(sample, bench.Workshop.FromTheClone(sample).MustSucceed());

    [Theory]
    [MemberData(nameof(All))]
    public void The_lesson_of_a_sample_names_every_rule_that_it_shows(string sample)
    {
        var lesson = File.ReadAllText(Path.Combine(Folder, sample, "README.md"));
        var rules = File.ReadLines(Expected(sample)).Select(line => line.Split(": ")[1].Split(' ')[1]).Distinct().ToArray();
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains(rule, lesson));
    }

    [Fact]
    public void Strict_mode_fails_HyperscaleChat_at_every_finding()
    {
        var build = bench.Workshop.Installed("HyperscaleChat").Build("-p:ModelLicenseMode=strict").MustFail();
        Assert.Equal(AsWritten("HyperscaleChat").Select(line => line.Replace(": warning ", ": error ", StringComparison.Ordinal)), Lines(build));
    }

    [Fact]
    public void Strict_mode_after_a_default_build_is_no_build_that_is_up_to_date()
    {
        var sample = bench.Workshop.Installed("HyperscaleChat");
        sample.Build().MustSucceed();
        Assert.Contains("error MLA1001", sample.Build("-p:ModelLicenseMode=strict").MustFail().Output);
    }

    [Fact]
    public void Strict_mode_fails_HyperscaleChat_straight_from_the_clone()
        => Assert.Contains("error MLA1001", bench.Workshop.FromTheClone("HyperscaleChat", "-p:ModelLicenseMode=strict").MustFail().Output);

    [Fact]
    public void Strict_mode_fails_what_is_not_on_the_list_of_AcmePolicy_and_passes_what_is_waived()
    {
        var build = bench.Workshop.Installed("AcmePolicy").Build("-p:ModelLicenseMode=strict").MustFail();
        Assert.All(build.Findings.Where(finding => finding.Severity == "error"), finding => Assert.Equal("Acme.Storefront/Program.cs", finding.File));
        Assert.Equal(["MLA1005", "MLA4001"], build.Findings.Where(finding => finding.Severity == "error").Select(finding => finding.Id));
    }

    [Fact]
    public void Strict_mode_passes_ResearchLab()
        => AssertExpected("ResearchLab", bench.Workshop.Installed("ResearchLab").Build("-p:ModelLicenseMode=strict").MustSucceed());

    [Fact]
    public void Audit_mode_makes_notes_of_the_warnings_of_HyperscaleChat_and_StartupStudio_in_code_and_in_project_files()
    {
        foreach (var sample in new[] { "HyperscaleChat", "StartupStudio" })
        {
            var build = bench.Workshop.Installed(sample).Build("-p:ModelLicenseMode=audit", "-p:TreatWarningsAsErrors=true").MustSucceed();
            Assert.Equal(AsWritten(sample).Select(line => line.Replace(": warning ", ": note ", StringComparison.Ordinal)), Lines(build));
        }
    }

    private static void AssertExpected(string sample, Build build)
    {
        if (!Lines(build).SequenceEqual(AsWritten(sample)))
        {
            Assert.Fail($"{Expected(sample)} should be{Environment.NewLine}{string.Join('\n', Lines(build))}{Environment.NewLine}");
        }
    }

    private static string Expected(string sample) => Path.Combine(Folder, sample, "expected.txt");

    private static string[] AsWritten(string sample) => File.ReadAllLines(Expected(sample));

    private static IEnumerable<string> Lines(Build build) => build.Findings.Select(finding => finding.ToString());
}
