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

    [Fact]
    public void of_several_bases_that_contradict_the_first_is_told()
        => Assert.Equal("llama-3.1", Of("mit", "microsoft/phi-4", "meta-llama/Llama-3.1-8B", "mistralai/Mistral-Large-Instruct-2411").Contradiction?.Base?.Key);

    [Theory]
    [InlineData("mit", "mistral.mistral-large-2407-v1:0")]
    [InlineData("LicenseRef-Acme", "meta-llama/Llama-3.1-8B")]
    [InlineData("LicenseRef-Acme", "mistral.mistral-large-2407-v1:0")]
    public void what_is_not_known_of_a_license_or_of_a_base_contradicts_nothing(string license, string from) => Assert.Null(Of(license, from).Contradiction);

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

    [Theory]
    [InlineData("passTermsOn", "trainWithOutputs", true)]
    [InlineData("passTermsOn", "distributeWeights", false)]
    [InlineData("licenseCopy", "trainWithOutputs", false)]
    public void what_outputs_trained_is_under_the_terms_of_its_base_where_they_are_to_be_passed_on_so_far(string duty, string trigger, bool reaches)
    {
        var catalog = Toy.Catalog(
            Toy.License("own", ""),
            Toy.License("teacher", $$""" { "id": "t", "kind": "duty", "duty": "{{duty}}", "section": "1", "summary": "s", "trigger": ["{{trigger}}"] } """),
            Toy.Models(Toy.Model("teacher", "teacher"), Toy.Model("toy", "own", """, "bases": [{ "model": "teacher", "by": "trainedOnOutputs" }] """)));

        Assert.Equal(reaches ? ["own", "teacher"] : ["own"], Judge.Decide(Given.Use("toy/toy"), Facts.None, catalog).Licenses.Select(license => license.License?.Key));
    }

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

    private static Judgment Of(string license, params string[] bases)
        => Given.Judged(Given.Use("acme-tune") with { DerivedFrom = bases, License = new Fact<string>(license, Given.Somewhere) });

    private static Use Tune(string? license) => Given.Declared($$"""
        "id": "acme/tuned-8b", "derivedFrom": ["meta-llama/Llama-3.1-8B"] {{(license is null ? "" : $", \"license\": \"{license}\"")}}
        """);
}
