namespace ModelLicense;

/// <summary>Reads and writes lists of numbers as they lie in memory.</summary>
internal static class Integers
{
    /// <summary>Writes a list.</summary>
    public static void Write(BinaryWriter writer, int[] numbers)
    {
        var bytes = new byte[numbers.Length * sizeof(int)];
        Buffer.BlockCopy(numbers, 0, bytes, 0, bytes.Length);
        writer.Write(numbers.Length);
        writer.Write(bytes);
    }

    /// <summary>Reads a list.</summary>
    /// <exception cref="EndOfStreamException">Not all of it is there.</exception>
    public static int[] Read(BinaryReader reader)
    {
        var numbers = new int[reader.ReadInt32()];
        var bytes = reader.ReadBytes(numbers.Length * sizeof(int));
        if (bytes.Length < numbers.Length * sizeof(int))
        {
            throw new EndOfStreamException();
        }

        Buffer.BlockCopy(bytes, 0, numbers, 0, bytes.Length);
        return numbers;
    }
}
