namespace ModelLicense;

/// <summary>Places: ISO 3166-1 alpha-2 codes, <c>EU</c> for its 27 members, <c>EEA</c>, and <c>*</c> for the world.</summary>
public static class Places
{
    /// <summary>The members of the European Union since 2020-02-01.</summary>
    private static readonly HashSet<string> Eu = Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");

    private static readonly HashSet<string> Eea = [.. Eu, "IS", "LI", "NO"];

    private static readonly HashSet<string> Countries = Set(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN " +
        "CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM " +
        "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK " +
        "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
        "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI " +
        "VN VU WF WS YE YT ZA ZM ZW");

    /// <summary>Whether <paramref name="place"/> is a country, <c>EU</c>, <c>EEA</c> or <c>*</c>.</summary>
    public static bool IsPlace(string place) => place is "*" or "EU" or "EEA" || Countries.Contains(place);

    /// <summary>What is wrong with a place, for a message.</summary>
    public static string Complaint(string written)
    {
        var meant = IsPlace(written.ToUpperInvariant()) ? written.ToUpperInvariant() : PlaceNames.CodeOf(written);
        return $"'{written}' is not a place: write an ISO 3166 code of two capital letters, EU, EEA or *" + Nearest.Hint(meant);
    }

    /// <summary>Whether the places listed and the place declared have a country in common.</summary>
    public static bool Cover(IEnumerable<string> listed, string declared)
        => listed.Any(place => place == "*" || declared == "*" || place == declared || Share(place, declared));

    private static bool Share(string a, string b) => (Members(a), Members(b)) switch
    {
        ({ } x, { } y) => x.Overlaps(y),
        ({ } x, null) => x.Contains(b),
        (null, { } y) => y.Contains(a),
        _ => false,
    };

    private static HashSet<string>? Members(string place) => place switch { "EU" => Eu, "EEA" => Eea, _ => null };

    private static HashSet<string> Set(string codes) => new(codes.Split(' '), StringComparer.Ordinal);
}
