namespace ModelLicense;

/// <summary>The currencies of ISO 4217 in circulation.</summary>
public static class Currencies
{
    private static readonly HashSet<string> Codes = new((
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK " +
        "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF " +
        "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK " +
        "PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX " +
        "USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG").Split(' '), StringComparer.Ordinal);

    /// <summary>Whether <paramref name="code"/> is a currency.</summary>
    public static bool Contains(string code) => Codes.Contains(code);

    /// <summary>The currency that was probably meant, or null.</summary>
    internal static string? NearestTo(string code) => Codes.Contains(code.ToUpperInvariant()) ? code.ToUpperInvariant() : null;

    /// <summary>What speaks against a rate; beyond these bounds lies no currency, only a typing error.</summary>
    public static string? Objection(string currency, decimal rate)
        => rate == 0 ? $"the rate of {currency} is US dollars per {currency}: it cannot be zero"
        : currency == "USD" && rate != 1 ? "a US dollar is one US dollar"
        : rate is < 0.0000001m or > 100_000m ? $"this is no rate of {currency}: write US dollars per {currency}"
        : null;
}
