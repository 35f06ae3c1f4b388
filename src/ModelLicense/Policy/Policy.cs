namespace ModelLicense;

/// <summary>
/// The organization's own rules and answers, of all policy files that count. What rules bind, <see cref="BindingRules"/> says; grants and waivers
/// unite.
/// </summary>
public sealed class Policy
{
    private readonly BindingRules rules;
    private readonly Answers<Grant> grants;
    private readonly Answers<Waiver> waivers;
    private readonly Catalog? catalog;

    private Policy(IReadOnlyList<Declaration> layers, Catalog? catalog)
    {
        this.catalog = catalog;
        rules = BindingRules.Of(layers, catalog);
        var faults = new List<Fault>(rules.Faults);
        bool IsOfTerms(IEnumerable<string> covered, string model, Origin origin)
        {
            if (catalog is null || TermsAnswered.Fault(covered, model, origin, catalog) is not { } fault)
            {
                return true;
            }

            faults.Add(fault);
            return false;
        }

        Grants = [.. layers.SelectMany(layer => layer.Grants).Where(grant => IsOfTerms(grant.Covers, grant.Model, grant.Origin))];
        Waivers = Sound([.. layers.SelectMany(layer => layer.Waivers).Where(waiver => waiver.Term is not { } term || IsOfTerms([term], waiver.Model, waiver.Origin))], WaiversNeed, faults);
        Faults = faults;
        grants = new Answers<Grant>(Grants, grant => grant.Model, catalog);
        waivers = new Answers<Waiver>(Waivers, waiver => waiver.Model, catalog);
    }

    /// <summary>Asks nothing and answers nothing.</summary>
    public static Policy None { get; } = new([], catalog: null);

    /// <summary>The least openness asked for, and where.</summary>
    public Fact<OpennessAsked>? Openness => rules.Openness;

    /// <summary>Whether models must be declared, and where that is asked.</summary>
    public Fact<DeclarationAsked>? Declare => rules.Declare;

    /// <summary>The part of a limit from which a figure is near it, where nobody says another.</summary>
    public const decimal DefaultHeadroom = 0.8m;

    /// <summary>The part of a limit from which a figure is near it.</summary>
    public decimal Headroom => rules.Headroom;

    /// <summary>Whether references that can change without notice are told of, and where that is asked.</summary>
    public Fact<bool>? Pinned => rules.Pinned;

    /// <summary>How findings in test projects are told.</summary>
    public TestProjects Tests => rules.Tests;

    /// <summary>Every grant.</summary>
    public IReadOnlyList<Grant> Grants { get; }

    /// <summary>What a waiver must have beside its reason.</summary>
    public IReadOnlyList<WaiverDetail> WaiversNeed => rules.WaiversNeed;

    /// <summary>Every waiver that has what the policy asks of one.</summary>
    public IReadOnlyList<Waiver> Waivers { get; }

    /// <summary>Licenses and terms that nobody knows, and waivers that lack what is asked of them.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The policy of several files.</summary>
    /// <param name="layers">What the files say, the nearest first.</param>
    /// <param name="catalog">Knows the licenses that lists name.</param>
    public static Policy From(IEnumerable<Declaration> layers, Catalog catalog)
        => new([.. layers.Where(layer => layer.Source == Source.PolicyFile).OrderBy(layer => layer.Distance)], catalog);

    /// <summary>What stands against a license: the denying entry, or the allow list it is not on. A list none of whose entries is known allows nothing.</summary>
    public (Origin Origin, bool IsDenied)? Refuses(License license) => rules.Refuses(license.Key);

    /// <summary>What stands against a license of which the catalog holds no terms, as stated; an allow list stands against one that nobody stated.</summary>
    public (Origin Origin, bool IsDenied)? RefusesUncataloged(string? stated) => rules.Refuses(stated ?? "");

    /// <summary>Whether an entry of a list names a license that anybody can be under.</summary>
    public bool IsKnown(Fact<string> entry) => BindingRules.KeyOf(entry, catalog) is not null;

    /// <summary>The entries of the project's lists that name a license.</summary>
    public IEnumerable<Fact<string>> EntriesOf(string license) => rules.EntriesOf(license);

    /// <summary>Whether a license has less than the openness asked for.</summary>
    public bool AsksForMoreThan(License license) => Openness is { } asked && !license.Has(asked.Value);

    /// <summary>The grant that satisfies a term of a license that a model is under, or null.</summary>
    public Grant? Granted(Term term, License license, Model? model, Date? today)
        => model is null ? null : grants.For(id: null, model).FirstOrDefault(grant => grant.Satisfies(term, license, model, catalog, today));

    /// <summary>The waivers that silence what a rule tells of a use: first those that name the model as it is written there.</summary>
    public IEnumerable<Waiver> Waived(string rule, string? term, Judgment judgment, Date? today)
        => waivers.For(judgment.Use.Id, judgment.Model)
            .Where(waiver => waiver.Silences(rule, term, judgment, catalog, today)).OrderBy(waiver => !string.Equals(waiver.Model, judgment.Use.Id, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<Waiver> Sound(IReadOnlyList<Waiver> waivers, IReadOnlyList<WaiverDetail> needed, List<Fault> faults)
    {
        var sound = new List<Waiver>();
        foreach (var waiver in waivers)
        {
            var missing = needed.Where(need => need switch
            {
                WaiverDetail.Owner => waiver.Owner is null,
                WaiverDetail.Ticket => waiver.Ticket is null,
                _ => waiver.Expires is null,
            }).ToArray();
            if (missing.Length == 0)
            {
                sound.Add(waiver);
            }
            else
            {
                faults.Add(new Fault(FaultKind.Unreadable, waiver.Origin, $"the policy asks of a waiver {string.Join(" and ", missing.Select(need => $"'{Words.Of(need)}'"))}, which this one does not have, so it does not count"));
            }
        }

        return sound;
    }
}
