namespace ModelLicense.Tests.Judgments;

/// <summary>The terms of what a model was made from apply too.</summary>
public class Derivatives
{
    private const string Large = """ "purpose": "commercial", "monthlyActiveUsers": 800000000, "delivery": ["selfHosted"] """;

    [Fact]
    public void a_declared_derivative_is_under_its_base_s_license()
    {
        var judgment = Given.Judged(Tune(license: null), Large);

        Assert.Equal(["llama3.1"], judgment.Licenses.Select(license => license.License?.Key));
        Assert.Equal(Outcome.PermissionRequired, judgment.Outcome);
    }

    [Theory]
    [InlineData("apache-2.0")]
    [InlineData("mit")]
    [InlineData("deepseek-la-1.0")]
    public void a_derivative_freer_than_its_base_is_a_contradiction(string license)
    {
        var judgment = Given.Judged(Tune(license), Large);

        Assert.Equal("llama-3.1", judgment.Contradiction?.Base?.Key);
        Assert.Equal(["llama3.1"], judgment.Contradiction?.Actual.Select(each => each.Key));
        Assert.Equal(Outcome.PermissionRequired, judgment.Outcome);
    }

    [Theory]
    [InlineData("llama3.1")]
    [InlineData("cc-by-nc-4.0")]
    public void a_derivative_as_strict_as_its_base_is_none(string license) => Assert.Null(Given.Judged(Tune(license), Large).Contradiction);

    [Fact]
    public void a_stricter_license_of_the_derivative_counts_beside_its_base_s()
    {
        const string Small = """ "purpose": "commercial", "tier": "startup", "delivery": ["selfHosted"] """;

        Assert.Equal(Outcome.Breached, Given.Judged(Tune("cc-by-nc-4.0"), Small).Outcome);
        Assert.Equal(Outcome.Breached, Given.Judged(Given.Declared(""" "id": "acme/Hermes-9-Llama-3.1-8B", "license": "cc-by-nc-4.0" """), Small).Outcome);
    }

    [Fact]
    public void a_name_that_shows_its_base_is_under_its_terms_and_never_clear()
    {
        Assert.Equal(Outcome.PermissionRequired, Given.Judged("acme/Hermes-9-Llama-3.1-8B", Large).Outcome);
        Assert.Equal(Outcome.Unverified, Given.Judged("acme/Hermes-9-Llama-3.1-8B", """ "tier": "startup", "delivery": ["selfHosted"] """).Outcome);
    }

    [Fact]
    public void a_freer_label_on_a_name_that_shows_its_base_is_a_contradiction()
        => Assert.Equal("llama-3.1", Given.Judged(Given.Declared(""" "id": "acme/Hermes-9-Llama-3.1-8B", "license": "apache-2.0" """)).Contradiction?.Base?.Key);

    [Fact]
    public void a_base_that_nobody_knows_leaves_it_unverified()
        => Assert.Equal(Outcome.Unverified, Given.Judged(Given.Declared(""" "id": "acme-7b", "license": "mit", "derivedFrom": ["acme-base"] """), Large).Outcome);

    [Fact]
    public void every_base_counts()
    {
        var judgment = Given.Judged(
            Given.Declared(""" "id": "acme-merge", "derivedFrom": ["meta-llama/Llama-3.1-8B", "mistralai/Mistral-Large-Instruct-2411"] """),
            """ "purpose": "commercial", "tier": "startup", "delivery": ["selfHosted"] """);

        Assert.Equal(["llama3.1", "mrl-0.1"], judgment.Licenses.Select(license => license.License?.Key));
        Assert.Equal(Outcome.PermissionRequired, judgment.Outcome);
    }

    [Theory]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "llama3.3")]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Llama-8B", "llama3.1")]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", "apache-2.0")]
    public void a_derivative_of_the_catalog_is_under_its_own_license_and_its_base_s(string id, string license)
        => Assert.Equal(["mit", license], Given.Judged(id).Licenses.Select(each => each.License?.Key));

    [Fact]
    public void a_derivative_is_never_freer_than_its_base()
        => Law.Holds(Licensees.Any, licensee => Assert.All(
            Shipped.Catalog.Models.Where(model => model.Access == Access.Weights && model.Licenses.Count == 1).Take(40),
            model =>
            {
                var of = Judge.Decide(Given.Use(model.Ids[0]), licensee.Facts, Shipped.Catalog);
                var derived = Judge.Decide(Given.Use("acme-tune") with { DerivedFrom = [model.Ids[0]], License = new Fact<string>("mit", Given.Somewhere) }, licensee.Facts, Shipped.Catalog);
                Assert.True(derived.Outcome.Gravity() >= of.Outcome.Gravity(), $"{model.Key}: {of.Outcome}, derived from it: {derived.Outcome}");
            }), times: 60);

    private static Use Tune(string? license) => Given.Declared($$"""
        "id": "acme/tuned-8b", "derivedFrom": ["meta-llama/Llama-3.1-8B"] {{(license is null ? "" : $", \"license\": \"{license}\"")}}
        """);
}
