namespace ModelLicense.Tests.Policy;

public class Whose_figure
{
    private static readonly Catalog Catalog = Toy.Catalog(Toy.License("toy", $"{Limit("group")}, {Limit("licensee")}, {Limit("product")}"));

    [Theory]
    // The group's figure bounds licensee and product from above.
    [InlineData(""" "monthlyActiveUsers": 100 """, Outcome.Clear, Outcome.Clear, Outcome.Clear)]
    [InlineData(""" "monthlyActiveUsers": 101 """, Outcome.Breached, Outcome.NeedsFact, Outcome.NeedsFact)]
    // The product's figure bounds licensee and group from below.
    [InlineData(""" "product": { "monthlyActiveUsers": 101 } """, Outcome.Breached, Outcome.Breached, Outcome.Breached)]
    [InlineData(""" "product": { "monthlyActiveUsers": 100 } """, Outcome.NeedsFact, Outcome.NeedsFact, Outcome.Clear)]
    // Both: the licensee alone lies between.
    [InlineData(""" "monthlyActiveUsers": 500, "product": { "monthlyActiveUsers": 100 } """, Outcome.Breached, Outcome.NeedsFact, Outcome.Clear)]
    [InlineData(""" "monthlyActiveUsers": 500, "product": { "monthlyActiveUsers": 101 } """, Outcome.Breached, Outcome.Breached, Outcome.Breached)]
    [InlineData("", Outcome.NeedsFact, Outcome.NeedsFact, Outcome.NeedsFact)]
    public void decides_depends_on_the_license(string scale, Outcome group, Outcome licensee, Outcome product)
        => Assert.Equal([group, licensee, product], Outcomes(scale));

    [Fact]
    public void of_a_product_that_declares_none_lies_between_zero_and_the_group_s()
        => Assert.Equal(
            Interval.AtMost(100),
            Given.Facts(""" "monthlyActiveUsers": 100 """).Figures.Read(Catalog.Metrics.Single(metric => metric.Key == Metric.MonthlyActiveUsers), Owner.Product, Moment.Now, currency: null).Interval);

    [Fact]
    public void a_product_above_its_group_is_a_fault_at_the_product()
    {
        var fault = Assert.Single(Given.Facts(""" "monthlyActiveUsers": 100, "product": { "monthlyActiveUsers": 101 } """).Faults);

        Assert.Equal(FaultKind.Disagreement, fault.Kind);
        Assert.Contains("more than the group's 100", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "monthlyActiveUsers": 100, "product": { "monthlyActiveUsers": 100 } """)]
    [InlineData(""" "monthlyActiveUsers": { "2024-06": 100 }, "product": { "monthlyActiveUsers": { "2025-06": 101 } } """)]
    [InlineData(""" "annualRevenue": { "amount": 100, "currency": "USD" }, "product": { "annualRevenue": { "amount": 101, "currency": "EUR" } } """)]
    [InlineData(""" "tier": "largeEnterprise", "product": { "annualRevenue": { "amount": 0, "currency": "USD" } } """)]
    public void what_cannot_be_compared_or_is_equal_is_no_fault(string scale) => Assert.Empty(Given.Facts(scale).Faults);

    [Fact]
    public void products_and_groups_are_compared_across_currencies()
        => Assert.Single(Given.Facts("""
            "annualRevenue": { "amount": 100, "currency": "USD" }, "product": { "annualRevenue": { "amount": 99, "currency": "EUR" } }, "rates": { "EUR": 1.1 }
            """).Faults);

    private static IEnumerable<Outcome> Outcomes(string scale)
    {
        var situation = new Situation(Given.Facts(scale, Catalog), Given.Use("toy"), [Modality.Text], Released: null);
        return Catalog.License("toy")!.Terms.Select(term => term.Against(situation).Outcome);
    }

    private static string Limit(string whose) => $$"""
        { "id": "of-{{whose}}", "kind": "limit", "section": "1", "summary": "s", "whose": "{{whose}}", "asOf": "running", "then": "licenseEnds",
          "exceeds": { "any": [{ "metric": "monthlyActiveUsers", "comparator": ">", "amount": 100 }] } }
        """;
}
