using System.Text.RegularExpressions;

namespace ModelLicense.Package.Tests;

/// <summary>What is owed, from findings to none, by doing what the messages say and nothing else.</summary>
[Collection(FirstBench.Name)]
public sealed partial class Obligations(Bench bench)
{
    [Fact]
    public void ShippedWeights_becomes_clean_by_following_the_messages()
    {
        var sample = bench.Workshop.Installed("ShippedWeights");
        var transcript = new List<string>();

        string Message(string id)
        {
            var build = sample.Build().MustSucceed();
            transcript.Add(string.Join(" ", build.Findings.Where(finding => finding.Severity == "warning").Select(finding => finding.Id)));
            return build.Findings.Single(finding => finding.Id == id).Message;
        }

        var line = Line().Match(Message("MLA2001"));
        Assert.Contains("product documentation", line.Groups["where"].Value, StringComparison.Ordinal);
        Append(sample, "README.md", line.Groups["text"].Value);

        var notice = Notice().Match(Message("MLA2002"));
        Append(sample, notice.Groups["file"].Value, notice.Groups["text"].Value);

        var name = Name().Match(Message("MLA2003"));
        var policy = Path.Combine(sample.Folder, "modellicense.json");
        File.WriteAllText(policy, File.ReadAllText(policy).Replace("\"license\"", $"{name.Groups["member"].Value.Replace("<name>", "pocket-8b", StringComparison.Ordinal)}, \"license\"", StringComparison.Ordinal));

        transcript.Add(string.Join(" ", sample.Build().MustSucceed().Findings.Where(finding => finding.Severity == "warning").Select(finding => finding.Id)));
        Assert.Equal(["MLA2001 MLA2002 MLA2003", "MLA2002 MLA2003", "MLA2003", ""], transcript);
        Assert.Equal("\nBuilt with Llama\n", line.Groups["text"].Value is { } text ? $"\n{text}\n" : "");
    }

    [Fact]
    public void A_line_counts_in_files_that_the_targets_hand_over_and_in_the_folders_above()
    {
        (string, string) policy = ("app/modellicense.json", """{ "root": true, "scale": { "tier": "startup", "delivery": ["selfHosted"] }, "models": [{ "id": "meta-llama/Llama-3.1-8B-Instruct" }] }""");
        (string, string) code = ("app/Program.cs", "System.Console.WriteLine();");
        (string, string) project = ("app/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup></Project>""");
        Assert.Contains("MLA2001", Ids(policy, code, project));
        foreach (var (path, text) in new[] { ("app/README.md", "Built with Llama"), ("README.md", "Built with Llama"), ("app/docs/about.md", "Built with Llama"), ("app/wwwroot/index.html", "<p>Built with Llama</p>"), ("app/Texts.resx", Resource) })
        {
            Assert.DoesNotContain("MLA2001", Ids(policy, code, project, (".git/HEAD", ""), (path, text)));
        }
    }

    [Fact]
    public void A_line_on_a_Razor_page_counts_and_Razor_gets_its_pages_once()
    {
        var ids = Ids(
            ("modellicense.json", """{ "root": true, "scale": { "tier": "startup", "delivery": ["selfHosted"] }, "models": [{ "id": "meta-llama/Llama-3.1-8B-Instruct", "attribution": "About.razor" }] }"""),
            ("About.razor", "<p>Built with Llama</p>"),
            ("App.csproj", """<Project Sdk="Microsoft.NET.Sdk.Razor"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup></Project>"""));

        Assert.DoesNotContain("MLA2001", ids);
        Assert.DoesNotContain("MLA9001", ids);
    }

    [Fact]
    public void A_place_that_attribution_names_is_handed_over_and_one_that_is_not_there_is_a_fault()
    {
        string[] Of(string attribution) => Ids(
            ("modellicense.json", $$"""{ "root": true, "scale": { "tier": "startup", "delivery": ["selfHosted"] }, "models": [{ "id": "meta-llama/Llama-3.1-8B-Instruct", "attribution": "{{attribution}}" }] }"""),
            ("app/legal/about.dat", "Built with Llama"),
            ("app/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"""),
            ("app/modellicense.json", $$"""{ "root": true, "scale": { "tier": "startup", "delivery": ["selfHosted"] }, "models": [{ "id": "meta-llama/Llama-3.1-8B-Instruct", "attribution": "{{attribution}}" }] }"""));

        Assert.DoesNotContain("MLA2001", Of("legal/about.dat"));
        Assert.Contains("MLA9001", Of("legal/elsewhere.dat"));
    }

    private string[] Ids(params (string Path, string Text)[] files)
        => [.. bench.Workshop.Project(files) is var project && File.Exists(Path.Combine(project.Folder, "App.csproj")) ? project.Build().Findings.Select(finding => finding.Id) : project.Build("app").Findings.Select(finding => finding.Id)];

    private static void Append(Project project, string file, string line) => File.AppendAllText(Path.Combine(project.Folder, file), $"\n{line}\n");

    private const string Resource = """
        <root>
          <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
          <resheader name="version"><value>2.0</value></resheader>
          <resheader name="reader"><value>System.Resources.ResXResourceReader, System.Windows.Forms</value></resheader>
          <resheader name="writer"><value>System.Resources.ResXResourceWriter, System.Windows.Forms</value></resheader>
          <data name="Line"><value>Built with Llama</value></data>
        </root>
        """;

    [GeneratedRegex("write \"(?<text>[^\"]+)\" where it is seen \\((?<where>[^)]+)\\)")]
    private static partial Regex Line();

    [GeneratedRegex("write into (?<file>[^,]+),.* \"(?<text>[^\"]+)\"$")]
    private static partial Regex Notice();

    [GeneratedRegex("declare (?<member>\"name\": \"[^\"]+\") in its entry of models")]
    private static partial Regex Name();
}
