namespace ModelLicense.Analyzers.Tests;

/// <summary>The license of a model that a referenced assembly uses is less open than the policy asks for.</summary>
public class MLA4502
{
    [Fact]
    public Task tells_of_a_license_that_is_not_open_enough() => Libraries.Consumer(
        Libraries.Item("llama3.1"), "MLA4502",
        """{ "scale": { "monthlyActiveUsers": 5 }, "policy": { "openness": "openSource" } }""").RunAsync();
}
