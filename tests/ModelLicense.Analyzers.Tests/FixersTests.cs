using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>What holds of every fix.</summary>
public class FixersTests
{
    public static TheoryData<Type> Fixers => [.. typeof(CorrectLicenseFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Fixers))]
    public void fixes_rules_that_exist_all_over_a_solution_and_binds_no_composition(Type fixer)
    {
        var made = (CodeFixProvider)Activator.CreateInstance(fixer)!;

        Assert.NotEmpty(made.FixableDiagnosticIds);
        Assert.All(made.FixableDiagnosticIds, id => Assert.Contains(Rules.All, rule => rule.Id == id));
        Assert.Contains(FixAllScope.Solution, made.GetFixAllProvider()!.GetSupportedFixAllScopes());
        Assert.DoesNotContain(fixer.CustomAttributes, attribute => attribute.AttributeType.Name == "SharedAttribute");
    }

    [Theory]
    [MemberData(nameof(Fixers))]
    public async Task offers_nothing_where_the_place_is_gone(Type fixer)
    {
        using var workspace = new AdhocWorkspace();
        var made = (CodeFixProvider)Activator.CreateInstance(fixer)!;
        var properties = new[] { "modelId", "model", "license", Ways.Alternatives, Ways.AlternativeLicenses, Ways.Candidates, Ways.CandidateVersions, Ways.CandidateLicenses, Ways.Renamed }.ToImmutableDictionary(key => key, _ => (string?)"x");
        foreach (var text in new[] { "", "class C;", "class C { string x = nameof(C); } // \"x\"" })
        {
            var document = workspace.AddProject("C", LanguageNames.CSharp).AddDocument("Test.cs", text);
            foreach (var id in made.FixableDiagnosticIds)
            {
                foreach (var span in new[] { new TextSpan(0, text.Length), new TextSpan(text.Length / 2, 2), new TextSpan(1000, 10) })
                {
                    var diagnostic = Diagnostic.Create(Rules.All.Single(rule => rule.Id == id), Location.Create("Test.cs", span, default), properties);
                    var offered = new List<CodeAction>();
                    await made.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
                    Assert.Empty(offered);
                }
            }
        }
    }
}
