namespace ModelLicense.Tests.Judgments;

/// <summary>Which purposes each non-commercial text allows, read by hand in the texts.</summary>
public class Purposes
{
    private const Outcome Clear = Outcome.Clear, Open = Outcome.NeedsFact, Permission = Outcome.PermissionRequired, Barred = Outcome.Breached;

    [Theory]
    //                                                                     commercial  internal    research education evaluation charity     personal
    [InlineData("mrl-0.1", "research-only", Permission, Permission, Clear, Open, Permission, Permission, Open)]
    [InlineData("qwen-research-2024", "research-or-evaluation", Permission, Permission, Clear, Permission, Clear, Permission, Permission)]
    [InlineData("cc-by-nc-4.0", "non-commercial", Barred, Open, Clear, Clear, Open, Clear, Clear)]
    [InlineData("flux-1-dev-non-commercial-license", "non-commercial", Permission, Permission, Clear, Open, Clear, Clear, Clear)]
    [InlineData("llama-license-2023", "non-commercial-research", Barred, Barred, Clear, Open, Open, Barred, Open)]
    [InlineData("stabilityai-ai-community", "purposes", Clear, Clear, Clear, Clear, Clear, Clear, Clear)]
    public void each_text_draws_its_own_line(
        string license, string term, Outcome commercial, Outcome @internal, Outcome research, Outcome education, Outcome evaluation, Outcome charity, Outcome personal)
        => Assert.Equal(
            [commercial, @internal, research, education, evaluation, charity, personal],
            new[] { "commercial", "internal", "research", "education", "evaluation", "charity", "personal" }
                .Select(purpose => Given.Term(license, term, $"\"purpose\": \"{purpose}\"").Outcome));

    [Theory]
    [InlineData("mrl-0.1", "research-only")]
    [InlineData("cc-by-nc-4.0", "non-commercial")]
    public void an_undeclared_purpose_is_asked_for(string license, string term)
    {
        var verdict = Given.Term(license, term, "");

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Equal([Need.Purpose], verdict.Needs);
    }

    [Fact]
    public void a_text_that_allows_every_purpose_asks_for_none()
        => Assert.Equal(Outcome.Clear, Given.Term("stabilityai-ai-community", "purposes", "").Outcome);

    [Fact]
    public void what_the_text_leaves_open_is_said()
        => Assert.Contains("'internal' open", Given.Term("cc-by-nc-4.0", "non-commercial", """ "purpose": "internal" """).Note, StringComparison.Ordinal);

    [Fact]
    public void the_purpose_of_one_model_comes_before_the_project_s()
    {
        var use = Given.Declared(""" "id": "mistralai/Mistral-Large-Instruct-2411", "purpose": "research", "delivery": ["selfHosted"] """);

        Assert.Equal(Outcome.PermissionRequired, Given.Judged(use with { Purpose = null }, """ "purpose": "commercial" """).Outcome);
        Assert.Equal(Outcome.Clear, Given.Judged(use, """ "purpose": "commercial" """).Outcome);
    }
}
