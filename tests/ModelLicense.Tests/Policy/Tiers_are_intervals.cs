namespace ModelLicense.Tests.Policy;

public class Tiers_are_intervals
{
    [Theory]
    [InlineData("personal", "999999.99", "1000000")]
    [InlineData("startup", "999999.99", "1000000")]
    [InlineData("smallBusiness", "9999999.99", "10000000")]
    [InlineData("enterprise", "999999999.99", "1000000000")]
    public void of_annual_revenue_below_an_amount(string tier, string most, string tooMuch)
    {
        AssertFits(tier, $$""" "annualRevenue": { "amount": 0, "currency": "USD" } """);
        AssertFits(tier, $$""" "annualRevenue": { "amount": {{most}}, "currency": "USD" } """);
        AssertOutside(tier, $$""" "annualRevenue": { "amount": {{tooMuch}}, "currency": "USD" } """);
    }

    [Theory]
    [InlineData("personal", 1_000_000)]
    [InlineData("startup", 1_000_000)]
    [InlineData("smallBusiness", 10_000_000)]
    [InlineData("enterprise", 100_000_000)]
    public void of_users_up_to_a_number(string tier, int most)
    {
        AssertFits(tier, $$""" "monthlyActiveUsers": {{most}} """);
        AssertOutside(tier, $$""" "monthlyActiveUsers": {{most + 1}} """);
        AssertOutside(tier, $$""" "monthlyActiveUsers": { "2020-01": 1, "2024-06": {{most + 1}} } """);
    }

    [Fact]
    public void a_large_enterprise_has_at_least_a_billion_in_revenue_and_any_number_of_users()
    {
        AssertFits("largeEnterprise", """ "annualRevenue": { "amount": 1000000000, "currency": "USD" }, "monthlyActiveUsers": 1 """);
        AssertFits("largeEnterprise", """ "monthlyActiveUsers": 5000000000 """);
        AssertOutside("largeEnterprise", """ "annualRevenue": { "amount": 999999999, "currency": "USD" } """);
    }

    [Fact]
    public void research_says_nothing_of_size()
        => AssertFits("research", """ "annualRevenue": { "amount": 1e12, "currency": "USD" }, "monthlyActiveUsers": 5000000000 """);

    [Theory]
    [InlineData("personal", Purpose.Personal)]
    [InlineData("research", Purpose.Research)]
    [InlineData("startup", Purpose.Commercial)]
    [InlineData("smallBusiness", Purpose.Commercial)]
    [InlineData("enterprise", Purpose.Commercial)]
    [InlineData("largeEnterprise", Purpose.Commercial)]
    public void a_tier_implies_a_purpose(string tier, Purpose purpose)
        => Assert.Equal(purpose, Given.Facts($"\"tier\": \"{tier}\"").Purpose?.Value);

    [Fact]
    public void a_declared_purpose_comes_before_the_implied_one()
        => Assert.Equal(Purpose.Research, Given.Facts(""" "tier": "largeEnterprise", "purpose": "research" """).Purpose?.Value);

    [Theory]
    [InlineData("personal", "commercial")]
    [InlineData("personal", "internal")]
    [InlineData("research", "commercial")]
    public void a_person_or_a_research_group_has_no_business(string tier, string purpose)
    {
        var fault = Assert.Single(Given.Facts($$""" "tier": "{{tier}}", "purpose": "{{purpose}}" """).Faults);

        Assert.Equal(FaultKind.Disagreement, fault.Kind);
    }

    [Theory]
    [InlineData("personal", "personal")]
    [InlineData("research", "evaluation")]
    [InlineData("startup", "commercial")]
    [InlineData("enterprise", "internal")]
    [InlineData("largeEnterprise", "research")]
    public void a_business_has_any_purpose_and_a_person_any_but_business(string tier, string purpose) => AssertFits(tier, $"\"purpose\": \"{purpose}\"");

    [Fact]
    public void a_product_larger_than_the_tier_allows_the_group_is_a_fault_too()
        => AssertOutside("startup", """ "product": { "monthlyActiveUsers": 1000001 } """);

    [Fact]
    public void a_product_smaller_than_the_group_must_be_is_none()
        => AssertFits("largeEnterprise", """ "product": { "annualRevenue": { "amount": 5, "currency": "USD" } } """);

    [Theory]
    [InlineData(""" "monthlyActiveUsers": 800000000 """)]
    [InlineData(""" "monthlyActiveUsers": { "2026-10": 800000000 } """)]
    [InlineData(""" "product": { "monthlyActiveUsers": 800000000 } """)]
    public void a_tier_that_a_number_refutes_clears_nothing(string number)
        => Assert.NotEqual(0, Given.Term("llama3.1", "users-700m", $""" "tier": "startup", {number} """).Outcome.Gravity());

    [Fact]
    public void a_tier_is_compared_with_a_figure_in_another_currency_through_its_rate()
    {
        AssertOutside("startup", """ "annualRevenue": { "amount": 950000, "currency": "EUR" }, "rates": { "EUR": 1.1 } """);
        AssertFits("startup", """ "annualRevenue": { "amount": 900000, "currency": "EUR" }, "rates": { "EUR": 1.1 } """);
    }

    private static void AssertFits(string tier, string figures) => Assert.Empty(Given.Facts($""" "tier": "{tier}", {figures} """).Faults);

    private static void AssertOutside(string tier, string figures)
    {
        var fault = Assert.Single(Given.Facts($""" "tier": "{tier}", {figures} """).Faults);
        Assert.Equal(FaultKind.Disagreement, fault.Kind);
        Assert.Contains($"the tier '{tier}'", fault.Message, StringComparison.Ordinal);
    }
}
