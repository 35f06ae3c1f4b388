using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.Tests;

/// <summary>What an editor shows while somebody types: it asks file by file, never for the whole compilation, and again after each edit.</summary>
public class EditorTests
{
    private const string Policy = "/repo/app/modellicense.json";
    private const string Settings = "/repo/app/appsettings.json";
    private const string Code = """
        using OllamaSharp;

        public class Chat
        {
            public object Client() => new OllamaApiClient("http://localhost:11434", "llama3.1");
        }
        """;

    [Fact]
    public async Task findings_in_code_in_the_policy_in_settings_and_in_the_project_file_are_live()
    {
        using var editor = new Editor(
            (Policy, """{ "scale": { "monthlyActiveUsers": 800000000 }, "models": [ { "id": "meta-llama/Llama-3.3-70B-Instruct" } ] }"""),
            (Settings, """{ "Ai": { "Model": "llama3.2" } }"""),
            (Verify.ProjectFile, """<Project><PropertyGroup><ModelLicenseAnnualRevenueUsd>lots</ModelLicenseAnnualRevenueUsd></PropertyGroup></Project>"""));

        Assert.Contains("MLA1001 llama3.1", await editor.InCode());
        Assert.Contains("MLA1001 meta-llama/Llama-3.3-70B-Instruct", await editor.In(Policy));
        Assert.Contains("MLA1001 llama3.2", await editor.In(Settings));
        Assert.Contains("MLA9002 ", await editor.In(Verify.ProjectFile));
    }

    [Fact]
    public async Task an_edit_of_the_policy_moves_findings_in_code_that_nobody_touched()
    {
        using var editor = new Editor((Policy, """{ "scale": { "monthlyActiveUsers": 800000000 } }"""));
        Assert.Contains("MLA1001 llama3.1", await editor.InCode());

        editor.Type(Policy, """{ "scale": { "monthlyActiveUsers": 80000 } }""");
        Assert.DoesNotContain("MLA1001 llama3.1", await editor.InCode());

        editor.Type(Policy, """{ "scale": { "monthlyActiveUsers": 80000 }, "policy": { "deny": ["llama3.1"] } }""");
        Assert.Contains("MLA4001 llama3.1", await editor.InCode());
    }

    [Fact]
    public async Task a_declaration_that_is_typed_into_the_policy_takes_the_finding_there()
    {
        using var editor = new Editor((Policy, """{ "scale": { "monthlyActiveUsers": 800000000 } }"""));
        Assert.Contains("MLA1001 llama3.1", await editor.InCode());

        editor.Type(Policy, """{ "scale": { "monthlyActiveUsers": 800000000 }, "models": [ { "id": "llama3.1" } ] }""");
        Assert.DoesNotContain("MLA1001 llama3.1", await editor.InCode());
        Assert.Contains("MLA1001 llama3.1", await editor.In(Policy));
    }

    [Theory]
    [InlineData("""{ "scale": { "monthlyActiveUsers": 800000000 }, """)]
    [InlineData("""{ "scale": { "monthlyActiveUsers": 800000000 }, "poli""")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": 800000000 }, "policy": { "deny": [ """)]
    [InlineData("""{ "scale": { "monthlyActiveUsers": 800000000, "domicile": }, "models": [ }""")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": 800000000 """)]
    public async Task a_policy_that_is_half_typed_counts_as_far_as_it_can_be_read(string text)
    {
        using var editor = new Editor((Policy, """{ "scale": { "monthlyActiveUsers": 800000000 } }"""));
        editor.Type(Policy, text);

        Assert.Contains("MLA9001 ", await editor.In(Policy));
        Assert.Contains("MLA1001 llama3.1", await editor.InCode());
    }

    [Fact]
    public async Task code_that_is_half_typed_keeps_its_findings_and_what_is_typed_gets_them()
    {
        using var editor = new Editor((Policy, """{ "scale": { "monthlyActiveUsers": 800000000 } }"""));
        editor.Code(Code[..Code.LastIndexOf('}')] + "    public object Other() => new OllamaApiClient(\"http://localhost:11434\", \"llama3.2\"");

        Assert.Equal(["MLA1001 llama3.1", "MLA1001 llama3.2"], (await editor.InCode()).Where(told => told.StartsWith("MLA1001", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task what_only_the_whole_compilation_knows_is_left_to_builds()
    {
        using var editor = new Editor((Policy, """{ "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks" } ] }"""));

        Assert.DoesNotContain(await editor.In(Policy), told => told.StartsWith("MLA9005", StringComparison.Ordinal));
        Assert.Contains(await editor.InTheBuild(), told => told.StartsWith("MLA9005", StringComparison.Ordinal));
    }

    /// <summary>A project in a workspace, asked as an editor asks.</summary>
    private sealed class Editor : IDisposable
    {
        private readonly AdhocWorkspace workspace = new();
        private readonly ProjectId project = ProjectId.CreateNewId();
        private readonly DocumentId code;
        private Solution solution;

        public Editor(params (string Path, string Text)[] files)
        {
            code = DocumentId.CreateNewId(project);
            var configuration = DocumentId.CreateNewId(project);
            solution = workspace.CurrentSolution
                .AddProject(ProjectInfo.Create(project, VersionStamp.Default, "App", "App", LanguageNames.CSharp, compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), metadataReferences: References.All))
                .AddDocument(code, "Chat.cs", SourceText.From(EditorTests.Code), filePath: "/repo/app/Chat.cs")
                .AddAnalyzerConfigDocument(configuration, ".globalconfig", SourceText.From($"is_global = true\nbuild_property.ModelLicenseProjectFile = {Uri.EscapeDataString(Verify.ProjectFile)}\nbuild_property.ModelLicenseAnnualRevenueUsd = {(files.Any(file => file.Text.Contains("lots", StringComparison.Ordinal)) ? "lots" : "")}\n"), filePath: "/repo/app/.globalconfig");
            foreach (var (path, text) in files)
            {
                solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), System.IO.Path.GetFileName(path), SourceText.From(text), filePath: path);
            }
        }

        public void Type(string path, string text)
            => solution = solution.WithAdditionalDocumentText(solution.GetProject(project)!.AdditionalDocuments.Single(document => document.FilePath == path).Id, SourceText.From(text));

        public void Code(string text) => solution = solution.WithDocumentText(code, SourceText.From(text));

        public async Task<string[]> InCode()
        {
            var run = await Run();
            var tree = (await solution.GetDocument(code)!.GetSyntaxTreeAsync())!;
            return Told([.. await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, default), .. await run.GetAnalyzerSemanticDiagnosticsAsync(run.Compilation.GetSemanticModel(tree), null, default)]);
        }

        public async Task<string[]> In(string path)
        {
            var run = await Run();
            return Told((await run.GetAnalysisResultAsync(run.AnalysisOptions.Options!.AdditionalFiles.Single(file => file.Path == path), default)).GetAllDiagnostics());
        }

        public async Task<string[]> InTheBuild() => Told(await (await Run()).GetAnalyzerDiagnosticsAsync());

        public void Dispose() => workspace.Dispose();

        private async Task<CompilationWithAnalyzers> Run()
        {
            var now = solution.GetProject(project)!;
            return (await now.GetCompilationAsync())!.WithAnalyzers([new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()], now.AnalyzerOptions);
        }

        private static string[] Told(ImmutableArray<Diagnostic> diagnostics)
            => [.. diagnostics.OrderBy(each => each.Location.SourceSpan.Start).Select(each => $"{each.Id} {each.Properties.GetValueOrDefault("modelId")}")];
    }
}
