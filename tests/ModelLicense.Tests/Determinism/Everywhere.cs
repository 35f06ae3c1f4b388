using System.Globalization;

namespace ModelLicense.Tests.Determinism;

/// <summary>Cultures and time zones in which a compiler may run: other letters for i, other digits, other calendars, other signs.</summary>
internal static class Everywhere
{
    private static readonly string[] Cultures = ["", "en-US", "de-DE", "tr-TR", "az-Latn-AZ", "ar-SA", "fa-IR", "th-TH", "sv-SE", "ja-JP", "lt-LT"];

    private static readonly string[] Zones = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"];

    /// <summary>What <paramref name="say"/> says under each culture, each with a time zone; the first is the invariant culture in UTC.</summary>
    public static IReadOnlyList<string> Said(Func<string> say)
    {
        var said = new List<string>();
        for (var i = 0; i < Cultures.Length; i++)
        {
            var zone = Zones[i % Zones.Length];
            var culture = CultureInfo.GetCultureInfo(Cultures[i]);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            // On a thread of its own, so that no other test finds itself elsewhere.
            said.Add(Task.Factory.StartNew(
                () =>
                {
                    (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
                    return say();
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default).GetAwaiter().GetResult());
        }

        return said;
    }

    /// <summary>That the cultures differ at all: without their data every law about them would hold.</summary>
    public static bool AreDifferent
        => "I".ToLower(CultureInfo.GetCultureInfo("tr-TR")) == "ı" && CultureInfo.GetCultureInfo("fa-IR").Calendar is not GregorianCalendar && (-1).ToString(CultureInfo.GetCultureInfo("sv-SE")) == "\u22121";
}
