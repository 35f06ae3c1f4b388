using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A solution whose files are fixed: what is offered, what is written into which file, and what the analyzers say then.</summary>
internal sealed class Fixing
{
    /// <summary>The policy file in the folder of the project <c>app</c>.</summary>
    public const string Own = "/repo/app/modellicense.json";

    private static readonly WriteIntoFileFix Fix = new();

    private Solution solution = new AdhocWorkspace().CurrentSolution;

    /// <summary>One project, <c>/repo/app/app.csproj</c>, with one C# file and the files that the build hands over.</summary>
    public static Fixing Of(string source, params (string Path, string Text)[] files) => new Fixing().With("app", [source], files);

    /// <summary>One more project, with C# files and the files that the build hands over to it.</summary>
    public Fixing With(string name, string[] sources, params (string Path, string Text)[] files)
    {
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp, $"/repo/{name}/{name}.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), metadataReferences: sources.Any(source => source.Contains("OllamaSharp", StringComparison.Ordinal)) ? References.All : References.Framework));
        var csharp = sources.Select((source, i) => ($"/repo/{name}/File{i}.cs", source)).Append(("ModelLicenseAttributes.cs", Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs")));
        foreach (var (path, text) in csharp)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), path, SourceText.From(text), filePath: path);
        }

        foreach (var (path, text) in files)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), path, SourceText.From(text, Encoding.UTF8), filePath: path);
        }

        var config = $"is_global = true\nbuild_property.ModelLicenseProjectFile = {Uri.EscapeDataString($"/repo/{name}/{name}.csproj")}\n";
        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(config), filePath: $"/repo/{name}/.globalconfig");
        return this;
    }

    /// <summary>The text of a file, which must be the same in every project that has it.</summary>
    public string this[string path]
    {
        get
        {
            var texts = solution.Projects.SelectMany(project => project.AdditionalDocuments).Where(document => document.FilePath == path)
                .Select(document => document.GetTextAsync().GetAwaiter().GetResult().ToString()).Distinct();
            return Assert.Single(texts);
        }
    }

    /// <summary>What is offered for the first finding of a rule, in its order.</summary>
    public async Task<string[]> Offered(string rule) => [.. (await Actions(rule)).Select(action => action.Title)];

    /// <summary>Applies what is offered under a key for the first finding of a rule.</summary>
    public async Task<Fixing> Apply(string rule, string key)
    {
        await Change(Assert.Single(await Actions(rule), action => action.EquivalenceKey == key));
        return this;
    }

    /// <summary>Applies what is offered first for the first finding of a rule to all of a scope around it, as <c>dotnet format</c> does for the solution.</summary>
    public async Task<Fixing> ApplyToAll(string rule, FixAllScope scope, string? key = null)
    {
        await Change(await ForAll(Fix, rule, scope, key ?? (await Actions(rule))[0].EquivalenceKey));
        return this;
    }

    /// <summary>The C# files after a fix of C# was asked for all findings of a rule under a key, be it one of its own or not.</summary>
    public async Task<string[]> CodeAfter(CodeFixProvider fix, string rule, string? key)
    {
        var action = await ForAll(fix, rule, FixAllScope.Solution, key);
        var changed = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;
        return await Task.WhenAll(changed.Projects.SelectMany(project => project.Documents).Where(each => each.Name.Contains("File", StringComparison.Ordinal)).Select(async each => (await each.GetTextAsync()).ToString()));
    }

    /// <summary>What the analyzers say of a project, each as its rule and the text at its place.</summary>
    public async Task<string[]> Says(params string[] rules)
    {
        var said = new List<string>();
        foreach (var (_, diagnostics) in await Found())
        {
            foreach (var diagnostic in diagnostics.Where(each => rules.Contains(each.Id)))
            {
                var text = diagnostic.Location.SourceTree?.ToString() ?? this[diagnostic.Location.GetLineSpan().Path];
                said.Add($"{diagnostic.Id} {text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}");
            }
        }

        return [.. said.Order(StringComparer.Ordinal)];
    }

    /// <summary>What is offered for a finding of another text than the one that is there now.</summary>
    public async Task<string[]> OfferedAfter(string rule, string newSource)
    {
        var (document, diagnostic) = First(rule, await Found());
        return [.. (await Actions(document.WithText(SourceText.From(newSource)), diagnostic)).Select(action => action.Title)];
    }

    private async Task<CodeAction> ForAll(CodeFixProvider fix, string rule, FixAllScope scope, string? key)
    {
        var found = await Found();
        var context = new FixAllContext(First(rule, found).Document, fix, scope, key!, [rule], new Provider(found, rule), CancellationToken.None);
        return Assert.IsAssignableFrom<CodeAction>(await fix.GetFixAllProvider()!.GetFixAsync(context));
    }

    private async Task<List<CodeAction>> Actions(string rule)
    {
        var (document, diagnostic) = First(rule, await Found());
        return await Actions(document, diagnostic);
    }

    private static async Task<List<CodeAction>> Actions(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await Fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task Change(CodeAction action)
    {
        var changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;
        Assert.DoesNotContain(changed.GetChanges(solution).GetProjectChanges(), project => project.GetChangedDocuments().Any() || project.GetAddedAdditionalDocuments().Any());
        solution = changed;
    }

    private (Document Document, Diagnostic Diagnostic) First(string rule, IReadOnlyDictionary<ProjectId, ImmutableArray<Diagnostic>> found)
        => found.SelectMany(project => project.Value).Where(each => each.Id == rule && each.Location.IsInSource)
            .OrderBy(each => each.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(each => each.Location.SourceSpan)
            .Select(each => (solution.GetDocument(each.Location.SourceTree)!, each)).First();

    private async Task<IReadOnlyDictionary<ProjectId, ImmutableArray<Diagnostic>>> Found()
    {
        var found = new Dictionary<ProjectId, ImmutableArray<Diagnostic>>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!.WithAnalyzers([new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()], project.AnalyzerOptions);
            var diagnostics = await compilation.GetAnalyzerDiagnosticsAsync();
            Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
            found.Add(project.Id, diagnostics);
        }

        return found;
    }

    private sealed class Provider(IReadOnlyDictionary<ProjectId, ImmutableArray<Diagnostic>> found, string rule) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(found[project.Id].Where(diagnostic => diagnostic.Id == rule));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Task.FromResult(found[document.Project.Id].Where(diagnostic => diagnostic.Id == rule && diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(found[project.Id].Where(diagnostic => diagnostic.Id == rule && !diagnostic.Location.IsInSource));
    }
}
