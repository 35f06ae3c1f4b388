using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests.Hostile;

/// <summary>What others call a model, a license or a setting is repeated as text, and never read as anything else.</summary>
public class Texts_of_others
{
    private const string Policy = """{ "scale": { "purpose": "commercial", "monthlyActiveUsers": 800000000 }, "policy": { "deny": ["DENIED"] }, "models": [ { "id": "ID", "license": "LICENSE", "attribution": "PLACE" }, { "id": "LICENSE", "obtained": "ID" }, { "id": "llama3.1" } ], "waivers": [ { "rule": "ID", "model": "ID", "reason": "ID" }, { "rule": "MLA1001", "model": "llama3.1", "reason": "ID", "owner": "ID", "ticket": "ID" } ] }""";

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}{1}{2}{99}")]
    [InlineData("{{0}}")]
    [InlineData("{")]
    [InlineData("}{")]
    [InlineData("{0:yyyy}{x,")]
    [InlineData("%s%n")]
    [InlineData("$(MSBuildProjectFullPath)@(Compile)%3B")]
    [InlineData("</text><script>alert(1)</script>")]
    [InlineData("](javascript:x) ![y](z) `code` | cell")]
    [InlineData("app.cs(1,1): error CS0001: forged")]
    [InlineData("##vso[task.setvariable variable=x]y")]
    [InlineData("::error file=a.cs::forged")]
    public async Task Stand_in_a_message_as_they_are_written(string text)
    {
        var found = await Found("acme/" + text);

        Assert.Contains(found, diagnostic => Message(diagnostic).Contains("acme/" + text, StringComparison.Ordinal));
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
    }

    /// <summary>A message is a line. What would end it, turn it around or speak to a terminal is not repeated.</summary>
    [Theory]
    [InlineData("a\\nerror CS0001: forged")]
    [InlineData("a\\r\\n##vso[task.complete]")]
    [InlineData("a\\u0085b\\u2028c\\u2029d")]
    [InlineData("a\\u001b[31mb\\u009b")]
    [InlineData("a\\u202egral\\u2066b\\u200f")]
    [InlineData("a\\u0000b\\ufeffc")]
    public async Task End_no_line_and_control_no_terminal(string escaped)
    {
        var found = await Found(escaped);

        Assert.Contains(found, diagnostic => diagnostic.Id == "MLA9006");
        Assert.Contains(found, diagnostic => diagnostic.Id == "MLA9001");
        Assert.All(found.SelectMany(diagnostic => diagnostic.Properties.Values.Append(Message(diagnostic))), text => Assert.DoesNotContain(text ?? "", c => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF'));
    }

    /// <summary>A name in C# can hold half of a character, which no file can.</summary>
    [Fact]
    public async Task Are_whole_characters()
    {
        var found = await Analysis.Of("""[assembly: ModelLicense.UsesModel("acme/\ud83d-7b", License = "\udc00")] [assembly: ModelLicense.CommercialScale(Domicile = "\ud800")]""", new Dictionary<string, string>());

        Assert.Contains(found, diagnostic => Message(diagnostic).Contains("acme/", StringComparison.Ordinal));
        Assert.All(found.SelectMany(diagnostic => diagnostic.Properties.Values.Append(Message(diagnostic))), text => _ = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text ?? ""));
    }

    /// <summary>Secrets stand beside models in every settings file there is.</summary>
    [Theory]
    [InlineData("""{ "Ai": { "ApiKey": "SECRET", "Model": "llama3.1" } }""")]
    [InlineData("""{ "Ai": { "Model": "llama3.1", "Key": "SECRET", "Token": "SECRET", "Password": "SECRET", "Endpoint": "https://SECRET@ai.example/?key=SECRET" } }""")]
    [InlineData("""{ "ConnectionStrings": { "llm": "Endpoint=https://a.example;Key=SECRET;Model=llama3.1;Password='SECRET;x';Sig=SECRET" } }""")]
    [InlineData("""{ "ConnectionStrings": { "llm": "Key=SECRET;Endpoint=https://SECRET.example;Deployment=SECRET" } }""")]
    [InlineData("""{ "Models": [ { "Name": "llama3.1", "ApiKey": "SECRET" }, { "Name": "SECRET" }, "SECRET" ] }""")]
    [InlineData("""{ "OPENAI_MODEL": "SECRET", "Ai": { "ChatModel": "SECRET" } }""")]
    [InlineData("""{ "Ai": { "Model": "https://user:SECRET@huggingface.co/meta-llama/Llama-3.1-8B?token=SECRET" } }""")]
    [InlineData("""{ "Ai": { "Model": "llama3.1" }, "broken": SECRET, "more": "SECRET""")]
    public async Task That_are_secret_are_not_repeated(string settings)
    {
        foreach (var secret in new[] { "sk-proj-Ab12Cd34Ef56Gh78Ij90Kl12Mn34", "hf_AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEf", "0f8fad5b-d9cb-469f-a165-70867728950e", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N" })
        {
            var found = await Analysis.Of("class C;", new Dictionary<string, string>
            {
                ["/repo/app/appsettings.json"] = settings.Replace("SECRET", secret, StringComparison.Ordinal),
                ["/repo/app/modellicense.json"] = """{ "scale": { "purpose": "commercial" } }""",
            });

            Assert.All(found, diagnostic => Assert.DoesNotContain(secret, Message(diagnostic) + string.Concat(diagnostic.Properties.Values), StringComparison.OrdinalIgnoreCase));
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> Found(string text)
        => await Analysis.Of("class C;", new Dictionary<string, string>
        {
            ["/repo/app/modellicense.json"] = Policy.Replace("ID", text, StringComparison.Ordinal).Replace("LICENSE", "L " + text, StringComparison.Ordinal).Replace("PLACE", text, StringComparison.Ordinal).Replace("DENIED", text, StringComparison.Ordinal),
        });

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
