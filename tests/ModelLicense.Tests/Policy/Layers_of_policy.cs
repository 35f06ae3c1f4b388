using FsCheck;
using FsCheck.Fluent;
using static ModelLicense.Tests.Policy.Policies;

namespace ModelLicense.Tests.Policy;

/// <summary>The rules of several files: below, they can be tightened, and loosened only where the file above says so.</summary>
public class Layers_of_policy
{
    private static readonly string[] Keys = [.. Shipped.Catalog.Licenses.Select(license => license.Key)];

    private static readonly PolicyKey[] Loosenable = Enum.GetValues<PolicyKey>();

    private static readonly Gen<string[]> Lists = Gen.Choose(0, 12).SelectMany(count => Gen.Elements(Keys).ArrayOf(count));

    private static readonly Gen<PolicyRules> Strict =
        from says in Gen.Elements(true, false).ArrayOf(7)
        from allow in Lists
        from deny in Gen.Choose(0, 3).SelectMany(count => Gen.Elements(Keys).ArrayOf(count))
        from openness in Gen.Elements(Enum.GetValues<OpennessAsked>())
        from declare in Gen.Elements(Enum.GetValues<DeclarationAsked>())
        from headroom in Gen.Elements(0.5m, 0.8m, 1m)
        from pinned in Gen.Elements(true, false)
        from tests in Gen.Elements(Enum.GetValues<TestProjects>())
        select new PolicyRules
        {
            Allow = says[0] ? Said(Listed(allow)) : null,
            Deny = says[1] ? Listed(deny) : null,
            Openness = says[2] ? Said(openness) : null,
            Declare = says[3] ? Said(declare) : null,
            Headroom = says[4] ? Said(headroom) : null,
            Pinned = says[5] ? Said(pinned) : null,
            Tests = says[6] ? Said(tests) : null,
        };

    private static readonly Gen<PolicyRules> Any =
        from rules in Strict
        from loosen in Gen.Elements(true, false).ArrayOf(Loosenable.Length)
        select rules with { MayLoosen = [.. Loosenable.Where((_, index) => loosen[index])] };

    [Fact]
    public void denying_one_more_license_refuses_all_that_was_refused()
        => Law.Holds(
            from layers in Several(Strict)
            from at in Gen.Choose(0, layers.Length - 1)
            from license in Gen.Elements(Keys)
            select (layers, at, license),
            given => IsTighter(given.layers, Replace(given.layers, given.at, rules => rules with { Deny = [.. rules.Deny ?? [], .. Listed([given.license])] })),
            times: 400);

    [Fact]
    public void allowing_one_license_less_refuses_all_that_was_refused()
        => Law.Holds(
            from layers in Several(Strict)
            from at in Gen.Choose(0, layers.Length - 1)
            from index in Gen.Choose(0, 11)
            select (layers, at, index),
            given => IsTighter(given.layers, Replace(given.layers, given.at, rules => rules.Allow is null ? rules : rules with { Allow = Said(Listed([.. rules.Allow.Value.Where((_, index) => index != given.index).Select(entry => entry.Value)])) })),
            times: 400);

    [Fact]
    public void asking_for_anything_at_all_refuses_all_that_was_refused()
        => Law.Holds(
            from layers in Several(Strict)
            from at in Gen.Choose(0, layers.Length - 1)
            from allow in Lists
            select (layers, at, allow),
            given =>
            {
                IsTighter(given.layers, Replace(given.layers, given.at, rules => rules with { Allow = rules.Allow ?? Said(Listed(given.allow)) }));
                IsTighter(given.layers, Replace(given.layers, given.at, rules => rules with { Openness = Said(OpennessAsked.OpenSource), Declare = Said(DeclarationAsked.Required), Headroom = Said(0.1m), Pinned = Said(true), Tests = Said(TestProjects.Same) }));
            },
            times: 300);

    [Fact]
    public void a_file_below_refuses_all_that_was_refused_whatever_it_says_and_lets_be_loosened()
        => Law.Holds(
            from layers in Several(Strict)
            from below in Any
            select (layers, below),
            given => IsTighter(given.layers, [given.below, .. given.layers]),
            times: 400);

    [Fact]
    public void what_a_file_says_and_does_not_let_be_loosened_binds_whatever_the_others_say()
        => Law.Holds(
            Several(Any),
            layers => Assert.All(layers, rules =>
            {
                var locked = new PolicyRules
                {
                    Allow = rules.MayLoosen.Contains(PolicyKey.Allow) ? null : rules.Allow,
                    Deny = rules.MayLoosen.Contains(PolicyKey.Deny) ? null : rules.Deny,
                    Openness = rules.MayLoosen.Contains(PolicyKey.Openness) ? null : rules.Openness,
                    Declare = rules.MayLoosen.Contains(PolicyKey.Declare) ? null : rules.Declare,
                    Headroom = rules.MayLoosen.Contains(PolicyKey.Headroom) ? null : rules.Headroom,
                    Pinned = rules.MayLoosen.Contains(PolicyKey.Pinned) ? null : rules.Pinned,
                    Tests = rules.MayLoosen.Contains(PolicyKey.Tests) ? null : rules.Tests,
                };
                var said = Refused(Of([locked]))
                    .Where(refused => locked.Headroom is not null || !refused.StartsWith("near", StringComparison.Ordinal))
                    .Where(refused => locked.Tests is not null || !refused.StartsWith("tests", StringComparison.Ordinal));
                Assert.Empty(said.Except(Refused(Of(layers))));
            }),
            times: 600);

    [Fact]
    public void the_order_in_which_the_compiler_hands_the_files_over_does_not_matter()
        => Law.Holds(Several(Any), layers =>
        {
            var declarations = Declarations(layers);
            Assert.Equal(Refused(ModelLicense.Policy.From(declarations, Shipped.Catalog)), Refused(ModelLicense.Policy.From(declarations.Reverse(), Shipped.Catalog)));
        }, times: 100);

    [Fact]
    public void a_license_that_is_refused_is_on_a_deny_list_or_missing_from_an_allow_list()
        => Law.Holds(Several(Strict), layers =>
        {
            var policy = Of(layers);
            Assert.All(Shipped.Catalog.Licenses, license => Assert.Equal(
                layers.Any(rules => rules.Deny is { } deny && deny.Any(entry => entry.Value == license.Key)) ? true
                    : layers.Any(rules => rules.Allow is { } allow && allow.Value.All(entry => entry.Value != license.Key)) ? false
                    : null,
                policy.Refuses(license)?.IsDenied));
        }, times: 200);

    [Theory]
    [InlineData("""{ "allow": ["mit"], "mayLoosen": ["allow"] }""", """{ "allow": ["apache-2.0"] }""", "apache-2.0", false)]
    [InlineData("""{ "allow": ["mit"], "mayLoosen": ["deny"] }""", """{ "allow": ["apache-2.0"] }""", "apache-2.0", true)]
    [InlineData("""{ "deny": ["apache-2.0"], "mayLoosen": ["deny"] }""", """{ "deny": ["mit"] }""", "apache-2.0", false)]
    [InlineData("""{ "deny": ["apache-2.0"], "mayLoosen": ["deny"] }""", """{ "openness": "openWeights" }""", "apache-2.0", true)]
    [InlineData("""{ "deny": ["apache-2.0"] }""", """{ "deny": ["mit"], "mayLoosen": ["deny"] }""", "apache-2.0", true)]
    public void what_a_file_lets_be_loosened_is_replaced_by_the_file_below_and_nothing_else_is(string above, string below, string license, bool isRefused)
        => Assert.Equal(isRefused, Read(below, above).Refuses(Shipped.Catalog.License(license)!) is not null);

    [Fact]
    public void a_file_in_the_middle_cannot_let_be_loosened_what_the_file_above_it_locked()
    {
        var policy = Read("""{ "allow": ["apache-2.0"] }""", """{ "allow": ["mit"], "mayLoosen": ["allow"] }""", """{ "allow": ["mit"] }""");

        Assert.NotNull(policy.Refuses(Shipped.Catalog.License("apache-2.0")!));
    }

    [Fact]
    public void openness_and_declare_are_as_strict_as_the_strictest_file()
    {
        Assert.Equal(OpennessAsked.OpenSource, Read("""{ "openness": "openWeights" }""", """{ "openness": "openSource" }""").Openness?.Value);
        Assert.Equal(OpennessAsked.OpenSource, Read("""{ "openness": "openSource" }""", """{ "openness": "openWeights" }""").Openness?.Value);
        Assert.Equal(OpennessAsked.OpenWeights, Read("""{ "openness": "openWeights" }""", """{ "openness": "openSource", "mayLoosen": ["openness"] }""").Openness?.Value);
        Assert.Equal(DeclarationAsked.Required, Read("""{ "declare": "optional" }""", """{ "declare": "required" }""").Declare?.Value);
        Assert.Equal(DeclarationAsked.Optional, Read("""{ "declare": "optional" }""", """{ "declare": "required", "mayLoosen": ["declare"] }""").Declare?.Value);
    }

    [Theory]
    [InlineData("\"openness\": «\"openWeights\"»", "\"openness\": \"openSource\"")]
    [InlineData("\"declare\": «\"optional\"»", "\"declare\": \"required\"")]
    [InlineData("\"headroom\": «0.9»", "\"headroom\": 0.5")]
    [InlineData("\"pinned\": «false»", "\"pinned\": true")]
    [InlineData("\"tests\": «\"notes\"»", "\"tests\": \"same\"")]
    public void what_a_file_says_in_vain_is_told_there_with_the_file_that_asks_for_more(string below, string above)
    {
        var (text, spans) = Marked.Parse("{ \"policy\": { " + below + " } }");
        Declaration[] layers = [Given.Policy(text).Declaration, Given.Policy("{ \"policy\": { " + above + " } }", distance: 1).Declaration];

        var fault = Assert.Single(ModelLicense.Policy.From(layers, Shipped.Catalog).Faults);

        Assert.Equal(Assert.Single(spans), fault.Origin.Span);
        Assert.Contains("has no effect: modellicense.json, line 1 asks for more", fault.Message, StringComparison.Ordinal);
        Assert.Empty(ModelLicense.Policy.From([layers[1] with { Distance = 0 }, layers[0] with { Distance = 1 }], Shipped.Catalog).Faults);
    }

    [Theory]
    [InlineData("\"tests\": «\"ignore\"»")]
    [InlineData("\"headroom\": «1»")]
    public void a_policy_that_does_not_speak_of_a_key_asks_those_below_it_for_the_default(string below)
    {
        var (text, spans) = Marked.Parse("{ \"policy\": { " + below + " } }");
        var file = Given.Policy(text).Declaration;
        ModelLicense.Policy Under(string above) => ModelLicense.Policy.From([file, Given.Policy("{ \"policy\": { " + above + " } }", distance: 1).Declaration], Shipped.Catalog);

        var locked = Under("\"deny\": [\"mit\"]");

        Assert.Equal((TestProjects.Same, ModelLicense.Policy.DefaultHeadroom), (locked.Tests, locked.Headroom));
        Assert.Equal(spans, locked.Faults.Select(fault => fault.Origin.Span));
        Assert.Empty(Under("\"mayLoosen\": [\"tests\", \"headroom\"]").Faults);
        Assert.Empty(ModelLicense.Policy.From([file], Shipped.Catalog).Faults);
    }

    [Fact]
    public void one_file_of_a_layer_and_one_layer_that_let_nothing_be_loosened_are_enough_for_the_default()
    {
        const string Open = """ "mayLoosen": ["headroom"] """, Closed = """ "deny": ["mit"] """, Weak = """ "headroom": 1 """;
        decimal Headroom(params (string Policy, int Distance)[] files)
            => ModelLicense.Policy.From([.. files.Select(file => Given.Policy("{ \"policy\": { " + file.Policy + " } }", distance: file.Distance).Declaration)], Shipped.Catalog).Headroom;

        Assert.Equal(1m, Headroom((Weak, 0), (Open, 1), (Open, 1), (Open, 2)));
        Assert.Equal(0.8m, Headroom((Weak, 0), (Open, 1), (Closed, 1)));
        Assert.Equal(0.8m, Headroom((Weak, 0), (Open, 1), (Closed, 2)));
        Assert.Equal(1m, Headroom((Weak, 1), (Closed, 1)));
    }

    [Theory]
    [InlineData("\"openness\": \"openWeights\"")]
    [InlineData("\"declare\": \"required\"")]
    [InlineData("\"headroom\": 0.9")]
    public void what_a_file_says_again_is_not_said_in_vain(string policy)
        => Assert.Empty(ModelLicense.Policy.From([Given.Policy("{ \"policy\": { " + policy + " } }").Declaration, Given.Policy("{ \"policy\": { " + policy + " } }", distance: 1).Declaration], Shipped.Catalog).Faults);

    [Fact]
    public void what_a_list_names_is_found_by_its_license_and_what_names_none_is_told()
    {
        var policy = Read("""{ "allow": ["MIT License"], "deny": ["Apache-2.0"] }""", "{}");

        Assert.Equal(["MIT License", "Apache-2.0"], new[] { "mit", "apache-2.0" }.Select(license => Assert.Single(policy.EntriesOf(license)).Value));
        Assert.Equal([true, false], new[] { "Apache-2.0", "Apache-9" }.Select(entry => policy.IsKnown(new Fact<string>(entry, Given.Somewhere))));
    }

    [Fact]
    public void an_empty_list_replaces_what_may_be_loosened()
    {
        Assert.Null(Read("""{ "deny": [] }""", """{ "deny": ["mit"], "mayLoosen": ["deny"] }""").Refuses(Shipped.Catalog.License("mit")!));
        Assert.NotNull(Read("""{ "deny": [] }""", """{ "deny": ["mit"] }""").Refuses(Shipped.Catalog.License("mit")!));
    }

    [Fact]
    public void files_of_one_layer_do_not_loosen_each_other_in_whatever_order()
    {
        Declaration Handed(string policy) => Given.Policy("{ \"policy\": " + policy + " }", distance: 9).Declaration;
        Declaration[] files = [Handed("""{ "deny": ["mit"], "mayLoosen": ["deny"] }"""), Handed("""{ "deny": ["cc-by-nc-4.0"] }""")];

        Assert.All(new[] { files, [.. files.Reverse()] }, order => Assert.True(ModelLicense.Policy.From(order, Shipped.Catalog).Refuses(Shipped.Catalog.License("mit")!)?.IsDenied));
    }

    [Fact]
    public void what_waivers_need_unites_unless_it_may_be_loosened()
    {
        const string Waiver = """ "waivers": [ { "rule": "MLA1001", "model": "llama-3", "reason": "r", "owner": "o" } ] """;
        ModelLicense.Policy Of(string above) => ModelLicense.Policy.From(
        [
            Given.Policy("{ \"policy\": { \"waiversNeed\": [\"owner\"] }, " + Waiver + " }").Declaration,
            Given.Policy("{ \"policy\": { \"waiversNeed\": [\"expires\"]" + above + " } }", distance: 1).Declaration,
        ], Shipped.Catalog);

        Assert.Empty(Of("").Waivers);
        Assert.Single(Of(", \"mayLoosen\": [\"waiversNeed\"]").Waivers);
    }

    [Fact]
    public void grants_and_waivers_of_all_files_count_the_nearest_first()
    {
        Declaration Answers(string model, int distance) => Given.Policy($$"""
            {
              "grants": [ { "model": "{{model}}", "from": "Meta", "covers": ["users-700m"], "reference": "r" } ],
              "waivers": [ { "rule": "MLA1001", "model": "{{model}}", "reason": "talks" } ]
            }
            """, distance: distance).Declaration;

        Declaration Granted(string reference, int distance)
            => Given.Policy($$"""{ "grants": [ { "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "{{reference}}" } ] }""", distance: distance).Declaration;

        var meta = Shipped.Catalog.License("llama3.1")!;
        var policy = ModelLicense.Policy.From([Answers("far", 2), Answers("own", 0), Answers("near", 1)], Shipped.Catalog);

        Assert.Equal("nearest", ModelLicense.Policy.From([Granted("nearest", 0), Granted("farther", 1)], Shipped.Catalog).Granted(meta.Terms.Single(term => term.Id == "users-700m"), meta, Shipped.Catalog.Model("llama-3.1"), today: null)?.Reference);
        Assert.Equal(["own", "near", "far"], policy.Grants.Select(grant => grant.Model));
        Assert.Equal(["own", "near", "far"], policy.Waivers.Select(waiver => waiver.Model));
    }

    private static Gen<PolicyRules[]> Several(Gen<PolicyRules> rules) => Gen.Choose(1, 4).SelectMany(rules.ArrayOf);

    private static PolicyRules[] Replace(PolicyRules[] layers, int at, Func<PolicyRules, PolicyRules> change) => [.. layers.Select((rules, index) => index == at ? change(rules) : rules)];

    /// <summary>Every refusal: of licenses by list, of licenses by openness, of not declaring.</summary>
    private static string[] Refused(ModelLicense.Policy policy) =>
    [
        .. Shipped.Catalog.Licenses.Where(license => policy.Refuses(license) is not null).Select(license => "list " + license.Key),
        .. Shipped.Catalog.Licenses.Where(policy.AsksForMoreThan).Select(license => "openness " + license.Key),
        .. policy.Declare?.Value == DeclarationAsked.Required ? ["declare"] : Array.Empty<string>(),
        .. policy.Pinned?.Value == true ? ["pins"] : Array.Empty<string>(),
        .. new[] { 0.5m, 0.8m, 1m }.Where(part => part >= policy.Headroom).Select(part => $"near at {part}"),
        .. Enum.GetValues<TestProjects>().Where(tests => tests <= policy.Tests).Select(tests => $"tests {tests}"),
    ];

    private static void IsTighter(IEnumerable<PolicyRules> than, IEnumerable<PolicyRules> tighter)
        => Assert.Empty(Refused(Of(than)).Except(Refused(Of(tighter))));

    [Fact]
    public void every_entry_that_names_a_license_in_any_of_its_names_is_needed_by_it()
        => Assert.Equal(
            ["llama3.1", "Llama 3.1 Community License"],
            ModelLicense.Policy.From([Given.Policy("""{ "policy": { "allow": ["llama3.1", "Llama 3.1 Community License"] } }""").Declaration], Shipped.Catalog).EntriesOf("llama3.1").Select(entry => entry.Value));
}
