namespace ModelLicense.Tests.Judgments;

public class Stated_licenses
{
    private const string Large = """ "purpose": "commercial", "monthlyActiveUsers": { "2024-03": 800000000, "2024-06": 800000000 }, "delivery": ["selfHosted"] """;

    [Fact]
    public void a_permissive_label_on_Llama_3_is_a_contradiction_and_Meta_s_license_still_decides()
    {
        var judgment = Judged("meta-llama/Meta-Llama-3-8B-Instruct", "Apache-2.0", Large);

        Assert.Equal("Apache-2.0", judgment.Contradiction?.Stated.Value);
        Assert.Equal(["llama3"], judgment.Contradiction?.Actual.Select(license => license.Key));
        Assert.Equal(Outcome.PermissionRequired, judgment.Outcome);
    }

    [Theory]
    [InlineData("llama3")]
    [InlineData("LLAMA3")]
    [InlineData(" Meta Llama 3 Community License Agreement ")]
    [InlineData("llama-3")]
    public void a_license_may_be_stated_by_any_of_its_names(string stated)
        => Assert.Null(Judged("meta-llama/Meta-Llama-3-8B-Instruct", stated).Contradiction);

    [Theory]
    [InlineData("LicenseRef-Acme")]
    [InlineData("whatever")]
    public void a_license_that_nobody_knows_contradicts_one_that_is_known(string stated)
        => Assert.NotNull(Judged("meta-llama/Meta-Llama-3-8B-Instruct", stated).Contradiction);

    [Fact]
    public void a_stated_license_settles_which_of_several_models_is_meant()
    {
        var small = Judged("mistral-small", "mrl-0.1", Large);

        Assert.Equal("mistral-small-2409", small.Model?.Key);
        Assert.Null(small.Contradiction);
        Assert.Equal(Outcome.PermissionRequired, small.Outcome);
        Assert.Equal("mistral-small-3", Judged("mistral-small", "apache-2.0", Large).Model?.Key);
    }

    [Fact]
    public void a_stated_license_that_several_have_does_not_settle_what_differs()
    {
        var judgment = Judged("llama-3.2", "llama3.2", """ "tier": "startup", "domicile": "DE", "delivery": ["selfHosted"] """);

        Assert.Null(judgment.Contradiction);
        Assert.Null(judgment.Model);
        Assert.Equal(Outcome.Unverified, judgment.Outcome);
    }

    [Fact]
    public void a_stated_license_that_several_have_does_not_settle_what_some_of_them_were_made_from()
    {
        var judgment = Judged("deepseek-r1", "mit", Large);

        Assert.IsType<Match.OneOf>(judgment.Match);
        Assert.Equal("the identifier fits several models under it, which do not come to the same", Assert.Single(judgment.Licenses).Unverified);
    }

    [Fact]
    public void any_license_that_a_model_is_or_was_under_settles_that_it_is_meant()
    {
        string Of(string key, string license) => Toy.Model(key, "free")
            .Replace($"\"family\": \"{key}\"", "\"family\": \"toy\"", StringComparison.Ordinal).Replace("\"license\": \"free\"", $"\"license\": {license}", StringComparison.Ordinal);
        var catalog = Toy.Catalog(
            Toy.License("free", ""), Toy.License("paid", ""),
            Toy.Models(Of("toy 1", """[{ "key": "paid", "until": "2024-01-04" }, { "key": "free", "from": "2024-01-05" }]"""), Of("toy 2", "\"paid\"")));

        Assert.IsType<Match.OneOf>(catalog.Resolve("toy"));
        Assert.Equal("toy 1", Judge.Decide(Given.Use("toy") with { License = new Fact<string>("free", Given.Somewhere) }, Facts.None, catalog).Model?.Key);
    }

    [Theory]
    [InlineData("llama", "mit", "the name does not say which version of Llama it is")]
    [InlineData("llama-9", "mit", null)]
    [InlineData("llama", "falcon-mamba-7b-license", "the catalog has not read the license's own text")]
    public void a_stated_license_of_a_family_is_that_of_a_version_only_where_one_is_named(string id, string stated, string? why)
    {
        var judgment = Judged(id, stated, Large);

        Assert.IsType<Match.UnknownVersion>(judgment.Match);
        Assert.Equal(why, Assert.Single(judgment.Licenses).Unverified);
    }

    [Fact]
    public void where_all_come_to_the_same_it_does_not_matter_which_it_is()
    {
        var judgment = Judged("llama-3.2", "llama3.2", """ "tier": "startup", "domicile": "US", "delivery": ["selfHosted"] """);

        Assert.Equal(Outcome.DutyOwed, judgment.Outcome);
        Assert.Equal(Assert.IsType<Match.OneOf>(judgment.Match).Models[0], Assert.Single(judgment.Licenses).Model);
    }

    [Fact]
    public void a_stated_license_does_not_hide_what_some_of_several_were_made_from()
        => Assert.True(Judged("deepseek", "mit", Large).Outcome.Gravity() >= Outcome.Unverified.Gravity());

    [Fact]
    public void a_stated_license_that_none_of_several_has_is_a_contradiction_and_clears_nothing()
    {
        var judgment = Judged("llama-3.2", "apache-2.0", """ "tier": "startup", "delivery": ["selfHosted"] """);

        Assert.NotNull(judgment.Contradiction);
        Assert.True(judgment.Outcome.Gravity() >= Outcome.Unverified.Gravity());
    }

    [Fact]
    public void a_model_that_nobody_knows_is_under_the_license_stated_for_it()
    {
        var judgment = Judged("acme-private-7b", "llama3.1", Large);

        Assert.Null(judgment.Contradiction);
        Assert.Null(judgment.TakenAtItsWord);
        Assert.Equal(["llama3.1"], judgment.Licenses.Select(license => license.License?.Key));
        Assert.Equal(Outcome.PermissionRequired, judgment.Outcome);
    }

    [Fact]
    public void a_stated_license_without_terms_is_the_owner_s_word_and_never_clear()
    {
        var judgment = Judged("acme-private-7b", "LicenseRef-Acme");

        Assert.Equal("LicenseRef-Acme", judgment.TakenAtItsWord?.Value);
        Assert.Equal(Outcome.Unverified, judgment.Outcome);
    }

    [Fact]
    public void a_stated_license_without_terms_is_never_clear_whatever_the_model_was_made_from()
        => Assert.Equal(Outcome.Unverified, Given.Judged(Given.Declared(""" "id": "acme/ticket-classifier", "license": "LicenseRef-Acme", "derivedFrom": ["Qwen/Qwen2.5-7B"] """), """ "purpose": "commercial" """).Outcome);

    [Fact]
    public void what_an_unknown_model_handles_is_not_known_to_be_text()
    {
        Assert.Equal(Outcome.NeedsFact, Judged("acme-private-7b", "llama3.2", """ "tier": "startup", "domicile": "DE" """).Outcome);
        Assert.Equal(Outcome.DutyOwed, Judged("acme-private-7b", "llama3.2", """ "tier": "startup", "domicile": "US" """).Outcome);
    }

    private static Judgment Judged(string id, string license, string scale = "")
        => Given.Judged(Given.Use(id) with { License = new Fact<string>(license, Given.Somewhere) }, scale);

    [Theory]
    [InlineData("open source", OpennessAsked.OpenSource)]
    [InlineData("Open-Source", OpennessAsked.OpenSource)]
    [InlineData("OSI approved", OpennessAsked.OpenSource)]
    [InlineData("FOSS", OpennessAsked.OpenSource)]
    [InlineData("open weights", OpennessAsked.OpenWeights)]
    public void an_openness_is_a_claim_and_no_license(string stated, OpennessAsked claimed)
    {
        var judgment = Judged("meta-llama/Meta-Llama-3-8B-Instruct", stated, Large);

        Assert.Equal(claimed, judgment.Claimed?.Value);
        Assert.Null(judgment.Contradiction);
        Assert.Null(judgment.TakenAtItsWord);
        Assert.True(Judged("acme/private-model", stated, Large).IsUnknown);
    }

    [Theory]
    [InlineData("apache-2.0")]
    [InlineData("LicenseRef-open-source")]
    [InlineData("Open Source License of Acme")]
    public void a_license_is_not_taken_for_a_claim(string stated)
        => Assert.Null(Judged("acme/private-model", stated, Large).Claimed);
}
