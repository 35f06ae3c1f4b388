using FsCheck.Fluent;
using ModelLicense.Tests.Judgments;

namespace ModelLicense.Tests.Policy;

/// <summary>A decision to live with a finding silences one rule or term of one model, until its last day, and says why.</summary>
public class Waivers
{
    private static readonly Model[] Models = [.. Shipped.Catalog.Models];

    private static readonly FsCheck.Gen<Date> Days = Gen.Choose(0, 700).Select(day => new Date(2026 + (day / 336), 1 + (day / 28 % 12), 1 + (day % 28)));

    [Fact]
    public void of_one_model_silence_it_and_no_other()
        => Silence(Models.Select(model => (model, model.Key)));

    [Fact]
    public void by_an_identifier_or_a_name_silence_one_model_too()
        // An identifier that stands for several models names none of them.
        => Silence((
            from model in Models
            from name in model.Ids.Append(model.Name).Append(model.Name.ToUpperInvariant())
            where !IsKey(name) && Parts(name) != Parts(model.Family)
            where !model.Ids.Contains(name) || (Shipped.Catalog.Resolve(name) is Match.Exactly(var exact) && exact.Key == model.Key)
            select (model, name)).Distinct());

    [Fact]
    public void by_a_family_or_a_publisher_silence_nothing()
    {
        var names = Models.SelectMany(model => new[] { model.Family, model.Publisher }).Append("*").Append("-").Distinct().Where(name => !IsKey(name) && !Models.Any(model => model.Ids.Contains(name, StringComparer.OrdinalIgnoreCase))).ToArray();
        Assert.NotEmpty(names);

        var policy = Of([.. names.Select(For)]);

        Assert.All(Models, model => Assert.Empty(policy.Waived("MLA1001", "any", Used(model), today: null).Select(waiver => waiver.Model)));
    }

    /// <summary>Of all these waivers in one policy, each silences its own model, and that is silenced by no other.</summary>
    private static void Silence(IEnumerable<(Model Model, string Name)> waived)
    {
        var names = waived.ToLookup(each => each.Model.Key, each => each.Name);
        var policy = Of([.. names.SelectMany(each => each).Select(For)]);

        Assert.All(Models, model => Assert.Equal(
            names[model.Key].Order(StringComparer.Ordinal),
            policy.Waived("MLA1001", "any", Used(model), today: null).Select(waiver => waiver.Model).Order(StringComparer.Ordinal)));
    }

    private static Waiver For(string model) => new("MLA1001", model, null, "talks", null, null, null, Given.Somewhere);

    [Fact]
    public void name_what_is_not_in_the_catalog_as_the_code_does()
    {
        var policy = Of(new Waiver("MLA3002", "ACME/acme-lm", null, "ours", null, null, null, Given.Somewhere));

        Assert.NotNull(policy.Waived("MLA3002", null, Given.Judged("acme/Acme-LM"), today: null).FirstOrDefault());
        Assert.Null(policy.Waived("MLA3002", null, Given.Judged("acme/Acme-LM-2"), today: null).FirstOrDefault());
    }

    [Fact]
    public void silence_their_rule_and_their_term_and_nothing_else()
        => Law.Holds(
            from rule in Gen.Elements(null, "MLA1001", "MLA1003", "MLA4001")
            from term in Gen.Elements(null, "users-700m", "eu-multimodal")
            where rule is not null || term is not null
            from told in Gen.Elements("MLA1001", "MLA1003", "MLA4001")
            from of in Gen.Elements(null, "users-700m", "eu-multimodal")
            select (rule, term, told, of),
            given => Assert.Equal(
                (given.rule is null || given.rule == given.told) && (given.term is null || given.term == given.of),
                Of(new Waiver(given.rule, "llama-4-scout", given.term, "small", null, null, null, Given.Somewhere)).Waived(given.told, given.of, Given.Judged("meta-llama/Llama-4-Scout-17B-16E-Instruct"), today: null).FirstOrDefault() is not null),
            times: 200);

    [Fact]
    public void count_until_their_last_day_and_without_a_day_nothing_expires()
        => Law.Holds(
            from last in Days
            from today in Days
            select (last, today),
            days =>
            {
                bool Counts(Date? expires, Date? day)
                    => Of(new Waiver("MLA1001", "llama-3.1", null, "talks", null, null, expires, Given.Somewhere)).Waived("MLA1001", "users-700m", Given.Judged("llama3.1"), day).FirstOrDefault() is not null;

                Assert.Equal(days.today.CompareTo(days.last) <= 0, Counts(days.last, days.today));
                Assert.True(Counts(null, days.today));
                Assert.True(Counts(days.last, null));
            },
            times: 100);

    [Fact]
    public void never_forbid_and_never_change_what_the_license_says()
        => Law.Holds(
            from licensee in Licensees.Any.Generator
            from keys in Gen.Elements(Models).Select(model => model.Key).ArrayOf(5)
            from rule in Gen.Elements("MLA1001", "MLA1002", "MLA1003", "MLA3009")
            select (licensee, waivers: keys.Select(key => new Waiver(rule, key, null, "because", null, null, null, Given.Somewhere)).ToArray()),
            given => Assert.All(Models, model =>
            {
                var with = Judge.Decide(Given.Use(model.Ids[0]), given.licensee.Facts, Shipped.Catalog, Of(given.waivers));
                var without = Judge.Decide(Given.Use(model.Ids[0]), given.licensee.Facts, Shipped.Catalog);
                Assert.Equal(
                    without.Licenses.Select(license => (license.License?.Key, license.Outcome, license.Unverified)),
                    with.Licenses.Select(license => (license.License?.Key, license.Outcome, license.Unverified)));
            }),
            times: 10);

    [Fact]
    public void that_name_the_model_as_it_is_written_come_first()
    {
        Waiver byKey = For("llama-3.1"), byId = For("meta-llama/Llama-3.1-8B-Instruct");

        Assert.Equal([byId, byKey], Of(byKey, byId).Waived("MLA1001", "users-700m", Given.Judged("meta-llama/Llama-3.1-8B-Instruct"), today: null));
    }

    [Fact]
    public void that_are_added_leave_silent_what_was_silent()
    {
        var one = new Waiver("MLA1001", "llama-3.1", null, "talks", null, null, null, Given.Somewhere);
        var expired = one with { Expires = new Date(2020, 1, 1) };

        Assert.Same(one, Of(expired, one).Waived("MLA1001", "users-700m", Given.Judged("llama3.1"), new Date(2026, 11, 25)).FirstOrDefault());
        Assert.Same(one, Of(one, expired).Waived("MLA1001", "users-700m", Given.Judged("llama3.1"), new Date(2026, 11, 25)).FirstOrDefault());
    }

    [Theory]
    [InlineData("owner", """ "ticket": "LGL-7", "expires": "2027-06-30" """)]
    [InlineData("ticket", """ "owner": "legal@acme.example", "expires": "2027-06-30" """)]
    [InlineData("expires", """ "owner": "legal@acme.example", "ticket": "LGL-7" """)]
    public void that_lack_what_the_policy_asks_for_are_told_of_at_the_waiver_and_do_not_count(string need, string has)
    {
        var (text, spans) = Marked.Parse($$"""
            {
              "waivers": [
                { "rule": "MLA1001", "model": «"llama-3.1"», "reason": "talks", {{has}} },
                { "rule": "MLA1001", "model": "llama-3", "reason": "talks", "owner": "legal@acme.example", "ticket": "LGL-7", "expires": "2027-06-30" }
              ]
            }
            """);
        var waiving = Given.Policy(text);
        Assert.Empty(waiving.Faults);

        // Whoever asks: the file itself, or one above or below it.
        Assert.All(new[] { 0, 1, 5 }, distance =>
        {
            var asking = Given.Policy($$"""{ "policy": { "waiversNeed": ["{{need}}"] } }""", distance: distance).Declaration;
            var policy = ModelLicense.Policy.From([waiving.Declaration with { Distance = 3 }, asking], Shipped.Catalog);

            var fault = Assert.Single(policy.Faults);
            Assert.Equal((FaultKind.Unreadable, spans[0]), (fault.Kind, fault.Origin.Span));
            Assert.Contains($"'{need}'", fault.Message, StringComparison.Ordinal);
            Assert.Equal("llama-3", Assert.Single(policy.Waivers).Model);
        });
    }

    [Theory]
    [InlineData("""«{ "rule": "MLA1001", "reason": "talks" }»""", "'model' is missing")]
    [InlineData("""«{ "rule": "MLA1001", "model": "llama-3.1" }»""", "'reason' is missing")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": «""» }""", "'reason' is blank")]
    [InlineData("""{ "rule": «"MLA3000"», "model": "llama-3.1", "reason": "talks" }""", "MLA3000 cannot be waived: it is the inventory")]
    [InlineData("""{ "rule": «"MLA3500"», "model": "llama-3.1", "reason": "talks" }""", "MLA3500 cannot be waived: it is the inventory")]
    [InlineData("""{ "rule": «"mla3008"», "model": "llama-3.1", "reason": "talks" }""", "mla3008 cannot be waived: it tells of a call whose model is not shown")]
    [InlineData("""{ "rule": «"MLA9006"», "model": "llama-3.1", "reason": "talks" }""", "MLA9006 cannot be waived: it tells of declarations")]
    [InlineData("""«{ "model": "llama-3.1", "reason": "talks" }»""", "a waiver names a 'rule' or a 'term'")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "expires": «"soon"» }""", "write yyyy-MM-dd")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "expires": «"2026-02-30"» }""", "write yyyy-MM-dd")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "expires": «2027» }""", "a string is expected")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "expires": «null» }""", "a string is expected")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "expires": «01» }""", "leading zero")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", «"expire"»: "2027-01-01" }""", "did you mean 'expires'?")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "expires": "2099-01-01", «"expires"»: "2027-01-01" }""", "stands twice")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "term": «5» }""", "'term' is a number")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", «"terms"»: "users-700m" }""", "did you mean 'term'?")]
    [InlineData("""{ "rule": «[]», "model": "llama-3.1", "reason": "talks", "term": "users-700m" }""", "'rule' is an array")]
    [InlineData("""{ "rule": "MLA1001", "model": «["llama-3.1"]», "reason": "talks" }""", "'model' is an array")]
    [InlineData("""{ "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "owner": «7» }""", "'owner' is a number")]
    [InlineData("«\"MLA1001\"»", "an object is expected")]
    public void that_are_not_as_they_should_be_are_told_of_and_never_count(string waiver, string message)
    {
        var (text, spans) = Marked.Parse($$"""{ "waivers": [ {{waiver}}, { "rule": "MLA1001", "model": "llama-3", "reason": "talks" } ] }""");

        var policy = Given.Policy(text);

        var fault = Assert.Single(policy.Faults);
        Assert.Equal(Assert.Single(spans), fault.Origin.Span);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal("llama-3", Assert.Single(policy.Declaration.Waivers).Model);
    }

    [Theory]
    [InlineData("users-700", "and does not count; did you mean 'users-700m'?")]
    [InlineData("nothing-like-it", "no license has a term 'nothing-like-it'")]
    public void of_a_term_that_no_license_has_are_told_of_in_any_file_and_do_not_count(string term, string message)
    {
        var (text, spans) = Marked.Parse($$"""{ "waivers": [ { "term": "{{term}}", "model": «"llama-3.1"», "reason": "talks" }, { "term": "users-700m", "model": "llama-3", "reason": "talks" } ] }""");

        Assert.All(new[] { 0, 3 }, distance =>
        {
            var policy = ModelLicense.Policy.From([Given.Policy(text, distance: distance).Declaration], Shipped.Catalog);

            var fault = Assert.Single(policy.Faults);
            Assert.Equal((FaultKind.Unreadable, spans[0]), (fault.Kind, fault.Origin.Span));
            Assert.Contains(message, fault.Message, StringComparison.Ordinal);
            Assert.Equal("llama-3", Assert.Single(policy.Waivers).Model);
        });
    }

    [Fact]
    public void of_a_model_that_only_a_newer_catalog_may_hold_are_no_fault()
        => Assert.Empty(ModelLicense.Policy.From([Given.Policy("""{ "waivers": [{ "term": "users-9b", "model": "acme/of-next-year", "reason": "talks" }] }""").Declaration], Shipped.Catalog).Faults);

    [Fact]
    public void of_every_term_of_the_catalog_are_sound_whatever_model_under_it_they_name()
    {
        // A grant or waiver of a base's term may name the model made from it.
        var terms = Shipped.Catalog.Licenses.SelectMany(license => license.Terms).Select(term => term.Id).Distinct().ToArray();
        var waivers = terms.Select(term => For("llama-3.1") with { Term = term }).ToArray();

        Assert.Empty(Of(waivers).Faults);
        Assert.Equal(terms.Length, Of(waivers).Waivers.Count);
    }

    private const string Two = """
        {
          "waivers": [
            { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks", "term": "users-700m", "owner": "legal", "ticket": "LGL-7", "expires": "2027-06-30" },
            { "expires": "2027-06-30", "ticket": "LGL-7", "owner": "legal", "term": "users-700m", "reason": "talks", "model": "llama-3", "rule": "MLA1001" }
          ]
        }
        """;

    [Fact]
    public void of_a_text_that_breaks_off_anywhere_are_whole_or_do_not_count()
        => Assert.All(Enumerable.Range(0, Two.Length), length => AreWhole(Two[..length]));

    [Fact]
    public void of_a_text_that_lost_or_gained_a_character_are_whole_or_do_not_count()
        => Assert.All(Enumerable.Range(Two.IndexOf("[", StringComparison.Ordinal), Two.Length - 20), position =>
        {
            AreWhole(Two.Remove(position, 1), unless: char.IsLetterOrDigit(Two[position]) || Two[position] == '-');
            AreWhole(Two.Insert(position, ","), unless: true);
            AreWhole(Two.Insert(position, "\""), unless: true);
        });

    /// <summary>Every waiver that counts has a rule, a term and a last day; and those that were written, unless what was lost was a part of them.</summary>
    private static void AreWhole(string text, bool unless = false)
        => Assert.All(Given.Policy(text).Declaration.Waivers, waiver =>
        {
            Assert.True(waiver is { Rule: not null, Term: not null, Expires: not null }, text);
            Assert.True(unless || (waiver.Rule, waiver.Term, waiver.Expires.ToString()) == ("MLA1001", "users-700m", "2027-06-30"), text);
        });

    private static ModelLicense.Policy Of(params Waiver[] waivers) => ModelLicense.Policy.From([new Declaration(Source.PolicyFile) { Waivers = waivers }], Shipped.Catalog);

    private static readonly HashSet<string> Keys = [.. Models.Select(model => Parts(model.Key))];

    /// <summary>Whether a name is spelled as the key of any model.</summary>
    private static bool IsKey(string name) => Keys.Contains(Parts(name));

    private static string Parts(string name) => string.Join(' ', Token.Split(name).Select(token => token.Text));

    private static readonly Dictionary<string, Judgment> Judged = Models.ToDictionary(model => model.Key, model => new Judgment(Given.Use("some/where"), new Match.Exactly(model)));

    private static Judgment Used(Model model) => Judged[model.Key];
}
