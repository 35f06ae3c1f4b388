using FsCheck.Fluent;

namespace ModelLicense.Tests.Text;

public class The_nearest_word
{
    private static readonly string[] Keys = ["monthlyActiveUsers", "dailyActiveUsers", "annualRevenue", "domicile", "tier"];

    [Theory]
    [InlineData("monthlyActivUsers", "monthlyActiveUsers")]
    [InlineData("MonthlyActiveUsers", "monthlyActiveUsers")]
    [InlineData("domicil", "domicile")]
    [InlineData("teir", null)]
    [InlineData("tire", null)]
    [InlineData("tiers", "tier")]
    public void is_a_slip_of_the_fingers_away(string typed, string? meant) => Assert.Equal(meant, Nearest.Of(typed, Keys));

    [Theory]
    [InlineData("")]
    [InlineData("colour")]
    [InlineData("x")]
    [InlineData("users")]
    public void is_nothing_where_nothing_is_near(string typed) => Assert.Null(Nearest.Of(typed, Keys));

    [Fact]
    public void is_nothing_for_a_novel() => Assert.Null(Nearest.Of(new string('a', 100_000), Keys));

    [Fact]
    public void of_two_equally_near_does_not_depend_on_their_order()
        => Assert.Equal(Nearest.Of("cat", ["bat", "hat"]), Nearest.Of("cat", ["hat", "bat"]));

    [Fact]
    public void survives_one_wrong_letter()
        => Law.Holds(
            from key in Gen.Elements("monthlyActiveUsers", "annualRevenue", "domicile", "territories")
            from at in Gen.Choose(0, key.Length - 1)
            select (key, typed: key.Remove(at, 1).Insert(at, "q")),
            pair => Assert.Equal(pair.key, Nearest.Of(pair.typed, ["monthlyActiveUsers", "annualRevenue", "domicile", "territories"])));
}
