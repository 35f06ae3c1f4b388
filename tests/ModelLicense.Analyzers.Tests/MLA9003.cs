namespace ModelLicense.Analyzers.Tests;

/// <summary>Two declarations of one level disagree.</summary>
public class MLA9003
{
    [Fact]
    public Task points_at_the_second_of_two_attributes() => Verify.Source("""
        [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 5)]
        [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = {|MLA9003:6|})]
        """);

    [Fact]
    public Task says_nothing_of_two_months_of_a_series() => Verify.Source("""
        [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 5, Month = "2024-06")]
        [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 6, Month = "2024-07")]
        """);

    [Fact]
    public Task says_nothing_where_a_stronger_source_differs() => Verify.Source(
        """[assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 5)]""",
        """{ "scale": { "monthlyActiveUsers": 6 } }""");

    [Fact]
    public Task points_at_a_number_outside_its_tier() => Verify.Policy(
        """{ "scale": { "tier": "startup", "monthlyActiveUsers": {|MLA9003:2000000|} } }""");
}
