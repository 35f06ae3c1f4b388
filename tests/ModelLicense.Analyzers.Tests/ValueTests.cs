namespace ModelLicense.Analyzers.Tests;

/// <summary>Which ways a name can take to a member, and which it cannot. A use is told where the model is chosen.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("{|MLA3000:\"llama3.1\"|}")]
    [InlineData("{|MLA3000:\"llama\" + \"3.1\"|}")]
    [InlineData("{|MLA3000:$\"{Family}3.1\"|}")]
    [InlineData("config[\"Model\"] ?? {|MLA3000:\"llama3.1\"|}")]
    [InlineData("System.Environment.GetEnvironmentVariable(\"MODEL\") ?? {|MLA3000:\"llama3.1\"|}")]
    [InlineData("config.GetValue(\"Model\", {|MLA3000:\"llama3.1\"|})")]
    [InlineData("fast ? {|MLA3000:\"llama3.1:8b\"|} : {|MLA3000:\"llama3.1:70b\"|}")]
    [InlineData("size switch { 1 => {|MLA3000:\"llama3.2:1b\"|}, 8 => {|MLA3000:\"llama3.1:8b\"|}, _ => throw new System.Exception(\"llama3.1\") }")]
    [InlineData("(string){|MLA3000:\"llama3.1\"|}")]
    [InlineData("{|MLA3000:\"llama3.1 \"|}.Trim()")]
    [InlineData("((string)null) ?? ({|MLA3000:\"llama3.1\"|})")]
    public Task at_the_call(string value) => Verify.Uses(Call("const string Family = \"llama\";", value));

    [Theory]
    [InlineData("const string Name = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("static readonly string Name = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("readonly string Name = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("string Name { get; set; } = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("string Name => {|MLA3000:\"llama3.1\"|};")]
    [InlineData("string Name { get { return {|MLA3000:\"llama3.1\"|}; } }")]
    [InlineData("static readonly string Name = System.Environment.GetEnvironmentVariable(\"MODEL\") ?? {|MLA3000:\"llama3.1\"|};")]
    [InlineData("readonly string Name; public C() { Name = {|MLA3000:\"llama3.1\"|}; }")]
    [InlineData("static string Name => Pick(); static string Pick() => {|MLA3000:\"llama3.1\"|};")]
    public Task through_a_member_of_the_file(string member) => Verify.Uses(Call(member, "Name"));

    [Theory]
    [InlineData("var name = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("const string name = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("string name; name = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("var name = config[\"Model\"] ?? {|MLA3000:\"llama3.1\"|};")]
    [InlineData("var first = {|MLA3000:\"llama3.1\"|}; var name = first;")]
    [InlineData("var name = size switch { 1 => {|MLA3000:\"llama3.2:1b\"|}, _ => {|MLA3000:\"llama3.1:8b\"|} };")]
    [InlineData("var name = System.Console.ReadLine(); if (name == \"\") name = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("var name = System.Console.ReadLine(); name ??= {|MLA3000:\"llama3.1\"|};")]
    [InlineData("var name = Local(); string Local() { if (fast) return {|MLA3000:\"llama3.1:8b\"|}; return {|MLA3000:\"llama3.1:70b\"|}; }")]
    public Task through_a_local(string statement) => Verify.Uses(Statements(statement));

    [Theory]
    [InlineData("foreach (var name in new[] { {|MLA3000:\"llama3.1:8b\"|}, {|MLA3000:\"llama3.1:70b\"|} })")]
    [InlineData("foreach (var name in new System.Collections.Generic.List<string> { {|MLA3000:\"llama3.1:8b\"|} })")]
    [InlineData("string[] all = [{|MLA3000:\"llama3.1:8b\"|}]; foreach (var name in all)")]
    public Task through_a_list_that_is_walked(string loop) => Verify.Uses(Statements(loop));

    [Fact]
    public Task in_other_forms_of_creation_and_assignment() => Verify.Uses(
        """
        using Microsoft.Extensions.AI;
        class C
        {
            OllamaSharp.OllamaApiClient client = new("http://localhost", {|MLA3000:"llama3.1"|});
            OllamaSharp.OllamaApiClient Make() => new("http://localhost", {|MLA3000:"llama3.1:8b"|});
            void M(ChatOptions options)
            {
                options.ModelId ??= {|MLA3000:"llama3.2"|};
                options.ModelId = {|MLA3000:"llama3.3"|};
                client = new("http://localhost") { SelectedModel = {|MLA3000:"llama3"|} };
            }
        }
        """);

    [Fact]
    public Task in_a_copy_with_changes() => Verify.Uses(
        """
        record struct Options([property: ModelLicense.ModelId] string Engine);
        class C { Options M(Options options) => options with { Engine = {|MLA3000:"llama3.1"|} }; }
        """);

    [Theory]
    [InlineData("void Run() => Ask({|MLA3000:\"llama3.1\"|}); void Ask(string llm) => new OllamaSharp.OllamaApiClient(\"http://localhost\", llm);")]
    [InlineData("public void Ask(string which = {|MLA3000:\"llama3.1\"|}) => new OllamaSharp.OllamaApiClient(\"http://localhost\", which);")]
    [InlineData("public void Ask(string model = {|MLA3000:\"llama3.1\"|}) => Other(model); public static void Other(object o) { }")]
    public Task through_a_parameter_of_ones_own(string members) => Verify.Uses($$"""class C { {{members.Replace("=> new OllamaSharp", "{ _ = new OllamaSharp").Replace("llm);", "llm); }").Replace("which);", "which); }")}} }""");

    [Theory]
    [InlineData("new Microsoft.Extensions.AI.{|CS0234:Retired|}.OllamaChatClient(\"http://localhost\", {|MLA3000:\"llama3.1\"|})")]
    [InlineData("new {|CS0246:OllamaPromptExecutionSettings|} { ModelId = {|MLA3000:\"llama3.1\"|} }")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().{|CS1061:AddOllamaTextGeneration|}({|MLA3000:\"llama3.1\"|}, null)")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().{|CS1061:AddOllamaTextGeneration|}(endpoint: null, modelId: {|MLA3000:\"llama3.1\"|})")]
    [InlineData("new {|CS0246:ModelParams|}(\"llama3.1\")")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().{|CS1061:AddOllamaTextGeneration|}(\"our-own\", null)")]
    public Task of_members_that_the_compiler_does_not_know_where_their_library_shows_itself(string call) => Verify.Uses($$"""class C { object M() => {{call}}; }""");

    [Fact]
    public async Task through_a_wrapper_in_another_file()
    {
        var test = Verify.UsesTest("class C { object a = new Bot({|MLA3000:\"llama3.1\"|}); object b = Bots.Make(\"hello\", {|MLA3000:\"llama3.1:8b\"|}); object c = new Bot(Bots.Chosen); }".Replace("Bots.Chosen", "{|MLA3000:Bots.Chosen|}"));
        test.TestState.Sources.Add(("Bot.cs", """
            class Bot
            {
                private readonly string brain;
                public Bot([ModelLicense.ModelId] string brain) => this.brain = brain;
            }
            static class Bots
            {
                public static readonly string Chosen = {|MLA3000:"llama3.1:70b"|};
                public static object Make(string greeting, string brain) => new OllamaSharp.OllamaApiClient("http://localhost", {|MLA3008:brain|});
            }
            """));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("public string ChatModel { get; set; } = {|MLA3000:\"llama3.1\"|};")]
    [InlineData("public const string EmbeddingModelId = {|MLA3000:\"nomic-embed-text\"|};")]
    [InlineData("public string ModelName = {|MLA3000:\"qwen2.5-coder:7b\"|};")]
    [InlineData("object M() => new { model = {|MLA3000:\"meta-llama/Llama-3.1-8B-Instruct\"|} };")]
    [InlineData("static string[] VisionModels = { {|MLA3000:\"llava:7b\"|} };")]
    [InlineData("string llm = System.Environment.GetEnvironmentVariable(\"LLM\") ?? {|MLA3000:\"mistral\"|};")]
    public Task by_the_name_of_what_holds_it(string member) => Verify.Uses($$"""class Options { {{member}} }""");

    [Theory]
    [InlineData("public string Model { get; set; } = \"falcon\";")]
    [InlineData("public string CarModel { get; set; } = \"mistral\";")]
    [InlineData("public string ModelProvider = \"llama3.1\";")]
    [InlineData("public string ModelLicense = \"llama3.1\";")]
    [InlineData("public string TokenizerModel = \"gpt-4o\";")]
    [InlineData("public string ChatModel = \"our own\";")]
    [InlineData("public string Name = \"llama3.1\";")]
    [InlineData("public bool IsLlama(string model) => model == \"llama3.1:8b\" || model.StartsWith(\"llama3.1:8b\") || model is \"llama3.1:70b\";")]
    [InlineData("public int Size(string model) => model switch { \"llama3.1:8b\" => 8, _ => 0 };")]
    [InlineData("System.Collections.Generic.Dictionary<string, int> sizes = new() { { \"llama3.1:70b\", 70 } }; int M() => sizes[\"llama3.1:8b\"];")]
    [InlineData("[System.Obsolete(\"meta-llama/Llama-3.1-8B\")] void M() => System.Console.WriteLine(\"meta-llama/Llama-3.1-8B\");")]
    [InlineData("static readonly object Row = new System.Tuple<string>(\"meta-llama/Llama-3.1-8B\");")]
    [InlineData("string text = \"see meta-llama/Llama-3.1-8B for more\";")]
    [InlineData("void M() { if (true) throw new System.ArgumentException(\"llama3.1:8b\"); }")]
    public Task and_what_is_none(string member) => Verify.Uses($$"""class C { {{member}} }""");

    [Theory]
    [InlineData("\"meta-llama/Llama-3.1-8B-Instruct\"")]
    [InlineData("\"bartowski/Meta-Llama-3.1-8B-Instruct-GGUF\"")]
    [InlineData("\"Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf\"")]
    [InlineData("\"llama3.1:70b\"")]
    [InlineData("\"gpt-4o-2024-08-06\"")]
    public Task beyond_doubt_wherever_it_stands(string text) => Verify.Uses($$"""class C { void M() => Start({|MLA3000:{{text}}|}); void Start(string what) { } }""");

    [Fact]
    public async Task in_members_that_a_policy_file_names()
    {
        var test = Verify.Compilation(
            """
            namespace Acme
            {
                class Client { public Client(string brain) { } public void Ask(string brain, string question) { } public string Engine { get; set; } }
                class C { void M() { new Client({|MLA1001:"llama3.1:8b"|}) { Engine = {|MLA1001:"llama3.1:70b"|} }.Ask({|MLA1001:"llama3.1"|}, "llama3"); } }
            }
            """,
            """
            { "scale": { "monthlyActiveUsers": 800000000 },
              "callSites": [ { "type": "Acme.Client", "member": "Ask", "parameter": "brain" }, { "type": "Acme.Client", "member": ".ctor", "parameter": "brain" }, { "type": "Acme.Client", "member": "Engine" } ] }
            """);
        await test.RunAsync();
    }

    /// <summary>However its name is written; a star may stand for any part of it.</summary>
    [Theory]
    [InlineData("Acme.Client")]
    [InlineData("Acme.Client<T>")]
    [InlineData("Acme.Client<TAnswer>")]
    [InlineData("Acme.Client`1")]
    [InlineData("Acme.@Client<T>")]
    [InlineData("Acm*")]
    public Task in_members_of_a_generic_type_that_a_policy_file_names(string type) => Verify.Compilation(
        """
        namespace Acme
        {
            class Client<T> { public Client(string brain) { } public T Ask(string brain) => default; }
            class C { object a = new Client<int>({|MLA1001:"llama3.1:8b"|}).Ask({|MLA1001:"llama3.1:70b"|}); }
        }
        """,
        $$"""
        { "scale": { "monthlyActiveUsers": 800000000 }, "callSites": [ { "type": "{{type}}", "member": "Ask", "parameter": "brain" }, { "type": "{{type}}", "member": ".ctor", "parameter": "brain" } ] }
        """).RunAsync();

    [Fact]
    public Task told_once_where_several_calls_take_one_constant() => Verify.Source(
        """
        class C
        {
            const string Name = {|MLA1001:"llama3.1"|};
            object a = new OllamaSharp.OllamaApiClient("http://localhost", Name);
            object b = new OllamaSharp.OllamaApiClient("http://localhost", Name);
        }
        """,
        """{ "scale": { "monthlyActiveUsers": 800000000 } }""");

    private static string Call(string members, string value) => $$"""
        using Microsoft.Extensions.Configuration;
        class C
        {
            IConfiguration config; bool fast; int size;
            {{members}}
            object M() => new OllamaSharp.OllamaApiClient("http://localhost", {{value}});
        }
        """.Replace("static IConfiguration", "IConfiguration");

    private static string Statements(string statements) => $$"""
        using Microsoft.Extensions.Configuration;
        class C
        {
            void M(IConfiguration config, bool fast, int size)
            {
                {{statements}}
                new OllamaSharp.OllamaApiClient("http://localhost", name);
            }
        }
        """;
}
