using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLicense.Tests.Hostile;

namespace ModelLicense.Analyzers.Tests.Hostile;

/// <summary>A project of which something, or everything, is damaged.</summary>
internal sealed record Damaged(string Source, IReadOnlyDictionary<string, string> Files)
{
    private static readonly SyntaxTree Attributes = CSharpSyntaxTree.ParseText(Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs"), path: "/repo/app/ModelLicenseAttributes.cs");

    /// <summary>What code needs most: each reference is looked into in each run, and what is missing is one damage more.</summary>
    private static readonly string[] Needed = ["System.Runtime", "System.Collections", "System.Linq", "System.Net.Http", "System.ComponentModel", "System.Threading", "System.Private.Uri", "System.Console", "netstandard"];

    /// <summary>References are bound once; only the source changes.</summary>
    private static readonly CSharpCompilation Empty = Bound(CSharpCompilation.Create("Test", [Attributes], [.. References.Framework.Where(each => Needed.Contains(Path.GetFileNameWithoutExtension(each.Display))), .. References.Sdks, References.Stubs], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    private static CSharpCompilation Bound(CSharpCompilation compilation)
    {
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    /// <summary>Code that uses and declares models in every way that is found.</summary>
    public static readonly IReadOnlyList<string> Sources =
    [
        """
        using ModelLicense;
        [assembly: CommercialScale(MonthlyActiveUsers = 800_000_000, Purpose = ModelPurpose.Commercial, Month = "2026-10", Territories = "EU,US")]
        [assembly: UsesModel("meta-llama/Meta-Llama-3-8B-Instruct", License = "Apache-2.0", Delivery = ModelDelivery.SelfHosted, DerivedFrom = "llama3.1")]
        [UsesModel("mistral")] class C { [UsesModel("black-forest-labs/FLUX.1-dev", Purpose = ModelPurpose.Research)] void M([ModelId] string model = "Qwen/Qwen2.5-3B-Instruct") => M("llama3.2"); }
        """,
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/ModelLicense.Benchmarks/labeled/code"), "*.cs.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    private static readonly string[] Policies =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "modellicense.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        """{ "root": true, "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 }, "policy": { "allow": ["mit", "llama3.1"], "declare": "required", "pinned": true }, "models": [ { "id": "llama3.1", "attribution": "NOTICE", "name": "Writer" } ] }""",
        """{ "waivers": [ { "rule": "MLA1001", "model": "llama3.1", "reason": "for now", "expires": "2026-01-01" } ], "grants": [ { "model": "mistral", "from": "Mistral", "covers": ["x"], "reference": "y" } ] }""",
    ];

    private static readonly string[] Settings =
    [
        """{ "Ai": { "ChatModel": "llama3.1", "Endpoint": "http://localhost:11434" }, "ConnectionStrings": { "chat": "Endpoint=https://ai.example/;Key=\u0053ecret;Model=meta-llama/Llama-3.3-70B-Instruct" }, "Models": [ { "Name": "gpt-4o" }, "mistral-large" ] }""",
        """{ "profiles": { "Web": { "environmentVariables": { "OLLAMA_MODEL": "llama3.1:70b", "AI__Model": "phi4" } } } }""",
    ];

    private const string Items = "llama3.1\u001Fmit\u001Fllama3|qwen2.5\u001FCommercial\u001FSelfHosted\u001F2026-01-01\u001F/repo/app/app.csproj\u001E\nmistral\u001F\u001F\u001F\u001F\u001F\u001F/repo/app/app.csproj\u001E";

    private const string Weights = "models/llama-2-7b.Q4_K_M.gguf\u001Fembedded\u001F/repo/app/app.csproj\u001E\nmodel.onnx\u001F\u001F/repo/app/app.csproj\u001E";

    private const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><ModelLicenseTier>startup</ModelLicenseTier></PropertyGroup><ItemGroup><!-- a --><AIModel Include="llama3.1;mistral" License="mit" /><EmbeddedResource Include="models/**/*.gguf" /></ItemGroup></Project>""";

    /// <summary>Projects without end, the same for the same seed.</summary>
    public static IEnumerable<Damaged> From(int seed)
    {
        var random = new Random(seed);
        Mutator sources = new(seed, Sources), policies = new(seed + 1, Policies), settings = new(seed + 2, Settings), items = new(seed + 3, [Items]), weights = new(seed + 4, [Weights]), projects = new(seed + 5, [Project]);
        while (true)
        {
            var files = new Dictionary<string, string>();
            void Add(string path, Mutator damage, string whole)
            {
                if (random.Next(3) > 0)
                {
                    files[path] = random.Next(2) == 0 ? damage.Next() : whole;
                }
            }

            Add("/repo/app/modellicense.json", policies, Policies[random.Next(Policies.Length)]);
            Add("/repo/modellicense.json", policies, Policies[random.Next(Policies.Length)]);
            Add("/repo/app/appsettings.json", settings, Settings[0]);
            Add("/repo/app/Properties/launchSettings.json", settings, Settings[1]);
            Add("/repo/app/obj/modellicense.items.txt", items, Items);
            Add("/repo/app/obj/modellicense.weights.txt", weights, Weights);
            Add("/repo/app/app.csproj", projects, Project);
            Add("/repo/app/README.md", settings, "Built with Llama");
            yield return new Damaged(random.Next(4) == 0 ? Sources[random.Next(Sources.Count)] : sources.Next(), files);
        }
    }

    public Compilation Compiled() => Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Source, path: "/repo/app/Program.cs"));

    /// <summary>What all analyzers find; an analyzer that throws is thrown on.</summary>
    public ImmutableArray<Diagnostic> Found() => Found(Compiled());

    public ImmutableArray<Diagnostic> Found(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            Analysis.Options(Files, []),
            (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers([new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }
}
