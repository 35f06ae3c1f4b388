using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers.Tests;

/// <summary>What a project with nothing to judge pays: counts of callbacks and reads, never seconds.</summary>
public class GuardTests
{
    /// <summary>Attributes, string literals, calls and an assignment, of which none can concern us.</summary>
    private const string NothingToJudge = """
        [assembly: System.Reflection.AssemblyTitle("llama3.1")]
        class C
        {
            [System.Obsolete]
            string Greet(string name) => string.Concat("hello ", name, Trim("three-parts/of-a-path.3"));
            string Trim(string text) { field = "a"; return text.Trim(); }
            string field = "b";
        }
        """;

    /// <summary>Roslyn's own machinery for callbacks of nodes costs as much as all else of a small compilation: there is one callback for a file, whatever it holds.</summary>
    [Fact]
    public async Task there_is_one_callback_for_each_file_and_no_other()
    {
        Assert.Equal([("file", 1)], (await Run(NothingToJudge, References.Framework)).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal([("file", 1)], (await Run(NothingToJudge, References.All)).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public async Task each_analyzer_registers_one_action()
    {
        DiagnosticAnalyzer[] analyzers = [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()];
        var run = Compile(NothingToJudge, References.All).WithAnalyzers([.. analyzers], new AnalyzerOptions([new CountedText("/repo/app/modellicense.json", "{}")]));
        Assert.Empty(await run.GetAnalyzerDiagnosticsAsync());

        foreach (var analyzer in analyzers)
        {
            var told = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
            // A plain action of the compilation runs before the files are told, and would find out all of it a second time.
            Assert.Equal((1, 0), (told.CompilationStartActionsCount, told.CompilationActionsCount));
            Assert.Equal(0, told.SyntaxNodeActionsCount + told.SyntaxTreeActionsCount + told.OperationActionsCount + told.OperationBlockActionsCount + told.OperationBlockStartActionsCount
                + told.SymbolActionsCount + told.SymbolStartActionsCount + told.CodeBlockActionsCount + told.CodeBlockStartActionsCount);
            Assert.Equal(1, told.SemanticModelActionsCount + told.AdditionalFileActionsCount + told.CompilationEndActionsCount);
        }
    }

    [Theory]
    [InlineData("/repo/app/data.txt")]
    [InlineData("/repo/app/package.json")]
    [InlineData("/repo/app/llama3.1.gguf")]
    public async Task files_of_others_are_never_read(string path)
    {
        var other = new CountedText(path, """{ "Model": "llama3.1" }""");

        Assert.Empty(await Found(other));
        Assert.Empty(await Found(other, new CountedText("/repo/app/modellicense.json", "{}")));

        Assert.Equal(0, other.Reads);
    }

    [Theory]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information" } }, "Url": "https://acme.example/a/b" }""")]
    [InlineData("""{ "Car": { "Colour": "red", "ModelYear": "2026", "Model": "" } }""")]
    public async Task settings_that_name_no_model_cost_no_reading_of_a_policy(string settings)
    {
        var policy = new CountedText("/repo/app/modellicense.json", "{}");
        async Task<int> Read(params AdditionalText[] files)
        {
            var before = policy.Reads;
            Assert.Empty(await Compile(NothingToJudge, References.All).WithAnalyzers([new SourceUseAnalyzer()], new AnalyzerOptions([.. files])).GetAnalyzerDiagnosticsAsync());
            return policy.Reads - before;
        }

        Assert.Empty(await Compile(NothingToJudge, References.All).WithAnalyzers([new FileAnalyzer()], new AnalyzerOptions([new CountedText("/repo/app/appsettings.json", settings)])).GetAnalyzerDiagnosticsAsync());
        Assert.Equal(await Read(policy), await Read(new CountedText("/repo/app/appsettings.json", settings), policy));
    }

    [Fact]
    public async Task a_policy_is_read_once_for_all_that_a_compilation_does()
    {
        var policy = new CountedText("/repo/app/modellicense.json", "{}");

        var found = await Compile(NothingToJudge, References.All).WithAnalyzers([new SourceUseAnalyzer()], new AnalyzerOptions([policy])).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(found);
        Assert.Equal(1, policy.Reads);
    }

    [Fact]
    public async Task an_edit_of_one_file_of_a_thousand_allocates_next_to_nothing()
    {
        var settings = new CountedText("/repo/app/appsettings.json", """{ "Url": "https://acme.example" }""");
        var before = CSharpCompilation.Create("Test", Enumerable.Range(0, 1000).Select(i => CSharpSyntaxTree.ParseText(
            $$"""using System; using System.Linq; namespace Acme.N{{i}}; class C{{i}} { [Obsolete] string Name => "order-7/a{{i}}"; int[] Ids = new[] { 1, 2 }.Where(each => each > 1).ToArray(); }""", path: $"/repo/app/{i}.cs")), References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.InRange(await Allocated(before, null), 1, long.MaxValue);
        var edited = before.SyntaxTrees[500].WithChangedText(SourceText.From((await before.SyntaxTrees[500].GetTextAsync()).ToString().Replace("order-7", "order-8")));

        Assert.InRange(await Allocated(before.ReplaceSyntaxTree(before.SyntaxTrees[500], edited), edited), 1, 100_000);
        Assert.Equal(0, settings.Reads);

        async Task<long> Allocated(Compilation compilation, SyntaxTree? only)
        {
            CountingAnalyzer[] counting = [new(new SourceUseAnalyzer()), new(new FileAnalyzer())];
            var run = compilation.WithAnalyzers([.. counting], new CompilationWithAnalyzersOptions(new AnalyzerOptions([settings]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
            Assert.Empty(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(only ?? compilation.SyntaxTrees.First()), filterSpan: null, CancellationToken.None));
            Assert.Equal([1, 0], counting.Select(each => each.Callbacks.Values.Sum()));
            return counting.Sum(each => each.Allocated);
        }
    }

    /// <summary>What is told of a model is put together once; of each further use there is its binding, and the diagnostic itself.</summary>
    [Fact]
    public async Task one_more_use_of_a_model_allocates_little()
    {
        // The first of a process reads the catalog.
        await Allocated(1);

        Assert.InRange((await Allocated(250) - await Allocated(50)) / 200, 1, 10_000);

        static async Task<long> Allocated(int uses)
        {
            var fields = string.Join(' ', Enumerable.Range(0, uses).Select(i => $$"""object a{{i}} = new OllamaSharp.OllamaApiClient("http://localhost", "llama3.1:8b");"""));
            var counting = new CountingAnalyzer(new SourceUseAnalyzer());
            var found = await Compile($"class C {{ {fields} }}", References.All).WithAnalyzers([counting], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
            Assert.Equal(uses, found.Count(diagnostic => diagnostic.Id == "MLA3000"));
            return counting.Allocated;
        }
    }

    [Fact]
    public async Task nothing_keeps_a_compilation_alive()
    {
        var compilation = await Analyzed();
        for (var i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(50);
        }

        Assert.False(compilation.IsAlive);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static async Task<WeakReference> Analyzed()
        {
            var compilation = Compile("""class C { object a = new OllamaSharp.OllamaApiClient("http://localhost", "llama3.1"); }""", References.All);
            var found = await compilation.WithAnalyzers([new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()], new AnalyzerOptions([new CountedText("/repo/app/modellicense.json", """{ "scale": { "tier": "startup" } }""")])).GetAnalyzerDiagnosticsAsync();
            Assert.Contains(found, diagnostic => diagnostic.Id == "MLA3000");
            return new WeakReference(compilation);
        }
    }

    [Fact]
    public async Task all_analyzers_of_a_compilation_read_its_policy_once()
    {
        var policy = new CountedText("/repo/app/modellicense.json", """{ "scale": { "tier": "startup" } }""");

        await Compile(NothingToJudge, References.All).WithAnalyzers([new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()], new AnalyzerOptions([policy])).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(1, policy.Reads);
    }

    /// <summary>Whether a library is there is asked of every compilation, so the names stand apart from the table of members, which is large.</summary>
    [Fact]
    public void the_libraries_that_are_looked_for_are_those_of_the_table()
    {
        string[] assemblies = [.. CallSiteTable.Rows.SelectMany(row => row.Library.Assemblies).Distinct()];
        string[] marks = [.. CallSiteTable.Rows.SelectMany(row => row.Library.Marks).Distinct()];

        Assert.Equal(["Anthropic.", "Microsoft.ML.", "Aspire."], assemblies.Except(Evidence.Libraries.Assemblies));
        Assert.Equal(["Aspire.Hosting.", "Microsoft.ML.OnnxRuntime", "Microsoft.ML.OnnxTransformer", "Anthropic.SDK"], Evidence.Libraries.Assemblies.Except(assemblies));
        Assert.All(Evidence.Libraries.Namespaces.Except(marks), each => Assert.Contains(each, new[] { "Microsoft.ML.OnnxRuntime", "Azure.AI.OpenAI", "Aspire.Hosting" }));
        Assert.All(marks.Except(Evidence.Libraries.Namespaces), each => Assert.True(!each.Contains('.', StringComparison.Ordinal) || each is "Microsoft.ML" or "Kernel.CreateBuilder", each));
    }

    [Theory]
    [InlineData("llama3.1:8b", true)]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct", true)]
    [InlineData("application/json; v=2.1", false)]
    [InlineData("AES/CBC/PKCS7Padding", false)]
    [InlineData("/api/v2/orders", false)]
    [InlineData("net8.0/linux-x64", false)]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301", false)]
    public void a_text_that_cannot_be_a_name_is_told_without_the_catalog(string literal, bool mayConcern)
    {
        Assert.Equal(mayConcern, Glance.MayConcern($"class C {{ string s = \"{literal}\"; }}", Shipped.Beginnings.AreIn));
        Assert.Equal(mayConcern, Glance.MayConcern($"class C {{ string s = \"\"\"\n    {literal}\n    \"\"\"; char c = '\"'; }}", Shipped.Beginnings.AreIn));
    }

    [Theory]
    [InlineData("class UsesModelAttribute : System.Attribute { public UsesModelAttribute(string id) { } /// <see cref=\"UsesModelAttribute\"/>\n }", false)]
    [InlineData("[assembly: UsesModel(\"x\")]", true)]
    [InlineData("[Other, ModelLicense.UsesModelAttribute(\"x\")] class C { }", true)]
    [InlineData("[ // why\n UsesModel(\"x\")] class C { }", true)]
    [InlineData("class C { string Model = \"phi\"; }", true)]
    [InlineData("class C { string Color = \"phi\"; }", false)]
    [InlineData("class C { string s = \"\\u006clama3.1:8b\"; }", true)]
    public void an_attribute_of_ours_or_a_place_for_models_is_seen_in_the_bare_text(string text, bool mayConcern)
        => Assert.Equal(mayConcern, Glance.MayConcern(text, Shipped.Beginnings.AreIn));

    /// <summary>How often each kind of callback ran, over both analyzers.</summary>
    private static async Task<ImmutableSortedDictionary<string, int>> Run(string source, ImmutableArray<MetadataReference> references)
    {
        CountingAnalyzer[] counting = [new(new SourceUseAnalyzer()), new(new FileAnalyzer())];

        var found = await Compile(source, references).WithAnalyzers([.. counting], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(found);
        return counting.SelectMany(each => each.Callbacks).GroupBy(pair => pair.Key).ToImmutableSortedDictionary(same => same.Key, same => same.Sum(pair => pair.Value), StringComparer.OrdinalIgnoreCase);
    }

    private static async Task<ImmutableArray<Diagnostic>> Found(params CountedText[] files)
        => await Compile(NothingToJudge, References.All).WithAnalyzers([new SourceUseAnalyzer(), new FileAnalyzer()], new AnalyzerOptions([.. files])).GetAnalyzerDiagnosticsAsync();

    private static CSharpCompilation Compile(string source, ImmutableArray<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    private sealed class CountedText(string path, string content) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(content);

        public int Reads { get; private set; }

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return text;
        }
    }
}
