using System.Text.Json;

namespace ModelLicense.Tool.Tests;

/// <summary>What models and files are called is the user's text: no format lets it become anything else.</summary>
public sealed class Formats_of_a_list : IDisposable
{
    private readonly Workshop workshop = new Workshop().WithProject("App");

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void a_table_is_aligned()
        => Assert.Equal(
            """
            Project  Model     License   Term        Verdict             Rule     Evidence          Answer
            App      llama3.1  llama3.1  users-700m  permissionRequired  MLA1001  App/Program.cs:3
            App      phi4      mit                   clear               MLA3000  App/Program.cs:4

            """,
            Written("table", Said.Exceeded("App/Program.cs", 3), Said.InUse("App/Program.cs", 4) with { Model = "phi4", License = "mit", Verdict = "clear" }));

    [Fact]
    public void a_table_is_the_default()
        => Assert.Equal(Written("table", Said.Exceeded("App/Program.cs", 3)), workshop.Succeed("list", "logs").Output);

    [Theory]
    [InlineData("a\u001b[31mb", "a[31mb")]
    [InlineData("a\r\nb\tc\u0085d", "abcd")]
    [InlineData("a\u202eb\u2028c", "abc")]
    [InlineData("Ünïcode 模型", "Ünïcode 模型")]
    public void a_table_holds_nothing_that_controls_a_terminal(string model, string shown)
        => Assert.Contains($"App      {shown}  ", Written("table", InUse(model)), StringComparison.Ordinal);

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("<script>&amp;", @"\<script\>\&amp;")]
    [InlineData("[x](y) ![z]", @"\[x\](y) !\[z\]")]
    [InlineData("*a* _b_ ~c~ $d$", @"\*a\* \_b\_ \~c\~ \$d\$")]
    [InlineData(@"a\|b", @"a\\\|b")]
    [InlineData("a\nb", "ab")]
    public void markdown_is_escaped(string model, string shown)
        => Assert.Equal(
            $"""
            | Project | Model | License | Term | Verdict | Rule | Evidence | Answer |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | App | {shown} | llama3.1 |  | permissionRequired | MLA3000 | App/Program.cs:3 |  |

            """,
            Written("markdown", InUse(model)));

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("a\r\nb", "ab")]
    [InlineData("a\u001b[31mb\u009bc\u202e", "a[31mbc")]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@cf/meta/llama-3.1-8b-instruct", "'@cf/meta/llama-3.1-8b-instruct")]
    [InlineData("=1,\"2\"", "\"'=1,\"\"2\"\"\"")]
    [InlineData("\t=1", "'=1")]
    [InlineData("\u001b=1", "'=1")]
    [InlineData("a=b-c@d", "a=b-c@d")]
    public void csv_is_quoted_and_no_formula(string model, string shown)
        => Assert.Equal($"Project,Model,License,Term,Verdict,Rule,Evidence,Answer\nApp,{shown},llama3.1,,permissionRequired,MLA3000,App/Program.cs:3,\n", Written("csv", InUse(model)));

    [Fact]
    public void json_has_the_parts_of_places_and_answers()
        => Assert.Equal(
            """
            [
              {
                "project": "App",
                "model": "llama3.1",
                "license": "llama3.1",
                "term": "users-700m",
                "verdict": "permissionRequired",
                "rule": "MLA1001",
                "evidence": [
                  {
                    "file": "App/App.csproj",
                    "line": 1,
                    "assembly": "Acme.Lib"
                  }
                ],
                "answer": {
                  "reason": "talks",
                  "expires": "2027-06-30",
                  "baseline": true
                }
              }
            ]

            """,
            Written("json", new Said("MLA9506", "App/App.csproj", 1) { Term = "users-700m", Assembly = "Acme.Lib", Answer = ("MLA1001", "talks", null, "2027-06-30", true) }));

    [Theory]
    [InlineData("\"}],\\ \u0000 \u2028 </script> 模型 😀")]
    public void json_gives_back_what_was_written(string model)
        => Assert.Equal(model, JsonSerializer.Deserialize<JsonElement>(Written("json", InUse(model)))[0].GetProperty("model").GetString());

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("json")]
    public void no_format_passes_on_what_controls_a_terminal(string format)
    {
        const string Evil = "a\u001b]0;x\u0007\u009b2J\u007f\r\nb\u202e";
        var said = new Said("MLA9006", "App/Program.cs", 3) { Model = Evil, License = Evil, Term = Evil, Verdict = Evil, Assembly = Evil, Answer = (Evil, Evil, Evil, Evil, false) };

        Assert.DoesNotContain(Written(format, said, said with { Rule = "MLA1001", Answer = null, Suppressed = Evil }), c => c != '\n' && (char.IsControl(c) || c == '\u202e'));
    }

    [Fact]
    public void neither_do_the_messages()
    {
        var outcome = workshop.WithLog(new Said("MLA1001", "App/Program.cs", 3) { Uri = "http://\u001b[2J\n" }).Run("list", "logs");

        Assert.Equal((2, "logs/build.sarif: a result of MLA1001 is in 'http://[2J ', and that is no file of this machine\n"), (outcome.ExitCode, outcome.Error));
    }

    [Theory]
    [InlineData("table", "Project  Model  License  Term  Verdict  Rule  Evidence  Answer\n")]
    [InlineData("markdown", "| Project | Model | License | Term | Verdict | Rule | Evidence | Answer |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n")]
    [InlineData("csv", "Project,Model,License,Term,Verdict,Rule,Evidence,Answer\n")]
    [InlineData("json", "[]\n")]
    public void a_build_that_uses_no_model_has_an_empty_list(string format, string text) => Assert.Equal(text, Written(format));

    private static Said InUse(string model) => Said.InUse("App/Program.cs", 3) with { Model = model };

    private string Written(string format, params Said[] said) => workshop.WithLog(said).Succeed("list", "logs", "--format", format).Output;
}
