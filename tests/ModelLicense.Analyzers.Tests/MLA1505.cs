namespace ModelLicense.Analyzers.Tests;

/// <summary>The license of a model that a referenced assembly uses excludes a declared place.</summary>
public class MLA1505
{
    [Fact]
    public Task tells_of_a_place_that_the_license_leaves_out() => Libraries.Consumer(
        Libraries.Item("meta-llama/Llama-4-Scout-17B-16E-Instruct"), "MLA1505",
        """{ "scale": { "monthlyActiveUsers": 5, "domicile": "DE" } }""").RunAsync();
}
