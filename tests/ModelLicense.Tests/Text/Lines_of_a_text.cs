using FsCheck.Fluent;

namespace ModelLicense.Tests.Text;

public class Lines_of_a_text
{
    [Theory]
    [InlineData("a\nb\nc")]
    [InlineData("a\rb\rc")]
    [InlineData("a\r\nb\r\nc")]
    public void end_with_any_of_three_line_ends(string text)
    {
        var lines = new LineTable(text);

        Assert.Equal([1, 2, 3], new[] { 'a', 'b', 'c' }.Select(c => lines.LineOf(text.IndexOf(c, StringComparison.Ordinal))));
    }

    [Fact]
    public void do_not_end_with_other_separators() => Assert.Equal(1, new LineTable("a\u2028b\u0085c").LineOf(4));

    [Fact]
    public void begin_with_one_and_never_count_backwards()
        => Law.Holds(Gen.Elements('a', '\r', '\n', ' ').ArrayOf().Select(chars => new string(chars)), text =>
        {
            var lines = new LineTable(text);
            Assert.Equal(1, lines.LineOf(0));
            for (var position = 1; position <= text.Length; position++)
            {
                var endsLine = text[position - 1] == '\n' || (text[position - 1] == '\r' && (position == text.Length || text[position] != '\n'));
                Assert.Equal(lines.LineOf(position - 1) + (endsLine ? 1 : 0), lines.LineOf(position));
            }
        });
}
