namespace ModelLicense.Tests.Judgments;

/// <summary>What is offered in the place of a model that cannot be used.</summary>
public class Alternatives_of_models
{
    private const string Commercial = """ "purpose": "commercial", "monthlyActiveUsers": 800000000 """;

    [Fact]
    public void are_of_the_same_kind_and_near_in_size_and_each_of_another_family()
    {
        Assert.Equal(["qwen3:8b", "granite4.1:8b", "mistral-nemo:12b"], Ids("llama3.1:8b"));
        Assert.Equal(["qwen3:235b", "deepseek-r1:671b", "mistral-small:24b"], Ids("llama3.1:405b"));
        Assert.Equal(["ministral-3:14b", "mistral-small3.2:24b", "qwen3-vl:8b"], Ids("gemma3:12b"));
        Assert.Equal(["qwen2.5-coder:7b", "granite-code:8b", "yi-coder:9b"], Ids("codellama:7b"));
    }

    [Fact]
    public void are_written_as_the_carrier_of_the_name_writes_them()
    {
        Assert.Equal(["Qwen/Qwen3-8B", "ibm-granite/granite-4.1-8b", "mistralai/Mistral-Nemo-Instruct-2407"], Ids("meta-llama/Llama-3.1-8B-Instruct"));
        Assert.Equal(["HiDream-ai/HiDream-I1-Full", "black-forest-labs/FLUX.1-schnell", "Qwen/Qwen-Image"], Ids("black-forest-labs/FLUX.1-dev"));
    }

    [Theory]
    [InlineData("groq/llama-3.1-8b-instant")]
    [InlineData("meta.llama3-1-8b-instruct-v1:0")]
    [InlineData("Llama-3.1-8B-Instruct")]
    [InlineData("llama-3.1-8b-instruct.Q4_K_M.gguf")]
    [InlineData("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF")]
    [InlineData("models/llama-3.1-8b-instruct")]
    public void are_not_known_of_names_that_somebody_else_serves_or_that_no_carrier_is_known_to_resolve(string id) => Assert.Empty(Ids(id));

    [Theory]
    [InlineData("meta-llama/Llama-Guard-3-8B", "it sorts texts")]
    [InlineData("black-forest-labs/FLUX.1-Kontext-dev", "what it is for is not known")]
    [InlineData("acme/secret-sauce", "nobody knows it")]
    [InlineData("deepseek-r1", "it can be several models")]
    public void are_not_known_of_what_does_something_else(string id, string why) => Assert.True(Ids(id).Length == 0, why);

    [Fact]
    public void are_none_for_a_model_that_the_project_made_itself()
        => Assert.Empty(Find(Given.Use("meta-llama/Llama-3.1-8B") with { DerivedFrom = ["meta-llama/Llama-3.1-8B"] }, Facts.None, ModelLicense.Policy.None));

    [Fact]
    public void are_never_under_the_license_that_the_model_is_under()
        => Assert.Equal(["phi4-mini:3.8b", "deepseek-r1:671b"], Ids("mistral:7b"));

    [Fact]
    public void are_open_source_before_they_are_near_in_size_under_no_license_of_the_model_and_owe_nothing_that_is_looked_for()
    {
        string Of(string key, string size, string more = "") => Toy.Model(key, key, $$""", "sizes": ["{{size}}"] {{more}}""").Replace($"\"toy/{key}\"", $"\"toy/{key}-{size}\"", StringComparison.Ordinal);
        string Offered(string key, string size) => Of(key, size, $", \"offered\": [\"toy/{key}-{size}\"]");
        const string Copy = """ { "id": "copy", "kind": "duty", "duty": "licenseCopy", "section": "1", "summary": "s", "trigger": ["always"] } """;
        const string Line = """ { "id": "line", "kind": "duty", "duty": "displayText", "text": "Toy", "section": "2", "summary": "s", "trigger": ["always"] } """;
        var open = Toy.License("open", Copy, openness: "openSource");
        var catalog = Toy.Catalog(
            Toy.License("asked", ""), Toy.License("near", Copy), Toy.License("both", ""), Toy.License("shown", $"{Copy}, {Line}"),
            open with { Text = open.Text.Replace("\"openWeights\"", "\"osiApproved\": true, \"openWeights\"", StringComparison.Ordinal) },
            Toy.Models(Of("asked", "8b", """, "additionalLicenses": ["both"]"""), Offered("near", "8b"), Offered("both", "8b"), Offered("shown", "8b"), Offered("open", "70b")));
        Judgment Judged(Use use) => Judge.Decide(use, Facts.None, catalog);

        Assert.Equal(["toy/open-70b", "toy/near-8b"], new Alternatives(catalog, ModelLicense.Policy.None, Judged).For(Judged(Given.Use("toy/asked-8b"))).Select(each => each.Id));
    }

    [Fact]
    public void keep_to_the_policy()
    {
        Assert.Equal(["phi4:14b", "deepseek-r1:671b"], Ids("llama3.1:8b", """{ "policy": { "allow": ["mit"] } }"""));
        Assert.Equal(["phi4:14b", "deepseek-r1:671b"], Ids("llama3.1:8b", """{ "policy": { "deny": ["apache-2.0"] } }"""));
        Assert.Empty(Ids("llama3.1:8b", """{ "policy": { "allow": [] } }"""));
        Assert.Equal(["HiDream-ai/HiDream-I1-Full"], Ids("black-forest-labs/FLUX.1-dev", """{ "policy": { "deny": ["apache-2.0"] } }"""));
    }

    [Fact]
    public void are_judged_for_what_this_use_says_of_itself()
        => Assert.Empty(Find(Given.Use("llama3.1:8b") with { Delivery = new Fact<IReadOnlyList<Delivery>>([Delivery.HostedApi], Given.Somewhere) }, Facts.None, ModelLicense.Policy.None));

    [Fact]
    public void are_read_from_the_catalog_and_judged_once()
    {
        var judged = 0;
        var alternatives = new Alternatives(Shipped.Catalog, ModelLicense.Policy.None, use =>
        {
            judged++;
            return Judge.Decide(use, Facts.None, Shipped.Catalog);
        });
        Assert.Equal(0, judged);

        var first = alternatives.For(Given.Judged("llama3.1:8b"));
        var afterFirst = judged;
        var second = alternatives.For(Given.Judged("llama2:13b"));

        Assert.True(afterFirst > 3);
        Assert.Equal(afterFirst, judged);
        Assert.NotEmpty(first);
        Assert.NotEmpty(second);
    }

    private static string[] Ids(string id, string policy = "{}") => [.. Find(Given.Use(id), Given.Facts(Commercial), Allowing(policy)).Select(each => each.Id)];

    private static ModelLicense.Policy Allowing(string policy) => ModelLicense.Policy.From([Given.Policy(policy).Declaration], Shipped.Catalog);

    private static IReadOnlyList<Alternative> Find(Use use, Facts facts, ModelLicense.Policy policy)
        => new Alternatives(Shipped.Catalog, policy, each => Judge.Decide(each, facts, Shipped.Catalog, policy)).For(Judge.Decide(use, facts, Shipped.Catalog, policy));
}
