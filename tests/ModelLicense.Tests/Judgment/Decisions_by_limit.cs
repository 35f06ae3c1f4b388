namespace ModelLicense.Tests.Judgments;

/// <summary>Every limit of the catalog: just below it, exactly at it, just above it, and where nobody declared the figure.</summary>
public class Decisions_by_limit
{
    private const string Users2023June = """ "monthlyActiveUsers": { "2023-06": # } """, Commercial = """ "purpose": "commercial" """, Research = """ "purpose": "research" """, Internal = """ "purpose": "internal" """;

    private const string Revenue = """ "annualRevenue": { "amount": #, "currency": "USD" } """;

    private const string OwnRevenue = """ "annualRevenue": { "amount": #, "currency": "USD" }, "product": { "annualRevenue": { "amount": #, "currency": "USD" } } """;

    private const string ProductUsers = """ "product": { "monthlyActiveUsers": #, "monthlyRevenue": { "amount": 1, "currency": "USD" } } """;

    private const string ProductRevenue = """ "product": { "monthlyActiveUsers": 1, "monthlyRevenue": { "amount": #, "currency": "USD" } } """;

    private const string ModelAsAService = """ "purpose": "commercial", "activities": ["modelAsAService"] """;

    private const string MoreThan700M = "699999999 700000000 700000001", MoreThan100M = "99999999 100000000 100000001", MoreThan1M = "999999 1000000 1000001";

    private const string MoreThan20MDollars = "19999999.99 20000000 20000000.01", AtLeast10MDollars = "9999999.99 10000000 10000000.01", AtLeast1MDollars = "999999.99 1000000 1000000.01";

    private const string Permission = "clear clear permissionRequired needsFact", FromItOn = "clear permissionRequired permissionRequired needsFact", Display = "clear clear dutyOwed needsFact", Open = "clear clear needsFact needsFact";

    [Theory]
    // Meta and Databricks: "greater than 700 million", all products of the group, in the month before that version's release.
    [InlineData("Llama 2 counts June 2023", "meta-llama/Llama-2-7b-hf", Research, Users2023June, MoreThan700M, Permission, "2 of llama2")]
    [InlineData("Code Llama counts Llama 2's month, not its own", "codellama/CodeLlama-7b-hf", Research, Users2023June, MoreThan700M, Permission, "2 of llama2")]
    [InlineData("Llama 3 counts March 2024", "meta-llama/Meta-Llama-3-8B", Research, """ "monthlyActiveUsers": { "2024-03": # } """, MoreThan700M, Permission, "2 of llama3")]
    [InlineData("Llama 3.1 counts June 2024", "meta-llama/Llama-3.1-8B", Research, """ "monthlyActiveUsers": { "2024-06": # } """, MoreThan700M, Permission, "2 of llama3.1")]
    [InlineData("Llama 3.2 counts August 2024", "meta-llama/Llama-3.2-1B", Research, """ "monthlyActiveUsers": { "2024-08": # } """, MoreThan700M, Permission, "2 of llama3.2")]
    [InlineData("Llama 3.3 counts November 2024", "meta-llama/Llama-3.3-70B-Instruct", Research, """ "monthlyActiveUsers": { "2024-11": # } """, MoreThan700M, Permission, "2 of llama3.3")]
    [InlineData("Llama 4 counts March 2025", "meta-llama/Llama-4-Scout-17B-16E", Research, """ "monthlyActiveUsers": { "2025-03": # } """, MoreThan700M, Permission, "2 of llama4")]
    [InlineData("DBRX counts February 2024", "databricks/dbrx-instruct", Research, """ "monthlyActiveUsers": { "2024-02": # } """, MoreThan700M, Permission, "3 of databricks-open-model-license")]
    // Tencent: all products of the licensee, which affiliates are not said to be, in the month before the release.
    [InlineData("Hunyuan-DiT counts April 2024", """ "id": "Tencent-Hunyuan/HunyuanDiT", "obtained": "2025-06-01" """, Research, """ "monthlyActiveUsers": { "2024-04": # }, "product": { "monthlyActiveUsers": { "2024-04": # } } """, MoreThan100M, Permission, "4 of tencent-hunyuan-dit-2024")]
    [InlineData("Hunyuan-Large counts October 2024", "tencent/Tencent-Hunyuan-Large", Research, """ "monthlyActiveUsers": { "2024-10": # }, "product": { "monthlyActiveUsers": { "2024-10": # } } """, MoreThan100M, Permission, "4 of hunyuan-large-2024")]
    [InlineData("HunyuanVideo counts November 2024", "tencent/HunyuanVideo", Research, """ "monthlyActiveUsers": { "2024-11": # }, "product": { "monthlyActiveUsers": { "2024-11": # } } """, MoreThan100M, Permission, "4 of tencent-hunyuan-community-2024")]
    [InlineData("Hunyuan-A13B counts May 2025", "tencent/Hunyuan-A13B-Instruct", Research, """ "monthlyActiveUsers": { "2025-05": # }, "product": { "monthlyActiveUsers": { "2025-05": # } } """, MoreThan100M, Permission, "4 of tencent-hunyuan-community-2025")]
    [InlineData("HunyuanVideo 1.5 counts October 2025", "tencent/HunyuanVideo-1.5", Research, """ "monthlyActiveUsers": { "2025-10": # }, "product": { "monthlyActiveUsers": { "2025-10": # } } """, MoreThan100M, Permission, "4 of tencent-hunyuan-community-2025-3e")]
    [InlineData("HY-MT1.5 counts November 2025", "tencent/HY-MT1.5-1.8B", Research, """ "monthlyActiveUsers": { "2025-11": # }, "product": { "monthlyActiveUsers": { "2025-11": # } } """, MoreThan100M, Permission, "4 of tencent-hy-community")]
    [InlineData("Hunyuan3D 2.0 allows one million, not a hundred", "tencent/Hunyuan3D-2", Research, """ "monthlyActiveUsers": { "2024-12": # }, "product": { "monthlyActiveUsers": { "2024-12": # } } """, MoreThan1M, Permission, "4 of tencent-hunyuan-3d-2.0-cla")]
    [InlineData("Hunyuan3D 2.1 allows one million, not a hundred", "tencent/Hunyuan3D-2.1", Research, """ "monthlyActiveUsers": { "2025-05": # }, "product": { "monthlyActiveUsers": { "2025-05": # } } """, MoreThan1M, Permission, "4 of tencent-hunyuan-3d-2.1-cla")]
    [InlineData("HunyuanWorld 1.0 allows one million, not a hundred", "tencent/HunyuanWorld-1", Research, """ "monthlyActiveUsers": { "2025-06": # }, "product": { "monthlyActiveUsers": { "2025-06": # } } """, MoreThan1M, Permission, "4 of tencent-hunyuanworld-1.0-cla")]
    [InlineData("HyperCLOVA X SEED counts March 2025 with affiliates", "naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B", Research, """ "monthlyActiveUsers": { "2025-03": # } """, "9999999 10000000 10000001", Permission, "4(i) of hyperclova-x-seed-2025")]
    // Alibaba: "your product or service has more than 100 million", and only who uses it commercially.
    [InlineData("Qwen2.5-72B counts the product", "Qwen/Qwen2.5-72B-Instruct", Commercial, """ "product": { "monthlyActiveUsers": # } """, MoreThan100M, Permission, "4 of qwen-2024")]
    [InlineData("Qwen2.5-72B leaves business use inside open", "Qwen/Qwen2.5-72B-Instruct", Internal, """ "product": { "monthlyActiveUsers": # } """, MoreThan100M, Open, "4 of qwen-2024")]
    [InlineData("Qwen2.5-72B does not limit research", "Qwen/Qwen2.5-72B-Instruct", Research, """ "product": { "monthlyActiveUsers": # } """, MoreThan100M, "clear clear clear clear", "4 of qwen-2024")]
    [InlineData("the first Qwen counts the product", "Qwen/Qwen-7B-Chat", Commercial, """ "product": { "monthlyActiveUsers": # } """, MoreThan100M, Permission, "4 of tongyi-qianwen-2023")]
    [InlineData("Qwen-VL counts the product", "Qwen/Qwen-VL-Chat", Commercial, """ "product": { "monthlyActiveUsers": # } """, MoreThan100M, Permission, "4 of tongyi-qianwen-vl-2023")]
    [InlineData("Qwen3.8-Max asks a model as a service business for a license", "Qwen/Qwen3.8-2.4T-A95B", ModelAsAService, Revenue, "49999999.99 50000000 50000000.01", Permission, "2 of qwen3.8-max-2026")]
    [InlineData("Qwen3.8-Max asks others what their group does", "Qwen/Qwen3.8-2.4T-A95B", Commercial, Revenue, "49999999.99 50000000 50000000.01", Open, "2 of qwen3.8-max-2026")]
    [InlineData("Qwen3.8-Max exempts internal use", "Qwen/Qwen3.8-2.4T-A95B", Internal, Revenue, "49999999.99 50000000 50000000.01", "clear clear clear clear", "2 of qwen3.8-max-2026")]
    [InlineData("Qwen3.8-Max wants its name shown in a product with many users", "Qwen/Qwen3.8-2.4T-A95B", Commercial, ProductUsers, MoreThan100M, Display, "1 of qwen3.8-max-2026")]
    [InlineData("Qwen3.8-Flash-Next wants its name shown in a product that earns much", "Qwen/Qwen3.8-Flash-Next", Commercial, ProductRevenue, MoreThan20MDollars, Display, "1 of qwen-community-1.0")]
    // Moonshot, MiniMax and Z.ai: a name to show is no permission to ask for.
    [InlineData("Kimi K2 wants its name shown in a product with many users", "moonshotai/Kimi-K2-Instruct", Commercial, ProductUsers, MoreThan100M, Display, "last paragraph of moonshot-ai-modified-mit-2025")]
    [InlineData("Kimi K2 wants its name shown in a product that earns much in a month", "moonshotai/Kimi-K2-Instruct", Commercial, ProductRevenue, MoreThan20MDollars, Display, "last paragraph of moonshot-ai-modified-mit-2025")]
    [InlineData("Kimi K2 wants nothing of research", "moonshotai/Kimi-K2-Instruct", Research, ProductUsers, MoreThan100M, "clear clear clear clear", "last paragraph of moonshot-ai-modified-mit-2025")]
    [InlineData("Kimi K2.5 wants its name shown", "moonshotai/Kimi-K2.5", Commercial, ProductUsers, MoreThan100M, Display, "last paragraph of moonshot-modified-mit-k2.5-2026")]
    [InlineData("Kimi K2.6 wants its name shown", "moonshotai/Kimi-K2.6", Commercial, ProductUsers, MoreThan100M, Display, "last paragraph of moonshot-modified-mit-k2.6-2026")]
    [InlineData("Kimi K2.7 Code wants its name shown", "moonshotai/Kimi-K2.7-Code", Commercial, ProductRevenue, MoreThan20MDollars, Display, "last paragraph of moonshot-modified-mit-k2.7-code-2026")]
    [InlineData("Kimi K3 wants its name shown", "moonshotai/Kimi-K3", Commercial, ProductUsers, MoreThan100M, Display, "3 of kimi-k3-2026")]
    [InlineData("Kimi K3 asks a model as a service business for an agreement", "moonshotai/Kimi-K3", ModelAsAService, Revenue, MoreThan20MDollars, Permission, "2 of kimi-k3-2026")]
    [InlineData("Kimi K3 asks others what their group does", "moonshotai/Kimi-K3", Commercial, Revenue, MoreThan20MDollars, Open, "2 of kimi-k3-2026")]
    [InlineData("Kimi K3 exempts internal use", "moonshotai/Kimi-K3", Internal, Revenue, MoreThan20MDollars, "clear clear clear clear", "2 of kimi-k3-2026")]
    [InlineData("MiniMax-M2 wants its name shown in a product with many users", """ "id": "MiniMaxAI/MiniMax-M2", "obtained": "2026-01-01" """, Commercial, """ "product": { "monthlyActiveUsers": #, "annualRevenue": { "amount": 1, "currency": "USD" } } """, MoreThan100M, Display, "last paragraph of minimax-m2-modified-mit-2025")]
    [InlineData("MiniMax-M2 wants its name shown in a product that earns much in a year", """ "id": "MiniMaxAI/MiniMax-M2", "obtained": "2026-01-01" """, Commercial, """ "product": { "monthlyActiveUsers": 1, "annualRevenue": { "amount": #, "currency": "USD" } } """, "29999999.99 30000000 30000000.01", Display, "last paragraph of minimax-m2-modified-mit-2025")]
    [InlineData("MiniMax-M3 wants notice below and authorization above", "MiniMaxAI/MiniMax-M3", Commercial, OwnRevenue, MoreThan20MDollars, "dutyOwed dutyOwed permissionRequired needsFact", "3 of minimax-community-m3-2026")]
    [InlineData("MiniMax H3 wants authorization above", "MiniMaxAI/MiniMax-H3", Commercial, OwnRevenue, MoreThan20MDollars, Permission, "IV.1 of minimax-h3-community-2026")]
    [InlineData("MiniMax Music 3 wants authorization above, affiliates counted", "MiniMaxAI/MiniMax-Music3", Commercial, Revenue, MoreThan20MDollars, Permission, "3.2 of minimax-music3-community-2026")]
    [InlineData("GLM-5.3 wants a review of a model as a service business of ten billion", "zai-org/GLM-5.3", ModelAsAService, Revenue, "9999999999.99 10000000000 10000000000.01", Permission, "2 of glm-5.3-2026")]
    [InlineData("GLM-5.3 asks others what their group does", "zai-org/GLM-5.3", Commercial, Revenue, "9999999999.99 10000000000 10000000000.01", Open, "2 of glm-5.3-2026")]
    [InlineData("GLM-5.3 does not say what internal use is", "zai-org/GLM-5.3", Internal, Revenue, "9999999999.99 10000000000 10000000000.01", Open, "2 of glm-5.3-2026")]
    // Mistral: no rights, whatever the purpose, above 20 million in the preceding month.
    [InlineData("Devstral 2 counts the month's revenue of company or employer", "mistralai/Devstral-2-123B-Instruct-2512", Research, """ "monthlyRevenue": { "amount": #, "currency": "USD" } """, MoreThan20MDollars, Permission, "2 of mistral-modified-mit")]
    // Stability: III ends above a million, the introduction is for less than one; business inside is commercial.
    [InlineData("Stability's license ends for commerce", "stabilityai/stable-diffusion-3.5-large", Commercial, Revenue, AtLeast1MDollars, "dutyOwed needsFact breached needsFact", "III of stabilityai-ai-community")]
    [InlineData("Stability's license ends for business inside", "stabilityai/stable-diffusion-3.5-large", Internal, Revenue, AtLeast1MDollars, "dutyOwed needsFact breached needsFact", "III of stabilityai-ai-community")]
    [InlineData("whether Stability's license for research survives is unclear", "stabilityai/stable-diffusion-3.5-large", Research, Revenue, AtLeast1MDollars, "clear needsFact needsFact needsFact", "II, III of stabilityai-ai-community")]
    // Liquid: the threshold is "10 million or more", and one must not exceed it.
    [InlineData("exactly ten million is unclear for LFM2", "LiquidAI/LFM2-1.2B", Commercial, Revenue, AtLeast10MDollars, "clear needsFact breached needsFact", "1 (Threshold, Legal Entity, Commercial Use), 5(a), 5(b) of lfm1.0")]
    [InlineData("research with LFM2 has no limit", "LiquidAI/LFM2-1.2B", Research, Revenue, AtLeast10MDollars, "clear clear clear clear", "1 (Threshold, Legal Entity, Commercial Use), 5(a), 5(b) of lfm1.0")]
    // Lightricks: "at least 10,000,000".
    [InlineData("LTX-2 limits any use", "Lightricks/LTX-2", Research, Revenue, AtLeast10MDollars, FromItOn, "1 (definition of Entity), 2 of ltx-2-community-2026-01-05")]
    [InlineData("LTX-2.3 is under the text of LTX-2", "Lightricks/LTX-2.3", Commercial, Revenue, AtLeast10MDollars, FromItOn, "1 (definition of Entity), 2 of ltx-2-community-2026-01-05")]
    [InlineData("LTX-2.5 limits what is commercial", "Lightricks/LTX-2.5", Commercial, Revenue, AtLeast10MDollars, FromItOn, "1.6, 2.1, 2.2 of ltx-2.x-community-2026-08-11")]
    [InlineData("LTX-2.5 spares evaluation outside production", "Lightricks/LTX-2.5", """ "purpose": "evaluation" """, Revenue, AtLeast10MDollars, "clear clear clear clear", "1.6, 2.1, 2.2 of ltx-2.x-community-2026-08-11")]
    [InlineData("LTX-Video 0.9.6 distilled limits commerce of the entity alone", """ "id": "acme/video", "license": "ltxv-owl-2025-04-17" """, Commercial, OwnRevenue, AtLeast10MDollars, FromItOn, "2 of ltxv-owl-2025-04-17")]
    [InlineData("LTX-Video 0.9.7 limits commerce of the entity alone", "ltxv-13b-0.9.7-dev.safetensors", Commercial, OwnRevenue, AtLeast10MDollars, FromItOn, "2 of ltxv-owl-2025-05-05")]
    [InlineData("LTX-Video 0.9.7 leaves business use inside open", "ltxv-13b-0.9.7-dev.safetensors", Internal, OwnRevenue, AtLeast10MDollars, "clear needsFact needsFact needsFact", "2 of ltxv-owl-2025-05-05")]
    [InlineData("LTX-Video 0.9.7 does not limit research", "ltxv-13b-0.9.7-dev.safetensors", Research, OwnRevenue, AtLeast10MDollars, "clear clear clear clear", "2 of ltxv-owl-2025-05-05")]
    // The others.
    [InlineData("Krea 2 is free below a million", "krea/Krea-2-Turbo", Commercial, Revenue, AtLeast1MDollars, FromItOn, "1 (definition of Commercial Use), 2.1, 2.3 of krea-2-community-license")]
    [InlineData("Playground v2 asks whether images are the core business", "playgroundai/playground-v2-1024px-aesthetic", Commercial, """ "monthlyActiveUsers": # """, MoreThan1M, Open, "2 of playground-v2-community")]
    [InlineData("Kolors counts the preceding month, for research too", "Kwai-Kolors/Kolors", Research, """ "monthlyActiveUsers": # """, "299999999 300000000 300000001", Permission, "2(c) of kolors-2024")]
    [InlineData("IndexTTS-2 counts users", "IndexTeam/IndexTTS-2", Research, """ "monthlyActiveUsers": #, "annualRevenue": { "amount": 1, "currency": "CNY" } """, MoreThan100M, Permission, "2.2 of bilibili-model-ula-2025-09-09")]
    [InlineData("IndexTTS-2 counts yuan too", "IndexTeam/IndexTTS-2", Research, """ "monthlyActiveUsers": 1, "annualRevenue": { "amount": #, "currency": "CNY" } """, "999999999 1000000000 1000000001", Permission, "2.2 of bilibili-model-ula-2025-09-09")]
    [InlineData("MiniCPM3 lets many devices serve few users a day", """ "id": "openbmb/MiniCPM3-4B", "obtained": "2025-01-01" """, Commercial, """ "dailyActiveUsers": #, "other": { "deployed-devices": 5001 } """, MoreThan1M, FromItOn, "3 of minicpm-model-license-1.0")]
    [InlineData("MiniCPM3 lets few devices serve many users a day", """ "id": "openbmb/MiniCPM3-4B", "obtained": "2025-01-01" """, Commercial, """ "dailyActiveUsers": 1000000, "other": { "deployed-devices": # } """, "4999 5000 5001", Permission, "3 of minicpm-model-license-1.0")]
    [InlineData("Baichuan 2 offers its license below a million users a day", "baichuan-inc/Baichuan2-7B-Chat", Commercial, """ "dailyActiveUsers": # """, MoreThan1M, FromItOn, "README, License, 1 of baichuan2-community")]
    [InlineData("CogVideoX wants registration first and an agreement above a million visits", "THUDM/CogVideoX-5b", Commercial, """ "other": { "monthly-visits": # } """, MoreThan1M, "permissionRequired permissionRequired permissionRequired permissionRequired", "2 of cogvideox")]
    [InlineData("PLaMo wants an application first and a license above a billion yen", "pfnet/plamo-2-8b", Commercial, """ "annualRevenue": { "amount": #, "currency": "JPY" }, "product": { "annualRevenue": { "amount": #, "currency": "JPY" } } """, "999999999 1000000000 1000000001", "permissionRequired permissionRequired permissionRequired permissionRequired", "3(3) of plamo-community")]
    [InlineData("what is remembered of Jamba does not say what holds at fifty million", "ai21labs/AI21-Jamba-1.5-Mini", Commercial, Revenue, "49999999.99 50000000 50000000.01", "clear needsFact permissionRequired needsFact", "not read of jamba-open-model-license")]
    [InlineData("what is told of Arcee's license does not say what holds at its limit", """ "id": "acme/arcee", "license": "arcee-model-license" """, Commercial, Revenue, "1749999.99 1750000 1750000.01", "clear needsFact permissionRequired needsFact", "not read of arcee-model-license")]
    public void below_at_above_and_undeclared(string name, string use, string rest, string figure, string amounts, string outcomes, string clause)
    {
        var scales = amounts.Split(' ').Select(amount => rest + "," + figure.Replace("#", amount, StringComparison.Ordinal)).Append(rest);

        Assert.Equal((name, outcomes), (name, string.Join(" ", scales.Select(scale => Words.Of(Decisions.Of(use, scale, clause))))));
    }

    [Fact]
    public void no_limit_of_the_catalog_is_without_a_row()
    {
        var rows = Decisions.Rows(typeof(Decisions_by_limit), nameof(below_at_above_and_undeclared)).Select(row => (string)row[^1]!).ToHashSet();

        Assert.Empty(Shipped.Catalog.Licenses
            .SelectMany(license => license.Terms.Where(term => term is Limit or Duty { Scale: not null }).Select(term => $"{term.Section} of {license.Key}"))
            .Except(rows));
    }

    [Fact]
    public void more_than_a_million_visits_a_month_need_more_than_CogVideoX_s_basic_license()
        => Assert.Equal(
            [Outcome.Clear, Outcome.PermissionRequired, Outcome.NeedsFact],
            new[] { """ "other": { "monthly-visits": 1000000 }, """, """ "other": { "monthly-visits": 1000001 }, """, "" }.Select(visits => Given.Term("cogvideox", "visits-1m", visits + Commercial).Outcome));
}
