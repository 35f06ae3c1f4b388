using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLicense.Tests.Determinism;

namespace ModelLicense.Analyzers.Tests.Determinism;

/// <summary>The same project gives the same findings, word for word, whatever order its files come in, on however many threads, under any culture.</summary>
public class The_same_in_any_order
{
    private static readonly (string Path, string Text)[] Sources =
    [
        ("/repo/app/A.cs", """
            using ModelLicense;
            [assembly: CommercialScale(MonthlyActiveUsers = 800_000_000)]
            [assembly: UsesModel("llama3.1", License = "mit")]
            class A { object chat = new OllamaSharp.OllamaApiClient("http://localhost:11434", "mistral"); string x = "Qwen/Qwen2.5-3B-Instruct"; }
            """),
        ("/repo/app/B.cs", """
            using ModelLicense;
            [assembly: CommercialScale(MonthlyActiveUsers = 5, Domicile = "IR")]
            [assembly: UsesModel("llama3.1", License = "apache-2.0", Delivery = ModelDelivery.SelfHosted)]
            class B { string a = "black-forest-labs/FLUX.1-dev", b = "black-forest-labs/FLUX.1-dev"; [UsesModel("acme/İstanbul-7b")] void M([ModelId] string id) => M("deepseek-r1:8b"); }
            """),
        ("/repo/app/C.cs", """[assembly: ModelLicense.UsesModel("LLAMA3.1")] [assembly: ModelLicense.CommercialScale(Domicile = "TR", AnnualRevenueUsd = -1)] class C { string a = "gemma-3-27b-it"; }"""),
    ];

    private static readonly (string Path, string Text)[] Files =
    [
        ("/repo/app/modellicense.json", """{ "scale": { "purpose": "comercial", "monthlyActiveUsers": 1.5, "domicile": "DE" }, "models": [ { "id": "llama3.1" }, { "id": "mistral-large", "obtained": "soon" } ], "waivers": [ { "rule": "MLA1001", "model": "gemma", "reason": "r" } ] }"""),
        ("/repo/modellicense.json", """{ "scale": { "tier": "startup", "annualRevenue": { "amount": 1234567.5, "currency": "EUR" } }, "policy": { "deny": ["mit", "nobody"], "pinned": true }, "models": [ { "id": "phi4", "license": "mit" } ] }"""),
        ("/elsewhere/one/modellicense.json", """{ "policy": { "allow": ["mit"] }, "scale": { "domicile": "US" } }"""),
        ("/elsewhere/two/modellicense.json", """{ "policy": { "allow": ["apache-2.0"] }, "scale": { "domicile": "FR" } }"""),
        ("/repo/app/appsettings.json", """{ "Ai": { "Model": "llama3.1", "Other": { "ChatModel": "Mistral-Nemo" } } }"""),
        ("/repo/app/appsettings.Development.json", """{ "AI": { "MODEL": "llama3.2" } }"""),
        ("/repo/app/obj/modellicense.items.txt", "llama3.1\u001F\u001F\u001FCommerce\u001F\u001F\u001F/repo/app/app.csproj\u001E\nphi4\u001F\u001F\u001F\u001F\u001F\u001F/repo/app/app.csproj\u001E"),
        ("/repo/app/app.csproj", """<Project><ItemGroup><AIModel Include="llama3.1;phi4" /></ItemGroup></Project>"""),
        ("/repo/app/README.md", "Built with Llama"),
    ];

    [Fact]
    public async Task Of_files_trees_and_threads()
    {
        var expected = await Said(Sources, Files, isConcurrent: false);
        Assert.True(expected.Split('\n').Length > 25, expected);
        foreach (var rules in new[] { "MLA1001", "MLA3000", "MLA3004", "MLA3005", "MLA3006", "MLA9001", "MLA9002", "MLA9003", "MLA9005" })
        {
            Assert.Contains(rules, expected, StringComparison.Ordinal);
        }

        var random = new Random(20261128);
        for (var i = 0; i < 6; i++)
        {
            random.Shuffle(Sources);
            random.Shuffle(Files);
            Assert.Equal(expected, await Said([.. Sources], [.. Files], isConcurrent: i % 2 == 0));
        }
    }

    [Fact]
    public void Under_every_culture_and_in_every_time_zone()
    {
        Assert.True(Everywhere.AreDifferent);

        var said = Everywhere.Said(() => Said([.. Sources.OrderBy(file => file.Path, StringComparer.Ordinal)], [.. Files.OrderBy(file => file.Path, StringComparer.Ordinal)], isConcurrent: false).GetAwaiter().GetResult());

        Assert.All(said, each => Assert.Equal(said[0], each));
    }

    private static async Task<string> Said((string Path, string Text)[] sources, (string Path, string Text)[] files, bool isConcurrent)
    {
        var compilation = CSharpCompilation.Create(
            "Test",
            [.. sources.Append(("/repo/app/ModelLicenseAttributes.cs", Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs"))).Select(source => CSharpSyntaxTree.ParseText(source.Item2, path: source.Item1))],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: isConcurrent));
        var options = new CompilationWithAnalyzersOptions(Analysis.Options(files.Select(file => KeyValuePair.Create(file.Path, file.Text)), ["ModelLicenseToday=2026-11-28", "ModelLicenseAnnualRevenue=1.234.567"]), onAnalyzerException: null, isConcurrent, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()], options).GetAnalyzerDiagnosticsAsync();

        // In which order analyzers and files are done is the compiler's; what is told at one place, and in which words, is ours.
        return string.Join('\n', found
            .Select(each => $"{each.Location.GetLineSpan()} {each.Id} {each.Severity} {each.GetMessage(CultureInfo.InvariantCulture)} {string.Join(";", each.AdditionalLocations)} {string.Join(";", each.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal));
    }
}
