using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ModelLicense.Analyzers.Tests;

/// <summary>
/// What a fix makes of C#: one by one, and of all in a document, a project and the solution at once. Where a file or a project has several
/// findings, each "all" has to be one step.
/// </summary>
/// <typeparam name="TFix">The fix.</typeparam>
internal sealed class CodeFix<TFix> : CSharpCodeFixTest<SourceUseAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private static readonly (string, string) Attributes = ("ModelLicenseAttributes.cs", Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs"));

    private CodeFix(string rule)
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        DisabledDiagnostics.AddRange(Rules.All.Select(each => each.Id).Where(id => id != rule));
    }

    /// <summary>A test of one finding or of several in one file.</summary>
    /// <param name="rule">The rule that is fixed; no other is looked at.</param>
    /// <param name="before">The C# with markup.</param>
    /// <param name="after">The C# after the fix; the same with markup where nothing is offered.</param>
    /// <param name="policy">The project's <c>modellicense.json</c>.</param>
    /// <param name="more">Changes the test before it runs.</param>
    public static Task Run(string rule, string before, string after, string policy, Action<CodeFix<TFix>>? more = null)
        => Run(rule, [before], [after], policy, projects: 1, more);

    /// <summary>A test of a solution of equal projects: each has the files, and the same policy.</summary>
    public static Task Run(string rule, string[] before, string[] after, string policy, int projects, Action<CodeFix<TFix>>? more = null)
    {
        var test = new CodeFix<TFix>(rule);
        foreach (var (state, files) in new[] { (test.TestState, before), (test.FixedState, after) })
        {
            Add(state, files, policy, "/0/");
            for (var i = 1; i < projects; i++)
            {
                var other = new ProjectState("Other" + i, LanguageNames.CSharp, $"/other{i}/", "cs");
                Add(other, files, policy, $"/other{i}/");
                other.AdditionalReferences.AddRange(References.All);
                state.AdditionalProjects.Add(other.Name, other);
            }
        }

        test.TestState.AdditionalReferences.AddRange(References.All);
        var isFixed = !before.SequenceEqual(after);
        test.NumberOfFixAllInProjectIterations = isFixed ? projects : 0;
        test.NumberOfFixAllIterations = isFixed ? 1 : 0;
        more?.Invoke(test);
        return test.RunAsync();
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()];

    private static void Add(ProjectState project, string[] files, string policy, string folder)
    {
        for (var i = 0; i < files.Length; i++)
        {
            project.Sources.Add(($"{folder}Test{i}.cs", files[i]));
        }

        project.Sources.Add((folder + Attributes.Item1, Attributes.Item2));
        project.AdditionalFiles.Add((folder + "modellicense.json", policy));
    }
}
