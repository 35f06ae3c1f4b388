namespace ModelLicense.Package.Tests;

/// <summary>Where the package has to work beside a plain build: strict projects, the bare compiler, and the command line that fixes.</summary>
[Collection(SecondBench.Name)]
public sealed class Hosts(Bench bench)
{
    private const string Uses = """
        // <copyright file="Uses.cs" company="Acme">Copyright (c) Acme.</copyright>
        [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 800_000_000)]
        [assembly: ModelLicense.UsesModel("meta-llama/Llama-3.1-8B-Instruct", Delivery = ModelLicense.ModelDelivery.SelfHosted)]

        """;

    /// <summary>Central package management and locked packages are the workshop's own and this project's.</summary>
    [Fact]
    public void The_strictest_project_builds_for_three_frameworks_beside_StyleCop_and_from_locked_packages()
    {
        var project = bench.Workshop.Project(
            ("Strict.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>netstandard2.0;net8.0;net10.0</TargetFrameworks>
                    <LangVersion>latest</LangVersion>
                    <Nullable>enable</Nullable>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
                    <WarningsNotAsErrors>MLA1001;MLA2001;MLA2002</WarningsNotAsErrors>
                    <AnalysisMode>All</AnalysisMode>
                    <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                    <GenerateDocumentationFile>true</GenerateDocumentationFile>
                    <NoWarn>$(NoWarn);CA1014;SA0001;SA1636</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="StyleCop.Analyzers" VersionOverride="1.1.118" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """),
            ("Uses.cs", Uses));

        var build = project.Build().MustSucceed();

        Assert.Equal(["MLA1001"], build.Findings.Select(finding => finding.Id).Where(id => id is "MLA1001" or "CS0436" || id.StartsWith("SA", StringComparison.Ordinal) || id.StartsWith("CA", StringComparison.Ordinal)).Distinct());
        Assert.Equal(3, Directory.EnumerateFiles(Path.Combine(project.Folder, "logs"), "*.sarif").Count());
        Assert.Contains("ModelLicense.Analyzers", File.ReadAllText(Path.Combine(project.Folder, "packages.lock.json")));
        project.Evaluate("-target:Restore", "-property:RestoreLockedMode=true");
    }

    [Fact]
    public void The_bare_compiler_runs_the_analyzers_by_their_files_alone()
    {
        var project = bench.Workshop.Project(
            ("Program.cs", """System.Console.WriteLine("llama3.1".Length); class C { string model = "Qwen/Qwen2.5-3B-Instruct"; }"""),
            ("modellicense.json", """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 }, "models": [ { "id": "llama3.1", "delivery": ["selfHosted"] } ] }"""));
        System.IO.Compression.ZipFile.ExtractToDirectory(bench.Workshop.Package, Path.Combine(project.Folder, "package"));
        var sdk = Path.GetDirectoryName(project.Evaluate("-getProperty:MSBuildToolsPath", Empty(project)).Trim() + "/x")!;
        string[] analyzers = [.. Directory.EnumerateFiles(Path.Combine(project.Folder, "package/analyzers/dotnet/cs"), "*.dll").Select(file => "-analyzer:" + file)];
        string[] references = [.. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Where(IsManaged).Select(file => "-reference:" + file)];

        var (exitCode, output) = Dotnet.Run(project.Folder, ["exec", Path.Combine(sdk, "Roslyn/bincore/csc.dll"), "-noconfig", "-nostdlib", "-target:exe", "-out:App.dll", "-errorlog:log.sarif,version=2.1", .. references, .. analyzers, "-additionalfile:modellicense.json", "Program.cs"]);

        Assert.True(exitCode == 0, output);
        Assert.Contains("modellicense.json(1,94): warning MLA1001: 'llama3.1' is under the Llama 3.1 Community License", output);
        Assert.Contains("Program.cs(1,71): warning MLA1002: 'Qwen/Qwen2.5-3B-Instruct'", output);
        Assert.DoesNotContain("AD0001", output + File.ReadAllText(Path.Combine(project.Folder, "log.sarif")));
        Assert.DoesNotContain("CS8032", output);
        Assert.Contains("\"version\": \"2.1.0\"", File.ReadAllText(Path.Combine(project.Folder, "log.sarif")));
    }

    [Fact]
    public void The_command_that_formats_fixes_what_can_be_fixed()
    {
        var project = bench.Workshop.Project(
            ("Library.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                  </PropertyGroup>
                </Project>
                """),
            ("Uses.cs", """[assembly: ModelLicense.UsesModel("llama3.1", License = "Apache-2.0")]"""));

        project.Format("MLA3004");

        Assert.Equal("""[assembly: ModelLicense.UsesModel("llama3.1", License = "llama3.1")]""", project.Read("Uses.cs").Trim());
    }

    /// <summary>A project that says where the SDK keeps its compiler.</summary>
    private static string Empty(Project project)
    {
        var path = Path.Combine(project.Folder, "empty.proj");
        File.WriteAllText(path, "<Project />");
        return path;
    }

    private static bool IsManaged(string file)
    {
        using var image = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(file));
        return image.HasMetadata;
    }
}
