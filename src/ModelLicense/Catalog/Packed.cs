using System.IO.Compression;
using System.Text;

namespace ModelLicense;

/// <summary>A part of the compiled catalog that is packed: its length, and then its bytes.</summary>
internal static class Packed
{
    /// <summary>Packs what is written.</summary>
    public static void Write(BinaryWriter writer, Action<BinaryWriter> write)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            using var inner = new BinaryWriter(deflate, Encoding.UTF8);
            write(inner);
        }

        writer.Write((int)packed.Length);
        writer.Write(packed.ToArray());
    }

    /// <summary>Reads a part, as it is packed.</summary>
    /// <exception cref="EndOfStreamException">Not all of it is there.</exception>
    public static byte[] Read(BinaryReader reader) => reader.ReadAll(reader.ReadInt32());

    /// <summary>Passes a part over, and says where it stands.</summary>
    /// <exception cref="EndOfStreamException">Not all of it is there.</exception>
    public static int Skip(BinaryReader reader)
    {
        var stream = reader.BaseStream;
        var start = (int)stream.Position;
        var end = reader.ReadInt32() + stream.Position;
        stream.Position = end <= stream.Length ? end : throw new EndOfStreamException();
        return start;
    }

    /// <summary>Unpacks a part, to be read.</summary>
    public static BinaryReader Open(byte[] packed) => new(new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
}
