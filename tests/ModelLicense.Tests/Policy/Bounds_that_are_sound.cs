namespace ModelLicense.Tests.Policy;

/// <summary>Three bounds and no others: a year's revenue bounds its months, a month's users bound its days, the group bounds its product.</summary>
public class Bounds_that_are_sound
{
    private static readonly Catalog Catalog = Toy.Catalog(Toy.License("toy", $"{Limit("monthlyActiveUsers")}, {Limit("dailyActiveUsers")}, {Limit("annualRevenue")}, {Limit("monthlyRevenue")}"));

    [Theory]
    [InlineData("monthlyActiveUsers", "100", "dailyActiveUsers")]
    [InlineData("annualRevenue", """{ "amount": 100, "currency": "USD" }""", "monthlyRevenue")]
    public void the_longer_time_bounds_the_shorter_from_above(string longer, string figure, string shorter)
    {
        Assert.Equal(Outcome.Clear, Decide(shorter, $"\"{longer}\": {figure}"));
        Assert.Equal(Outcome.NeedsFact, Decide(shorter, $"\"{longer}\": {figure.Replace("100", "101", StringComparison.Ordinal)}"));
    }

    [Theory]
    [InlineData("dailyActiveUsers", "101", "monthlyActiveUsers")]
    [InlineData("dailyActiveUsers", "5", "monthlyActiveUsers")]
    [InlineData("monthlyRevenue", """{ "amount": 101, "currency": "USD" }""", "annualRevenue")]
    [InlineData("monthlyRevenue", """{ "amount": 5, "currency": "USD" }""", "annualRevenue")]
    [InlineData("monthlyActiveUsers", "5", "annualRevenue")]
    [InlineData("annualRevenue", """{ "amount": 5, "currency": "USD" }""", "monthlyActiveUsers")]
    public void nothing_else_is_concluded(string declared, string figure, string asked)
        => Assert.Equal(Outcome.NeedsFact, Decide(asked, $"\"{declared}\": {figure}"));

    [Fact]
    public void a_figure_of_its_own_comes_before_any_bound()
        => Assert.Equal(Outcome.Breached, Decide("dailyActiveUsers", """ "monthlyActiveUsers": 5, "dailyActiveUsers": 101 """));

    [Fact]
    public void a_tier_bounds_the_months_of_its_year()
        => Assert.Equal(Outcome.NotApplicable, Given.Term("moonshot-ai-modified-mit-2025", "display-kimi-k2", """ "tier": "smallBusiness" """).Outcome);

    [Fact]
    public void the_days_of_a_month_lie_between_zero_and_its_users()
        => Assert.Equal(
            Interval.AtMost(101),
            Given.Facts(""" "monthlyActiveUsers": 101 """).Figures.Read(Catalog.Metrics.Single(metric => metric.Key == Metric.DailyActiveUsers), Owner.Group, Moment.Now, currency: null).Interval);

    [Fact]
    public void a_bound_is_said_with_the_place_that_declared_it()
    {
        var verdict = Term("dailyActiveUsers", """ "monthlyActiveUsers": 101 """);

        Assert.Equal("101", verdict.Declared);
        Assert.Equal(["modellicense.json, line 1"], verdict.Origins.Select(origin => origin.ToString()));
        Assert.Equal(["the group's daily active users"], verdict.Needs.Select(need => need.What));
    }

    [Fact]
    public void a_month_that_is_declared_settles_what_another_figure_was_taken_for()
    {
        var facts = Facts.From([Given.Scale(""" "monthlyActiveUsers": 900000000 """), Given.Scale(""" "monthlyActiveUsers": { "2020-01": 1 }, "product": { "monthlyActiveUsers": { "2024-06": 710000000 } } """)]);

        var verdict = Shipped.Catalog.License("llama3.1")!.Terms.Single(term => term.Id == "users-700m").Against(new Situation(facts, Given.Use("any"), [Modality.Text], Released: null));

        Assert.Equal((Outcome.PermissionRequired, ""), (verdict.Outcome, verdict.Note));
    }

    [Fact]
    public void a_figure_that_was_taken_for_a_month_stays_so_where_another_bounds_it()
    {
        var catalog = Toy.Catalog(Toy.License("toy", Limit("monthlyRevenue").Replace("running", "modelRelease", StringComparison.Ordinal)));
        var facts = Given.Facts(""" "product": { "monthlyRevenue": { "amount": 101, "currency": "USD" } }, "annualRevenue": { "2024-06": { "amount": 500, "currency": "USD" } } """, catalog);

        var verdict = catalog.License("toy")!.Terms[0].Against(new Situation(facts, Given.Use("toy"), [Modality.Text], Released: new Date(2024, 7, 23)));

        Assert.Equal((Outcome.Breached, "taken for 2024-06; declare that month to settle it"), (verdict.Outcome, verdict.Note));
    }

    private static Outcome Decide(string metric, string scale) => Term(metric, scale).Outcome;

    private static Verdict Term(string metric, string scale)
        => Catalog.License("toy")!.Terms.Single(term => term.Id == metric.ToLowerInvariant())
            .Against(new Situation(Given.Facts(scale, Catalog), Given.Use("toy"), [Modality.Text], Released: null));

    private static string Limit(string metric) => $$"""
        { "id": "{{metric.ToLowerInvariant()}}", "kind": "limit", "section": "1", "summary": "s", "whose": "group", "asOf": "running", "then": "licenseEnds",
          "exceeds": { "any": [{ "metric": "{{metric}}", "comparator": ">", "amount": 100 {{(metric.EndsWith("Revenue", StringComparison.Ordinal) ? ", \"currency\": \"USD\"" : "")}} }] } }
        """;
}
