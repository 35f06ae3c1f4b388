using System.Collections.Concurrent;

namespace ModelLicense;

/// <summary>Grants or waivers, by the model that they name: a policy may hold thousands, so each model is looked up once.</summary>
/// <param name="all">All of them, in the order in which they count.</param>
/// <param name="named">The model as an answer names it.</param>
/// <param name="catalog">What names stand for.</param>
internal sealed class Answers<T>(IReadOnlyList<T> all, Func<T, string> named, Catalog? catalog)
{
    private readonly ConcurrentDictionary<Model, int[]> byModel = new();
    private Dictionary<string, List<int>>? byId;

    /// <summary>The answers that name a model, or the identifier itself, in their order.</summary>
    public IEnumerable<T> For(string? id, Model? model)
    {
        if (all.Count == 0)
        {
            return [];
        }

        var places = model is null ? [] : byModel.TryGetValue(model, out var known) ? known : byModel.GetOrAdd(model, Naming(model));
        if (id is not null && LazyInitializer.EnsureInitialized(ref byId, ById)!.TryGetValue(id, out var written))
        {
            places = [.. places.Concat(written).Distinct().OrderBy(at => at)];
        }

        return places.Select(at => all[at]);
    }

    private int[] Naming(Model model) => [.. Enumerable.Range(0, all.Count).Where(at => ModelReference.Names(named(all[at]), model, catalog))];

    private Dictionary<string, List<int>> ById()
    {
        var found = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < all.Count; at++)
        {
            found.AddTo(named(all[at]), at);
        }

        return found;
    }
}
