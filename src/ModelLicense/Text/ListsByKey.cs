namespace ModelLicense;

/// <summary>Several of something under one name.</summary>
public static class ListsByKey
{
    /// <summary>Puts one more to those of a key.</summary>
    public static void AddTo<T>(this Dictionary<string, List<T>> lists, string key, T item)
    {
        if (!lists.TryGetValue(key, out var same))
        {
            lists.Add(key, same = []);
        }

        same.Add(item);
    }
}
