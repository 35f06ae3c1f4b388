using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA3003: one of the models is written that an ambiguous name can be.</summary>
public class ChooseVersionFixTests
{
    private const string Policy = """{ "scale": { "monthlyActiveUsers": 5 } }""";

    [Fact]
    public Task offers_each_as_its_carrier_spells_it_with_version_and_license() => CodeFix<ChooseVersionFix>.One(
        "MLA3003",
        """[assembly: ModelLicense.UsesModel({|MLA3003:"qwen2.5"|})]""",
        """[assembly: ModelLicense.UsesModel("qwen2.5:3b")]""",
        Policy,
        test =>
        {
            test.CodeActionIndex = 1;
            test.CodeActionEquivalenceKey = "choose:qwen2.5:3b";
            test.CodeActionVerifier = (action, verify) => verify.Equal("'qwen2.5:3b': Qwen 2.5 (qwen-research-2024)", action.Title);
        });

    [Fact]
    public async Task chooses_nothing_for_a_tool_that_takes_the_first_action()
    {
        var workspace = new Microsoft.CodeAnalysis.AdhocWorkspace();
        var document = workspace.AddProject("C", Microsoft.CodeAnalysis.LanguageNames.CSharp).AddDocument("Test.cs", """[assembly: ModelLicense.UsesModel("qwen2.5")]""", filePath: "Program.cs");
        var told = (await Analysis.Of("""[assembly: ModelLicense.UsesModel("qwen2.5")]""")).Single(each => each.Id == "MLA3003");
        var tree = (await document.GetSyntaxTreeAsync())!;
        var diagnostic = Microsoft.CodeAnalysis.Diagnostic.Create(told.Descriptor, Microsoft.CodeAnalysis.Location.Create(tree, told.Location.SourceSpan), told.Properties);
        var actions = new List<Microsoft.CodeAnalysis.CodeActions.CodeAction>();

        await new ChooseVersionFix().RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

        var all = new Microsoft.CodeAnalysis.CodeFixes.FixAllContext(
            document, new ChooseVersionFix(), Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Solution, Assert.Single(actions).EquivalenceKey!, ["MLA3003"], new Nothing(), CancellationToken.None);
        Assert.Null(await new ChooseVersionFix().GetFixAllProvider().GetFixAsync(all));
    }

    [Fact]
    public Task chooses_the_same_model_in_all_of_a_document_a_project_and_a_solution() => CodeFix<ChooseVersionFix>.All(
        "MLA3003",
        [
            """class A { void M() { Ask.Of({|MLA3003:"qwen2.5"|}); Ask.Of({|MLA3003:"qwen2.5:latest"|}); } }""",
            """class B { void M() => Ask.Of({|MLA3003:"qwen2.5"|}); }""",
        ],
        [
            """class A { void M() { Ask.Of("qwen2.5:3b"); Ask.Of("qwen2.5:3b"); } }""",
            """class B { void M() => Ask.Of("qwen2.5:3b"); }""",
        ],
        Policy,
        more: test => test.CodeActionEquivalenceKey = "choose:qwen2.5:3b");

    private sealed class Nothing : Microsoft.CodeAnalysis.CodeFixes.FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) => None;

        public override Task<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>> GetDocumentDiagnosticsAsync(Microsoft.CodeAnalysis.Document document, CancellationToken cancellationToken) => None;

        public override Task<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) => None;

        private static Task<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>> None => Task.FromResult<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>>([]);
    }
}
