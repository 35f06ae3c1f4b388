using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers;
using ModelLicense.Analyzers.Tests;

namespace ModelLicense.Benchmarks.Cost;

/// <summary>What our callbacks allocate when one file of a project is edited, and what stays in a process that builds many projects.</summary>
internal static class Editor
{
    public static async Task Run(Action<string> say)
    {
        say("### Memory");
        say("");
        say("| what | KB | asked for |");
        say("|---|---:|---:|");
        // What the compiler itself keeps of as many projects, with an analyzer that does nothing, is there before, and no part of it. Files are parsed once:
        // parsing fills caches of the compiler's own, which would count as ours.
        CSharpCompilation shape = Growth.Compile(Sources.Project(8, 40), Growth.Sdks);
        await Built(shape, 0, 30, [new NothingAnalyzer()]);
        var before = await Held();
        await Built(shape, 30, 60, [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()]);
        say($"| held after 30 projects of the same files, with uses and policies, were built one after the other | {(await Held() - before) / 1024.0:N0} | 3,072 |");
        var all = Shipped.Catalog.Models.Count();
        say($"| held after all {all.ToString("N0", CultureInfo.InvariantCulture)} models of the catalog were asked for | {(await Held() - before) / 1024.0:N0} | |");
        say($"| allocated by our callbacks when one file of 1,000 is edited, no models | {await Edited() / 1024.0:0.0} | 100 |");
        say("");
    }

    private static async Task<long> Edited()
    {
        CSharpCompilation compilation = Growth.Compile(Sources.Project(1000), Growth.Framework);
        await Allocated(compilation);
        var tree = compilation.SyntaxTrees[500];
        var text = await tree.GetTextAsync();
        var edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.ToString().IndexOf("var total = 0;", StringComparison.Ordinal) + 12, 1), "7")));
        return await Allocated(compilation.ReplaceSyntaxTree(tree, edited), edited);
    }

    private static async Task<long> Allocated(Compilation compilation, SyntaxTree? only = null)
    {
        CountingAnalyzer[] counting = [new(new SourceUseAnalyzer()), new(new FileAnalyzer())];
        var run = compilation.WithAnalyzers([.. counting], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        _ = only is null ? await run.GetAnalyzerDiagnosticsAsync() : await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(only), filterSpan: null, CancellationToken.None);
        return counting.Sum(each => each.Allocated);
    }

    private static async Task Built(CSharpCompilation shape, int from, int to, DiagnosticAnalyzer[] analyzers)
    {
        for (var project = from; project < to; project++)
        {
            // One shape for all, another name and other facts for each.
            var compilation = shape.WithAssemblyName("App" + project.ToString(CultureInfo.InvariantCulture));
            compilation.GetDiagnostics();
            await compilation.WithAnalyzers([.. analyzers], Growth.Options(Sources.Policy(12 + project))).GetAnalyzerDiagnosticsAsync();
        }
    }

    private static async Task<long> Held()
    {
        // Who waited for the compiler goes on upon its stack, which still holds the last compilation.
        await Task.Delay(100);
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
