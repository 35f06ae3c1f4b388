namespace ModelLicense.Tests.Text;

public class Json_reading_goes_on
{
    [Fact]
    public void after_a_wrong_value_everything_else_counts()
    {
        var document = JsonReader.Read("""{ "a": 010, "b": NaN, "c": "\q", "d": 4 }""");

        Assert.Equal(3, document.Faults.Count);
        Assert.Equal(["a", "b", "c", "d"], ((JsonObject)document.Root!).Members.Select(member => member.Name));
        Assert.Equal("4", ((JsonNumber)((JsonObject)document.Root)["d"]!).Raw);
    }

    [Fact]
    public void after_an_unreadable_name_everything_else_counts()
    {
        var (text, spans) = Marked.Parse("""{ "a«\q»": 1, "b": 2 }""");

        var document = JsonReader.Read(text);

        Assert.Equal(spans, document.Faults.Select(fault => fault.Span));
        Assert.Equal(["b"], ((JsonObject)document.Root!).Members.Select(member => member.Name));
    }

    [Fact]
    public void of_two_members_with_one_name_the_first_counts()
    {
        var root = (JsonObject)JsonReader.Read("""{ "a": 1, "a": 2 }""").Root!;

        Assert.Equal("1", ((JsonNumber)root["a"]!).Raw);
        Assert.Single(root.Members);
    }

    [Fact]
    public void one_name_in_two_objects_is_no_duplicate()
        => Assert.Empty(JsonReader.Read("""{ "a": { "a": 1 }, "b": { "a": 1 } }""").Faults);

    [Fact]
    public void names_differ_by_case() => Assert.Empty(JsonReader.Read("""{ "a": 1, "A": 2 }""").Faults);

    [Fact]
    public void after_a_fault_of_structure_what_stands_before_it_counts()
    {
        var document = JsonReader.Read("""{ "a": 1, "b": { "c": [1, 2 ; 3], "d": 4 }, "e": 5 }""");

        var root = (JsonObject)document.Root!;
        Assert.Single(document.Faults);
        Assert.Equal(["a", "b"], root.Members.Select(member => member.Name));
        Assert.Equal(["1", "2"], ((JsonArray)((JsonObject)root["b"]!)["c"]!).Items.Select(item => ((JsonNumber)item).Raw));
    }

    [Fact]
    public void faults_come_in_the_order_of_the_text()
    {
        var (text, spans) = Marked.Parse("""{ "a": 1, «"a"»: «010», «"\uD83D"»: «NaN» }""");

        Assert.Equal(spans, JsonReader.Read(text).Faults.Select(fault => fault.Span));
    }
}
