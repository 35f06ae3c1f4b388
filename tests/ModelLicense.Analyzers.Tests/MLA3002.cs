using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The model is not in the catalog and states no license.</summary>
public class MLA3002
{
    [Fact]
    public Task is_a_note_where_nothing_is_declared() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"acme/secret-sauce"|})]""",
        policy: null,
        properties: null,
        Verify.Expect("MLA3002", "'acme/secret-sauce' is not in the catalog; state its license: License on [UsesModel] or AIModel, or \"license\" in its entry of modellicense.json (and DerivedFrom, \"derivedFrom\", if it was made from another)", DiagnosticSeverity.Info));

    [Fact]
    public Task tells_of_a_version_that_no_one_knows_yet() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"meta-llama/Llama-9-8B"|})]""",
        policy: "{}",
        properties: null,
        Verify.Expect("MLA3002", "'meta-llama/Llama-9-8B' is a version of Llama that the catalog does not hold; state its license: License on [UsesModel] or AIModel, or \"license\" in its entry of modellicense.json (and DerivedFrom, \"derivedFrom\", if it was made from another)"));

    [Fact]
    public Task says_nothing_of_a_private_model_that_states_its_license() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("acme/secret-sauce", License = "mit")]""",
        policy: "{}");

    [Fact]
    public Task lets_a_declaration_speak_for_every_use_of_the_same_name() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel("acme/secret-sauce", License = "mit")]
        class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", "acme/secret-sauce"); }
        """,
        policy: "{}");

    [Fact]
    public Task gives_the_terms_of_the_base_that_a_name_shows() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3002:{|MLA1001:"NousResearch/Acme-Llama-3.1-8B"|}|})]""",
        """{ "scale": { "monthlyActiveUsers": 800000000 } }""");
}
