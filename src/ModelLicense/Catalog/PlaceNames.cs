namespace ModelLicense;

/// <summary>What people call places in English, for a hint in a message: a place is declared by its code alone. No culture is asked.</summary>
internal static class PlaceNames
{
    /// <summary>A code of <see cref="Places"/>, a blank and a name; some places have several names.</summary>
    private const string Names =
        "AD Andorra|AE United Arab Emirates|AF Afghanistan|AG Antigua and Barbuda|AI Anguilla|AL Albania|AM Armenia|AO Angola|AQ Antarctica|AR Argentina|" +
        "AS American Samoa|AT Austria|AU Australia|AW Aruba|AX Aland Islands|AZ Azerbaijan|BA Bosnia and Herzegovina|BB Barbados|BD Bangladesh|BE Belgium|" +
        "BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|BL Saint Barthelemy|BM Bermuda|BN Brunei|BO Bolivia|BQ Bonaire|BR Brazil|BS Bahamas|" +
        "BT Bhutan|BW Botswana|BY Belarus|BZ Belize|CA Canada|CC Cocos Islands|CD Democratic Republic of the Congo|CF Central African Republic|CG Congo|" +
        "CH Switzerland|CI Ivory Coast|CI Cote d'Ivoire|CK Cook Islands|CL Chile|CM Cameroon|CN China|CN PRC|CO Colombia|CR Costa Rica|CU Cuba|CV Cape Verde|" +
        "CV Cabo Verde|CW Curacao|CX Christmas Island|CY Cyprus|CZ Czechia|CZ Czech Republic|DE Germany|DE Deutschland|DJ Djibouti|DK Denmark|DM Dominica|" +
        "DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|EH Western Sahara|ER Eritrea|ES Spain|ET Ethiopia|EU Europe|EU European Union|" +
        "EEA European Economic Area|FI Finland|FJ Fiji|FK Falkland Islands|FM Micronesia|FO Faroe Islands|FR France|GA Gabon|GB United Kingdom|GB UK|" +
        "GB Great Britain|GB England|GB Britain|GD Grenada|GE Georgia|GF French Guiana|GG Guernsey|GH Ghana|GI Gibraltar|GL Greenland|GM Gambia|GN Guinea|" +
        "GP Guadeloupe|GQ Equatorial Guinea|GR Greece|GT Guatemala|GU Guam|GW Guinea-Bissau|GY Guyana|HK Hong Kong|HN Honduras|HR Croatia|HT Haiti|HU Hungary|" +
        "ID Indonesia|IE Ireland|IL Israel|IM Isle of Man|IN India|IQ Iraq|IR Iran|IS Iceland|IT Italy|JE Jersey|JM Jamaica|JO Jordan|JP Japan|KE Kenya|" +
        "KG Kyrgyzstan|KH Cambodia|KI Kiribati|KM Comoros|KN Saint Kitts and Nevis|KP North Korea|KR South Korea|KR Korea|KW Kuwait|KY Cayman Islands|" +
        "KZ Kazakhstan|LA Laos|LB Lebanon|LC Saint Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|" +
        "MA Morocco|MC Monaco|MD Moldova|ME Montenegro|MG Madagascar|MH Marshall Islands|MK North Macedonia|ML Mali|MM Myanmar|MN Mongolia|MO Macao|" +
        "MQ Martinique|MR Mauritania|MS Montserrat|MT Malta|MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia|NC New Caledonia|" +
        "NE Niger|NG Nigeria|NI Nicaragua|NL Netherlands|NL Holland|NO Norway|NP Nepal|NR Nauru|NU Niue|NZ New Zealand|OM Oman|PA Panama|PE Peru|" +
        "PF French Polynesia|PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland|PR Puerto Rico|PS Palestine|PT Portugal|PW Palau|PY Paraguay|QA Qatar|" +
        "RE Reunion|RO Romania|RS Serbia|RU Russia|RW Rwanda|SA Saudi Arabia|SB Solomon Islands|SC Seychelles|SD Sudan|SE Sweden|SG Singapore|SI Slovenia|" +
        "SK Slovakia|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia|SR Suriname|SS South Sudan|ST Sao Tome and Principe|SV El Salvador|SY Syria|" +
        "SZ Eswatini|TD Chad|TG Togo|TH Thailand|TJ Tajikistan|TL Timor-Leste|TM Turkmenistan|TN Tunisia|TO Tonga|TR Turkey|TR Turkiye|TT Trinidad and Tobago|" +
        "TV Tuvalu|TW Taiwan|TZ Tanzania|UA Ukraine|UG Uganda|US United States|US United States of America|US USA|US America|UY Uruguay|UZ Uzbekistan|" +
        "VA Vatican City|VC Saint Vincent and the Grenadines|VE Venezuela|VN Vietnam|VU Vanuatu|WS Samoa|YE Yemen|ZA South Africa|ZM Zambia|ZW Zimbabwe|" +
        "* World|* Worldwide|* Global|* Everywhere";

    /// <summary>The code of a place that is called so, in any case; null if none is.</summary>
    public static string? CodeOf(string name)
        => Names.Split('|').Select(each => (Code: each.Substring(0, each.IndexOf(' ')), Name: each.Substring(each.IndexOf(' ') + 1)))
            .FirstOrDefault(each => string.Equals(each.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)).Code;
}
