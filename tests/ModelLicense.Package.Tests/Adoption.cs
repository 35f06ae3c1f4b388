using System.Text.RegularExpressions;

namespace ModelLicense.Package.Tests;

/// <summary>
/// Somebody installs the package in a project that runs, and gets to a clean strict build by the fixes of <c>dotnet format</c> and by what the
/// build printed, and by nothing else: no page, no source.
/// </summary>
[Collection(SecondBench.Name)]
public sealed class Adoption(Bench bench)
{
    [Fact]
    public void Reaches_a_clean_strict_build_by_fixes_and_printed_messages_alone()
    {
        var project = bench.Workshop.Project(
            ("Directory.Build.props", """<Project><PropertyGroup><RestorePackagesPath>$(MSBuildThisFileDirectory)../packages</RestorePackagesPath></PropertyGroup></Project>"""),
            ("Directory.Packages.props", "<Project />"),
            ("Chat.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="OllamaSharp" Version="5.5.2" />
                    <PackageReference Include="Microsoft.Extensions.AI.Abstractions" Version="10.11.0" />
                    <PackageReference Include="Microsoft.SemanticKernel.Core" Version="1.82.0" />
                    <PackageReference Include="Microsoft.SemanticKernel.Connectors.OpenAI" Version="1.82.0" />
                    <PackageReference Include="System.Numerics.Tensors" Version="10.0.13" />
                  </ItemGroup>
                </Project>
                """),
            ("Program.cs", """
                using Microsoft.SemanticKernel;
                using OllamaSharp;

                var builder = WebApplication.CreateBuilder(args);

                // Answers questions of visitors.
                builder.Services.AddSingleton(new OllamaApiClient("http://localhost:11434", "llama3.1:8b"));

                // Sums up what was said.
                builder.Services.AddSingleton(Kernel.CreateBuilder()
                    .AddOpenAIChatCompletion(builder.Configuration["Summaries:Model"] ?? "gpt-4o-mini", builder.Configuration["OpenAI:Key"] ?? "")
                    .Build());

                var app = builder.Build();
                app.MapGet("/", async (OllamaApiClient ollama) => string.Join(", ", (await ollama.ListLocalModelsAsync()).Select(model => model.Name)));
                app.Run();

                """),
            ("Translations.cs", """
                using OllamaSharp;

                /// <summary>Translates questions.</summary>
                public static class Translations
                {
                    public static OllamaApiClient Client() => new("http://localhost:11434", "qwen2.5");

                    public static OllamaApiClient Notes() => new("http://localhost:11434", "gemma2:9b");
                }

                """),
            ("appsettings.json", """
                {
                  "Logging": { "LogLevel": { "Default": "Information" } },
                  "Summaries": { "Model": "gpt-4o-mini" },
                  "Search": { "EmbeddingModel": "jinaai/jina-embeddings-v3" }
                }
                """));

        // The package, and the one file that says for whom the models are.
        project.Add("ModelLicense.Analyzers", bench.Workshop.Version);
        project.Write("modellicense.json", """
            {
              "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 }
            }

            """);
        Assert.Equal(["MLA1001", "MLA1002", "MLA2001", "MLA2002", "MLA3003"], Broken(project).Select(finding => finding.Id).Distinct().Order());

        // In C# the fixes write another model; elsewhere the message says which.
        project.Format("MLA1001");
        Assert.Contains("\"qwen3:8b\"", project.Read("Program.cs"));
        var broken = Broken(project);
        Rename(project, broken.Single(finding => finding.Id == "MLA1002"), "; what is declared clears '([^']+)'");

        // Which of several models is meant no tool decides; the message has the names to choose from.
        Rename(project, broken.Single(finding => finding.Id == "MLA3003"), @"; for example '([^']+)' \(Apache-2\.0\)");

        // What is left asks how the models reach people, and shows what to write.
        var left = Assert.Single(Broken(project));
        Assert.Equal("MLA2002", left.Id);
        var asked = Regex.Match(left.Message, """
            "scale": \{ ("delivery": \[)<[^>]*("selfHosted")[^>]*>(\]) \} in modellicense.json
            """.Trim());
        Assert.True(asked.Success, left.Message);
        project.Write("modellicense.json", project.Read("modellicense.json").Replace("\"scale\": { ", $"\"scale\": {{ {asked.Groups[1].Value}{asked.Groups[2].Value}{asked.Groups[3].Value}, ", StringComparison.Ordinal));

        Assert.DoesNotContain(project.Build("-p:ModelLicenseMode=strict").MustSucceed().Findings, finding => IsOurs(finding) && finding.Severity != "note");
        Assert.DoesNotContain("waivers", project.Read("modellicense.json"));
    }

    private static Finding[] Broken(Project project)
        => [.. project.Build("-p:ModelLicenseMode=strict").Findings.Where(finding => IsOurs(finding) && finding.Severity == "error")];

    private static bool IsOurs(Finding finding) => finding.Id.StartsWith("MLA", StringComparison.Ordinal);

    /// <summary>Writes the name that a message says where its finding stands.</summary>
    private static void Rename(Project project, Finding finding, string pattern)
    {
        var said = Regex.Match(finding.Message, pattern);
        Assert.True(said.Success, finding.Message);
        var at = project.At(finding).TrimStart('"');
        project.Write(finding.File, project.Read(finding.File).Replace($"\"{at[..at.IndexOf('"')]}\"", $"\"{said.Groups[1].Value}\"", StringComparison.Ordinal));
    }
}
