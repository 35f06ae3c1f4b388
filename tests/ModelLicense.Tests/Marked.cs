using System.Text;

namespace ModelLicense.Tests;

/// <summary>A text in which «...» marks a range: the text without the marks, and the ranges in order of their ends.</summary>
internal sealed record Marked(string Text, IReadOnlyList<Span> Spans)
{
    public static Marked Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var spans = new List<Span>();
        foreach (var c in marked)
        {
            switch (c)
            {
                case '«':
                    open.Push(text.Length);
                    break;
                case '»':
                    spans.Add(Span.Between(open.Pop(), text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Assert.Empty(open);
        return new Marked(text.ToString(), [.. spans.OrderBy(span => span.Start)]);
    }
}
