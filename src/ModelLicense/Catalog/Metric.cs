namespace ModelLicense;

/// <summary>
/// A measure that limits speak of: a word of the catalog with a unit, so that a new license with a new metric needs no code.
/// </summary>
/// <param name="Key">The word in the catalog and in <c>modellicense.json</c>.</param>
/// <param name="Name">In a sentence: <c>monthly active users</c>.</param>
/// <param name="Unit">What one is: <c>users per calendar month</c>.</param>
/// <param name="IsMoney">Whether amounts carry a currency.</param>
/// <param name="IsMonthly">Whether each figure belongs to a calendar month.</param>
public sealed record Metric(string Key, string Name, string Unit, bool IsMoney, bool IsMonthly)
{
    /// <summary>Users of all products per calendar month.</summary>
    public const string MonthlyActiveUsers = "monthlyActiveUsers";

    /// <summary>Users per day.</summary>
    public const string DailyActiveUsers = "dailyActiveUsers";

    /// <summary>Revenue per year.</summary>
    public const string AnnualRevenue = "annualRevenue";

    /// <summary>Revenue per calendar month.</summary>
    public const string MonthlyRevenue = "monthlyRevenue";

    /// <summary>Whether the metric has a key of its own under <c>scale</c>; the others stand under <c>other</c>.</summary>
    public static bool IsOwnKey(string key) => key is MonthlyActiveUsers or DailyActiveUsers or AnnualRevenue or MonthlyRevenue;
}
