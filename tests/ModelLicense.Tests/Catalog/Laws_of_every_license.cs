using ModelLicense.Tests.Judgments;

namespace ModelLicense.Tests.Catalogs;

/// <summary>What holds of every license of the catalog and whoever uses it.</summary>
public class Laws_of_every_license
{
    private static readonly Modality[][] Modalities = [[Modality.Text], [Modality.Text, Modality.Image], [Modality.Embedding], []];

    private static readonly License[] Licenses = [.. Shipped.Catalog.Licenses];

    [Fact]
    public void every_term_decides_for_everybody_and_says_why()
        => Law.Holds(Licensees.Any, licensee =>
        {
            var facts = licensee.Facts;
            foreach (var term in Licenses.SelectMany(license => license.Terms))
            {
                foreach (var modalities in Modalities)
                {
                    var verdict = term.Against(new Situation(facts, Given.Use("any"), modalities, new Date(2024, 7, 23)));
                    if (verdict.Outcome.Gravity() > 0)
                    {
                        Assert.NotEmpty(verdict.Requirement);
                    }

                    if (verdict.Outcome.IsConflict())
                    {
                        Assert.Empty(verdict.Needs);
                        Assert.True(verdict.Origins.Count > 0 || term is Duty { IsCondition: true }, $"{term.Id} is a conflict that rests on nothing declared");
                    }
                    else if (verdict.Outcome == Outcome.NeedsFact)
                    {
                        Assert.True(verdict.Needs.Count > 0 || verdict.Note.Length > 0, $"{term.Id} asks, and does not say for what");
                    }
                }
            }
        }, times: 400);

    /// <summary>To a duty that falls due by scale, "owed" is the settled and not the milder answer to "not known".</summary>
    [Fact]
    public void raising_a_figure_never_makes_a_term_milder()
        => Law.Holds(Licensees.Any, licensee =>
        {
            var before = Ranks(licensee);
            for (var i = 0; i < licensee.Figures.Count; i++)
            {
                var figure = licensee.Figures[i];
                foreach (var amount in new[] { figure.Amount + 1, (figure.Amount * 2) + 1, 1_000_001m, 100_000_001m, 700_000_001m, 10_000_000_000m }.Where(amount => amount > figure.Amount))
                {
                    Figure[] raised = [.. licensee.Figures];
                    raised[i] = figure with { Amount = amount };
                    Assert.All(Ranks(licensee with { Figures = raised }).Zip(before), pair => Assert.True(
                        pair.First.Rank >= pair.Second.Rank,
                        $"{pair.First.Term}: {figure.Text} came to {pair.Second.Rank}, {Numbers.Format(amount)} to {pair.First.Rank}"));
                }
            }
        }, times: 200);

    [Fact]
    public void a_license_that_is_clear_to_a_stranger_is_clear_to_everybody_who_declares_no_act()
    {
        var stranger = Gravities(new Licensee());
        Law.Holds(Licensees.Any, licensee => Assert.All(
            Gravities(licensee with { Activities = null, CompetesWith = null, Delivery = licensee.Delivery?.Contains(Delivery.ShipsWeights) == true ? null : licensee.Delivery }).Zip(stranger),
            pair => Assert.True(pair.Second.Gravity == Outcome.NeedsFact.Gravity() || Side(pair.First.Gravity) == Side(pair.Second.Gravity), pair.First.License)), times: 500);
    }

    [Fact]
    public void a_license_that_can_end_in_a_conflict_of_scale_purpose_or_place_is_never_clear_to_a_stranger()
        => Assert.All(
            Licenses.Where(license => license.Terms.Any(term => term is Limit or TerritoryTerm || (term is PurposeTerm purpose && purpose.Allows.Count < 7))),
            license => Assert.Equal(Outcome.NeedsFact.Gravity(), Gravities(new Licensee()).Single(each => each.License == license.Key).Gravity));

    [Fact]
    public void every_name_of_a_license_finds_it_in_any_case()
        => Assert.All(
            Licenses.SelectMany(license => new[] { license.Key, license.Name, license.Spdx }.Concat(license.Aliases).OfType<string>().Select(name => (license, name))),
            each =>
            {
                Assert.Same(each.license, Shipped.Catalog.FindLicense(each.name));
                Assert.Same(each.license, Shipped.Catalog.FindLicense($" {each.name.ToUpperInvariant()} "));
            });

    [Fact]
    public void every_term_says_where_it_stands_and_who_read_it()
        => Assert.All(Licenses.SelectMany(license => license.Terms.Select(term => (license, term))), each =>
        {
            var (license, term) = each;
            var where = $"{license.Key}/{term.Id}";
            Assert.True(term.Section.Length > 0, where);
            Assert.True(term.SourceText.Length > 0, where);
            Assert.True(Uri.TryCreate(term.Url, UriKind.Absolute, out var url) && url.Scheme is "https" or "http", where);
            Assert.True(term.ReadOn is not null || term.Confidence != Confidence.LicenseText, where);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", term.Id);
            Assert.Matches("^[a-z].*[^.]$", term.Summary);
        });

    [Fact]
    public void every_license_has_terms_of_its_own_version_of_the_catalog()
        => Assert.All(Licenses, license =>
        {
            Assert.NotEmpty(license.Terms);
            Assert.Equal(license.Terms.Count, license.Terms.Select(term => term.Id).Distinct().Count());
            Assert.True(Version.Parse(license.Since) <= Version.Parse(Shipped.Catalog.Version), license.Key);
        });

    [Fact]
    public void what_must_be_reproduced_is_there_word_for_word()
        => Assert.All(Licenses.SelectMany(license => license.Terms).OfType<Duty>(), duty =>
        {
            Assert.True(duty.Owed != DutyKind.DisplayText || duty is { Text.Length: > 0, Where.Length: > 0 }, duty.Id);
            Assert.True(duty.Owed != DutyKind.NamePrefix || duty.Prefix is { Length: > 0 }, duty.Id);
        });

    private static (string License, int Gravity)[] Gravities(Licensee licensee)
    {
        var situation = SituationOf(licensee);
        return [.. Licenses.Select(license => (license.Key, license.Terms.Max(term => term.Against(situation).Outcome.Gravity())))];
    }

    private static (string Term, int Rank)[] Ranks(Licensee licensee)
    {
        var situation = SituationOf(licensee);
        return
        [
            .. from license in Licenses
               from term in license.Terms
               let gravity = term.Against(situation).Outcome.Gravity()
               select ($"{license.Key}/{term.Id}", term is Duty { Scale: not null } ? Math.Min(gravity, Outcome.DutyOwed.Gravity()) : gravity),
        ];
    }

    private static Situation SituationOf(Licensee licensee) => new(licensee.Facts, Given.Use("any"), [Modality.Text, Modality.Image], new Date(2024, 7, 23));

    private static int Side(int gravity) => gravity.CompareTo(Outcome.NeedsFact.Gravity());
}
