using FsCheck;
using FsCheck.Fluent;

namespace ModelLicense.Tests.Hostile;

/// <summary>
/// Whatever stands in a policy, in a catalog of one's own or in the place of a name: nothing throws, nothing hangs, and what is said of it is
/// said within its text. 200,000 inputs; the seeds are in a failure's message.
/// </summary>
public class Damaged_texts
{
    private const int Policies = 60_000;
    private const int Names = 122_000;
    private const int Judged = 12_000;
    private const int Grown = 6_000;

    /// <summary>Uses that between them meet every kind of term and of match.</summary>
    private static readonly string[] Asked = ["llama3.1", "mistral", "FLUX.1-dev", "acme/assistant", "gpt-4o", "Qwen2.5-3B-Instruct-GGUF", "azure/llama-3-70b", "stabilityai/stable-diffusion-3.5-large"];

    [Theory]
    [InlineData(20261128)]
    public void A_damaged_policy_is_read_within_its_text(int seed)
    {
        var mutator = new Mutator(seed, Corpus.Policies);
        Watched.All(seed, Enumerable.Range(0, Policies).Select(_ => mutator.Next()), text => Read(text));
    }

    [Theory]
    [InlineData(20261129)]
    public void A_damaged_name_stands_for_something_or_for_nothing(int seed)
    {
        var mutator = new Mutator(seed, Corpus.Names);
        Watched.All(seed, Enumerable.Range(0, Names).Select(_ => mutator.Next()), name =>
        {
            Assert.NotNull(Shipped.Catalog.Resolve(name));
            _ = Shipped.Catalog.FindLicense(name);
            _ = Shipped.Catalog.Spelled(name);
            _ = Numbers.ParseTyped(name);
            _ = Date.Parse(name);
            _ = Month.Parse(name);
        });
    }

    [Theory]
    [InlineData(20261130)]
    public void A_damaged_policy_leads_to_a_judgment(int seed)
    {
        var policies = new Mutator(seed, Corpus.Policies);
        var names = new Mutator(seed, Corpus.Names);
        var count = 0;
        Watched.All(seed, Enumerable.Range(0, Judged).Select(_ => policies.Next()), text =>
        {
            var read = Read(text);
            Decide(read, isOwn: ++count % 400 == 0, Asked[count % Asked.Length], names.Next());
        });
    }

    /// <summary>Values of every type in the place of every value that a policy can have.</summary>
    [Fact]
    public void A_policy_of_any_values_is_read_and_leads_to_a_judgment()
        => Law.Holds(Documents, text => Decide(Read(text), isOwn: text.Length % 400 == 0, Asked[text.Length % Asked.Length]), Grown);

    private static PolicyDocument Read(string text)
    {
        var read = Given.Policy(text);
        var lines = text.Count(c => c is '\n' or '\r') + 1;
        foreach (var fault in read.Faults)
        {
            Assert.InRange(fault.Origin.Span.Start, 0, text.Length);
            Assert.InRange(fault.Origin.Span.Length, 0, text.Length - fault.Origin.Span.Start);
            Assert.InRange(fault.Origin.Line, 1, lines);
            Assert.NotEmpty(fault.Message);
        }

        return read;
    }

    /// <param name="read">What was read of a policy.</param>
    /// <param name="isOwn">Whether its entries are put over the catalog, which takes a thousand times longer than all else.</param>
    /// <param name="ids">Models in use beside those that it declares.</param>
    private static void Decide(PolicyDocument read, bool isOwn, params string[] ids)
    {
        var catalog = isOwn ? Shipped.Catalog.With([read.Declaration], []) : Shipped.Catalog;
        var facts = Facts.From([read.Declaration]);
        var policy = ModelLicense.Policy.From([read.Declaration], catalog);
        foreach (var use in read.Declaration.Models.Take(2).Concat(ids.Select(Given.Use)))
        {
            var judgment = Judge.Decide(use, facts, catalog, policy, new Date(2026, 11, 28), (duty, _) => duty.Id.Length % 2 == 0);
            foreach (var license in judgment.Licenses.Where(license => license.License is not null))
            {
                _ = policy.Refuses(license.License!);
                _ = policy.Waived("MLA1001", license.Findings.FirstOrDefault()?.Term.Id, judgment, new Date(2026, 11, 28)).Count();
            }

            if (judgment.Licenses.Count == 0 || judgment.IsUnknown)
            {
                Assert.NotEqual(Outcome.Clear, judgment.Outcome);
            }
        }
    }

    private static readonly string[] Keys =
    [
        "root", "scale", "models", "catalog", "policy", "grants", "waivers", "callSites", "purpose", "tier", "monthlyActiveUsers", "annualRevenue", "amount", "currency", "product", "projected", "rates", "EUR", "domicile", "territories",
        "delivery", "activities", "competesWith", "nonProfit", "closedSource", "other", "2026-10", "id", "license", "derivedFrom", "obtained", "name", "reviewed", "on", "sha256", "attribution", "allow", "deny", "openness", "declare",
        "headroom", "pinned", "tests", "waiversNeed", "mayLoosen", "model", "from", "covers", "reference", "effective", "expires", "rule", "term", "reason", "licenses", "key", "terms", "kind", "section", "summary", "scaleAbove", "duty",
    ];

    private static readonly Gen<string> Values = Gen.Elements(
        "true", "false", "null", "0", "1", "-1", "1e15", "1e999", "0.5", "800000000", "\"\"", "\" \"", "\"commercial\"", "\"startup\"", "\"EU\"", "\"US\"", "\"*\"", "\"USD\"", "\"2026-10\"", "\"2026-10-01\"", "\"llama3.1\"", "\"mit\"",
        "\"LicenseRef-x\"", "\"required\"", "\"openSource\"", "\"selfHosted\"", "\"limit\"", "\"users-700m\"", "\"MLA1001\"", "\"Meta\"", "\"\\u202E\"", "\"\\ud800\"", "\"$(x)\"");

    /// <summary>Objects of known keys, nested as deep as a policy is and one deeper.</summary>
    private static readonly Gen<string> Documents = Gen.Choose(2, 12).SelectMany(size => Tree(size, 4, isObject: true));

    private static Gen<string> Tree(int size, int depth, bool isObject)
        => isObject
            ? Gen.Elements(Keys).Zip(Value(size, depth)).ListOf(size).Select(members => "{" + string.Join(",", members.Select(member => $"\"{member.Item1}\":{member.Item2}")) + "}")
            : Value(size, depth).ListOf(Math.Min(size, 3)).Select(items => "[" + string.Join(",", items) + "]");

    private static Gen<string> Value(int size, int depth)
        => depth == 0 ? Values : Gen.Frequency((3, Values), (2, Gen.Constant(0).SelectMany(_ => Tree(Math.Max(1, size / 2), depth - 1, isObject: true))), (1, Gen.Constant(0).SelectMany(_ => Tree(Math.Max(1, size / 2), depth - 1, isObject: false))));
}
