namespace ModelLicense.Tests.Judgments;

/// <summary>What a text asks word for word, what it exempts, and what it says of outputs.</summary>
public class Decisions_by_text
{
    [Theory]
    [InlineData("1.b.i (B) of llama3", "Built with Meta Llama 3")]
    [InlineData("1.b.i (B) of llama3.1", "Built with Llama")]
    [InlineData("1.b.i (B) of llama3.2", "Built with Llama")]
    [InlineData("1.b.i (B) of llama3.3", "Built with Llama")]
    [InlineData("1.b.i (B) of llama4", "Built with Llama")]
    [InlineData("1.b.iii of llama2", "Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.")]
    [InlineData("1.b.iii of llama3", "Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.")]
    [InlineData("1.b.iii of llama3.1", "Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.")]
    [InlineData("1.b.iii of llama4", "Llama 4 is licensed under the Llama 4 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.")]
    [InlineData("3 of llama-license-2023", "LLaMA is licensed under the LLaMA License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.")]
    [InlineData("3.1(4) of gemma", "Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms")]
    [InlineData("3.1(5) of hai-def", "HAI-DEF is provided under and subject to the Health AI Developer Foundations Terms of Use found at https://developers.google.com/health-ai-developer-foundations/terms")]
    [InlineData("IV.a (iii) of stabilityai-ai-community", "Powered by Stability AI")]
    [InlineData("IV.a (ii) of stabilityai-ai-community", "This Stability AI Model is licensed under the Stability AI Community License, Copyright © Stability AI Ltd. All Rights Reserved")]
    [InlineData("2.2 of mrl-0.1", "Licensed by Mistral AI under the Mistral AI Research License")]
    [InlineData("2.2 of mnpl-0.1", "Licensed by Mistral AI under the Mistral AI Non-Production License")]
    [InlineData("3.1 of nvidia-open-model-license", "Licensed by NVIDIA Corporation under the NVIDIA Open Model License")]
    [InlineData("3.c of nvidia-nemotron-open-model-license", "Licensed by NVIDIA Corporation under the NVIDIA Nemotron Model License.")]
    [InlineData("2.2(1) of databricks-open-model-license", "DBRX is provided under and subject to the Databricks Open Model License, Copyright © Databricks, Inc. All rights reserved.")]
    [InlineData("6.1 of falcon-180b-license", "[name of relevant Derivative Work] is built using Falcon LLM technology from the Technology Innovation Institute")]
    [InlineData("6.1 of falcon-llm-license", "[name of relevant Derivative Work] is built using artificial intelligence technology from the Technology Innovation Institute")]
    [InlineData("Distribution of apple-amlr", "Apple Machine Learning Research Model is licensed under the Apple Machine Learning Research Model License Agreement.")]
    [InlineData("3.c of tongyi-qianwen-2023", "Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.")]
    [InlineData("3.c of qwen-2024", "Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.")]
    [InlineData("3.c of qwen-research-2024", "Qwen is licensed under the Qwen RESEARCH LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.")]
    [InlineData("3(d) of tencent-hunyuan-community-2024", "Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement, Copyright © 2024 Tencent. All Rights Reserved. The trademark rights of “Tencent Hunyuan” are owned by Tencent or its affiliate.")]
    [InlineData("3(d) of tencent-hunyuan-community-2025", "Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement, Copyright © 2025 Tencent. All Rights Reserved. The trademark rights of “Tencent Hunyuan” are owned by Tencent or its affiliate.")]
    [InlineData("2 of minicpm-model-license-1.0", "MiniCPM is licensed under the MiniCPM Model Community License, © OpenBMB Platforms, Inc. All rights reserved.")]
    [InlineData("2 (B) of minicpm-model-license-1.0", "Built with 面壁MiniCPM")]
    [InlineData("2(b)(ii) of minimax-model-license-2025", "MiniMax AI model is licensed under the MiniMax Model License, Copyright © MiniMax. All Rights Reserved.")]
    [InlineData("3.1(iv) of hyperclova-x-seed-2025", "HyperCLOVA X SEED Model is licensed under the HyperCLOVA X SEED Model License Agreement, Copyright © NAVER Corp. All Rights Reserved.")]
    [InlineData("3.1(v) of hyperclova-x-seed-2025", "Powered by HyperCLOVA X")]
    [InlineData("IV.a (ii) of fish-audio-research-2026", "This model is licensed under the Fish Audio Research License, Copyright © 39 AI, INC. All Rights Reserved.")]
    [InlineData("IV.a (iii) of fish-audio-research-2026", "Built with Fish Audio")]
    [InlineData("2 (B) of glm-4-voice", "Built with glm-4")]
    [InlineData("last paragraph of moonshot-ai-modified-mit-2025", "Kimi K2")]
    [InlineData("last paragraph of moonshot-modified-mit-k2.5-2026", "Kimi K2.5")]
    [InlineData("3 of kimi-k3-2026", "Kimi K3")]
    [InlineData("last paragraph of minimax-m2-modified-mit-2025", "MiniMax M2")]
    [InlineData("last paragraph of minimax-mit-variant-2025", "MiniMax M2.5")]
    [InlineData("2 of minimax-m2.7-nc-2026", "Built with MiniMax M2.7")]
    public void is_shown_or_given_along_word_for_word(string clause, string text) => Assert.Contains(text, Terms<Duty>(clause).Select(duty => duty.Text));

    [Fact]
    public void FLUX_1_dev_s_notice_has_a_copyright_line_and_a_disclaimer_in_capitals()
    {
        var notice = Assert.Single(Terms<Duty>("3.b of flux-1-dev-non-commercial-license")).Text!;

        Assert.StartsWith("The FLUX.1 [dev] Model is licensed by Black Forest Labs Inc. under the FLUX.1 [dev] Non-Commercial License. Copyright Black Forest Labs Inc.", notice, StringComparison.Ordinal);
        Assert.Contains("IN NO EVENT SHALL BLACK FOREST LABS", notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.b.i of llama3", "Llama 3", false)]
    [InlineData("1.b.i of llama3.1", "Llama", true)]
    [InlineData("1.b.i of llama3.3", "Llama", true)]
    [InlineData("1.b.i of llama4", "Llama", true)]
    [InlineData("3.1 of hyperclova-x-seed-2025", "HyperCLOVA X", true)]
    [InlineData("2.1(c) of exaone-ai-model-1.1-nc", "EXAONE", false)]
    [InlineData("2.1 of k-exaone-2026", "K-EXAONE", false)]
    [InlineData("2 of glm-4-voice", "glm-4", false)]
    public void begins_the_name_of_a_derivative_and_sometimes_of_what_outputs_trained(string clause, string prefix, bool fromOutputs)
    {
        var duty = Assert.Single(Terms<Duty>(clause), duty => duty.Owed == DutyKind.NamePrefix);

        Assert.Equal((prefix, fromOutputs), (duty.Prefix, duty.Triggers.Contains(Trigger.TrainWithOutputs)));
    }

    [Fact]
    public void Llama_2_asks_for_no_line_and_no_name()
        => Assert.DoesNotContain(Shipped.Catalog.License("llama2")!.Terms.OfType<Duty>(), duty => duty.Owed is DutyKind.DisplayText or DutyKind.NamePrefix);

    [Theory]
    // A line for what uses the model, or only for what contains it.
    [InlineData("1.b.i (B) of llama3", Trigger.ProductUsesModel)]
    [InlineData("1.b.i (B) of llama3.1", Trigger.ProductContainsModel)]
    [InlineData("1.b.i (B) of llama3.3", Trigger.ProductContainsModel)]
    [InlineData("1.b.i (B) of llama4", Trigger.ProductContainsModel)]
    [InlineData("IV.a (iii) of stabilityai-ai-community", Trigger.ProductUsesModel)]
    [InlineData("IV.a (iii) of fish-audio-research-2026", Trigger.ProductUsesModel)]
    [InlineData("2 (B) of glm-4-voice", Trigger.ProductUsesModel)]
    [InlineData("3.1(v) of hyperclova-x-seed-2025", Trigger.ProductContainsModel)]
    public void falls_due_for_a_product_that_uses_or_that_contains_the_model(string clause, Trigger trigger)
        => Assert.Equal([Trigger.DistributeWeights, trigger], Assert.Single(Terms<Duty>(clause)).Triggers);

    [Theory]
    // Whoever gets the model inside a product is not bound by the limit; a hosted service gives no notice.
    [InlineData("2 of llama2")]
    [InlineData("2 of llama3")]
    [InlineData("2 of llama3.1")]
    [InlineData("2 of llama3.2")]
    [InlineData("2 of llama3.3")]
    [InlineData("2 of llama4")]
    [InlineData("3 of databricks-open-model-license")]
    [InlineData("2 of playground-v2-community")]
    [InlineData("III of stabilityai-ai-community")]
    [InlineData("Acceptable Use Policy, last paragraph before the reporting contacts of llama3.2")]
    [InlineData("Acceptable Use Policy, last paragraph before the reporting contacts of llama4")]
    [InlineData("3.1(4) of gemma")]
    [InlineData("3(d) of tencent-hunyuan-community-2025")]
    [InlineData("1 (Threshold, Legal Entity, Commercial Use), 5(a), 5(b) of lfm1.0")]
    [InlineData("2 of kimi-k3-2026")]
    [InlineData("2 of qwen3.8-max-2026")]
    [InlineData("2 of glm-5.3-2026")]
    public void exempts_some_in_words(string clause) => Assert.All(Terms<Term>(clause).Where(term => term is not Duty { Owed: DutyKind.Registration }), term => Assert.NotEmpty(term.Exempt));

    [Theory]
    [InlineData("introduction, 3.2, 9 of mrl-0.1", OutputUse.Restricted)]
    [InlineData("3.2, 3.3, 9 of mnpl-0.1", OutputUse.Unsaid)]
    [InlineData("1.c, 2.b, 2.d, 4.a of flux-1-dev-non-commercial-license", OutputUse.Unclear)]
    [InlineData("1.c, 2.b, 2.d, 4.a of flux-1-nc", OutputUse.Unclear)]
    [InlineData("Licenses, Non-commercial Purpose of coqui-public-model-license", OutputUse.Restricted)]
    [InlineData("2.1, 2.2, 3.1 of exaone-ai-model-1.1-nc", OutputUse.Restricted)]
    [InlineData("2.1, 2.2, 3.1 of exaone-ai-model-1.2-nc", OutputUse.Restricted)]
    public void says_this_of_outputs(string clause, OutputUse outputs) => Assert.Equal(outputs, Assert.Single(Terms<PurposeTerm>(clause)).Outputs);

    [Theory]
    // Meta, Databricks and Alibaba speak of other large language models, Playground of image models, the rest of any.
    [InlineData("1.b.v of llama2", "llm")]
    [InlineData("1.b.v of llama3", "llm")]
    [InlineData("2.3 of databricks-open-model-license", "llm")]
    [InlineData("5.b of tongyi-qianwen-2023", "llm")]
    [InlineData("4.b of tongyi-qianwen-research-2023", "llm")]
    [InlineData("2 of minicpm-model-license-1.0", "llm")]
    [InlineData("1.b.v of playground-v2-community", "image")]
    [InlineData("3.3 of mistral-api-terms", "image")]
    [InlineData("5(b) of tencent-hunyuan-community-2025", "any")]
    [InlineData("IV.b of stabilityai-ai-community", "any")]
    public void bars_training_models_of_this_kind(string clause, string models) => Assert.Equal(models, Assert.Single(Terms<ActivityTerm>(clause)).Models);

    [Theory]
    [InlineData("llama3")]
    [InlineData("gemma")]
    [InlineData("moonshot-ai-modified-mit-2025")]
    [InlineData("mistral-modified-mit")]
    [InlineData("minimax-m2-modified-mit-2025")]
    [InlineData("lfm1.0")]
    [InlineData("deepseek-la-1.0")]
    [InlineData("stabilityai-ai-community")]
    [InlineData("creativeml-openrail-m")]
    public void is_no_open_source_license(string license)
    {
        var text = Shipped.Catalog.License(license)!;

        Assert.Equal((false, null), (text.OsiApproved, text.Spdx));
        Assert.NotEqual(Openness.OpenSource, text.Openness);
    }

    private static IReadOnlyList<T> Terms<T>(string clause)
        where T : Term
    {
        var (section, license) = Decisions.Clause(clause);
        T[] terms = [.. Shipped.Catalog.License(license)!.Terms.OfType<T>().Where(term => term.Section == section)];
        Assert.True(terms.Length > 0, $"{license} has nothing of this kind in section \"{section}\"");
        return terms;
    }
}
