using System.Text.Json;
using System.Text.RegularExpressions;

namespace ModelLicense.Package.Tests;

/// <summary>The commands of docs/ci.md do what the page says, in its order, on a solution of two projects that install the package by one line.</summary>
[Collection(SecondBench.Name)]
public sealed partial class BuildServer(Bench bench)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Workshop.Repository, "docs/ci.md"));

    [Fact]
    public void The_commands_of_the_page_work_one_after_the_other_and_their_log_has_what_code_scanning_requires()
    {
        var project = bench.Workshop.Project(
            ("modellicense.json", """{ "root": true, "scale": { "monthlyActiveUsers": 800000000, "purpose": "commercial", "domicile": "US", "delivery": ["selfHosted"] } }"""),
            ("All.slnx", """<Solution><Project Path="Chat/Chat.csproj" /><Project Path="Plain/Plain.csproj" /></Solution>"""),
            ("Directory.Build.props", """
                <Project>
                  <PropertyGroup>
                    <RestorePackagesPath>$(MSBuildThisFileDirectory)../packages</RestorePackagesPath>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                </Project>
                """),
            ("Directory.Packages.props", GlobalReference().Match(Page).Groups["xml"].Value.Replace("0.1.0", $"[{bench.Workshop.Version}]", StringComparison.Ordinal)),
            ("Chat/Chat.csproj", """<Project Sdk="Microsoft.NET.Sdk" />"""),
            ("Chat/It #1.cs", """[assembly: ModelLicense.UsesModel("meta-llama/Llama-3.1-8B-Instruct")]"""),
            ("Plain/Plain.csproj", """<Project Sdk="Microsoft.NET.Sdk" />"""));

        var commands = Command().Matches(Page);
        Assert.True(commands.Count >= 5);
        foreach (System.Text.RegularExpressions.Match command in commands)
        {
            var arguments = command.Groups["arguments"].Value.Split(' ');
            var (exitCode, output) = command.Groups["program"].Value == "dotnet"
                ? Dotnet.Run(project.Folder, [.. arguments, "-nodeReuse:false", "--no-incremental"])
                : Dotnet.Tool(project.Folder, arguments);
            Assert.True(exitCode == (command.Groups["code"].Success ? 1 : 0), $"{command.Value}: {exitCode}\n{output}");
        }

        AssertCodeScanningTakes(Path.Combine(project.Folder, "artifacts/modellicense.sarif"), project.Folder);
    }

    /// <summary>What GitHub's documentation of SARIF support marks as required, and what its upload refuses.</summary>
    private static void AssertCodeScanningTakes(string path, string repository)
    {
        var log = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.NotEmpty(log.GetProperty("$schema").GetString()!);
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.NotEmpty(driver.GetProperty("name").GetString()!);
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        Assert.All(rules, rule => Assert.All(new[] { "shortDescription", "fullDescription", "help" }, text => Assert.True(rule.GetProperty(text).GetProperty("text").GetString()!.Length > 10)));

        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Contains(results, result => result.GetProperty("ruleId").GetString() == "MLA1001" && result.GetProperty("level").GetString() == "error");
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.True(File.Exists(Path.Combine(repository, Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!))));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        });
    }

    [GeneratedRegex("^(?<program>dotnet|modellicense) (?<arguments>[^#\n]*[^#\n ])(?<code> # exit code 1)?$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("```xml\n(?<xml>.*?GlobalPackageReference.*?)```", RegexOptions.Singleline)]
    private static partial Regex GlobalReference();
}
