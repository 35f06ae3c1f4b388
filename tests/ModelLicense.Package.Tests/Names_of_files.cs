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
        string[] names = ["it's.json", "$(x).json", "@(Compile).json", "%41.json", "a;b.json", "weights/llama-2-7b;License=mit.gguf", "weights/$(MSBuildProjectName) 'q'.gguf", "READ ME (1).md", "notice's.txt"];
        var project = bench.Workshop.Project([("Library.csproj", Project), ("Class.cs", "class C { }"), .. names.Select(name => (name, """{ "Ai": { "Model": "llama3.1" } }"""))]);

        project.Build().MustSucceed();

        Assert.All(project.UsesIn("bin/Debug/netstandard2.0/Library.dll"), use => Assert.DoesNotContain("License=mit", use.Replace("License=mit.gguf", "", StringComparison.Ordinal)));
    }
}
