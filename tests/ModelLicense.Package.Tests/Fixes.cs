namespace ModelLicense.Package.Tests;

/// <summary>What <c>dotnet format analyzers</c>, our command line for fixes, makes of a project.</summary>
[Collection(FirstBench.Name)]
public sealed class Fixes(Bench bench)
{
    [Fact]
    public void are_applied_to_all_findings_of_a_project_in_one_run()
    {
        var project = bench.Workshop.Project(
            ("Fixes.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                </Project>
                """),
            ("modellicense.json", """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 }, "policy": { "declare": "required" } }"""),
            ("Declared.cs", """
                using ModelLicense;

                [assembly: UsesModel("meta-llama/Meta-Llama-3-8B-Instruct", License = "Apache-2.0")]
                [assembly: UsesModel("gemma2:9b", License = "mit")]
                [assembly: UsesModel("qwen2.5")]

                """),
            ("First.cs", """
                class First
                {
                    static void Ask([ModelLicense.ModelId] string model) { }
                    void M() { Ask("mistral:7b"); Ask("phi4"); }
                    static void N() => Ask("mistral:7b");
                }

                """),
            ("Second.cs", """
                class Second
                {
                    string chat = "mistralai/Mistral-7B-Instruct-v0.3";
                }

                """));

        project.Format("MLA3004", "MLA3001", "MLA3003");

        Assert.Equal(
            """
            using ModelLicense;

            [assembly: UsesModel("meta-llama/Meta-Llama-3-8B-Instruct", License = "llama3")]
            [assembly: UsesModel("gemma2:9b", License = "gemma")]
            [assembly: UsesModel("qwen2.5")]

            """,
            project.Read("Declared.cs"));
        Assert.StartsWith(
            """
            [assembly: ModelLicense.UsesModel("mistral:7b")]
            [assembly: ModelLicense.UsesModel("phi4")]

            class First
            """,
            project.Read("First.cs"));
        Assert.StartsWith("class Second", project.Read("Second.cs"));

        project.Format("MLA1001");

        Assert.Contains("""[assembly: UsesModel("Qwen/Qwen3-8B", License = "Apache-2.0")]""", project.Read("Declared.cs"));
    }
}
