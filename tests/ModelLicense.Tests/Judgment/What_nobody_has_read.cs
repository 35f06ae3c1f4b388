namespace ModelLicense.Tests.Judgments;

public class What_nobody_has_read
{
    private const string Barred = """ { "id": "t", "kind": "purpose", "section": "1", "summary": "s", "allows": ["research"], "then": "barred" } """;

    [Theory]
    [InlineData("licenseText", Outcome.Clear)]
    [InlineData("publisher", Outcome.Clear)]
    [InlineData("secondary", Outcome.Unverified)]
    [InlineData("memory", Outcome.Unverified)]
    public void of_a_text_is_unverified_instead_of_clear(string confidence, Outcome outcome)
    {
        var judgment = Judged(licenseConfidence: confidence, modelConfidence: "licenseText", "research");

        Assert.Equal(outcome, judgment.Outcome);
        Assert.Equal(outcome == Outcome.Clear, judgment.Unverified is null);
    }

    [Theory]
    [InlineData("licenseText", Outcome.Clear)]
    [InlineData("publisher", Outcome.Clear)]
    [InlineData("secondary", Outcome.Unverified)]
    [InlineData("memory", Outcome.Unverified)]
    public void of_which_license_a_model_has_is_unverified_instead_of_clear(string confidence, Outcome outcome)
        => Assert.Equal(outcome, Judged("licenseText", confidence, "research").Outcome);

    [Theory]
    [InlineData("licenseText", "secondary")]
    [InlineData("memory", "licenseText")]
    public void is_a_conflict_all_the_same_that_says_how_unsure_it_is(string license, string model)
    {
        var judgment = Judged(license, model, "commercial");

        Assert.Equal(Outcome.Breached, judgment.Outcome);
        Assert.NotNull(judgment.Unverified);
        Assert.True(judgment.Confidence > Confidence.Publisher);
    }

    [Theory]
    [InlineData("licenseText", "licenseText", null)]
    [InlineData("publisher", "publisher", null)]
    [InlineData("licenseText", "secondary", "the catalog has not read at the publisher under which license the model is")]
    [InlineData("publisher", "memory", "the catalog has not read at the publisher under which license the model is")]
    [InlineData("secondary", "licenseText", "the catalog has not read the license's own text")]
    [InlineData("memory", "secondary", "the catalog has not read the license's own text")]
    [InlineData("memory", "memory", "the catalog has not read the license's own text")]
    public void is_told_of_the_text_before_the_model(string license, string model, string? why)
    {
        var judgment = Judged(license, model, "research");

        Assert.Equal(why, judgment.Unverified);
        Assert.Equal(why is not null, judgment.IsUnread);
    }

    [Fact]
    public void of_a_base_is_told_of_what_was_made_from_it()
    {
        Assert.Equal("the catalog has not read the license's own text", Assert.Single(Given.Judged("acme/Hermes-Falcon-Mamba-7B").Licenses).Unverified);
        Assert.Equal("this derivative is not in the catalog", Assert.Single(Given.Judged("acme/Hermes-9-Llama-3.1-8B").Licenses).Unverified);
    }

    [Fact]
    public void of_one_term_makes_the_whole_license_unsure()
    {
        var catalog = Toy.Catalog(Toy.License("toy", Barred.Replace("\"section\"", "\"confidence\": \"memory\", \"section\"", StringComparison.Ordinal)), Toy.Models(Toy.Model("toy", "toy")));

        var judgment = Judge.Decide(Given.Use("toy"), Given.Facts(""" "purpose": "research" """), catalog);

        Assert.Equal(Outcome.Unverified, judgment.Outcome);
        Assert.Equal("the catalog has not read the license's own text", Assert.Single(judgment.Licenses).Unverified);
    }

    private static LicenseJudgment Judged(string licenseConfidence, string modelConfidence, string purpose)
    {
        const string Sure = "\"confidence\": \"licenseText\"";
        var license = Toy.License("toy", Barred);
        var model = Toy.Models(Toy.Model("toy", "toy"));
        var catalog = Toy.Catalog(
            license with { Text = license.Text.Replace(Sure, $"\"confidence\": \"{licenseConfidence}\"", StringComparison.Ordinal) },
            model with { Text = model.Text.Replace(Sure, $"\"confidence\": \"{modelConfidence}\"", StringComparison.Ordinal) });
        return Assert.Single(Judge.Decide(Given.Use("toy"), Given.Facts($"\"purpose\": \"{purpose}\""), catalog).Licenses);
    }
}
