using System.Globalization;

namespace ModelLicense;

/// <summary>A day of the calendar, written <c>yyyy-MM-dd</c>. (netstandard2.0 has no DateOnly.)</summary>
public readonly record struct Date(int Year, int MonthOfYear, int Day) : IComparable<Date>
{
    /// <summary>The calendar month of this day.</summary>
    public Month Month => new(Year, MonthOfYear);

    /// <summary>The day <paramref name="text"/> names, or null if it is not <c>yyyy-MM-dd</c> or no such day exists.</summary>
    public static Date? Parse(string text)
        => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Date(day.Year, day.Month, day.Day)
            : null;

    /// <summary>Whether a last day has passed. Without a last day, or a day it is today, nothing passes.</summary>
    public static bool HasPassed(Date? last, Date? today) => last is { } end && today is { } day && day.CompareTo(end) > 0;

    /// <inheritdoc/>
    public int CompareTo(Date other) => ((Year * 10000) + (MonthOfYear * 100) + Day).CompareTo((other.Year * 10000) + (other.MonthOfYear * 100) + other.Day);

    /// <inheritdoc/>
    public override string ToString() => new DateTime(Year, MonthOfYear, Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A calendar month, written <c>yyyy-MM</c>.</summary>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>The calendar month before this one.</summary>
    public Month Previous => Number == 1 ? new Month(Year - 1, 12) : new Month(Year, Number - 1);

    /// <summary>Months since year 0, for distances.</summary>
    public int Index => (Year * 12) + Number - 1;

    /// <summary>The month <paramref name="text"/> names, or null if it is not <c>yyyy-MM</c>.</summary>
    public static Month? Parse(string text) => text.Length == 7 && Date.Parse(text + "-01") is { } day ? day.Month : null;

    /// <inheritdoc/>
    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    /// <inheritdoc/>
    public override string ToString() => new Date(Year, Number, 1).ToString().Substring(0, 7);
}
