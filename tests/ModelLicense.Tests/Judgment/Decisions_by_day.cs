namespace ModelLicense.Tests.Judgments;

/// <summary>The same identifier under one license before a day and under another from it on.</summary>
public class Decisions_by_day
{
    private const string Commercial = """ "purpose": "commercial" """, Startup = """ "tier": "startup" """;

    [Theory]
    [InlineData("Yi of its first days needs a license for commerce", """ "id": "01-ai/Yi-34B", "obtained": "2023-11-03" """, Commercial, Outcome.PermissionRequired, "1, 2 of yi-license-1.0")]
    [InlineData("Yi of the next weeks too", """ "id": "01-ai/Yi-34B", "obtained": "2023-11-04" """, Commercial, Outcome.PermissionRequired, "1, 2 of yi-license-2.0")]
    [InlineData("Yi of that winter needs registration", """ "id": "01-ai/Yi-34B", "obtained": "2023-11-23" """, Commercial, Outcome.PermissionRequired, "1, 2, last paragraph of yi-community-2.1")]
    [InlineData("Yi-34B-Chat needs registration on the last day before Apache", """ "id": "01-ai/Yi-34B-Chat", "obtained": "2024-05-29" """, Commercial, Outcome.PermissionRequired, "1, 2, last paragraph of yi-community-2.1")]
    [InlineData("and none from 2024-05-30 on", """ "id": "01-ai/Yi-34B-Chat", "obtained": "2024-05-30" """, Commercial, Outcome.Clear, "4(a) of apache-2.0")]
    [InlineData("without the day it is open", "01-ai/Yi-34B-Chat", Commercial, Outcome.NeedsFact, "1, 2, last paragraph of yi-community-2.1")]
    [InlineData("Phi-2 bars commerce before it is MIT", """ "id": "microsoft/phi-2", "obtained": "2024-01-04" """, Commercial, Outcome.Breached, "1 of ms-research-license-terms")]
    [InlineData("Phi-2 is MIT from 2024-01-05 on", """ "id": "microsoft/phi-2", "obtained": "2024-01-05" """, Commercial, Outcome.Clear, "2nd paragraph of mit")]
    [InlineData("without the day Phi-2 is open", "microsoft/phi-2", Commercial, Outcome.NeedsFact, "1 of ms-research-license-terms")]
    [InlineData("Bark bars commerce in April 2023", """ "id": "suno/bark", "obtained": "2023-04-30" """, Commercial, Outcome.Breached, "1.i, 2.a.1 of cc-by-nc-4.0")]
    [InlineData("Bark is MIT from May 2023 on", """ "id": "suno/bark", "obtained": "2023-05-01" """, Commercial, Outcome.Clear, "2nd paragraph of mit")]
    [InlineData("DINOv2 bars commerce at first", """ "id": "facebook/dinov2-base", "obtained": "2023-08-30" """, Commercial, Outcome.Breached, "1.i, 2.a.1 of cc-by-nc-4.0")]
    [InlineData("DINOv2 is Apache a day later", """ "id": "facebook/dinov2-base", "obtained": "2023-08-31" """, Commercial, Outcome.Clear, "4(a) of apache-2.0")]
    [InlineData("a derivative of MPT-30B-Instruct is share-alike at first", """ "id": "mosaicml/mpt-30b-instruct", "obtained": "2024-01-14" """, """ "tier": "startup", "activities": ["fineTuning"] """, Outcome.DutyOwed, "4.b of cc-by-sa-3.0")]
    [InlineData("and not once it is Apache", """ "id": "mosaicml/mpt-30b-instruct", "obtained": "2024-01-15" """, """ "tier": "startup", "activities": ["fineTuning"] """, Outcome.Clear, "4(a) of apache-2.0")]
    [InlineData("MiniMax-M2 shows no name under its MIT file", """ "id": "MiniMaxAI/MiniMax-M2", "obtained": "2025-11-12" """, """ "purpose": "commercial", "product": { "monthlyActiveUsers": 900000000 } """, Outcome.Clear, "2nd paragraph of mit")]
    [InlineData("and shows it from 2025-11-13 on", """ "id": "MiniMaxAI/MiniMax-M2", "obtained": "2025-11-13" """, """ "purpose": "commercial", "product": { "monthlyActiveUsers": 900000000 } """, Outcome.DutyOwed, "last paragraph of minimax-m2-modified-mit-2025")]
    [InlineData("MiniCPM3 wants registration before Apache", """ "id": "openbmb/MiniCPM3-4B", "obtained": "2025-06-05" """, """ "purpose": "commercial", "dailyActiveUsers": 1 """, Outcome.PermissionRequired, "preamble, 3 of minicpm-model-license-1.0")]
    [InlineData("MiniCPM3 is Apache from 2025-06-06 on", """ "id": "openbmb/MiniCPM3-4B", "obtained": "2025-06-06" """, """ "purpose": "commercial", "dailyActiveUsers": 1 """, Outcome.Clear, "4(a) of apache-2.0")]
    [InlineData("InternLM2 wants an application before Apache", """ "id": "internlm/internlm2-chat-1_8b", "obtained": "2025-01-14" """, Commercial, Outcome.PermissionRequired, "README, License of internlm-weights-form")]
    [InlineData("InternLM2 is Apache from 2025-01-15 on", """ "id": "internlm/internlm2-chat-1_8b", "obtained": "2025-01-15" """, Commercial, Outcome.Clear, "4(a) of apache-2.0")]
    [InlineData("OpenELM may be used commercially under Apple's sample code license", """ "id": "apple/OpenELM-270M", "obtained": "2025-01-15" """, Commercial, Outcome.Clear, "2nd paragraph of apple-ascl")]
    [InlineData("and not under the research license that followed", """ "id": "apple/OpenELM-270M", "obtained": "2025-03-01" """, Commercial, Outcome.Breached, "License Scope of apple-amlr")]
    [InlineData("on the days between, nobody knows", """ "id": "apple/OpenELM-270M", "obtained": "2025-02-24" """, Commercial, Outcome.Unverified, "2nd paragraph of apple-ascl")]
    [InlineData("Stable Diffusion 3 Medium is non-commercial at first", """ "id": "stabilityai/stable-diffusion-3-medium", "obtained": "2024-06-20" """, Startup, Outcome.PermissionRequired, "definition of Non-Commercial Uses, 1.a, 1.b of stabilityai-nc-research-community")]
    [InlineData("and under the community license later", """ "id": "stabilityai/stable-diffusion-3-medium", "obtained": "2024-08-01" """, Startup, Outcome.DutyOwed, "III of stabilityai-ai-community")]
    [InlineData("SDXL Turbo is non-commercial at first", """ "id": "stabilityai/sdxl-turbo", "obtained": "2024-01-01" """, Startup, Outcome.PermissionRequired, "definition of Non-Commercial Uses, 1.a, 1.b of stabilityai-nc-research-2023-11-28")]
    [InlineData("SDXL Turbo ends for a large business under the text of today", """ "id": "stabilityai/sdxl-turbo", "obtained": "2025-01-01" """, """ "tier": "largeEnterprise" """, Outcome.Breached, "III of stabilityai-ai-community")]
    [InlineData("Stable Video Diffusion bars commerce at first", """ "id": "stabilityai/stable-video-diffusion-img2vid-xt", "obtained": "2024-01-01" """, Startup, Outcome.Breached, "1, first paragraph of svd-nc-community")]
    [InlineData("InternLM of its first days needs permission for commerce", """ "id": "internlm/internlm-7b", "obtained": "2023-07-07" """, Commercial, Outcome.PermissionRequired, "README, Open Source License of internlm-weights-2023-07")]
    [InlineData("and an application after it", """ "id": "internlm/internlm-7b", "obtained": "2023-07-08" """, Commercial, Outcome.PermissionRequired, "README, License of internlm-weights-form")]
    [InlineData("the first MiniCPM needs its publisher's license for commerce", """ "id": "openbmb/MiniCPM-2B-sft-bf16", "obtained": "2024-06-04" """, Commercial, Outcome.PermissionRequired, "2 (商业授权) of openbmb-general-model-license")]
    [InlineData("SenseVoice's first text contradicts itself on commerce too", """ "id": "FunAudioLLM/SenseVoiceSmall", "obtained": "2024-11-19" """, Commercial, Outcome.NeedsFact, "2.1, 3 of funasr-model-1.0")]
    [InlineData("FLUX.2 [dev] is under its first text in 2025", """ "id": "black-forest-labs/FLUX.2-dev", "obtained": "2025-12-01" """, Commercial, Outcome.PermissionRequired, "1.c, 2.b, 2.d, 4.a of flux-dev-non-commercial-license")]
    [InlineData("and under the next since February 2026", """ "id": "black-forest-labs/FLUX.2-dev", "obtained": "2026-02-18" """, Commercial, Outcome.PermissionRequired, "1.c, 2.b, 2.d, 4.a of flux-non-commercial-license")]
    [InlineData("FLUX.1 [dev] is under its first text until June 2025", """ "id": "black-forest-labs/FLUX.1-dev", "obtained": "2024-12-01" """, Commercial, Outcome.PermissionRequired, "1.c, 2.b, 2.d, 4.a of flux-1-nc")]
    [InlineData("and under the second after it", """ "id": "black-forest-labs/FLUX.1-dev", "obtained": "2025-07-01" """, Commercial, Outcome.PermissionRequired, "1.c, 2.b, 2.d, 4.a of flux-1-dev-non-commercial-license")]
    public void the_day_it_was_obtained_decides(string name, string use, string scale, Outcome outcome, string clause) => Decisions.Rests(name, use, scale, outcome, clause);
}
