namespace ModelLicense.Analyzers.Tests;

/// <summary>A declared figure exceeds a limit of the license.</summary>
public class MLA1001
{
    private const string EightHundredMillion = """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 } }""";

    [Fact]
    public Task names_model_license_section_limit_figure_origin_and_what_to_declare() => Verify.Source(
        source: """
            class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|#0:"llama3.1"|}); }
            """,
        policy: """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": {|#1:800000000|} } }""",
        properties: null,
        Verify.Expect("MLA1001",
            "'llama3.1' is under the Llama 3.1 Community License, which needs Meta's permission above 700,000,000 monthly active users in 2024-06 (section 2); "
            + "this project declares 800,000,000 (modellicense.json, line 1); taken for 2024-06; declare that month to settle it").WithLocation(1));

    [Fact]
    public Task says_nothing_at_exactly_the_limit_because_it_must_be_exceeded() => Verify.Source(
        source: """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1"); }""",
        policy: """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 700000000 } }""");

    [Fact]
    public Task says_nothing_of_a_group_that_grew_past_the_limit_after_the_release() => Verify.Source(
        source: """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1"); }""",
        policy: """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 690000000, "2026-10": 910000000 } } }""");

    [Fact]
    public Task stays_for_a_group_that_shrank_below_the_limit_after_the_release() => Verify.Source(
        source: """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1001:"llama3.1"|}); }""",
        policy: """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 910000000, "2026-10": 90000000 } } }""");

    [Fact]
    public Task is_reported_at_the_attribute_where_the_project_declares_the_model() => Verify.Source(
        source: """
            [assembly: ModelLicense.UsesModel({|MLA1001:"meta-llama/Llama-3.1-8B-Instruct"|})]
            class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1"); }
            """,
        policy: EightHundredMillion);

    [Fact]
    public Task is_reported_in_the_policy_file_where_the_project_declares_the_model_there() => Verify.Source(
        source: """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1"); }""",
        policy: """
            {
              "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 },
              "models": [ { "id": {|MLA1001:"meta-llama/Llama-3.1-8B-Instruct"|} } ]
            }
            """);

    [Fact]
    public Task is_reported_once_a_file_at_the_first_use() => Verify.Source(
        source: """
            class C
            {
                object second() => new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1");
                object first = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.1");
            }
            """.Replace("\"llama3.1\");\n    object first", "{|MLA1001:\"llama3.1\"|});\n    object first"),
        policy: EightHundredMillion);

    [Fact]
    public Task takes_figures_from_attributes_and_from_the_build_too()
        => Task.WhenAll(
            Verify.Source("""
                [assembly: ModelLicense.CommercialScale(Purpose = ModelLicense.ModelPurpose.Commercial, MonthlyActiveUsers = 800_000_000)]
                [assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]
                """),
            Verify.Source(
                """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
                properties: ["ModelLicensePurpose=Commercial", "ModelLicenseMonthlyActiveUsers=800_000_000"]));

    [Fact]
    public Task ends_the_license_of_stable_diffusion_above_a_million_dollars_of_the_group() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"stabilityai/stable-diffusion-3.5-large"|})]""",
        """{ "scale": { "purpose": "commercial", "annualRevenue": { "amount": 1000000.01, "currency": "USD" } } }""");

    [Fact]
    public Task compares_another_currency_through_its_declared_rate() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"stabilityai/stable-diffusion-3.5-large"|})]""",
        """{ "scale": { "purpose": "commercial", "annualRevenue": { "amount": 950000, "currency": "EUR" }, "rates": { "EUR": 1.1 } } }""");
}
