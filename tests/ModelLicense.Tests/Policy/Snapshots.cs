namespace ModelLicense.Tests.Policy;

/// <summary>Llama 3.1 asks for the users of June 2024, the month before its release on 2024-07-23; no other month counts.</summary>
public class Snapshots
{
    private const string Below = "690000000", Above = "710000000";

    [Fact]
    public void the_month_itself_decides()
    {
        Assert.Equal(Outcome.Clear, Users($$"""{ "2024-06": {{Below}} }""").Outcome);
        Assert.Equal(Outcome.PermissionRequired, Users($$"""{ "2024-06": {{Above}} }""").Outcome);
    }

    [Fact]
    public void who_grew_past_the_limit_later_is_clear()
        => Assert.Equal(Outcome.Clear, Users($$"""{ "2024-06": {{Below}}, "2026-10": {{Above}} }""").Outcome);

    [Fact]
    public void who_shrank_below_the_limit_later_still_needs_permission()
        => Assert.Equal(Outcome.PermissionRequired, Users($$"""{ "2024-06": {{Above}}, "2026-10": {{Below}} }""").Outcome);

    [Fact]
    public void the_month_of_the_release_itself_does_not_count()
        => Assert.Equal(Outcome.NeedsFact, Users($$"""{ "2024-07": {{Above}} }""").Outcome);

    [Theory]
    [InlineData("2024-05", "2024-07")]
    [InlineData("2023-07", "2024-07")]
    [InlineData("2024-01", "2025-01")]
    public void a_month_between_two_figures_on_one_side_at_most_a_year_apart_is_decided(string before, string after)
    {
        Assert.Equal(Outcome.Clear, Users($$"""{ "{{before}}": 5, "{{after}}": {{Below}} }""").Outcome);
        Assert.Equal(Outcome.PermissionRequired, Users($$"""{ "{{before}}": {{Above}}, "{{after}}": 900000000 }""").Outcome);
    }

    [Theory]
    [InlineData("2023-06", "2024-07")]
    [InlineData("2024-05", "2025-06")]
    [InlineData("2020-01", "2026-10")]
    public void a_month_between_figures_further_apart_is_open(string before, string after)
    {
        AssertAsksForJune(Users($$"""{ "{{before}}": 5, "{{after}}": 6 }"""));
        AssertAsksForJune(Users($$"""{ "{{before}}": {{Above}}, "{{after}}": {{Above}} }"""));
    }

    [Fact]
    public void a_month_between_figures_on_both_sides_is_open()
    {
        AssertAsksForJune(Users($$"""{ "2024-05": {{Below}}, "2024-07": {{Above}} }"""));
        AssertAsksForJune(Users($$"""{ "2024-05": {{Above}}, "2024-07": {{Below}} }"""));
    }

    [Theory]
    [InlineData("2024-05")]
    [InlineData("2024-07")]
    public void a_figure_on_one_side_of_the_month_alone_decides_nothing(string month)
    {
        AssertAsksForJune(Users($$"""{ "{{month}}": 5 }"""));
        AssertAsksForJune(Users($$"""{ "{{month}}": {{Above}} }"""));
    }

    [Fact]
    public void only_the_figures_next_to_the_month_count()
        => Assert.Equal(Outcome.Clear, Users($$"""{ "2023-01": {{Above}}, "2024-05": 5, "2024-07": 6, "2025-01": {{Above}} }""").Outcome);

    [Fact]
    public void an_undated_figure_below_a_snapshot_limit_clears_it() => Assert.Equal(Outcome.Clear, Users(Below).Outcome);

    [Fact]
    public void an_undated_figure_above_a_snapshot_limit_is_a_finding_that_asks_for_the_month()
    {
        var verdict = Users(Above);

        Assert.Equal(Outcome.PermissionRequired, verdict.Outcome);
        Assert.Equal("taken for 2024-06; declare that month to settle it", verdict.Note);
        Assert.Equal("710,000,000", verdict.Declared);
    }

    [Fact]
    public void a_figure_of_the_month_itself_is_not_taken_for_anything()
        => Assert.Equal("", Users($$"""{ "2024-06": {{Above}} }""").Note);

    [Fact]
    public void exactly_at_a_limit_of_more_than_is_within_it()
    {
        Assert.Equal(Outcome.Clear, Users("700000000").Outcome);
        Assert.Equal(Outcome.PermissionRequired, Users("700000001").Outcome);
    }

    [Fact]
    public void a_moment_of_one_month_is_measured_once()
    {
        var reading = Given.Facts(""" "monthlyActiveUsers": { "2024-01": 5 } """).Figures.Read(Shipped.Catalog.Metrics.Single(metric => metric.Key == Metric.MonthlyActiveUsers), Owner.Group, new Moment(new Month(2024, 6)), currency: null);

        Assert.Equal("the group's monthly active users in 2024-06", reading.Missing?.What);
    }

    [Fact]
    public void an_undeclared_figure_is_never_zero() => AssertAsksForJune(Given.Term("llama3.1", "users-700m", ""));

    [Theory]
    [InlineData("personal")]
    [InlineData("startup")]
    [InlineData("smallBusiness")]
    [InlineData("enterprise")]
    public void a_tier_speaks_of_every_month(string tier)
        => Assert.Equal(Outcome.Clear, Given.Term("llama3.1", "users-700m", $"\"tier\": \"{tier}\"").Outcome);

    [Theory]
    [InlineData("largeEnterprise")]
    [InlineData("research")]
    public void a_tier_without_a_bound_asks_for_the_figure(string tier)
        => AssertAsksForJune(Given.Term("llama3.1", "users-700m", $"\"tier\": \"{tier}\""));

    [Fact]
    public void a_verdict_says_limit_figure_and_place()
    {
        var verdict = Given.Term("llama3.1", "users-700m", "\n\n \"monthlyActiveUsers\": { \"2024-06\": 800000000 }");

        Assert.Equal("needs Meta's permission above 700,000,000 monthly active users in 2024-06", verdict.Requirement);
        Assert.Equal("> 700,000,000 monthly active users in 2024-06", verdict.Limit);
        Assert.Equal("800,000,000 in 2024-06", verdict.Declared);
        Assert.Equal(["modellicense.json, line 3"], verdict.Origins.Select(origin => origin.ToString()));
    }

    [Theory]
    [InlineData("llama2", "2023-06")]
    [InlineData("llama3", "2024-03")]
    [InlineData("llama3.1", "2024-06")]
    [InlineData("llama3.2", "2024-08")]
    [InlineData("llama3.3", "2024-11")]
    [InlineData("llama4", "2025-03")]
    public void each_version_asks_for_the_month_before_its_own_release(string license, string month)
    {
        Assert.Equal(Outcome.PermissionRequired, Given.Term(license, "users-700m", $$""" "monthlyActiveUsers": { "2020-01": 1, "{{month}}": {{Above}}, "2026-10": 1 } """).Outcome);
        Assert.Equal(Outcome.Clear, Given.Term(license, "users-700m", $$""" "monthlyActiveUsers": { "2020-01": {{Above}}, "{{month}}": 1, "2026-10": {{Above}} } """).Outcome);
    }

    private static Verdict Users(string users) => Given.Term("llama3.1", "users-700m", $"\"monthlyActiveUsers\": {users}");

    private static void AssertAsksForJune(Verdict verdict)
    {
        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Contains(verdict.Needs, need => need.What == "the group's monthly active users in 2024-06");
    }
}
