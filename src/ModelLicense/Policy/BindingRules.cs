namespace ModelLicense;

/// <summary>
/// The organization's own rules, of all policy files that count: allow lists intersect, deny lists unite, every other value may only tighten on
/// the way down, unless the upper file names it in <c>mayLoosen</c>.
/// </summary>
internal sealed class BindingRules
{
    private static readonly BindingRules None = new();

    private readonly List<AllowList> allow = [];
    private readonly Dictionary<string, Origin> denied = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Fact<string>>> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Fault> faults = [];

    private BindingRules()
    {
    }

    private BindingRules(IReadOnlyList<PolicyRules[]> nearestFirst, Catalog? catalog)
    {
        foreach (var list in Binding(nearestFirst, PolicyKey.Allow, each => each.Allow))
        {
            var known = new AllowList(list.Origin, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            allow.Add(known);
            foreach (var entry in list.Value)
            {
                if (Resolve(entry, catalog) is { } key)
                {
                    known.Keys.Add(key);
                }
            }
        }

        foreach (var entry in Binding(nearestFirst, PolicyKey.Deny, each => each.Deny).SelectMany(list => list))
        {
            if (Resolve(entry, catalog) is { } key && !denied.ContainsKey(key))
            {
                denied.Add(key, entry.Origin);
            }
        }

        Openness = Strictest(nearestFirst, PolicyKey.Openness, each => each.Openness, value => (int)value, faults);
        Declare = Strictest(nearestFirst, PolicyKey.Declare, each => each.Declare, value => (int)value, faults);
        Headroom = Strictest(nearestFirst, PolicyKey.Headroom, each => each.Headroom, value => -value, faults, Policy.DefaultHeadroom)?.Value ?? Policy.DefaultHeadroom;
        Pinned = Strictest(nearestFirst, PolicyKey.Pinned, each => each.Pinned, value => value ? 1 : 0, faults);
        Tests = Strictest(nearestFirst, PolicyKey.Tests, each => each.Tests, value => (int)value, faults, TestProjects.Same)?.Value ?? TestProjects.Same;

        // Loops: queries over each enum would be compiled by the runtime anew.
        var needed = new List<WaiverDetail>();
        foreach (var details in Binding(nearestFirst, PolicyKey.WaiversNeed, each => each.WaiversNeed))
        {
            foreach (var detail in details)
            {
                if (!needed.Contains(detail))
                {
                    needed.Add(detail);
                }
            }
        }

        WaiversNeed = needed;
    }

    /// <inheritdoc cref="Policy.Openness"/>
    public Fact<OpennessAsked>? Openness { get; }

    /// <inheritdoc cref="Policy.Declare"/>
    public Fact<DeclarationAsked>? Declare { get; }

    /// <inheritdoc cref="Policy.Headroom"/>
    public decimal Headroom { get; } = Policy.DefaultHeadroom;

    /// <inheritdoc cref="Policy.Pinned"/>
    public Fact<bool>? Pinned { get; }

    /// <inheritdoc cref="Policy.Tests"/>
    public TestProjects Tests { get; } = TestProjects.Same;

    /// <inheritdoc cref="Policy.WaiversNeed"/>
    public IReadOnlyList<WaiverDetail> WaiversNeed { get; } = [];

    /// <summary>Licenses that nobody knows, and values that have no effect.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>The rules of several files, the nearest first. Most files say facts alone, and pay for no rule.</summary>
    public static BindingRules Of(IReadOnlyList<Declaration> layers, Catalog? catalog)
        => layers.All(layer => layer.Rules is null) ? None
            : new BindingRules([.. layers.Where(layer => layer.Rules is not null).GroupBy(layer => layer.Distance, layer => layer.Rules!).OrderBy(layer => layer.Key).Select(layer => layer.ToArray())], catalog);

    /// <summary>What stands against a license, by its key or as stated.</summary>
    public (Origin Origin, bool IsDenied)? Refuses(string license)
    {
        if (denied.TryGetValue(license, out var denying))
        {
            return (denying, true);
        }

        foreach (var list in allow)
        {
            if (!list.Keys.Contains(license))
            {
                return (list.At, false);
            }
        }

        return null;
    }

    /// <inheritdoc cref="Policy.EntriesOf"/>
    public IEnumerable<Fact<string>> EntriesOf(string license) => entries.TryGetValue(license, out var found) ? found : [];

    /// <summary>The key of a cataloged license, or a <c>LicenseRef-</c> of the organization's own; null for a license that nobody knows.</summary>
    public static string? KeyOf(Fact<string> entry, Catalog? catalog)
        => catalog?.KeyOfLicense(entry.Value) ?? (entry.Value.StartsWith("LicenseRef-", StringComparison.OrdinalIgnoreCase) ? entry.Value : null);

    private string? Resolve(Fact<string> entry, Catalog? catalog)
    {
        var key = KeyOf(entry, catalog);
        if (key is null)
        {
            faults.Add(new Fault(FaultKind.Unreadable, entry.Origin, $"'{entry.Value}' is not a license of the catalog, nor a LicenseRef- of your own"));
        }
        else
        {
            entries.AddTo(key, entry);
        }

        return key;
    }

    /// <summary>
    /// What binds of one key: everything said from the top down, where a layer replaces what was said by those above it that let it, and nothing
    /// else. Files of one layer do not replace each other.
    /// </summary>
    private static IEnumerable<T> Binding<T>(IReadOnlyList<PolicyRules[]> nearestFirst, PolicyKey key, Func<PolicyRules, T?> select)
        where T : class
    {
        var binding = new List<PolicyRules>();
        foreach (var layer in nearestFirst.Reverse())
        {
            var said = layer.Where(rules => select(rules) is not null).ToArray();
            if (said.Length > 0)
            {
                binding.RemoveAll(above => above.MayLoosen.Contains(key));
                binding.AddRange(said);
            }
        }

        return binding.Select(rules => select(rules)!);
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

    /// <summary>One list of licenses that may be used, and where it is written.</summary>
    private sealed record AllowList(Origin At, HashSet<string> Keys);
}
