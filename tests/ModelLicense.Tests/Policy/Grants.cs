using FsCheck.Fluent;
using ModelLicense.CatalogCompiler;
using ModelLicense.Tests.Judgments;

namespace ModelLicense.Tests.Policy;

/// <summary>What a licensor agreed to satisfies exactly the terms it covers, of one model, from its first day to its last.</summary>
public class Grants
{
    private static readonly Model[] Models = [.. Shipped.Catalog.Models];

    private static readonly string[] Stewards = [.. Shipped.Catalog.Licenses.Select(license => license.Steward).Distinct()];

    private static readonly string[] Terms = [.. Shipped.Catalog.Licenses.SelectMany(license => license.Terms).Select(term => term.Id).Distinct()];

    private static readonly FsCheck.Gen<Date> Days = Gen.Choose(0, 700).Select(day => new Date(2026 + (day / 336), 1 + (day / 28 % 12), 1 + (day % 28)));

    [Fact]
    public void satisfy_their_term_and_the_license_comes_to_what_the_rest_of_it_says()
    {
        var satisfied = 0;
        Law.Holds(Licensees.Any, licensee => Assert.All(Conflicts(licensee.Facts), each =>
        {
            var (use, license, finding) = each;
            var grant = Of(license.Model!.Key, license.License!.Steward, [finding.Term.Id]);
            var after = Decide(use, licensee.Facts, [grant]).Licenses.Single(other => other.License?.Key == license.License.Key);
            var rest = license.Findings.Where(other => other.Term.Id != finding.Term.Id).Select(other => other.Verdict.Outcome.Gravity()).Append(license.Unverified is null ? 0 : Outcome.Unverified.Gravity()).Max();

            if (after.Model?.Key == license.Model.Key)
            {
                Assert.Same(grant, after.Findings.Single(other => other.Term.Id == finding.Term.Id).Grant);
                Assert.Equal(rest, after.Outcome.Gravity());
                satisfied++;
            }
            else
            {
                // Its base is under the same license, and nobody granted anything for that one.
                Assert.True(after.Outcome.Gravity() >= rest);
            }
        }), times: 40);
        Assert.InRange(satisfied, 400, int.MaxValue);
    }

    [Fact]
    public void never_affect_another_licensor_another_model_or_another_term()
        => Law.Holds(Licensees.Any, licensee => Assert.All(Conflicts(licensee.Facts), each =>
        {
            var (use, license, finding) = each;
            string model = license.Model!.Key, steward = license.License!.Steward, term = finding.Term.Id;
            Grant[] near =
            [
                Of(model, steward, [.. Terms.Where(other => other != term)]),
                .. Stewards.Where(other => other != steward && other != license.Model.Publisher).Select(other => Of(model, other, [term])),
                .. Models.Where(other => other.Key != model).Select(other => Of(other.Key, steward, [term])),
            ];

            Assert.True(Decide(use, licensee.Facts, near).Licenses.Single(other => other.License?.Key == license.License.Key).Outcome.Gravity() >= finding.Verdict.Outcome.Gravity());
        }), times: 4);

    [Fact]
    public void never_make_anything_graver()
        => Law.Holds(
            from licensee in Licensees.Any.Generator
            from keys in Gen.Elements(Models).Select(model => model.Key).ArrayOf(8)
            from steward in Gen.Elements(Stewards)
            from terms in Gen.Elements(Terms).ArrayOf(12)
            select (licensee, grants: keys.Select(key => Of(key, steward, terms)).ToArray()),
            given => Assert.All(Models, model =>
            {
                var before = Decide(Given.Use(model.Ids[0]), given.licensee.Facts, []);
                var after = Decide(Given.Use(model.Ids[0]), given.licensee.Facts, given.grants);
                Assert.True(after.Outcome.Gravity() <= before.Outcome.Gravity(), $"{model.Key}: {before.Outcome} without, {after.Outcome} with");
            }),
            times: 40);

    [Fact]
    public void nor_do_they_where_everything_is_granted_and_then_no_conflict_is_left()
    {
        // What is granted of other models answers nothing (the law above), so everything of those is enough whose terms apply.
        Law.Holds(Licensees.Any, licensee => Assert.All(Models, model =>
        {
            var use = Given.Use(model.Ids[0]);
            Grant[] everything = [.. Lineage(model.Key).Distinct().SelectMany(key => Stewards.Select(steward => Of(key, steward, Terms)))];
            Assert.False(Decide(use, licensee.Facts, everything).Outcome.IsConflict());
        }), times: 2);
    }

    [Fact]
    public void count_from_their_first_day_to_their_last_and_without_a_day_nothing_expires()
        => Law.Holds(
            from first in Days
            from last in Days
            from today in Days
            select (first, last, today),
            days =>
            {
                var (first, last, today) = days;
                bool Counts(Date? effective, Date? expires, Date? day)
                    => Decide(Given.Use("llama3.1"), Huge, [Of("llama-3.1", "Meta", ["users-700m"]) with { Effective = effective, Expires = expires }], day).Outcome == Outcome.DutyOwed;

                Assert.Equal(first.CompareTo(today) <= 0 && today.CompareTo(last) <= 0, Counts(first, last, today));
                Assert.Equal(first.CompareTo(today) <= 0, Counts(first, null, today));
                Assert.Equal(today.CompareTo(last) <= 0, Counts(null, last, today));
                Assert.True(Counts(null, null, today));
                Assert.True(Counts(first, last, null));
            },
            times: 100);

    [Theory]
    [InlineData("Meta", true)]
    [InlineData("meta", true)]
    [InlineData("Meta Platforms", true)]
    [InlineData("Meta, Inc.", true)]
    [InlineData("Metaphor", false)]
    [InlineData("Met", false)]
    [InlineData("Not Meta", false)]
    public void come_from_the_steward_of_the_license(string from, bool satisfies)
        => Assert.Equal(satisfies ? Outcome.DutyOwed : Outcome.PermissionRequired, Decide(Given.Use("llama3.1"), Huge, [Of("llama-3.1", from, ["users-700m"])]).Outcome);

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void come_from_who_published_the_model_where_the_steward_of_its_text_publishes_none(bool publishes, bool satisfies)
    {
        CatalogFile OfOthers(CatalogFile file) => file with { Text = file.Text.Replace("Toy Makers", "Writers", StringComparison.Ordinal) };
        var text = OfOthers(Toy.License("text", """ { "id": "t", "kind": "purpose", "section": "1", "summary": "s", "allows": ["research"], "then": "barred" } """));
        CatalogFile[] theirs = publishes ? [OfOthers(Toy.Models(Toy.Model("theirs", "text"))) with { Path = "models/writers.json" }] : [];
        var catalog = Toy.Catalog([text, Toy.Models(Toy.Model("toy", "text")), .. theirs]);
        var policy = ModelLicense.Policy.From([new Declaration(Source.PolicyFile) { Grants = [Of("toy", "Toy Makers", ["t"])] }], catalog);

        Assert.Equal(satisfies, !Judge.Decide(Given.Use("toy/toy"), Given.Facts(""" "purpose": "commercial" """), catalog, policy).Outcome.IsConflict());
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void begin_with_their_first_day_and_end_with_their_last(string today, bool satisfies)
        => Assert.Equal(satisfies, !Decide(Given.Use("llama3.1"), Huge, [Of("llama-3.1", "Meta", ["users-700m"]) with { Effective = new Date(2026, 1, 1), Expires = new Date(2026, 12, 31) }], Date.Parse(today)).Outcome.IsConflict());

    [Theory]
    [InlineData("llama-3.1", true)]
    [InlineData("LLAMA-3.1", true)]
    [InlineData("Llama 3.1", true)]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct", true)]
    [InlineData("meta-llama/llama-3.1-70b-instruct", true)]
    [InlineData("Llama", false)]
    [InlineData("llama-3", false)]
    [InlineData("llama-3.3", false)]
    [InlineData("llama3.1-and-more", false)]
    public void name_a_model_by_key_identifier_or_name_and_never_by_family(string model, bool satisfies)
        => Assert.Equal(satisfies ? Outcome.DutyOwed : Outcome.PermissionRequired, Decide(Given.Use("llama3.1"), Huge, [Of(model, "Meta", ["users-700m"])]).Outcome);

    [Theory]
    [InlineData("llama-3.1", true)]
    [InlineData("llama-3.3", false)]
    [InlineData("acme/Acme-8B", false)]
    public void of_a_base_reach_what_was_made_from_it(string granted, bool satisfies)
    {
        var use = Given.Declared(""" "id": "acme/Acme-8B", "derivedFrom": ["meta-llama/Llama-3.1-8B"] """);

        Assert.Equal(satisfies, !Decide(use, Huge, [Of(granted, "Meta", ["users-700m"])]).Outcome.IsConflict());
    }

    [Fact]
    public void answer_a_conflict_and_not_a_question()
        => Assert.Equal(Outcome.NeedsFact, Decide(Given.Use("llama3.1"), Facts.None, [Of("llama-3.1", "Meta", ["users-700m"])]).Outcome);

    [Fact]
    public void are_read_with_all_they_say()
    {
        var policy = Given.Policy("""{ "grants": [ { "model": "llama-3.1", "from": "Meta", "covers": ["users-700m", "other"], "reference": "2026-114", "effective": "2026-01-01", "expires": "2028-01-01" } ] }""");

        Assert.Empty(policy.Faults);
        var grant = Assert.Single(policy.Declaration.Grants);
        Assert.Equal(("llama-3.1", "Meta", "2026-114", new Date(2026, 1, 1), new Date(2028, 1, 1)), (grant.Model, grant.From, grant.Reference, grant.Effective, grant.Expires));
        Assert.Equal(["users-700m", "other"], grant.Covers);
    }

    [Theory]
    [InlineData("""«{ "from": "Meta", "covers": ["users-700m"], "reference": "r" }»""", "'model' is missing")]
    [InlineData("""«{ "model": "llama-3.1", "covers": ["users-700m"], "reference": "r" }»""", "'from' is missing")]
    [InlineData("""«{ "model": "llama-3.1", "from": "Meta", "reference": "r" }»""", "'covers' names no term")]
    [InlineData("""«{ "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"] }»""", "'reference' is missing")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", «"covers"»: [], "reference": "r" }""", "'covers' names no term")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", «"covers"»: «"users-700m"», "reference": "r" }""", "'covers' names no term", "'covers' is a string")]
    [InlineData("""{ "model": "llama-3.1", "from": «" "», "covers": ["users-700m"], "reference": "r" }""", "'from' is blank")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": «114» }""", "'reference' is a number")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "r", "effective": «"2026"» }""", "write yyyy-MM-dd")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "r", "expires": «"2026-02-30"» }""", "write yyyy-MM-dd")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "r", "expires": «20260101» }""", "a string is expected")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "r", "expires": «null» }""", "a string is expected")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "r", «"expire"»: "2026-01-01" }""", "did you mean 'expires'?")]
    [InlineData("""{ "model": "llama-3.1", "from": "Meta", "covers": ["users-700m"], "reference": "r", "expires": "2028-01-01", «"expires"»: "2026-01-01" }""", "stands twice")]
    [InlineData("«\"llama-3.1\"»", "an object is expected")]
    public void that_are_not_as_they_should_be_are_told_of_and_never_count(string grant, params string[] messages)
    {
        var (text, spans) = Marked.Parse($$"""{ "grants": [ {{grant}}, { "model": "llama-3", "from": "Meta", "covers": ["users-700m"], "reference": "r" } ] }""");

        var policy = Given.Policy(text);

        Assert.Equal(spans, policy.Faults.Select(fault => fault.Origin.Span));
        Assert.All(policy.Faults.Zip(messages), pair => Assert.Contains(pair.Second, pair.First.Message, StringComparison.Ordinal));
        Assert.Equal(messages.Length, policy.Faults.Count);
        Assert.Equal("llama-3", Assert.Single(policy.Declaration.Grants).Model);
    }

    /// <summary>A model, the weights that a service runs, and all that they were made from.</summary>
    private static IEnumerable<string> Lineage(string key)
        => Shipped.Catalog.Model(key) is { } model ? model.Bases.Select(each => each.Model).Concat(model.Weights is null ? [] : [model.Weights]).SelectMany(Lineage).Prepend(key) : [];

    private static readonly Facts Huge = Given.Facts(""" "purpose": "commercial", "monthlyActiveUsers": 800000000 """);

    private static Grant Of(string model, string from, IReadOnlyList<string> covers) => new(model, from, covers, "2026-114", Effective: null, Expires: null, Given.Somewhere);

    private static Judgment Decide(Use use, Facts facts, IReadOnlyList<Grant> grants, Date? today = null)
        => Judge.Decide(use, facts, Shipped.Catalog, ModelLicense.Policy.From([new Declaration(Source.PolicyFile) { Grants = grants }], Shipped.Catalog), today);

    /// <summary>Every term that stands against the use of a model of the catalog whose license did not change over time.</summary>
    private static IEnumerable<(Use Use, LicenseJudgment License, Finding Finding)> Conflicts(Facts facts)
        => from model in Models
           let use = Given.Use(model.Ids[0])
           from license in Judge.Decide(use, facts, Shipped.Catalog).Licenses
           where license is { License: not null, Model.Licenses.Count: 1 }
           from finding in license.Findings
           where finding.Verdict.Outcome.IsConflict()
           select (use, license, finding);

    [Fact]
    public void of_a_term_that_no_license_has_are_told_of_and_satisfy_nothing()
    {
        var (text, spans) = Marked.Parse("""{ "grants": [{ "model": «"llama-3.1"», "from": "Meta", "covers": ["users-700m", "user-700m"], "reference": "r" }] }""");

        var policy = ModelLicense.Policy.From([Given.Policy(text, distance: 2).Declaration], Shipped.Catalog);

        var fault = Assert.Single(policy.Faults);
        Assert.Equal(spans[0], fault.Origin.Span);
        Assert.Contains("did you mean 'users-700m'?", fault.Message, StringComparison.Ordinal);
        Assert.Empty(policy.Grants);
    }
}
