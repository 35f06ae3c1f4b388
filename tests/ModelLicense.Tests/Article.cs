namespace ModelLicense.Tests;

/// <summary>
/// "The Open-Source Paradox: How Meta's Competitive AI Models Challenge Its Identity" sketches a check in Python: a model whose
/// name begins with "llama" may be used by everybody but a commercial large enterprise, and any other model by everybody. Here is
/// what the licenses themselves say, read by hand; where the article is wrong, the name of the test says so.
/// </summary>
public class Article
{
    // The article's scales. Nobody of them ships weights; a large enterprise may have any number of users.
    private const string Research = """ "tier": "research" """, Personal = """ "tier": "personal" """, SmallBusiness = """ "tier": "smallBusiness" """, LargeEnterprise = """ "tier": "largeEnterprise" """;

    private const string Commercial = """, "purpose": "commercial" """, NotCommercial = """, "purpose": "research" """;

    private const string ManyUsers = """, "monthlyActiveUsers": 800000000 """, FewUsers = """, "monthlyActiveUsers": 5000000 """;

    private const string Llama2 = "meta-llama/Llama-2-7b-chat-hf", Llama3 = "meta-llama/Meta-Llama-3-8B-Instruct", Llama31 = "meta-llama/Llama-3.1-8B-Instruct";

    [Theory]
    [InlineData(Llama2, Outcome.Clear)]
    [InlineData(Llama3, Outcome.DutyOwed)]
    [InlineData(Llama31, Outcome.DutyOwed)]
    public void right_a_small_business_may_use_Llama_commercially_and_from_Llama_3_on_owes_its_notices(string llama, Outcome outcome)
        => Assert.Equal(outcome, Judged(llama, SmallBusiness + Commercial));

    [Theory]
    [InlineData(Llama2, Outcome.Clear)]
    [InlineData(Llama3, Outcome.DutyOwed)]
    [InlineData(Llama31, Outcome.DutyOwed)]
    public void right_a_person_may_use_Llama(string llama, Outcome outcome) => Assert.Equal(outcome, Judged(llama, Personal));

    [Theory]
    [InlineData(Llama2)]
    [InlineData(Llama3)]
    [InlineData(Llama31)]
    public void right_a_commercial_large_enterprise_with_more_than_700_million_users_needs_Meta_s_permission(string llama)
        => Assert.Equal(Outcome.PermissionRequired, Judged(llama, LargeEnterprise + Commercial + ManyUsers));

    [Theory]
    [InlineData(Llama2, Outcome.Clear)]
    [InlineData(Llama3, Outcome.DutyOwed)]
    [InlineData(Llama31, Outcome.DutyOwed)]
    public void wrong_a_commercial_large_enterprise_with_fewer_users_may_use_Llama_however_rich_it_is(string llama, Outcome outcome)
        => Assert.Equal(outcome, Judged(llama, LargeEnterprise + Commercial + FewUsers));

    [Theory]
    [InlineData(Llama2)]
    [InlineData(Llama3)]
    [InlineData(Llama31)]
    public void wrong_of_a_large_enterprise_whose_users_nobody_told_nothing_can_be_said(string llama)
        => Assert.Equal(Outcome.NeedsFact, Judged(llama, LargeEnterprise + Commercial));

    [Theory]
    [InlineData(Llama2)]
    [InlineData(Llama3)]
    [InlineData(Llama31)]
    public void wrong_Meta_s_limit_does_not_ask_for_the_purpose_so_research_at_that_scale_needs_permission_too(string llama)
    {
        Assert.Equal(Outcome.PermissionRequired, Judged(llama, LargeEnterprise + NotCommercial + ManyUsers));
        Assert.Equal(Outcome.PermissionRequired, Judged(llama, Research + ManyUsers));
        Assert.Equal(Outcome.NeedsFact, Judged(llama, Research));
    }

    [Fact]
    public void wrong_Llama_3_is_not_under_Apache_2_0()
    {
        var judgment = Given.Judged(Given.Declared($$""" "id": "{{Llama3}}", "license": "Apache-2.0" """), SmallBusiness + Commercial);

        Assert.Equal(["llama3"], judgment.Contradiction?.Actual.Select(license => license.Key));
        Assert.Equal(Openness.Community, Shipped.Catalog.License("llama3")?.Openness);
        Assert.False(Shipped.Catalog.License("llama3")?.OsiApproved);
    }

    [Fact]
    public void right_Llama_3_may_not_train_competing_models_but_wrong_Llama_3_1_may()
    {
        const string Training = SmallBusiness + Commercial + """, "activities": ["trainingOtherModels"] """;

        Assert.Equal(Outcome.Breached, Judged(Llama3, Training));
        Assert.Equal(Outcome.DutyOwed, Judged(Llama31, Training));
    }

    [Fact]
    public void wrong_one_Llama_is_not_another_so_a_bare_name_is_not_enough()
        => Assert.IsType<Match.UnknownVersion>(Given.Judged("llama", SmallBusiness + Commercial).Match);

    [Theory]
    [InlineData("huggyllama/llama-7b")]
    public void wrong_the_first_LLaMA_bars_every_commerce(string llama)
    {
        Assert.Equal(Outcome.Breached, Judged(llama, SmallBusiness + Commercial));
        Assert.Equal(Outcome.Clear, Judged(llama, Research));
    }

    [Theory]
    // In this order: research, personal, small business, large enterprise; first not commercial, then commercial.
    [InlineData(Llama31, "needsFact dutyOwed dutyOwed needsFact", "needsFact dutyOwed dutyOwed needsFact")]
    [InlineData("mistralai/Mistral-7B-Instruct-v0.3", "clear clear clear clear", "clear clear clear clear")]
    [InlineData("microsoft/phi-4", "clear clear clear clear", "clear clear clear clear")]
    [InlineData("mistralai/Mistral-Large-Instruct-2411", "clear clear clear clear", "permissionRequired permissionRequired permissionRequired permissionRequired")]
    [InlineData("black-forest-labs/FLUX.1-dev", "clear clear clear clear", "permissionRequired permissionRequired permissionRequired permissionRequired")]
    [InlineData("stabilityai/stable-diffusion-3.5-large", "needsFact dutyOwed needsFact needsFact", "needsFact dutyOwed needsFact breached")]
    [InlineData("Qwen/Qwen2.5-72B-Instruct", "dutyOwed dutyOwed dutyOwed dutyOwed", "needsFact dutyOwed dutyOwed needsFact")]
    [InlineData("Qwen/Qwen2.5-3B-Instruct", "dutyOwed dutyOwed dutyOwed dutyOwed", "permissionRequired permissionRequired permissionRequired permissionRequired")]
    [InlineData("my-model", "unverified unverified unverified unverified", "unverified unverified unverified unverified")]
    public void wrong_scale_alone_decides_for_no_model_and_wrong_every_other_model_is_usable(string model, string notCommercial, string commercial)
    {
        string[] scales = [Research, Personal, SmallBusiness, LargeEnterprise];

        Assert.Equal(notCommercial, string.Join(" ", scales.Select(scale => Words.Of(Judged(model, scale + NotCommercial)))));
        Assert.Equal(commercial, string.Join(" ", scales.Select(scale => Words.Of(Judged(model, scale + Commercial)))));
    }

    [Theory]
    // In this order: research, personal, small business, large enterprise.
    [InlineData("mistralai/Mistral-7B-Instruct-v0.3", Outcome.Clear, Outcome.Clear, Outcome.Clear, Outcome.Clear)]
    [InlineData("microsoft/phi-4", Outcome.Clear, Outcome.Clear, Outcome.Clear, Outcome.Clear)]
    [InlineData("mistralai/Mistral-Large-Instruct-2411", Outcome.Clear, Outcome.NeedsFact, Outcome.PermissionRequired, Outcome.PermissionRequired)]
    [InlineData("black-forest-labs/FLUX.1-dev", Outcome.Clear, Outcome.Clear, Outcome.PermissionRequired, Outcome.PermissionRequired)]
    [InlineData("stabilityai/stable-diffusion-3.5-large", Outcome.NeedsFact, Outcome.DutyOwed, Outcome.NeedsFact, Outcome.Breached)]
    [InlineData("Qwen/Qwen2.5-72B-Instruct", Outcome.DutyOwed, Outcome.DutyOwed, Outcome.DutyOwed, Outcome.NeedsFact)]
    [InlineData("Qwen/Qwen2.5-3B-Instruct", Outcome.DutyOwed, Outcome.PermissionRequired, Outcome.PermissionRequired, Outcome.PermissionRequired)]
    [InlineData("my-model", Outcome.Unverified, Outcome.Unverified, Outcome.Unverified, Outcome.Unverified)]
    public void wrong_not_every_other_model_is_usable_by_everybody(string model, Outcome research, Outcome personal, Outcome smallBusiness, Outcome largeEnterprise)
        => Assert.Equal(
            [research, personal, smallBusiness, largeEnterprise],
            new[] { Research, Personal, SmallBusiness, LargeEnterprise }.Select(scale => Judged(model, scale)));

    private static Outcome Judged(string model, string scale) => Given.Judged(model, scale + """, "delivery": ["selfHosted"] """).Outcome;
}
