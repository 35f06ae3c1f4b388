namespace ModelLicense.Analyzers.Tests;

/// <summary>The license of a model that a referenced assembly uses does not allow the declared purpose.</summary>
public class MLA1502
{
    [Fact]
    public Task tells_of_a_purpose_that_the_license_bars() => Libraries.Consumer(
        Libraries.Item("black-forest-labs/FLUX.1-dev"), "MLA1502",
        """{ "scale": { "purpose": "commercial" } }""").RunAsync();
}
