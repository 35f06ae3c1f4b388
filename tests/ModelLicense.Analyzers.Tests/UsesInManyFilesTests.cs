using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLicense.Analyzers.Tests;

/// <summary>What is told of a model is put together once for all uses that differ in their place alone.</summary>
public class UsesInManyFilesTests
{
    private const string Policy = """
        {
          "scale": { "purpose": "commercial", "monthlyActiveUsers": 900000000, "annualRevenue": { "amount": 20000000, "currency": "USD" }, "domicile": "DE", "territories": ["EU"] },
          "policy": { "deny": ["mit"], "openness": "openWeights", "declare": "required", "pinned": true },
          "grants": [ { "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "2026-1" } ],
          "waivers": [ { "rule": "MLA2001", "model": "llama-3.1", "reason": "shown in the installer" }, { "rule": "MLA3006", "model": "qwen-3", "reason": "not yet", "expires": "2020-01-01" } ]
        }
        """;

    private static readonly Model[] Models = [.. Shipped.Catalog.Models.Where((_, at) => at % 3 == 0)];

    /// <summary>For every third model of the catalog, by its first id: the second of two files is told what it is told where it is the only one.</summary>
    [Fact]
    public async Task say_what_one_says_that_is_alone()
    {
        var second = Source("Second");

        var alone = await Told(second);
        var withAnother = await Told(Source("First"), second);

        Assert.InRange(alone.Length, 2 * Models.Length, int.MaxValue);
        Assert.Equal(alone, withAnother.Where(line => line.StartsWith("/repo/app/Second.cs", StringComparison.Ordinal)));
        Assert.Equal(alone.Length * 2, withAnother.Length);
    }

    private static SyntaxTree Source(string name)
    {
        // Served by oneself, and by a service.
        var fields = Models.Select(model => SymbolDisplay.FormatLiteral(model.Ids.FirstOrDefault() ?? model.Key, quote: true))
            .Select((id, at) => $"object a{at} = new OllamaSharp.OllamaApiClient(\"http://localhost\", {id}), b{at} = new OpenAI.Chat.ChatClient({id}, \"key\");\n");
        return CSharpSyntaxTree.ParseText($"class {name}\n{{\n{string.Concat(fields)}}}\n", path: $"/repo/app/{name}.cs");
    }

    private static async Task<string[]> Told(params SyntaxTree[] files)
    {
        var compilation = CSharpCompilation.Create("Test", files, References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var run = compilation.WithAnalyzers([new SourceUseAnalyzer()], new CompilationWithAnalyzersOptions(Analysis.Options([new("/repo/app/modellicense.json", Policy)], []), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync();
        return
        [
            .. found.OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.GetMessage(), StringComparer.Ordinal)
                .Select(diagnostic => $"{diagnostic.Location.SourceTree!.FilePath} {diagnostic.Location.SourceSpan} {diagnostic.Severity} {diagnostic} {string.Join(' ', diagnostic.AdditionalLocations)} {string.Join(' ', diagnostic.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal))}"),
        ];
    }
}
