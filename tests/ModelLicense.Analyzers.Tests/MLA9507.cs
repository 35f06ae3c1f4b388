namespace ModelLicense.Analyzers.Tests;

/// <summary>A conflict of a referenced assembly that only a newer catalog than the pinned one knows.</summary>
public class MLA9507
{
    [Fact]
    public Task stands_for_what_the_pinned_catalog_did_not_know() => Libraries.Consumer(
        Libraries.Item("next/one"), "MLA9507", """{ "scale": { "monthlyActiveUsers": 5000 }, """ + MLA9007.Known + " }", properties: ["ModelLicenseCatalog=0.1.0"]).RunAsync();
}
