namespace ModelLicense.Tests.Identifiers;

/// <summary>A text without any beginning of a name is passed over before the catalog is read, so no name may lack one.</summary>
public class Beginnings_of_names
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("  {0} ")]
    [InlineData("openai/{0}")]
    [InlineData("models/{0}")]
    [InlineData("https://huggingface.co/{0}")]
    [InlineData("us.anthropic.{0}-v1:0")]
    [InlineData("bartowski/{0}-GGUF")]
    [InlineData("hf.co/{0}:Q4_K_M")]
    public void stand_in_whatever_stands_for_a_model(string form)
        => Assert.All(
            from model in Shipped.Catalog.Models
            from name in model.Ids.Concat(model.Names)
            let text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, name)
            where Shipped.Catalog.Resolve(text) is Match.Exactly or Match.OneOf or Match.MadeFrom or Match.UnknownVersion or Match.Served(_, { })
            select text,
            text => Assert.True(Shipped.Catalog.Beginnings.AreIn(text), text));

    [Theory]
    [InlineData("application/json")]
    [InlineData("AES/CBC/PKCS7Padding")]
    [InlineData("1.2.840.113549")]
    [InlineData("The quick brown fox jumps over 13 lazy dogs")]
    public void stand_in_no_other_text(string text) => Assert.False(Shipped.Catalog.Beginnings.AreIn(text));

    [Fact]
    public void are_those_of_a_part_of_a_text_alone()
    {
        const string Text = "x llama3.1 y";

        Assert.True(Shipped.Catalog.Beginnings.AreIn(Text, 2, 10));
        Assert.False(Shipped.Catalog.Beginnings.AreIn(Text, 0, 3));
        Assert.False(Shipped.Catalog.Beginnings.AreIn(Text, 9, Text.Length));
    }
}
