namespace ModelLicense.Package.Tests;

/// <summary>A solution of two hundred projects under one policy file, of which five use models.</summary>
[Collection(SecondBench.Name)]
public sealed class ManyProjects(Bench bench)
{
    private const int Count = 200;
    private const int Users = 5;

    [Fact]
    public void Each_conflict_of_two_hundred_projects_is_told_once_at_its_use_and_a_policy_that_is_gone_is_missed()
    {
        var solution = bench.Workshop.Project([.. Files()]);
        var build = solution.Build("-m").MustSucceed();
        Assert.Equal(
        [
            .. Told("Project000/Project000.csproj", "MLA1001", "MLA2001", "MLA2002", "MLA3000", "MLA3005"),
            .. Told("Project001/Project001.csproj", "MLA1001", "MLA2001", "MLA2002", "MLA3000", "MLA3005"),
            .. Told("Project002/Class.cs", "MLA1001", "MLA2001", "MLA2002", "MLA3000", "MLA3005"),
            .. Told("Project003/Class.cs", "MLA1001", "MLA2001", "MLA2002", "MLA3000"),
            .. Told("Project004/Class.cs", "MLA1001", "MLA2001", "MLA2002", "MLA3000"),
        ],
            build.Findings.Select(finding => $"{finding.File}: {finding.Id}"));
        Assert.Equal(Count, Directory.EnumerateFiles(solution.Folder, "*.sarif", SearchOption.AllDirectories).Count());

        File.Delete(Path.Combine(solution.Folder, "modellicense.json"));
        Assert.Contains("no modellicense.json with a scale, a policy, rates or a catalog reaches this project", solution.Build("Project150", "-p:BuildProjectReferences=false").MustFail().Output);
    }

    private static IEnumerable<string> Told(string file, params string[] ids) => ids.Select(id => $"{file}: {id}");

    private static IEnumerable<(string, string)> Files()
    {
        yield return (".git/HEAD", "ref: refs/heads/main");
        yield return ("modellicense.json", """{ "root": true, "scale": { "monthlyActiveUsers": 800000000 } }""");
        yield return ("Directory.Build.props", """
            <Project>
              <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
              <PropertyGroup>
                <ModelLicenseRequirePolicy>true</ModelLicenseRequirePolicy>
              </PropertyGroup>
            </Project>
            """);
        yield return ("All.slnx", $"<Solution>{string.Concat(Enumerable.Range(0, Count).Select(index => $"""<Project Path="{Name(index)}/{Name(index)}.csproj" />"""))}</Solution>");
        for (var index = 0; index < Count; index++)
        {
            // Every project that uses no model refers to one that does, and to another that refers to one.
            var references = index < Users ? [] : index < 2 * Users ? new[] { index % Users } : [index % Users, Users + (index % Users)];
            yield return ($"{Name(index)}/{Name(index)}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    {(index < 2 ? """<AIModel Include="llama3.1" />""" : "")}
                    {string.Concat(references.Select(reference => $"""<ProjectReference Include="../{Name(reference)}/{Name(reference)}.csproj" />"""))}
                  </ItemGroup>
                </Project>
                """);
            yield return ($"{Name(index)}/Class.cs", index switch
            {
                2 => """[assembly: ModelLicense.UsesModel("llama3.1")]""",
                3 => """[ModelLicense.UsesModel("llama3.1")] public class Uses { }""",
                4 => """public class Uses { public void Ask([ModelLicense.ModelId] string model) { } void Call() => Ask("llama3.1"); }""",
                _ => $"public class Class{index} {{ }}",
            });
        }
    }

    private static string Name(int index) => $"Project{index:000}";
}
