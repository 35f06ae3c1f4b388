using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.CodeFixes;
using ModelLicense.Tests.Hostile;

namespace ModelLicense.Analyzers.Tests.Hostile;

/// <summary>Every fixer of the assembly, on code that is broken: none throws, and none breaks what parses.</summary>
public class Damaged_fixes
{
    /// <summary>Fixes that are really made, on each Roslyn.</summary>
    private const int Made = 100;

    private static readonly CodeFixProvider[] Fixers =
    [
        .. typeof(CorrectLicenseFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type, nonPublic: true)!),
    ];

    [Fact]
    public void Every_fixer_can_fix_a_whole_solution()
        => Assert.All(Fixers, fixer => Assert.Contains(FixAllScope.Solution, fixer.GetFixAllProvider()!.GetSupportedFixAllScopes()));

    [Fact]
    public void Every_fixer_fixes_a_rule_that_there_is()
        => Assert.All(Fixers.SelectMany(fixer => fixer.FixableDiagnosticIds), id => Assert.Contains(id, Rules.All.Select(rule => rule.Id)));

    [Fact]
    public void Nothing_throws_and_what_parses_still_does()
    {
        var made = 0;
        using var workspace = new AdhocWorkspace();
        Watched.All(Damaged_projects.Seed, Fixable(Damaged_projects.Seed).TakeWhile(_ => made < Made), project =>
        {
            var solution = Solution(workspace, project);
            var document = solution.Projects.Single().Documents.Single(each => each.FilePath == "/repo/app/Program.cs");
            var tree = document.GetSyntaxTreeAsync().GetAwaiter().GetResult()!;
            foreach (var diagnostic in project.Found(project.Compiled().RemoveAllSyntaxTrees().AddSyntaxTrees([tree, .. project.Compiled().SyntaxTrees.Take(1)])).Where(each => each.Location.SourceTree == tree))
            {
                foreach (var fixer in Fixers.Where(fixer => fixer.FixableDiagnosticIds.Contains(diagnostic.Id)))
                {
                    foreach (var action in Actions(fixer, document, diagnostic))
                    {
                        var operations = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult();
                        foreach (var changed in operations.OfType<ApplyChangesOperation>().Select(each => each.ChangedSolution))
                        {
                            AssertSound(solution, changed);
                            made++;
                        }
                    }
                }
            }
        }, stack: 0);
        Assert.True(made >= Made, $"only {made} fixes were made");
    }

    /// <summary>Damaged projects, of which every second has the one source in which most can be fixed, damaged anew.</summary>
    private static IEnumerable<Damaged> Fixable(int seed)
    {
        var sources = new Mutator(seed, [Damaged.Sources[0]]);
        return Damaged.From(seed + 1000).Select((project, at) => at % 2 == 0 ? project with { Source = sources.Next() } : project).Take(2000);
    }

    private static Solution Solution(AdhocWorkspace workspace, Damaged project)
    {
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, "app", "app", LanguageNames.CSharp, "/repo/app/app.csproj", parseOptions: CSharpParseOptions.Default))
            .AddDocument(DocumentId.CreateNewId(id), "Program.cs", SourceText.From(project.Source), filePath: "/repo/app/Program.cs");
        return project.Files.Aggregate(solution, (before, file) => before.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(file.Key), SourceText.From(file.Value), filePath: file.Key));
    }

    private static List<CodeAction> Actions(CodeFixProvider fixer, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).GetAwaiter().GetResult();
        return [.. NestedActions.Shown(actions)];
    }

    /// <summary>C# and JSON that could be read before can be read after.</summary>
    private static void AssertSound(Solution before, Solution after)
    {
        foreach (var change in after.GetChanges(before).GetProjectChanges())
        {
            foreach (var id in change.GetChangedDocuments())
            {
                if (Errors(before.GetDocument(id)!) == 0)
                {
                    Assert.True(Errors(after.GetDocument(id)!) == 0, after.GetDocument(id)!.GetTextAsync().GetAwaiter().GetResult().ToString());
                }
            }

            foreach (var id in change.GetChangedAdditionalDocuments())
            {
                string Text(Solution solution) => solution.GetAdditionalDocument(id)!.GetTextAsync().GetAwaiter().GetResult().ToString();
                if (before.GetAdditionalDocument(id)!.Name.EndsWith(".json", StringComparison.Ordinal) && JsonReader.Read(Text(before)).Faults.Count == 0)
                {
                    Assert.Empty(JsonReader.Read(Text(after)).Faults);
                }
            }

            Assert.Empty(change.GetAddedDocuments());
            Assert.Empty(change.GetAddedAdditionalDocuments());
        }
    }

    private static int Errors(Document document) => document.GetSyntaxRootAsync().GetAwaiter().GetResult()!.GetDiagnostics().Count(each => each.Severity == DiagnosticSeverity.Error);
}
