using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A model that a referenced assembly uses, for inventories.</summary>
public class MLA3500
{
    [Fact]
    public async Task is_one_note_for_each_model_of_each_assembly()
    {
        var compilation = Analysis.Compile("").AddReferences(
            Libraries.Compiled("Acme.Llm", Libraries.Item("mistral:7b") + Libraries.Item("llama3.1")),
            Libraries.Compiled("Acme.Search", Libraries.Item("mistral:7b")));

        var found = await Analysis.With(compilation, """{ "scale": { "monthlyActiveUsers": 5 } }""").GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            ["Acme.Llm: llama3.1", "Acme.Llm: mistral:7b", "Acme.Search: mistral:7b"],
            found.Where(each => each.Id == "MLA3500").Select(each => $"{each.Properties["assembly"]}: {each.Properties["modelId"]}").Order());
        Assert.All(found, each => Assert.True(each.Severity == DiagnosticSeverity.Info, each.ToString()));
    }

    [Theory]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("ModelLicense.Use", null)]""")]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("ModelLicense.Use", "")]""")]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("ModelLicense.Use", " ;License=mit")]""")]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("modellicense.use", "llama3.1")]""")]
    [InlineData("""[assembly: ModelLicense.UsesModel("")]""")]
    [InlineData("""[assembly: ModelLicense.UsesModel(null)]""")]
    [InlineData("""[assembly: Other.UsesModel("llama3.1")] namespace Other { class UsesModelAttribute : System.Attribute { public UsesModelAttribute(string id) { } } }""")]
    public async Task is_none_where_the_assembly_names_no_model(string library)
        => Assert.Empty(await Analysis.With(Analysis.Compile("").AddReferences(Libraries.Compiled("Acme.Llm", library)), policy: null).GetAnalyzerDiagnosticsAsync());

    [Theory]
    [InlineData("""[assembly: ModelLicense.UsesModel("mistral:7b", Purpose = (ModelLicense.ModelPurpose)99, Delivery = (ModelLicense.ModelDelivery)64)]""")]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("ModelLicense.Use", "mistral:7b;Purpose=Fun;=;Delivery=Owl;Obtained=never;Later=1;")]""")]
    public async Task tells_of_the_model_whatever_else_of_it_cannot_be_read(string library)
        => Assert.Single(await Analysis.With(Analysis.Compile("").AddReferences(Libraries.Compiled("Acme.Llm", library)), policy: null).GetAnalyzerDiagnosticsAsync(), each => each.Id == "MLA3500");
}
