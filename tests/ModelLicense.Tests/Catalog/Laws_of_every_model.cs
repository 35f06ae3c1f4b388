using ModelLicense.Tests.Judgments;

namespace ModelLicense.Tests.Catalogs;

/// <summary>What holds of every model of the catalog.</summary>
public class Laws_of_every_model
{
    private static readonly Model[] Models = [.. Shipped.Catalog.Models];

    [Fact]
    public void no_model_lacks_a_license_that_exists()
        => Assert.All(Models, model =>
        {
            Assert.All(model.Licenses.Select(each => each.Key).Concat(model.AdditionalLicenses), key => Assert.NotNull(Shipped.Catalog.License(key)));
            Assert.All(model.Bases, each => Assert.NotNull(Shipped.Catalog.Model(each.Model)));
            Assert.True(model.Weights is null || Shipped.Catalog.Model(model.Weights)?.Access == Access.Weights, model.Key);
            Assert.True(model.Licenses.Count > 0 || model is { Access: Access.Hosted, Provider.Length: > 0 }, model.Key);
        });

    [Fact]
    public void every_model_says_who_made_it_what_it_handles_and_who_read_its_license()
        => Assert.All(Models, model =>
        {
            Assert.True(model is { Publisher.Length: > 0, Family.Length: > 0, Version.Length: > 0, Name.Length: > 0, SourceText.Length: > 0, Modalities.Count: > 0, Ids.Count: > 0 }, model.Key);
            Assert.True(Version.Parse(model.Since) <= Version.Parse(Shipped.Catalog.Version), model.Key);
        });

    [Fact]
    public void no_name_of_a_model_or_a_family_is_a_number_alone()
        => Assert.All(Models, model => Assert.All(model.Names.Append(model.Family), name => Assert.Contains(Token.Split(name), token => token.Kind == TokenKind.Word)));

    [Fact]
    public void no_model_is_made_from_itself()
        => Assert.All(Models, model => Assert.DoesNotContain(model.Key, Ancestors(model, depth: 0)));

    [Fact]
    public void stating_a_model_s_own_license_by_any_of_its_names_is_no_contradiction()
        => Assert.All(
            from model in Models
            from license in Judge.LicensesOf(model, Shipped.Catalog)
            from name in license.Aliases.Append(license.Key).Append(license.Name).Append(license.Spdx ?? license.Key)
            select (model, name),
            each => Assert.All(each.model.Ids.Take(2), id => Assert.Null(Judge.Decide(Given.Use(id) with { License = new Fact<string>(each.name, Given.Somewhere) }, Facts.None, Shipped.Catalog).Contradiction)));

    [Fact]
    public void stating_another_license_always_is_one()
        => Assert.All(
            from model in Models
            where model.Licenses.Count > 0 && Shipped.Catalog.Resolve(model.Ids[0]) is Match.Exactly
            from license in Shipped.Catalog.Licenses
            where Judge.LicensesOf(model, Shipped.Catalog).All(own => own.Key != license.Key)
            select (model, license),
            each => Assert.NotNull(Judge.Decide(Given.Use(each.model.Ids[0]) with { License = new Fact<string>(each.license.Key, Given.Somewhere) }, Facts.None, Shipped.Catalog).Contradiction));

    [Fact]
    public void every_license_that_applies_is_the_model_s_own_or_inherited()
        => Law.Holds(Licensees.Any, licensee => Assert.All(Models.Where(model => model.Access == Access.Weights), model =>
        {
            string[] own = [.. Ancestors(model, depth: 0).Append(model.Key).SelectMany(key => Judge.LicensesOf(Shipped.Catalog.Model(key)!, Shipped.Catalog)).Select(license => license.Key)];
            Assert.All(Judge.Decide(Given.Use(model.Ids[0]), licensee.Facts, Shipped.Catalog).Licenses, each => Assert.Contains(each.License?.Key, own));
        }), times: 20);

    [Fact]
    public void weights_that_bar_commerce_never_make_a_hosted_use_a_conflict()
    {
        var hosted = Models.Where(model => model.Access == Access.Hosted).ToArray();
        Assert.NotEmpty(hosted);
        Law.Holds(Licensees.Any, licensee => Assert.All(hosted, model =>
        {
            var judgment = Judge.Decide(Given.Use(model.Ids[0]), licensee.Facts, Shipped.Catalog);
            string[] servedUnder = [.. model.Licenses.Select(each => each.Key), .. model is { PassesOn: true, Weights: { } weights } ? Shipped.Catalog.Model(weights)!.Licenses.Select(each => each.Key) : []];
            Assert.All(judgment.Licenses, each => Assert.True(each.License is null || servedUnder.Contains(each.License.Key), $"{model.Key} is judged by {each.License?.Key}"));
        }), times: 30);
    }

    [Fact]
    public void judging_is_pure()
        => Law.Holds(Licensees.Any, licensee =>
        {
            var again = new Catalog(Shipped.Data);
            Assert.All(Models, model => Assert.Equal(Said(Judge.Decide(Given.Use(model.Ids[0]), licensee.Facts, Shipped.Catalog)), Said(Judge.Decide(Given.Use(model.Ids[0]), licensee.Facts, again))));
        }, times: 3);

    private static string Said(Judgment judgment)
        => string.Join("\n", judgment.Licenses.Select(license => $"{license.License?.Key} {license.Outcome} {license.Unverified} {string.Join(";", license.Findings.Select(finding => finding.Term.Id + finding.Verdict.Outcome + finding.Verdict.Declared))}"));

    private static IEnumerable<string> Ancestors(Model model, int depth)
        => depth > 8 ? [model.Key] : model.Bases.SelectMany(each => Ancestors(Shipped.Catalog.Model(each.Model)!, depth + 1).Append(each.Model));
}
