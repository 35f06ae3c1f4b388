namespace ModelLicense.Analyzers.Tests;

/// <summary>The license is less open than the policy asks for.</summary>
public class MLA4002
{
    [Fact]
    public Task tells_who_asks_for_open_source_that_llama_is_not() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"llama3.1"|})]""",
        """{ "scale": { "monthlyActiveUsers": 5 }, "policy": { "openness": "openSource" } }""",
        properties: null,
        Verify.Expect("MLA4002", "'llama3.1' is under the Llama 3.1 Community License, which is the licensor's own terms; the policy asks for openSource (modellicense.json, line 1)"));

    [Fact]
    public Task is_content_with_open_weights_where_only_those_are_asked_for() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel("llama3.1")]
        [assembly: ModelLicense.UsesModel({|MLA4002:"gpt-4o"|})]
        """,
        """{ "scale": { "monthlyActiveUsers": 5 }, "policy": { "openness": "openWeights" } }""");

    [Fact]
    public Task tells_who_declares_open_source_what_is_not() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"meta-llama/Meta-Llama-3-8B-Instruct"|}, License = "open source")]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""",
        properties: null,
        Verify.Expect("MLA4002", "'meta-llama/Meta-Llama-3-8B-Instruct' is under the Meta Llama 3 Community License, which is the licensor's own terms; it is declared to be open source (Test0.cs, line 1)"));

    [Fact]
    public Task says_nothing_of_a_claim_that_is_true() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel("mistral:7b", License = "open source")]
        [assembly: ModelLicense.UsesModel("llama3.1", License = "open weights")]
        """,
        """{ "scale": { "monthlyActiveUsers": 5 } }""");

    [Fact]
    public Task does_not_take_a_claim_for_the_license_of_a_model_that_nobody_knows() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3002:"acme/private-7b"|}, License = "open source")]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""");
}
