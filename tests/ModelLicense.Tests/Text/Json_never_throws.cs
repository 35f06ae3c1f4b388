using FsCheck;
using FsCheck.Fluent;

namespace ModelLicense.Tests.Text;

public class Json_never_throws
{
    private const string Valid = """
        {
          // the group
          "root": true,
          "scale": { "tier": "largeEnterprise", "monthlyActiveUsers": { "2024-06": 690000000, "2026-10": 910000000 },
                     "annualRevenue": { "amount": 3e9, "currency": "USD" }, "rates": { "EUR": 1.1 }, "territories": ["EU", "US"], },
          "models": [ { "id": "meta-llama/Llama-3.1-8B-Instruct", "license": "llama3.1", "name": "a\u0062\"😀" } ] /* end */
        }
        """;

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.Elements(
            "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "//", "/*", "*/", "\\u", "\\uD83D", "\\u0000", "\n", "\r", "\r\n", "\t", " ", "\0", "\u00A0", "\uFEFF",
            "\ud83d", "\ude00", "-", "+", ".", "0", "010", "1", "1e999", "1e", "0x1F", "NaN", "true", "nul", "(", ")", "\"a\"", "\"a\":", "{}", "[]", "é"),
        Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()));

    private static readonly Gen<string> Soups = Hostile.ListOf().Select(parts => string.Concat(parts));

    private static readonly Gen<string> Mutations =
        from at in Gen.Choose(0, Valid.Length)
        from removed in Gen.Choose(0, 6)
        from inserted in Hostile
        from again in Gen.Choose(0, Valid.Length)
        from second in Gen.OneOf(Gen.Constant(""), Hostile)
        let once = Valid[..at] + inserted + Valid[Math.Min(Valid.Length, at + removed)..]
        select once.Insert(Math.Min(again, once.Length), second);

    private static readonly Gen<string> Beginnings = Gen.Choose(0, Valid.Length).Select(length => Valid[..length]);

    [Fact]
    public void on_any_string() => Law.Holds(ArbMap.Default.ArbFor<string>(), text => ReadsWithin(text ?? ""), times: 1000);

    [Fact]
    public void on_any_soup_of_JSON_parts() => Law.Holds(Soups, ReadsWithin, times: 4000);

    [Fact]
    public void on_a_mutation_of_a_valid_file() => Law.Holds(Mutations, ReadsWithin, times: 4000);

    [Fact]
    public void on_any_beginning_of_a_valid_file() => Law.Holds(Beginnings, ReadsWithin, times: 500);

    [Fact]
    public void what_has_no_fault_reads_the_same_when_written_again()
        => Law.Holds(Gen.OneOf(Soups, Mutations), text =>
        {
            if (JsonReader.Read(text) is { Faults.Count: 0, Root: { } root })
            {
                var minified = JsonText.Minify(root);
                var again = JsonReader.Read(minified);
                Assert.Empty(again.Faults);
                Assert.Equal(minified, JsonText.Minify(again.Root!));
            }
        }, times: 3000);

    [Fact]
    public void what_has_no_fault_is_JSON_to_another_strict_reader()
        => Law.Holds(Gen.OneOf(Soups, Mutations), text =>
        {
            if (JsonReader.Read(text) is { Faults.Count: 0, Root: { } root })
            {
                using var other = System.Text.Json.JsonDocument.Parse(JsonText.Minify(root));
                Assert.Equal(KindOf(root), other.RootElement.ValueKind);
            }
        }, times: 3000);

    [Fact]
    public void a_policy_file_with_any_fault_is_still_read_within_its_text()
        => Law.Holds(Mutations, text =>
        {
            var read = PolicyReader.Read(JsonReader.Read(text), text, "/repo/modellicense.json", "modellicense.json", 0, Shipped.Catalog.Metrics);
            var lines = text.Count(c => c is '\n' or '\r') + 1;
            Assert.All(read.Faults, fault =>
            {
                AssertWithin(fault.Origin.Span, text);
                Assert.InRange(fault.Origin.Line, 1, lines);
                Assert.NotEmpty(fault.Message);
            });
            Assert.Equal(read.Faults.Select(fault => fault.Origin.Span.Start).Order(), read.Faults.Select(fault => fault.Origin.Span.Start));
        }, times: 3000);

    private static void ReadsWithin(string text)
    {
        var document = JsonReader.Read(text);
        Assert.All(document.Faults, fault =>
        {
            AssertWithin(fault.Span, text);
            Assert.NotEmpty(fault.Message);
        });
        Assert.Equal(document.Faults.Select(fault => fault.Span.Start).Order(), document.Faults.Select(fault => fault.Span.Start));
        Assert.True(document.Root is not null || document.Faults.Count > 0, "nothing was read and nothing was said");
        if (document.Root is not null)
        {
            AssertNested(document.Root, new Span(0, text.Length));
        }
    }

    /// <summary>Every value lies inside the value around it, so inside the text.</summary>
    private static void AssertNested(JsonValue value, Span around)
    {
        Assert.InRange(value.Span.Start, around.Start, around.End);
        Assert.InRange(value.Span.End, value.Span.Start, around.End);
        foreach (var inner in value switch { JsonArray array => array.Items, JsonObject members => members.Members.Select(member => member.Value), _ => [] })
        {
            AssertNested(inner, value.Span);
        }
    }

    private static void AssertWithin(Span span, string text)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.Length, 0, text.Length - span.Start);
    }

    private static System.Text.Json.JsonValueKind KindOf(JsonValue value) => value switch
    {
        JsonObject => System.Text.Json.JsonValueKind.Object,
        JsonArray => System.Text.Json.JsonValueKind.Array,
        JsonString => System.Text.Json.JsonValueKind.String,
        JsonNumber => System.Text.Json.JsonValueKind.Number,
        JsonBoolean { Value: true } => System.Text.Json.JsonValueKind.True,
        JsonBoolean => System.Text.Json.JsonValueKind.False,
        _ => System.Text.Json.JsonValueKind.Null,
    };
}
