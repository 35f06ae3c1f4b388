using System.Text;

namespace ModelLicense.Package.Tests;

/// <summary><c>dotnet format analyzers</c> is the command line of the fixes: what they write into files that are no C# is on disk then.</summary>
[Collection(FirstBench.Name)]
public class Formatting(Bench bench)
{
    [Fact]
    public void Every_finding_gets_a_waiver_to_fill_in_and_the_bytes_of_the_policy_file_are_kept()
    {
        const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";
        const string Policy = "\uFEFF{\r\n\t// größe\r\n\t\"policy\": { \"openness\": \"openSource\" },\r\n\t\"root\": true\r\n}";
        var project = bench.Workshop.Project(
            ("App.csproj", Project),
            ("One.cs", """[assembly: ModelLicense.UsesModel("meta-llama/Llama-3.1-8B-Instruct")]"""),
            ("Two.cs", """[assembly: ModelLicense.UsesModel("google/gemma-2-9b-it")]"""),
            ("modellicense.json", Policy));
        var code = File.ReadAllBytes(Path.Combine(project.Folder, "One.cs"));

        project.Format("MLA4002");

        const string Waivers = "\"root\": true,\r\n\t\"waivers\": [\r\n"
            + "\t\t{ \"rule\": \"MLA4002\", \"model\": \"google/gemma-2-9b-it\", \"reason\": \"TODO: why this can be lived with\" },\r\n"
            + "\t\t{ \"rule\": \"MLA4002\", \"model\": \"meta-llama/Llama-3.1-8B-Instruct\", \"reason\": \"TODO: why this can be lived with\" }\r\n\t]\r\n}";
        Assert.Equal(
            Policy.Replace("\"root\": true\r\n}", Waivers, StringComparison.Ordinal),
            Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(project.Folder, "modellicense.json"))));
        Assert.Equal(code, File.ReadAllBytes(Path.Combine(project.Folder, "One.cs")));
        Assert.Equal(["MLA9001", "MLA9001"], project.Build().MustFail().Findings.Where(finding => finding.Severity == "error").Select(finding => finding.Id));
    }
}
