using FsCheck;
using FsCheck.Fluent;

namespace ModelLicense.Tests.Policy;

/// <summary>What holds of an interval, said through the figures that lie in it.</summary>
public class Intervals
{
    private static readonly Gen<decimal> Figures = Gen.Choose(0, 6).Select(number => (decimal)number);

    private static readonly Gen<Interval> Any = Gen.OneOf(
        Gen.Constant(Interval.Anything),
        Figures.Select(Interval.Exactly),
        Figures.Select(Interval.AtMost),
        Figures.Where(figure => figure > 0).Select(Interval.Below),
        Figures.Select(Interval.AtLeast),
        Figures.Select(figure => Interval.AtLeast(figure) with { MinOpen = true }),
        Figures.Two().Select(pair => Interval.Spanning(pair.Item1, pair.Item2)));

    private static readonly decimal[] Samples = [.. Enumerable.Range(0, 29).Select(quarter => quarter / 4m)];

    [Theory]
    [InlineData(Comparator.MoreThan)]
    [InlineData(Comparator.AtLeast)]
    public void stand_over_a_limit_if_every_figure_in_them_does(Comparator comparator)
        => Law.Holds(Any.Zip(Figures), pair =>
        {
            var (interval, limit) = pair;
            var over = Samples.Where(interval.Contains).Select(figure => comparator == Comparator.MoreThan ? figure > limit : figure >= limit).Distinct().ToArray();
            Assert.Equal(over switch { [true] => Standing.Over, [false] => Standing.Within, _ => Standing.Open }, interval.Against(comparator, limit));
        });

    [Fact]
    public void hold_together_the_figures_that_both_hold_and_the_larger_where_there_are_none()
        => Law.Holds(Any.Two(), pair =>
        {
            var (a, b) = pair;
            var both = a.And(b);
            var common = Samples.Where(figure => a.Contains(figure) && b.Contains(figure)).ToArray();
            Assert.Equal(common.Length > 0 ? common : [.. Samples.Where((a.Min, a.MinOpen).CompareTo((b.Min, b.MinOpen)) >= 0 ? a.Contains : b.Contains)], Samples.Where(both.Contains));
        });

    [Fact]
    public void are_exact_if_they_hold_one_figure()
        => Law.Holds(Any, interval => Assert.Equal(interval.IsExact, Samples.Count(interval.Contains) == 1 && interval.Contains(interval.Min)), times: 300);

    [Fact]
    public void below_a_figure_begin_with_zero() => Assert.All(Samples, figure => Assert.Equal(figure < 4, Interval.Below(4).Contains(figure)));

    [Fact]
    public void of_an_undeclared_figure_hold_every_figure() => Assert.All(Samples, figure => Assert.True(Interval.Anything.Contains(figure)));
}
