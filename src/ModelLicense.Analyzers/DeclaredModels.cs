using System.Collections.Concurrent;

namespace ModelLicense.Analyzers;

/// <summary>The models that a project declares, and what files above it know of models: by id, and by all names of one model.</summary>
internal sealed class DeclaredModels(Catalog catalog, List<Fault> faults)
{
    private readonly ConcurrentDictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Known> declared = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds declarations, the strongest first.</summary>
    /// <param name="uses">What is declared.</param>
    /// <param name="here">Whether the project itself declares it, as opposed to a file above that knows it.</param>
    public void Add(IEnumerable<Use> uses, bool here)
    {
        foreach (var use in uses)
        {
            foreach (var key in new[] { use.Id, KeyOf(use.Id) }.Distinct())
            {
                if (!declared.TryGetValue(key, out var known))
                {
                    declared.Add(key, new Known(use, here));
                }
                else if (key == use.Id)
                {
                    if (use.Evidence != ModelLicense.Evidence.PolicyFile && known.Use.Evidence == use.Evidence && known.Use.License is { } first && use.License is { } second && !SameLicense(first.Value, second.Value))
                    {
                        faults.Add(new Fault(FaultKind.Disagreement, second.Origin, $"'{use.Id}' is declared here under '{second.Value}' and elsewhere under '{first.Value}' ({first.Origin}); the first counts"));
                    }

                    declared[key] = known with { Use = known.Use.Or(use) };
                }
            }
        }
    }

    /// <summary>A use, with what stronger and weaker declarations of its model say and it does not.</summary>
    public Use Complete(Use use) => DeclarationOf(use) is { } known ? use.Or(known) : use;

    /// <summary>How a model is declared to be delivered, under any of its names; null where that is not said.</summary>
    public Fact<IReadOnlyList<Delivery>>? DeliveryOf(string id)
        => (declared.TryGetValue(id, out var known) || declared.TryGetValue(KeyOf(id), out known)) ? known.Use.Delivery : null;

    /// <summary>Weights of a model are shipped: that counts for a declaration of it that does not say how it is delivered.</summary>
    public void Ship(Use file)
    {
        foreach (var key in declared.Keys.ToArray())
        {
            var known = declared[key];
            if (known.Use.Delivery is null && SameModel(known.Use.Id, file.Id))
            {
                declared[key] = known with { Use = known.Use with { Delivery = file.Delivery } };
            }
        }
    }

    /// <summary>Whether this is the one declaration of this id at which its verdict is reported.</summary>
    public bool IsReportedAt(Use declaration) => !declared.TryGetValue(declaration.Id, out var known) || known.Use.Origin == declaration.Origin;

    /// <summary>Whether this project declares the model, so that its verdict is reported at the declaration.</summary>
    public bool Declares(string id) => (declared.TryGetValue(id, out var known) || declared.TryGetValue(KeyOf(id), out known)) && known.Here;

    /// <summary>Whether two names stand for one model.</summary>
    public bool SameModel(string a, string b) => string.Equals(KeyOf(a.Trim()), KeyOf(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>What is declared of the id of a use, or (for a use that is no declaration itself) of another name of the same model.</summary>
    private Use? DeclarationOf(Use use)
        => declared.TryGetValue(use.Id, out var known) || (!use.IsDeclaration && declared.TryGetValue(KeyOf(use.Id), out known)) ? known.Use : null;

    private bool SameLicense(string a, string b)
        => string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || (catalog.KeyOfLicense(a) is { } key && catalog.KeyOfLicense(b) == key);

    /// <summary>Under which the declarations of all names of one model are kept, in whatever case; no id is written like this.</summary>
    public string KeyOf(string id) => keys.TryGetValue(id, out var known) ? known : keys.GetOrAdd(id, catalog.Resolve(id) is Match.Exactly(var model) ? "\0" + model.Key : id);

    /// <summary>What is declared of a model, and whether the project itself declares it.</summary>
    private sealed record Known(Use Use, bool Here);
}
