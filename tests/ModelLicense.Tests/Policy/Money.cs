namespace ModelLicense.Tests.Policy;

/// <summary>Stability's license ends above USD 1,000,000 of annual revenue, and does not say what holds at exactly that amount.</summary>
public class Money
{
    [Theory]
    [InlineData("999999.99", Outcome.Clear)]
    [InlineData("1000000.01", Outcome.Breached)]
    public void is_compared_exactly(string amount, Outcome outcome) => Assert.Equal(outcome, Revenue(amount, "USD").Outcome);

    [Fact]
    public void at_exactly_a_limit_where_the_text_is_unclear_no_figure_decides()
    {
        var verdict = Revenue("1000000", "USD");

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Equal("the text is unclear about exactly this amount", verdict.Note);
    }

    [Fact]
    public void in_another_currency_is_compared_through_its_rate()
    {
        Assert.Equal(Outcome.Breached, Revenue("950000", "EUR", """, "rates": { "EUR": 1.1 } """).Outcome);
        Assert.Equal(Outcome.Clear, Revenue("900000", "EUR", """, "rates": { "EUR": 1.1 } """).Outcome);
        Assert.Equal(Outcome.Clear, Revenue("100000000", "JPY", """, "rates": { "JPY": 0.0067 } """).Outcome);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("900000000")]
    public void in_another_currency_without_a_rate_decides_nothing_and_asks_for_the_rate(string amount)
    {
        var verdict = Revenue(amount, "EUR", """, "rates": { "GBP": 1.3 } """);

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Equal(["the rate of EUR"], verdict.Needs.Select(need => need.What));
    }

    [Theory]
    [InlineData("2025-12", Outcome.Breached)]
    [InlineData("2026-06", Outcome.Breached)]
    [InlineData("2026-07", Outcome.Clear)]
    public void of_several_years_the_highest_since_the_model_was_obtained_decides_where_the_license_ends(string obtained, Outcome outcome)
    {
        const string Series = """ "purpose": "commercial", "annualRevenue": { "2024-12": { "amount": 1, "currency": "USD" }, "2026-06": { "amount": 2000000, "currency": "EUR" }, "2026-09": { "amount": 500000, "currency": "USD" } }, "rates": { "EUR": 1.1 } """;

        Assert.Equal(outcome, Given.Term("stabilityai-ai-community", "revenue-1m", Series, Given.Declared($$""" "id": "any", "obtained": "{{obtained}}-15" """)).Outcome);
    }

    [Theory]
    [InlineData("""{ "scale": { "annualRevenue": { «"june"»: 5, "2024-06": { "amount": 5, "currency": "USD" } } } }""", "'june' is not a month")]
    [InlineData("""{ "scale": { "annualRevenue": { "2024-06": «5» } } }""", "\"amount\": <number>, \"currency\": \"USD\"")]
    [InlineData("""{ "scale": { "annualRevenue": { "2024-06": «{ "amount": 5 }» } } }""", "'currency' is missing")]
    [InlineData("""{ "scale": { "projected": { "monthlyActiveUsers": «-5» } } }""", "cannot be negative")]
    [InlineData("""{ "scale": { "projected": { «"monthlyActiveUser"»: 5 } } }""", "did you mean 'monthlyActiveUsers'?")]
    public void in_a_series_or_a_projection_is_read_as_strictly_as_anywhere(string marked, string message)
    {
        var (text, spans) = Marked.Parse(marked);

        var fault = Assert.Single(Given.Policy(text).Faults);

        Assert.Equal(Assert.Single(spans), fault.Origin.Span);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void of_nothing_is_nothing_in_every_currency() => Assert.Equal(Outcome.Clear, Revenue("0", "EUR").Outcome);

    [Fact]
    public void without_a_rate_the_tier_still_bounds_it()
        => Assert.Equal(Outcome.Clear, Revenue("500000", "EUR", """, "tier": "startup" """).Outcome);

    [Theory]
    [InlineData("personal", Outcome.Clear)]
    [InlineData("startup", Outcome.Clear)]
    [InlineData("smallBusiness", Outcome.NeedsFact)]
    [InlineData("enterprise", Outcome.NeedsFact)]
    [InlineData("largeEnterprise", Outcome.Breached)]
    public void a_tier_is_enough_where_all_of_it_lies_on_one_side(string tier, Outcome outcome)
    {
        var term = tier == "personal" ? "revenue-1m-noncommercial" : "revenue-1m";

        Assert.Equal(outcome, Given.Term("stabilityai-ai-community", term, $"\"tier\": \"{tier}\"").Outcome);
    }

    [Fact]
    public void a_number_narrows_its_tier()
        => Assert.Equal(Outcome.Clear, Revenue("900000", "USD", """, "tier": "smallBusiness" """).Outcome);

    [Theory]
    [InlineData(">", "100", Outcome.Clear)]
    [InlineData(">=", "100", Outcome.Breached)]
    [InlineData(">=", "99.99", Outcome.Clear)]
    public void the_comparator_says_what_holds_at_the_limit(string comparator, string amount, Outcome outcome)
        => Assert.Equal(outcome, Toys(comparator, "", $$""" "annualRevenue": { "amount": {{amount}}, "currency": "USD" } """));

    [Theory]
    [InlineData(">")]
    [InlineData(">=")]
    public void an_unclear_boundary_is_not_cleared_by_a_bound_that_reaches_it(string comparator)
    {
        Assert.Equal(Outcome.NeedsFact, Toys(comparator, """, "atBoundary": "ambiguous" """, """ "annualRevenue": { "amount": 100, "currency": "USD" } """, whose: "licensee"));
        Assert.Equal(Outcome.Clear, Toys(comparator, """, "atBoundary": "ambiguous" """, """ "annualRevenue": { "amount": 99, "currency": "USD" } """, whose: "licensee"));
    }

    [Theory]
    [InlineData("USD", "125000000", "", Outcome.Clear)]
    [InlineData("USD", "125000001", "", Outcome.PermissionRequired)]
    [InlineData("CNY", "1000000001", "", Outcome.PermissionRequired)]
    [InlineData("EUR", "100000000", """, "EUR": 1.25 """, Outcome.Clear)]
    [InlineData("EUR", "100000001", """, "EUR": 1.25 """, Outcome.PermissionRequired)]
    public void a_limit_in_another_currency_is_held_against_any_that_has_a_rate(string currency, string amount, string rate, Outcome outcome)
        => Assert.Equal(outcome, Given.Term("bilibili-model-ula-2025-09-09", "users-100m-or-revenue-1b-yuan", $$"""
            "monthlyActiveUsers": 5, "annualRevenue": { "amount": {{amount}}, "currency": "{{currency}}" }, "rates": { "CNY": 0.125 {{rate}} }
            """).Outcome);

    [Theory]
    [InlineData("smallBusiness", Outcome.Clear)]
    [InlineData("enterprise", Outcome.NeedsFact)]
    [InlineData("largeEnterprise", Outcome.PermissionRequired)]
    public void a_tier_is_held_against_a_limit_in_another_currency_too(string tier, Outcome outcome)
        => Assert.Equal(outcome, Given.Term("bilibili-model-ula-2025-09-09", "users-100m-or-revenue-1b-yuan", $$""" "monthlyActiveUsers": 5, "tier": "{{tier}}", "rates": { "CNY": 0.125 } """).Outcome);

    [Fact]
    public void an_amount_and_a_rate_at_their_bounds_can_be_multiplied()
        => Assert.Equal(Outcome.Breached, Revenue("1e15", "EUR", """, "rates": { "EUR": 100000 } """).Outcome);

    private static Verdict Revenue(string amount, string currency, string more = "")
        => Given.Term("stabilityai-ai-community", "revenue-1m", $$""" "purpose": "commercial", "annualRevenue": { "amount": {{amount}}, "currency": "{{currency}}" } {{more}} """);

    private static Outcome Toys(string comparator, string more, string scale, string whose = "group")
    {
        var catalog = Toy.Catalog(Toy.License("toy", $$"""
            { "id": "revenue", "kind": "limit", "section": "1", "summary": "s", "whose": "{{whose}}", "asOf": "running", "then": "licenseEnds" {{more}},
              "exceeds": { "any": [{ "metric": "annualRevenue", "comparator": "{{comparator}}", "amount": 100, "currency": "USD" }] } }
            """));
        return catalog.License("toy")!.Terms[0].Against(new Situation(Given.Facts(scale, catalog), Given.Use("toy"), [Modality.Text], Released: null)).Outcome;
    }
}
