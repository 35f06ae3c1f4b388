namespace ModelLicense.Tests.Policy;

/// <summary>What is added to a policy file stands there in the manner of the file, and everything else as it was.</summary>
public class Additions_to_a_policy_file
{
    private const string Users = """{ "scale": { "monthlyActiveUsers": { "2024-06": 5 } } }""";
    private const string Model = """{ "models": [{ "id": "a/b", "obtained": "2026-05-01" }] }""";

    [Theory]
    [InlineData("{}", Users, "{\n  \"scale\": { \"monthlyActiveUsers\": { \"2024-06\": 5 } }\n}")]
    [InlineData("{\r\n}", Users, "{\r\n  \"scale\": { \"monthlyActiveUsers\": { \"2024-06\": 5 } }\r\n}")]
    [InlineData("{ \"root\": true }", Users, "{ \"root\": true, \"scale\": { \"monthlyActiveUsers\": { \"2024-06\": 5 } } }")]
    [InlineData("{\"scale\":{\"purpose\":\"internal\"}}", Users, "{\"scale\":{\"purpose\":\"internal\", \"monthlyActiveUsers\": { \"2024-06\": 5 }}}")]
    [InlineData("\uFEFF{\r\n\t\"scale\": {\r\n\t\t\"purpose\": \"internal\", // so far\r\n\t},\r\n}\r\n", Users, "\uFEFF{\r\n\t\"scale\": {\r\n\t\t\"purpose\": \"internal\", // so far\r\n\t\t\"monthlyActiveUsers\": { \"2024-06\": 5 },\r\n\t},\r\n}\r\n")]
    [InlineData("{ \"scale\": { \"monthlyActiveUsers\": {} } }", Users, "{ \"scale\": { \"monthlyActiveUsers\": {\"2024-06\": 5} } }")]
    [InlineData("{\n  \"scale\": {\n    \"monthlyActiveUsers\": {\n      \"2023-06\": 4 /* sure */\n    }\n  }\n}", Users, "{\n  \"scale\": {\n    \"monthlyActiveUsers\": {\n      \"2023-06\": 4, /* sure */\n      \"2024-06\": 5\n    }\n  }\n}")]
    [InlineData("{\n  \"models\": [\n    { \"id\": \"A/B\" } // ours\n  ]\n}", Model, "{\n  \"models\": [\n    { \"id\": \"A/B\", \"obtained\": \"2026-05-01\" } // ours\n  ]\n}")]
    [InlineData("{\n  \"models\": []\n}", Model, "{\n  \"models\": [\n    { \"id\": \"a/b\", \"obtained\": \"2026-05-01\" }\n  ]\n}")]
    [InlineData("{\r  \"models\": [ { \"id\": \"c\" } ]\r}", Model, "{\r  \"models\": [ { \"id\": \"c\" }, { \"id\": \"a/b\", \"obtained\": \"2026-05-01\" } ]\r}")]
    public void the_manner_of_the_file_is_kept(string before, string addition, string after)
    {
        var edit = PolicyEdit.Add(before, addition);

        Assert.Equal(after, edit?.Text);
        Assert.Empty(edit!.NewFaults);
        Assert.Null(PolicyEdit.Add(after, addition));
    }

    [Theory]
    [InlineData("{ \"scale\": { \"monthlyActiveUsers\": 7 } }", Users)]
    [InlineData("{ \"scale\": { \"monthlyActiveUsers\": { \"2024-06\": 7 } } }", Users)]
    [InlineData("{ \"scale\": { \"delivery\": [\"hostedApi\"] } }", """{ "scale": { "delivery": ["selfHosted"] } }""")]
    [InlineData("{ \"models\": [{ \"id\": \"a/b\", \"obtained\": \"2020-01-01\" }] }", Model)]
    [InlineData("{ \"models\": 5 }", Model)]
    [InlineData("{ \"waivers\": [{ \"rule\": \"mla1001\", \"model\": \"A\", \"term\": \"t\", \"reason\": \"r\" }] }", """{ "waivers": [{ "rule": "MLA1001", "model": "a", "term": "t", "reason": "other", "owner": "o" }] }""")]
    public void what_stands_is_never_changed(string text, string addition) => Assert.Null(PolicyEdit.Add(text, addition));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{ \"scale\": { \"purpose\": } }")]
    [InlineData("{ \"a\": 1 \"b\": 2 }")]
    [InlineData("{ /* never closed }")]
    public void a_text_that_is_no_sound_json_is_not_edited(string text) => Assert.Null(PolicyEdit.Add(text, Users));

    [Fact]
    public void a_fault_that_was_there_is_not_the_edits_and_one_that_is_new_is()
    {
        Assert.Empty(PolicyEdit.Add("""{ "scal": {} }""", Users)!.NewFaults);
        Assert.False(PolicyEdit.Add("""{ "scal": {} }""", """{ "models": [{ "id": " " }] }""")!.IsSound);
        Assert.True(PolicyEdit.Add("""{ "waivers": [{ "rule": "MLA1001", "model": "a", "reason": "TODO" }] }""", """{ "waivers": [{ "rule": "MLA1002", "model": "a", "reason": "TODO" }] }""")!.IsSound);
    }

    /// <summary>The law, over every shape that the parts below make together.</summary>
    [Fact]
    public void whatever_the_shape_all_of_the_addition_stands_there_and_nothing_is_lost()
    {
        const string Addition = """{ "root": true, "scale": { "purpose": "internal", "product": { "monthlyActiveUsers": 4 } }, "grants": [{ "model": "m", "from": "f", "covers": ["t"], "reference": "r" }] }""";
        string[] gaps = ["", " ", "\n", "\n    ", " // c ] , }\n", "/* c\n ] */ // d\n\t"];
        var shapes = 0;
        foreach (var (one, two, three) in from one in gaps from two in gaps from three in gaps select (one, two, three))
        {
            string[] bodies =
            [
                $"{{{one}\"scale\":{{{two}}}{three}}}",
                $"{{{one}\"scale\": {{ \"product\": {{{two}}},{three}\"domicile\": \"DE\" }}}}",
                $"{{{one}\"grants\": [{two}],{three}}}",
                $"{{\"scale\": {{{one}\"domicile\": \"DE\",{two}}},{three}\"grants\": [{one}{{ \"model\": \"n\", \"from\": \"f\", \"covers\": [\"t\"], \"reference\": \"//\" }}{two}]}}",
            ];
            foreach (var text in bodies.Select(body => body.Replace("\n", "\r\n", StringComparison.Ordinal)))
            {
                shapes++;
                var edit = PolicyEdit.Add(text, Addition);

                Assert.NotNull(edit);
                Assert.Empty(edit.NewFaults);
                Assert.Null(PolicyEdit.Add(edit.Text, Addition));
                Assert.True(IsIn(text, edit.Text), text + "\n" + edit.Text);
                Assert.DoesNotContain('\n', edit.Text.Replace("\r\n", "", StringComparison.Ordinal));
                var (before, after) = (PolicyEdit.Read(text).Declaration, PolicyEdit.Read(edit.Text).Declaration);
                Assert.Equal((before.Domicile?.Value, before.Grants.Count + 1, Purpose.Internal, 4), (after.Domicile?.Value, after.Grants.Count, after.Purpose?.Value, Assert.Single(after.Figures).Amount));
            }
        }

        Assert.True(shapes > 800, $"{shapes} shapes");
    }

    /// <summary>Whether the new text is the old one with insertions: nothing of it is gone, and nothing is in another order.</summary>
    private static bool IsIn(string old, string text)
    {
        var at = 0;
        foreach (var c in text)
        {
            at += at < old.Length && old[at] == c ? 1 : 0;
        }

        return at == old.Length;
    }
}
