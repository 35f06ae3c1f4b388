namespace ModelLicense;

/// <summary>The entries of models, each read when asked for. Thread-safe.</summary>
/// <param name="entries">What finds them.</param>
/// <param name="text">Their texts.</param>
internal sealed class LazyModels(Blocks<ModelEntry> entries, Func<int, Func<string>> text) : IReadOnlyList<ModelEntry>
{
    private readonly ModelEntry?[] known = new ModelEntry?[entries.Count];

    public int Count => known.Length;

    public ModelEntry this[int at] => known[at] ?? Interlocked.CompareExchange(ref known[at], entries[at] with { Text = text(at) }, null) ?? known[at]!;

    public IEnumerator<ModelEntry> GetEnumerator()
    {
        for (var at = 0; at < known.Length; at++)
        {
            yield return this[at];
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
