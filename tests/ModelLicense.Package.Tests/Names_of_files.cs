using System.Text.Json;

namespace ModelLicense.Package.Tests;

/// <summary>What people write into a policy, and what they call their files, is text to the build: it is never read as MSBuild, and breaks nothing.</summary>
[Collection(SecondBench.Name)]
public sealed class Names_of_files(Bench bench)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <IsPackable>true</IsPackable>
          </PropertyGroup>
          <ItemGroup>
            <EmbeddedResource Include="weights/*" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void A_place_in_a_policy_is_never_read_as_MSBuild()
    {
        string[] places =
        [
            "$(MSBuildProjectFullPath)", "@(Compile)", "%(FullPath)", "**/*.cs", "a;Class.cs", "b|Class.cs", "x`))$([System.IO.File]::ReadAllText(`Class.cs`))", "`", "')", "%2A%2A", "$([System.Environment]::GetEnvironmentVariable('PATH'))", "NOTICE (1) [v2] {x} & 'y'.md",
        ];
        var project = bench.Workshop.Project(
            ("Library.csproj", Project),
            ("Class.cs", "class C { }"),
            ("NOTICE (1) [v2] {x} & 'y'.md", "Built with Llama"),
            ("modellicense.json", $$"""{ "models": [ {{string.Join(", ", places.Select((place, at) => $$"""{ "id": "acme/model-{{at}}", "license": "mit", "attribution": "{{place}}" }"""))}} ] }"""));
        project.Evaluate("-target:Restore");

        var items = JsonSerializer.Deserialize<JsonElement>(project.Evaluate("-target:_ModelLicenseAddTexts", "-getItem:AdditionalFiles")).GetProperty("Items").GetProperty("AdditionalFiles");

        Assert.Equal(
            ["NOTICE (1) [v2] {x} & 'y'.md", "modellicense.json"],
            items.EnumerateArray().Select(item => Path.GetRelativePath(project.Folder, item.GetProperty("FullPath").GetString()!)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_may_be_called_anything()
    {
        string[] names = ["it's.json", "$(x).json", "@(Compile).json", "%41.json", "a;b.json", "weights/llama-2-7b;License=mit.gguf", "weights/$(MSBuildProjectName) 'q'.gguf", "READ ME (1).md", "notice's.txt", "it`s.json", "appsettings.`))$([System.IO.File]::Exists(`x.json", "readme`.txt", "weights/`ggml`-base.bin", "weights/ggml-`base`.bin", "weights/phi-2.`q4`.gguf", "a.`b`", "c.d'e'"];
        var project = bench.Workshop.Project([("Library.csproj", Project), ("Class.cs", "class C { }"), .. names.Select(name => (name, """{ "Ai": { "Model": "llama3.1" } }"""))]);

        project.Build().MustSucceed();

        var uses = project.UsesIn("bin/Debug/netstandard2.0/Library.dll");
        Assert.All(uses, use => Assert.DoesNotContain("License=mit", use.Replace("License=mit.gguf", "", StringComparison.Ordinal)));
        Assert.All(["weights/ggml-`base`.bin;", "weights/phi-2.`q4`.gguf;"], name => Assert.Contains(uses, use => use.StartsWith(name, StringComparison.Ordinal)));
        Assert.DoesNotContain(uses, use => use.Contains("`ggml`", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_may_be_called_anything()
    {
        var project = bench.Workshop.Project(
            ("it's `odd` (1)/Library.csproj", Project),
            ("it's `odd` (1)/Class.cs", "class C { }"),
            ("it's `odd` (1)/appsettings.json", """{ "Ai": { "Model": "llama3.1" } }"""),
            ("it's `odd` (1)/NOTICE", "Built with Llama"),
            ("it's `odd` (1)/weights/ggml-base.bin", ""),
            ("it's `odd` (1)/modellicense.json", """{ "models": [ { "id": "acme/model", "license": "mit", "attribution": "NOTICE" } ] }"""));

        var build = (project with { Folder = Path.Combine(project.Folder, "it's `odd` (1)") }).Build().MustSucceed();

        Assert.Contains(build.Findings, finding => finding.File == "appsettings.json");
        Assert.Contains(build.Findings, finding => finding.Message.Contains("ggml-base.bin", StringComparison.Ordinal));
    }
}
