namespace ModelLicense.Tests.Policy;

/// <summary>A placeholder is a fault at its place: it declares, grants and waives nothing, and takes nothing else with it.</summary>
public class What_is_still_to_be_filled_in
{
    [Theory]
    [InlineData("TODO", true)]
    [InlineData("todo: why", true)]
    [InlineData(" TODO ", true)]
    [InlineData("TODO list app, internal", false)]
    [InlineData("see TODO: later", false)]
    [InlineData("TODOs are tracked in LGL-7", false)]
    public void a_placeholder_is_the_word_alone_or_before_a_colon(string text, bool expected) => Assert.Equal(expected, Placeholder.Is(text));

    [Theory]
    [InlineData("""{ "scale": { "monthlyActiveUsers": { "2024-06": "TODO: number", "2025-01": 5 } } }""", "'monthlyActiveUsers'")]
    [InlineData("""{ "scale": { "dailyActiveUsers": "TODO", "monthlyActiveUsers": 5 } }""", "'dailyActiveUsers'")]
    [InlineData("""{ "scale": { "annualRevenue": "TODO", "monthlyActiveUsers": 5 } }""", "'annualRevenue'")]
    [InlineData("""{ "scale": { "purpose": "TODO: purpose", "monthlyActiveUsers": 5 } }""", "'purpose'")]
    [InlineData("""{ "scale": { "offersIn": ["TODO: countries"], "monthlyActiveUsers": 5 } }""", "'offersIn'")]
    [InlineData("""{ "scale": { "activities": ["TODO: activities"], "monthlyActiveUsers": 5 } }""", "'activities'")]
    [InlineData("""{ "scale": { "nonProfit": "TODO: true or false", "monthlyActiveUsers": 5 } }""", "'nonProfit'")]
    [InlineData("""{ "scale": { "rates": { "EUR": "TODO" }, "monthlyActiveUsers": 5 } }""", "'EUR'")]
    public void what_of_the_scale_is_to_be_filled_in_says_nothing_and_the_rest_counts(string text, string what)
    {
        var policy = Given.Policy(text);

        var fault = Assert.Single(policy.Faults);
        Assert.Equal((what + " is still to be filled in", true), (fault.Message, Placeholder.Is(text.Substring(fault.Origin.Span.Start, fault.Origin.Span.Length).Trim('"'))));
        var scale = policy.Declaration;
        Assert.Equal(5, Assert.Single(scale.Figures).Amount);
        Assert.True(scale is { Purpose: null, OffersIn: null, Activities: null, NonProfit: null, Rates.Count: 0 });
    }

    [Theory]
    [InlineData(""" "reason": "TODO: why" """)]
    [InlineData(""" "reason": "todo" """)]
    [InlineData(""" "reason": "talks", "owner": "TODO: who answers for it" """)]
    [InlineData(""" "reason": "talks", "expires": "TODO: its last day" """)]
    public void a_waiver_that_is_to_be_filled_in_waives_nothing(string members)
    {
        var policy = Given.Policy($$"""{ "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", {{members}} }, { "rule": "MLA1001", "model": "llama-3.2", "reason": "talks" } ] }""");

        Assert.EndsWith("is still to be filled in", Assert.Single(policy.Faults).Message, StringComparison.Ordinal);
        Assert.Equal("llama-3.2", Assert.Single(policy.Declaration.Waivers).Model);
    }

    [Fact]
    public void a_grant_that_is_to_be_filled_in_satisfies_nothing()
    {
        var policy = Given.Policy("""{ "grants": [ { "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "TODO: where it can be found" } ] }""");

        Assert.Equal("'reference' is still to be filled in", Assert.Single(policy.Faults).Message);
        Assert.Empty(policy.Declaration.Grants);
    }
}
