using System.Collections.Concurrent;

namespace ModelLicense;

/// <summary>A model that can stand in the place of one that cannot be used, as its carrier spells it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="License">The license it is under.</param>
public sealed record Alternative(string Id, License License);

/// <summary>
/// Finds models of the same kind that the declared facts clear. Only what the catalog marks as offered is looked at, and each is judged
/// like any other use. Nothing is done before the first is asked for. Thread-safe.
/// </summary>
/// <param name="catalog">What is offered.</param>
/// <param name="policy">The organization's own rules.</param>
/// <param name="judge">Judges a use by what is declared.</param>
public sealed class Alternatives(Catalog catalog, Policy policy, Func<Use, Judgment> judge)
{
    /// <summary>How many are offered at most.</summary>
    public const int AtMost = 3;

    private static readonly Origin Nowhere = new(Source.Code, "", "", default, 0);

    private readonly ConcurrentDictionary<Question, License?> cleared = new();

    /// <summary>
    /// The models that can be used in the place of another, best first, each of another family: open source first, then the nearest in
    /// size, then the newest. None where it is not known what the other is, where somebody else serves it, and for a model that the
    /// project made itself.
    /// </summary>
    public IReadOnlyList<Alternative> For(Judgment judgment)
    {
        if (((judgment.Match as Match.Exactly)?.Model ?? (judgment.Match as Match.MadeFrom)?.Base) is not { Access: Access.Weights } model
            || judgment.Use.DerivedFrom.Count > 0 || judgment.Use.IsFile || !HasKind(model)
            || Carriers.Of(judgment.Use.Id, model) is var carrier && carrier == Carrier.Other)
        {
            return [];
        }

        var asked = new Use("", judgment.Use.Evidence, Nowhere)
        {
            Purpose = judgment.Use.Purpose,
            Delivery = judgment.Use.Delivery,
            Activities = judgment.Use.Activities,
            Trainings = judgment.Use.Trainings,
            // Where the call stands makes no difference to what it may ask for.
            Reached = judgment.Use.Reached is { } reached ? reached with { Origin = Nowhere } : null,
        };
        var sizes = Parameters.Of(judgment.Use.Id, model);
        return
        [
            .. catalog.Offers
                .Where(offer => offer.Carrier == carrier && offer.Model.Key != model.Key && SameKind(offer.Model, model))
                .Select(offer => (Offer: offer, License: cleared.GetOrAdd(new Question(offer.Id, asked), question => Cleared(offer, question.Asked))))
                .Where(each => each.License is { } license && judgment.Licenses.All(judged => judged.License?.Key != license.Key))
                .OrderByDescending(each => each.License!.OsiApproved)
                .ThenBy(each => Steps(each.Offer, sizes))
                .ThenByDescending(each => each.Offer.Model.Released?.ToString() ?? "", StringComparer.Ordinal)
                .ThenBy(each => Distance(each.Offer, sizes))
                .ThenBy(each => each.Offer.Id, StringComparer.Ordinal)
                .GroupBy(each => each.Offer.Model.Family)
                .Select(family => family.First())
                .Take(AtMost)
                .Select(each => new Alternative(each.Offer.Id, each.License!)),
        ];
    }

    /// <summary>Whether it is known what a model is for: those of pictures and sounds do many things.</summary>
    private static bool HasKind(Model model) => model.Task is not null || model.Modalities.Contains(Modality.Text) || model.Modalities.Contains(Modality.Embedding);

    private static bool SameKind(Model a, Model b) => a.Task == b.Task && new HashSet<Modality>(a.Modalities).SetEquals(b.Modalities);

    /// <summary>The one license of what is offered, if nothing is told of it but that it is there.</summary>
    private License? Cleared(Offer offer, Use asked)
    {
        var judgment = judge(asked with { Id = offer.Id });
        return judgment.Match is Match.Exactly(var model) && model.Key == offer.Model.Key
            && judgment.Outcome.Gravity() <= Outcome.DutyOwed.Gravity()
            && judgment.Licenses.Count == 1 && judgment.Licenses[0].License is { } license
            && !judgment.Licenses[0].Findings.Any(finding => finding.Verdict.IsMissing)
            && policy.Refuses(license) is null && !policy.AsksForMoreThan(license)
                ? license
                : null;
    }

    /// <summary>How many doublings or halvings lie between the sizes; far where one is not known.</summary>
    private static int Steps(Offer offer, IReadOnlyList<double> sizes) => (int)Math.Round(Distance(offer, sizes));

    private static double Distance(Offer offer, IReadOnlyList<double> sizes)
        => sizes.Count == 0 ? 0 : offer.Size is { } size ? sizes.Min(each => Math.Abs(Math.Log(size / each, 2))) : 99;

    /// <summary>Whether what is offered can be used so.</summary>
    private sealed record Question(string Id, Use Asked);
}
