using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers;

namespace ModelLicense.Benchmarks.Cost;

/// <summary>How the time in our callbacks grows with the lines, uses, policy entries and references of a project: in this process, one callback after the other, the least of three runs; lines, of which a compiler takes minutes, once.</summary>
internal static class Growth
{
    private const int Times = 3;

    public static readonly ImmutableArray<MetadataReference> Framework = [.. Compiler.Framework.Select(path => MetadataReference.CreateFromFile(path))];

    public static readonly ImmutableArray<MetadataReference> Sdks = [.. Framework, .. new[] { "OllamaSharp", "OpenAI", "System.ClientModel", "Microsoft.Extensions.AI.Abstractions" }.Select(name => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, name + ".dll")))];

    /// <summary>Measures all four, each at sizes that double.</summary>
    public static async Task Run(Action<string> say)
    {
        say("### Growth: milliseconds in our callbacks, at sizes that double");
        say("");
        say("| what grows | to | an eighth | a quarter | half | all | per unit, all to an eighth |");
        say("|---|---:|---:|---:|---:|---:|---:|");

        // The first run of all compiles our methods.
        await Milliseconds(Compile(Sources.Project(40, 40), Sdks), Sources.Policy(30));
        await Milliseconds(Compile(Sources.Project(400), Framework), null);
        await Row(say, "lines of a project without models", 1_000_000, async lines => await Milliseconds(Compile(Sources.Project(lines / 143), Framework), null, times: 1));
        await Row(say, "uses, over 1,000 files", 10_000, async uses => await Milliseconds(Compile(Sources.Project(1000, uses), Sdks), Sources.Policy(30)));
        await Row(say, "uses, all in one file", 4_000, async uses => await Milliseconds(Compile([("File.cs", Sources.File(1, uses, 10))], Sdks), null));
        await Row(say, "policy entries", 5_000, async entries => await Milliseconds(Compile(Sources.Project(20, 20), Sdks), Sources.Policy(entries)));
        await Row(say, "items in a project file", 5_000, async items => await Milliseconds(Compile(Sources.Project(20, 20), Sdks), null, items));
        var libraries = Libraries(500);
        await Row(say, "referenced assemblies, each with a model", 500, async count => await Milliseconds(Compile(Sources.Project(20, 0), [.. Framework, .. libraries.Take(count)]), Sources.Policy(3)));
        say("");
    }

    public static CSharpCompilation Compile(IEnumerable<(string Name, string Text)> sources, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "App",
        sources.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Text), path: "/repo/app/" + source.Name)),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static AnalyzerOptions Options(string? policy, int items = 0)
    {
        var list = new List<AdditionalText>();
        if (policy is not null)
        {
            list.Add(new MemoryText("/repo/app/modellicense.json", policy));
        }

        if (items > 0)
        {
            list.Add(new MemoryText("/repo/app/obj/modellicense.items.txt", string.Concat(Enumerable.Range(0, items).Select(i => string.Create(CultureInfo.InvariantCulture, $"acme/model-{i}\u001Fapache-2.0\u001F\u001F\u001F\u001F\u001F/repo/app/App.csproj\u001E\n")))));
            list.Add(new MemoryText("/repo/app/App.csproj", "<Project>\n<ItemGroup>\n" + string.Concat(Enumerable.Range(0, items).Select(i => string.Create(CultureInfo.InvariantCulture, $"  <AIModel Include=\"acme/model-{i}\" License=\"apache-2.0\" />\n"))) + "</ItemGroup>\n</Project>\n"));
        }

        return new AnalyzerOptions([.. list]);
    }

    private static async Task Row(Action<string> say, string what, int to, Func<int, Task<double>> measure)
    {
        var figures = new List<double>();
        foreach (var part in new[] { 8, 4, 2, 1 })
        {
            figures.Add(await measure(to / part));
            Console.Error.WriteLine($"  {what}: {to / part:N0} in {figures[^1]:0.0} ms");
        }

        say($"| {what} | {to:N0} | {string.Join(" | ", figures.Select(each => each.ToString("0.0", CultureInfo.InvariantCulture)))} | {figures[3] / 8 / figures[0]:0.0} |");
        GC.Collect();
    }

    private static async Task<double> Milliseconds(CSharpCompilation compilation, string? policy, int items = 0, int times = Times)
    {
        var least = double.MaxValue;
        for (var time = 0; time < times; time++)
        {
            var run = compilation.WithAssemblyName("App" + time).WithAnalyzers(
                [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()],
                new CompilationWithAnalyzersOptions(Options(policy, items), (exception, _, _) => throw exception, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            await run.GetAnalyzerDiagnosticsAsync();
            var spent = 0.0;
            foreach (var analyzer in run.Analyzers)
            {
                spent += (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime.TotalMilliseconds;
            }

            least = Math.Min(least, spent);
        }

        return least;
    }

    private static List<MetadataReference> Libraries(int count)
    {
        var all = new List<MetadataReference>();
        for (var i = 0; i < count; i++)
        {
            var source = string.Create(CultureInfo.InvariantCulture, $"[assembly: System.Reflection.AssemblyMetadata(\"ModelLicense.Use\", \"acme/model-{i};License=apache-2.0\")] public class Library{i} {{ public int Value => {i}; }}");
            using var image = new MemoryStream();
            CSharpCompilation.Create("Library" + i.ToString(CultureInfo.InvariantCulture), [CSharpSyntaxTree.ParseText(source)], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
            all.Add(MetadataReference.CreateFromImage(image.ToArray()));
        }

        return all;
    }

    private sealed class MemoryText(string path, string content) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(content);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
