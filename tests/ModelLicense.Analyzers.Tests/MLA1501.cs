using Microsoft.CodeAnalysis.Testing;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A declared figure exceeds a limit of the license of a model that a referenced assembly uses.</summary>
public class MLA1501
{
    private const string Large = """{ "scale": { "monthlyActiveUsers": 800000000 } }""";

    [Fact]
    public Task names_the_assembly_at_its_reference_in_the_project_file() => Libraries.Consumer(
        Libraries.Item("llama3.1"), reported: "#0", """{ "scale": { "monthlyActiveUsers": {|#1:800000000|} } }""", expected: Verify.Expect("MLA1501",
            "In the referenced assembly 'Acme.Llm', 'llama3.1' is under the Llama 3.1 Community License, which needs Meta's permission above 700,000,000 monthly active users in 2024-06 (section 2); "
            + "this project declares 800,000,000 (modellicense.json, line 1); taken for 2024-06; declare that month to settle it").WithLocation(1)).RunAsync();

    [Theory]
    [InlineData("""[assembly: ModelLicense.UsesModel("llama3.1")]""")]
    [InlineData("""[assembly: ModelLicense.UsesModel("llama3.1", Delivery = ModelLicense.ModelDelivery.SelfHosted | ModelLicense.ModelDelivery.ShipsWeights, Purpose = ModelLicense.ModelPurpose.Internal, Obtained = "2026-05-01")]""")]
    [InlineData("""[ModelLicense.UsesModel("llama3.1")] class Hidden { }""")]
    [InlineData("""class Hidden { [ModelLicense.UsesModel("llama3.1")] private void Secretly() { } }""")]
    [InlineData("""class Hidden { [ModelLicense.UsesModel("llama3.1")] private int secret = 1; int Read() => secret; }""")]
    public Task finds_what_the_assembly_says_of_itself_wherever_it_says_it(string library) => Libraries.Consumer(library, "MLA1501", Large).RunAsync();

    [Fact]
    public Task is_told_once_of_a_model_however_often_the_assembly_names_it() => Libraries.Consumer(
        Libraries.Item("llama3.1") + """
        [assembly: ModelLicense.UsesModel("LLAMA3.1")]
        [ModelLicense.UsesModel("llama3.1")] class A { }
        [ModelLicense.UsesModel("llama3.1")] class B { }
        """, "MLA1501", Large).RunAsync();

    [Fact]
    public Task takes_the_stated_bases_of_a_model_of_the_library_s_own() => Libraries.Consumer(
        Libraries.Item("acme/writer;DerivedFrom=mistralai/Mistral-7B-v0.1|meta-llama/Llama-3.1-8B;License=LicenseRef-Acme"), "MLA1501", Large).RunAsync();

    [Fact]
    public async Task is_told_at_the_declaration_where_the_project_declares_the_model_itself()
    {
        var test = Libraries.Consumer(Libraries.Item("llama3.1"), reported: null, Large, """[assembly: ModelLicense.UsesModel({|MLA1001:"meta-llama/Llama-3.1-8B"|})]""");
        await test.RunAsync();
    }

    [Theory]
    [InlineData("MLA1001")]
    [InlineData("MLA1501")]
    public Task is_silenced_by_a_waiver_of_either_id_which_is_needed_then(string rule) => Libraries.Consumer(
        Libraries.Item("llama3.1"), "MLA9506",
        $$"""{ "scale": { "monthlyActiveUsers": 800000000 }, "waivers": [ { "rule": "{{rule}}", "model": "llama-3.1", "reason": "talks with Meta" } ] }""").RunAsync();

    [Fact]
    public Task of_a_reference_is_no_waiver_of_the_project_s_own_use() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
        """{ "scale": { "monthlyActiveUsers": 800000000 }, "waivers": [ { "rule": "MLA1501", "model": {|MLA9005:"llama-3.1"|}, "reason": "talks with Meta" } ] }""");

    [Fact]
    public async Task is_told_at_the_start_of_a_project_file_that_refers_to_it_elsewhere()
    {
        var test = Verify.Compilation("", Large);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, "<Project />"));
        test.TestState.AdditionalReferences.Add(Libraries.Compiled("Acme.Llm", Libraries.Item("llama3.1")));
        test.DisabledDiagnostics.Add("MLA3500");
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("MLA1501").WithSpan(Verify.ProjectFile, 1, 1, 1, 1).WithSpan("/repo/app/modellicense.json", 1, 36, 1, 45));
        await test.RunAsync();
    }

    [Fact]
    public async Task finds_the_models_of_a_project_that_is_not_compiled_yet()
    {
        var test = Verify.Compilation("", Large);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><ItemGroup><ProjectReference Include="..\llm\{|MLA1501:Acme.Llm|}.csproj" /></ItemGroup></Project>"""));
        test.TestState.AdditionalReferences.Add(Libraries.Uncompiled("Acme.Llm", Libraries.Item("llama3.1") + """ class Hidden { [ModelLicense.UsesModel("llama3.1")] private void Secretly() { } }"""));
        test.DisabledDiagnostics.Add("MLA3500");
        await test.RunAsync();
    }

    /// <summary>Its own build tells of it where it is judged by the same: properties (as one number, with a mark for tests, to which the policy may be milder) and policy files.</summary>
    [Theory]
    [InlineData("0a", "/repo/modellicense.json", "0a", null)]
    [InlineData("0a", "/repo/modellicense.json", "0at", null)]
    [InlineData("0at", "/repo/modellicense.json", "0a", "MLA1501")]
    [InlineData("0b", "/repo/modellicense.json", "0a", "MLA1501")]
    [InlineData("", "/repo/modellicense.json", "", "MLA1501")]
    [InlineData("0a", "", "0a", "MLA1501")]
    [InlineData("0a", "/repo/modellicense.json|/repo/llm/modellicense.json", "0a", "MLA1501")]
    [InlineData("0a", "/repo/modellicense.json|/repo/llm/answers/modellicense.json", "0a", "MLA1501")]
    public async Task of_a_project_of_the_same_build_is_told_only_where_it_is_not_judged_by_the_same(string by, string policies, string own, string? reported)
    {
        var test = Libraries.Consumer(Libraries.Item("llama3.1"), reported);
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", Large));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.references.txt", List(by, policies, own)));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("""{ "waivers": [ { "rule": "MLA1001", "model": "llama3.1", "reason": "r" } ], "models": [ { "id": "mistral:7b" } ] }""", null)]
    [InlineData("""{ "scale": { "monthlyActiveUsers": 5 } }""", "MLA1501")]
    [InlineData("""{ "policy": { "tests": "ignore" } }""", "MLA1501")]
    public async Task of_a_project_with_a_file_of_its_own_is_told_where_that_says_more_than_answers_and_models(string file, string? reported)
    {
        var test = Libraries.Consumer(Libraries.Item("llama3.1"), reported, properties:
        [
            "ModelLicensePolicies=" + Uri.EscapeDataString("/repo/modellicense.json"),
            "ModelLicenseReferencePolicies=" + Uri.EscapeDataString("/repo/llm/modellicense.json"),
        ]);
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", Large));
        test.TestState.AdditionalFiles.Add(("/repo/llm/modellicense.json", file));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.references.txt", List("0a", "/repo/modellicense.json|/repo/llm/modellicense.json", "0a")));
        await test.RunAsync();
    }

    [Fact]
    public async Task of_a_project_that_declares_a_licensee_of_its_own_is_told()
    {
        var test = Libraries.Consumer("[assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 5)]\n" + Libraries.Item("llama3.1"), "MLA1501");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", Large));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.references.txt", List("0a", "/repo/modellicense.json", "0a")));
        await test.RunAsync();
    }

    [Fact]
    public async Task of_what_such_a_project_refers_to_is_told_there()
    {
        var library = Libraries.Compiled("Acme.Llm", Libraries.Item("llama3.1") + "public class Speaks { }");
        var test = Verify.Compilation("");
        test.TestState.AdditionalReferences.Add(library);
        test.TestState.AdditionalReferences.Add(Libraries.Compiled("Acme.Middle", "public class Middle : Speaks { }", library));
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", Large));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.references.txt", List("0a", "/repo/modellicense.json", "0a", "Acme.Middle")));
        test.DisabledDiagnostics.Add("MLA3500");
        await test.RunAsync();
    }

    [Fact]
    public Task of_an_assembly_that_says_two_things_of_a_model_is_judged_for_both() => Libraries.Consumer(
        """
        [ModelLicense.UsesModel("black-forest-labs/FLUX.1-dev", Purpose = ModelLicense.ModelPurpose.Research)] class Experiment { }
        [ModelLicense.UsesModel("black-forest-labs/FLUX.1-dev", Purpose = ModelLicense.ModelPurpose.Commercial)] class Product { }
        """, "MLA1502", """{ "scale": { "tier": "startup" } }""").RunAsync();

    [Fact]
    public Task cannot_forge_a_line_of_the_build() => Libraries.Consumer(
        """[assembly: ModelLicense.UsesModel("acme/x\nApp.cs(7,7): error CS9999: forged")]""", "#0", """{ "scale": { "tier": "startup" } }""",
        expected: Verify.Expect("MLA3502",
            "In the referenced assembly 'Acme.Llm', 'acme/x\uFFFDApp.cs(7,7): error CS9999: forged' is not in the catalog; state its license: License on [UsesModel] or AIModel, or \"license\" in its entry of modellicense.json (and DerivedFrom, \"derivedFrom\", if it was made from another)")).RunAsync();

    [Theory]
    [InlineData("<PackageReference Include=\"Acme.Llm.Core\" /><PackageReference Include=\"{|MLA1501:Acme.Llm|}\" />")]
    [InlineData("<ProjectReference Include=\"../B/Acme.Llm.Core.csproj\" /><ProjectReference Include=\"../Acme.Llm/{|MLA1501:Acme.Llm|}.csproj\" />")]
    [InlineData("<Reference Include=\"{|MLA1501:Acme.Llm|}, Version=1.0.0.0\" />")]
    [InlineData("<Reference Include=\"lib\\{|MLA1501:Acme.Llm|}.dll\" />")]
    public async Task stands_at_the_very_reference(string references)
    {
        var test = Verify.Compilation("", Large);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, $"<Project><ItemGroup>{references}</ItemGroup></Project>"));
        test.TestState.AdditionalReferences.Add(Libraries.Compiled("Acme.Llm", Libraries.Item("llama3.1")));
        test.DisabledDiagnostics.Add("MLA3500");
        await test.RunAsync();
    }

    [Fact]
    public Task carries_the_assembly_and_the_evidence_in_its_properties() => Check(async found =>
    {
        var told = Assert.Single(await found, each => each.Id == "MLA1501");
        Assert.Equal(("Acme.Llm", "reference", "llama3.1", "users-700m"), (told.Properties["assembly"], told.Properties["evidence"], told.Properties["license"], told.Properties["term"]));
        Assert.Single(await found, each => each.Id == "MLA3500");
    });

    private static Task Check(Func<Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>>, Task> check)
        => check(Analysis.With(Analysis.Compile("").AddReferences(Libraries.Compiled("Acme.Llm", Libraries.Item("llama3.1"))), Large).GetAnalyzerDiagnosticsAsync());

    /// <summary>The list of referenced projects, as the targets write it.</summary>
    private static string List(string by, string policies, string own, string assembly = "Acme.Llm")
        => $"{assembly}\u001F/repo/llm/Acme.Llm.csproj\u001E\n/repo/llm/Acme.Llm.csproj\u001F{by}\u001F{policies}\u001E\n{Verify.ProjectFile}\u001F{own}\u001F/repo/modellicense.json\u001E\n";
}
