using BenchmarkDotNet.Attributes;
using ModelLicense.Analyzers;

namespace ModelLicense.Benchmarks;

/// <summary>What one use costs, beside the floor of a dictionary lookup in the same run.</summary>
[MemoryDiagnoser]
public class Law
{
    private const string Policy = """
        {
          // The group's figures, as finance reports them.
          "scale": { "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 690000000, "2026-10": 910000000 }, "domicile": "US" },
          "models": [ { "id": "meta-llama/Llama-3.1-8B-Instruct", "license": "llama3.1" } ],
        }
        """;

    private readonly Catalog catalog = Shipped.Catalog;
    private readonly Dictionary<string, string> floor = new() { ["llama3.1"] = "llama-3.1" };
    private readonly Facts facts = Facts.From([Read().Declaration]);
    private readonly Use use = new("meta-llama/Llama-4-Scout-17B-16E-Instruct", Evidence.CallSite, new Origin(Source.Code, "Program.cs", "Program.cs", default, 1));

    [Benchmark(Baseline = true)]
    public bool Dictionary_lookup() => floor.TryGetValue("llama3.1", out _);

    [Benchmark]
    public Match Text_that_names_nothing() => catalog.Resolve("The quick brown fox jumps over 13 lazy dogs");

    [Benchmark]
    public Match Name_that_is_an_id() => catalog.Resolve("llama3.1");

    [Benchmark]
    public Match Name_of_a_reupload() => catalog.Resolve("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF");

    [Benchmark]
    public Match Name_that_is_none() => catalog.Resolve("application/json");

    [Benchmark]
    public Judgment Judgment() => Judge.Decide(use, facts, catalog);

    [Benchmark]
    public PolicyDocument Policy_file() => Read();

    private static PolicyDocument Read() => PolicyReader.Read(JsonReader.Read(Policy), Policy, "modellicense.json", "modellicense.json", 0, Shipped.Catalog.Metrics);
}
