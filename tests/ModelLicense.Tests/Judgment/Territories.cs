namespace ModelLicense.Tests.Judgments;

/// <summary>Llama 3.2 and 4 withhold their multimodal models from licensees domiciled in the European Union.</summary>
public class Territories
{
    [Theory]
    [InlineData("AT")]
    [InlineData("BE")]
    [InlineData("BG")]
    [InlineData("HR")]
    [InlineData("CY")]
    [InlineData("CZ")]
    [InlineData("DK")]
    [InlineData("EE")]
    [InlineData("FI")]
    [InlineData("FR")]
    [InlineData("DE")]
    [InlineData("GR")]
    [InlineData("HU")]
    [InlineData("IE")]
    [InlineData("IT")]
    [InlineData("LV")]
    [InlineData("LT")]
    [InlineData("LU")]
    [InlineData("MT")]
    [InlineData("NL")]
    [InlineData("PL")]
    [InlineData("PT")]
    [InlineData("RO")]
    [InlineData("SK")]
    [InlineData("SI")]
    [InlineData("ES")]
    [InlineData("SE")]
    [InlineData("EU")]
    public void the_Union_has_twenty_seven_members(string domicile)
        => Assert.Equal(Outcome.Breached, Vision($"\"domicile\": \"{domicile}\"").Outcome);

    [Theory]
    [InlineData("GB")]
    [InlineData("CH")]
    [InlineData("NO")]
    [InlineData("IS")]
    [InlineData("LI")]
    [InlineData("UA")]
    [InlineData("TR")]
    [InlineData("US")]
    public void and_no_other(string domicile) => Assert.Equal(Outcome.Clear, Vision($"\"domicile\": \"{domicile}\"").Outcome);

    [Fact]
    public void an_undeclared_domicile_is_asked_for()
    {
        var verdict = Vision("");

        Assert.Equal(Outcome.NeedsFact, verdict.Outcome);
        Assert.Equal([Need.Domicile], verdict.Needs);
    }

    [Fact]
    public void where_the_product_is_offered_does_not_matter_there()
        => Assert.Equal(Outcome.Clear, Vision(""" "domicile": "US", "territories": ["DE", "FR"] """).Outcome);

    [Fact]
    public void a_text_model_is_not_withheld()
        => Assert.Equal(Outcome.NotApplicable, Given.Term("llama3.2", "eu-multimodal", """ "domicile": "DE" """, null, Modality.Text).Outcome);

    [Theory]
    [InlineData("meta-llama/Llama-3.2-11B-Vision-Instruct", Outcome.Breached)]
    [InlineData("meta-llama/Llama-4-Scout-17B-16E-Instruct", Outcome.Breached)]
    [InlineData("meta-llama/Llama-3.2-3B-Instruct", Outcome.DutyOwed)]
    [InlineData("meta-llama/Llama-3.3-70B-Instruct", Outcome.DutyOwed)]
    public void so_it_depends_on_the_model(string id, Outcome outcome)
        => Assert.Equal(outcome, Given.Judged(id, """ "tier": "startup", "domicile": "DE" """).Outcome);

    [Theory]
    [InlineData(""" "offersIn": ["US", "KR"] """, Outcome.Breached)]
    [InlineData(""" "offersIn": ["US", "*"] """, Outcome.Breached)]
    [InlineData(""" "offersIn": ["US", "EEA"] """, Outcome.Breached)]
    [InlineData(""" "territories": ["GB"] """, Outcome.Breached)]
    [InlineData(""" "territories": ["US", "NO"] """, Outcome.Clear)]
    [InlineData(""" "offersIn": ["US"] """, Outcome.NeedsFact)]
    [InlineData(""" "operatesIn": ["DE"] """, Outcome.Breached)]
    [InlineData(""" "operatesIn": [], "offersIn": [] """, Outcome.Clear)]
    [InlineData("", Outcome.NeedsFact)]
    public void some_licenses_exclude_where_one_operates_and_offers(string scale, Outcome outcome)
        => Assert.Equal(outcome, Withheld(scale).Outcome);

    [Fact]
    public void of_several_places_that_are_excluded_the_first_is_told()
        => Assert.Equal("'KR'", Withheld(""" "offersIn": ["US", "KR", "DE"] """).Declared);

    [Fact]
    public void the_whole_world_can_be_excluded() => Assert.True(Places.Cover(["*"], "US"));

    private static Verdict Withheld(string scale)
        => Toy.Catalog(Toy.License("toy", """
            { "id": "t", "kind": "territory", "section": "1", "summary": "s", "excludes": ["EU", "GB", "KR"], "reaches": ["operatesIn", "offersIn", "outputs"], "then": "barred" }
            """)).License("toy")!.Terms[0].Against(new Situation(Given.Facts(scale), Given.Use("a"), [Modality.Text], Released: null));

    private static Verdict Vision(string scale) => Given.Term("llama3.2", "eu-multimodal", scale, null, Modality.Text, Modality.Image);
}
