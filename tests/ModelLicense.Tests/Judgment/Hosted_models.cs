namespace ModelLicense.Tests.Judgments;

/// <summary>A hosted use is judged by the provider's terms; the weights' license is added only where the provider passes it on.</summary>
public class Hosted_models
{
    private const string Commercial = """ "purpose": "commercial", "monthlyActiveUsers": 900000000 """;

    [Fact]
    public void are_under_the_terms_of_their_provider()
        => Assert.Equal(["openai-services-agreement"], Keys(Given.Judged("gpt-4o", Commercial)));

    [Fact]
    public void are_not_under_the_license_of_their_weights()
    {
        var judgment = Given.Judged("mistral.mistral-large-2407-v1:0", Commercial);

        Assert.False(judgment.Outcome.IsConflict());
        Assert.Equal(Outcome.PermissionRequired, Given.Judged("mistralai/Mistral-Large-Instruct-2407", Commercial).Outcome);
    }

    [Fact]
    public void whose_terms_the_catalog_does_not_hold_are_unverified_and_name_the_provider()
    {
        var judgment = Given.Judged("mistral.mistral-large-2407-v1:0");

        Assert.Equal(Outcome.Unverified, judgment.Outcome);
        Assert.Equal("it is served by Amazon Bedrock, whose terms are not in the catalog", Assert.Single(judgment.Licenses).Unverified);
    }

    [Fact]
    public void whose_provider_passes_the_weights_license_on_are_under_it_too()
    {
        var judgment = Given.Judged("meta.llama3-1-8b-instruct-v1:0", Commercial);

        Assert.Equal([null, "llama3.1"], Keys(judgment).Order());
        Assert.Equal(Outcome.PermissionRequired, judgment.Outcome);
    }

    [Fact]
    public void that_the_project_says_it_runs_itself_are_under_the_license_of_their_weights()
    {
        var use = Given.Declared(""" "id": "mistral.mistral-large-2407-v1:0", "delivery": ["selfHosted"] """);

        var judgment = Given.Judged(use, Commercial);

        Assert.Equal(["mrl-0.1"], Keys(judgment));
        Assert.Equal(Outcome.PermissionRequired, judgment.Outcome);
    }

    [Fact]
    public void that_the_project_also_runs_itself_are_under_the_license_of_their_weights()
        => Assert.Equal(["mrl-0.1"], Keys(Given.Judged(Given.Declared(""" "id": "mistral.mistral-large-2407-v1:0", "delivery": ["hostedApi", "selfHosted"] """), Commercial)));

    [Fact]
    public void that_are_spelled_as_a_host_spells_them_are_unverified_and_name_the_host()
        => Assert.Equal("it is served by Groq, whose terms are not in the catalog", Assert.Single(Given.Judged("groq/llama-3.1-8b-instant", Commercial).Licenses).Unverified);

    [Fact]
    public void that_are_spelled_so_and_run_by_the_project_itself_are_under_the_license_of_their_weights()
        => Assert.Equal(["llama3.1"], Keys(Given.Judged(Given.Declared(""" "id": "groq/llama-3.1-8b-instant", "delivery": ["selfHosted"] """), Commercial)));

    [Fact]
    public void that_the_code_shows_to_be_served_are_under_the_terms_of_whom_it_shows()
    {
        var judgment = Given.Judged(Served("meta-llama/Llama-3.1-8B-Instruct", "Groq"), Commercial);

        Assert.Equal("it is served by Groq, whose terms are not in the catalog", Assert.Single(judgment.Licenses).Unverified);
        Assert.Equal("llama-3.1", judgment.Model?.Key);
    }

    [Fact]
    public void that_the_code_shows_to_be_served_are_what_their_declaration_says()
        => Assert.Equal(["llama3.1"], Keys(Given.Judged(Served("meta-llama/Llama-3.1-8B-Instruct", "Groq") with { Delivery = new Fact<IReadOnlyList<Delivery>>([Delivery.SelfHosted], Given.Somewhere) }, Commercial)));

    [Theory]
    [InlineData("openai", "openai-services-agreement")]
    [InlineData("Azure", null)]
    public void of_a_known_provider_are_under_its_terms_where_the_code_shows_no_other(string provider, string? license)
        => Assert.Equal([license], Keys(Given.Judged(Served("gpt-4o", provider), Commercial)));

    [Fact]
    public void are_none_where_the_code_hands_over_what_is_no_name()
        => Assert.IsType<Match.NotAName>(Given.Judged(Served("llama\n3", "Groq")).Match);

    [Fact]
    public void stay_hosted_whatever_the_project_does_with_other_models()
        => Assert.Equal(["openai-services-agreement"], Keys(Given.Judged("gpt-4o", """ "delivery": ["selfHosted"] """)));

    [Fact]
    public void weights_behind_somebody_s_API_are_under_terms_that_nobody_named()
    {
        var judgment = Given.Judged(Given.Declared(""" "id": "meta-llama/Llama-3.1-8B-Instruct", "delivery": ["hostedApi"] """), Commercial);

        Assert.Equal(Outcome.Unverified, judgment.Outcome);
        Assert.Empty(judgment.Licenses.SelectMany(license => license.Findings));
    }

    [Fact]
    public void weights_that_are_also_run_are_under_their_own_license()
        => Assert.Equal(
            Outcome.PermissionRequired,
            Given.Judged(Given.Declared(""" "id": "meta-llama/Llama-3.1-8B-Instruct", "delivery": ["hostedApi", "selfHosted"] """), Commercial).Outcome);

    [Fact]
    public void an_empty_delivery_is_no_hosted_API()
        => Assert.Equal(Outcome.PermissionRequired, Given.Judged(Given.Declared(""" "id": "meta-llama/Llama-3.1-8B-Instruct", "delivery": [] """), Commercial).Outcome);

    private static Use Served(string id, string provider) => Given.Use(id) with { Reached = new Reached(provider, Given.Somewhere) };

    private static IEnumerable<string?> Keys(Judgment judgment) => judgment.Licenses.Select(license => license.License?.Key);
}
