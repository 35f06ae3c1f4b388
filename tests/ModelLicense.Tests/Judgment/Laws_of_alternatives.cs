namespace ModelLicense.Tests.Judgments;

/// <summary>What holds of every alternative that is offered anywhere in the catalog, whoever asks.</summary>
public class Laws_of_alternatives
{
    private static readonly Model[] Models = [.. Shipped.Catalog.Models];

    [Fact]
    public void every_id_that_is_offered_is_an_id_of_its_model_and_resolves_to_it()
        => Assert.All(Models.SelectMany(model => model.Offered, (model, id) => (model, id)), each =>
        {
            Assert.Contains(each.id, each.model.Ids);
            Assert.Equal(each.model.Key, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(each.id)).Model.Key);
            Assert.NotEqual(Carrier.Other, Carriers.Of(each.id, each.model));
        });

    [Fact]
    public void what_is_offered_is_of_weights_under_one_license_for_all_time_that_somebody_read_and_is_no_base_model()
        => Assert.All(Models.Where(model => model.Offered.Count > 0), model =>
        {
            Assert.True(model is { Access: Access.Weights, Bases.Count: 0, AdditionalLicenses.Count: 0, Licenses.Count: 1 }, model.Key);
            Assert.True(model.Confidence <= Confidence.Publisher, model.Key);
            Assert.DoesNotContain(model.Offered, id => Token.Split(id).Any(token => token.Text == "base") && !id.Contains("xl-base", StringComparison.Ordinal) && !id.EndsWith("moonshine-base", StringComparison.Ordinal));
        });

    [Fact]
    public void every_alternative_is_clear_by_the_same_facts_of_the_same_kind_and_under_another_license()
    {
        var offered = new HashSet<string>();
        foreach (var facts in Grid)
        {
            var judged = new Dictionary<string, Judgment>();
            Judgment Judged(string id) => judged.TryGetValue(id, out var known) ? known : judged[id] = Judge.Decide(Given.Use(id), facts, Shipped.Catalog);
            var alternatives = new Alternatives(Shipped.Catalog, ModelLicense.Policy.None, use => Judge.Decide(use, facts, Shipped.Catalog));
            foreach (var (model, id) in Every)
            {
                var judgment = Judged(id);
                var found = alternatives.For(judgment);
                Assert.True(found.Count <= Alternatives.AtMost);
                Assert.Equal(found.Count, found.Select(each => Judged(each.Id).Model!.Family).Distinct().Count());
                foreach (var alternative in found)
                {
                    var other = Assert.IsType<Match.Exactly>(Judged(alternative.Id).Match).Model;
                    Assert.True(Judged(alternative.Id).Outcome is Outcome.Clear or Outcome.NotApplicable or Outcome.DutyOwed, alternative.Id);
                    Assert.DoesNotContain(Judged(alternative.Id).Licenses.SelectMany(each => each.Findings), finding => finding.Verdict.IsMissing);
                    Assert.True(judgment.Model!.Modalities.Order().SequenceEqual(other.Modalities.Order()) && judgment.Model.Task == other.Task, $"{id}: {alternative.Id}");
                    Assert.DoesNotContain(alternative.License.Key, judgment.Licenses.Select(each => each.License?.Key));
                    Assert.Equal(Judge.LicensesOf(other, Shipped.Catalog).Single().Key, alternative.License.Key);
                    Assert.Equal(Carriers.Of(id, model), Carriers.Of(alternative.Id, other));
                    offered.Add(alternative.Id);
                }
            }
        }

        // What is offered to nobody is no data.
        var idle = Models.Where(model => model.Offered.Count > 0).SelectMany(model => model.Offered.GroupBy(id => Carriers.Of(id, model))).Where(ids => !ids.Any(offered.Contains));
        Assert.True(!idle.Any(), string.Join(", ", idle.Select(ids => ids.First())));
    }

    [Fact]
    public void the_same_is_offered_each_time_in_the_same_order_and_open_source_first()
        => Assert.All(Every, each =>
        {
            var first = For(each.Id);
            Assert.Equal(first, For(each.Id));
            Assert.Equal(first.OrderBy(each => each.License.OsiApproved ? 0 : 1).ToArray(), first);
        });

    private static Alternative[] For(string id)
        => [.. new Alternatives(Shipped.Catalog, ModelLicense.Policy.None, use => Judge.Decide(use, Facts.None, Shipped.Catalog)).For(Given.Judged(id))];

    /// <summary>An id of each size and carrier, of a model of each kind and license.</summary>
    private static readonly (Model Model, string Id)[] Every =
    [
        .. Models
            .Where(model => model.Access == Access.Weights && model.Bases.Count == 0)
            .SelectMany(model => model.Ids, (model, id) => (Model: model, Id: id))
            .Where(each => Carriers.Of(each.Id, each.Model) != Carrier.Other)
            .GroupBy(each => string.Join(' ', Carriers.Of(each.Id, each.Model), string.Join('+', each.Model.Modalities), each.Model.Task, each.Model.Licenses[0].Key, Token.Split(each.Id).FirstOrDefault(token => token.Kind == TokenKind.Size).Text))
            .Select(same => same.FirstOrDefault(each => Shipped.Catalog.Resolve(each.Id) is Match.Exactly(var found) && found.Key == each.Model.Key))
            .Where(each => each.Id is not null),
    ];

    private static IEnumerable<Facts> Grid =>
        from scale in new[] { "", """ "purpose": "commercial", "tier": "largeEnterprise", "monthlyActiveUsers": 5000000000 """, """ "purpose": "research" """ }
        from more in new[] { """ "delivery": ["shipsWeights"], "activities": ["fineTuning", "distributingWeights"] """, """ "delivery": ["selfHosted"], "activities": ["trainingOtherModels", "hosting", "modelAsAService"], "domicile": "DE", "territories": ["EU"], "closedSource": true """ }
        select Given.Facts(string.Join(",", new[] { scale, more }.Where(part => part.Length > 0)));
}
