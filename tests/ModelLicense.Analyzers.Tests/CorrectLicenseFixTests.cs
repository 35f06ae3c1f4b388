using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA3004: the stated license is replaced by the one that the model is under.</summary>
public class CorrectLicenseFixTests
{
    [Fact]
    public Task corrects_the_license_and_nothing_else() => Fix(
        """[assembly: ModelLicense.UsesModel({|MLA3004:"meta-llama/Meta-Llama-3-8B-Instruct"|}, License = /* says the article */ "Apache-2.0", Delivery = ModelLicense.ModelDelivery.SelfHosted)]""",
        """[assembly: ModelLicense.UsesModel("meta-llama/Meta-Llama-3-8B-Instruct", License = /* says the article */ "llama3", Delivery = ModelLicense.ModelDelivery.SelfHosted)]""");

    [Fact]
    public Task corrects_all_in_one_go() => Fix(
        """
        [assembly: ModelLicense.UsesModel({|MLA3004:"meta-llama/Meta-Llama-3-8B-Instruct"|}, License = "Apache-2.0")]
        [assembly: ModelLicense.UsesModel({|MLA3004:"llama3.1"|}, License = "mit")]
        """,
        """
        [assembly: ModelLicense.UsesModel("meta-llama/Meta-Llama-3-8B-Instruct", License = "llama3")]
        [assembly: ModelLicense.UsesModel("llama3.1", License = "llama3.1")]
        """);

    [Fact]
    public Task leaves_a_derivative_alone_whose_own_license_it_cannot_know() => Fix(
        """[assembly: ModelLicense.UsesModel({|MLA3004:"acme/assistant"|}, License = "Apache-2.0", DerivedFrom = "llama3.1")]""",
        """[assembly: ModelLicense.UsesModel({|MLA3004:"acme/assistant"|}, License = "Apache-2.0", DerivedFrom = "llama3.1")]""");

    private static Task Fix(string before, string after)
    {
        var test = new CSharpCodeFixTest<SourceUseAnalyzer, CorrectLicenseFix, DefaultVerifier>
        {
            TestCode = before,
            FixedCode = after,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        var attributes = ("ModelLicenseAttributes.cs", Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs"));
        var small = ("/repo/app/modellicense.json", """{ "scale": { "monthlyActiveUsers": 5 } }""");
        test.TestState.Sources.Add(attributes);
        test.FixedState.Sources.Add(attributes);
        test.TestState.AdditionalFiles.Add(small);
        test.FixedState.AdditionalFiles.Add(small);
        test.TestState.AdditionalReferences.AddRange(References.Framework);
        test.DisabledDiagnostics.AddRange(["MLA3000", .. Verify.Obligations]);
        return test.RunAsync();
    }
}
