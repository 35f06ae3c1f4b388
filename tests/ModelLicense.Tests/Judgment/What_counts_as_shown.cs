namespace ModelLicense.Tests.Judgments;

/// <summary>The exact words, all of them, where they are shown and not spoken of.</summary>
public class What_counts_as_shown
{
    private const string Separator = "\u001F";

    [Theory]
    [InlineData("Built with Llama")]
    [InlineData("# Acme\n\n**Built with Llama**\n")]
    [InlineData("Built\n  with\tLlama.")]
    [InlineData("[Built with Llama](https://www.llama.com)")]
    [InlineData("""<img src="llama.svg" alt="Built with Llama">""")]
    [InlineData("Built with Llama 3.1, made in Ulm")]
    [InlineData("Built with Llama <!-- line of the license -->")]
    [InlineData("<!-- our -->Built with<!-- own --> Llama<!-- line -->")]
    [InlineData("=\"Built with Llama\"")]
    public void is_the_line_in_documentation(string text) => Assert.True(Holds(text, "Built with Llama", TextKind.Prose));

    [Theory]
    [InlineData("built with llama")]
    [InlineData("Built with")]
    [InlineData("Built with Llamas")]
    [InlineData("Rebuilt with Llama, Built withLlama")]
    [InlineData("Built with Meta Llama 3")]
    [InlineData("you shall prominently display \u201CBuilt with Llama\u201D on a website")]
    [InlineData("you have to show \"Built with Llama\" somewhere")]
    [InlineData("\"Built with Llama\" has to be shown")]
    [InlineData("<!-- a --> <!-- Built with Llama --> <!-- b -->")]
    [InlineData("<!-- Built with Llama -->")]
    [InlineData("<!-- never closed: Built with Llama")]
    public void is_no_part_of_it_and_nothing_that_is_quoted_or_hidden(string text) => Assert.False(Holds(text, "Built with Llama", TextKind.Prose));

    [Theory]
    [InlineData("""<Label Text="Built with Llama" />""")]
    [InlineData("<value>Built with Llama</value>")]
    [InlineData("""@code { string line = "Built with Llama"; }""")]
    public void is_the_line_in_a_page_with_the_quotes_of_its_own_syntax(string text) => Assert.True(Holds(text, "Built with Llama", TextKind.Markup));

    [Theory]
    [InlineData("@* Built with Llama *@")]
    [InlineData("<p><!-- Built with Llama --></p>")]
    public void is_no_comment_of_a_page(string text) => Assert.False(Holds(text, "Built with Llama", TextKind.Markup));

    [Theory]
    [InlineData("Copyright &copy; Meta")]
    [InlineData("Copyright &#169; Meta")]
    [InlineData("Copyright \u00A9 Meta")]
    public void is_a_character_however_the_page_writes_it(string text) => Assert.True(Holds(text, "Copyright \u00A9 Meta", TextKind.Markup));

    [Theory]
    [InlineData("Kimi K2", true)]
    [InlineData("on Kimi K2.", true)]
    [InlineData("on Kimi K2. Made in Ulm", true)]
    [InlineData("Kimi K2.5", false)]
    [InlineData("Kimi K2-Instruct", false)]
    [InlineData("moonshotai/Kimi K2", false)]
    public void is_the_name_of_this_version_and_no_other(string text, bool holds) => Assert.Equal(holds, Holds(text, "Kimi K2", TextKind.Markup));

    [Theory]
    [InlineData("Qwen3.8-Max", false)]
    [InlineData("Qwen/Qwen3.8-Max", false)]
    [InlineData("answers by Qwen3.8-Max", true)]
    [InlineData("Qwen3.8-Max answers", true)]
    public void is_no_constant_that_names_the_model_for_an_API(string constant, bool holds)
        => Assert.Equal(holds, Holds(Separator + constant + Separator, "Qwen3.8-Max", TextKind.Constants));

    [Fact]
    public void is_no_name_that_stands_alone() => Assert.False(Holds("Qwen3.8-Max", "Qwen3.8-Max", TextKind.Constants));

    [Fact]
    public void is_no_line_that_two_constants_make_together()
        => Assert.False(Holds($"{Separator}Built with{Separator}Llama{Separator}", "Built with Llama", TextKind.Constants));

    [Theory]
    [InlineData("Acme 7B is built using Falcon LLM technology from the Technology Innovation Institute.", true)]
    [InlineData("X is built using Falcon LLM technology from the Technology Innovation Institute", true)]
    [InlineData("is built using Falcon LLM technology from the Technology Innovation Institute", false)]
    [InlineData("[name of relevant Derivative Work] is built using Falcon LLM technology from the Technology Innovation Institute", false)]
    public void is_a_sentence_with_the_name_filled_in(string text, bool holds)
        => Assert.Equal(holds, Holds(text, "[name of relevant Derivative Work] is built using Falcon LLM technology from the Technology Innovation Institute", TextKind.Prose));

    [Fact]
    public void is_every_line_of_a_notice_whatever_its_line_ends()
    {
        var notice = Shipped.Catalog.License("flux-1-dev-non-commercial-license")!.Terms.OfType<Duty>().Single(duty => duty.Owed == DutyKind.NoticeFile).Text!;

        Assert.True(Holds(notice.Replace("\n", "\r\n\r\n"), notice, TextKind.Prose));
        Assert.False(Holds(notice[..notice.IndexOf('\n')], notice, TextKind.Prose));
    }

    [Fact]
    public void is_every_text_that_the_catalog_holds_where_it_stands_alone()
        => Assert.All(Shipped.Catalog.Licenses.SelectMany(license => license.Terms).OfType<Duty>().Where(duty => duty.Text is not null), duty =>
        {
            var shown = duty.Text!.StartsWith("[name", StringComparison.Ordinal) ? "Acme" + duty.Text[(duty.Text.IndexOf(']') + 1)..] : duty.Text;
            Assert.True(Holds($"Acme, 2026\n{shown}\nUlm", duty.Text, TextKind.Prose), duty.Text);
            Assert.True(Holds($"<p>{shown}</p>", duty.Text, TextKind.Markup), duty.Text);
            Assert.False(Holds(shown[1..], duty.Text, TextKind.Prose) && !duty.Text.StartsWith("[name", StringComparison.Ordinal), duty.Text);
        });

    [Theory]
    [InlineData("Llama-Acme-8B", "Llama", true)]
    [InlineData("llama-acme", "Llama", true)]
    [InlineData("Llama3-Acme", "Llama", true)]
    [InlineData("LlamaAcme", "Llama", true)]
    [InlineData("Llama", "Llama", true)]
    [InlineData("Llamafied", "Llama", false)]
    [InlineData("Lla", "Llama", false)]
    [InlineData("Acme-Llama-8B", "Llama", false)]
    [InlineData("Meta-Llama-3-8B", "Llama 3", false)]
    [InlineData("Llama-3-Acme", "Llama 3", true)]
    [InlineData("Llama 3 Acme", "Llama 3", true)]
    [InlineData("llama3-acme", "Llama 3", true)]
    [InlineData("Llama-3.1-Acme", "Llama 3", false)]
    [InlineData("Llama-30B", "Llama 3", false)]
    [InlineData("Llama-3.1", "Llama 3", false)]
    [InlineData("Llama-3-8B", "Llama 3", true)]
    [InlineData("Llama-3.", "Llama 3", true)]
    [InlineData("Llama-3.beta", "Llama 3", true)]
    [InlineData("LlamaAI", "Llama", true)]
    [InlineData("YiAcme", "Yi", true)]
    [InlineData("HyperCLOVA-X-Acme", "HyperCLOVA X", true)]
    [InlineData("GLM-4-Acme", "glm-4", true)]
    [InlineData("EXAONE-Acme", "K-EXAONE", false)]
    public void begins_a_name(string name, string prefix, bool begins) => Assert.Equal(begins, Wording.Begins(name, prefix));

    private static bool Holds(string text, string required, TextKind kind) => Wording.Holds(Wording.Normal(text, kind), required, kind);
}
