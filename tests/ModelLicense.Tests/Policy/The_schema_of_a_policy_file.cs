using NJsonSchema;

namespace ModelLicense.Tests.Policy;

/// <summary>What an editor underlines in a policy file and what the reader refuses are the same: at every place of a file that says all there is to say.</summary>
public class The_schema_of_a_policy_file
{
    /// <summary>Every key that there is, with a value that is right.</summary>
    private const string Everything = """
        {
          "root": true,
          "scale": {
            "purpose": "commercial", "tier": "enterprise",
            "monthlyActiveUsers": { "2024-06": 690000000, "2026-10": 910000000 }, "dailyActiveUsers": 40000,
            "annualRevenue": { "2025-12": { "amount": 9000000, "currency": "USD" } }, "monthlyRevenue": { "amount": 9.5, "currency": "EUR" },
            "product": { "monthlyActiveUsers": 5, "dailyActiveUsers": 5, "annualRevenue": { "amount": 5, "currency": "USD" }, "monthlyRevenue": { "amount": 5, "currency": "USD" } },
            "projected": { "monthlyActiveUsers": 5, "other": { "deployed-devices": 5 } },
            "other": { "deployed-devices": { "2026-10": 5 } },
            "domicile": "DE", "operatesIn": ["DE"], "offersIn": ["EU", "US"], "nonProfit": false, "closedSource": true,
            "delivery": ["selfHosted"], "activities": ["fineTuning", { "kind": "llm", "distributed": true, "fromOutputs": false }], "competesWith": ["Acme"], "rates": { "EUR": 1.1 }
          },
          "models": [ {
            "id": "acme/tune", "license": "llama3.1", "derivedFrom": ["meta-llama/Llama-3.1-8B"], "name": "Llama Tune", "purpose": "internal", "delivery": ["hostedApi"], "activities": [],
            "obtained": "2026-01-31", "reviewed": { "on": "2026-02-01", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }, "attribution": "docs/about.md"
          } ],
          "grants": [ { "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "2026-114", "effective": "2026-01-01", "expires": "2028-01-01" } ],
          "waivers": [ { "rule": "MLA2001", "model": "llama-3.1", "term": "built-with", "baseline": true, "reason": "shown in the installer", "owner": "legal", "ticket": "L-5", "expires": "2027-06-30" } ],
          "policy": {
            "allow": ["apache-2.0", "LicenseRef-Acme"], "deny": ["cc-by-nc-4.0"], "openness": "openWeights", "declare": "required", "headroom": 0.5, "pinned": true,
            "waiversNeed": ["owner"], "mayLoosen": ["tests"], "tests": "notes"
          },
          "catalog": { "licenses": [], "models": [] },
          "callSites": [ { "type": "Acme.Client", "member": ".ctor", "parameter": "model" } ]
        }
        """;

    private static readonly string[] Probes = ["null", "true", "0", "-1", "1.5", "\"\"", "\"x\"", "[]", "{}", "[\"x\"]", "[null]", "{ \"x\": 1 }", "\"2026-13-01\"", "\"2026-01\""];

    /// <summary>The library knows definitions by the name that they had before.</summary>
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(
        File.ReadAllText(Path.Combine(Shipped.RepositoryRoot, "src/ModelLicense.Analyzers.Package/schema/modellicense.schema.json")).Replace("$defs", "definitions", StringComparison.Ordinal));

    [Fact]
    public async Task accepts_a_file_that_says_all_there_is_to_say()
    {
        Assert.Empty((await Schema).Validate(Everything));
        Assert.Empty(Given.Policy(Everything).Faults);
    }

    [Fact]
    public async Task refuses_a_value_where_the_reader_does_and_nowhere_else()
    {
        var schema = await Schema;
        var differences = new List<string>();
        foreach (var (path, span) in Values(JsonReader.Read(Everything).Root!, ""))
        {
            foreach (var probe in Probes)
            {
                var text = Everything[..span.Start] + probe + Everything[span.End..];
                var underlined = schema.Validate(text).Count > 0;
                var faults = Given.Policy(text).Faults;
                if (underlined != faults.Count > 0)
                {
                    differences.Add($"{path} = {probe}: {(underlined ? "only the schema refuses it" : "only the reader: " + faults[0].Message)}");
                }
            }
        }

        // Which metrics there are the catalog says, and no schema.
        Assert.Equal(
            [
                "/scale/projected/other = { \"x\": 1 }: only the reader: no license of the catalog speaks of 'x'",
                "/scale/other = { \"x\": 1 }: only the reader: no license of the catalog speaks of 'x'",
            ],
            differences);
    }

    private static IEnumerable<(string Path, Span Span)> Values(JsonValue value, string path) => value switch
    {
        JsonObject inner => inner.Members.SelectMany(member => Values(member.Value, $"{path}/{member.Name}")).Prepend((path, value.Span)),
        JsonArray list => list.Items.SelectMany((item, at) => Values(item, $"{path}/{at}")).Prepend((path, value.Span)),
        _ => [(path, value.Span)],
    };
}
