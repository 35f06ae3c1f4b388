using FsCheck.Fluent;
using ModelLicense.Tests.Judgments;

namespace ModelLicense.Tests.Policy;

/// <summary>A figure that comes near a limit which runs on is told, and nothing follows from it.</summary>
public class Limits_that_are_near
{
    private static readonly Catalog Toy = Tests.Toy.Catalog(
        Tests.Toy.License("running", Limit("users", "running", "monthlyActiveUsers", 1000, "")),
        Tests.Toy.License("once", Limit("users", "modelRelease", "monthlyActiveUsers", 1000, "")),
        Tests.Toy.License("both", """
            { "id": "both", "kind": "limit", "section": "1", "summary": "asks", "exceeds": { "all": [
              { "metric": "monthlyActiveUsers", "comparator": ">", "amount": 1000 }, { "metric": "dailyActiveUsers", "comparator": ">", "amount": 100 } ] },
              "whose": "group", "asOf": "running", "then": "permissionRequired", "from": "Toy" }
            """),
        Tests.Toy.License("money", Limit("revenue", "running", "annualRevenue", 1000000, ", \"currency\": \"USD\"")),
        Tests.Toy.License("rich", """
            { "id": "rich", "kind": "limit", "section": "1", "summary": "asks", "exceeds": { "all": [
              { "metric": "annualRevenue", "comparator": ">", "amount": 1000000, "currency": "USD" }, { "metric": "dailyActiveUsers", "comparator": ">", "amount": 100 } ] },
              "whose": "group", "asOf": "running", "then": "permissionRequired", "from": "Toy" }
            """),
        Tests.Toy.License("some", """
            { "id": "some", "kind": "duty", "section": "1", "summary": "asks for a line", "duty": "displayText", "text": "Toy", "where": "about", "trigger": ["exceedsLimit"],
              "when": { "purpose": ["commercial"] }, "unless": { "nonProfit": true },
              "exceeds": { "any": [ { "metric": "monthlyActiveUsers", "comparator": ">", "amount": 1000 } ] }, "whose": "group", "asOf": "running" }
            """),
        Tests.Toy.License("shown", """
            { "id": "shown", "kind": "duty", "section": "1", "summary": "asks for a line", "duty": "displayText", "text": "Toy", "where": "about", "trigger": ["exceedsLimit"],
              "exceeds": { "any": [ { "metric": "monthlyActiveUsers", "comparator": ">", "amount": 1000 } ] }, "whose": "product", "asOf": "running" }
            """),
        Tests.Toy.Models(
            Tests.Toy.Model("running", "running"), Tests.Toy.Model("once", "once", ", \"released\": \"2024-07-23\", \"releasedSource\": \"x\""),
            Tests.Toy.Model("both", "both"), Tests.Toy.Model("money", "money"), Tests.Toy.Model("shown", "shown"),
            Tests.Toy.Model("rich", "rich"), Tests.Toy.Model("some", "some")));

    [Theory]
    [InlineData("running", "\"monthlyActiveUsers\": 799", null)]
    [InlineData("running", "\"monthlyActiveUsers\": 800", "0.8 declared 800")]
    [InlineData("running", "\"monthlyActiveUsers\": 1000", "1 declared 1,000")]
    [InlineData("running", "\"monthlyActiveUsers\": 1001", null)]
    [InlineData("running", "\"monthlyActiveUsers\": { \"2025-01\": 900, \"2026-01\": 10 }", null)]
    [InlineData("running", "\"tier\": \"enterprise\"", null)]
    [InlineData("running", "\"monthlyActiveUsers\": 10, \"projected\": { \"monthlyActiveUsers\": 850 }", "0.85 projected 850")]
    [InlineData("running", "\"monthlyActiveUsers\": 10, \"projected\": { \"monthlyActiveUsers\": 2000 }", "2 projected 2,000")]
    [InlineData("running", "\"monthlyActiveUsers\": 900, \"projected\": { \"monthlyActiveUsers\": 2000 }", "0.9 declared 900")]
    [InlineData("running", "\"projected\": { \"monthlyActiveUsers\": 2000 }", null)]
    [InlineData("once", "\"monthlyActiveUsers\": 999, \"projected\": { \"monthlyActiveUsers\": 2000 }", null)]
    [InlineData("both", "\"monthlyActiveUsers\": 999, \"dailyActiveUsers\": 10", null)]
    [InlineData("both", "\"monthlyActiveUsers\": 999, \"dailyActiveUsers\": 99", "0.999 declared 999")]
    [InlineData("money", "\"annualRevenue\": { \"amount\": 900000, \"currency\": \"EUR\" }, \"rates\": { \"EUR\": 1.1 }", "0.99 declared EUR 900,000")]
    [InlineData("money", "\"annualRevenue\": { \"amount\": 900000, \"currency\": \"EUR\" }", null)]
    [InlineData("shown", "\"product\": { \"monthlyActiveUsers\": 900 }", "0.9 declared 900")]
    [InlineData("shown", "\"monthlyActiveUsers\": 900", null)]
    [InlineData("shown", "\"monthlyActiveUsers\": 900, \"projected\": { \"product\": { \"monthlyActiveUsers\": 800 } }", "0.8 projected 800")]
    [InlineData("rich", "\"annualRevenue\": { \"amount\": 900000, \"currency\": \"USD\" }, \"dailyActiveUsers\": 99", "0.99 declared 99")]
    [InlineData("rich", "\"tier\": \"largeEnterprise\", \"dailyActiveUsers\": 99", null)]
    [InlineData("some", "\"monthlyActiveUsers\": 900, \"purpose\": \"commercial\", \"nonProfit\": false", "0.9 declared 900")]
    [InlineData("some", "\"monthlyActiveUsers\": 900", "0.9 declared 900")]
    [InlineData("some", "\"monthlyActiveUsers\": 900, \"purpose\": \"research\", \"nonProfit\": false", null)]
    [InlineData("some", "\"monthlyActiveUsers\": 900, \"purpose\": \"commercial\", \"nonProfit\": true", null)]
    public void are_told_from_headroom_on(string model, string scale, string? near)
        => Assert.Equal(near, Told(Judge.Decide(Given.Use("toy/" + model), Given.Facts(scale, Toy), Toy)));

    [Fact]
    public void begin_where_the_policy_says()
    {
        var policy = ModelLicense.Policy.From([Given.Policy("""{ "policy": { "headroom": 0.5 } }""").Declaration], Toy);

        Assert.Equal("0.5 declared 500", Told(Judge.Decide(Given.Use("toy/running"), Given.Facts("\"monthlyActiveUsers\": 500", Toy), Toy, policy)));
    }

    [Fact]
    public void decide_nothing_and_a_projection_changes_no_verdict_of_any_model()
        => Law.Holds(
            from licensee in Licensees.Any.Generator
            from amount in Gen.Choose(0, 2_000_000_000)
            select (licensee, amount),
            given =>
            {
                var projected = Facts.From([given.licensee.Declaration, Given.Scale($$"""
                    "projected": { "monthlyActiveUsers": {{given.amount}}, "annualRevenue": { "amount": {{given.amount}}, "currency": "USD" }, "product": { "monthlyActiveUsers": {{given.amount}} } }
                    """) with { Distance = 9 }]);
                Assert.All(Shipped.Catalog.Models, model =>
                {
                    var (before, after) = (Judge.Decide(Given.Use(model.Ids[0]), given.licensee.Facts, Shipped.Catalog), Judge.Decide(Given.Use(model.Ids[0]), projected, Shipped.Catalog));
                    Assert.Equal(before.Outcome, after.Outcome);
                    Assert.Equal(before.Licenses.SelectMany(each => each.Findings.Select(finding => finding.Term.Id)), after.Licenses.SelectMany(each => each.Findings.Select(finding => finding.Term.Id)));
                });
            },
            times: 10);

    [Fact]
    public void are_never_limits_that_are_measured_once_nor_exceeded_ones()
        => Law.Holds(Licensees.Any, licensee => Assert.All(Shipped.Catalog.Models, model => Assert.All(
            Judge.Decide(Given.Use(model.Ids[0]), licensee.Facts, Shipped.Catalog).Licenses,
            license => Assert.All(license.Near, near =>
            {
                Assert.Equal(AsOf.Running, near.Term switch { Limit limit => limit.Scale.AsOf, Duty duty => duty.Scale!.AsOf, _ => AsOf.Day });
                Assert.DoesNotContain(license.Findings, finding => finding.Term.Id == near.Term.Id && finding.Verdict.Outcome.IsConflict());
                Assert.InRange(near.Part, 0.8m, 1m);
            }))), times: 10);

    private static string? Told(Judgment judgment)
        => judgment.Licenses.SelectMany(license => license.Near).SingleOrDefault() is { } near
            ? $"{near.Part.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)} {(near.IsProjected ? "projected" : "declared")} {near.Declared}"
            : null;

    private static string Limit(string id, string asOf, string metric, int amount, string currency) => $$"""
        { "id": "{{id}}", "kind": "limit", "section": "1", "summary": "asks", "exceeds": { "any": [ { "metric": "{{metric}}", "comparator": ">", "amount": {{amount}} {{currency}} } ] },
          "whose": "group", "asOf": "{{asOf}}", "then": "permissionRequired", "from": "Toy" }
        """;
}
