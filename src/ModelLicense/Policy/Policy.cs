namespace ModelLicense;

/// <summary>
/// The organization's own rules and answers, of all policy files that count. Grants and waivers unite. Allow lists intersect, deny lists
/// unite, every other value may only tighten on the way down, unless the upper file names it in <c>mayLoosen</c>.
/// </summary>
public sealed class Policy
{
    private readonly IReadOnlyList<(Origin At, IReadOnlyList<(string Key, Fact<string> Entry)> Entries)> allow;
    private readonly IReadOnlyList<(string Key, Fact<string> Entry)> deny;
    private readonly Catalog? catalog;

    private Policy(IReadOnlyList<Declaration> layers, Catalog? catalog)
    {
        this.catalog = catalog;
        var faults = new List<Fault>();
        var rules = layers.Select(layer => layer.Rules).OfType<PolicyRules>().ToArray();
        allow = [.. Binding(rules, PolicyKey.Allow, each => each.Allow).Select(list => (list.Origin, Resolve(list.Value, faults)))];
        deny = [.. Binding(rules, PolicyKey.Deny, each => each.Deny.Count > 0 ? each.Deny : null).SelectMany(entries => Resolve(entries, faults))];
        Openness = Binding(rules, PolicyKey.Openness, each => each.Openness).OrderByDescending(asked => asked.Value).FirstOrDefault();
        Declare = Binding(rules, PolicyKey.Declare, each => each.Declare).OrderByDescending(asked => asked.Value).FirstOrDefault();
        Grants = [.. layers.SelectMany(layer => layer.Grants)];
        Waivers = Sound([.. layers.SelectMany(layer => layer.Waivers)], [.. rules.SelectMany(each => each.WaiversNeed).Distinct()], faults);
        Faults = faults;
    }

    /// <summary>Asks nothing and answers nothing.</summary>
    public static Policy None { get; } = new([], catalog: null);

    /// <summary>The least openness asked for, and where.</summary>
    public Fact<OpennessAsked>? Openness { get; }

    /// <summary>Whether models must be declared, and where that is asked.</summary>
    public Fact<DeclarationAsked>? Declare { get; }

    /// <summary>Every grant.</summary>
    public IReadOnlyList<Grant> Grants { get; }

    /// <summary>Every waiver that has what the policy asks of one.</summary>
    public IReadOnlyList<Waiver> Waivers { get; }

    /// <summary>Licenses that nobody knows, and waivers that lack what is asked of them.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The policy of several files.</summary>
    /// <param name="layers">What the files say, the nearest first.</param>
    /// <param name="catalog">Knows the licenses that lists name.</param>
    public static Policy From(IEnumerable<Declaration> layers, Catalog catalog)
        => new([.. layers.Where(layer => layer.Source == Source.PolicyFile).OrderBy(layer => layer.Distance)], catalog);

    /// <summary>What stands against a license: the denying entry, or the allow list it is not on. A list none of whose entries is known allows nothing.</summary>
    public (Origin Origin, bool IsDenied)? Refuses(License license)
    {
        foreach (var (key, entry) in deny)
        {
            if (key == license.Key)
            {
                return (entry.Origin, true);
            }
        }

        foreach (var (list, entries) in allow)
        {
            if (entries.All(each => each.Key != license.Key))
            {
                return (list, false);
            }
        }

        return null;
    }

    /// <summary>The entries of allow lists that name a license.</summary>
    public IEnumerable<Fact<string>> AllowEntries(License license)
        => allow.SelectMany(list => list.Entries).Where(each => each.Key == license.Key).Select(each => each.Entry);

    /// <summary>Whether a license has less than the openness asked for.</summary>
    public bool AsksForMoreThan(License license) => Openness?.Value switch
    {
        OpennessAsked.OpenSource => license.Openness is not (ModelLicense.Openness.OpenSource or ModelLicense.Openness.Copyleft),
        OpennessAsked.OpenWeights => !license.OpenWeights,
        _ => false,
    };

    /// <summary>The grant that satisfies a term of a license that a model is under, or null.</summary>
    public Grant? Granted(Term term, License license, Model? model, Date? today)
        => model is null ? null : Grants.FirstOrDefault(grant => grant.Satisfies(term, license, model, catalog, today));

    /// <summary>The waiver that silences what a rule tells of a use, or null.</summary>
    public Waiver? Waived(string rule, string? term, Judgment judgment, Date? today)
        => Waivers.FirstOrDefault(waiver => waiver.Silences(rule, term, judgment, catalog, today));

    /// <summary>What binds of one key: everything said from the top down, where a file replaces what was said by those above it that let it, and nothing else.</summary>
    private static IEnumerable<T> Binding<T>(IReadOnlyList<PolicyRules> nearestFirst, PolicyKey key, Func<PolicyRules, T?> select)
        where T : class
    {
        var binding = new List<(T Said, bool MayBeLoosened)>();
        foreach (var rules in nearestFirst.Reverse())
        {
            if (select(rules) is { } said)
            {
                binding.RemoveAll(above => above.MayBeLoosened);
                binding.Add((said, rules.MayLoosen.Contains(key)));
            }
        }

        return binding.Select(each => each.Said);
    }

    private IReadOnlyList<(string Key, Fact<string> Entry)> Resolve(IReadOnlyList<Fact<string>> entries, List<Fault> faults)
    {
        var known = new List<(string, Fact<string>)>();
        foreach (var entry in entries)
        {
            if (catalog?.FindLicense(entry.Value) is { } license)
            {
                known.Add((license.Key, entry));
            }
            else
            {
                faults.Add(new Fault(FaultKind.Unreadable, entry.Origin, $"'{entry.Value}' is not a license of the catalog"));
            }
        }

        return known;
    }

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
