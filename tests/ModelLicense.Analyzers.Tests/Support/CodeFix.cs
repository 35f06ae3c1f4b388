using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ModelLicense.Analyzers.Tests;

/// <summary>
/// What a fix makes of C#. A use in code is a call of <c>Ask.Of("name")</c>, whose parameter is marked <c>[ModelId]</c>. One rule is looked at
/// and no other.
/// </summary>
/// <typeparam name="TFix">The fix.</typeparam>
internal sealed class CodeFix<TFix> : CSharpCodeFixTest<SourceUseAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private static readonly (string Name, string Text)[] Support =
    [
        ("ModelLicenseAttributes.cs", Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs")),
        ("Ask.cs", "static class Ask { public static void Of([ModelLicense.ModelId] string model) { } }"),
    ];

    private CodeFix()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
    }

    /// <summary>Checks what a fix makes of one finding after the other.</summary>
    /// <param name="rule">The rule that is fixed.</param>
    /// <param name="before">The C# with markup.</param>
    /// <param name="after">The C# after the fix; the same where nothing is offered.</param>
    /// <param name="policy">The project's <c>modellicense.json</c>.</param>
    /// <param name="more">Changes the test before it runs.</param>
    public static Task One(string rule, string before, string after, string policy, Action<CodeFix<TFix>>? more = null)
    {
        var test = Of(rule, [before], [after], policy, projects: 1);
        test.CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllCheck;
        more?.Invoke(test);
        return test.RunAsync();
    }

    /// <summary>
    /// Checks what a fix makes of all findings of a solution of equal projects: file by file, project by project and of all at once, each of
    /// them in one step.
    /// </summary>
    public static Task All(string rule, string[] before, string[] after, string policy, int projects = 2, Action<CodeFix<TFix>>? more = null)
    {
        var test = Of(rule, before, after, policy, projects);
        test.NumberOfFixAllInDocumentIterations = before.Length * projects;
        test.NumberOfFixAllInProjectIterations = projects;
        test.NumberOfFixAllIterations = 1;
        more?.Invoke(test);
        return test.RunAsync();
    }

    protected override ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions) => NestedActions.Shown(actions);

    private static CodeFix<TFix> Of(string rule, string[] before, string[] after, string policy, int projects)
    {
        var test = new CodeFix<TFix>();
        foreach (var (state, files) in new[] { (test.TestState, before), (test.FixedState, after) })
        {
            Add(state, files, policy, rule, "/0/");
            for (var i = 1; i < projects; i++)
            {
                var other = new ProjectState("Other" + i, LanguageNames.CSharp, $"/other{i}/", "cs");
                Add(other, files, policy, rule, $"/other{i}/");
                other.AdditionalReferences.AddRange(References.Framework);
                state.AdditionalProjects.Add(other.Name, other);
            }
        }

        test.TestState.AdditionalReferences.AddRange(References.Framework);
        return test;
    }

    private static void Add(ProjectState project, string[] files, string policy, string rule, string folder)
    {
        for (var i = 0; i < files.Length; i++)
        {
            project.Sources.Add(($"{folder}Test{i}.cs", files[i]));
        }

        foreach (var (name, text) in Support)
        {
            project.Sources.Add((folder + name, text));
        }

        project.AdditionalFiles.Add((folder + "modellicense.json", policy));
        project.AnalyzerConfigFiles.Add((folder + ".globalconfig", "is_global = true\n" + string.Concat(Rules.All.Where(each => each.Id != rule).Select(each => $"dotnet_diagnostic.{each.Id}.severity = none\n"))));
    }
}
