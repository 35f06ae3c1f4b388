using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A text that the license wants shown is not shown.</summary>
public class MLA2001
{
    private const string Use = """[assembly: ModelLicense.UsesModel({|#0:"meta-llama/Llama-3.1-8B-Instruct"|})]""";
    private const string Marked = """[assembly: ModelLicense.UsesModel({|MLA2001:"meta-llama/Llama-3.1-8B-Instruct"|})]""";
    private const string Clean = """[assembly: ModelLicense.UsesModel("meta-llama/Llama-3.1-8B-Instruct")]""";
    private const string SelfHosted = """{ "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] } }""";

    private const string Message =
        "'meta-llama/Llama-3.1-8B-Instruct' is under the Llama 3.1 Community License, which needs the line \"Built with Llama\" displayed for distributed materials or derivatives and for any product or service, "
        + "another AI model included, that contains them (section 1.b.i (B)); nothing that this project hands to the compiler shows it: write \"Built with Llama\" where it is seen "
        + "(a related website, user interface, blog post, about page or product documentation, prominently)";

    [Fact]
    public Task holds_the_line_to_write_and_the_places_for_it()
        => Verify.Owed(Use, SelfHosted, "MLA2001", [], Verify.Expect("MLA2001", Message));

    [Fact]
    public Task is_a_note_until_anything_is_declared()
        => Verify.Owed(Use, policy: null, "MLA2001", [], Verify.Expect("MLA2001", Message, DiagnosticSeverity.Info));

    public static TheoryData<string, string> Shown => new()
    {
        { "README.md", "# Acme\n\nBuilt with Llama\n" },
        { "readme.txt", "Built with Llama" },
        { "docs/model.md", "*Built with\nLlama*" },
        { "Pages/About.razor", "<p>Built with Llama</p>" },
        { "Views/Home/About.cshtml", "<p>Built with Llama</p>" },
        { "MainWindow.xaml", """<TextBlock Text="Built with Llama" />""" },
        { "MainWindow.axaml", """<TextBlock Text="Built with Llama" />""" },
        { "Resources.resx", "<root><data name=\"a\"><value>Built with Llama</value></data></root>" },
        { "wwwroot/index.html", "<footer>Built with Llama</footer>" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public Task says_nothing_where_a_file_shows_the_line(string path, string text) => Verify.Owed(Clean, SelfHosted, "MLA2001", [(path, text)]);

    public static TheoryData<string, string> NotShown => new()
    {
        { "README.md", "built with llama" },
        { "README.md", "We have to show \"Built with Llama\"." },
        { "README.md", "<!-- Built with Llama -->" },
        { "LICENSE.md", "Built with Llama" },
        { "NOTICE.txt", "Built with Llama" },
        { "data.csv", "Built with Llama" },
        { "Pages/About.razor", "@* Built with Llama *@" },
    };

    [Theory]
    [MemberData(nameof(NotShown))]
    public Task stays_where_a_file_does_not_show_it(string path, string text) => Verify.Owed(Marked, SelfHosted, "MLA2001", [(path, text)]);

    [Theory]
    [InlineData("""class C { const string Line = "Built with Llama"; }""")]
    [InlineData("""class C { string Line() => "<p>Built with Llama</p>"; }""")]
    [InlineData("""class C { string Line() => "Built " + "with Llama"; }""")]
    [InlineData("""class C { string Line(int year) => $"Built with Llama, {year}"; }""")]
    [InlineData("class C { string Line = @\"\n  Built with\n  Llama\"; }")]
    public Task says_nothing_where_a_constant_shows_it(string code) => Verify.Owed(Clean + "\n" + code, SelfHosted, "MLA2001", []);

    [Theory]
    [InlineData("""class C { string[] Lines = { "Built with", "Llama" }; }""")]
    [InlineData("""class C { /* "Built with Llama" */ }""")]
    [InlineData("""class C { string Line(string x) => "Built with " + x + "Llama"; }""")]
    public Task stays_where_no_constant_holds_all_of_it(string code) => Verify.Owed(Marked + "\n" + code, SelfHosted, "MLA2001", []);

    [Fact]
    public Task looks_at_the_named_place_alone() => Verify.Owed(
        "",
        """
        {
          "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] },
          "models": [ { "id": {|#0:"meta-llama/Llama-3.1-8B-Instruct"|}, "attribution": "src/About.razor" } ]
        }
        """,
        "MLA2001",
        [("README.md", "Built with Llama"), ("src/About.razor", "<p>Acme</p>")],
        Verify.Expect("MLA2001",
            "'meta-llama/Llama-3.1-8B-Instruct' is under the Llama 3.1 Community License, which needs the line \"Built with Llama\" displayed for distributed materials or derivatives and for any product or service, "
            + "another AI model included, that contains them (section 1.b.i (B)); 'src/About.razor' (modellicense.json, line 3) does not show it: write there \"Built with Llama\""));

    [Fact]
    public Task says_nothing_where_the_named_place_shows_it() => Verify.Owed(
        "",
        """
        {
          "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] },
          "models": [ { "id": "meta-llama/Llama-3.1-8B-Instruct", "attribution": "../docs/about.txt" } ]
        }
        """,
        "MLA2001",
        [("/repo/docs/about.txt", "Built with Llama")]);

    [Theory]
    [InlineData("""{ "scale": { "purpose": "commercial", "product": { "monthlyActiveUsers": 100000001 } } }""", "{|MLA2001:", "|}")]
    [InlineData("""{ "scale": { "purpose": "commercial", "product": { "monthlyActiveUsers": 5, "monthlyRevenue": { "amount": 5, "currency": "USD" } } } }""", "", "")]
    public Task is_told_above_the_scale_that_brings_it(string policy, string open, string close)
        => Verify.Owed($"""[assembly: ModelLicense.UsesModel({open}"moonshotai/Kimi-K2-Instruct"{close})]""", policy, "MLA2001", []);

    [Fact]
    public Task names_the_figure_that_brings_it() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|#0:"moonshotai/Kimi-K2-Instruct"|})]""",
        """{ "scale": { "purpose": "commercial", "product": { "monthlyActiveUsers": {|#1:100000001|} } } }""", "MLA2001", [],
        Verify.Expect("MLA2001",
            "'moonshotai/Kimi-K2-Instruct' is under the " + Shipped.Catalog.License("moonshot-ai-modified-mit-2025")!.Name + ", which "
            + Shipped.Catalog.License("moonshot-ai-modified-mit-2025")!.Terms.Single(term => term.Id == "display-kimi-k2").Summary + " (last paragraph); "
            + "nothing that this project hands to the compiler shows it: write \"Kimi K2\" where it is seen (the user interface of that product or service, prominently); "
            + "this project declares 100,000,001 (modellicense.json, line 1)").WithLocation(1));

    [Fact]
    public Task wants_a_name_for_the_user_interface_in_the_user_interface()
    {
        const string Scale = """{ "scale": { "purpose": "commercial", "product": { "monthlyActiveUsers": 100000001 } } }""";
        return Task.WhenAll(
            Verify.Owed("""[assembly: ModelLicense.UsesModel({|MLA2001:"moonshotai/Kimi-K2-Instruct"|})]""", Scale, "MLA2001", [("README.md", "Kimi K2")]),
            Verify.Owed("""[assembly: ModelLicense.UsesModel("moonshotai/Kimi-K2-Instruct")]""", Scale, "MLA2001", [("App.xaml", """<Label Content="Kimi K2" />""")]));
    }

    [Fact]
    public Task needs_no_figure_where_the_name_is_shown_anyway() => Verify.Source("""
        [assembly: ModelLicense.UsesModel("moonshotai/Kimi-K2-Instruct")]
        class C { string Title = "Acme, on Kimi K2"; }
        """, """{ "scale": { "purpose": "commercial", "delivery": ["selfHosted"] } }""");

    [Fact]
    public Task takes_either_line_of_Qwen() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel("Qwen/Qwen2.5-72B-Instruct", Activities = ModelLicense.ModelActivities.TrainingOtherModels)]""",
        """{ "scale": { "purpose": "research" } }""", "MLA2001", [("README.md", "Improved using Qwen")]);

    [Fact]
    public Task is_answered_by_a_waiver() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|MLA9006:"meta-llama/Llama-3.1-8B-Instruct"|})]""",
        """
        {
          "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] },
          "waivers": [ { "rule": "MLA2001", "model": "llama-3.1", "term": "built-with", "reason": "shown in the installer", "owner": "legal@acme.example" } ]
        }
        """, "MLA2001", []);

    [Fact]
    public Task is_answered_by_a_grant() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|MLA9006:"meta-llama/Llama-3.1-8B-Instruct"|})]""",
        """
        {
          "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] },
          "grants": [ { "model": "llama-3.1", "from": "Meta", "covers": ["built-with"], "reference": "2026-114" } ]
        }
        """, "MLA2001", []);

    [Fact]
    public Task tells_of_each_line_that_is_missing() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|MLA2001:{|MLA2001:"openpangu/openPangu-Embedded-7B-V1.1"|}|})]""",
        """{ "scale": { "territories": ["US"], "delivery": ["selfHosted"] } }""", "MLA2001", []);
}
