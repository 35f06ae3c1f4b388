namespace ModelLicense.Package.Tests;

/// <summary>What a project says of itself reaches the analyzer of the installed package.</summary>
[Collection(FirstBench.Name)]
public sealed class Declarations(Bench bench)
{
    private const string AsksLlama = """
        using OllamaSharp;

        using var ollama = new OllamaApiClient(new Uri("http://localhost:11434"), "llama3.1");
        Console.WriteLine(ollama.SelectedModel);
        """;

    [Fact]
    public void With_nothing_declared_a_call_to_Llama_is_a_note_that_says_what_to_declare_even_where_warnings_are_errors()
    {
        var project = bench.Workshop.Project(("App.csproj", App("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")), ("Program.cs", AsksLlama));
        var build = project.Build().MustSucceed();
        var finding = build.The("MLA1003");
        Assert.Equal("note", finding.Severity);
        Assert.StartsWith("\"llama3.1\"", project.At(finding));
        Assert.Contains("to decide this, declare the group's monthly active users in 2024-06", finding.Message);
        Assert.Contains("MSBuild property ModelLicenseMonthlyActiveUsers", finding.Message);
        Assert.Contains("\"scale\": { \"monthlyActiveUsers\": { \"2024-06\": <number> } } in modellicense.json", finding.Message);
    }

    [Fact]
    public void Properties_of_the_project_are_facts_and_lists_may_be_written_with_semicolons()
    {
        var project = bench.Workshop.Project(
            ("App.csproj", App("""
                <ModelLicensePurpose>Commercial</ModelLicensePurpose>
                <ModelLicenseMonthlyActiveUsers>
                  800_000_000
                </ModelLicenseMonthlyActiveUsers>
                <ModelLicenseTerritories>US;Mars</ModelLicenseTerritories>
                """)),
            ("Program.cs", AsksLlama));
        var build = project.Build().MustFail();
        Assert.Contains("this project declares 800,000,000 (MSBuild property ModelLicenseMonthlyActiveUsers)", build.The("MLA1001").Message);
        Assert.Contains("'Mars' is not a place", build.The("MLA9002").Message);
    }

    [Fact]
    public void A_property_that_cannot_be_read_is_an_error_at_its_value_in_the_project_file()
    {
        var project = bench.Workshop.Project(("App.csproj", App("<ModelLicenseMonthlyActiveUsers>lots</ModelLicenseMonthlyActiveUsers>")), ("Program.cs", AsksLlama));
        var finding = project.Build().MustFail().The("MLA9002");
        Assert.Equal(("App.csproj", "error"), (finding.File, finding.Severity));
        Assert.StartsWith("lots<", project.At(finding));
    }

    [Fact]
    public void A_model_named_by_an_item_is_judged_at_the_item_and_travels_in_the_metadata_of_the_assembly()
    {
        var project = bench.Workshop.Project(
            ("App.csproj", App(
                "<ModelLicenseMonthlyActiveUsers>800000000</ModelLicenseMonthlyActiveUsers>",
                """
                <AIModel Include="meta-llama/Llama-3.1-8B-Instruct" License="llama3.1" />
                <AIModel Include="acme/writer" DerivedFrom="meta-llama/Llama-3.1-8B;mistralai/Mistral-7B-v0.1" Purpose="Internal" Delivery="SelfHosted;HostedApi" Obtained="2026-05-01" />
                """)),
            ("Program.cs", "Console.WriteLine();"));
        var build = project.Build().MustSucceed();
        var findings = build.Findings.Where(each => each.Id == "MLA1001").ToArray();
        Assert.Equal(["App.csproj", "App.csproj"], findings.Select(each => each.File));
        Assert.StartsWith("meta-llama/Llama-3.1-8B-Instruct\"", project.At(findings[0]));
        Assert.StartsWith("acme/writer\"", project.At(findings[1]));
        Assert.Equal(
            ["meta-llama/Llama-3.1-8B-Instruct;License=llama3.1", "acme/writer;DerivedFrom=meta-llama/Llama-3.1-8B|mistralai/Mistral-7B-v0.1;Purpose=Internal;Delivery=SelfHosted|HostedApi;Obtained=2026-05-01"],
            project.UsesIn("bin/Debug/net10.0/App.dll"));
    }

    [Fact]
    public void A_policy_in_a_folder_above_counts_up_to_the_root_and_a_file_that_is_listed_twice_counts_once()
    {
        var project = bench.Workshop.Project(
            ("modellicense.json", """{ "scale": { "domicile": "nowhere" } }"""),
            ("repository/.git/HEAD", "ref: refs/heads/main"),
            ("repository/modellicense.json", """{ "scale": { "monthlyActiveUsers": 800000000 } }"""),
            ("repository/C# & Söhne (1)/App/modellicense.json", """{ "models": [{ "id": "llama3.1" }] }"""),
            ("repository/C# & Söhne (1)/App/App.csproj", App("", """<AdditionalFiles Include="modellicense.json" />""")),
            ("repository/C# & Söhne (1)/App/Program.cs", AsksLlama));
        var build = project.Build("repository/C# & Söhne (1)/App").MustSucceed();
        var finding = build.The("MLA1001");
        Assert.Equal("repository/C# & Söhne (1)/App/modellicense.json", finding.File);
        Assert.Contains("(../../modellicense.json, line 1)", finding.Message);
    }

    [Fact]
    public void A_mode_that_does_not_exist_is_an_error_that_names_those_that_do()
    {
        var project = bench.Workshop.Project(("App.csproj", App("<ModelLicenseMode>strikt</ModelLicenseMode>")), ("Program.cs", AsksLlama));
        Assert.Contains("error MLA9002: ModelLicenseMode is 'strikt', but one of default, strict, audit is expected", project.Build().MustFail().Output);
    }

    [Fact]
    public void A_property_that_does_not_exist_is_an_error_in_the_file_that_sets_it_and_nothing_else_is_lost()
    {
        var project = bench.Workshop.Project(
            ("Directory.Build.props", """
                <Project>
                  <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
                  <PropertyGroup>
                    <!-- <ModelLicenseGone>1</ModelLicenseGone> -->
                    <ModelLicenseTerritory Condition="'$(X)' == ''">EU;@(Compile) "'`$(Y)</ModelLicenseTerritory>
                  </PropertyGroup>
                </Project>
                """),
            ("App.csproj", App("""
                <ModelLicenseMonthlyActiveUsers>800_000_000</ModelLicenseMonthlyActiveUsers>
                <ModelLicenseRevenue>5</ModelLicenseRevenue>
                <ModelLicenceDomicile>US</ModelLicenceDomicile>
                """)),
            ("modellicence.json", "{}"),
            ("Program.cs", AsksLlama));
        var build = project.Build().MustFail();
        Assert.Matches(@"App\.csproj : error MLA9002: ModelLicenseRevenue, line \d+, is no property of ModelLicense\.Analyzers, so it has no effect; there are ModelLicensePurpose, ", build.Output);
        Assert.Matches(@"Directory\.Build\.props : error MLA9002: ModelLicenseTerritory, line 5, is no property", build.Output);
        Assert.Matches(@"App\.csproj : error MLA9002: ModelLicenceDomicile, line \d+, is no property", build.Output);
        Assert.Matches(@"modellicence\.json : error MLA9002: this file is not read, because a policy file is called modellicense\.json: rename it", build.Output);
        Assert.DoesNotContain("ModelLicenseGone", build.Output);
        Assert.Contains("this project declares 800,000,000", build.The("MLA1001").Message);
    }

    [Fact]
    public void Every_property_that_the_pages_name_is_known_to_the_build()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Workshop.Repository, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Workshop.Repository, "README.md"));
        var named = pages.SelectMany(page => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(page), @"(?:<|-p:|`)(ModelLicense[A-Z]\w+)(?=[>=`])").Select(match => match.Groups[1].Value)).Distinct().Order().ToArray();
        var known = System.Text.RegularExpressions.Regex.Match(File.ReadAllText(Path.Combine(Workshop.Repository, "src", "ModelLicense.Analyzers.Package", "build", "ModelLicense.Analyzers.targets")), "<_ModelLicenseProperties>([^<]*)<").Groups[1].Value.Split(';');
        Assert.Equal(known.Order(), named);
    }

    [Fact]
    public void Only_a_build_server_tells_the_analyzer_the_day_unless_the_project_pins_it()
    {
        var project = bench.Workshop.Project(("App.csproj", App("")));
        project.Evaluate("-target:Restore");
        Assert.Equal("", project.Evaluate("-getProperty:ModelLicenseToday").Trim());
        Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", project.Evaluate("-getProperty:ModelLicenseToday", "-p:ContinuousIntegrationBuild=true").Trim());
        Assert.Equal("2026-11-01", project.Evaluate("-getProperty:ModelLicenseToday", "-p:ContinuousIntegrationBuild=true", "-p:ModelLicenseToday=2026-11-01").Trim());
    }

    private static string App(string properties, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="OllamaSharp" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
