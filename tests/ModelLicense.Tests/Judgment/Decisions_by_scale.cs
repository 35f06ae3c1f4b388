namespace ModelLicense.Tests.Judgments;

/// <summary>Whose figure a limit speaks of, when it is measured, and what else bounds it.</summary>
public class Decisions_by_scale
{
    private const string Llama31 = "meta-llama/Llama-3.1-8B-Instruct", Qwen72B = "Qwen/Qwen2.5-72B-Instruct", Hunyuan = "tencent/Hunyuan-A13B-Instruct", StableDiffusion = "stabilityai/stable-diffusion-3.5-large";

    private const string Elsewhere = """ "purpose": "commercial", "operatesIn": ["US"], "offersIn": ["US"] """;

    [Theory]
    // Llama: once, of the whole group, for that version.
    [InlineData("a group that grew after the release stays within Llama 3.1's limit", Llama31, """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 690000000, "2026-10": 910000000 } """, Outcome.DutyOwed, "2 of llama3.1")]
    [InlineData("a group that was above when Llama 3.1 came out stays above when it shrinks", Llama31, """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 710000000, "2026-10": 10000000 } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("the same group is above for the next version", "meta-llama/Llama-4-Scout-17B-16E-Instruct", """ "purpose": "commercial", "domicile": "US", "monthlyActiveUsers": { "2024-06": 690000000, "2025-03": 720000000 } """, Outcome.PermissionRequired, "2 of llama4")]
    [InlineData("a month between figures on both sides of the limit is open", "meta-llama/Llama-3.2-3B-Instruct", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 690000000, "2025-03": 720000000 } """, Outcome.NeedsFact, "2 of llama3.2")]
    [InlineData("a small product of a large group is not small for Llama", Llama31, """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 800000000 }, "product": { "monthlyActiveUsers": 1000 } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("a product above Llama's limit puts its group above", Llama31, """ "purpose": "commercial", "product": { "monthlyActiveUsers": { "2024-06": 700000001 } } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("a small product says nothing of its group", Llama31, """ "purpose": "commercial", "product": { "monthlyActiveUsers": { "2024-06": 1000 } } """, Outcome.NeedsFact, "2 of llama3.1")]
    [InlineData("revenue does not matter to Llama", Llama31, """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 1000 }, "annualRevenue": { "amount": 400000000000, "currency": "USD" } """, Outcome.DutyOwed, "2 of llama3.1")]
    [InlineData("research above Llama's limit needs permission as well", Llama31, """ "purpose": "research", "monthlyActiveUsers": { "2024-06": 800000000 } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("a startup is within Llama's limit", Llama31, """ "tier": "startup" """, Outcome.DutyOwed, "2 of llama3.1")]
    [InlineData("a large enterprise that tells no users may be on either side", Llama31, """ "tier": "largeEnterprise" """, Outcome.NeedsFact, "2 of llama3.1")]
    [InlineData("research above DBRX's limit needs permission as well", "databricks/dbrx-instruct", """ "purpose": "research", "monthlyActiveUsers": { "2024-02": 800000000 } """, Outcome.PermissionRequired, "3 of databricks-open-model-license")]
    // Qwen: the product, at any time.
    [InlineData("a small product of a large group is small for Qwen", Qwen72B, """ "purpose": "commercial", "monthlyActiveUsers": 900000000, "product": { "monthlyActiveUsers": 1000000 } """, Outcome.DutyOwed, "4 of qwen-2024")]
    [InlineData("a product that grows past Qwen's limit needs a license then", Qwen72B, """ "purpose": "commercial", "product": { "monthlyActiveUsers": { "2024-09": 1000000, "2026-10": 100000001 } } """, Outcome.PermissionRequired, "4 of qwen-2024")]
    [InlineData("a product that fell below Qwen's limit is below it", Qwen72B, """ "purpose": "commercial", "product": { "monthlyActiveUsers": { "2026-01": 200000000, "2026-10": 90000000 } } """, Outcome.DutyOwed, "4 of qwen-2024")]
    [InlineData("a group within Qwen's limit has no product above it", Qwen72B, """ "purpose": "commercial", "monthlyActiveUsers": 100000000 """, Outcome.DutyOwed, "4 of qwen-2024")]
    [InlineData("a group above Qwen's limit may have a product within it", Qwen72B, """ "purpose": "commercial", "monthlyActiveUsers": 900000000 """, Outcome.NeedsFact, "4 of qwen-2024")]
    // Tencent and NAVER: once, and Tencent without affiliates.
    [InlineData("a group above Hunyuan's limit may be a licensee within it", Hunyuan, Elsewhere + """, "monthlyActiveUsers": { "2025-05": 900000000 } """, Outcome.NeedsFact, "4 of tencent-hunyuan-community-2025")]
    [InlineData("a group within Hunyuan's limit is a licensee within it", Hunyuan, Elsewhere + """, "monthlyActiveUsers": { "2025-05": 100000000 } """, Outcome.DutyOwed, "4 of tencent-hunyuan-community-2025")]
    [InlineData("Hunyuan's limit does not grow with the licensee", Hunyuan, Elsewhere + """, "monthlyActiveUsers": { "2025-05": 90000000, "2026-10": 900000000 } """, Outcome.DutyOwed, "4 of tencent-hunyuan-community-2025")]
    [InlineData("HyperCLOVA's limit does not grow with the licensee", "naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B", """ "purpose": "commercial", "monthlyActiveUsers": { "2025-03": 9000000, "2026-10": 90000000 } """, Outcome.DutyOwed, "4(i) of hyperclova-x-seed-2025")]
    [InlineData("Kolors' limit does grow with the licensee", "Kwai-Kolors/Kolors", """ "purpose": "research", "monthlyActiveUsers": { "2024-06": 1000, "2026-10": 300000001 } """, Outcome.PermissionRequired, "2(c) of kolors-2024")]
    // Kimi and MiniMax: no scale needs permission.
    [InlineData("Kimi K2 never needs permission", "moonshotai/Kimi-K2-Instruct", """ "purpose": "commercial", "product": { "monthlyActiveUsers": 5000000000, "monthlyRevenue": { "amount": 900000000000, "currency": "USD" } } """, Outcome.DutyOwed, "last paragraph of moonshot-ai-modified-mit-2025")]
    [InlineData("MiniMax-M2.5 wants its name shown in any commercial product", """ "id": "MiniMaxAI/MiniMax-M2.5", "obtained": "2026-02-20" """, """ "purpose": "commercial", "product": { "monthlyActiveUsers": 1 } """, Outcome.DutyOwed, "last paragraph of minimax-mit-variant-2025")]
    [InlineData("a service of models within Kimi K3's limit needs no agreement", "moonshotai/Kimi-K3", """ "purpose": "commercial", "activities": ["modelAsAService"], "monthlyActiveUsers": 100000000, "annualRevenue": { "amount": 20000000, "currency": "USD" } """, Outcome.Clear, "2 of kimi-k3-2026")]
    [InlineData("a service of models needs Qwen's license for Flash-Next however small it is", "Qwen/Qwen3.8-Flash-Next", """ "purpose": "commercial", "activities": ["modelAsAService"], "tier": "startup" """, Outcome.PermissionRequired, "2 of qwen-community-1.0")]
    [InlineData("commerce with Flash-Next depends on what the group does", "Qwen/Qwen3.8-Flash-Next", """ "purpose": "commercial", "activities": [], "tier": "startup" """, Outcome.NeedsFact, "2 of qwen-community-1.0")]
    [InlineData("use inside a company is free under Flash-Next's license", "Qwen/Qwen3.8-Flash-Next", """ "purpose": "internal", "tier": "largeEnterprise" """, Outcome.Clear, "2 of qwen-community-1.0")]
    // Stability and Liquid: the license ends, and a later fall does not revive it.
    [InlineData("Stability's license does not come back when revenue falls", """ "id": "stabilityai/stable-diffusion-3.5-large", "obtained": "2025-01-10" """, """ "purpose": "commercial", "annualRevenue": { "2025-12": { "amount": 2000000, "currency": "USD" }, "2026-09": { "amount": 500000, "currency": "USD" } } """, Outcome.Breached, "III of stabilityai-ai-community")]
    [InlineData("what was earned before the model was obtained does not end Stability's license", """ "id": "stabilityai/stable-diffusion-3.5-large", "obtained": "2026-09-10" """, """ "purpose": "commercial", "annualRevenue": { "2025-12": { "amount": 2000000, "currency": "USD" }, "2026-09": { "amount": 500000, "currency": "USD" } } """, Outcome.DutyOwed, "III of stabilityai-ai-community")]
    [InlineData("without that day it is open whether Stability's license ended", StableDiffusion, """ "purpose": "commercial", "annualRevenue": { "2025-12": { "amount": 2000000, "currency": "USD" }, "2026-09": { "amount": 500000, "currency": "USD" } } """, Outcome.NeedsFact, "III of stabilityai-ai-community")]
    [InlineData("the product's revenue is not what Stability counts", StableDiffusion, """ "purpose": "commercial", "annualRevenue": { "amount": 5000000, "currency": "USD" }, "product": { "annualRevenue": { "amount": 1, "currency": "USD" } } """, Outcome.Breached, "III of stabilityai-ai-community")]
    [InlineData("users do not matter to Stability", StableDiffusion, """ "purpose": "commercial", "monthlyActiveUsers": 900000000, "annualRevenue": { "amount": 1, "currency": "USD" } """, Outcome.DutyOwed, "III of stabilityai-ai-community")]
    [InlineData("euros without a rate leave Stability's limit open", StableDiffusion, """ "purpose": "commercial", "annualRevenue": { "amount": 900000, "currency": "EUR" } """, Outcome.NeedsFact, "III of stabilityai-ai-community")]
    [InlineData("euros keep to Stability's limit at one rate", StableDiffusion, """ "purpose": "commercial", "annualRevenue": { "amount": 900000, "currency": "EUR" }, "rates": { "EUR": 1.1 } """, Outcome.DutyOwed, "III of stabilityai-ai-community")]
    [InlineData("and exceed it at another", StableDiffusion, """ "purpose": "commercial", "annualRevenue": { "amount": 900000, "currency": "EUR" }, "rates": { "EUR": 1.2 } """, Outcome.Breached, "III of stabilityai-ai-community")]
    [InlineData("a non-profit that sells is no exception for LFM2", "LiquidAI/LFM2-1.2B", """ "purpose": "commercial", "nonProfit": true, "annualRevenue": { "amount": 50000000, "currency": "USD" } """, Outcome.Breached, "1 (Threshold, Legal Entity, Commercial Use), 5(a), 5(b) of lfm1.0")]
    // Mistral's Modified MIT: the month, of company or employer.
    [InlineData("a year below twenty million has no month above it", "mistralai/Devstral-2-123B-Instruct-2512", """ "purpose": "commercial", "annualRevenue": { "amount": 19000000, "currency": "USD" } """, Outcome.DutyOwed, "2 of mistral-modified-mit")]
    [InlineData("a year above twenty million may have no month above it", "mistralai/Devstral-2-123B-Instruct-2512", """ "purpose": "commercial", "annualRevenue": { "amount": 100000000, "currency": "USD" } """, Outcome.NeedsFact, "2 of mistral-modified-mit")]
    [InlineData("personal use is within the limit if the employer is not above it", "mistralai/Devstral-2-123B-Instruct-2512", """ "purpose": "personal", "monthlyRevenue": { "amount": 30000000, "currency": "USD" } """, Outcome.PermissionRequired, "2 of mistral-modified-mit")]
    // No limit at all, whatever is told.
    [InlineData("Grok 2 has no threshold of users or revenue", "xai-org/grok-2", """ "purpose": "commercial", "monthlyActiveUsers": 5000000000, "annualRevenue": { "amount": 900000000000, "currency": "USD" } """, Outcome.Unverified, "2.a of grok2-community")]
    [InlineData("SDXL 1.0 has no limit of revenue", "stabilityai/stable-diffusion-xl-base-1.0", """ "purpose": "commercial", "annualRevenue": { "amount": 900000000000, "currency": "USD" } """, Outcome.DutyOwed, "4 (first condition), 5, definitions of Derivatives of the Model and Distribution of openrail++-sdxl-1.0")]
    [InlineData("DeepSeek's license has no limit but restrictions to pass on", "deepseek-ai/DeepSeek-V3", """ "purpose": "commercial", "monthlyActiveUsers": 5000000000 """, Outcome.DutyOwed, "4.a, 5 of deepseek-la-1.0")]
    [InlineData("SAM 3 has no limit of users", "facebook/sam3", """ "purpose": "commercial", "monthlyActiveUsers": 5000000000 """, Outcome.Clear, "1.b.i of sam-license")]
    [InlineData("gpt-oss has no limit and a policy of two sentences", "openai/gpt-oss-120b", """ "purpose": "commercial", "monthlyActiveUsers": 5000000000 """, Outcome.Clear, "sole paragraph of gpt-oss-usage-policy")]
    public void whose_figure_and_when(string name, string use, string scale, Outcome outcome, string clause) => Decisions.Rests(name, use, scale, outcome, clause);
}
