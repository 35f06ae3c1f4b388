namespace ModelLicense.Package.Tests;

/// <summary>From many findings to none that stays: one build with logs, the list, the baseline, and a strict build.</summary>
[Collection(SecondBench.Name)]
public sealed class Inventory(Bench bench)
{
    [Fact]
    public void A_solution_is_listed_from_the_logs_of_one_build_and_its_baseline_passes_strict()
    {
        var sample = bench.Workshop.Installed("HyperscaleChat");
        sample.Build("-p:ModelLicenseSarif=sarif dir").MustSucceed();
        var (listed, table) = Dotnet.Tool(sample.Folder, "list", "sarif dir", "--format", "csv");
        Assert.Equal(0, listed);
        Assert.Contains("llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,Program.cs:11", table);

        var (based, said) = Dotnet.Tool(sample.Folder, "baseline", "sarif dir", "--owner", "legal@acme.example", "--expires", "2027-06-30");
        Assert.True(based == 0, said);
        var build = sample.Build("-p:ModelLicenseMode=strict", "-p:ModelLicenseSarif=sarif dir").MustSucceed();
        Assert.All(build.Findings, finding => Assert.Equal("note", finding.Severity));
        Assert.Equal(4, build.Findings.Count(finding => finding.Id == "MLA9006" && finding.Message.Contains("waived as baseline", StringComparison.Ordinal)));
        Assert.DoesNotContain(build.Findings, finding => finding.Id == "MLA9005");

        var (_, answered) = Dotnet.Tool(sample.Folder, "list", "sarif dir");
        Assert.Contains("baseline: found when the package was adopted; legal@acme.example; until 2027-06-30", answered);
    }

    [Fact]
    public void What_several_frameworks_say_is_listed_once()
    {
        var project = bench.Workshop.Project(
            ("Library.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                    <ModelLicenseMonthlyActiveUsers>800000000</ModelLicenseMonthlyActiveUsers>
                  </PropertyGroup>
                  <ItemGroup>
                    <AIModel Include="llama3.1" />
                  </ItemGroup>
                </Project>
                """));
        project.Build("-p:ModelLicenseSarif=sarif").MustSucceed();
        Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(project.Folder, "sarif")).Count());
        var (_, rows) = Dotnet.Tool(project.Folder, "list", "sarif", "--format", "csv");
        Assert.Single(rows.Split('\n'), row => row.Contains("MLA1001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_log_that_is_gone_is_written_again_though_nothing_else_changed()
    {
        var project = bench.Workshop.Project(("Library.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"""));
        project.Build("-p:ModelLicenseSarif=sarif").MustSucceed();
        File.Delete(Assert.Single(Directory.EnumerateFiles(Path.Combine(project.Folder, "sarif"))));
        project.Build("-p:ModelLicenseSarif=sarif").MustSucceed();
        Assert.Single(Directory.EnumerateFiles(Path.Combine(project.Folder, "sarif")));
    }
}
