namespace ModelLicense.Package.Tests;

/// <summary>Settings files and files of weights reach the analyzer of the installed package without a word in the project file.</summary>
[Collection(SecondBench.Name)]
public sealed class SettingsAndWeights(Bench bench)
{
    private const string Secret = "S3CRET-4711";

    [Fact]
    public void A_web_project_is_judged_by_its_settings_and_compiled_again_when_they_change()
    {
        const string settings = $$"""
            {
              "Logging": { "LogLevel": { "Default": "Information" } },
              "Ai": { "Model": "llama3.1" }, // the chat
              "ConnectionStrings": { "chat": "Endpoint=https://ai.example/;Key={{Secret}};Model=meta-llama/Llama-3.3-70B-Instruct" },
            }
            """;
        var project = bench.Workshop.Project(
            ("Web.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ModelLicenseMonthlyActiveUsers>800000000</ModelLicenseMonthlyActiveUsers>
                  </PropertyGroup>
                  <ItemGroup>
                    <AdditionalFiles Include="appsettings.Development.json;models.json" />
                  </ItemGroup>
                </Project>
                """),
            ("Program.cs", "System.Console.WriteLine();"),
            ("appsettings.json", settings),
            ("appsettings.Development.json", """{ "Ai": { "Model": "llama3.2" } }"""),
            ("models.json", """{ "Models": [ { "Name": "llama3.3" } ] }"""),
            ("other.json", """{ "Model": "llama3" }"""),
            ("Properties/launchSettings.json", """{ "profiles": { "Web": { "commandName": "Project", "environmentVariables": { "OLLAMA_MODEL": "llama3.1:70b" } } } }"""),
            ("wwwroot/yolov8n.onnx", ""));
        var build = project.Build("-verbosity:normal").MustSucceed();

        Assert.Equal(
            ["Properties/launchSettings.json:llama3.1:70b", "appsettings.Development.json:llama3.2", "appsettings.json:llama3.1", "appsettings.json:meta-llama/Llama-3.3-70B-Instruct", "models.json:llama3.3"],
            build.Findings.Where(finding => finding.Id == "MLA1001").Select(finding => $"{finding.File}:{finding.Message.Split('\'')[1]}"));
        Assert.StartsWith("meta-llama/Llama-3.3-70B-Instruct\"", project.At(build.Findings.Last(finding => finding is { Id: "MLA1001", File: "appsettings.json" })));
        Assert.Contains(build.Findings, finding => finding.Id == "MLA3000" && finding.Message.StartsWith("'yolov8n.onnx'", StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, build.Output);
        Assert.All(Directory.GetFiles(project.Folder, "*.sarif", SearchOption.AllDirectories), log => Assert.DoesNotContain(Secret, File.ReadAllText(log)));

        var compiled = Path.Combine(project.Folder, "obj/Debug/net10.0/Web.dll");
        var first = File.GetLastWriteTimeUtc(compiled);
        project.Build().MustSucceed();
        Assert.Equal(first, File.GetLastWriteTimeUtc(compiled));

        project.Write("appsettings.json", settings.Replace("llama3.1", "phi4", StringComparison.Ordinal));
        Assert.DoesNotContain(project.Build().MustSucceed().Findings, finding => finding.Message.StartsWith("'llama3.1'", StringComparison.Ordinal));

        File.Delete(Path.Combine(project.Folder, "Properties/launchSettings.json"));
        Assert.DoesNotContain(project.Build().MustSucceed().Findings, finding => finding.File.EndsWith("launchSettings.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_plain_projects_share_a_settings_file_and_one_brings_weights_along()
    {
        static string Library(string name, string items) => $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <IsPackable>{(name == "Packed" ? "true" : "false")}</IsPackable>
                <ModelLicenseMonthlyActiveUsers>800000000</ModelLicenseMonthlyActiveUsers>
              </PropertyGroup>
              <ItemGroup>
                <None Include="../Bob's & (1)/appsettings.json" Link="appsettings.json" CopyToOutputDirectory="PreserveNewest" />
                {items}
              </ItemGroup>
            </Project>
            """.Replace("&", "&amp;", StringComparison.Ordinal);
        var project = bench.Workshop.Project(
            ("All.slnx", """
                <Solution>
                  <Project Path="Packed/Packed.csproj" />
                  <Project Path="Plain/Plain.csproj" />
                </Solution>
                """),
            ("Bob's & (1)/appsettings.json", """{ "Ollama": { "ChatModel": "llama3.1" } }"""),
            ("Plain/Plain.csproj", Library("Plain", """<Content Include="models/**" CopyToOutputDirectory="PreserveNewest" />""")),
            ("Plain/models/all-MiniLM-L6-v2/model.onnx", ""),
            ("Plain/models/acme-writer.gguf", ""),
            ("Plain/firmware's.bin", ""),
            ("Plain/it's.json", ""),
            ("Plain/it.isn't", ""),
            ("Packed/Packed.csproj", Library("Packed", """<EmbeddedResource Include="weights/*.gguf" />""")),
            ("Packed/weights/llama-2-7b.Q4_K_M.gguf", ""),
            ("Packed/lying.gguf", ""));
        var build = project.Build().MustSucceed();

        Assert.Equal(2, build.Output.Split('\n').Where(line => line.Contains("appsettings.json(1,", StringComparison.Ordinal) && line.Contains("MLA1001", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().Count());
        Assert.Equal("Plain/Plain.csproj", build.The("MLA3002").File);
        Assert.StartsWith("models/**\"", project.At(build.The("MLA3002")));
        Assert.Contains(build.Findings, finding => finding is { Id: "MLA3000", File: "Plain/Plain.csproj" } && finding.Message.StartsWith("'all-MiniLM-L6-v2'", StringComparison.Ordinal));
        Assert.StartsWith("weights/*.gguf\"", project.At(build.Findings.Single(finding => finding is { Id: "MLA1001", File: "Packed/Packed.csproj" })));
        Assert.Equal(["weights/llama-2-7b.Q4_K_M.gguf;Delivery=ShipsWeights;File=true"], project.UsesIn("Packed/bin/Debug/net10.0/Packed.dll"));
        Assert.Empty(project.UsesIn("Plain/bin/Debug/net10.0/Plain.dll"));
    }
}
