namespace ModelLicense.Tests.Text;

/// <summary>What lenient readers let through, a figure misread silently being the worst: research/spikes.md 1.</summary>
public class Json_is_strict
{
    [Theory]
    [InlineData("""{ "a": «'single'» }""")]
    [InlineData("{ «a»: 1 }")]
    [InlineData("""{ "a": «010» }""")]
    [InlineData("""{ "a": «-01» }""")]
    [InlineData("""{ "a": «0x1F» }""")]
    [InlineData("""{ "a": «.5» }""")]
    [InlineData("""{ "a": «1.» }""")]
    [InlineData("""{ "a": «1.e3» }""")]
    [InlineData("""{ "a": «1e» }""")]
    [InlineData("""{ "a": «+1» }""")]
    [InlineData("""{ "a": «-» }""")]
    [InlineData("""{ "a": «--1» }""")]
    [InlineData("""{ "a": «1_000» }""")]
    [InlineData("""{ "a": «NaN» }""")]
    [InlineData("""{ "a": «Infinity» }""")]
    [InlineData("""{ "a": «-Infinity» }""")]
    [InlineData("""{ "a": «undefined» }""")]
    [InlineData("""{ "a": «True» }""")]
    [InlineData("[1,«,»2]")]
    [InlineData("[«,»]")]
    [InlineData("{«,»}")]
    [InlineData("[1,«,»]")]
    [InlineData("""{ "a": 1, «"a"»: 2 }""")]
    [InlineData("""{ "a": 1, «"\u0061"»: 2 }""")]
    [InlineData("""[1 «2»]""")]
    [InlineData("""{ "a": 1 «"»b": 2 }""")]
    [InlineData("""{ «"a"» 1 }""")]
    [InlineData("""{ «"a"»: }""")]
    [InlineData("""{ "a": [1«}» }""")]
    [InlineData("[1«:»2]")]
    [InlineData("[1] «2»")]
    [InlineData("{} «{}»")]
    [InlineData("1 «]»")]
    public void what_is_not_JSON_is_refused_where_it_stands(string marked)
    {
        var (text, spans) = Marked.Parse(marked);

        Assert.Equal(spans, JsonReader.Read(text).Faults.Select(fault => fault.Span));
    }

    [Theory]
    [InlineData("\"a«\u0001»b\"")]
    [InlineData("\"a«\t»b\"")]
    [InlineData("\"a«\0»b\"")]
    [InlineData("«\"line»\nbreak\"")]
    [InlineData("«\"line»\rbreak\"")]
    public void a_raw_control_character_in_a_string_is_refused(string marked)
    {
        var (text, spans) = Marked.Parse(marked);

        var document = JsonReader.Read(text);

        Assert.IsType<JsonInvalid>(document.Root);
        Assert.Equal(spans[0], document.Faults[0].Span);
    }

    [Theory]
    [InlineData("""[«"\uD83D"», 1]""")]
    [InlineData("""[«"\uDE00\uD83D"», 1]""")]
    [InlineData("""["a«\q»", 1]""")]
    [InlineData("""["a«\u12»G4", 1]""")]
    [InlineData("""["«\u»", 1]""")]
    [InlineData("""["«\x»41", 1]""")]
    public void half_a_character_and_a_bad_escape_are_refused_and_reading_goes_on(string marked)
    {
        var (text, spans) = Marked.Parse(marked);

        var document = JsonReader.Read(text);

        Assert.Equal(spans, document.Faults.Select(fault => fault.Span));
        Assert.Equal([typeof(JsonInvalid), typeof(JsonNumber)], ((JsonArray)document.Root!).Items.Select(item => item.GetType()));
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void a_raw_half_of_a_surrogate_pair_is_refused(int half)
        => Assert.Equal([new Span(1, 3)], JsonReader.Read($"[\"{(char)half}\"]").Faults.Select(fault => fault.Span));

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u3000')]
    [InlineData('\u2028')]
    [InlineData('\u0085')]
    [InlineData('\v')]
    [InlineData('\f')]
    [InlineData('\0')]
    [InlineData('\uFEFF')]
    public void only_four_characters_are_white_space(char other)
        => Assert.All(
            [$"{other}[1]", $"[{other}1]", $"[1{other}]", $"[1,{other}2]", $"[1]{other}", $$"""{{{other}}"a":1}""", $$"""{"a"{{other}}:1}""", $$"""{"a":{{other}}1}"""],
            text => Assert.True(JsonReader.Read(text).Faults.Count > 0 || text == "\uFEFF[1]", text));

    [Theory]
    [InlineData("""{""")]
    [InlineData("""{ "a" """)]
    [InlineData("""{ "a": """)]
    [InlineData("""{ "a": 1""")]
    [InlineData("""{ "a": 1,""")]
    [InlineData("""{ "a": { "b": 1 """)]
    [InlineData("[")]
    [InlineData("[1,")]
    [InlineData("[[1]")]
    [InlineData("\"abc")]
    [InlineData("\"abc\\")]
    [InlineData("\"abc\\\"")]
    [InlineData("/* never closed")]
    [InlineData("[1, /* never closed ]")]
    [InlineData("[1] /* never closed")]
    public void what_is_opened_must_be_closed(string text) => Assert.NotEmpty(JsonReader.Read(text).Faults);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    [InlineData("// only a comment")]
    public void an_empty_file_is_a_fault_that_spans_it(string text)
    {
        var document = JsonReader.Read(text);

        Assert.Null(document.Root);
        Assert.Equal([new Span(0, text.Length)], document.Faults.Select(fault => fault.Span));
    }

    [Fact]
    public void sixty_four_levels_may_nest_and_the_next_is_refused_where_it_begins()
    {
        Assert.Empty(JsonReader.Read(new string('[', 64) + new string(']', 64)).Faults);
        Assert.Equal([new Span(64, 1)], JsonReader.Read(new string('[', 65) + new string(']', 65)).Faults.Select(fault => fault.Span));
    }

    [Fact]
    public void a_hundred_thousand_levels_are_one_fault_and_no_overflow()
        => Assert.Single(JsonReader.Read(string.Concat(Enumerable.Repeat("{\"a\":[", 100_000))).Faults);

    [Fact]
    public void a_text_beyond_the_bound_is_not_read()
    {
        var document = JsonReader.Read(new string(' ', JsonReader.MaxLength) + "{");

        Assert.Null(document.Root);
        Assert.Single(document.Faults);
    }
}
