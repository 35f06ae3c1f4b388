namespace ModelLicense.Tests.Judgments;

/// <summary>Places that a license excludes: whose, for which models, and which neighbors are not meant.</summary>
public class Decisions_by_place
{
    private const string LastParagraph = "Acceptable Use Policy, last paragraph before the reporting contacts of ", Tencent = "1(l), 2, 3, 5(c), Exhibit A 1 of ";

    private const string Vision = "meta-llama/Llama-3.2-11B-Vision-Instruct", Scout = "meta-llama/Llama-4-Scout-17B-16E-Instruct", Hunyuan = "tencent/Hunyuan-A13B-Instruct";

    private const string Small = """ "tier": "startup", """;

    [Theory]
    [InlineData("a German company has no right to Llama 3.2 Vision", Vision, Small + """ "domicile": "DE" """, Outcome.Breached, LastParagraph + "llama3.2")]
    [InlineData("nor to Llama 4", Scout, Small + """ "domicile": "DE" """, Outcome.Breached, LastParagraph + "llama4")]
    [InlineData("nor to Llama Guard 4, which sees images", "meta-llama/Llama-Guard-4-12B", Small + """ "domicile": "DE" """, Outcome.Breached, LastParagraph + "llama4")]
    [InlineData("but to Prompt Guard 2, which reads text", "meta-llama/Llama-Prompt-Guard-2-86M", Small + """ "domicile": "DE" """, Outcome.DutyOwed, LastParagraph + "llama4")]
    [InlineData("to Llama 3.2 1B", "meta-llama/Llama-3.2-1B-Instruct", Small + """ "domicile": "DE" """, Outcome.DutyOwed, LastParagraph + "llama3.2")]
    [InlineData("to Llama 3.2 3B", "meta-llama/Llama-3.2-3B-Instruct", Small + """ "domicile": "FR" """, Outcome.DutyOwed, LastParagraph + "llama3.2")]
    [InlineData("to Llama 3.3, whose sentence has no effect", "meta-llama/Llama-3.3-70B-Instruct", Small + """ "domicile": "DE" """, Outcome.DutyOwed, LastParagraph + "llama3.3")]
    [InlineData("and to Llama 3.1, which has no such sentence", "meta-llama/Llama-3.1-8B-Instruct", Small + """ "domicile": "DE" """, Outcome.DutyOwed, "2 of llama3.1")]
    [InlineData("Norway is in the EEA and not in the EU", Vision, Small + """ "domicile": "NO" """, Outcome.DutyOwed, LastParagraph + "llama3.2")]
    [InlineData("Iceland is in the EEA and not in the EU", Vision, Small + """ "domicile": "IS" """, Outcome.DutyOwed, LastParagraph + "llama3.2")]
    [InlineData("the United Kingdom left", Vision, Small + """ "domicile": "GB" """, Outcome.DutyOwed, LastParagraph + "llama3.2")]
    [InlineData("Switzerland never joined", Scout, Small + """ "domicile": "CH" """, Outcome.DutyOwed, LastParagraph + "llama4")]
    [InlineData("Korea is not meant by Meta", Scout, Small + """ "domicile": "KR" """, Outcome.DutyOwed, LastParagraph + "llama4")]
    [InlineData("an American company may use Llama 4", Scout, Small + """ "domicile": "US" """, Outcome.DutyOwed, LastParagraph + "llama4")]
    [InlineData("an American company may offer Llama 4 to Europeans", Scout, Small + """ "domicile": "US", "operatesIn": ["US", "DE"], "offersIn": ["EU"] """, Outcome.DutyOwed, LastParagraph + "llama4")]
    [InlineData("a domicile that nobody declared is asked for", Scout, """ "tier": "startup" """, Outcome.NeedsFact, LastParagraph + "llama4")]
    [InlineData("a European's research with Llama 4 is excluded too", Scout, """ "purpose": "research", "monthlyActiveUsers": 0, "domicile": "FR" """, Outcome.Breached, LastParagraph + "llama4")]
    // Tencent: where the works are used and where outputs go; domicile is not asked for.
    [InlineData("Hunyuan may not be offered in the EU", Hunyuan, Small + """ "operatesIn": ["US"], "offersIn": ["DE"] """, Outcome.Breached, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("nor run there", Hunyuan, Small + """ "operatesIn": ["DE"], "offersIn": ["US"] """, Outcome.Breached, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("nor in the United Kingdom", Hunyuan, Small + """ "operatesIn": ["US"], "offersIn": ["US", "GB"] """, Outcome.Breached, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("nor in South Korea", Hunyuan, Small + """ "operatesIn": ["KR"], "offersIn": ["US"] """, Outcome.Breached, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("nor everywhere", Hunyuan, Small + """ "operatesIn": ["US"], "offersIn": ["*"] """, Outcome.Breached, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("nor in the EEA, in which the EU is", Hunyuan, Small + """ "operatesIn": ["US"], "offersIn": ["EEA"] """, Outcome.Breached, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("but in Norway and Switzerland", Hunyuan, Small + """ "operatesIn": ["NO"], "offersIn": ["NO", "CH"] """, Outcome.DutyOwed, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("and in the United States, by whomever", Hunyuan, Small + """ "domicile": "DE", "operatesIn": ["US"], "offersIn": ["US"] """, Outcome.DutyOwed, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("research in the EU is excluded too", Hunyuan, """ "purpose": "research", "monthlyActiveUsers": 0, "territories": ["FR"] """, Outcome.Breached, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("where nobody declared is asked for", Hunyuan, """ "tier": "startup" """, Outcome.NeedsFact, Tencent + "tencent-hunyuan-community-2025")]
    [InlineData("Hunyuan-DiT excludes the EU", """ "id": "Tencent-Hunyuan/HunyuanDiT", "obtained": "2025-06-01" """, Small + """ "territories": ["IE"] """, Outcome.Breached, Tencent + "tencent-hunyuan-dit-2024")]
    [InlineData("Hunyuan-DiT does not exclude the United Kingdom and Korea", """ "id": "Tencent-Hunyuan/HunyuanDiT", "obtained": "2025-06-01" """, Small + """ "territories": ["GB", "KR"] """, Outcome.DutyOwed, Tencent + "tencent-hunyuan-dit-2024")]
    [InlineData("Hunyuan-Large excludes the EU", "tencent/Tencent-Hunyuan-Large", Small + """ "territories": ["DE"] """, Outcome.Breached, Tencent + "hunyuan-large-2024")]
    [InlineData("Hunyuan3D 2.0 excludes Korea", "tencent/Hunyuan3D-2", Small + """ "territories": ["KR"] """, Outcome.Breached, Tencent + "tencent-hunyuan-3d-2.0-cla")]
    [InlineData("Hy3 is Apache and excludes nobody", "tencent/Hy3", Small + """ "territories": ["DE", "GB", "KR"] """, Outcome.Clear, "4(a) of apache-2.0")]
    // Others
    [InlineData("openPangu excludes the EU", "openpangu/openPangu-Embedded-7B-V1.1", Small + """ "territories": ["DE"] """, Outcome.Breached, "3 of openpangu-1.0")]
    [InlineData("openPangu does not exclude the United Kingdom, but which license it is under others told", "openpangu/openPangu-Embedded-7B-V1.1", Small + """ "territories": ["GB"] """, Outcome.Unverified, "3 of openpangu-1.0")]
    [InlineData("openPangu 2.0 excludes the EU, as others told", "ascend-tribe/openPangu-2.0-Pro", Small + """ "territories": ["DE"] """, Outcome.Breached, "3.1 of openpangu-2.0")]
    [InlineData("MiniMax H3 needs a license of its own in the United States", "MiniMaxAI/MiniMax-H3", Small + """ "territories": ["US"] """, Outcome.PermissionRequired, "I.3, I.5, II, V.4, Exhibit A 1 of minimax-h3-community-2026")]
    [InlineData("MiniMax H3 needs a license of its own in the EU", "MiniMaxAI/MiniMax-H3", Small + """ "territories": ["ES"] """, Outcome.PermissionRequired, "I.3, I.5, II, V.4, Exhibit A 1 of minimax-h3-community-2026")]
    [InlineData("MiniMax H3 is granted in Japan, but not all of its text was read", "MiniMaxAI/MiniMax-H3", Small + """ "territories": ["JP"] """, Outcome.Unverified, "I.3, I.5, II, V.4, Exhibit A 1 of minimax-h3-community-2026")]
    [InlineData("Sarashina's speech model excludes the EU", "sbintuitions/sarashina2.2-tts", """ "purpose": "personal", "territories": ["DE"] """, Outcome.Breached, "10 of sarashina-nc")]
    [InlineData("and not Japan, but which license its base is under others told", "sbintuitions/sarashina2.2-tts", """ "purpose": "research", "territories": ["JP"] """, Outcome.Unverified, "2nd paragraph of mit")]
    [InlineData("Qwen excludes no place", "Qwen/Qwen2.5-72B-Instruct", Small + """ "domicile": "DE", "territories": ["*"] """, Outcome.DutyOwed, "4 of qwen-2024")]
    public void where(string name, string use, string scale, Outcome outcome, string clause) => Decisions.Rests(name, use, scale, outcome, clause);

    [Theory]
    [InlineData("AT"), InlineData("BE"), InlineData("BG"), InlineData("CY"), InlineData("CZ"), InlineData("DE"), InlineData("DK"), InlineData("EE"), InlineData("ES"), InlineData("FI"), InlineData("FR"), InlineData("GR"), InlineData("HR"), InlineData("HU")]
    [InlineData("IE"), InlineData("IT"), InlineData("LT"), InlineData("LU"), InlineData("LV"), InlineData("MT"), InlineData("NL"), InlineData("PL"), InlineData("PT"), InlineData("RO"), InlineData("SE"), InlineData("SI"), InlineData("SK")]
    public void each_of_the_27_members_is_the_European_Union(string member)
    {
        Decisions.Rests(member, Scout, Small + $""" "domicile": "{member}" """, Outcome.Breached, LastParagraph + "llama4");
        Decisions.Rests(member, Hunyuan, Small + $""" "territories": ["{member}"] """, Outcome.Breached, Tencent + "tencent-hunyuan-community-2025");
    }
}
