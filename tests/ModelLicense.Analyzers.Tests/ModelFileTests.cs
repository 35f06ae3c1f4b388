using System.Diagnostics.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>Files of weights among the items of a project, as the package's targets list them: path, fate, and the project file that defines them.</summary>
public class ModelFileTests
{
    private const string Big = """{ "scale": { "monthlyActiveUsers": 800000000 } }""";

    private const string Small = """{ "scale": { "monthlyActiveUsers": 5, "purpose": "commercial" } }""";

    [Theory]
    [InlineData("llama-2-7b.Q4_K_M.gguf", """<EmbeddedResource Include="{|MLA3000:llama-2-7b.Q4_K_M.gguf|}" />""")]
    [InlineData("models/llama-2-7b.Q4_K_M.gguf", """<Content Include="{|MLA3000:models\**\*.gguf|}" CopyToOutputDirectory="Always" />""")]
    [InlineData("models/llama-2-7b.Q4_K_M.gguf", """<None Include="models/*.onnx; {|MLA3000:models/llama-2-7b.Q4_K_M.gguf|};a" /><None Include="models/*" />""")]
    [InlineData("models/llama-2-7b.Q4_K_M.gguf", """<!-- <None Include="models/*.gguf" /> --><None Update='{|MLA3000:models/llama-2-7b.*.gguf|}' Pack="true" />""")]
    [InlineData("/weights/llama-2-7b.Q4_K_M.gguf", """<None Include="{|MLA3000:$(Weights)*.gguf|}" />""")]
    [InlineData("models/all-MiniLM-L6-v2/model.onnx", """<Content Include="{|MLA3000:models/**/*.onnx|}" />""")]
    [InlineData("models/models--meta-llama--Llama-3.1-8B/snapshots/0e9e39f249a16976918f6564b8830bc894c89659/model-00001-of-00004.safetensors", """<Content Include="{|MLA3000:models/**|}" />""")]
    [InlineData("bge-small-en-v1.5/onnx/model_quantized.onnx", """<Content Include="{|MLA3000:bge-small-en-v1.5/**/*.onnx|}" />""")]
    [InlineData("ggml-base.en.bin", """<None Update="{|MLA3000:*.bin|}" />""")]
    [InlineData("yolov8n.pt", """<None Update="{|MLA3000:yolov8n.pt|}" />""")]
    [InlineData("yolov8n.onnx", """<None Update="{|MLA3000:yolov?n.onnx|}" />""")]
    public Task of_known_models_are_uses_where_the_project_file_writes_them(string path, string items) => Uses(path, "", items);

    [Fact]
    public Task are_told_at_the_start_of_the_project_where_it_does_not_write_them() => InProject(
        [("llama-2-7b.Q4_K_M.gguf", "", "/usr/share/dotnet/sdk/DefaultItems.props")],
        "{|MLA1001:|}<Project />",
        Big);

    [Theory]
    [InlineData("acme-writer.Q4_K_M.gguf", "embedded", true)]
    [InlineData("acme-writer.safetensors", "packed", true)]
    [InlineData("ggml-acme.bin", "copied to the output", true)]
    [InlineData("weights/model.safetensors", "published", true)]
    [InlineData("acme-writer.Q4_K_M.gguf", "", false)]
    [InlineData("acme-writer.safetensors", "", false)]
    [InlineData("panel-detector.onnx", "embedded", false)]
    [InlineData("models/resnet50-v2-7.onnx", "embedded", false)]
    [InlineData("models/solar/model.onnx", "embedded", false)]
    [InlineData("models/yolov8n/panel-detector.onnx", "embedded", false)]
    [InlineData("phi.onnx", "embedded", false)]
    [InlineData("model.onnx", "embedded", false)]
    [InlineData("model.tflite", "embedded", false)]
    [InlineData("checkpoint.pt", "embedded", false)]
    [InlineData("ggml-vocab-llama.gguf", "embedded", false)]
    [InlineData("tokenizer.safetensors", "embedded", false)]
    [InlineData("llama.bin", "embedded", false)]
    [InlineData("README.llamafile", "embedded", false)]
    public Task that_no_catalog_knows_are_told_where_they_are_shipped_and_can_be_nothing_else(string path, string fate, bool isTold)
        => InProject([(path, fate, Verify.ProjectFile)], isTold ? $$"""<Project><None Include="{|MLA3002:{{path}}|}" /></Project>""" : $"""<Project><None Include="{path}" /></Project>""", Small);

    [Theory]
    [InlineData("embedded", true)]
    [InlineData("copied to the output", true)]
    [InlineData("", false)]
    public Task that_are_shipped_fall_under_terms_about_shipping_weights(string fate, bool isShipped) => InProject(
        [("acme-writer.safetensors", fate, Verify.ProjectFile)],
        isShipped ? """<Project><None Include="{|MLA1006:acme-writer.safetensors|}" /></Project>""" : """<Project><None Include="acme-writer.safetensors" /></Project>""",
        NoShipping);

    [Fact]
    public async Task say_how_they_are_shipped()
    {
        var test = Project(
            [("acme-writer.safetensors", "embedded", Verify.ProjectFile)],
            """<Project><EmbeddedResource Include="{|#0:acme-writer.safetensors|}" /></Project>""",
            NoShipping);
        test.TestState.ExpectedDiagnostics.Add(Verify.Expect(
            "MLA1006",
            "'acme-writer.safetensors' is under the Acme License, which does not allow handing out its weights (section 1); this project declares the delivery 'shipsWeights' (the file acme-writer.safetensors, embedded)"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", \"delivery\": [\"shipsWeights\"]", true)]
    [InlineData(", \"delivery\": [\"selfHosted\"]", false)]
    public Task tell_a_declaration_of_their_model_how_it_is_delivered_unless_it_says_so(string delivery, bool isShipped) => InProject(
        [("acme-writer.safetensors", "embedded", Verify.ProjectFile)],
        """<Project><EmbeddedResource Include="acme-writer.safetensors" /></Project>""",
        NoShipping.Replace("\"models\": []", $$""" "models": [ { "id": {{(isShipped ? "{|MLA1006:\"acme/writer\"|}" : "\"acme/writer\"")}}{{delivery}} } ] """));

    [Theory]
    [InlineData("acme-writer.Q4_K_M.gguf")]
    [InlineData("acme-writer.Q4_K_M")]
    [InlineData("weights/acme-writer.Q4_K_M.gguf")]
    [InlineData("weights")]
    public async Task are_what_a_declaration_by_path_name_or_folder_is_there_for(string id)
    {
        var test = Project(
            [("weights/acme-writer.Q4_K_M.gguf", "embedded", Verify.ProjectFile)],
            """<Project><EmbeddedResource Include="weights/*.gguf" /></Project>""",
            $$"""{ "scale": { "monthlyActiveUsers": 5 }, "models": [ { "id": "{{id}}", "license": "mit" } ] }""");
        test.DisabledDiagnostics.Remove("MLA3005");
        await test.RunAsync();
    }

    [Fact]
    public async Task of_one_model_are_one_use_and_shipped_if_any_is()
    {
        var test = Project(
            [
                ("Llama-3.1-8B/model-00001-of-00002.safetensors", "", Verify.ProjectFile),
                ("Llama-3.1-8B/model-00002-of-00002.safetensors", "copied to the output", Verify.ProjectFile),
                ("Llama-3.1-8B/model-00002-of-00002.safetensors", "", Verify.ProjectFile),
            ],
            """<Project><Content Include="{|MLA3000:{|MLA1001:Llama-3.1-8B/**|}|}" /></Project>""",
            Big);
        test.DisabledDiagnostics.Remove("MLA3000");
        await test.RunAsync();
    }

    [Fact]
    public Task need_a_declaration_where_the_policy_asks_for_one_and_are_pinned_as_they_lie_there() => InProject(
        [("bge-small-en-v1.5/model.onnx", "", Verify.ProjectFile)],
        """<Project><Content Include="{|MLA3001:bge-small-en-v1.5/model.onnx|}" /></Project>""",
        """{ "scale": { "monthlyActiveUsers": 5 }, "policy": { "declare": "required", "pinned": true } }""");

    [Fact]
    public Task are_notes_where_nothing_is_declared() => InProject(
        [("llama-2-7b.Q4_K_M.gguf", "embedded", Verify.ProjectFile)],
        """<Project><EmbeddedResource Include="{|MLA1003:llama-2-7b.Q4_K_M.gguf|}" /></Project>""",
        policy: null);

    [Theory]
    [InlineData("models/llama-2-7b.Q4_K_M.gguf;Delivery=ShipsWeights;File=true", "MLA1501")]
    [InlineData("acme-7b.gguf;Delivery=ShipsWeights;File=true", "MLA3502")]
    [InlineData("models/panel-detector.onnx;Delivery=ShipsWeights;File=true", null)]
    [InlineData("model.onnx;Delivery=ShipsWeights;File=true", null)]
    public Task of_a_packed_library_are_told_to_those_who_use_it(string text, string? reported) => Libraries.Consumer(Libraries.Item(text), reported, Big).RunAsync();

    [Theory]
    [InlineData("acme/writer", "MLA1506")]
    [InlineData("acme/writer;Delivery=SelfHosted", null)]
    public Task of_a_packed_library_say_how_the_model_is_delivered_that_it_declares(string text, string? reported)
        => Libraries.Consumer(Libraries.Item(text) + Libraries.Item("acme-writer.gguf;Delivery=ShipsWeights;File=true"), reported, NoShipping).RunAsync();

    /// <summary>A model of the organization's own, whose license is about shipping its weights.</summary>
    private const string NoShipping = """
        {
          "scale": { "monthlyActiveUsers": 5, "purpose": "commercial" },
          "models": [],
          "catalog": {
            "licenses": [ { "key": "LicenseRef-Acme", "name": "Acme License", "steward": "Acme", "openness": "community", "openWeights": true,
              "url": "https://acme.example/license", "source": "contract LGL-7", "readOn": "2026-11-01", "confidence": "licenseText",
              "terms": [ { "id": "no-shipping", "kind": "activity", "activity": "distributingWeights", "section": "1", "summary": "does not allow handing out its weights", "then": "barred" } ] } ],
            "models": [ { "key": "acme-writer", "family": "Acme Writer", "version": "1", "name": "Acme Writer", "publisher": "Acme", "license": "LicenseRef-Acme",
              "confidence": "licenseText", "source": "contract LGL-7", "readOn": "2026-11-01", "modality": ["text"], "names": ["acme writer"], "ids": ["acme/writer"] } ] }
        }
        """;

    private static Task Uses(string path, string fate, [StringSyntax("xml")] string items)
    {
        var test = Project([(path, fate, Verify.ProjectFile)], $"<Project><ItemGroup>{items}</ItemGroup></Project>", "{}");
        test.DisabledDiagnostics.Remove("MLA3000");
        test.DisabledDiagnostics.AddRange(["MLA1003", "MLA3003", "MLA3009"]);
        return test.RunAsync();
    }

    private static Task InProject((string Path, string Fate, string DefinedIn)[] files, [StringSyntax("xml")] string project, [StringSyntax("json")] string? policy)
        => Project(files, project, policy).RunAsync();

    private static AnalyzersTest Project((string Path, string Fate, string DefinedIn)[] files, string project, string? policy)
    {
        var test = Verify.Compilation("", policy);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, project));
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.weights.txt", string.Concat(files.Select(file => $"{file.Path}\u001F{file.Fate}\u001F{file.DefinedIn}\u001E\n"))));
        return test;
    }
}
