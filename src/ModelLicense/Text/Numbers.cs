using System.Globalization;

namespace ModelLicense;

/// <summary>Numbers as people write and read them, the same in every culture.</summary>
public static class Numbers
{
    /// <summary>The largest figure that a project may declare; anything above is a typing error, not a company.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary><c>700,000,000</c>; decimals only where there are any.</summary>
    public static string Format(decimal value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    /// <summary><c>USD 1,000,000</c>, or the bare number where there is no currency.</summary>
    public static string Format(decimal value, string? currency) => currency is null ? Format(value) : currency + " " + Format(value);

    /// <summary>Whether <paramref name="raw"/> is a number by JSON's grammar: no leading zero, no bare dot, no sign but minus.</summary>
    public static bool IsJson(string raw)
    {
        var i = 0;
        bool Digits()
        {
            var from = i;
            while (i < raw.Length && raw[i] is >= '0' and <= '9')
            {
                i++;
            }

            return i > from;
        }

        if (i < raw.Length && raw[i] == '-')
        {
            i++;
        }

        var whole = i;
        if (!Digits() || (raw[whole] == '0' && i > whole + 1))
        {
            return false;
        }

        if (i < raw.Length && raw[i] == '.')
        {
            i++;
            if (!Digits())
            {
                return false;
            }
        }

        if (i < raw.Length && raw[i] is 'e' or 'E')
        {
            i++;
            if (i < raw.Length && raw[i] is '+' or '-')
            {
                i++;
            }

            if (!Digits())
            {
                return false;
            }
        }

        return i == raw.Length;
    }

    /// <summary>The exact value of a JSON number, or null if a <see cref="decimal"/> cannot hold it.</summary>
    public static decimal? Parse(string raw)
        => decimal.TryParse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>
    /// A whole number as people type it into a property: <c>800000000</c>, <c>800_000_000</c> or <c>800,000,000</c>
    /// (groups of three); anything else, a leading zero too, is null.
    /// </summary>
    public static decimal? ParseTyped(string typed)
    {
        typed = typed.Trim();
        if (typed.Length > 1 && typed[0] == '0')
        {
            return null;
        }

        var separator = typed.IndexOf('_') >= 0 ? '_' : ',';
        var groups = typed.Split(separator);
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            var fits = groups.Length == 1 || (i == 0 ? group.Length is >= 1 and <= 3 : group.Length == 3);
            if (!fits || group.Length == 0 || !group.All(c => c is >= '0' and <= '9'))
            {
                return null;
            }
        }

        return Parse(string.Concat(groups));
    }
}
