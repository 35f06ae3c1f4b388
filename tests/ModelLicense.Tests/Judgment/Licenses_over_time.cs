namespace ModelLicense.Tests.Judgments;

/// <summary>Phi-2 was under a research license until it became MIT on 2024-01-05; the day the weights were obtained decides.</summary>
public class Licenses_over_time
{
    private const string Commercial = """ "purpose": "commercial", "delivery": ["selfHosted"] """;

    [Theory]
    [InlineData("2023-12-20", "ms-research-license-terms", Outcome.Breached)]
    [InlineData("2024-01-04", "ms-research-license-terms", Outcome.Breached)]
    [InlineData("2024-01-05", "mit", Outcome.Clear)]
    [InlineData("2026-05-01", "mit", Outcome.Clear)]
    public void the_day_decides(string obtained, string license, Outcome outcome)
    {
        var judged = Assert.Single(Phi2(obtained, Commercial).Licenses);

        Assert.Equal((license, outcome), (judged.License?.Key, judged.Outcome));
    }

    [Fact]
    public void without_a_day_what_differs_is_asked_for()
    {
        var judged = Assert.Single(Phi2(obtained: null, Commercial).Licenses);

        Assert.Equal(Outcome.NeedsFact, judged.Outcome);
        Assert.Contains(judged.Findings, finding => finding.Verdict.Needs.Contains(Need.Obtained));
    }

    [Fact]
    public void without_a_day_only_what_stands_against_the_use_asks_for_it()
    {
        var catalog = Toy.Catalog(
            Toy.License("strict", """
                { "id": "purpose", "kind": "purpose", "section": "1", "summary": "s", "allows": ["research"], "then": "barred" },
                { "id": "place", "kind": "territory", "section": "2", "summary": "s", "excludes": ["EU"], "reaches": ["domicile"], "then": "barred" }
                """),
            Toy.License("free", ""),
            Toy.Models(Toy.Model("toy", "free").Replace("\"license\": \"free\"", """ "license": [{ "key": "strict", "until": "2024-01-04" }, { "key": "free", "from": "2024-01-05" }] """, StringComparison.Ordinal)));

        var judged = Assert.Single(Judge.Decide(Given.Use("toy/toy"), Given.Facts(Commercial), catalog).Licenses);

        Assert.Equal(
            [("purpose", Need.Obtained), ("place", Need.Domicile)],
            judged.Findings.Select(finding => (finding.Term.Id, Assert.Single(finding.Verdict.Needs))));
    }

    [Fact]
    public void without_a_day_what_is_the_same_under_both_is_decided()
        => Assert.Equal(Outcome.Clear, Phi2(obtained: null, """ "purpose": "research", "delivery": ["selfHosted"] """).Outcome);

    [Fact]
    public void stating_one_of_its_licenses_is_no_contradiction()
    {
        Assert.Null(Given.Judged(Given.Declared(""" "id": "microsoft/phi-2", "license": "mit" """)).Contradiction);
        Assert.Null(Given.Judged(Given.Declared(""" "id": "microsoft/phi-2", "license": "ms-research-license-terms" """)).Contradiction);
        Assert.NotNull(Given.Judged(Given.Declared(""" "id": "microsoft/phi-2", "license": "apache-2.0" """)).Contradiction);
    }

    [Fact]
    public void a_day_before_anything_the_catalog_knows_is_unverified()
    {
        var judged = Assert.Single(VideoDiffusion("2024-06-15").Licenses);

        Assert.Equal((Outcome.Unverified, "the catalog does not know under which license it was on 2024-06-15"), (judged.Outcome, judged.Unverified));
    }

    [Fact]
    public void a_day_after_it_is_decided() => Assert.Equal(Outcome.Breached, VideoDiffusion("2024-07-05").Outcome);

    [Fact]
    public void without_a_day_a_time_of_which_nothing_is_known_leaves_it_open()
    {
        var judged = Assert.Single(VideoDiffusion(obtained: null).Licenses);

        Assert.Equal(Outcome.NeedsFact, judged.Outcome);
        Assert.Contains(judged.Findings, finding => finding.Verdict.Needs.Contains(Need.Obtained));
    }

    private static Judgment Phi2(string? obtained, string scale) => Given.Judged(Model("microsoft/phi-2", obtained), scale);

    /// <summary>Its license is in the catalog from 2024-07-05 on; the group is above the license's limit.</summary>
    private static Judgment VideoDiffusion(string? obtained)
        => Given.Judged(Model("stabilityai/stable-video-diffusion-img2vid-xt-1-1", obtained), """ "tier": "largeEnterprise", "delivery": ["selfHosted"] """);

    private static Use Model(string id, string? obtained) => Given.Declared($$""" "id": "{{id}}" {{(obtained is null ? "" : $", \"obtained\": \"{obtained}\"")}} """);
}
