namespace ModelLicense.Tests.Policy;

/// <summary>Where the license ends above a limit, the highest figure since the weights were obtained counts: a later fall does not revive it.</summary>
public class Limits_that_end_a_license
{
    private static readonly Catalog Catalog = Toy.Catalog(
        Toy.License("toy", """
            { "id": "users", "kind": "limit", "section": "1", "summary": "s", "whose": "group", "asOf": "running", "then": "licenseEnds",
              "exceeds": { "any": [{ "metric": "monthlyActiveUsers", "comparator": ">", "amount": 100 }] } }
            """),
        Toy.Models(Toy.Model("toy", "toy")));

    private const string Fell = """{ "2025-01": 50, "2025-06": 500, "2026-01": 50 }""";

    [Fact]
    public void a_later_fall_does_not_revive_it() => Assert.Equal(Outcome.Breached, Judged(Fell, "2025-03-01").Outcome);

    [Fact]
    public void what_was_before_the_weights_were_obtained_does_not_count()
        => Assert.Equal(Outcome.Clear, Judged(Fell, "2025-07-01").Outcome);

    [Fact]
    public void the_month_in_which_they_were_obtained_counts() => Assert.Equal(Outcome.Breached, Judged(Fell, "2025-06-30").Outcome);

    [Fact]
    public void without_that_day_a_fall_leaves_it_open()
    {
        var verdict = Assert.Single(Judged(Fell, obtained: null).Licenses[0].Findings).Verdict;

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Contains(Need.Obtained, verdict.Needs);
    }

    [Fact]
    public void who_is_above_now_needs_no_day()
        => Assert.Equal(Outcome.Breached, Judged("""{ "2025-01": 50, "2026-01": 500 }""", obtained: null).Outcome);

    [Fact]
    public void who_was_always_below_needs_no_day()
        => Assert.Equal(Outcome.Clear, Judged("""{ "2025-01": 100, "2026-01": 50 }""", obtained: null).Outcome);

    private static Judgment Judged(string users, string? obtained)
        => Judge.Decide(
            Given.Use("toy") with { Obtained = obtained is null ? null : new Fact<Date>(Date.Parse(obtained)!.Value, Given.Somewhere) },
            Given.Facts($"\"monthlyActiveUsers\": {users}", Catalog),
            Catalog);
}
