namespace ModelLicense.Analyzers.Tests;

/// <summary>The license of a model that a referenced assembly uses restricts a declared activity.</summary>
public class MLA1506
{
    [Fact]
    public Task tells_of_an_activity_that_the_license_bars() => Libraries.Consumer(
        Libraries.Item("llama3:8b"), "MLA1506",
        """{ "scale": { "monthlyActiveUsers": 5, "activities": ["trainingOtherModels"] } }""").RunAsync();
}
