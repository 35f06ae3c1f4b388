using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The license of the model is unverified.</summary>
public class MLA3009
{
    [Fact]
    public Task names_the_provider_whose_terms_the_catalog_does_not_hold() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3009:"meta.llama3-1-8b-instruct-v1:0"|})]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""");

    [Fact]
    public Task takes_an_owners_word_and_says_so() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"acme/secret-sauce"|}, License = "LicenseRef-Acme")]""",
        policy: "{}",
        properties: null,
        Verify.Expect("MLA3009", "'acme/secret-sauce' is unverified: its license is stated as 'LicenseRef-Acme' (Test0.cs, line 1), of which the catalog holds no terms: describe them under \"catalog\" in modellicense.json, or waive this with a reason", DiagnosticSeverity.Info));
}
