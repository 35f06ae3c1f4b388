using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>Models that are named in settings files. <c>{|MLA3000:...|}</c> marks a use; whether its license allows it is not of interest where only uses are asked for.</summary>
public class SettingsTests
{
    private const string Big = """{ "scale": { "monthlyActiveUsers": 800000000 } }""";

    [Theory]
    [InlineData("""{ "Model": {|MLA3000:"llama3.1"|} }""")]
    [InlineData("""{ "model": {|MLA3000:"llama3.1"|} }""")]
    [InlineData("""{ "ModelId": {|MLA3000:"llama3.1"|}, "ModelName": {|MLA3000:"gpt-4o"|}, "DefaultModel": {|MLA3000:"phi-4"|}, "DefaultModelId": {|MLA3000:"phi-4"|} }""")]
    [InlineData("""{ "TextModel": {|MLA3000:"llama3.1"|}, "EmbeddingModel": {|MLA3000:"nomic-embed-text"|}, "ChatModel": {|MLA3000:"llava"|}, "ChatModelId": {|MLA3000:"gpt-4o"|} }""")]
    [InlineData("""{ "EmbeddingModelId": {|MLA3000:"text-embedding-3-small"|}, "VisionModelId": {|MLA3000:"gpt-4o"|}, "TranscriptionModelId": {|MLA3000:"whisper-1"|}, "SpeechModelId": {|MLA3000:"tts-1"|}, "ImageModelId": {|MLA3000:"dall-e-3"|} }""")]
    [InlineData("""{ "TextGenerationModelId": {|MLA3000:"gpt-4o"|}, "TextModelName": {|MLA3000:"gpt-4o"|}, "SmallModel": {|MLA3000:"phi-4"|}, "MediumModel": {|MLA3000:"phi-4"|}, "LargeModel": {|MLA3000:"gpt-4o"|} }""")]
    [InlineData("""{ "FoundationModel": {|MLA3000:"anthropic.claude-3-5-sonnet-20241022-v2:0"|}, "OllamaModel": {|MLA3000:"mistral"|}, "LlmModelName": {|MLA3000:"qwen2.5:7b"|} }""")]
    [InlineData("""{ "HuggingFace": { "Model": {|MLA3000:"meta-llama/Llama-3.1-8B-Instruct"|} } }""")]
    [InlineData("""{ "HuggingFace:Model": {|MLA3000:"meta-llama/Llama-3.1-8B-Instruct"|} }""")]
    [InlineData("""{ "AzureOpenAI": { "Deployment": {|MLA3000:"gpt-4o"|}, "ChatDeploymentName": {|MLA3000:"gpt-35-turbo"|}, "DeploymentName": {|MLA3000:"gpt-4"|} } }""")]
    [InlineData("""{ "LlmProviders": [ { "Provider": "x", "Models": [ { "Id": "gpt-4o", "Name": {|MLA3000:"gpt-4o-2024-08-06"|}, "Type": "chat" }, { "Id": {|MLA3000:"phi-4"|}, "Name": "The small one" } ] } ] }""")]
    [InlineData("""{ "Ai": { "Models": [ {|MLA3000:"llama3.1"|}, {|MLA3000:"mistral"|} ] } }""")]
    [InlineData("""{ "Models": { "Chat": {|MLA3000:"llama3.1"|}, "Embedding": { "Name": {|MLA3000:"bge-small-en-v1.5"|} } } }""")]
    [InlineData("""{ "KernelMemory": { "Services": { "Ollama": { "TextModel": { "modelName": {|MLA3000:"phi3:medium-128k"|}, "maxTokenTotal": 131072 } } } } }""")]
    [InlineData("""{ "ModelPath": {|MLA3000:"C:\\models\\llama-2-7b.Q4_K_M.gguf"|} }""")]
    [InlineData("""{ "OnnxModelPath": {|MLA3000:"./models/phi-3-mini-4k-instruct-onnx"|} }""")]
    [InlineData("""{ "Speech": { "ModelFile": {|MLA3000:"ggml-base.en.bin"|} } }""")]
    [InlineData("""{ "Writer": { "Brain": {|MLA3000:"meta-llama/Llama-3.1-8B-Instruct"|}, "File": {|MLA3000:"llama-2-7b.Q4_K_M.gguf"|} } }""")]
    [InlineData("""{ "Model": {|MLA3000:"https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct"|} }""")]
    public Task are_uses_at_their_values(string json) => Uses(json);

    [Theory]
    [InlineData("""{ "Ai": { "Model": {|MLA3002:{|MLA3000:"acme-writer"|}|} } }""")]
    [InlineData("""{ "ChatModel": {|MLA3002:{|MLA3000:"acme-writer:2"|}|} }""")]
    [InlineData("""{ "Llm": { "Models": [ { "Id": "dall-e", "Name": {|MLA3000:"dall-e-3"|} }, { "Id": "1", "Name": {|MLA3002:{|MLA3000:"acme/writer-7b"|}|} }, { "Id": "fast", "Name": {|MLA3000:"llama3.1"|} } ] } }""")]
    [InlineData("""{ "Model": {|MLA3002:{|MLA3000:"meta-llama/Llama-9-8B"|}|} }""")]
    [InlineData("""{ "Weights": {|MLA3002:{|MLA3000:"models/acme-writer.Q4_K_M.gguf"|}|} }""")]
    [InlineData("""{ "ConnectionStrings": { "chat": "Endpoint=https://ai.example;Model={|MLA3002:{|MLA3000:acme-writer|}|}" } }""")]
    public Task that_no_catalog_knows_are_told_where_their_keys_leave_no_doubt(string json) => Uses(json);

    [Theory]
    [InlineData("""{ "Model": "acme-writer", "Product": { "Model": "X5", "ModelName": "Model S", "ModelId": "4711", "ModelNumber": "llama3.1" } }""")]
    [InlineData("""{ "Model": "phi", "Telescope": { "Model": "gemini" }, "Rocket": { "Model": "Falcon 9" }, "Telescopes": { "Models": [ { "Name": "Gemini 2" }, "solar" ] } }""")]
    [InlineData("""{ "OpenAI": { "Deployment": "contoso-chat", "DeploymentName": "my-gpt-4o-west", "Models": [ { "Name": "Example model" } ] } }""")]
    [InlineData("""{ "Ollama": { "Model": "", "ChatModel": " ", "EmbeddingModel": "<your model>", "OtherModel": "{MODEL}", "AnotherModel": "${OLLAMA_MODEL}", "LastModel": "your-model-name", "SomeModel": "%MODEL%", "ModelId": "TODO" } }""")]
    [InlineData("""{ "Ollama": { "Model": "https://ai.example/llama3.1", "Endpoint": "http://localhost:11434", "ModelUrl": "https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct" } }""")]
    [InlineData("""{ "Ai": { "ServiceId": "gpt-4o", "TokenizerModel": "gpt-4o", "Tokenizer": "meta-llama/Llama-3.1-8B-Instruct", "ChatTemplate": "llama2", "PromptTemplate": "gemma", "License": "llama3.1", "DisplayName": "Llama 3.1", "Dataset": "meta-llama/Llama-3.1-8B-Instruct" } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information", "meta-llama/Llama-3.1-8B-Instruct": "Debug", "Model": "gpt-4o" } } }""")]
    [InlineData("""{ "Docker": { "Image": "ollama/ollama:0.3.1", "Inference": "vllm/vllm-openai:v0.6.1" }, "Native": { "Library": "ggml-base.dll", "Other": "llama.dll" }, "Mime": "application/vnd.api+json" }""")]
    [InlineData("""{ "Ai": { "Files": "*.gguf", "Extension": ".gguf", "Vocabulary": "ggml-vocab-llama.gguf" }, "Vision": { "Net": "panel-detector.onnx", "ModelPath": "models/panel-detector.onnx" } }""")]
    [InlineData("""{ "OpenAI": { "ApiKey": "gpt-4o", "Models": { "Key": "gpt-4o", "Folder": "models", "Other": "acme-4711" } }, "Gpt": { "Data": "qU7/x3BbZk9wLlama3Zz0==" } }""")]
    [InlineData("""{ /* "Model": "llama3.1" */ "Name": "Example llama3.1", "Labels": [ "llama", "falcon" ] } // "Model": "llama3.1" """)]
    [InlineData("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "properties": { "Model": "llama3.1" } }""")]
    [InlineData("""{ "openapi": "3.1.0", "example": { "model": "gpt-4o" } }""")]
    [InlineData("""[ { "Model": "llama3.1" } ]""")]
    public Task that_only_look_like_models_are_none(string json) => Uses(json);

    [Theory]
    [InlineData("package.json")]
    [InlineData("packages.lock.json")]
    [InlineData("acme.schema.json")]
    [InlineData("tokenizer.json")]
    [InlineData("appsettings.txt")]
    public Task in_files_of_other_tools_are_none(string file) => Uses("""{ "model": "llama3.1" }""", file);

    [Theory]
    [InlineData("testsettings.Development.json")]
    [InlineData("llm.json")]
    public Task may_stand_in_any_json_that_is_handed_to_the_compiler(string file) => Uses("""{ "model": {|MLA3000:"llama3.1"|} }""", file);

    [Theory]
    [InlineData("""{ "ConnectionStrings": { "chat": "Endpoint=https://ai.example;Key=S3CRET/llama3.2;Model={|MLA3000:llama3.1|};Other=x" } }""")]
    [InlineData("""{ "Aspire": { "Chat": "Endpoint=http://localhost:11434;Model='{|MLA3000:llama3.1|}'" } }""")]
    [InlineData("""{ "ConnectionStrings": { "chat": "Endpoint=https://ai.example/;Key=a\u0062\"c;Deployment={|MLA3000:gpt-4o|}" } }""")]
    [InlineData("""{ "ConnectionStrings": { "chat": "Endpoint=https://ai.example/;Key=abc;Deployment=contoso-chat;Model=;ModelId=<model>" } }""")]
    [InlineData("""{ "ConnectionStrings": { "db": "Server=.;Database=llama3.1;Model=llama3.1;Metadata=res://*/Model.csdl" } }""")]
    [InlineData("""{ "ConnectionStrings": { "chat": "Endpoint=https://ai.example/;Model=llama3.1,Key=S3CRET" } }""")]
    [InlineData("""{ "ConnectionStrings": { "chat": "Endpoint=https://ai.example/;Model=sk-abcdef0123" , "other": "Key=x;Model=0123456789abcdef0123456789abcdef" } }""")]
    public Task in_connection_strings_are_located_inside(string json) => Uses(json);

    [Fact]
    public async Task are_all_of_a_connection_string_that_any_diagnostic_repeats()
    {
        var found = await Analysis.Of(
            "",
            new Dictionary<string, string>
            {
                ["/repo/app/modellicense.json"] = Big,
                ["/repo/app/appsettings.json"] = """
                    {
                      "ConnectionStrings": {
                        "chat": "Endpoint=https://hidden.example/;Key=S3CRET;Model=llama3.1;Token=S3CRET",
                        "other": "Endpoint=https://hidden.example/;AccessKey=S3CRET;Model=acme-S3; Key = S3CRET"
                      },
                      "Ollama": { "Model": "Endpoint=https://hidden.example/;Key=S3CRET;Modell=llama3.1", "ChatModel": "S3CRET S3CRET" }
                    }
                    """,
            });

        Assert.Equal(["MLA1001", "MLA2001", "MLA2002", "MLA3000", "MLA3000", "MLA3002"], found.Select(each => each.Id).Order());
        Assert.All(found, each =>
        {
            var said = each + string.Concat(each.Properties.Select(pair => pair.Key + pair.Value)) + each.Descriptor.Description;
            Assert.DoesNotContain("S3CRET", said);
            Assert.DoesNotContain("hidden", said);
        });
    }

    [Theory]
    [InlineData("""{ "profiles": { "app": { "commandName": "Project", "environmentVariables": { "OLLAMA_MODEL": {|MLA3000:"mistral"|}, "AZURE_OPENAI_DEPLOYMENT_NAME": {|MLA3000:"gpt-4o"|}, "Ai__Model": {|MLA3000:"llama3.1"|} } } } }""")]
    [InlineData("""{ "profiles": { "gpt-4o": { "environmentVariables": { "FOUNDRY_MODEL": {|MLA3000:"gpt-4o"|}, "LITELLM_MODEL": {|MLA3002:{|MLA3000:"acme-writer"|}|}, "OPENAI_CHAT_MODEL_NAME": {|MLA3000:"gpt-4o"|} } }, "b": { "environmentVariables": { "FOUNDRY_MODEL": {|MLA3000:"gpt-4o"|}, "AZURE_AI_MODEL_DEPLOYMENT_NAME": {|MLA3000:"gpt-4o"|} } } } }""")]
    [InlineData("""{ "profiles": { "app": { "environmentVariables": { "RERANK_MODEL": {|MLA3000:"BAAI/bge-reranker-v2-m3"|}, "VISION_MODEL": {|MLA3002:{|MLA3000:"acme-seer"|}|} } } } }""")]
    [InlineData("""{ "profiles": { "app": { "model": "llama3.1", "launchUrl": "models/llama3.1", "environmentVariables": { "ASPNETCORE_ENVIRONMENT": "Development", "OPENAI_API_KEY": "gpt-4o", "AZURE_OPENAI_DEPLOYMENT": "contoso" } } } }""")]
    [InlineData("""{ "iisSettings": { "Model": "llama3.1" } }""")]
    public Task in_environment_variables_of_the_debugger_are_uses(string json) => Uses(json, "Properties/launchSettings.json");

    [Theory]
    [InlineData("{ // of the chat\n \"Model\": {|MLA3000:\"llama3.1\"|}, // \"llama3.2\"\n }")]
    [InlineData("""{ "Model": {|MLA3000:"llama3.1"|}, "Other": """)]
    [InlineData("""{ "Model": {|MLA3000:"llama3.1"|}, "OtherModel": "gpt-4""")]
    [InlineData("""{ "Model": {|MLA3000:"llama3.1"|} "OtherModel": "gpt-4o" }""")]
    [InlineData("""{ "Model": {|MLA3000:"llama3.1"|}, "Count": 010, "OtherModel": {|MLA3000:"gpt-4o"|} }""")]
    [InlineData("")]
    [InlineData("model")]
    [InlineData("{ \"Model\"")]
    public Task count_as_far_as_the_file_can_be_read(string json) => Uses(json);

    [Fact]
    public async Task are_judged_once_in_a_file_and_counted_each_time()
    {
        var test = Verify.Compilation("", Big);
        test.DisabledDiagnostics.Remove("MLA3000");
        test.TestState.AdditionalFiles.Add(("/repo/app/appsettings.json", """{ "Model": {|MLA1001:{|MLA3000:"llama3.1"|}|}, "ChatModel": {|MLA3000:"llama3.1"|}, "OtherModel": {|MLA3000:"gpt-4o"|} }"""));
        test.TestState.AdditionalFiles.Add(("/repo/app/appsettings.Development.json", """{ "Model": {|MLA1001:{|MLA3000:"llama3.1"|}|} }"""));
        test.DisabledDiagnostics.Add("MLA3009");
        await test.RunAsync();
    }

    [Fact]
    public Task are_judged_at_the_declaration_where_the_project_declares_them() => Told(
        """{ "scale": { "monthlyActiveUsers": 800000000 }, "models": [ { "id": {|MLA1001:"meta-llama/Llama-3.1-8B"|} } ] }""",
        """{ "Model": "llama3.1" }""");

    [Fact]
    public Task need_a_declaration_where_the_policy_asks_for_one() => Told(
        """{ "scale": { "monthlyActiveUsers": 5 }, "policy": { "declare": "required" } }""",
        """{ "Model": {|MLA3001:"llama3.1"|} }""");

    [Fact]
    public async Task are_what_a_declaration_is_there_for()
    {
        var test = Verify.Compilation("", """{ "scale": { "monthlyActiveUsers": 5 }, "models": [ { "id": "llama3.1" }, { "id": {|MLA3005:"gpt-4o"|} } ] }""");
        test.DisabledDiagnostics.Remove("MLA3005");
        test.TestState.AdditionalFiles.Add(("/repo/app/appsettings.json", """{ "ChatModel": "meta-llama/Llama-3.1-8B-Instruct" }"""));
        await test.RunAsync();
    }

    [Fact]
    public Task are_what_a_waiver_may_be_for() => Told(
        """{ "scale": { "monthlyActiveUsers": 800000000 }, "waivers": [ { "rule": "MLA1001", "model": "llama3.1", "reason": "r" } ] }""",
        """{ "Model": {|MLA9006:"llama3.1"|} }""");

    [Fact]
    public async Task are_notes_where_nothing_is_declared()
    {
        var test = Verify.Compilation("");
        test.TestState.AdditionalFiles.Add(("/repo/app/appsettings.json", """{ "Ai": { "Model": {|#0:"acme-writer"|} } }"""));
        test.TestState.ExpectedDiagnostics.Add(Verify.Expect("MLA3002", "'acme-writer' is not in the catalog; state its license: License on [UsesModel] or AIModel, or \"license\" in its entry of modellicense.json (and DerivedFrom, \"derivedFrom\", if it was made from another)", DiagnosticSeverity.Info));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("Ai:Model", null, true)]
    [InlineData("ai__MODEL", null, true)]
    [InlineData("AI:Brain", "acme", false)]
    [InlineData("Ai:Deployment", "contoso", false)]
    [InlineData("Ai:Empty", null, false)]
    [InlineData("Ai:Open", null, false)]
    [InlineData("Ai", null, false)]
    [InlineData("Models:1:Name", null, true)]
    [InlineData("OLLAMA_MODEL", null, true)]
    [InlineData("profiles:a:environmentVariables:OLLAMA_MODEL", null, false)]
    [InlineData("scale", null, false)]
    public void can_be_asked_for_by_the_key_that_code_reads(string key, string? untold, bool isTold)
    {
        var settings = Analysis.Settings(new Dictionary<string, string>
        {
            ["/repo/app/appsettings.json"] = """{ "Ai": { "Model": "llama3.1", "Brain": "acme", "Deployment": "contoso", "Empty": " ", "Open": "<model>" }, "Models": [ { "Name": "gpt-4o" }, { "Name": "gpt-4" } ] }""",
            ["/repo/app/Properties/launchSettings.json"] = """{ "profiles": { "a": { "environmentVariables": { "OLLAMA_MODEL": "phi4" } } } }""",
            ["/repo/app/modellicense.json"] = """{ "scale": "llama3.1" }""",
        });

        Assert.Equal((untold, isTold), (settings.Untold(key, Shipped.Catalog).SingleOrDefault().Setting?.Value, settings.Tells(key, Shipped.Catalog, _ => true)));
    }

    private static async Task Uses([StringSyntax("json")] string json, string file = "appsettings.json")
    {
        var test = Verify.Compilation("", "{}");
        test.DisabledDiagnostics.Remove("MLA3000");
        test.DisabledDiagnostics.AddRange(["MLA1003", "MLA3003", "MLA3009"]);
        test.TestState.AdditionalFiles.Add(("/repo/app/" + file, json));
        await test.RunAsync();
    }

    private static async Task Told([StringSyntax("json")] string policy, [StringSyntax("json")] string json)
    {
        var test = Verify.Compilation("", policy);
        test.TestState.AdditionalFiles.Add(("/repo/app/appsettings.json", json));
        await test.RunAsync();
    }
}
