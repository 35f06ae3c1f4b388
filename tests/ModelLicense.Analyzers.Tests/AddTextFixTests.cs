namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA2001 and MLA2002: the exact text is written into the README or the notice file, where that is there.</summary>
public class AddTextFixTests
{
    private const string Llama = """[assembly: ModelLicense.UsesModel("llama3.1", Delivery = ModelLicense.ModelDelivery.ShipsWeights)]""";

    [Theory]
    [InlineData("# App\n", "# App\n\nBuilt with Llama\n")]
    [InlineData("# App\r\n\r\nText", "# App\r\n\r\nText\r\n\r\nBuilt with Llama")]
    [InlineData("", "Built with Llama\n")]
    public async Task the_line_to_display_goes_to_the_end_of_the_readme(string before, string after)
    {
        var fixing = await Fixing.Of(Llama, ("/repo/app/README.md", before), ("/repo/README.md", "# Repository\n")).Apply("MLA2001", "AddText");

        Assert.Equal(after, fixing["/repo/app/README.md"]);
        Assert.Equal("# Repository\n", fixing["/repo/README.md"]);
        Assert.Empty(await fixing.Says("MLA2001"));
    }

    [Fact]
    public async Task the_notice_goes_to_the_notice_file()
    {
        var fixing = await Fixing.Of(Llama, ("/repo/NOTICE.txt", "Acme\n"), ("/repo/app/README.md", "# App\n")).Apply("MLA2002", "AddText");

        Assert.StartsWith("Acme\n\nLlama 3.1 is licensed under the Llama 3.1 Community License", fixing["/repo/NOTICE.txt"], StringComparison.Ordinal);
        Assert.Equal("# App\n", fixing["/repo/app/README.md"]);
        Assert.Empty(await fixing.Says("MLA2002"));
    }

    [Theory]
    [InlineData("/repo/app/docs.md", "# App\n")]
    [InlineData("/elsewhere/README.md", "# Another\n")]
    [InlineData("/repo/app/LICENSE.md", "MIT\n")]
    [InlineData("/repo/app/README.md", "# App\n<!-- never closed\n")]
    public async Task no_other_file_is_written_and_none_where_it_would_not_count(string path, string text)
        => Assert.DoesNotContain("Add the text", string.Concat(await Fixing.Of(Llama, (path, text)).Offered("MLA2001")), StringComparison.Ordinal);
}
