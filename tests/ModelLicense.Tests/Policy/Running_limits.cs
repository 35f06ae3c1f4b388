namespace ModelLicense.Tests.Policy;

/// <summary>Qwen's limit of 100,000,000 users of the product, in commercial use, has no date: it runs on.</summary>
public class Running_limits
{
    [Fact]
    public void the_newest_figure_counts()
    {
        Assert.Equal(Outcome.Clear, Product("""{ "2024-06": 200000000, "2026-10": 90000000 }""").Outcome);
        Assert.Equal(Outcome.PermissionRequired, Product("""{ "2026-10": 200000000, "2024-06": 90000000 }""").Outcome);
    }

    [Fact]
    public void an_undated_figure_counts_and_is_taken_for_no_month()
    {
        var verdict = Product("200000000");

        Assert.Equal(Outcome.PermissionRequired, verdict.Outcome);
        Assert.Equal("", verdict.Note);
    }

    [Fact]
    public void the_limit_is_the_product_s_and_a_small_group_clears_it()
        => Assert.Equal(Outcome.Clear, Qwen(""" "monthlyActiveUsers": 100000000 """).Outcome);

    [Fact]
    public void a_large_group_leaves_its_product_open()
    {
        var verdict = Qwen(""" "monthlyActiveUsers": 900000000 """);

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Equal(["the product's monthly active users"], verdict.Needs.Select(need => need.What));
    }

    [Fact]
    public void a_large_group_may_have_a_small_product()
        => Assert.Equal(Outcome.Clear, Qwen(""" "monthlyActiveUsers": 900000000, "product": { "monthlyActiveUsers": 5 } """).Outcome);

    [Fact]
    public void who_has_no_commercial_purpose_is_not_limited()
        => Assert.Equal(Outcome.NotApplicable, Given.Term("qwen-2024", "users-100m", """ "purpose": "research", "product": { "monthlyActiveUsers": 900000000 } """).Outcome);

    [Fact]
    public void who_declares_no_purpose_is_asked_for_it()
    {
        var verdict = Given.Term("qwen-2024", "users-100m", """ "product": { "monthlyActiveUsers": 900000000 } """);

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Equal([Need.Purpose], verdict.Needs);
    }

    [Fact]
    public void who_declares_no_purpose_but_stays_below_is_clear()
        => Assert.Equal(Outcome.Clear, Given.Term("qwen-2024", "users-100m", """ "product": { "monthlyActiveUsers": 5 } """).Outcome);

    [Fact]
    public void a_verdict_says_every_figure_that_its_limit_asks_for_and_whether_all_count()
    {
        Assert.Equal(
            "needs bilibili's permission above 100,000,000 monthly active users or above CNY 1,000,000,000 of annual revenue",
            Given.Term("bilibili-model-ula-2025-09-09", "users-100m-or-revenue-1b-yuan", """ "monthlyActiveUsers": 200000000 """).Requirement);
        Assert.EndsWith(
            " above 5,000 devices deployed and from 1,000,000 daily active users",
            Given.Term("minicpm-model-license-1.0", "devices-5000-and-daily-users-1m", """ "purpose": "commercial", "dailyActiveUsers": 1000000, "other": { "deployed-devices": 5001 } """).Requirement,
            StringComparison.Ordinal);
    }

    [Fact]
    public void a_verdict_says_whether_the_limit_itself_is_over_it()
        => Assert.Equal(">= USD 10,000,000 annual revenue", Given.Term("ltx-2-community-2026-01-05", "revenue-10m", """ "annualRevenue": { "amount": 10000000, "currency": "USD" } """).Limit);

    private static Verdict Product(string users) => Qwen($$""" "product": { "monthlyActiveUsers": {{users}} } """);

    private static Verdict Qwen(string figures) => Given.Term("qwen-2024", "users-100m", $""" "purpose": "commercial", {figures} """);
}
