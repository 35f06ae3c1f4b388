using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>modellicense.json cannot be read as written.</summary>
public class MLA9001
{
    [Fact]
    public Task points_at_an_unknown_key_and_names_the_nearest() => Verify.Source(
        source: "",
        policy: """{ "scale": { {|#0:"monthlyActiveUser"|}: 5 } }""",
        properties: null,
        Verify.Expect("MLA9001", "'monthlyActiveUser' is not a known key here; did you mean 'monthlyActiveUsers'?", DiagnosticSeverity.Error));

    [Theory]
    [InlineData("""{ "scale": { "monthlyActiveUsers": {|MLA9001:-5|} } }""")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": {|MLA9001:1.5|} } }""")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": {|MLA9001:010|} } }""")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": {|MLA9001:"5"|} } }""")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": {|MLA9001:1e99|} } }""")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": { {|MLA9001:"2024-13"|}: 5 } } }""")]
    [InlineData("""{ "scale": { "annualRevenue": { "amount": 5, "currency": {|MLA9001:"usd"|} } } }""")]
    [InlineData("""{ "models": [ { "id": {|MLA1003:"llama3.1"|}, "obtained": {|MLA9001:"yesterday"|} }, { "id": {|MLA9001:"llama3.1"|} } ] }""")]
    [InlineData("""{ "callSites": [ {|MLA9001:{ "type": "Acme.Client", "parameter": "model" }|} ] }""")]
    [InlineData("""{ "waivers": [ {|MLA9001:{ "rule": "MLA1001", "model": "llama3.1" }|} ] }""")]
    [InlineData("""{ "waivers": [ { "rule": {|MLA9001:"users-700m"|}, "model": "llama3.1", "reason": "because" } ] }""")]
    [InlineData("""{ "waivers": [ {|MLA9001:{ "model": "llama3.1", "reason": "because" }|} ] }""")]
    [InlineData("""{ "grants": [ { "model": "llama3.1", "from": "Meta", {|MLA9001:"covers"|}: [], "reference": "1" } ] }""")]
    [InlineData("""{ "policy": { "allow": [{|MLA9001:"lama3"|}], "openness": {|MLA9001:"open"|}, "waiversNeed": [{|MLA9001:"name"|}] } }""")]
    [InlineData("""{ "policy": { "waiversNeed": ["owner"] }, "waivers": [ { "rule": "MLA1001", "model": {|MLA9001:"llama3.1"|}, "reason": "because" } ] }""")]
    public Task points_at_what_is_wrong(string policy) => Verify.Policy(policy);

    [Fact]
    public Task keeps_everything_else_that_the_file_says() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
        """{ "scale": { "purpose": {|MLA9001:"profit"|}, "monthlyActiveUsers": 800000000 } }""");

    [Fact]
    public Task keeps_what_stands_before_a_fault_of_syntax() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
        """{ "scale": { "monthlyActiveUsers": 800000000 } {|MLA9001:"|}models": [] }""");
}
