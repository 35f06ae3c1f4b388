namespace ModelLicense.Package.Tests;

/// <summary>A library says in its metadata what it uses, and the build of whoever uses it judges that by what is known there.</summary>
[Collection(SecondBench.Name)]
public sealed class ReferencedLibraries(Bench bench)
{
    /// <summary>In any language.</summary>
    private const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <AIModel Include="llama3.1" />
          </ItemGroup>
        </Project>
        """;

    private const string Large = "<ModelLicenseMonthlyActiveUsers>800000000</ModelLicenseMonthlyActiveUsers>";

    [Fact]
    public void A_packed_library_asks_nothing_of_its_author_and_its_models_are_judged_at_its_consumer()
    {
        var project = bench.Workshop.Project(
            ("Library/Acme.Llm.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <IsPackable>true</IsPackable>
                    <ModelLicensePurpose>Commercial</ModelLicensePurpose>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <PackageOutputPath>../feed</PackageOutputPath>
                  </PropertyGroup>
                  <ItemGroup>
                    <AIModel Include="llama3.1" />
                  </ItemGroup>
                </Project>
                """),
            ("Library/Class.cs", """public class Speaks { [ModelLicense.UsesModel("llama3.3")] private void Secretly() { } }"""),
            ("Consumer/Consumer.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ModelLicenseMonthlyActiveUsers>800000000</ModelLicenseMonthlyActiveUsers>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Acme.Llm" VersionOverride="1.0.0" />
                  </ItemGroup>
                </Project>
                """),
            ("Consumer/Directory.Build.targets", """
                <Project>
                  <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.targets', '$(MSBuildThisFileDirectory)../'))" />
                  <PropertyGroup>
                    <RestoreAdditionalProjectSources>$(MSBuildThisFileDirectory)../feed</RestoreAdditionalProjectSources>
                  </PropertyGroup>
                </Project>
                """));
        var library = project.Build("Library", "-t:Restore;Pack", "-p:ModelLicenseMode=strict").MustSucceed();
        Assert.Equal(["note"], library.Findings.Where(finding => finding.Id == "MLA1003").Select(finding => finding.Severity).Distinct());

        var consumer = project.Build("Consumer").MustSucceed().Findings.Where(finding => finding.Id == "MLA1501").ToArray();
        Assert.Equal(2, consumer.Length);
        Assert.All(consumer, finding => Assert.StartsWith("Acme.Llm\"", project.At(finding)));
        Assert.Equal(["llama3.1", "llama3.3"], consumer.Select(finding => finding.Message.Split('\'')[3]).Order());
    }

    [Fact]
    public void A_project_of_the_same_build_is_told_of_again_only_where_more_is_known()
    {
        var project = bench.Workshop.Project(
            ("Llm/Llm.csproj", Library),
            ("Small/Small.csproj", Consumer("")),
            ("Large/Large.csproj", Consumer(Large)),
            ("All.slnx", """<Solution><Project Path="Llm/Llm.csproj" /><Project Path="Small/Small.csproj" /><Project Path="Large/Large.csproj" /></Solution>"""));
        var told = project.Build().MustSucceed().Findings;
        Assert.Equal(["Large/Large.csproj"], told.Where(finding => finding.Id == "MLA1501").Select(finding => finding.File));
        Assert.Equal(["Llm/Llm.csproj"], told.Where(finding => finding.Id == "MLA1003").Select(finding => finding.File));
        Assert.DoesNotContain(told, finding => finding.File == "Small/Small.csproj");
    }

    [Fact]
    public void A_property_that_only_the_consumer_imports_is_more_than_its_library_knows_and_answers_of_the_library_are_not()
    {
        var project = bench.Workshop.Project(
            (".git/HEAD", "ref: refs/heads/main"),
            ("modellicense.json", """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 } }"""),
            ("libs/Llm/Llm.csproj", Library),
            ("libs/Llm/modellicense.json", """{ "waivers": [ { "rule": "MLA1001", "model": "llama3.1", "reason": "found", "baseline": true } ] }"""),
            ("same/Same.csproj", Consumer("", "../libs/Llm/Llm.csproj")),
            ("more/Directory.Build.props", """
                <Project>
                  <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
                  <PropertyGroup>
                    <ModelLicenseDelivery>ShipsWeights</ModelLicenseDelivery>
                  </PropertyGroup>
                </Project>
                """),
            ("more/More.csproj", Consumer("", "../libs/Llm/Llm.csproj")),
            ("All.slnx", """<Solution><Project Path="libs/Llm/Llm.csproj" /><Project Path="same/Same.csproj" /><Project Path="more/More.csproj" /></Solution>"""));
        var told = project.Build().MustSucceed().Findings;
        Assert.Equal(["more/More.csproj"], told.Where(finding => finding.Id == "MLA1501").Select(finding => finding.File));
        Assert.DoesNotContain(told, finding => finding.File == "same/Same.csproj");
        Assert.Contains(told, finding => finding.Id == "MLA9006");
    }

    [Fact]
    public void Visual_Basic_says_in_its_metadata_what_it_uses_too()
    {
        var project = bench.Workshop.Project(
            ("Speech/Speech.vbproj", Library),
            ("App/App.csproj", Consumer(Large, "../Speech/Speech.vbproj")));
        Assert.StartsWith("Speech.vbproj\"", project.At(project.Build("App").MustSucceed().The("MLA1501")));
    }

    private static string Consumer(string properties, string library = "../Llm/Llm.csproj") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{library}" />
          </ItemGroup>
        </Project>
        """;
}
