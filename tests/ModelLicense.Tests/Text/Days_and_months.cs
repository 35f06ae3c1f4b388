using FsCheck.Fluent;

namespace ModelLicense.Tests.Text;

public class Days_and_months
{
    [Theory]
    [InlineData("2024-07-23", 2024, 7, 23)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void a_day_is_written_from_the_year_down(string text, int year, int month, int day)
    {
        Assert.Equal(new Date(year, month, day), Date.Parse(text));
        Assert.Equal(text, new Date(year, month, day).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-7-23")]
    [InlineData("23.07.2024")]
    [InlineData("07/23/2024")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData(" 2024-07-23")]
    [InlineData("2024-07-23 ")]
    [InlineData("2024-07-23T00:00:00")]
    [InlineData("2024-07")]
    [InlineData("٢٠٢٤-٠٧-٢٣")]
    public void anything_else_is_no_day(string text) => Assert.Null(Date.Parse(text));

    [Theory]
    [InlineData("2024-06", 2024, 6)]
    [InlineData("2026-12", 2026, 12)]
    public void a_month_is_written_like_a_day_without_its_end(string text, int year, int number)
    {
        Assert.Equal(new Month(year, number), Month.Parse(text));
        Assert.Equal(text, new Month(year, number).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-6")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024/06")]
    [InlineData("24-06")]
    [InlineData("2024-06-01")]
    [InlineData("June 24")]
    public void anything_else_is_no_month(string text) => Assert.Null(Month.Parse(text));

    [Fact]
    public void the_month_before_January_is_December()
    {
        Assert.Equal(new Month(2023, 12), new Month(2024, 1).Previous);
        Assert.Equal(new Month(2024, 6), new Date(2024, 7, 23).Month.Previous);
    }

    [Fact]
    public void days_and_months_are_ordered_as_their_texts_are()
    {
        var days = Gen.Choose(0, 3_000_000).Select(number => DateTime.MinValue.AddDays(number)).Select(day => new Date(day.Year, day.Month, day.Day));
        Law.Holds(days.Two(), pair =>
        {
            var (a, b) = pair;
            Assert.Equal(Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString())), Math.Sign(a.CompareTo(b)));
            Assert.Equal(Math.Sign(string.CompareOrdinal(a.Month.ToString(), b.Month.ToString())), Math.Sign(a.Month.CompareTo(b.Month)));
        });
    }

    [Fact]
    public void months_are_counted_over_the_years()
        => Assert.Equal(13, new Month(2025, 1).Index - new Month(2023, 12).Index);
}
