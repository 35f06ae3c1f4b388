namespace ModelLicense.Tests.Hostile;

/// <summary>What is too much has a bound, a place and a sentence, and is refused before it costs anything.</summary>
public class Enormous_texts
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Fifty_megabytes_are_one_fault_at_the_beginning() => Refused(new string('\n', 50 * Megabyte), "the file has more than 1,048,576 characters", at: 0);

    [Fact]
    public void A_binary_file_is_told_of_at_its_first_character()
    {
        var random = new Random(20261128);
        Refused("\u0089PNG" + new string([.. Enumerable.Range(0, Megabyte - 4).Select(_ => (char)random.Next(256))]), "'\u0089PNG", at: 0);
        Refused(new string('\0', Megabyte), "'\0' is not a JSON value", at: 0);
        Refused("\u001F\u008B\u0008\0" + new string('\uFFFD', Megabyte - 4), "'\u001F' is not a JSON value", at: 0);
    }

    [Theory]
    [InlineData("[", 64)]
    [InlineData("{\"a\":", 64 * 5)]
    public void What_is_nested_too_deep_is_told_of_where_it_goes_too_deep(string opening, int at)
        => Refused(string.Concat(Enumerable.Repeat(opening, Megabyte / opening.Length)), "nested deeper than 64 levels", at);

    [Fact]
    public void A_megabyte_of_one_kind_of_fault_is_a_thousand_faults_and_a_last_word()
    {
        foreach (var (open, fault, close) in new[]
        {
            ("[", "nul,", "0]"), ("{", "\"a\":1,", "\"b\":2}"), ("""{"models":[""", "{},", "{}]}"), ("""{"waivers":[""", "{},", "{}]}"), ("""{"catalog":{"licenses":[""", "{},", "{}]}}"),
            ("""{"scale":{"monthlyActiveUsers":{""", "\"x\":1,", "\"y\":1}}}"), ("""{"policy":{"allow":[""", "0,", "0]}}"), ("{", "\"modles\":0,\"" + new string('q', 50) + "\":0,", "\"b\":2}"),
            ("""{"grants":[""", """{"model":"a","from":"b","covers":["c"],"reference":"d","x":0},""", "{}]}"),
        })
        {
            var text = open + string.Concat(Enumerable.Repeat(fault, (Megabyte - open.Length - close.Length) / fault.Length)) + close;
            Watched.All(0, [text], _ =>
            {
                var read = Given.Policy(text);
                Assert.Equal(JsonReader.MaxFaults + 1, read.Faults.Count);
                Assert.Contains(read.Faults, each => each.Message.StartsWith("the file has more than 1,000 faults", StringComparison.Ordinal));
            });
        }
    }

    [Fact]
    public void Answers_among_more_faults_than_are_told_do_not_count()
    {
        const string Waiver = """{ "rule": "MLA1001", "model": "llama3.1", "reason": "for now" }""";
        string File(int faults) => $$"""{ "models": [ {{string.Join(", ", Enumerable.Repeat("0", faults))}} ], "waivers": [ {{Waiver}} ] }""";

        Assert.Single(Given.Policy(File(JsonReader.MaxFaults)).Declaration.Waivers);
        Assert.Empty(Given.Policy(File(JsonReader.MaxFaults + 1)).Declaration.Waivers);
    }

    [Theory]
    [InlineData("1e999999999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    public void An_enormous_number_is_told_of_where_it_stands(string number) => Refused($$"""{"scale":{"monthlyActiveUsers":{{number}} } }""", "is larger than 1,000,000,000,000,000", at: 31);

    [Fact]
    public void A_number_of_a_hundred_thousand_digits_is_told_of_where_it_stands()
    {
        Refused($$"""{"scale":{"monthlyActiveUsers":{{new string('9', 100_000)}} } }""", "is larger than", at: 31);
        Refused($$"""{"scale":{"monthlyActiveUsers":0.{{new string('0', 100_000)}}1e100001, "tier": "x"} }""", "is not one of", at: 100_051);
    }

    [Fact]
    public void A_text_that_is_none_is_told_of_where_it_stands()
    {
        foreach (var (tier, message, at) in new[] { ("\"\\ud800\"", "half of a surrogate pair", 19), ("\"\ud83d\"", "half of a surrogate pair", 19), ("\"a\0b\"", "control character", 21), ("\"\u202Eegral\"", "is not one of", 19) })
        {
            Refused($$"""{ "scale": {"tier":{{tier}} } }""", message, at);
        }
    }

    [Fact]
    public void A_page_of_nothing_but_comments_is_read_in_one_go()
        => Watched.All(0, [string.Concat(Enumerable.Repeat("<!---->@* *@", 100_000))], page =>
        {
            Assert.Equal("", Wording.Normal(page, TextKind.Markup));
            Assert.Equal("Built with Llama", Wording.Normal("Built <!-- a -->with<!--b--> Llama<!-- never closed", TextKind.Markup));
        });

    [Fact]
    public void A_name_of_a_megabyte_is_none()
        => Watched.All(0, ["llama-3.1-" + string.Concat(Enumerable.Repeat("1-5b-", Megabyte / 5)), new string('/', Megabyte), new string(' ', Megabyte), "https://" + new string('a', Megabyte) + "?x"],
            name => Assert.IsType<Match.NotAName>(Shipped.Catalog.Resolve(name)));

    private static void Refused(string text, string message, int at)
        => Watched.All(0, [text], _ =>
        {
            var fault = Assert.Single(Given.Policy(text).Faults, fault => fault.Message.Contains(message, StringComparison.Ordinal));
            Assert.Equal((at, 1), (fault.Origin.Span.Start, fault.Origin.Line));
        });
}
