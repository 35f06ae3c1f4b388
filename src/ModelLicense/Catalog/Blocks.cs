using System.Text;

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

/// <summary>Items that are packed together: where each block lies is known, and one is unpacked when something of it is asked for. Thread-safe.</summary>
internal sealed class Blocks<T>
{
    private readonly Stream stream;
    private readonly int[] starts;
    private readonly Func<BinaryReader, T> read;

    // Who asks for one item often asks for its neighbors next. Whoever needs an item longer keeps it; a process is not to keep all of them.
    private Block? latest;

    public Blocks(BinaryReader reader, int count, Func<BinaryReader, T> read)
    {
        (stream, this.read, Count) = (reader.BaseStream, read, count);
        starts = new int[(count + Blocks.Size - 1) / Blocks.Size];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = Packed.Skip(reader);
        }
    }

    public int Count { get; }

    public T this[int at]
    {
        get
        {
            var number = at / Blocks.Size;
            var block = latest;
            if (block is null || block.Number != number)
            {
                latest = block = new Block(number, Unpacked(number));
            }

            return block.Items[at % Blocks.Size];
        }
    }

    private T[] Unpacked(int number)
    {
        byte[] packed;
        lock (stream)
        {
            stream.Position = starts[number];
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            packed = Packed.Read(reader);
        }

        using var unpacked = Packed.Open(packed);
        return unpacked.ReadList(() => read(unpacked));
    }

    private sealed class Block(int number, T[] items)
    {
        public int Number { get; } = number;

        public T[] Items { get; } = items;
    }
}
