namespace ModelLicense.Analyzers.Tests;

/// <summary>The license does not allow the declared purpose.</summary>
public class MLA1002
{
    [Fact]
    public Task tells_a_business_that_a_non_commercial_license_needs_permission() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1002:"black-forest-labs/FLUX.1-dev"|})]""",
        """{ "scale": { "purpose": "commercial" } }""");

    [Fact]
    public Task says_nothing_of_research_with_the_same_model() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("black-forest-labs/FLUX.1-dev")]""",
        """{ "scale": { "purpose": "research" } }""");

    [Fact]
    public Task takes_the_purpose_of_the_one_use_before_that_of_the_project() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("black-forest-labs/FLUX.1-dev", Purpose = ModelLicense.ModelPurpose.Research)]""",
        """{ "scale": { "purpose": "commercial" } }""");

    [Fact]
    public Task takes_the_purpose_from_a_tier_where_none_is_declared() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1002:"mistralai/Mistral-Large-Instruct-2411"|})]""",
        properties: ["ModelLicenseTier=SmallBusiness"]);
}
