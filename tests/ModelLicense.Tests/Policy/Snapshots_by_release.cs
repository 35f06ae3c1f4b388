namespace ModelLicense.Tests.Policy;

/// <summary>A limit may be measured "when the model was released" instead of on a day of its text.</summary>
public class Snapshots_by_release
{
    private static readonly Catalog Catalog = Toy.Catalog(
        Toy.License("toy", """
            { "id": "users", "kind": "limit", "section": "1", "summary": "s", "whose": "group", "asOf": "modelRelease", "then": "permissionRequired",
              "exceeds": { "any": [{ "metric": "monthlyActiveUsers", "comparator": ">", "amount": 100 }] } }
            """),
        Toy.Models(
            Toy.Model("dated", "toy", """, "released": "2024-07-23", "releasedSource": "https://example.com" """),
            Toy.Model("tuned", "mit-like", """, "released": "2026-01-15", "releasedSource": "https://example.com", "bases": [{ "model": "dated", "by": "fineTuned" }] """),
            Toy.Model("undated", "toy")),
        Toy.License("mit-like", "", "openSource"));

    [Fact]
    public void the_month_before_the_release_decides()
    {
        Assert.Equal(Outcome.Clear, Judged("dated", """{ "2024-06": 5, "2024-07": 500 }"""));
        Assert.Equal(Outcome.PermissionRequired, Judged("dated", """{ "2024-06": 500, "2024-07": 5 }"""));
    }

    [Fact]
    public void what_is_made_from_a_model_is_measured_when_that_model_was_released()
    {
        Assert.Equal(Outcome.Clear, Judged("tuned", """{ "2024-06": 5, "2025-12": 500 }"""));
        Assert.Equal(Outcome.PermissionRequired, Judged("tuned", """{ "2024-06": 500, "2025-12": 5 }"""));
    }

    [Fact]
    public void a_release_that_nobody_knows_is_cleared_by_the_highest_figure_so_far() => Assert.Equal(Outcome.Clear, Judged("undated", "5"));

    [Theory]
    [InlineData("500")]
    [InlineData("""{ "2024-06": 500 }""")]
    [InlineData("""{ "2024-06": 5 }""")]
    [InlineData("""{ "2024-06": 500, "2026-10": 5 }""")]
    public void a_release_that_nobody_knows_is_decided_by_no_other_figure(string users) => Assert.Equal(Outcome.NeedsFact, Judged("undated", users));

    private static Outcome Judged(string model, string users)
        => Judge.Decide(Given.Use(model), Given.Facts($"\"monthlyActiveUsers\": {users}", Catalog), Catalog).Outcome;
}
