using FsCheck.Fluent;

namespace ModelLicense.Tests.Judgments;

/// <summary>What holds for every license, every licensee and everything that is shown.</summary>
public class Laws_of_duties
{
    private static readonly Model[] Models =
    [
        .. Shipped.Catalog.Models
            .Where(model => model.Access == Access.Weights && model.Ids.Count > 0 && Shipped.Catalog.Resolve(model.Ids[0]) is Match.Exactly)
            .GroupBy(model => model.Licenses[0].Key)
            .Select(same => same.First()),
    ];

    [Fact]
    public void adding_evidence_never_adds_a_finding()
        => Law.Holds(Licensees.Any, licensee => Assert.All(Models, model =>
        {
            var nothing = Judged(model, licensee, (_, _) => false);
            var some = Judged(model, licensee, (duty, _) => duty.Owed == DutyKind.DisplayText);
            var all = Judged(model, licensee, (_, _) => true);
            Assert.Subset(nothing, some);
            Assert.Subset(some, all);
        }), times: 25);

    [Fact]
    public void a_text_that_is_shown_is_owed_no_more()
        => Law.Holds(Licensees.Any, licensee => Assert.All(Models, model => Assert.DoesNotContain(
            Decide(model, licensee, (_, _) => true).Licenses.SelectMany(license => license.Findings),
            finding => finding.Term is Duty { Text: not null } && finding.Verdict.Outcome == Outcome.DutyOwed)), times: 25);

    [Fact]
    public void nothing_is_looked_for_that_is_not_owed()
        => Law.Holds(Licensees.Any, licensee => Assert.All(Models, model =>
        {
            var asked = new HashSet<Term>();
            Decide(model, licensee, (duty, _) => asked.Add(duty) && false);
            Assert.All(asked, duty => Assert.True(duty is Duty { Text: not null, Owed: DutyKind.DisplayText or DutyKind.NoticeFile }));
        }), times: 10);

    [Fact]
    public void a_narrower_territory_never_adds_a_finding()
    {
        var cases =
            from licensee in Licensees.Any.Generator
            from wide in Gen.Elements("US", "DE", "GB", "NO", "CN", "EU", "KR", "EEA", "*").ListOf(3)
            from left in Gen.Choose(1, 2)
            select (Wide: licensee with { OperatesIn = [.. wide.Distinct()], OffersIn = [.. wide.Distinct()] }, Left: left);
        Law.Holds(cases, each =>
        {
            var narrow = each.Wide with { OperatesIn = [.. each.Wide.OperatesIn!.Take(each.Left)], OffersIn = [.. each.Wide.OffersIn!.Take(each.Left)] };
            Assert.All(Models, model => Assert.Subset(Judged(model, each.Wide, Situation.ShowsNothing), Judged(model, narrow, Situation.ShowsNothing)));
        }, times: 25);
    }

    [Fact]
    public void a_derivative_is_never_freer_than_all_its_bases()
    {
        var cases =
            from licensee in Licensees.Any.Generator
            from bases in Gen.Elements(Models).ListOf(2)
            from stated in Gen.Elements("mit", "apache-2.0", "llama3.1", "cc-by-nc-4.0")
            select (licensee, bases, stated);
        Law.Holds(cases, each =>
        {
            var ids = each.bases.Select(model => model.Ids[0]).ToArray();
            var derived = Judge.Decide(Given.Use("acme-tune") with { DerivedFrom = ids, License = new Fact<string>(each.stated, Given.Somewhere) }, each.licensee.Facts, Shipped.Catalog);
            Assert.All(ids, id =>
            {
                var of = Judge.Decide(Given.Use(id), each.licensee.Facts, Shipped.Catalog);
                Assert.True(derived.Outcome.Gravity() >= of.Outcome.Gravity(), $"{id}: {of.Outcome}, derived from it: {derived.Outcome}");
            });
        }, times: 300);
    }

    [Fact]
    public void a_license_freer_than_that_of_any_base_is_a_contradiction()
        => Assert.All(Models, model =>
        {
            var openness = Judge.LicensesOf(model, Shipped.Catalog).Min(license => license.Openness);
            var judged = Given.Judged(Given.Declared($$""" "id": "acme-tune", "license": "mit", "derivedFrom": ["microsoft/phi-4", "{{model.Ids[0]}}"] """));
            Assert.Equal(openness > Openness.OpenSource, judged.Contradiction is not null);
        });

    private static HashSet<string> Judged(Model model, Licensee licensee, Func<Duty, Use, bool> shows)
        => [.. Decide(model, licensee, shows).Licenses.SelectMany(license => license.Findings.Where(finding => finding.Verdict.Outcome != Outcome.DutyOwed || finding.Verdict.IsMissing).Select(finding => $"{license.License!.Key} {finding.Term.Id}"))];

    private static Judgment Decide(Model model, Licensee licensee, Func<Duty, Use, bool> shows)
        => Judge.Decide(Given.Use(model.Ids[0]), licensee.Facts, Shipped.Catalog, shows: shows);
}
