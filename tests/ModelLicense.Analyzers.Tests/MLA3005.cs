namespace ModelLicense.Analyzers.Tests;

/// <summary>A declaration that nothing in the project uses.</summary>
public class MLA3005
{
    [Fact]
    public async Task points_at_every_declaration_that_no_code_names()
    {
        var test = Unused(
            """
            [assembly: ModelLicense.UsesModel("meta-llama/Llama-3.1-8B")]
            [assembly: ModelLicense.UsesModel({|MLA3005:"llama3.3"|})]
            class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1"); }
            """,
            """{ "scale": { "monthlyActiveUsers": 5 }, "models": [ { "id": {|MLA3005:"mistral:7b"|} } ] }""");
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><ItemGroup><AIModel Include="{|MLA3005:gemma2:9b|}" /></ItemGroup></Project>"""));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.items.txt", $"gemma2:9b\u001F\u001F\u001F\u001F\u001F\u001F{Verify.ProjectFile}\u001E\n"));
        await test.RunAsync();
    }

    [Fact]
    public async Task says_nothing_of_what_a_file_above_knows()
    {
        var test = Unused("");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "models": [ { "id": "mistral:7b" } ] }"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task counts_what_a_referenced_assembly_uses()
    {
        var test = Unused("", """{ "scale": { "monthlyActiveUsers": 5 }, "models": [ { "id": "llama3.1" } ] }""");
        test.TestState.AdditionalReferences.Add(Libraries.Compiled("Acme.Llm", Libraries.Item("meta-llama/Llama-3.1-8B")));
        test.DisabledDiagnostics.Add("MLA3500");
        await test.RunAsync();
    }

    [Fact]
    public async Task counts_what_a_project_uses_that_is_judged_in_its_own_build()
    {
        var test = Unused("");
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><ItemGroup><AIModel Include="llama3.1" /></ItemGroup></Project>"""));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.items.txt", $"llama3.1\u001F\u001F\u001F\u001F\u001F\u001F{Verify.ProjectFile}\u001E\n"));
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "scale": { "monthlyActiveUsers": 5 } }"""));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.references.txt", $"Acme.Llm\u001F/repo/llm/Acme.Llm.csproj\u001E\n/repo/llm/Acme.Llm.csproj\u001F0a\u001F/repo/modellicense.json\u001E\n{Verify.ProjectFile}\u001F0a\u001F/repo/modellicense.json\u001E\n"));
        test.TestState.AdditionalReferences.Add(Libraries.Compiled("Acme.Llm", Libraries.Item("meta-llama/Llama-3.1-8B")));
        await test.RunAsync();
    }

    [Fact]
    public async Task can_be_waived_and_the_waiver_is_needed_then()
    {
        var test = Unused("", """
            { "scale": { "monthlyActiveUsers": 5 }, "models": [ { "id": {|MLA9506:"llama3.1"|} } ],
              "waivers": [ { "rule": "MLA3005", "model": "llama3.1", "reason": "a script downloads it" } ] }
            """);
        await test.RunAsync();
    }

    private static AnalyzersTest Unused(string source, string? policy = null)
    {
        var test = Verify.Compilation(source, policy);
        test.DisabledDiagnostics.Remove("MLA3005");
        return test;
    }
}
