using ModelLicense.CatalogCompiler;

namespace ModelLicense.Tests.Judgments;

/// <summary>A review holds as long as the catalog knows no later text, no later license and no other digest.</summary>
public class Licenses_that_were_reviewed
{
    private const string Llama31 = "meta-llama/Llama-3.1-8B-Instruct";
    private static readonly string Digest = Shipped.Catalog.License("llama3.1")!.Sha256!;

    [Theory]
    [InlineData("2024-07-22", true)]
    [InlineData("2024-07-23", false)]
    [InlineData("2026-05-01", false)]
    public void change_with_the_day_of_the_text(string on, bool changed) => Assert.Equal(changed, Changed(Llama31, on).Count > 0);

    [Fact]
    public void change_with_the_license_that_the_model_is_under_now()
    {
        Assert.Contains("under which it is since 2024-05-30", Assert.Single(Changed("01-ai/Yi-34B-Chat", "2024-01-01"), each => each.License.Key == "apache-2.0").What, StringComparison.Ordinal);
        Assert.Empty(Changed("01-ai/Yi-34B-Chat", "2024-05-30"));
    }

    [Fact]
    public void do_not_change_for_who_has_the_older_weights()
        => Assert.Empty(Given.Judged(Given.Declared(""" "id": "01-ai/Yi-34B-Chat", "obtained": "2024-01-01", "reviewed": { "on": "2024-01-02" } """)).Changed);

    [Theory]
    [InlineData("2024-05-30")]
    [InlineData("2024-06-10")]
    public void change_for_who_has_weights_of_the_day_of_the_change_or_after_it(string obtained)
        => Assert.Equal("apache-2.0", Assert.Single(Given.Judged(Given.Declared($$""" "id": "01-ai/Yi-34B-Chat", "obtained": "{{obtained}}", "reviewed": { "on": "2024-01-02" } """)).Changed).License.Key);

    [Fact]
    public void change_with_the_digest_of_the_text()
    {
        Assert.Empty(Changed(Llama31, "2026-05-01", Digest));
        Assert.Empty(Changed(Llama31, "2026-05-01", Digest.ToUpperInvariant()));
        Assert.Contains(Digest, Assert.Single(Changed(Llama31, "2026-05-01", new string('0', 64))).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("google/gemma-2-9b-it")]
    [InlineData("mistral.mistral-large-2407-v1:0")]
    public void say_nothing_of_a_digest_that_the_catalog_does_not_have(string id) => Assert.Empty(Changed(id, "2026-10-01", new string('0', 64)));

    [Theory]
    [InlineData('a', false)]
    [InlineData('b', false)]
    [InlineData('c', true)]
    [InlineData('d', true)]
    public void change_with_a_digest_that_none_of_the_model_s_own_licenses_has(char digest, bool changed)
    {
        CatalogFile Of(char key) => Toy.License(key.ToString(), "") is var file ? file with { Text = file.Text.Replace("\"confidence\"", $"\"sha256\": \"{new string(key, 64)}\", \"confidence\"", StringComparison.Ordinal) } : file;
        var catalog = Toy.Catalog(Of('a'), Of('b'), Of('c'), Toy.Models(
            Toy.Model("parent", "c"), Toy.Model("toy", "a", """, "additionalLicenses": ["b"], "bases": [{ "model": "parent", "by": "fineTuned" }] """)));
        var use = Given.Declared($$""" "id": "toy/toy", "reviewed": { "on": "2026-10-01", "sha256": "{{new string(digest, 64)}}" } """);

        Assert.Equal(changed, Judge.Decide(use, Facts.None, catalog).Changed.Count > 0);
    }

    [Fact]
    public void are_those_of_the_bases_too()
        => Assert.Equal("llama3.1", Assert.Single(Given.Judged(Given.Declared(""" "id": "acme/Llama-Acme", "derivedFrom": ["meta-llama/Llama-3.1-8B"], "reviewed": { "on": "2024-01-01" } """)).Changed).License.Key);

    [Fact]
    public void are_not_asked_for_where_nobody_recorded_a_review() => Assert.Empty(Given.Judged(Llama31).Changed);

    private static IReadOnlyList<Change> Changed(string id, string on, string? digest = null)
        => Given.Judged(Given.Declared($$""" "id": "{{id}}", "reviewed": { "on": "{{on}}" {{(digest is null ? "" : $", \"sha256\": \"{digest}\"")}} } """)).Changed;
}
