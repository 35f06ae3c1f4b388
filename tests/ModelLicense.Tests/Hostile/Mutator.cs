using System.Text;

namespace ModelLicense.Tests.Hostile;

/// <summary>Damages real texts as editors, merges, encoders and enemies do. The same seed makes the same damage on every machine.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<string> corpus)
{
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/*", "*/", "//", "\\u0000", "\\ud800", "\\uDFFF", "\\u202E", "null", "true", "-", "1e999", "-0", "1e-400", "0x1F", "NaN", "\"\"", "\" \"", "{}", "[]",
        "79228162514264337593543950336", "999999999999999", "1e15", "0.0000000000000000000000000000001", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u001E", "\u001F", "\u00A0", "\uFEFF", "\u202E", "\u2066", "\u2028", "\ud83d", "\ude00", "\uFFFF",
        "😀", "ı", "İ", "ß", "ǆ", "٣", "¼", "é", "模型", "-->", "<!--", "<script>", "]]>", "$(PATH)", "%3B", "@(Compile)", "{0}", "{{", "%s", "..", "../", "\\\\", "://", "@", "#", "?", "~", "|", "`", "=", ";", "\u200B", "a\u0301",
        "0b", "7b", "8x7b", "-v1:0", "@001", "-00001-of-00003", ".gguf", "Q4_K_M", "1 5b", "v", "latest", ":", "/", "1000000b", "LicenseRef-", "mit", "MLA1001", "2026-02-29", "0000-00-00", "9999-12-31", "US", "*",
    ];

    private readonly Random random = new(seed);

    /// <summary>A text of the corpus with one to four damages.</summary>
    public string Next()
    {
        var text = Any(corpus);
        for (var left = 1 + random.Next(4); left > 0; left--)
        {
            text = Damaged(text);
        }

        return text;
    }

    private string Damaged(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1 << random.Next(1, 7)));
        switch (random.Next(9))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text[..at];
            case 2:
                return text.Insert(at, text.Substring(at, length));
            case 3:
                return text.Insert(at, ((char)random.Next(0x10000)).ToString());
            case 4:
                // A part of another text, from the same kind of place.
                var other = Any(corpus);
                var from = random.Next(other.Length + 1);
                return text[..at] + other[from..Math.Min(other.Length, from + 200)] + text[(at + length)..];
            case 5 when length > 0:
                return new StringBuilder(text) { [at] = (char)(text[at] ^ (1 << random.Next(16))) }.ToString();
            case 6:
                return text.Insert(at, string.Concat(Enumerable.Repeat(Any(Fragments), 1 + random.Next(1 << random.Next(8)))));
            default:
                return text[..at] + Any(Fragments) + text[(at + length)..];
        }
    }

    private string Any(IReadOnlyList<string> of) => of[random.Next(of.Count)];
}
