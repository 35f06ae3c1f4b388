using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A registration that the license asks for is not recorded.</summary>
public class MLA2007
{
    private const string Use = """[assembly: ModelLicense.UsesModel({|#0:"stabilityai/stable-diffusion-3.5-large"|})]""";

    [Fact]
    public Task says_where_to_register_and_how_to_record_it() => Verify.Owed(
        Use, """{ "scale": { "tier": "startup", "delivery": ["selfHosted"] } }""", "MLA2007", [],
        Verify.Expect("MLA2007",
            "'stabilityai/stable-diffusion-3.5-large' is under the Stability AI Community License Agreement, which needs registration with Stability AI for any commercial purpose, internal business operations included, however small the revenue (section III); "
            + "no registration is recorded: register at https://stability.ai/community-license, and record it in grants of modellicense.json: "
            + "{ \"model\": \"stable-diffusion-3.5\", \"from\": \"Stability AI\", \"covers\": [\"registration\"], \"reference\": \"<number or address>\" }; "
            + "the text makes an exception: whoever receives the materials or a derivative work from a licensee inside an integrated end user product is not bound by section III (section III)", DiagnosticSeverity.Info));

    [Fact]
    public Task is_recorded_by_a_grant() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|MLA9006:"stabilityai/stable-diffusion-3.5-large"|})]""",
        """
        {
          "scale": { "tier": "startup", "delivery": ["selfHosted"] },
          "grants": [ { "model": "stable-diffusion-3.5", "from": "Stability AI", "covers": ["registration"], "reference": "number 7" } ]
        }
        """, "MLA2007", []);

    [Fact]
    public Task is_not_asked_of_a_researcher()
        => Verify.Owed("""[assembly: ModelLicense.UsesModel("stabilityai/stable-diffusion-3.5-large")]""", """{ "scale": { "tier": "research", "delivery": ["selfHosted"] } }""", "MLA2007", []);

    [Fact]
    public Task leaves_a_registration_that_is_a_condition_to_MLA1001()
        => Verify.Owed("""[assembly: ModelLicense.UsesModel({|MLA1001:"THUDM/chatglm3-6b"|})]""", """{ "scale": { "tier": "startup" } }""", "MLA2007", []);
}
