using System.Collections.Concurrent;

namespace ModelLicense;

/// <summary>
/// The organization's own rules and answers, of all policy files that count. Grants and waivers unite. Allow lists intersect, deny lists
/// unite, every other value may only tighten on the way down, unless the upper file names it in <c>mayLoosen</c>.
/// </summary>
public sealed class Policy
{
    private readonly IReadOnlyList<(Origin At, IReadOnlyList<(string Key, Fact<string> Entry)> Entries)> allow;
    private readonly Dictionary<string, Origin> denied = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>[] allowed;
    private readonly ILookup<string, Fact<string>> entries;
    private readonly Answers<Grant> grantsOf;
    private readonly Answers<Waiver> waiversOf;
    private readonly ILookup<string, int> waiversById;
    private readonly Catalog? catalog;

    private Policy(IReadOnlyList<Declaration> layers, Catalog? catalog)
    {
        this.catalog = catalog;
        var faults = new List<Fault>();
        var rules = layers.Where(layer => layer.Rules is not null).GroupBy(layer => layer.Distance, layer => layer.Rules!).OrderBy(layer => layer.Key).Select(layer => layer.ToArray()).ToArray();
        allow = [.. Binding(rules, PolicyKey.Allow, each => each.Allow).Select(list => (list.Origin, Resolve(list.Value, faults)))];
        var deny = Binding(rules, PolicyKey.Deny, each => each.Deny).SelectMany(entries => Resolve(entries, faults)).ToArray();
        foreach (var (key, entry) in deny.Reverse())
        {
            denied[key] = entry.Origin;
        }

        Openness = Strictest(rules, PolicyKey.Openness, each => each.Openness, value => (int)value, faults);
        Declare = Strictest(rules, PolicyKey.Declare, each => each.Declare, value => (int)value, faults);
        Headroom = Strictest(rules, PolicyKey.Headroom, each => each.Headroom, value => -value, faults, DefaultHeadroom)?.Value ?? DefaultHeadroom;
        Pinned = Strictest(rules, PolicyKey.Pinned, each => each.Pinned, value => value ? 1 : 0, faults);
        Tests = Strictest(rules, PolicyKey.Tests, each => each.Tests, value => (int)value, faults, TestProjects.Same)?.Value ?? TestProjects.Same;
        Grants = [.. layers.SelectMany(layer => layer.Grants)];
        WaiversNeed = [.. Binding(rules, PolicyKey.WaiversNeed, each => each.WaiversNeed).SelectMany(details => details).Distinct()];
        Waivers = Sound([.. layers.SelectMany(layer => layer.Waivers)], WaiversNeed, faults);
        Faults = faults;
        allowed = [.. allow.Select(list => new HashSet<string>(list.Entries.Select(each => each.Key), StringComparer.OrdinalIgnoreCase))];
        entries = allow.SelectMany(list => list.Entries).Concat(deny).ToLookup(each => each.Key, each => each.Entry, StringComparer.OrdinalIgnoreCase);
        grantsOf = new Answers<Grant>(Grants, (grant, model) => ModelReference.Names(grant.Model, model, catalog));
        waiversOf = new Answers<Waiver>(Waivers, (waiver, model) => ModelReference.Names(waiver.Model, model, catalog));
        waiversById = Waivers.Select((waiver, at) => (waiver, at)).ToLookup(each => each.waiver.Model, each => each.at, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Asks nothing and answers nothing.</summary>
    public static Policy None { get; } = new([], catalog: null);

    /// <summary>The least openness asked for, and where.</summary>
    public Fact<OpennessAsked>? Openness { get; }

    /// <summary>Whether models must be declared, and where that is asked.</summary>
    public Fact<DeclarationAsked>? Declare { get; }

    /// <summary>The part of a limit from which a figure is near it, where nobody says another.</summary>
    public const decimal DefaultHeadroom = 0.8m;

    /// <summary>The part of a limit from which a figure is near it.</summary>
    public decimal Headroom { get; }

    /// <summary>Whether references that can change without notice are told of, and where that is asked.</summary>
    public Fact<bool>? Pinned { get; }

    /// <summary>How findings in test projects are told.</summary>
    public TestProjects Tests { get; }

    /// <summary>Every grant.</summary>
    public IReadOnlyList<Grant> Grants { get; }

    /// <summary>What a waiver must have beside its reason.</summary>
    public IReadOnlyList<WaiverDetail> WaiversNeed { get; }

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
    public (Origin Origin, bool IsDenied)? Refuses(License license) => Refuses(license.Key);

    /// <summary>What stands against a license of which the catalog holds no terms, as stated; an allow list stands against one that nobody stated.</summary>
    public (Origin Origin, bool IsDenied)? RefusesUncataloged(string? stated) => Refuses(stated ?? "");

    private (Origin Origin, bool IsDenied)? Refuses(string license)
    {
        if (denied.TryGetValue(license, out var denying))
        {
            return (denying, true);
        }

        for (var i = 0; i < allowed.Length; i++)
        {
            if (!allowed[i].Contains(license))
            {
                return (allow[i].At, false);
            }
        }

        return null;
    }

    /// <summary>Whether an entry of a list names a license that anybody can be under.</summary>
    public bool IsKnown(Fact<string> entry) => KeyOf(entry) is not null;

    /// <summary>The entries of the project's lists that name a license.</summary>
    public IEnumerable<Fact<string>> EntriesOf(string license) => entries[license];

    /// <summary>Whether a license has less than the openness asked for.</summary>
    public bool AsksForMoreThan(License license) => Openness is { } asked && !license.Has(asked.Value);

    /// <summary>The grant that satisfies a term of a license that a model is under, or null.</summary>
    public Grant? Granted(Term term, License license, Model? model, Date? today)
        => model is null ? null : grantsOf.Of(model).Select(at => Grants[at]).FirstOrDefault(grant => grant.Satisfies(term, license, model, catalog, today));

    /// <summary>The waivers that silence what a rule tells of a use: first those that name the model as it is written there.</summary>
    public IEnumerable<Waiver> Waived(string rule, string? term, Judgment judgment, Date? today)
        => waiversById[judgment.Use.Id].Concat(judgment.Model is { } model ? waiversOf.Of(model) : []).Distinct().OrderBy(at => at).Select(at => Waivers[at])
            .Where(waiver => waiver.Silences(rule, term, judgment, catalog, today)).OrderBy(waiver => !string.Equals(waiver.Model, judgment.Use.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What binds of one key: everything said from the top down, where a layer replaces what was said by those above it that let it, and nothing
    /// else. Files of one layer do not replace each other.
    /// </summary>
    private static IEnumerable<T> Binding<T>(IReadOnlyList<PolicyRules[]> nearestFirst, PolicyKey key, Func<PolicyRules, T?> select)
        where T : class
    {
        var binding = new List<(T Said, bool MayBeLoosened)>();
        foreach (var layer in nearestFirst.Reverse())
        {
            var said = layer.Select(rules => (Said: select(rules), MayBeLoosened: rules.MayLoosen.Contains(key))).Where(each => each.Said is not null).ToArray();
            if (said.Length > 0)
            {
                binding.RemoveAll(above => above.MayBeLoosened);
                binding.AddRange(said.Select(each => (each.Said!, each.MayBeLoosened)));
            }
        }

        return binding.Select(each => each.Said);
    }

    /// <summary>
    /// The strictest of what binds. What a file says in vain, because one above it asks for more and does not let it be loosened,
    /// is told there: nobody shall believe in a setting that does nothing. A policy that does not speak of a key asks those below it for the default.
    /// </summary>
    private static Fact<T>? Strictest<T>(IReadOnlyList<PolicyRules[]> nearestFirst, PolicyKey key, Func<PolicyRules, Fact<T>?> select, Func<T, decimal> strictness, List<Fault> faults, T? byDefault = default)
        where T : struct
    {
        var first = nearestFirst.Count - 1;
        while (first >= 0 && nearestFirst[first].All(rules => select(rules) is null))
        {
            first--;
        }

        var above = nearestFirst.Skip(first + 1).ToArray();
        Fact<T>? strictest = byDefault is { } value && above.Length > 0 && !above.All(layer => layer.All(rules => rules.MayLoosen.Contains(key)))
            ? new Fact<T>(value, new Origin(Source.PolicyFile, "a policy above", "", default, 0))
            : null;
        foreach (var said in Binding(nearestFirst, key, select))
        {
            if (strictest is null || strictness(said.Value) > strictness(strictest.Value))
            {
                strictest = said;
            }
            else if (strictness(said.Value) < strictness(strictest.Value))
            {
                faults.Add(new Fault(FaultKind.Unreadable, said.Origin, $"this '{Words.Of(key)}' has no effect: {strictest.Origin} asks for more, and does not name it in 'mayLoosen'"));
            }
        }

        return strictest;
    }

    private IReadOnlyList<(string Key, Fact<string> Entry)> Resolve(IReadOnlyList<Fact<string>> entries, List<Fault> faults)
    {
        var known = new List<(string, Fact<string>)>();
        foreach (var entry in entries)
        {
            if (KeyOf(entry) is { } key)
            {
                known.Add((key, entry));
            }
            else
            {
                faults.Add(new Fault(FaultKind.Unreadable, entry.Origin, $"'{entry.Value}' is not a license of the catalog, nor a LicenseRef- of your own"));
            }
        }

        return known;
    }

    /// <summary>The key of a cataloged license, or a <c>LicenseRef-</c> of the organization's own.</summary>
    private string? KeyOf(Fact<string> entry)
        => catalog?.FindLicense(entry.Value)?.Key ?? (entry.Value.StartsWith("LicenseRef-", StringComparison.OrdinalIgnoreCase) ? entry.Value : null);

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

    /// <summary>Which answers name a model, looked up once for each model: a policy may hold thousands.</summary>
    private sealed class Answers<T>(IReadOnlyList<T> all, Func<T, Model, bool> names)
    {
        private readonly ConcurrentDictionary<Model, int[]> known = new();

        public IEnumerable<int> Of(Model model)
            => all.Count == 0 ? [] : known.TryGetValue(model, out var places) ? places : known.GetOrAdd(model, [.. Enumerable.Range(0, all.Count).Where(at => names(all[at], model))]);
    }
}
