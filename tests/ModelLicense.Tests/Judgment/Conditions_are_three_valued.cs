namespace ModelLicense.Tests.Judgments;

public class Conditions_are_three_valued
{
    private const string Barring = """ "kind": "limit", "section": "1", "summary": "s", "whose": "group", "asOf": "running", "then": "licenseEnds", "exceeds": { "any": [{ "metric": "monthlyActiveUsers", "comparator": ">", "amount": 100 }] } """;

    private const string Over = """ "monthlyActiveUsers": 500 """, Under = """ "monthlyActiveUsers": 5 """;

    [Theory]
    [InlineData("""{ "purpose": ["commercial"] }""", "\"purpose\": \"commercial\"", "\"purpose\": \"research\"")]
    [InlineData("""{ "domicile": ["EU"] }""", "\"domicile\": \"DE\"", "\"domicile\": \"US\"")]
    [InlineData("""{ "delivery": ["shipsWeights"] }""", "\"delivery\": [\"selfHosted\", \"shipsWeights\"]", "\"delivery\": [\"selfHosted\"]")]
    [InlineData("""{ "activity": ["hosting", "modelAsAService"] }""", "\"activities\": [\"hosting\"]", "\"activities\": []")]
    [InlineData("""{ "competesWith": ["NAVER"] }""", "\"competesWith\": [\"naver\"]", "\"competesWith\": [\"Meta\"]")]
    [InlineData("""{ "nonProfit": true }""", "\"nonProfit\": true", "\"nonProfit\": false")]
    [InlineData("""{ "purpose": ["commercial"], "nonProfit": false }""", "\"purpose\": \"commercial\", \"nonProfit\": false", "\"purpose\": \"commercial\", \"nonProfit\": true")]
    public void yes_no_and_not_known(string condition, string yes, string no)
    {
        Assert.Equal(Outcome.Breached, When(condition, $"{Over}, {yes}").Outcome);
        Assert.Equal(Outcome.NotApplicable, When(condition, $"{Over}, {no}").Outcome);
        Assert.Equal(Outcome.NeedsFact, When(condition, Over).Outcome);
        Assert.Equal(Outcome.Clear, When(condition, Under).Outcome);

        Assert.Equal(Outcome.NotApplicable, Unless(condition, $"{Over}, {yes}").Outcome);
        Assert.Equal(Outcome.Breached, Unless(condition, $"{Over}, {no}").Outcome);
        Assert.Equal(Outcome.NeedsFact, Unless(condition, Over).Outcome);
        Assert.Equal(Outcome.Clear, Unless(condition, Under).Outcome);
    }

    [Fact]
    public void one_part_that_fails_is_enough_whatever_is_not_known_of_the_others()
        => Assert.Equal(Outcome.NotApplicable, When("""{ "purpose": ["commercial"], "domicile": ["EU"] }""", $"{Over}, \"domicile\": \"US\"").Outcome);

    [Fact]
    public void one_part_that_holds_is_not_enough_while_another_is_not_known()
    {
        var verdict = Unless("""{ "purpose": ["research"], "nonProfit": true }""", $"{Over}, \"purpose\": \"research\"");

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Equal([Need.NonProfit], verdict.Needs);
    }

    [Fact]
    public void every_part_that_is_not_known_is_asked_for()
        => Assert.Equal([Need.Domicile, Need.NonProfit], When("""{ "purpose": ["commercial"], "domicile": ["EU"], "nonProfit": false }""", $"{Over}, \"purpose\": \"commercial\"").Needs);

    [Fact]
    public void and_so_is_the_figure_behind_them()
        => Assert.Equal(["the purpose", "the group's monthly active users"], When("""{ "purpose": ["commercial"] }""", "").Needs.Select(need => need.What));

    [Fact]
    public void a_competitor_is_told_with_whom_it_competes()
        => Assert.Equal("competition with naver, Meta", Given.Term("hyperclova-x-seed-2025", "competing-product", """ "competesWith": ["naver", "Meta"] """).Declared);

    [Fact]
    public void what_the_model_handles_is_known_of_the_model()
    {
        Assert.Equal(Outcome.Breached, When("""{ "modality": ["image", "video"] }""", Over, Modality.Text, Modality.Image).Outcome);
        Assert.Equal(Outcome.NotApplicable, When("""{ "modality": ["image", "video"] }""", Over, Modality.Text).Outcome);
        Assert.Equal(Outcome.NotApplicable, When("""{ "modality": ["image"] }""", Over, Modality.Text).Outcome);
    }

    [Fact]
    public void what_a_model_handles_that_nobody_knows_is_not_known()
        => Assert.Equal(Outcome.NeedsFact, When("""{ "modality": ["image", "video"] }""", Over, modalities: []).Outcome);

    [Fact]
    public void a_use_that_says_more_than_the_project_is_heard_first()
    {
        var term = Term($$"""{ "id": "t", {{Barring}}, "when": { "purpose": ["commercial"], "delivery": ["shipsWeights"], "activity": ["hosting"] } }""");
        var project = Given.Facts($$""" {{Over}}, "purpose": "research", "delivery": ["selfHosted"], "activities": [] """);
        var use = Given.Declared(""" "id": "a", "purpose": "commercial", "delivery": ["shipsWeights"], "activities": ["hosting"] """);

        Assert.Equal(Outcome.NotApplicable, term.Against(new Situation(project, Given.Use("a"), [Modality.Text], Released: null)).Outcome);
        Assert.Equal(Outcome.Breached, term.Against(new Situation(project, use, [Modality.Text], Released: null)).Outcome);
    }

    [Fact]
    public void all_figures_of_a_scale_may_have_to_be_exceeded()
    {
        var term = Term("""
            { "id": "t", "kind": "limit", "section": "1", "summary": "s", "whose": "group", "asOf": "running", "then": "licenseEnds",
              "exceeds": { "all": [{ "metric": "dailyActiveUsers", "comparator": ">", "amount": 100 }, { "metric": "annualRevenue", "comparator": ">", "amount": 100, "currency": "USD" }] } }
            """);
        Outcome Decide(string scale) => term.Against(new Situation(Given.Facts(scale), Given.Use("a"), [Modality.Text], Released: null)).Outcome;
        const string RichScale = """ "annualRevenue": { "amount": 500, "currency": "USD" } """, PoorScale = """ "annualRevenue": { "amount": 5, "currency": "USD" } """;

        Assert.Equal(Outcome.Breached, Decide($"\"dailyActiveUsers\": 500, {RichScale}"));
        Assert.Equal(Outcome.Clear, Decide($"\"dailyActiveUsers\": 5, {RichScale}"));
        Assert.Equal(Outcome.Clear, Decide($"\"dailyActiveUsers\": 500, {PoorScale}"));
        Assert.Equal(Outcome.Clear, Decide(PoorScale));
        Assert.Equal(Outcome.NeedsFact, Decide(RichScale));
    }

    [Theory]
    [InlineData(""" "dailyActiveUsers": 500 """, Outcome.Breached)]
    [InlineData(""" "annualRevenue": { "amount": 500, "currency": "USD" } """, Outcome.Breached)]
    [InlineData(""" "dailyActiveUsers": 5, "annualRevenue": { "amount": 5, "currency": "USD" } """, Outcome.Clear)]
    [InlineData(""" "dailyActiveUsers": 5 """, Outcome.NeedsFact)]
    public void or_any_one_of_them(string scale, Outcome outcome)
        => Assert.Equal(outcome, Term("""
            { "id": "t", "kind": "limit", "section": "1", "summary": "s", "whose": "group", "asOf": "running", "then": "licenseEnds",
              "exceeds": { "any": [{ "metric": "dailyActiveUsers", "comparator": ">", "amount": 100 }, { "metric": "annualRevenue", "comparator": ">", "amount": 100, "currency": "USD" }] } }
            """).Against(new Situation(Given.Facts(scale), Given.Use("a"), [Modality.Text], Released: null)).Outcome);

    private static Verdict When(string condition, string scale, params Modality[]? modalities) => Decide("when", condition, scale, modalities);

    private static Verdict When(string condition, string scale) => Decide("when", condition, scale, [Modality.Text]);

    private static Verdict Unless(string condition, string scale) => Decide("unless", condition, scale, [Modality.Text]);

    private static Verdict Decide(string kind, string condition, string scale, Modality[]? modalities)
        => Term($$"""{ "id": "t", {{Barring}}, "{{kind}}": {{condition}} }""").Against(new Situation(Given.Facts(scale), Given.Use("a"), modalities ?? [], Released: null));

    private static Term Term(string json) => Assert.Single(Toy.Catalog(Toy.License("toy", json)).License("toy")!.Terms);
}
