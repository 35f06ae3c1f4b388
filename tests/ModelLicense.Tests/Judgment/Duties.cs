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

    [Theory]
    [InlineData(""" "activities": ["trainingOtherModels"] """, Outcome.Breached)]
    [InlineData(""" "activities": ["fineTuning"] """, Outcome.NotApplicable)]
    [InlineData(""" "activities": [] """, Outcome.NotApplicable)]
    [InlineData("", Outcome.NotApplicable)]
    public void and_acts_are_judged_where_they_are_declared(string scale, Outcome outcome)
        => Assert.Equal(outcome, Given.Term("llama3", "no-training-other-llms", scale).Outcome);

    private static Outcome Decide(string term, string scale)
        => Toy.Catalog(Toy.License("toy", term)).License("toy")!.Terms[0].Against(new Situation(Given.Facts(scale), Given.Use("a"), [Modality.Text], Released: null)).Outcome;
}
