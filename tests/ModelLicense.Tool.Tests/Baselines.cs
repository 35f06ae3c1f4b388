namespace ModelLicense.Tool.Tests;

/// <summary><c>modellicense baseline</c>: one waiver for each finding that stands, in the project's own file.</summary>
public sealed class Baselines : IDisposable
{
    private readonly Workshop workshop = new Workshop().WithProject("App");

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void a_file_that_is_not_there_is_made()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3), new Said("MLA3004", "App/Program.cs", 3) { Level = "error" });

        Assert.Equal("App/modellicense.json: 2 waivers added\n", workshop.Succeed("baseline", "logs").Output);
        Assert.Equal(
            """
            {
              "waivers": [
                { "rule": "MLA1001", "model": "llama3.1", "term": "users-700m", "baseline": true, "reason": "found when the package was adopted" },
                { "rule": "MLA3004", "model": "llama3.1", "baseline": true, "reason": "found when the package was adopted" }
              ]
            }

            """,
            workshop.Text("App/modellicense.json"));
    }

    [Fact]
    public void waivers_say_what_the_command_line_says()
    {
        workshop.WithLog(new Said("MLA3004", "App/Program.cs", 3) { Model = "we\"ird\\\n模型" });

        workshop.Succeed("baseline", "logs", "--reason", "the \"old\" C:\\ list", "--owner", "legal@acme.example", "--ticket", "LGL-7", "--expires", "2027-06-30");

        Assert.Contains(
            """{ "rule": "MLA3004", "model": "we\"ird\\\u000a模型", "baseline": true, "reason": "the \"old\" C:\\ list", "owner": "legal@acme.example", "ticket": "LGL-7", "expires": "2027-06-30" }""",
            workshop.Text("App/modellicense.json"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void a_call_whose_model_is_not_shown_is_told_of_and_the_rest_is_waived()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3), new Said("MLA3008", "App/Program.cs", 7) { Level = "error", Model = null, License = null });

        var (code, output, errors) = workshop.Run("baseline", "logs");

        Assert.Equal((2, "App/modellicense.json: 1 waiver added\n"), (code, output));
        Assert.Equal("App/Program.cs(7): which model this call uses is not shown, and a waiver names a model; declare the model (docs/rules/MLA3008.md), and build again\n", errors);
    }

    [Fact]
    public void each_project_has_its_own_file()
    {
        workshop.WithProject("Web").WithLog(Said.Exceeded("Web/Pages/Index.cs", 3), Said.Exceeded("App/Program.cs", 3), Said.Exceeded("App/Other.cs", 4));

        Assert.Equal(["App/modellicense.json: 1 waiver added", "Web/modellicense.json: 1 waiver added"], workshop.Succeed("baseline", "logs").Lines);
    }

    [Fact]
    public void only_what_stands_and_can_be_waived_is_waived()
    {
        workshop.WithLog(
            Said.InUse("App/Program.cs", 1) with { Level = "warning" },
            new Said("MLA1004", "App/Program.cs", 1) { Level = "note" },
            new Said("MLA3009", "App/Program.cs", 1) { Level = "none" },
            new Said("MLA9007", "App/Program.cs", 1),
            new Said("MLA9006", "App/Program.cs", 1) { Answer = ("MLA1001", "talks", null, null, false) },
            Said.Exceeded("App/Program.cs", 1) with { Suppressed = "agreed" });

        Assert.Equal("", workshop.Succeed("baseline", "logs").Output);
        Assert.False(File.Exists(workshop.At("App/modellicense.json")));
    }

    [Theory]
    [InlineData("MLA1003")]
    [InlineData("MLA3002")]
    [InlineData("MLA3009")]
    public void a_note_that_strict_makes_an_error_is_waived_too(string rule)
        => Waived([new Said(rule, "App/Program.cs", 1) { Level = "note" }], (rule, null));

    [Fact]
    public void a_note_of_a_call_whose_model_is_not_shown_is_told_of_because_strict_makes_it_an_error()
    {
        workshop.WithLog(new Said("MLA3008", "App/Program.cs", 7) { Level = "note", Model = null, License = null });

        Assert.Equal(2, workshop.Run("baseline", "logs").ExitCode);
    }

    [Theory]
    [InlineData("App/modellicense.json", """{ "policy": { "waiversNeed": ["owner", "expires"] } }""")]
    [InlineData("modellicense.json", """{ "policy": { "waiversNeed": ["owner", "expires"] } }""")]
    public void what_the_policy_asks_of_waivers_has_to_be_given(string file, string policy)
    {
        workshop.With(file, policy).WithLog(Said.Exceeded("App/Program.cs", 3));

        var (code, output, errors) = workshop.Run("baseline", "logs");

        Assert.Equal((2, ""), (code, output));
        Assert.Equal($"App/modellicense.json: a waiver without --owner ({file} asks for it) and --expires ({file} asks for it) would not count; nothing is written\n", errors);
        Assert.Equal("App/modellicense.json: 1 waiver added\n", workshop.Succeed("baseline", "logs", "--owner", "legal", "--expires", "2027-06-30").Output);
    }

    [Fact]
    public void what_a_policy_outside_of_the_repository_asks_for_does_not_count()
    {
        workshop.With("modellicense.json", """{ "policy": { "waiversNeed": ["owner"] } }""").With("App/.git", "gitdir: elsewhere").WithLog(Said.Exceeded("App/Program.cs", 3));

        Assert.Equal("App/modellicense.json: 1 waiver added\n", workshop.Succeed("baseline", "logs").Output);
    }

    [Fact]
    public void a_note_of_tests_is_none_that_strict_makes_an_error()
    {
        workshop.WithLog(new Said("MLA1001", "App/Program.cs", 3) { Level = "note", Tests = "notes" });

        Assert.Equal("", workshop.Succeed("baseline", "logs").Output);
    }

    [Fact]
    public void what_a_policy_above_the_root_asks_for_does_not_count()
    {
        workshop.With("modellicense.json", """{ "policy": { "waiversNeed": ["owner"] } }""").With("App/modellicense.json", """{ "root": true }""").WithLog(Said.Exceeded("App/Program.cs", 3));

        Assert.Equal("App/modellicense.json: 1 waiver added\n", workshop.Succeed("baseline", "logs").Output);
    }

    [Fact]
    public void what_a_reference_brings_is_waived_for_references_only()
        => Waived([new Said("MLA1501", "App/App.csproj", 1) { Term = "eu", Assembly = "Acme.Lib" }, new Said("MLA4502", "App/App.csproj", 1) { Assembly = "Acme.Lib" }], ("MLA1501", "eu"), ("MLA4502", null));

    [Theory]
    [InlineData("MLA1003")]
    [InlineData("MLA1503")]
    public void what_speaks_of_several_terms_gets_a_waiver_for_each(string rule)
        => Waived([new Said(rule, "App/Program.cs", 1) { Term = "first", Terms = "first+second" }], (rule, "first"), (rule, "second"));

    [Theory]
    [InlineData("+a", "a")]
    [InlineData("a+", "a")]
    [InlineData(" a ++ ", "a")]
    [InlineData("+", "gravest")]
    public void a_part_of_the_terms_that_is_empty_is_none(string terms, string term)
        => Waived([new Said("MLA1003", "App/Program.cs", 1) { Term = "gravest", Terms = terms }], ("MLA1003", term));

    [Fact]
    public void ids_that_differ_in_case_need_one_waiver()
        => Waived([Said.Exceeded("App/Program.cs", 1), Said.Exceeded("App/Program.cs", 2) with { Model = "LLAMA3.1" }], ("MLA1001", "users-700m"));

    [Fact]
    public void a_second_run_changes_nothing()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3), new Said("MLA1003", "App/Program.cs", 3) { Term = "users-700m" }, new Said("MLA3002", "App/Program.cs", 3) { Model = "a\"b" });
        workshop.Succeed("baseline", "logs");
        var first = workshop.Text("App/modellicense.json");

        Assert.Equal("App/modellicense.json: 0 waivers added\n", workshop.Succeed("baseline", "logs", "--reason", "another").Output);
        Assert.Equal(first, workshop.Text("App/modellicense.json"));
    }

    [Fact]
    public void a_dry_run_writes_nothing()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3));

        Assert.Equal("App/modellicense.json: 1 waiver would be added\n", workshop.Succeed("baseline", "logs", "--dry-run").Output);
        Assert.False(File.Exists(workshop.At("App/modellicense.json")));
    }

    [Theory]
    [InlineData("", "App/modellicense.json(1,1): the file is empty: a JSON object is expected")]
    [InlineData("[]", "App/modellicense.json(1,1): the file is an array, but an object is expected")]
    [InlineData("{\n  \"waivers\": {}\n}", "App/modellicense.json(2,14): 'waivers' is an object, but an array is expected")]
    [InlineData("{\r\n  \"scale\": { \"domicil\": \"DE\" }\r\n}", "App/modellicense.json(2,14): 'domicil' is not a known key here; did you mean 'domicile'?")]
    [InlineData("{ \"waivers\": [ { \"rule\": \"MLA1001\", ", "App/modellicense.json(1,")]
    public void a_file_with_a_fault_is_left_as_it_is_and_the_others_are_done(string text, string message)
    {
        workshop.WithProject("Web").With("App/modellicense.json", text).WithLog(Said.Exceeded("App/Program.cs", 3), Said.Exceeded("Web/Program.cs", 3));

        var outcome = workshop.Run("baseline", "logs");

        Assert.Equal((2, "Web/modellicense.json: 1 waiver added\n"), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith(message, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(text, workshop.Text("App/modellicense.json"));
    }

    [Fact]
    public void a_file_in_another_encoding_is_left_as_it_is()
    {
        byte[] latin = [.. "{ \"scale\": { \"domicile\": \"DE\" } // f"u8, 0xFC, .. "r\n}"u8];
        workshop.With("App/modellicense.json", latin).WithLog(Said.Exceeded("App/Program.cs", 3));

        var outcome = workshop.Run("baseline", "logs");

        Assert.Equal((2, "App/modellicense.json: the file is not in UTF-8\n"), (outcome.ExitCode, outcome.Error));
        Assert.Equal(latin, File.ReadAllBytes(workshop.At("App/modellicense.json")));
    }

    [Fact]
    public void a_file_that_would_have_a_fault_then_is_left_as_it_is()
    {
        const string Before = "{ \"root\": true }";
        workshop.WithProject("Web").With("App/modellicense.json", Before).WithLog(Said.Exceeded("App/Program.cs", 3) with { Model = " " }, Said.Exceeded("Web/Program.cs", 3) with { Model = " " });

        var outcome = workshop.Run("baseline", "logs");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal(
            [
                "App/modellicense.json(1,59): it would have a fault with the new waivers: 'model' is blank; the file is left as it is",
                "Web/modellicense.json(3,35): it would have a fault with the new waivers: 'model' is blank; the file is left as it is",
            ],
            outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Before, workshop.Text("App/modellicense.json"));
        Assert.False(File.Exists(workshop.At("Web/modellicense.json")));
    }

    [Fact]
    public void half_a_character_is_not_written()
    {
        workshop.WithLog(Said.Exceeded("App/Program.cs", 3));

        var outcome = workshop.Run("baseline", "logs", "--reason", "a\ud800");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("App/modellicense.json(3,97): it would have a fault with the new waivers: ", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workshop.At("App/modellicense.json")));
    }

    [Fact]
    public void figures_that_only_the_catalog_knows_are_no_fault()
    {
        workshop.With("App/modellicense.json", "{ \"scale\": { \"other\": { \"deployed-devices\": 4000 } } }").WithLog(Said.Exceeded("App/Program.cs", 3));

        Assert.Equal("App/modellicense.json: 1 waiver added\n", workshop.Succeed("baseline", "logs").Output);
    }

    private void Waived(Said[] said, params (string Rule, string? Term)[] waivers)
    {
        workshop.WithLog(said).Succeed("baseline", "logs");
        Assert.Equal(waivers, Policies.Waivers(workshop.Text("App/modellicense.json")).Select(waiver => (waiver.Rule!, waiver.Term)));
    }
}
