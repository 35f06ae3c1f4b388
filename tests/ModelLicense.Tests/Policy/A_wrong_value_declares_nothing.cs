namespace ModelLicense.Tests.Policy;

/// <summary>A value that cannot be read is unknown. It is never "none", which could turn a verdict clear.</summary>
public class A_wrong_value_declares_nothing
{
    [Theory]
    [InlineData("\"none\"")]
    [InlineData("[1]")]
    [InlineData("[\"\"]")]
    [InlineData("[nobody]")]
    [InlineData("nobody")]
    [InlineData("[\"no-such-word\"]")]
    [InlineData("[,\"US\"]")]
    public void of_a_list_of_the_group(string value)
    {
        var policy = Given.Policy($$"""{ "scale": { "territories": {{value}}, "operatesIn": {{value}}, "offersIn": {{value}}, "delivery": {{value}}, "activities": {{value}} } }""");

        Assert.NotEmpty(policy.Faults);
        Assert.Null(policy.Declaration.OperatesIn);
        Assert.Null(policy.Declaration.OffersIn);
        Assert.Null(policy.Declaration.Delivery);
        Assert.Null(policy.Declaration.Activities);
    }

    [Theory]
    [InlineData("\"none\"")]
    [InlineData("[1]")]
    [InlineData("[nobody]")]
    [InlineData("null")]
    public void of_the_rivals(string value)
        => Assert.Null(Given.Policy($$"""{ "scale": { "competesWith": {{value}} } }""").Declaration.CompetesWith);

    [Theory]
    [InlineData("\"selfHosted\"")]
    [InlineData("[1]")]
    [InlineData("[selfHosted]")]
    [InlineData("[\"selfhosted\"]")]
    public void of_a_list_of_a_model(string value)
    {
        var model = Assert.Single(Given.Policy($$"""{ "models": [ { "id": "a", "delivery": {{value}}, "activities": {{value}} } ] }""").Declaration.Models);

        Assert.Null(model.Delivery);
        Assert.Null(model.Activities);
    }

    [Fact]
    public void but_an_empty_list_is_a_declaration()
    {
        var policy = Given.Policy("""{ "scale": { "offersIn": [], "activities": [], "competesWith": [] }, "models": [ { "id": "a", "activities": [] } ] }""");

        Assert.Empty(policy.Faults);
        Assert.Empty(policy.Declaration.OffersIn!.Value);
        Assert.Empty(policy.Declaration.Activities!.Value);
        Assert.Empty(policy.Declaration.CompetesWith!.Value);
        Assert.Empty(policy.Declaration.Models[0].Activities!.Value);
    }

    [Fact]
    public void and_of_a_list_the_right_words_count()
    {
        var policy = Given.Policy("""{ "scale": { "activities": ["hosting", "hostin"], "territories": ["US", "Mars"] } }""");

        Assert.Equal(2, policy.Faults.Count);
        Assert.Equal([Activity.Hosting], policy.Declaration.Activities!.Value);
        Assert.Equal(["US"], policy.Declaration.OffersIn!.Value);
    }
}
