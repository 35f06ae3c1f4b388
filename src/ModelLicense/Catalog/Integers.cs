using System.Runtime.CompilerServices;

namespace ModelLicense;

/// <summary>Reads and writes lists of numbers as they lie in memory.</summary>
internal static class Integers
{
    /// <summary>A place at which a number stands in a sorted list; -1 if it does not.</summary>
    [MethodImpl(Hot.Loop)]
    public static int Find(int[] sorted, int number)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] == number)
            {
                return middle;
            }

            if (sorted[middle] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>Writes a list.</summary>
    public static void Write(BinaryWriter writer, int[] numbers)
    {
        var bytes = new byte[numbers.Length * sizeof(int)];
        Buffer.BlockCopy(numbers, 0, bytes, 0, bytes.Length);
        writer.Write(numbers.Length);
        writer.Write(bytes);
    }

    /// <summary>Writes a list of numbers that are small, in half the room.</summary>
    /// <exception cref="OverflowException">One of them is not.</exception>
    public static void WriteSmall(BinaryWriter writer, int[] numbers)
    {
        writer.Write(numbers.Length);
        foreach (var number in numbers)
        {
            writer.Write(checked((ushort)number));
        }
    }

    /// <summary>Reads what <see cref="WriteSmall"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">Not all of it is there.</exception>
    public static int[] ReadSmall(BinaryReader reader)
    {
        var numbers = new int[reader.ReadInt32()];
        var bytes = reader.ReadAll(numbers.Length * sizeof(ushort));
        for (var at = 0; at < numbers.Length; at++)
        {
            numbers[at] = bytes[at * 2] | (bytes[(at * 2) + 1] << 8);
        }

        return numbers;
    }

    /// <summary>Reads a list.</summary>
    /// <exception cref="EndOfStreamException">Not all of it is there.</exception>
    public static int[] Read(BinaryReader reader)
    {
        var numbers = new int[reader.ReadInt32()];
        var bytes = reader.ReadAll(numbers.Length * sizeof(int));
        Buffer.BlockCopy(bytes, 0, numbers, 0, bytes.Length);
        return numbers;
    }
}
