namespace ModelLicense;

/// <summary>Lists in the compiled catalog: how many items there are, and then each.</summary>
internal static class BinaryLists
{
    public static void WriteList<T>(this BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    public static T[] ReadList<T>(this BinaryReader reader, Func<T> read)
    {
        var count = reader.ReadInt32();
        var items = count == 0 ? [] : new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    public static string[] ReadStrings(this BinaryReader reader) => reader.ReadList(reader.ReadString);

    /// <summary>So many bytes.</summary>
    /// <exception cref="EndOfStreamException">Not all of them are there.</exception>
    public static byte[] ReadAll(this BinaryReader reader, int count) => reader.ReadBytes(count) is var bytes && bytes.Length == count ? bytes : throw new EndOfStreamException();
}
