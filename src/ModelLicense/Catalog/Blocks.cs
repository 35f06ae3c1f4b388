namespace ModelLicense;

/// <summary>Writes items in blocks that are packed one by one.</summary>
internal static class Blocks
{
    /// <summary>How many items are packed together: one that is asked for is unpacked with its neighbors.</summary>
    public const int Size = 24;

    /// <summary>Writes all items.</summary>
    public static void Write<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        for (var at = 0; at < items.Count; at += Size)
        {
            var block = items.Skip(at).Take(Size).ToArray();
            Packed.Write(writer, packed => packed.WriteList(block, item => write(packed, item)));
        }
    }
}

/// <summary>Items that are packed together, a block unpacked when one of it is asked for. Thread-safe.</summary>
internal sealed class Blocks<T>
{
    private readonly byte[][] packed;
    private readonly T[]?[] unpacked;
    private readonly Func<BinaryReader, T> read;

    public Blocks(BinaryReader reader, int count, Func<BinaryReader, T> read)
    {
        this.read = read;
        Count = count;
        packed = new byte[(count + Blocks.Size - 1) / Blocks.Size][];
        unpacked = new T[packed.Length][];
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = Packed.Read(reader);
        }
    }

    public int Count { get; }

    public T this[int at]
    {
        get
        {
            ref var block = ref unpacked[at / Blocks.Size];
            if (block is null)
            {
                using var reader = Packed.Open(packed[at / Blocks.Size]);
                Interlocked.CompareExchange(ref block, reader.ReadList(() => read(reader)), null);
            }

            return block[at % Blocks.Size];
        }
    }
}
