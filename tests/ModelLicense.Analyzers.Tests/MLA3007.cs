namespace ModelLicense.Analyzers.Tests;

/// <summary>The license changed since it was reviewed.</summary>
public class MLA3007
{
    [Fact]
    public Task names_the_review_and_what_came_after_it() => Verify.Policy(
        """
        {
          "scale": { "purpose": "research" },
          "models": [ { "id": {|#0:"01-ai/Yi-34B-Chat"|}, "reviewed": { "on": "2024-01-01" } } ]
        }
        """,
        Verify.Expect("MLA3007", "'01-ai/Yi-34B-Chat' is under the Apache License 2.0, under which it is since 2024-05-30; it was reviewed on 2024-01-01 (modellicense.json, line 3): read it again, and record the day"));

    [Fact]
    public Task says_nothing_while_the_review_holds() => Verify.Policy("""
        {
          "scale": { "monthlyActiveUsers": 5 },
          "models": [ { "id": "meta-llama/Llama-3.1-8B-Instruct", "reviewed": { "on": "2026-05-01" } } ]
        }
        """);

    [Fact]
    public Task is_told_of_another_text() => Verify.Policy("""
        {
          "scale": { "monthlyActiveUsers": 5 },
          "models": [ { "id": {|MLA3007:"meta-llama/Llama-3.1-8B-Instruct"|}, "reviewed": { "on": "2026-05-01", "sha256": "0000000000000000000000000000000000000000000000000000000000000000" } } ]
        }
        """);

    [Fact]
    public Task counts_a_review_where_the_catalog_has_not_read_the_text()
    {
        var unread = Shipped.Catalog.Models.First(model => model is { Confidence: > Confidence.Publisher, Access: Access.Weights, Bases.Count: 0, Ids.Count: > 0 } && model.Licenses.Count == 1 && model.Licenses[0].Key == "mit").Ids[0];
        return Task.WhenAll(
            Verify.Policy($$"""{ "models": [ { "id": {|MLA3009:"{{unread}}"|} } ] }"""),
            Verify.Policy($$"""{ "models": [ { "id": {|MLA9006:"{{unread}}"|}, "reviewed": { "on": "2026-11-01" } } ] }"""));
    }

    [Fact]
    public Task a_review_of_a_day_to_come_is_a_fault() => Verify.Compilation(
        "",
        """{ "models": [ { "id": "microsoft/phi-4", "reviewed": {|MLA9001:{ "on": "2031-01-01" }|} } ] }""",
        ["ModelLicenseToday=2026-12-01"]).RunAsync();
}
