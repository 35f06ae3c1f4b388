namespace ModelLicense.Analyzers.Tests;

/// <summary>A conflict of a referenced assembly that only a newer catalog than the pinned one knows.</summary>
public class MLA9507
{
    [Fact]
    public Task stands_for_what_the_pinned_catalog_did_not_know() => Libraries.Consumer(
        Libraries.Item("llama3.1"), "MLA9507", """{ "scale": { "monthlyActiveUsers": 800000000 } }""", properties: ["ModelLicenseCatalog=0.0.9"]).RunAsync();
}
