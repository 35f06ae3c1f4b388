namespace ModelLicense.Tests.Policy;

public class Syntax_of_a_policy_file
{
    [Fact]
    public void after_a_syntax_error_what_stands_before_it_counts()
    {
        var (text, spans) = Marked.Parse("""
            {
              "scale": { "tier": "enterprise", "domicile": "DE" «"nonProfit"»: true },
              "models": [ { "id": "a" } ]
            }
            """.Replace("«\"nonProfit\"»", "«\"»nonProfit\"", StringComparison.Ordinal));

        var policy = Given.Policy(text);

        Assert.Equal(spans, policy.Faults.Select(fault => fault.Origin.Span));
        Assert.Equal(Tier.Enterprise, policy.Declaration.Tier?.Value);
        Assert.Equal("DE", policy.Declaration.Domicile?.Value);
        Assert.Null(policy.Declaration.NonProfit);
        Assert.Empty(policy.Declaration.Models);
    }

    [Fact]
    public void a_file_that_ends_too_soon_counts_as_far_as_it_goes()
    {
        const string Text = """{ "scale": { "tier": "enterprise", "monthlyActiveUsers": 5""";

        var policy = Given.Policy(Text);

        Assert.Equal([new Span(Text.Length, 0)], policy.Faults.Select(fault => fault.Origin.Span));
        Assert.Equal(5m, Assert.Single(policy.Declaration.Figures).Amount);
    }

    [Fact]
    public void comments_and_trailing_commas_are_fine()
    {
        var policy = Given.Policy("""
            // who we are
            {
              "scale": { /* by size */ "tier": "startup", "territories": ["DE", "US",], }, // done
            }
            """);

        Assert.Empty(policy.Faults);
        Assert.Equal(["DE", "US"], policy.Declaration.OffersIn?.Value);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void any_line_end_gives_the_same_lines(string end)
    {
        var policy = Given.Policy(string.Join(end, "{", "\"scale\": {", "\"tier\": \"startup\",", "\"domicile\": \"XY\",", "\"nonProfit\": true", "}", "}"));

        Assert.Equal("modellicense.json, line 3", policy.Declaration.Tier?.Origin.ToString());
        Assert.Equal("modellicense.json, line 4", Assert.Single(policy.Faults).Origin.ToString());
        Assert.Equal("modellicense.json, line 5", policy.Declaration.NonProfit?.Origin.ToString());
    }

    [Fact]
    public void a_byte_order_mark_changes_nothing_but_the_positions()
    {
        const string Text = """{ "scale": { "tier": "startup", "domicile": "XY" } }""";

        var with = Given.Policy("\uFEFF" + Text);
        var without = Given.Policy(Text);

        Assert.Equal(Tier.Startup, with.Declaration.Tier?.Value);
        Assert.Equal(Assert.Single(without.Faults).Origin.Span.Start + 1, Assert.Single(with.Faults).Origin.Span.Start);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n")]
    [InlineData("// nothing yet")]
    public void an_empty_file_is_a_fault(string text)
    {
        var fault = Assert.Single(Given.Policy(text).Faults);

        Assert.Equal(new Span(0, text.Length), fault.Origin.Span);
        Assert.Contains("empty", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("«[]»", "an array")]
    [InlineData(" «\"startup\"» ", "a string")]
    [InlineData("«null»", "null")]
    [InlineData("«5» // users", "a number")]
    public void a_file_that_is_no_object_is_a_fault(string marked, string kind)
    {
        var (text, spans) = Marked.Parse(marked);

        var fault = Assert.Single(Given.Policy(text).Faults);

        Assert.Equal(spans[0], fault.Origin.Span);
        Assert.Contains(kind, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void an_object_without_members_is_fine() => Assert.Empty(Given.Policy("{}").Faults);
}
