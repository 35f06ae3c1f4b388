namespace ModelLicense.Tests.Judgments;

/// <summary>Where a text contradicts itself, a term can ask and never conclude.</summary>
public class Texts_that_are_ambiguous
{
    [Fact]
    public void only_ask()
    {
        var verdict = Given.Term("qwen-2024", "users-100m-internal", """ "purpose": "internal", "product": { "monthlyActiveUsers": 900000000 } """);

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.StartsWith("the text is ambiguous: ", verdict.Note, StringComparison.Ordinal);
        Assert.False(verdict.Note.EndsWith('.'), "a note has no period: it stands inside a sentence");
    }

    [Fact]
    public void are_clear_where_both_readings_agree()
        => Assert.Equal(Outcome.Clear, Given.Term("qwen-2024", "users-100m-internal", """ "purpose": "internal", "product": { "monthlyActiveUsers": 5 } """).Outcome);

    [Fact]
    public void ask_for_the_fact_alone_where_none_is_declared()
    {
        var verdict = Given.Term("qwen-2024", "users-100m-internal", """ "purpose": "internal" """);

        Assert.Equal((Outcome.NeedsFact, ""), (verdict.Outcome, verdict.Note));
        Assert.Equal(["the product's monthly active users"], verdict.Needs.Select(need => need.What));
    }

    [Fact]
    public void never_conclude_in_any_license()
    {
        var ambiguous = Shipped.Catalog.Licenses.SelectMany(license => license.Terms).Where(term => term.Ambiguous is not null).ToArray();
        Assert.NotEmpty(ambiguous);
        Law.Holds(Licensees.Any, licensee => Assert.All(
            ambiguous,
            term => Assert.False(term.Against(new Situation(licensee.Facts, Given.Use("a"), [Modality.Text, Modality.Image], Released: null)).Outcome.IsConflict())), times: 500);
    }
}
