using System.Text;
using ModelLicense.Tests.Hostile;

namespace ModelLicense.Tests.Determinism;

/// <summary>The law says the same under every culture and in every time zone, at once on several threads, and whatever was asked before.</summary>
public class The_same_everywhere
{
    private const string Scale = """
        "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 690000000, "2025-03": 720000000, "2026-10": 910000000.0 }, "annualRevenue": { "amount": 1234567.5, "currency": "EUR" },
        "rates": { "EUR": 1.1 }, "domicile": "DE", "territories": ["EU", "TR"], "delivery": ["selfHosted"], "activities": ["fineTuning", "hosting"], "nonProfit": false
        """;

    [Fact]
    public void Cultures_differ_on_this_machine() => Assert.True(Everywhere.AreDifferent);

    [Fact]
    public void Faults_of_a_policy_are_the_same_under_every_culture()
    {
        var mutator = new Mutator(20261201, Corpus.Policies);
        string[] texts = [.. Enumerable.Range(0, 400).Select(_ => mutator.Next())];

        var said = Everywhere.Said(() => string.Join('\n', texts.SelectMany(text => Given.Policy(text).Faults).Select(fault => $"{fault.Origin} {fault.Origin.Span} {fault.Message}")));

        Assert.True(said[0].Length > 10_000);
        Assert.All(said, each => Assert.Equal(said[0], each));
    }

    [Fact]
    public void Judgments_are_the_same_under_every_culture()
    {
        var ids = Shipped.Data.Models.Where((_, at) => at % 9 == 0).SelectMany(entry => entry.Ids.Take(1)).Concat(["LLAMA-3.1-8B-INSTRUCT", "MISTRAL-7B-ınstruct", "FLUX.1-DEV", "İnternlm2-7b"]).ToArray();

        var said = Everywhere.Said(() => Said(ids, new Catalog(Shipped.Data)));

        Assert.True(said[0].Length > 10_000);
        Assert.All(said, each => Assert.Equal(said[0], each));
    }

    [Fact]
    public void Judgments_do_not_depend_on_who_asks_at_the_same_time_or_asked_before()
    {
        var ids = Shipped.Data.Models.Where((_, at) => at % 9 == 4).SelectMany(entry => entry.Ids.Take(1)).ToArray();
        var alone = Said(ids, Shipped.Catalog);
        var fresh = new Catalog(Shipped.Data);
        var together = new string[8];

        Parallel.For(0, together.Length, at => together[at] = Said(at % 2 == 0 ? ids : [.. ids.Reverse()], fresh, reversed: at % 2 != 0));

        Assert.All(together, each => Assert.Equal(alone, each));
    }

    private static string Said(string[] ids, Catalog catalog, bool reversed = false)
    {
        var facts = Given.Facts(Scale);
        var lines = ids.Select(id =>
        {
            var judgment = Judge.Decide(Given.Use(id), facts, catalog, today: new Date(2026, 11, 28));
            var text = new StringBuilder($"{id}: {judgment.Match.GetType().Name} {judgment.Model?.Key} {judgment.Outcome}");
            foreach (var license in judgment.Licenses)
            {
                text.Append($"\n  {license.License?.Key} {license.Confidence} {license.Unverified}");
                foreach (var (term, verdict, _) in license.Findings)
                {
                    text.Append($"\n    {term.Id} {verdict.Outcome} {verdict.Requirement} | {verdict.Limit} | {verdict.Declared} | {verdict.Note} | {string.Join(", ", verdict.Needs.Select(need => need.What))} | {string.Join(", ", verdict.Origins)}");
                }

                foreach (var near in license.Near)
                {
                    text.Append($"\n    near {near.Requirement} {near.Limit} {near.Declared}");
                }
            }

            return text.ToString();
        });
        return string.Join('\n', reversed ? lines.Reverse() : lines);
    }
}
