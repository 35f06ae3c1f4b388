namespace ModelLicense.Tests.Text;

public class Json_values_know_their_place
{
    [Theory]
    [InlineData("""«"plain"»""")]
    [InlineData("""  «"with \"quotes\" and \\ and \u00e9"»  """)]
    [InlineData("«\"astral 😀 and é\"»")]
    [InlineData("«0»")]
    [InlineData("«-12.50e+3»")]
    [InlineData("\t«true»\n")]
    [InlineData("«false»")]
    [InlineData("«null»")]
    [InlineData("«[ 1, 2 ]»")]
    [InlineData("""«{ "a": [] }»""")]
    [InlineData("\uFEFF«1»")]
    [InlineData("// before\r\n«1» /* after */")]
    public void a_value_spans_exactly_its_own_characters(string marked)
    {
        var (text, spans) = Marked.Parse(marked);

        var document = JsonReader.Read(text);

        Assert.Empty(document.Faults);
        Assert.Equal(spans, [document.Root!.Span]);
    }

    [Fact]
    public void names_and_values_of_an_object_have_spans_of_their_own()
    {
        var (text, spans) = Marked.Parse("""
            {
              «"a\u0062c"» /* between */ : «"x\ny"», // and here
              «"😀"»:«1.5»,
              «"deep"»: «[«true»,«{ }»,]»,
            }
            """);

        var document = JsonReader.Read(text);

        var members = ((JsonObject)document.Root!).Members;
        var deep = (JsonArray)members[2].Value;
        Assert.Empty(document.Faults);
        Assert.Equal(["abc", "😀", "deep"], members.Select(member => member.Name));
        Assert.Equal(spans, members.SelectMany(member => new[] { member.NameSpan, member.Value.Span }).Concat(deep.Items.Select(item => item.Span)));
    }

    [Fact]
    public void line_ends_count_like_any_other_character()
    {
        var (text, spans) = Marked.Parse("{\r\n  \"a\": «1»,\r\n\r  \"b\": «\"x\"»\r\n}\r\n");

        var members = ((JsonObject)JsonReader.Read(text).Root!).Members;

        Assert.Equal(spans, members.Select(member => member.Value.Span));
    }

    [Theory]
    [InlineData("""  "\"\\\/\b\f\n\r\t"  """, "\"\\/\b\f\n\r\t")]
    [InlineData("""  "\u0041\u00e9\u00E9"  """, "Aéé")]
    [InlineData("""  "\uD83D\uDE00"  """, "😀")]
    [InlineData("\"\u2028\u007F\"", "\u2028\u007F")]
    public void escapes_are_resolved(string text, string value)
        => Assert.Equal(value, Assert.IsType<JsonString>(JsonReader.Read(text).Root).Value);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("123456789012345678901234567890.5")]
    [InlineData("1E400")]
    [InlineData("1e-2")]
    public void a_number_is_kept_as_it_was_written(string text)
        => Assert.Equal(text, Assert.IsType<JsonNumber>(JsonReader.Read(text).Root).Raw);

    [Theory]
    [InlineData("""{ "a": 1, }""")]
    [InlineData("[1, 2, ]")]
    [InlineData("/* a */ { // b\n \"a\" /* c */ : /* d */ [ /* e */ ] /* f */ , /* g */ } // h")]
    public void comments_and_trailing_commas_are_fine(string text) => Assert.Empty(JsonReader.Read(text).Faults);
}
