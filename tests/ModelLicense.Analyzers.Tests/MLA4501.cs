namespace ModelLicense.Analyzers.Tests;

/// <summary>The policy does not allow the license of a model that a referenced assembly uses.</summary>
public class MLA4501
{
    [Fact]
    public Task tells_of_a_license_that_the_policy_denies() => Libraries.Consumer(
        Libraries.Item("mistral:7b"), "MLA4501",
        """{ "policy": { "deny": ["apache-2.0"] } }""").RunAsync();
}
