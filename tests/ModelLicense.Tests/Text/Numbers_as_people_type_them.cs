using FsCheck.Fluent;

namespace ModelLicense.Tests.Text;

public class Numbers_as_people_type_them
{
    [Theory]
    [InlineData("800000000")]
    [InlineData("800_000_000")]
    [InlineData("800,000,000")]
    [InlineData("  800000000 ")]
    public void groups_of_three_may_be_set_apart(string typed) => Assert.Equal(800_000_000m, Numbers.ParseTyped(typed));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("80,00")]
    [InlineData("8000,000")]
    [InlineData("800_000,000")]
    [InlineData("800.000.000")]
    [InlineData("800 000 000")]
    [InlineData("800,,000")]
    [InlineData(",800")]
    [InlineData("800,")]
    [InlineData("_800")]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1e6")]
    [InlineData("0x10")]
    [InlineData("1M")]
    [InlineData("٨٠٠")]
    [InlineData("99999999999999999999999999999999")]
    public void anything_else_is_no_number(string typed) => Assert.Null(Numbers.ParseTyped(typed));

    [Fact]
    public void what_a_message_says_can_be_typed_back()
        => Law.Holds(Gen.Choose(0, int.MaxValue), number => Assert.Equal(number, Numbers.ParseTyped(Numbers.Format(number))));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(700_000_000, "700,000,000")]
    public void a_number_is_said_in_groups_of_three(int number, string said) => Assert.Equal(said, Numbers.Format(number));

    [Fact]
    public void an_amount_of_money_is_said_with_its_currency()
    {
        Assert.Equal("USD 1,000,000", Numbers.Format(1_000_000m, "USD"));
        Assert.Equal("EUR 0.5", Numbers.Format(0.50m, "EUR"));
        Assert.Equal("7", Numbers.Format(7m, currency: null));
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("99999999999999999999999999999999999999")]
    public void a_JSON_number_that_is_too_large_has_no_value(string raw)
    {
        Assert.True(Numbers.IsJson(raw));
        Assert.Null(Numbers.Parse(raw));
    }

    [Theory]
    [InlineData("7e8", 700_000_000)]
    [InlineData("7.0E+8", 700_000_000)]
    [InlineData("-0", 0)]
    [InlineData("0e99999999999999999999", 0)]
    public void an_exponent_is_part_of_a_JSON_number(string raw, int value) => Assert.Equal(value, Numbers.Parse(raw));
}
