namespace ModelLicense.Tests.Judgments;

public class Duties
{
    [Theory]
    [InlineData(""" "delivery": ["shipsWeights"] """, Outcome.DutyOwed)]
    [InlineData(""" "delivery": ["selfHosted"] """, Outcome.NotApplicable)]
    [InlineData(""" "delivery": ["selfHosted"], "activities": ["distributingWeights"] """, Outcome.DutyOwed)]
    [InlineData("", Outcome.DutyOwed)]
    public void of_who_distributes_weights(string scale, Outcome outcome) => Assert.Equal(outcome, Given.Term("mit", "license-copy", scale).Outcome);

    [Fact]
    public void of_Llama_3_fall_due_with_any_product_that_uses_it()
        => Assert.Equal(Outcome.DutyOwed, Given.Term("llama3", "built-with", """ "delivery": ["selfHosted"] """).Outcome);

    [Fact]
    public void of_a_derivative_fall_due_with_fine_tuning_or_a_declared_base()
    {
        Assert.Equal(Outcome.NotApplicable, Given.Term("llama3.1", "name-prefix", "").Outcome);
        Assert.Equal(Outcome.DutyOwed, Given.Term("llama3.1", "name-prefix", """ "activities": ["fineTuning"] """).Outcome);
        Assert.Equal(Outcome.DutyOwed, Given.Term("llama3.1", "name-prefix", "", Given.Use("a") with { DerivedFrom = ["b"] }).Outcome);
    }

    [Theory]
    [InlineData(""" "product": { "monthlyActiveUsers": 100000001 } """, Outcome.DutyOwed)]
    [InlineData(""" "product": { "monthlyRevenue": { "amount": 20000001, "currency": "USD" } } """, Outcome.DutyOwed)]
    [InlineData(""" "product": { "monthlyActiveUsers": 100000000, "monthlyRevenue": { "amount": 20000000, "currency": "USD" } } """, Outcome.NotApplicable)]
    [InlineData(""" "product": { "monthlyActiveUsers": 100000000, "annualRevenue": { "amount": 20000000, "currency": "USD" } } """, Outcome.NotApplicable)]
    [InlineData(""" "product": { "monthlyActiveUsers": 100000000 } """, Outcome.NeedsFact)]
    [InlineData(""" "tier": "largeEnterprise" """, Outcome.NeedsFact)]
    [InlineData("", Outcome.NeedsFact)]
    public void of_Kimi_K2_fall_due_with_a_hundred_million_users_or_twenty_million_dollars_a_month(string scale, Outcome outcome)
        => Assert.Equal(outcome, Given.Term("moonshot-ai-modified-mit-2025", "display-kimi-k2", $"{scale} {(scale.Length == 0 ? "" : ",")} \"purpose\": \"commercial\"").Outcome);

    [Theory]
    [InlineData(""" "delivery": ["shipsWeights"], "monthlyActiveUsers": 5 """, Outcome.DutyOwed)]
    [InlineData(""" "delivery": ["selfHosted"], "monthlyActiveUsers": 500 """, Outcome.DutyOwed)]
    [InlineData(""" "delivery": ["selfHosted"], "monthlyActiveUsers": 5 """, Outcome.NotApplicable)]
    [InlineData(""" "delivery": ["selfHosted"] """, Outcome.NeedsFact)]
    public void may_fall_due_by_scale_or_otherwise(string scale, Outcome outcome)
        => Assert.Equal(outcome, Decide("""
            { "id": "t", "kind": "duty", "duty": "licenseCopy", "section": "1", "summary": "s", "trigger": ["distributeWeights", "exceedsLimit"], "whose": "group", "asOf": "running",
              "exceeds": { "any": [{ "metric": "monthlyActiveUsers", "comparator": ">", "amount": 100 }] } }
            """, scale));

    [Fact]
    public void that_are_conditions_of_a_license_must_be_done_first()
        => Assert.Equal(Outcome.PermissionRequired, Decide("""
            { "id": "t", "kind": "duty", "duty": "registration", "condition": true, "section": "1", "summary": "s", "trigger": ["always"] }
            """, ""));

    [Theory]
    [InlineData(""" "delivery": ["shipsWeights"] """, Outcome.PermissionRequired)]
    [InlineData(""" "delivery": ["selfHosted"] """, Outcome.NotApplicable)]
    [InlineData("", Outcome.NeedsFact)]
    public void that_are_conditions_of_distribution_ask_whether_there_is_any(string scale, Outcome outcome)
        => Assert.Equal(outcome, Decide("""
            { "id": "t", "kind": "duty", "duty": "registration", "condition": true, "section": "1", "summary": "s", "trigger": ["distributeWeights"] }
            """, scale));

    [Fact]
    public void that_are_not_due_ask_for_nothing_and_miss_nothing()
    {
        var verdict = Verdict("""
            { "id": "t", "kind": "duty", "duty": "networkSource", "section": "1", "summary": "s", "trigger": ["distributeWeights"] }
            """, """ "delivery": ["selfHosted"] """);

        Assert.Equal(Outcome.NotApplicable, verdict.Outcome);
        Assert.False(verdict.IsMissing);
        Assert.Empty(verdict.Needs);
    }

    [Fact]
    public void that_are_conditions_are_no_duties_that_are_missing()
        => Assert.False(Verdict("""
            { "id": "t", "kind": "duty", "duty": "registration", "condition": true, "section": "1", "summary": "s", "trigger": ["always"] }
            """, "").IsMissing);

    [Fact]
    public void by_scale_go_by_the_newest_figure()
    {
        Assert.Equal(Outcome.NotApplicable, Kimi("""{ "2025-08": 200000000, "2026-08": 90000000 }""").Outcome);
        Assert.Equal(Outcome.DutyOwed, Kimi("""{ "2025-08": 90000000, "2026-08": 200000000 }""").Outcome);
    }

    [Fact]
    public void to_name_what_was_made_ask_for_the_name_where_the_id_is_that_of_the_base()
    {
        const string Named = """
            { "id": "t", "kind": "duty", "duty": "namePrefix", "prefix": "Toy", "section": "1", "summary": "s", "trigger": ["distributeWeights", "derivative"] }
            """;

        Assert.Equal([Need.Name], Verdict(Named, """ "delivery": ["selfHosted"], "activities": ["fineTuning"] """).Needs);
    }

    [Fact]
    public void to_name_what_was_made_tell_where_its_name_was_declared()
    {
        var elsewhere = Given.Somewhere with { Line = 7 };
        var use = Given.Use("acme/assistant") with { DerivedFrom = ["meta-llama/Llama-3.1-8B"], Name = new Fact<string>("Assistant", elsewhere) };

        Assert.Equal([elsewhere], Given.Term("llama3.1", "name-prefix", "", use).Origins);
        Assert.Equal([Given.Somewhere], Given.Term("llama3.1", "name-prefix", "", use with { Name = null }).Origins);
    }

    [Fact]
    public void of_a_copyleft_product_owe_its_source_whatever_license_is_stated_for_the_model()
        => Assert.Equal(
            ["network-source-product", "share-alike-product"],
            Given.Judged(Given.Declared(""" "id": "Ultralytics/YOLO11", "license": "agpl-3.0" """), """ "delivery": ["selfHosted"], "closedSource": true """)
                .Licenses.SelectMany(license => license.Findings).Where(finding => finding.Verdict.IsMissing).Select(finding => finding.Term.Id).Order());

    [Theory]
    [InlineData(""" "delivery": ["hostedApi"] """, Outcome.NotApplicable)]
    [InlineData(""" "delivery": ["hostedApi", "selfHosted"] """, Outcome.DutyOwed)]
    public void of_a_product_that_contains_the_model_bind_who_runs_it_beside_a_service(string scale, Outcome outcome)
        => Assert.Equal(outcome, Given.Term("agpl-3.0", "share-alike-product", scale).Outcome);

    [Theory]
    [InlineData("[]", Outcome.NotApplicable)]
    [InlineData("""["hosting"]""", Outcome.NotApplicable)]
    [InlineData("""["trainingOtherModels"]""", Outcome.DutyOwed)]
    [InlineData("""[{ "fromOutputs": true }]""", Outcome.NotApplicable)]
    [InlineData("""[{ "fromOutputs": false }]""", Outcome.DutyOwed)]
    [InlineData("""[{ "distributed": false }]""", Outcome.NotApplicable)]
    public void of_a_derivative_spare_who_says_to_have_made_none(string activities, Outcome outcome)
        => Assert.Equal(outcome, Given.Term("agpl-3.0", "state-changes", "", Given.Declared($$""" "id": "a", "derivedFrom": ["b"], "activities": {{activities}} """)).Outcome);

    [Theory]
    [InlineData(""" "activities": ["trainingOtherModels"] """, Outcome.Breached)]
    [InlineData(""" "activities": ["fineTuning"] """, Outcome.NotApplicable)]
    [InlineData(""" "activities": [] """, Outcome.NotApplicable)]
    [InlineData("", Outcome.NotApplicable)]
    public void and_acts_are_judged_where_they_are_declared(string scale, Outcome outcome)
        => Assert.Equal(outcome, Given.Term("llama3", "no-training-other-llms", scale).Outcome);

    private static Outcome Decide(string term, string scale) => Verdict(term, scale).Outcome;

    private static Verdict Verdict(string term, string scale)
        => Toy.Catalog(Toy.License("toy", term)).License("toy")!.Terms[0].Against(new Situation(Given.Facts(scale), Given.Use("a"), [Modality.Text], Released: null));

    private static Verdict Kimi(string users)
        => Given.Term("moonshot-ai-modified-mit-2025", "display-kimi-k2", $$""" "purpose": "commercial", "product": { "monthlyActiveUsers": {{users}}, "monthlyRevenue": { "amount": 0, "currency": "USD" } } """);
}
