namespace ModelLicense.Tool.Tests;

/// <summary><c>modellicense list</c>: which models are in use, and what stands against them.</summary>
public sealed class Lists : IDisposable
{
    private const string Header = "Project,Model,License,Term,Verdict,Rule,Evidence,Answer";

    private readonly Workshop workshop = new Workshop().WithProject("src/App");

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void what_is_said_of_a_declaration_with_every_place_that_uses_the_model()
        => Listed(
            [Said.InUse("src/App/App.csproj", 3), Said.InUse("src/App/Deep/Er.cs", 12), Said.InUse("src/App/Program.cs", 20), Said.Exceeded("src/App/App.csproj", 3) with { Evidence = "buildItem" }],
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,\"src/App/App.csproj:3, src/App/Deep/Er.cs:12, src/App/Program.cs:20\",");

    [Fact]
    public void what_is_said_once_in_a_file_with_every_place_of_that_file()
        => Listed(
            [
                Said.InUse("src/App/A.cs", 3), Said.InUse("src/App/A.cs", 20), Exceeded("src/App/A.cs", 3),
                Said.InUse("src/App/B.cs", 4) with { Verdict = "clear" },
            ],
            "src/App,llama3.1,llama3.1,,clear,MLA3000,src/App/B.cs:4,",
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,\"src/App/A.cs:3, src/App/A.cs:20\",");

    [Fact]
    public void a_call_whose_model_the_source_does_not_show()
        => Listed([new Said("MLA3008", "src/App/A.cs", 3) { Model = null, License = null, Verdict = null }], "src/App,(not shown),,,,MLA3008,src/App/A.cs:3,");

    [Theory]
    [InlineData("callSite")]
    [InlineData("attribute")]
    public void what_is_suppressed_at_one_place_apart_from_what_stands_at_another(string evidence)
        => Listed(
            [
                Said.InUse("src/App/A.cs", 1), Exceeded("src/App/A.cs", 1) with { Suppressed = "agreed", Evidence = evidence },
                Said.InUse("src/App/B.cs", 2), Exceeded("src/App/B.cs", 2) with { Evidence = evidence },
            ],
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/A.cs:1,suppressed: agreed",
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/B.cs:2,");

    [Fact]
    public void a_use_that_is_not_suppressed_itself_apart_from_the_finding_that_is()
        => Listed(
            [Said.InUse("src/App/A.cs", 1), Exceeded("src/App/A.cs", 1) with { Suppressed = "agreed" }, Said.InUse("src/App/A.cs", 9)],
            "src/App,llama3.1,llama3.1,,permissionRequired,MLA3000,src/App/A.cs:9,",
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/A.cs:1,suppressed: agreed");

    [Fact]
    public void what_one_reference_brings_apart_from_what_another_does()
        => Listed(
            [
                new Said("MLA3500", "src/App/App.csproj", 1) { Assembly = "Acme.A" }, new Said("MLA1501", "src/App/App.csproj", 1) { Assembly = "Acme.A" },
                new Said("MLA3500", "src/App/App.csproj", 1) { Assembly = "Acme.B" },
            ],
            "src/App,llama3.1,llama3.1,,permissionRequired,MLA1501,src/App/App.csproj:1 (Acme.A),",
            "src/App,llama3.1,llama3.1,,permissionRequired,MLA3500,src/App/App.csproj:1 (Acme.B),");

    [Fact]
    public void a_file_of_another_folder_with_the_project_that_compiles_it()
        => Listed(
            [Said.InUse("shared/Names.cs", 3) with { Project = workshop.At("src/App/App.csproj") }],
            "src/App,llama3.1,llama3.1,,permissionRequired,MLA3000,shared/Names.cs:3,");

    [Fact]
    public void a_model_with_nothing_against_it_too()
        => Listed(
            [Said.InUse("src/App/Program.cs", 3) with { Model = "phi4", License = "mit", Verdict = "clear" }],
            "src/App,phi4,mit,,clear,MLA3000,src/App/Program.cs:3,");

    [Fact]
    public void a_finding_whose_inventory_is_switched_off_too()
        => Listed([Said.Exceeded("src/App/Program.cs", 3)], "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/Program.cs:3,");

    [Fact]
    public void a_model_without_a_license_too()
        => Listed(
            [Said.InUse("src/App/Program.cs", 3) with { Model = "acme-lm", License = null, Verdict = "unverified" }, new Said("MLA3002", "src/App/Program.cs", 3) { Model = "acme-lm", License = null, Verdict = "unverified" }],
            "src/App,acme-lm,,,unverified,MLA3002,src/App/Program.cs:3,");

    [Fact]
    public void each_rule_and_each_term_in_a_row_of_its_own()
        => Listed(
            [
                Said.InUse("src/App/Program.cs", 3),
                new Said("MLA3004", "src/App/Program.cs", 3),
                new Said("MLA1005", "src/App/Program.cs", 3) { Term = "eu" },
                Said.Exceeded("src/App/Program.cs", 3),
            ],
            "src/App,llama3.1,llama3.1,,permissionRequired,MLA3004,src/App/Program.cs:3,",
            "src/App,llama3.1,llama3.1,eu,permissionRequired,MLA1005,src/App/Program.cs:3,",
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/Program.cs:3,");

    [Fact]
    public void a_model_under_two_licenses_by_the_license_that_a_finding_has()
        => Listed(
            [
                Said.InUse("src/App/Program.cs", 3) with { Model = "acme/tuned", License = "apache-2.0+llama3.1" },
                Said.Exceeded("src/App/Program.cs", 3) with { Model = "acme/tuned" },
            ],
            "src/App,acme/tuned,llama3.1,users-700m,permissionRequired,MLA1001,src/App/Program.cs:3,");

    [Fact]
    public void a_use_under_another_license_apart_from_the_finding()
        => Listed(
            [
                Said.InUse("src/App/A.cs", 1) with { License = "mit", Verdict = "clear" },
                Said.InUse("src/App/B.cs", 2),
                Said.Exceeded("src/App/B.cs", 2),
            ],
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/B.cs:2,",
            "src/App,llama3.1,mit,,clear,MLA3000,src/App/A.cs:1,");

    [Fact]
    public void what_several_target_frameworks_say_once()
    {
        Said[] said = [Said.InUse("src/App/Program.cs", 3), Said.Exceeded("src/App/Program.cs", 3)];
        workshop.WithLog("logs/App.net8.0.sarif", said).WithLog("logs/App.net10.0.sarif", said);

        Assert.Equal([Header, "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/Program.cs:3,"], workshop.Succeed("list", "logs", "--format", "csv").Lines);
    }

    [Fact]
    public void a_log_that_is_named_twice_once()
    {
        workshop.WithLog(Said.Exceeded("src/App/Program.cs", 3));

        Assert.Equal(workshop.Succeed("list", "logs").Output, workshop.Succeed("list", "logs", "logs/build.sarif", workshop.At("logs")).Output);
    }

    [Fact]
    public void several_projects_in_the_order_of_their_folders()
    {
        workshop.WithProject("src/Web").WithProject("tools").WithLog("logs/z/App.sarif", Said.InUse("src/App/Program.cs", 3))
            .WithLog("logs/Web.sarif", Said.InUse("src/Web/wwwroot/x.cs", 4), Said.InUse("shared/Names.cs", 5)).WithLog("logs/tools.sarif", Said.InUse("tools/Tool.cs", 6));

        Assert.Equal(
            [
                Header,
                "shared,llama3.1,llama3.1,,permissionRequired,MLA3000,shared/Names.cs:5,",
                "src/App,llama3.1,llama3.1,,permissionRequired,MLA3000,src/App/Program.cs:3,",
                "src/Web,llama3.1,llama3.1,,permissionRequired,MLA3000,src/Web/wwwroot/x.cs:4,",
                "tools,llama3.1,llama3.1,,permissionRequired,MLA3000,tools/Tool.cs:6,",
            ],
            workshop.Succeed("list", "logs", "--format", "csv").Lines);
    }

    [Fact]
    public void an_answered_finding_with_its_answer()
        => Listed(
            [
                Said.InUse("src/App/Program.cs", 3),
                new Said("MLA9006", "src/App/Program.cs", 3) { Level = "note", Term = "users-700m", Answer = ("MLA1001", "talks with Meta", "legal@acme.example", "2027-06-30", false) },
                Said.InUse("src/App/Program.cs", 4) with { Model = "gemma" },
                new Said("MLA9006", "src/App/Program.cs", 4) { Level = "note", Model = "gemma", Answer = ("MLA3004", "found when the package was adopted", null, null, true) },
            ],
            "src/App,gemma,llama3.1,,permissionRequired,MLA3004,src/App/Program.cs:4,baseline: found when the package was adopted",
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/Program.cs:3,talks with Meta; legal@acme.example; until 2027-06-30");

    [Fact]
    public void a_finding_that_the_source_suppresses_with_its_justification()
        => Listed(
            [Said.InUse("src/App/Program.cs", 3), Said.Exceeded("src/App/Program.cs", 3) with { Suppressed = "agreed by mail" }],
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1001,src/App/Program.cs:3,suppressed: agreed by mail");

    [Fact]
    public void what_a_reference_brings_with_its_assembly_and_apart_from_the_projects_own_use()
        => Listed(
            [
                Said.InUse("src/App/Program.cs", 3),
                new Said("MLA3500", "src/App/App.csproj", 1) { Level = "note", Assembly = "Acme.Lib" },
                new Said("MLA1501", "src/App/App.csproj", 1) { Term = "users-700m", Assembly = "Acme.Lib" },
                new Said("MLA9506", "src/App/App.csproj", 1) { Level = "note", Assembly = "Acme.Lib", Answer = ("MLA4001", "allowed in May", null, null, false) },
            ],
            "src/App,llama3.1,llama3.1,,permissionRequired,MLA3000,src/App/Program.cs:3,",
            "src/App,llama3.1,llama3.1,,permissionRequired,MLA4001,src/App/App.csproj:1 (Acme.Lib),allowed in May",
            "src/App,llama3.1,llama3.1,users-700m,permissionRequired,MLA1501,src/App/App.csproj:1 (Acme.Lib),");

    [Fact]
    public void what_only_a_newer_catalog_knows()
        => Listed([Said.InUse("src/App/Program.cs", 3), new Said("MLA9007", "src/App/Program.cs", 3) { Term = "eu" }], "src/App,llama3.1,llama3.1,eu,permissionRequired,MLA9007,src/App/Program.cs:3,");

    [Fact]
    public void nothing_of_other_rules()
        => Listed([new Said("CS0168", "src/App/Program.cs", 3), new Said("MLA9001", "src/App/modellicense.json", 3) { Model = null }, new Said("MLA10010", "src/App/Program.cs", 3)]);

    [Fact]
    public void files_by_their_real_names()
    {
        workshop.WithProject("src/C# & more%20");
        Listed([Said.InUse("src/C# & more%20/Prö gram.cs", 3)], "src/C# & more%20,llama3.1,llama3.1,,permissionRequired,MLA3000,src/C# & more%20/Prö gram.cs:3,");
    }

    private static Said Exceeded(string file, int line) => Said.Exceeded(file, line) with { Evidence = "callSite" };

    private void Listed(Said[] said, params string[] rows)
        => Assert.Equal([Header, .. rows], workshop.WithLog(said).Succeed("list", "logs", "--format", "csv").Lines);

    [Fact]
    public void say_beside_the_inventory_which_answers_nothing_needs()
    {
        workshop.WithLog(Said.InUse("App/Program.cs", 1), new Said("MLA9005", "App/modellicense.json", 7) { Model = "the waiver" });

        var (code, output, errors) = workshop.Run("list", "logs");

        Assert.Equal((0, "App/modellicense.json:7: 'the waiver' is something (MLA9005: it can go where every project and target framework that reads the file says so)\n"), (code, errors));
        Assert.DoesNotContain("the waiver", output, StringComparison.Ordinal);
    }

    [Fact]
    public void show_a_call_whose_model_is_not_shown_with_what_may_be_meant()
    {
        workshop.WithLog(new Said("MLA9006", "App/Program.cs", 7) { Level = "note", Model = null, License = null, Verdict = "unverified", Answer = ("MLA3008", "the project declares 'llama3.1' (App.csproj)", null, null, false) });

        Assert.Contains(workshop.Succeed("list", "logs", "--format", "csv").Lines, line => line == "App,(not shown),,,unverified,MLA3008,App/Program.cs:7,the project declares 'llama3.1' (App.csproj)");
    }
}
