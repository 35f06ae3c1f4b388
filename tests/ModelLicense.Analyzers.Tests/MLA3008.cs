using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A call uses a model that the source does not show.</summary>
public class MLA3008
{
    [Theory]
    [InlineData("config[\"Ai:Model\"]", "it comes from the setting 'Ai:Model', for which no settings file of the project has the name of a model")]
    [InlineData("config.GetSection(\"Ai\")[\"Model\"]", "it comes from the setting 'Ai:Model', for which no settings file of the project has the name of a model")]
    [InlineData("config.GetSection(\"Ai:Model\").Value", "it comes from the setting 'Ai:Model', for which no settings file of the project has the name of a model")]
    [InlineData("config.GetValue<string>(\"Ai:Model\")", "it comes from the setting 'Ai:Model', for which no settings file of the project has the name of a model")]
    [InlineData("System.Environment.GetEnvironmentVariable(\"OLLAMA_MODEL\")", "it comes from the environment variable 'OLLAMA_MODEL', and there is no default")]
    [InlineData("options.Model", "it comes from 'Model', to which neither its declaration nor this file gives a value")]
    [InlineData("which", "it comes from the parameter 'which' (mark it [ModelId], and what its callers pass is looked at)")]
    [InlineData("System.Console.ReadLine()", "it is not a constant")]
    [InlineData("\"<your-model>\"", "'<your-model>' is to be replaced")]
    public Task tells_where_it_comes_from(string value, string why) => Verify.Uses(
        Source(value),
        Verify.Expect("MLA3008", $"Which model this call uses is not shown: {why}; declare it: [assembly: UsesModel(\"...\")], an AIModel item, or an entry of models in the modellicense.json beside the project", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("config[\"Ai:Model\"]!")]
    [InlineData("config.GetValue<string>(\"Ai:Model\")!")]
    [InlineData("System.Environment.GetEnvironmentVariable(\"OLLAMA_MODEL\")!")]
    [InlineData("(System.Environment.GetEnvironmentVariable(\"OLLAMA_MODEL\"))!")]
    [InlineData("which!")]
    [InlineData("options.Model!")]
    [InlineData("options!.Model!")]
    public Task tells_it_where_the_compiler_is_told_that_it_is_not_null(string value) => Verify.Uses(
        "#nullable enable\n" + Source(value),
        new Microsoft.CodeAnalysis.Testing.DiagnosticResult("MLA3008", DiagnosticSeverity.Info).WithLocation(0));

    [Fact]
    public Task tells_of_a_deployment_whose_name_may_stand_for_any_model() => Verify.Uses(
        """
        using Microsoft.SemanticKernel;
        class C
        {
            object a = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion({|MLA3008:"our-chat"|}, "https://x.openai.azure.com", "key");
            object b = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion("our-chat", "https://x.openai.azure.com", "key", modelId: {|MLA3000:"gpt-4o"|});
            object c = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion({|MLA3000:"gpt-4o"|}, "https://x.openai.azure.com", "key");
        }
        """);

    [Fact]
    public async Task says_nothing_where_a_declaration_around_the_call_covers_it()
    {
        var test = Verify.Compilation("class C { [ModelLicense.UsesModel(\"llama3.1\")] object M(string which) => new OllamaSharp.OllamaApiClient(\"http://localhost\", which); }");
        test.DisabledDiagnostics.Add("MLA1003");
        await test.RunAsync();
    }

    [Fact]
    public async Task leaves_a_trace_where_any_declaration_of_the_project_may_be_meant()
    {
        var found = await Analysis.Of("[assembly: ModelLicense.UsesModel(\"llama3.1\")] class C { object M(string which) => new OllamaSharp.OllamaApiClient(\"http://localhost\", which); }");

        Assert.DoesNotContain(found, each => each.Id == "MLA3008");
        var trace = Assert.Single(found, each => each.Id == "MLA9006");
        Assert.Equal("'(not shown)': MLA3008 is answered: the project declares 'llama3.1' (Program.cs, line 1)", trace.GetMessage());
        Assert.Equal(("MLA3008", "unverified", "the project declares 'llama3.1' (Program.cs, line 1)"), (trace.Properties["rule"], trace.Properties["verdict"], trace.Properties["reason"]));
    }

    [Fact]
    public Task says_nothing_of_a_parameter_that_is_marked_because_its_callers_are_looked_at() => Verify.Uses(
        """
        class C
        {
            object M([ModelLicense.ModelId] string which) => new OllamaSharp.OllamaApiClient("http://localhost", which);
            object N(string any) => M({|MLA3008:any|});
            object O() => M({|MLA3000:"llama3.1"|});
        }
        """);

    [Fact]
    public Task says_nothing_of_a_marked_parameter_of_an_extension_however_it_is_called() => Verify.Uses(
        """
        static class E { public static object Ask(this C self, [ModelLicense.ModelId] string which) => new OllamaSharp.OllamaApiClient("http://localhost", which); }
        class C
        {
            object N(string any) => this.Ask({|MLA3008:any|});
            object O() => this.Ask(which: {|MLA3000:"llama3.1"|});
            object P() => E.Ask(this, {|MLA3000:"mistral:7b"|});
        }
        """);

    [Fact]
    public Task says_nothing_of_a_property_that_is_marked_because_what_is_put_into_it_is_looked_at() => Verify.Uses(
        """
        class Options { [ModelLicense.ModelId] public string Model { get; set; } }
        class C
        {
            object M(Options options) => new OllamaSharp.OllamaApiClient("http://localhost", options.Model);
            Options O() => new Options { Model = {|MLA3000:"llama3.1"|} };
            Options P(string any) => new Options { Model = {|MLA3008:any|} };
        }
        """);

    [Theory]
    [InlineData("""= System.IO.Path.Combine(System.AppContext.BaseDirectory, "models", {|MLA3000:"mistral-7b-instruct-v0.2.Q4_K_M.gguf"|});""", true)]
    [InlineData("""= (System.IO.Path.Join("models", {|MLA3000:"mistral-7b-instruct-v0.2.Q4_K_M.gguf"|}))!;""", true)]
    [InlineData("""= System.IO.Path.Combine("models", System.Environment.MachineName);""", false)]
    public async Task follows_a_path_that_is_put_together_in_another_file(string value, bool isShown)
    {
        var test = Verify.Compilation("""class C { object M(Options options) => new {|CS0246:LLama|}.Common.ModelParams({|#0:options.Path|}); }""");
        test.TestState.Sources.Add("class Options { public string Path { get; set; } " + value + " }");
        test.DisabledDiagnostics.Remove("MLA3000");
        test.DisabledDiagnostics.AddRange(["MLA1003", "MLA3009"]);
        test.TestState.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(isShown ? "MLA3000" : "MLA3008", DiagnosticSeverity.Info).WithLocation(0));
        await test.RunAsync();
    }

    [Fact]
    public Task says_nothing_where_a_call_takes_no_model() => Verify.Uses(
        """
        using Microsoft.Extensions.AI;
        class C { object M(OpenAI.Responses.ResponsesClient client) => client.AsIChatClient(); object N() => new OllamaSharp.OllamaApiClient("http://localhost"); }
        """);

    [Fact]
    public Task says_nothing_of_files_of_ones_own_making() => Verify.Uses(
        """class C { object M(string path) => new Microsoft.ML.OnnxRuntime.InferenceSession(path); }""");

    private static string Source(string value) => $$"""
        using Microsoft.Extensions.Configuration;
        class Options { public string Model { get; set; } }
        class C { public object M(IConfiguration config, Options options, string which) => new OllamaSharp.OllamaApiClient("http://localhost", {|#0:{{value}}|}); }
        """;
}
