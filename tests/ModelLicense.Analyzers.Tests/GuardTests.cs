using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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
    public async Task each_analyzer_registers_at_most_two_actions()
    {
        DiagnosticAnalyzer[] analyzers = [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()];
        var run = Compile(NothingToJudge, References.All).WithAnalyzers([.. analyzers], new AnalyzerOptions([new CountedText("/repo/app/modellicense.json", "{}")]));
        Assert.Empty(await run.GetAnalyzerDiagnosticsAsync());

        foreach (var analyzer in analyzers)
        {
            var told = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
            Assert.Equal(1, told.CompilationStartActionsCount);
            Assert.Equal(0, told.SyntaxNodeActionsCount + told.SyntaxTreeActionsCount + told.OperationActionsCount + told.OperationBlockActionsCount + told.OperationBlockStartActionsCount
                + told.SymbolActionsCount + told.SymbolStartActionsCount + told.CodeBlockActionsCount + told.CodeBlockStartActionsCount);
            Assert.InRange(told.SemanticModelActionsCount + told.AdditionalFileActionsCount + told.CompilationEndActionsCount, 1, 2);
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
