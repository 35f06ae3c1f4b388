namespace ModelLicense.Package.Tests;

/// <summary>The package disturbs no kind of project.</summary>
[Collection(SecondBench.Name)]
public sealed class ProjectKinds(Bench bench)
{
    private const string UsesLlama = """
        using ModelLicense;

        [assembly: CommercialScale(MonthlyActiveUsers = 800000000)]
        [assembly: UsesModel("meta-llama/Llama-3.1-8B-Instruct", Delivery = ModelDelivery.SelfHosted)]
        """;

    [Fact]
    public void A_project_for_several_frameworks_is_judged_for_each()
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
                """),
            ("Attributes.cs", """[assembly: ModelLicense.UsesModel("meta-llama/Llama-3.2-1B")]"""));
        var build = project.Build().MustSucceed();
        Assert.Equal(["Attributes.cs", "Library.csproj"], build.Findings.Where(finding => finding.Id == "MLA1001").Select(finding => finding.File));
        foreach (var framework in new[] { "net10.0", "netstandard2.0" })
        {
            Assert.Contains("MLA1001", File.ReadAllText(Path.Combine(project.Folder, $"logs/Library.{framework}.sarif")));
            Assert.Equal(["llama3.1"], project.UsesIn($"bin/Debug/{framework}/Library.dll"));
        }
    }

    /// <summary>Its project is no file: nothing may ask for its text.</summary>
    [Fact]
    public void A_program_of_one_file_is_judged_by_its_own_properties()
    {
        var project = bench.Workshop.Project(("app.cs", """
            #:property PublishAot=false
            #:property ModelLicenseMonthlyActiveUsers=800000000
            System.Console.WriteLine(new Llama());
            [ModelLicense.UsesModel("llama3.1")] class Llama;
            """));
        var (exitCode, output) = Dotnet.Run(project.Folder, "build", "app.cs");
        Assert.True(exitCode == 0, output);
        Assert.Matches(@"app\.cs\(4,25\): warning MLA1001: 'llama3\.1' .* this project declares 800,000,000 \(MSBuild property ModelLicenseMonthlyActiveUsers\)", output);
    }

    [Fact]
    public void CSharp_7_3_for_netstandard_with_warnings_as_errors_compiles_the_attributes()
    {
        var project = bench.Workshop.Project(
            ("Old.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <LangVersion>7.3</LangVersion>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <WarningsNotAsErrors>MLA1001;MLA2001</WarningsNotAsErrors>
                    <GenerateDocumentationFile>true</GenerateDocumentationFile>
                    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
                  </PropertyGroup>
                  <ItemGroup>
                    <Compile Include="Uses.cs" />
                  </ItemGroup>
                </Project>
                """),
            ("Uses.cs", UsesLlama));
        Assert.Equal("warning", project.Build().MustSucceed().The("MLA1001").Severity);
    }

    [Theory]
    [InlineData("", "ModelLicenseAttributes.Embedded.cs")]
    [InlineData("-p:CompilerApiVersion=roslyn4.14", "ModelLicenseAttributes.Embedded.cs")]
    [InlineData("-p:CompilerApiVersion=roslyn4.8", "ModelLicenseAttributes.cs")]
    [InlineData("-p:ModelLicenseAttributes=false", null)]
    public void The_source_of_the_attributes_fits_the_compiler_and_can_be_left_out(string argument, string? source)
    {
        var project = bench.Workshop.Project(("Library.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """));
        project.Evaluate("-target:Restore");
        var compiled = project.Evaluate(["-getItem:Compile", .. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(source is not null, compiled.Contains("ModelLicenseAttributes", StringComparison.Ordinal));
        Assert.Contains(source ?? "\"Compile\": []", compiled);
    }

    [Fact]
    public void Friends_that_both_use_the_package_and_projects_in_other_languages_build_in_one_solution_with_warnings_as_errors()
    {
        const string modelItem = """<ItemGroup><AIModel Include="llama3.1" License="llama3.1" /></ItemGroup>""";
        string Library(string body) => $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>MLA1001;MLA2001</WarningsNotAsErrors>
              </PropertyGroup>
              {body}
            </Project>
            """;
        var project = bench.Workshop.Project(
            ("All.slnx", """
                <Solution>
                  <Project Path="Friend/Friend.csproj" />
                  <Project Path="Other/Other.csproj" />
                  <Project Path="Basic/Basic.vbproj" />
                  <Project Path="Functional/Functional.fsproj" />
                </Solution>
                """),
            ("Friend/Friend.csproj", Library("""<ItemGroup><InternalsVisibleTo Include="Other" /></ItemGroup>""")),
            ("Friend/Uses.cs", UsesLlama),
            ("Other/Other.csproj", Library("""<ItemGroup><ProjectReference Include="../Friend/Friend.csproj" /></ItemGroup>""")),
            ("Other/Uses.cs", UsesLlama),
            ("Basic/Basic.vbproj", Library(modelItem)),
            ("Basic/Module.vb", """
                Public Module Words
                    Public ReadOnly Property Model As String = "llama3.1"
                End Module
                """),
            ("Functional/Functional.fsproj", Library(modelItem + """<ItemGroup><Compile Include="Words.fs" /></ItemGroup>""")),
            ("Functional/Words.fs", """
                module Words

                let model = "llama3.1"
                """));
        var build = project.Build().MustSucceed();
        Assert.Equal(["Friend/Uses.cs", "Other/Uses.cs"], build.Findings.Where(finding => finding.Id == "MLA1001").Select(finding => finding.File));
        Assert.DoesNotContain("CS0436", build.Output);
        Assert.Equal(["llama3.1;License=llama3.1"], project.UsesIn("Basic/bin/Debug/net10.0/Basic.dll"));
        Assert.Equal(["llama3.1;License=llama3.1"], project.UsesIn("Functional/bin/Debug/net10.0/Functional.dll"));
    }

    [Fact]
    public void A_second_build_compiles_nothing_and_a_changed_item_compiles_again()
    {
        string Library(string model) => $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ModelLicenseMonthlyActiveUsers>800000000</ModelLicenseMonthlyActiveUsers>
              </PropertyGroup>
              <ItemGroup>
                <AIModel Include="{model}" />
              </ItemGroup>
            </Project>
            """;
        var project = bench.Workshop.Project(("Library.csproj", Library("llama3.1")), ("Nothing.cs", "class Nothing;"), ("modellicense.json", "{}"));
        project.Build().MustSucceed();
        var compiled = Path.Combine(project.Folder, "obj/Debug/net10.0/Library.dll");
        var first = File.GetLastWriteTimeUtc(compiled);
        Assert.Contains("Skipping target \"CoreCompile\"", project.Build("-verbosity:detailed").MustSucceed().Output);
        Assert.Equal(first, File.GetLastWriteTimeUtc(compiled));

        project.Write("Library.csproj", Library("mistralai/Mistral-7B-v0.1"));
        Assert.DoesNotContain(project.Build().MustSucceed().Findings, finding => finding.Id == "MLA1001");
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(compiled));
    }
}
