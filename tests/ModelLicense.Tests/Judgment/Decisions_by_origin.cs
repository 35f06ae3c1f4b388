namespace ModelLicense.Tests.Judgments;

/// <summary>What a model was made from: its base's terms apply too, whatever its tag says; and what only sounds like a derivative is none.</summary>
public class Decisions_by_origin
{
    private const string Startup = """ "tier": "startup" """, Training = """ "tier": "startup", "activities": ["trainingOtherModels"] """;

    [Theory]
    [InlineData("R1-Distill-Llama-70B is made from Llama 3.3", "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-11": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.3")]
    [InlineData("R1-Distill-Llama-8B is made from Llama 3.1", "deepseek-ai/DeepSeek-R1-Distill-Llama-8B", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("R1-Distill-Qwen-32B is made from an Apache model", "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", """ "purpose": "commercial", "monthlyActiveUsers": 900000000 """, Outcome.Clear, "2nd paragraph of mit")]
    [InlineData("R1 itself is MIT", "deepseek-ai/DeepSeek-R1", """ "purpose": "commercial", "monthlyActiveUsers": 900000000 """, Outcome.Clear, "2nd paragraph of mit")]
    [InlineData("Tulu 3 is made from Llama 3.1", "allenai/Llama-3.1-Tulu-3-8B", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("Vicuna 1.1 is made from the first LLaMA", "lmsys/vicuna-7b-v1.1", Startup, Outcome.Breached, "1.a, 2.a of llama-license-2023")]
    [InlineData("Vicuna 1.3 is made from the first LLaMA", "lmsys/vicuna-7b-v1.3", Startup, Outcome.Breached, "1.a, 2.a of llama-license-2023")]
    [InlineData("Vicuna 1.5 is made from Llama 2", "lmsys/vicuna-7b-v1.5", Startup, Outcome.Clear, "2 of llama2")]
    [InlineData("Vicuna 1.5 may not improve other language models", "lmsys/vicuna-7b-v1.5", Training, Outcome.Breached, "1.b.v of llama2")]
    [InlineData("Hermes 3 is made from Llama 3.1, though its card says llama3", "NousResearch/Hermes-3-Llama-3.1-8B", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-03": 1000, "2024-06": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("Nemotron 70B is under Llama 3.1's license too", "nvidia/Llama-3.1-Nemotron-70B-Instruct-HF", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("Nemotron Super is under Llama 3.3's license too", "nvidia/Llama-3_3-Nemotron-Super-49B-v1", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-11": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.3")]
    [InlineData("Stable Beluga has a non-commercial license of its own", "stabilityai/StableBeluga-7B", Startup, Outcome.Breached, "1, first paragraph of stable-beluga-nc-community")]
    [InlineData("and Llama 2's", "stabilityai/StableBeluga-7B", """ "purpose": "research", "monthlyActiveUsers": 0, "activities": ["trainingOtherModels"] """, Outcome.Breached, "1.b.v of llama2")]
    [InlineData("Orca 2 is for research only", "microsoft/Orca-2-7b", Startup, Outcome.Breached, "1 of ms-research-license-terms")]
    [InlineData("and made from Llama 2", "microsoft/Orca-2-7b", """ "purpose": "research", "monthlyActiveUsers": 0, "activities": ["trainingOtherModels"] """, Outcome.Breached, "1.b.v of llama2")]
    [InlineData("Nous-Hermes says MIT and is made from Llama 2", "NousResearch/Nous-Hermes-Llama2-13b", """ "purpose": "commercial", "monthlyActiveUsers": { "2023-06": 700000001 } """, Outcome.PermissionRequired, "2 of llama2")]
    [InlineData("Llama Guard 2 is under Llama 3's license", "meta-llama/Meta-Llama-Guard-2-8B", Startup, Outcome.DutyOwed, "1.b.i (B) of llama3")]
    [InlineData("LLaVA 1.5 is made from Llama 2", "liuhaotian/llava-v1.5-7b", Training, Outcome.Breached, "1.b.v of llama2")]
    [InlineData("LLaVA 1.6 Mistral is made from an Apache model", "liuhaotian/llava-v1.6-mistral-7b", Training, Outcome.Clear, "4(a) of apache-2.0")]
    [InlineData("TinyLlama is made from nothing of Meta's", "TinyLlama/TinyLlama-1.1B-Chat-v1.0", """ "purpose": "commercial", "monthlyActiveUsers": 5000000000, "domicile": "DE" """, Outcome.Clear, "4(a) of apache-2.0")]
    [InlineData("Molmo 72B is made from Qwen2-72B", "allenai/Molmo-72B-0924", """ "purpose": "commercial", "product": { "monthlyActiveUsers": 100000001 } """, Outcome.PermissionRequired, "4 of tongyi-qianwen-2023")]
    [InlineData("Kimi-Dev-72B says MIT and is made from Qwen2.5-72B", "moonshotai/Kimi-Dev-72B", """ "purpose": "commercial", "product": { "monthlyActiveUsers": 100000001 } """, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("A.X 4.0 says Apache and is made from Qwen2.5-72B", "skt/A.X-4.0", """ "purpose": "commercial", "product": { "monthlyActiveUsers": 100000001 } """, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("InternVL2.5 78B holds Qwen2.5-72B", "OpenGVLab/InternVL2_5-78B", """ "purpose": "commercial", "product": { "monthlyActiveUsers": 100000001 } """, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("InternVL2.5 4B says MIT and holds Qwen2.5-3B", "OpenGVLab/InternVL2_5-4B", Startup, Outcome.PermissionRequired, "1.i, 2.a, 2.b, 9.a of qwen-research-2024")]
    [InlineData("Jina's embeddings 4 are made from Qwen2.5-VL-3B", "jinaai/jina-embeddings-v4", Startup, Outcome.PermissionRequired, "1.i, 2.a, 2.b, 9.a of qwen-research-2024")]
    [InlineData("BGE's Gemma reranker is under Gemma's terms", "BAAI/bge-reranker-v2.5-gemma2-lightweight", Startup, Outcome.DutyOwed, "3.1(1), 1.1(b) of gemma")]
    [InlineData("what was trained on Whisper's outputs owes Whisper nothing", "distil-whisper/distil-large-v3", Startup, Outcome.Clear, "2nd paragraph of mit")]
    [InlineData("EvoLLM-JP is for research only", "SakanaAI/EvoLLM-JP-v1-7B", Startup, Outcome.Breached, "1 of ms-research-license-terms")]
    [InlineData("CogVLM2 is under Llama 3's license too", "THUDM/cogvlm2-llama3-chat-19B", """ "purpose": "research", "monthlyActiveUsers": 0, "activities": ["trainingOtherModels"] """, Outcome.Breached, "1.b.v of llama3")]
    [InlineData("one's own tune of Gemma keeps Gemma's terms", """ "id": "acme/gemma-tune", "license": "mit", "derivedFrom": ["google/gemma-2-9b"] """, Startup, Outcome.DutyOwed, "3.1(1), 1.1(b) of gemma")]
    [InlineData("one's own tune of Mistral Large 2 keeps its research license", """ "id": "acme/large-tune", "derivedFrom": ["mistralai/Mistral-Large-Instruct-2411"] """, Startup, Outcome.PermissionRequired, "introduction, 3.2, 9 of mrl-0.1")]
    [InlineData("a quantized copy is the model it was made from", "bartowski/Llama-3.3-70B-Instruct-GGUF", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-11": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.3")]
    public void the_base_s_terms_apply_too(string name, string use, string scale, Outcome outcome, string clause) => Decisions.Rests(name, use, scale, outcome, clause);

    [Theory]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "llama3.3 mit")]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Llama-8B", "llama3.1 mit")]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", "apache-2.0 mit")]
    [InlineData("allenai/Llama-3.1-Tulu-3-8B", "gemma llama3.1 qwen-2024")]
    [InlineData("NousResearch/Hermes-3-Llama-3.1-8B", "llama3 llama3.1")]
    [InlineData("nvidia/Llama-3.1-Nemotron-70B-Instruct-HF", "llama3.1 nvidia-open-model-license")]
    [InlineData("stabilityai/StableBeluga-7B", "llama2 stable-beluga-nc-community")]
    [InlineData("microsoft/Orca-2-7b", "llama2 ms-research-license-terms")]
    [InlineData("lmsys/vicuna-7b-v1.5", "llama2")]
    [InlineData("openai/gpt-oss-20b", "apache-2.0 gpt-oss-usage-policy")]
    [InlineData("TinyLlama/TinyLlama-1.1B-Chat-v1.0", "apache-2.0")]
    [InlineData("thenlper/gte-large", "mit")]
    [InlineData("r1-1776:70b", "llama3.3 mit")]
    [InlineData("deepseek-r1:70b", "llama3.3 mit")]
    [InlineData("llava:7b", "apache-2.0")]
    [InlineData("llava:7b-v1.5-q4_0", "llama2")]
    // Outputs of Gemma carry Gemma's terms, outputs of Whisper and R1 carry none.
    [InlineData("SakanaAI/TinySwallow-1.5B-Instruct", "apache-2.0 gemma")]
    [InlineData("distil-whisper/distil-large-v3", "mit")]
    [InlineData("open-thoughts/OpenThinker-7B", "apache-2.0")]
    // Google's card and its terms' appendix: HAI-DEF alone, although it was made from Gemma 3.
    [InlineData("google/medgemma-4b-it", "hai-def")]
    public void all_its_licenses(string id, string licenses)
        => Assert.Equal(licenses, string.Join(" ", Given.Judged(id).Licenses.Select(each => each.License?.Key).Order(StringComparer.Ordinal)));
}
