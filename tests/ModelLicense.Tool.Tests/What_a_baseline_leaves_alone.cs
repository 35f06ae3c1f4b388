using System.Text;

namespace ModelLicense.Tool.Tests;

/// <summary>Waivers are added in the manner of the file, and everything else stays as it was, byte for byte.</summary>
public sealed class What_a_baseline_leaves_alone
{
    private static readonly Why Adopted = new("adopted", null, null, null);

    private static readonly WaiverKey[] Two = [new("MLA1001", "new", "t"), new("MLA4001", "new", null)];

    [Theory]
    [InlineData(
        """
        {
          "waivers": [
            { "rule": "MLA1001", "model": "old", "reason": "r" } // talks
          ], // end
          "root": true
        }
        """,
        """
        {
          "waivers": [
            { "rule": "MLA1001", "model": "old", "reason": "r" }, // talks
            { "rule": "MLA1001", "model": "new", "term": "t", "baseline": true, "reason": "adopted" },
            { "rule": "MLA4001", "model": "new", "baseline": true, "reason": "adopted" }
          ], // end
          "root": true
        }
        """)]
    [InlineData(
        """
        {
          "waivers": [
            {
              "rule": "MLA1001", // the one
              "model": "old",
              "reason": "r",
            }, /* talks */ // in May
            // { "rule": "MLA1001", "model": "older", "reason": "r" },
          ],
        }
        """,
        """
        {
          "waivers": [
            {
              "rule": "MLA1001", // the one
              "model": "old",
              "reason": "r",
            }, /* talks */ // in May
            { "rule": "MLA1001", "model": "new", "term": "t", "baseline": true, "reason": "adopted" },
            { "rule": "MLA4001", "model": "new", "baseline": true, "reason": "adopted" },
            // { "rule": "MLA1001", "model": "older", "reason": "r" },
          ],
        }
        """)]
    [InlineData(
        """
        {
        	"root": true // here
        }
        """,
        """
        {
        	"root": true, // here
        	"waivers": [
        		{ "rule": "MLA1001", "model": "new", "term": "t", "baseline": true, "reason": "adopted" },
        		{ "rule": "MLA4001", "model": "new", "baseline": true, "reason": "adopted" }
        	]
        }
        """)]
    [InlineData(
        """
        {
            "root": true,
            "waivers": []
        }
        """,
        """
        {
            "root": true,
            "waivers": [
                { "rule": "MLA1001", "model": "new", "term": "t", "baseline": true, "reason": "adopted" },
                { "rule": "MLA4001", "model": "new", "baseline": true, "reason": "adopted" }
            ]
        }
        """)]
    [InlineData(
        """
        {
          "waivers": [ // none yet
          ]
        }
        """,
        """
        {
          "waivers": [ // none yet
            { "rule": "MLA1001", "model": "new", "term": "t", "baseline": true, "reason": "adopted" },
            { "rule": "MLA4001", "model": "new", "baseline": true, "reason": "adopted" }
          ]
        }
        """)]
    [InlineData(
        """{"root":true,"waivers":[{"rule":"MLA1001","model":"old","reason":"r"}]}""",
        """{"root":true,"waivers":[{"rule":"MLA1001","model":"old","reason":"r"}, { "rule": "MLA1001", "model": "new", "term": "t", "baseline": true, "reason": "adopted" }, { "rule": "MLA4001", "model": "new", "baseline": true, "reason": "adopted" }]}""")]
    [InlineData(
        """{ "root": true }""",
        """{ "root": true, "waivers": [{ "rule": "MLA1001", "model": "new", "term": "t", "baseline": true, "reason": "adopted" }, { "rule": "MLA4001", "model": "new", "baseline": true, "reason": "adopted" }] }""")]
    [InlineData(
        "{}",
        """
        {
          "waivers": [
            { "rule": "MLA1001", "model": "new", "term": "t", "baseline": true, "reason": "adopted" },
            { "rule": "MLA4001", "model": "new", "baseline": true, "reason": "adopted" }
          ]
        }
        """)]
    public void the_manner_of_the_file_is_kept(string before, string after)
        => Assert.Equal(after, PolicyText.Add(before, Two, Adopted).Text);

    [Fact]
    public void the_byte_order_mark_and_the_line_ends_are_kept()
    {
        using var workshop = new Workshop().WithProject("App").WithLog(Said.Exceeded("App/Program.cs", 3));
        byte[] before = [0xEF, 0xBB, 0xBF, .. "{\r\n  // größe\r\n  \"root\": true,\r\n}"u8];
        workshop.With("App/modellicense.json", before).Succeed("baseline", "logs", "--reason", "r");

        byte[] after = [0xEF, 0xBB, 0xBF, .. "{\r\n  // größe\r\n  \"root\": true,\r\n  \"waivers\": [\r\n    { \"rule\": \"MLA1001\", \"model\": \"llama3.1\", \"term\": \"users-700m\", \"baseline\": true, \"reason\": \"r\" }\r\n  ],\r\n}"u8];
        Assert.Equal(after, File.ReadAllBytes(workshop.At("App/modellicense.json")));
    }

    /// <summary>The law, over every shape that the parts below make together.</summary>
    [Fact]
    public void whatever_is_written_holds_the_old_waivers_and_exactly_the_new_ones_and_the_rest_is_untouched()
    {
        var shapes = 0;
        foreach (var shape in Shapes())
        {
            shapes++;
            var old = Policies.Waivers(shape);
            foreach (var wanted in new[] { Two[..1], Two })
            {
                var (text, added) = PolicyText.Add(shape, wanted, Adopted);

                Assert.Equal(wanted.Length, added);
                Assert.Equal([.. old.Select(Key), .. wanted], Policies.Waivers(text).Select(Key));
                Assert.All(Policies.Waivers(text).Skip(old.Count), waiver => Assert.True(waiver.IsBaseline));
                Assert.Equal((text, 0), PolicyText.Add(text, wanted, Adopted));
                Assert.True(IsInserted(shape, text), shape + "\n" + text);
                Assert.Equal(Comments(shape), Comments(text));
                Assert.True(shape.Contains('\r', StringComparison.Ordinal) || !text.Contains('\r', StringComparison.Ordinal), text);
                Assert.True(!shape.Contains("\r\n", StringComparison.Ordinal) || !text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal), text);
            }
        }

        Assert.True(shapes > 5_000, $"{shapes} shapes");
    }

    private static WaiverKey Key(Waiver waiver) => new(waiver.Rule!, waiver.Model, waiver.Term);

    private static IEnumerable<string> Shapes()
    {
        const string Old = """{ "rule": "MLA1001", "model": "old, ] } // no comment", "term": "/*", "reason": "\"]\\" }""";
        string[] gaps = ["", " ", "\n", "\n    ", " // c ] , }\n", "/* c, ] */", "/* c\n ] */ // d\n\t"];
        (string Mark, string End, string Last)[] frames = [("", "\n", "\n"), ("", "\r\n", ""), ("\uFEFF", "\r", " // bye"), ("\uFEFF// top\n", "\r\n", "\n")];
        foreach (var (mark, end, last) in frames)
        {
            foreach (var (one, two, three) in from one in gaps from two in gaps from three in gaps select (one, two, three))
            {
                string[] bodies =
                [
                    $"{{{one}{two}}}",
                    $"{{{one}\"root\": true{two}}}",
                    $"{{{one}\"root\": true{two},{three}}}",
                    $"{{{one}\"waivers\": [{two}{three}]}}",
                    $"{{ \"waivers\": [{one}{Old}{two},{three}],{one}\"root\": false }}",
                    $"{{{one}\"waivers\": [{one}{Old}{two}]{three}}}",
                    $"{{\n\t\"waivers\": [{one}{Old},{two}{Old}{three}]\n}}",
                ];
                foreach (var body in bodies)
                {
                    yield return (mark + body + last).Replace("\n", end, StringComparison.Ordinal);
                }
            }
        }
    }

    /// <summary>Whether the new text is the old one with one insertion, or with one comma and one insertion.</summary>
    private static bool IsInserted(string old, string text)
    {
        var prefix = old.Zip(text).TakeWhile(pair => pair.First == pair.Second).Count();
        var suffix = old.Reverse().Zip(text.Reverse()).Take(old.Length - prefix).TakeWhile(pair => pair.First == pair.Second).Count();
        return prefix + suffix == old.Length
            || (text[prefix] == ',' && text.AsSpan(prefix + 1).StartsWith(old.AsSpan(prefix, old.Length - prefix - suffix)));
    }

    /// <summary>Every comment as it stands, in its order.</summary>
    private static string Comments(string text)
    {
        var comments = new StringBuilder();
        for (var position = 0; position < text.Length; position++)
        {
            if (text[position] == '"')
            {
                while (text[++position] != '"')
                {
                    position += text[position] == '\\' ? 1 : 0;
                }
            }
            else if (text[position] == '/')
            {
                var isLine = text[position + 1] == '/';
                var end = isLine ? text.AsSpan(position).IndexOfAny('\r', '\n') : text.IndexOf("*/", position, StringComparison.Ordinal) + 2 - position;
                var comment = end < 0 ? text[position..] : text.Substring(position, end);
                comments.Append(comment).Append('\n');
                position += comment.Length - 1;
            }
        }

        return comments.ToString();
    }
}
