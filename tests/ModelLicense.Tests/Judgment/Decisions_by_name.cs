namespace ModelLicense.Tests.Judgments;

/// <summary>Sizes and versions of one family under different licenses, names that mean several, licenses that nobody read, and wrong labels.</summary>
public class Decisions_by_name
{
    private const string Startup = """ "tier": "startup" """, Commercial = """ "purpose": "commercial" """, Huge = """ "purpose": "commercial", "monthlyActiveUsers": 900000000, "product": { "monthlyActiveUsers": 900000000 } """;

    private const string QwenResearch = "1.i, 2.a, 2.b, 9.a of qwen-research-2024", Apache = "4(a) of apache-2.0", Mit = "2nd paragraph of mit";

    [Theory]
    // Sizes
    [InlineData("Qwen2.5-7B is Apache", "Qwen/Qwen2.5-7B-Instruct", Huge, Outcome.Clear, Apache)]
    [InlineData("Qwen2.5-3B is for research", "Qwen/Qwen2.5-3B-Instruct", Startup, Outcome.PermissionRequired, QwenResearch)]
    [InlineData("Qwen2.5-72B has a limit", "Qwen/Qwen2.5-72B-Instruct", Huge, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("Qwen2.5-72B is not under the research license that Ollama prints", "qwen2.5:72b", Startup, Outcome.DutyOwed, "4 of qwen-2024")]
    [InlineData("Qwen2.5-Coder-7B is Apache", "Qwen/Qwen2.5-Coder-7B-Instruct", Huge, Outcome.Clear, Apache)]
    [InlineData("Qwen2.5-Coder-3B is for research", "Qwen/Qwen2.5-Coder-3B-Instruct", Startup, Outcome.PermissionRequired, QwenResearch)]
    [InlineData("Qwen2.5-VL-3B is for research, whatever Ollama packages", "qwen2.5vl:3b", Startup, Outcome.PermissionRequired, QwenResearch)]
    [InlineData("Qwen2.5-Omni-3B is for research", "Qwen/Qwen2.5-Omni-3B", Startup, Outcome.PermissionRequired, QwenResearch)]
    [InlineData("Qwen2.5-Math-72B has a limit", "Qwen/Qwen2.5-Math-72B-Instruct", Huge, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("Qwen2.5-VL-72B has a limit", "Qwen/Qwen2.5-VL-72B-Instruct", Huge, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("QVQ has a limit", "Qwen/QVQ-72B-Preview", Huge, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("Qwen2-7B is Apache", "Qwen/Qwen2-7B-Instruct", Huge, Outcome.Clear, Apache)]
    [InlineData("Qwen2-72B has the limit of 2023", "Qwen/Qwen2-72B-Instruct", Huge, Outcome.PermissionRequired, "4 of tongyi-qianwen-2023")]
    [InlineData("Qwen-1.8B is stricter than the larger ones", "Qwen/Qwen-1_8B-Chat", Startup, Outcome.PermissionRequired, "1.i, 2.a, 2.b, 9.a of tongyi-qianwen-research-2023")]
    [InlineData("Qwen-7B is not", "Qwen/Qwen-7B-Chat", Startup, Outcome.Clear, "4 of tongyi-qianwen-2023")]
    [InlineData("Qwen1.5-0.5B is for research", "Qwen/Qwen1.5-0.5B-Chat", Startup, Outcome.PermissionRequired, "1.i, 2.a, 2.b, 9.a of tongyi-qianwen-research-2023")]
    [InlineData("Qwen1.5-7B is not", "Qwen/Qwen1.5-7B-Chat", Startup, Outcome.Clear, "4 of tongyi-qianwen-2023")]
    [InlineData("CodeQwen1.5-7B is for research", "Qwen/CodeQwen1.5-7B", Startup, Outcome.PermissionRequired, "1.i, 2.a, 2.b, 9.a of tongyi-qianwen-research-2023")]
    [InlineData("FLUX.2 [klein] 4B is Apache", "black-forest-labs/FLUX.2-klein-4B", Commercial, Outcome.Clear, Apache)]
    [InlineData("FLUX.2 [klein] 9B is not", "black-forest-labs/FLUX.2-klein-9B", Commercial, Outcome.PermissionRequired, "1.c, 2.b, 2.d, 4.a of flux-non-commercial-license")]
    // Versions
    [InlineData("Ministral 8B of 2024 is for research", "mistralai/Ministral-8B-Instruct-2410", Startup, Outcome.PermissionRequired, "introduction, 3.2, 9 of mrl-0.1")]
    [InlineData("Ministral 3 of 2025 is Apache", "mistralai/Ministral-3-8B-Instruct-2512", Startup, Outcome.Clear, Apache)]
    [InlineData("Mistral Small of 2024 is for research", "mistralai/Mistral-Small-Instruct-2409", Startup, Outcome.PermissionRequired, "introduction, 3.2, 9 of mrl-0.1")]
    [InlineData("Mistral Small of 2025 is Apache", "mistralai/Mistral-Small-24B-Instruct-2501", Startup, Outcome.Clear, Apache)]
    [InlineData("mistral-small:22b is the one of 2024", "mistral-small:22b", Startup, Outcome.PermissionRequired, "introduction, 3.2, 9 of mrl-0.1")]
    [InlineData("mistral-small:24b is the one of 2025", "mistral-small:24b", Startup, Outcome.Clear, Apache)]
    [InlineData("Mistral Large 3 is Apache", "mistralai/Mistral-Large-3-675B-Instruct-2512", Huge, Outcome.Clear, Apache)]
    [InlineData("Devstral Small 2 is Apache, unlike Devstral 2", "mistralai/Devstral-Small-2-24B-Instruct-2512", Huge, Outcome.Clear, Apache)]
    [InlineData("DeepSeek V3 of December 2024 has restrictions to pass on", "deepseek-ai/DeepSeek-V3", Startup, Outcome.DutyOwed, "4.a, 5 of deepseek-la-1.0")]
    [InlineData("DeepSeek V3 of March 2025 is MIT", "deepseek-ai/DeepSeek-V3-0324", Startup, Outcome.Clear, Mit)]
    [InlineData("DeepSeek Coder V2 has restrictions to pass on", "deepseek-ai/DeepSeek-Coder-V2-Instruct", Startup, Outcome.DutyOwed, "4.a, 5 of deepseek-la-1.0")]
    [InlineData("Janus Pro has restrictions to pass on", "deepseek-ai/Janus-Pro-7B", Startup, Outcome.DutyOwed, "4.a, 5 of deepseek-la-1.0")]
    [InlineData("Gemma 3 is under Google's terms", "google/gemma-3-27b-it", Startup, Outcome.DutyOwed, "3.1(1), 1.1(b) of gemma")]
    [InlineData("Gemma 4 is Apache", "google/gemma-4-E4B-it", Startup, Outcome.Clear, Apache)]
    [InlineData("TranslateGemma is under Google's terms", "google/translategemma-4b-it", Startup, Outcome.DutyOwed, "3.1(1), 1.1(b) of gemma")]
    [InlineData("Falcon 7B is Apache", "tiiuae/falcon-7b", """ "tier": "startup", "activities": ["hosting"] """, Outcome.Clear, Apache)]
    [InlineData("SAM 2 is Apache", "facebook/sam2-hiera-small", Huge, Outcome.Clear, Apache)]
    [InlineData("Jamba 0.1 is Apache", "ai21labs/Jamba-v0.1", Huge, Outcome.Clear, Apache)]
    [InlineData("Whisper is MIT", "openai/whisper-base", Huge, Outcome.Clear, Mit)]
    [InlineData("IndexTTS 1.5 is Apache, unlike IndexTTS-2", "IndexTeam/IndexTTS-1.5", Huge, Outcome.Clear, Apache)]
    [InlineData("MiniMax-01 has prohibited uses and a copy to give", "MiniMaxAI/MiniMax-Text-01", Startup, Outcome.DutyOwed, "2(b)(i) of minimax-model-license-2025")]
    [InlineData("DeepSeek V2.5 has restrictions to pass on", "deepseek-ai/DeepSeek-V2.5", Startup, Outcome.DutyOwed, "4.a, 5 of deepseek-la-1.0")]
    [InlineData("DeepSeek VL2 has restrictions to pass on", "deepseek-ai/deepseek-vl2", Startup, Outcome.DutyOwed, "4.a, 5 of deepseek-la-1.0")]
    [InlineData("GLM-5.3-Flash is MIT, unlike GLM-5.3", "zai-org/GLM-5.3-Flash", Huge, Outcome.Clear, Mit)]
    [InlineData("Nemotron 3 Nano is under NVIDIA's Nemotron license", "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16", Startup, Outcome.Clear, "3.a of nvidia-nemotron-open-model-license")]
    [InlineData("Nemotron 3.5 Lightning is under OpenMDW", "nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16", Startup, Outcome.Clear, "4th paragraph of openmdw-1.1")]
    [InlineData("Kanana Nano bars commerce", "kakaocorp/kanana-nano-2.1b-instruct", Startup, Outcome.Breached, "1.i, 2.a.1 of cc-by-nc-4.0")]
    [InlineData("Sarashina2-8x70B bars commerce, unlike the 70B", "sbintuitions/sarashina2-8x70b", Startup, Outcome.Breached, "title of sarashina-nc-2024")]
    [InlineData("PLaMo 100B needs a license for commerce", "pfnet/plamo-100b", Startup, Outcome.PermissionRequired, "title, card of plamo-non-commercial")]
    [InlineData("InternVL3 78B is remembered to have Qwen's limit", "OpenGVLab/InternVL3-78B", Huge, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("LTX-2 is not LTX-2.5", "Lightricks/LTX-2", """ "purpose": "evaluation", "annualRevenue": { "amount": 10000000, "currency": "USD" } """, Outcome.PermissionRequired, "1 (definition of Entity), 2 of ltx-2-community-2026-01-05")]
    public void sizes_and_versions_differ(string name, string use, string scale, Outcome outcome, string clause) => Decisions.Rests(name, use, scale, outcome, clause);

    [Theory]
    [InlineData("Jamba 1.5's license nobody read", "ai21labs/AI21-Jamba-1.5-Mini", """ "purpose": "commercial", "annualRevenue": { "amount": 1, "currency": "USD" } """, "not read of jamba-open-model-license")]
    [InlineData("and so for research", "ai21labs/AI21-Jamba-1.5-Mini", """ "purpose": "research" """, "not read of jamba-open-model-license")]
    [InlineData("which license Jamba Reasoning 3B is under others told", "ai21labs/AI21-Jamba-Reasoning-3B", Startup, Apache)]
    [InlineData("Nemotron Mini's license is remembered", "nvidia/Nemotron-Mini-4B-Instruct", Startup, "not read of nvidia-ai-foundation-models-community")]
    [InlineData("GLM-4-9B's own text nobody read", "THUDM/glm-4-9b-chat", """ "purpose": "research" """, "2 of glm-4")]
    [InlineData("Falcon Mamba's own text nobody read", "tiiuae/falcon-mamba-7b", Startup, "not read of falcon-mamba-7b-license")]
    [InlineData("MiniMax-M3's text was read by others", "MiniMaxAI/MiniMax-M3", """ "purpose": "research" """, "3 of minimax-community-m3-2026")]
    [InlineData("Kimi K2.6's text was read by others", "moonshotai/Kimi-K2.6", Startup, "last paragraph of moonshot-modified-mit-k2.6-2026")]
    [InlineData("Sarvam-1's text was read by others", "sarvamai/sarvam-1", """ "purpose": "research" """, "introduction, 2.1, 3 of sarvam-nc")]
    [InlineData("which license Qwen3.8-27B is under others told", "Qwen/Qwen3.8-27B", Startup, Apache)]
    [InlineData("which license Muse Glimmer is under others told", "meta-models/Muse-Glimmer-30B", Startup, Apache)]
    [InlineData("which license Sarashina2-70B is under others told", "sbintuitions/sarashina2-70b", Startup, Mit)]
    [InlineData("which license PLaMo 2 1B is under others told", "pfnet/plamo-2-1b", Startup, Apache)]
    [InlineData("which license Kanana 1.5 is under others told", "kakaocorp/kanana-1.5-8b-instruct-2505", Startup, Apache)]
    [InlineData("which license K-EXAONE 2.0 is under others told", "LGAI-EXAONE/K-EXAONE-2.0-750B-A37B", Startup, Apache)]
    [InlineData("which license Hy-MT2 is under others told", "tencent/Hy-MT2-7B", """ "tier": "startup", "territories": ["DE"] """, Apache)]
    [InlineData("which license Nemotron 3 Ultra is under others told", "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16", Startup, "4th paragraph of openmdw-1.1")]
    [InlineData("Tulu 2's own text nobody read", "allenai/tulu-2-7b", Startup, "not read of ai2-impact-lr")]
    [InlineData("which license Parakeet is under others told", "nvidia/parakeet-tdt-0.6b-v2", Startup, "3.a.1.C of cc-by-4.0")]
    [InlineData("Nemotron 3 Nano Omni's own text nobody read", "nvidia/Nemotron-3-Nano-Omni-30B-A3B-Reasoning-BF16", Startup, "not read of nvidia-open-model-agreement")]
    [InlineData("Grok 2's duties nobody read", "xai-org/grok-2", """ "purpose": "research" """, "not read of grok2-community")]
    public void unverified_stays_unverified(string name, string use, string scale, string clause) => Decisions.Rests(name, use, scale, Outcome.Unverified, clause);

    [Theory]
    [InlineData("mistral-small", "mistral-small-2409", "mistral-small-3")]
    [InlineData("qwen2.5", "qwen2.5", "qwen2.5-3b", "qwen2.5-72b")]
    [InlineData("ministral-8b", "ministral-8b-2410", "ministral-3")]
    [InlineData("llama-3.2", "llama-3.2", "llama-3.2-vision")]
    [InlineData("deepseek-r1:8b", "deepseek-r1-0528-qwen3-8b", "deepseek-r1-distill-llama-8b")]
    [InlineData("Lightricks/LTX-Video", "ltx-video-0.9.6-distilled", "ltx-video-13b-0.9.7-dev-fp8")]
    [InlineData("yi")]
    [InlineData("mistral-large")]
    [InlineData("command-r")]
    [InlineData("flux")]
    public void a_name_that_floats_is_never_clear_and_never_guessed(string id, params string[] among)
    {
        var judgment = Decisions.Judged(id, """ "purpose": "research", "tier": "research", "monthlyActiveUsers": 0, "annualRevenue": { "amount": 0, "currency": "USD" }, "domicile": "US", "territories": ["US"] """);

        Assert.Equal(Outcome.Unverified, judgment.Outcome);
        Assert.Null((judgment.Match as Match.Exactly)?.Model.Key);
        Assert.Superset(among.ToHashSet(), ((judgment.Match as Match.OneOf)?.Models ?? []).Select(model => model.Key).ToHashSet());
    }

    [Theory]
    [InlineData("mistralai/Mistral-Large-4")]
    [InlineData("meta-llama/Llama-5-8B")]
    [InlineData("Qwen/Qwen2.5-5B")]
    [InlineData("acme/private-model")]
    public void what_the_catalog_does_not_hold_is_unverified(string id)
    {
        var judgment = Decisions.Judged(id, Startup);

        Assert.True(judgment.IsUnknown, judgment.Model?.Key);
        Assert.Equal(Outcome.Unverified, judgment.Outcome);
    }

    [Theory]
    [InlineData("meta-llama/Meta-Llama-3-8B-Instruct", "apache-2.0", "llama3")]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct", "llama3", "llama3.1")]
    [InlineData("Qwen/Qwen2.5-72B-Instruct", "apache-2.0", "qwen-2024")]
    [InlineData("Qwen/Qwen2.5-3B-Instruct", "apache-2.0", "qwen-research-2024")]
    [InlineData("deepseek-ai/DeepSeek-V3", "mit", "deepseek-la-1.0")]
    [InlineData("moonshotai/Kimi-K2-Instruct", "mit", "moonshot-ai-modified-mit-2025")]
    [InlineData("mistralai/Devstral-2-123B-Instruct-2512", "mit", "mistral-modified-mit")]
    [InlineData("MiniMaxAI/MiniMax-M2.7", "mit", "minimax-m2.7-nc-2026")]
    [InlineData("black-forest-labs/FLUX.1-dev", "apache-2.0", "flux-1-nc flux-1-dev-non-commercial-license")]
    [InlineData("google/gemma-3-27b-it", "apache-2.0", "gemma")]
    [InlineData("google/gemma-4-E4B-it", "gemma", "apache-2.0")]
    [InlineData("google/medgemma-4b-it", "gemma", "hai-def")]
    [InlineData("tiiuae/falcon-180B", "apache-2.0", "falcon-180b-license")]
    [InlineData("facebook/musicgen-small", "mit", "cc-by-nc-4.0")]
    [InlineData("Kwai-Kolors/Kolors", "apache-2.0", "kolors-2024")]
    [InlineData("CohereLabs/c4ai-command-a-03-2025", "cc-by-nc-4.0", "cohere-cc-by-nc-4.0-aup")]
    [InlineData("bigscience/bloom", "bigcode-openrail-m", "bigscience-bloom-rail-1.0")]
    [InlineData("allenai/Llama-3.1-Tulu-3-8B", "apache-2.0", "llama3.1 gemma qwen-2024")]
    [InlineData("lmsys/vicuna-7b-v1.3", "llama2", "llama-license-2023")]
    [InlineData("LiquidAI/LFM2-1.2B", "apache-2.0", "lfm1.0")]
    [InlineData("MiniMaxAI/MiniMax-Music3", "apache-2.0", "minimax-music3-community-2026")]
    public void a_wrong_license_that_is_stated_does_not_stand(string id, string stated, string actual)
        => Assert.Equal(actual, string.Join(" ", Decisions.Judged($""" "id": "{id}", "license": "{stated}" """, Startup).Contradiction?.Actual.Select(license => license.Key) ?? []));

    [Theory]
    // Cards at Hugging Face say "other" and name the license like this.
    [InlineData("Qwen/Qwen-7B-Chat", "tongyi-qianwen")]
    [InlineData("Qwen/Qwen1.5-0.5B-Chat", "tongyi-qianwen-research")]
    [InlineData("Qwen/Qwen2.5-72B-Instruct", "qwen")]
    [InlineData("Qwen/Qwen2.5-3B-Instruct", "qwen-research")]
    [InlineData("LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct", "exaone")]
    [InlineData("tencent/HunyuanVideo", "tencent-hunyuan-community")]
    [InlineData("moonshotai/Kimi-K2-Instruct", "modified-mit")]
    [InlineData("deepseek-ai/deepseek-coder-6.7b-base", "deepseek")]
    [InlineData("black-forest-labs/FLUX.1-dev", "flux-1-dev-non-commercial-license")]
    [InlineData("mistralai/Codestral-22B-v0.1", "mnpl")]
    [InlineData("mistralai/Mistral-Large-Instruct-2411", "mrl")]
    public void the_name_that_a_card_gives_its_license_is_not_wrong(string id, string stated)
        => Assert.Null(Decisions.Judged($""" "id": "{id}", "license": "{stated}" """, Startup).Contradiction);

    [Theory]
    [InlineData("a label does not lift Llama 3's limit", """ "id": "meta-llama/Meta-Llama-3-8B-Instruct", "license": "Apache-2.0" """, """ "purpose": "commercial", "monthlyActiveUsers": { "2024-03": 700000001 } """, Outcome.PermissionRequired, "2 of llama3")]
    [InlineData("a label does not free Qwen2.5-3B", """ "id": "Qwen/Qwen2.5-3B-Instruct", "license": "Apache-2.0" """, Startup, Outcome.PermissionRequired, QwenResearch)]
    [InlineData("an MIT tag does not take Llama out of R1-Distill-Llama", """ "id": "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "license": "MIT" """, """ "purpose": "commercial", "monthlyActiveUsers": { "2024-11": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.3")]
    [InlineData("a label does not free MiniMax-M2.7", """ "id": "MiniMaxAI/MiniMax-M2.7", "license": "MIT" """, Startup, Outcome.PermissionRequired, "first paragraph, 3, 4, 5 of minimax-m2.7-nc-2026")]
    [InlineData("a label does not free Kolors of registration", """ "id": "Kwai-Kolors/Kolors", "license": "Apache-2.0" """, Startup, Outcome.PermissionRequired, "2(c) of kolors-2024")]
    public void whatever_is_stated_the_text_decides(string name, string use, string scale, Outcome outcome, string clause) => Decisions.Rests(name, use, scale, outcome, clause);
}
