using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A declared or projected figure comes near a limit.</summary>
public class MLA1004
{
    private const string Uses = """[assembly: ModelLicense.UsesModel({|#0:"Qwen/Qwen2.5-72B-Instruct"|})]""";

    [Fact]
    public Task says_how_near_a_declared_figure_is() => Verify.Source(
        Uses,
        """{ "scale": { "purpose": "commercial", "product": { "monthlyActiveUsers": {|#1:93500000|} } } }""",
        properties: null,
        Verify.Expect("MLA1004",
            "'Qwen/Qwen2.5-72B-Instruct' is under the Qwen License Agreement, which needs Alibaba Cloud's permission above 100,000,000 monthly active users of the product (section 4); "
            + "this project declares 93,500,000 (modellicense.json, line 1), which is 93 % of the limit", DiagnosticSeverity.Info).WithLocation(1));

    [Fact]
    public Task says_that_a_projected_figure_is_above_the_limit() => Verify.Source(
        Uses,
        """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 5, "projected": { "product": { "monthlyActiveUsers": {|#1:150000000|} } } } }""",
        properties: null,
        Verify.Expect("MLA1004",
            "'Qwen/Qwen2.5-72B-Instruct' is under the Qwen License Agreement, which needs Alibaba Cloud's permission above 100,000,000 monthly active users of the product (section 4); "
            + "this project projects 150,000,000 (modellicense.json, line 1), which is above the limit", DiagnosticSeverity.Info).WithLocation(1));

    [Fact]
    public Task begins_at_the_headroom_of_the_policy() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1004:"Qwen/Qwen2.5-72B-Instruct"|})]""",
        """{ "scale": { "purpose": "commercial", "product": { "monthlyActiveUsers": 50000000 } }, "policy": { "headroom": 0.5 } }""");

    [Fact]
    public Task never_speaks_of_what_is_measured_once() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("llama3.1")]""",
        """{ "scale": { "monthlyActiveUsers": 699999999, "projected": { "monthlyActiveUsers": 900000000 } } }""");

    [Fact]
    public Task can_be_waived() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA9006:"Qwen/Qwen2.5-72B-Instruct"|})]""",
        """
        { "scale": { "purpose": "commercial", "product": { "monthlyActiveUsers": 93500000 } },
          "waivers": [ { "rule": "MLA1004", "model": "Qwen/Qwen2.5-72B-Instruct", "reason": "we know" } ] }
        """);
}
