namespace ModelLicense.Package.Tests;

/// <summary>How loud a finding is can be set the ways that .NET users know; docs/ci.md has the table of which way reaches which file.</summary>
[Collection(SecondBench.Name)]
public sealed class Levers(Bench bench)
{
    private const string InCode = "Program.cs";
    private static readonly string[] Elsewhere = ["Levers.csproj", "modellicense.json"];

    [Fact]
    public void Each_lever_reaches_what_the_documentation_says()
    {
        var project = bench.Workshop.Project(
            ("modellicense.json", """{ "root": true, "scale": { "monthlyActiveUsers": 800000000, "delivery": ["selfHosted"] }, "models": [ { "id": "meta-llama/Llama-3.3-70B-Instruct" } ] }"""),
            (InCode, """
                System.Console.WriteLine();

                [ModelLicense.UsesModel("meta-llama/Llama-3.1-8B-Instruct")]
                class First;

                #pragma warning disable MLA1001
                [ModelLicense.UsesModel("meta-llama/Llama-3.2-1B")]
                class Second;
                """),
            ("Levers.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <LangVersion>latest</LangVersion>
                  </PropertyGroup>
                  <ItemGroup>
                    <AIModel Include="llama4:scout" />
                  </ItemGroup>
                </Project>
                """));

        // #pragma: one of two in C#. Suppressed findings stay in the log, with the suppression.
        Assert.Equal([InCode, .. Elsewhere], Told(project));
        Assert.Equal(Elsewhere, Told(project, (".editorconfig", "root = true\n[*]\ndotnet_diagnostic.MLA1001.severity = none\n")));
        Assert.Equal(Elsewhere, Told(project, (".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.category-ModelLicense.Scale.severity = none\n")));
        Assert.Empty(Told(project, (".globalconfig", "is_global = true\ndotnet_diagnostic.MLA1001.severity = none\n")));
        Assert.Empty(Told(project, arguments: "-p:NoWarn=MLA1001"));
        Assert.Equal([InCode, .. Elsewhere], Errors(project, "-p:WarningsAsErrors=MLA1001"));
        Assert.Empty(Errors(project, "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=MLA1001"));
    }

    private static IEnumerable<string> Told(Project project, (string Path, string Text)? file = null, params string[] arguments)
    {
        var path = file is { } given ? Path.Combine(project.Folder, given.Path) : null;
        if (path is not null)
        {
            File.WriteAllText(path, file!.Value.Text);
        }

        var build = project.Build([.. arguments, "--no-incremental"]).MustSucceed();
        if (path is not null)
        {
            File.Delete(path);
        }

        return build.Output.Split('\n').Where(line => line.Contains("warning MLA1001", StringComparison.Ordinal)).Select(FileOf).Distinct().Order(StringComparer.Ordinal).OrderBy(name => name != InCode);
    }

    private static IEnumerable<string> Errors(Project project, params string[] arguments)
        => project.Build([.. arguments, "--no-incremental"]).Output.Split('\n').Where(line => line.Contains("error MLA1001", StringComparison.Ordinal)).Select(FileOf).Distinct().Order(StringComparer.Ordinal).OrderBy(name => name != InCode);

    private static string FileOf(string line) => Path.GetFileName(line[..line.IndexOf('(', StringComparison.Ordinal)]);
}
