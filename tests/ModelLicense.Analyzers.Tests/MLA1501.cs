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

    /// <summary>Every fact the consumer knows reaches the project of the library too, so its own build has told of it.</summary>
    [Theory]
    [InlineData("Acme.Llm.csproj", "/repo/modellicense.json", "/repo/modellicense.json", null)]
    [InlineData("Acme.Llm.csproj", "/repo/app/modellicense.json", "", "MLA1501")]
    [InlineData("Acme.Llm.csproj", "/repo/modellicense.json", "/repo/modellicense.json\u001E/repo/llm/modellicense.json", "MLA1501")]
    [InlineData("Acme.Llm.vbproj", "/repo/modellicense.json", "/repo/modellicense.json", "MLA1501")]
    public async Task of_a_project_of_the_same_build_is_told_only_where_it_is_not_judged_by_the_same(string file, string policy, string there, string? reported)
    {
        var test = Libraries.Consumer(Libraries.Item("llama3.1"), reported);
        test.TestState.AdditionalFiles.Add((policy, Large));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.references.txt", $"Acme.Llm\u001F/repo/llm/{file}\u001E\n{there}\u001E\n"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("<Project>", null)]
    [InlineData("<Project><PropertyGroup><ModelLicenseMonthlyActiveUsers>800000000</ModelLicenseMonthlyActiveUsers></PropertyGroup>", "MLA1501")]
    public async Task of_a_project_of_the_same_build_is_told_where_the_project_file_itself_sets_a_fact(string start, string? reported)
    {
        var test = Verify.Compilation("", properties: ["ModelLicenseMonthlyActiveUsers=800000000"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, start + $"""<ItemGroup><ProjectReference Include="../llm/{(reported is null ? "Acme.Llm" : $$"""{|{{reported}}:Acme.Llm|}""")}.csproj" /></ItemGroup></Project>"""));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.references.txt", "Acme.Llm\u001F/repo/llm/Acme.Llm.csproj\u001E\n"));
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
}
