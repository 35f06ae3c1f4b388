using System.IO.Compression;
using System.Text;

namespace ModelLicense;

/// <summary>A license in the compiled catalog.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Names">Every name that stands for it.</param>
/// <param name="Text">Its reviewed JSON, minified; unpacked when asked for.</param>
public sealed record LicenseEntry(string Key, IReadOnlyList<string> Names, Lazy<string> Text)
{
    /// <summary>Its reviewed JSON, minified.</summary>
    public string Json => Text.Value;

    /// <summary>The entry of a license: its key, its name, its aliases and its SPDX id stand for it.</summary>
    /// <param name="license">The license, as read from <paramref name="json"/>.</param>
    /// <param name="json">Its reviewed JSON, minified.</param>
    public static LicenseEntry Of(License license, string json)
        => new(
            license.Key,
            [.. new[] { license.Key, license.Name }.Concat(license.Aliases).Append(license.Spdx).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            new Lazy<string>(() => json));
}

/// <summary>A model in the compiled catalog: what finds it, and its text.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Family">The family.</param>
/// <param name="Names">Its names, matched part by part.</param>
/// <param name="Ids">Real identifiers.</param>
/// <param name="Sizes">Its sizes.</param>
/// <param name="Words">Words that may stand beside its name, its publisher's included.</param>
/// <param name="Revisions">Whether date suffixes name the same model.</param>
/// <param name="IsOffered">Whether it is offered in place of models that cannot be used.</param>
/// <param name="Text">Its reviewed JSON, minified; unpacked when asked for.</param>
public sealed record ModelEntry(
    string Key,
    string Publisher,
    string Family,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Ids,
    IReadOnlyList<string> Sizes,
    IReadOnlyList<string> Words,
    bool Revisions,
    bool IsOffered,
    Lazy<string> Text)
{
    /// <summary>Its reviewed JSON, minified.</summary>
    public string Json => Text.Value;

    /// <summary>The entry of a model.</summary>
    /// <param name="model">The model, as read from <paramref name="json"/>.</param>
    /// <param name="publisherWords">Words that may stand beside every name of its publisher.</param>
    /// <param name="json">Its reviewed JSON, minified.</param>
    public static ModelEntry Of(Model model, IEnumerable<string> publisherWords, string json)
        => new(model.Key, model.Publisher, model.Family, model.Names, model.Ids, model.Sizes, [.. publisherWords, .. model.Words], model.Revisions, model.Offered.Count > 0, new Lazy<string>(() => json));
}

/// <summary>What <c>catalog.bin</c> holds: the entries as people reviewed them, packed, and what is needed to find them, at hand.</summary>
public sealed record CatalogData(
    string Version,
    Date Date,
    IReadOnlyList<Metric> Metrics,
    Grammar Grammar,
    IReadOnlyList<LicenseEntry> Licenses,
    IReadOnlyList<ModelEntry> Models)
{
    private const string Magic = "MLC4";

    /// <summary>How many texts are packed together: one that is asked for is unpacked with its neighbors.</summary>
    private const int InOneBlock = 12;

    /// <summary>Writes the compiled form.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        WritePacked(writer, WriteIndex);
        var texts = Licenses.Select(entry => entry.Json).Concat(Models.Select(entry => entry.Json)).ToArray();
        for (var at = 0; at < texts.Length; at += InOneBlock)
        {
            var block = texts.Skip(at).Take(InOneBlock).ToArray();
            WritePacked(writer, packed => Write(packed, block, packed.Write));
        }
    }

    /// <summary>Reads the compiled form.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a compiled catalog.</exception>
    /// <exception cref="EndOfStreamException">The stream holds a part of one.</exception>
    public static CatalogData Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException("not a compiled catalog");
        }

        using var index = Unpacked(ReadPacked(reader));
        var (head, licenses, models) = ReadIndex(index);
        var count = licenses.Length + models.Length;
        var blocks = new Lazy<string[]>[(count + InOneBlock - 1) / InOneBlock];
        for (var i = 0; i < blocks.Length; i++)
        {
            var packed = ReadPacked(reader);
            blocks[i] = new Lazy<string[]>(() =>
            {
                using var texts = Unpacked(packed);
                return List(texts, texts.ReadString);
            });
        }

        Lazy<string> Text(int entry) => new(() => blocks[entry / InOneBlock].Value[entry % InOneBlock]);
        return head with
        {
            Licenses = [.. licenses.Select((entry, at) => entry with { Text = Text(at) })],
            Models = [.. models.Select((entry, at) => entry with { Text = Text(licenses.Length + at) })],
        };
    }

    private void WriteIndex(BinaryWriter writer)
    {
        writer.Write(Version);
        writer.Write(Date.ToString());
        Write(writer, Metrics, metric =>
        {
            writer.Write(metric.Key);
            writer.Write(metric.Name);
            writer.Write(metric.Unit);
            writer.Write(metric.IsMoney);
            writer.Write(metric.IsMonthly);
        });
        Write(writer, Grammar.Hosts, host =>
        {
            writer.Write(host.Provider);
            Write(writer, host.Prefixes, writer.Write);
            Write(writer, host.Suffixes, writer.Write);
            writer.Write(host.Mark);
            Write(writer, host.Regions, writer.Write);
            Write(writer, host.After, writer.Write);
            writer.Write(host.Until);
            writer.Write(host.Known);
        });
        foreach (var list in Grammar.AllLists)
        {
            Write(writer, list, writer.Write);
        }

        Write(writer, Licenses, license =>
        {
            writer.Write(license.Key);
            Write(writer, license.Names, writer.Write);
        });
        Write(writer, Models, model =>
        {
            writer.Write(model.Key);
            writer.Write(model.Publisher);
            writer.Write(model.Family);
            Write(writer, model.Names, writer.Write);
            Write(writer, model.Ids, writer.Write);
            Write(writer, model.Sizes, writer.Write);
            Write(writer, model.Words, writer.Write);
            writer.Write(model.Revisions);
            writer.Write(model.IsOffered);
        });
    }

    private static (CatalogData Head, LicenseEntry[] Licenses, ModelEntry[] Models) ReadIndex(BinaryReader reader)
    {
        var head = new CatalogData(
            reader.ReadString(),
            ModelLicense.Date.Parse(reader.ReadString()) ?? default,
            List(reader, () => new Metric(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), reader.ReadBoolean())),
            Grammar.Of(
                List(reader, () => new Host(reader.ReadString(), Strings(reader), Strings(reader), reader.ReadString(), Strings(reader), Strings(reader), reader.ReadString(), reader.ReadBoolean())),
                _ => Strings(reader)),
            [],
            []);
        var licenses = List(reader, () => new LicenseEntry(reader.ReadString(), Strings(reader), null!));
        var models = List(reader, () => new ModelEntry(
            reader.ReadString(), reader.ReadString(), reader.ReadString(), Strings(reader), Strings(reader), Strings(reader), Strings(reader), reader.ReadBoolean(), reader.ReadBoolean(), null!));
        return (head, licenses, models);
    }

    private static void WritePacked(BinaryWriter writer, Action<BinaryWriter> write)
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

    private static byte[] ReadPacked(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        var packed = reader.ReadBytes(length);
        return packed.Length == length ? packed : throw new EndOfStreamException();
    }

    private static BinaryReader Unpacked(byte[] packed) => new(new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);

    private static void Write<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static string[] Strings(BinaryReader reader) => List(reader, reader.ReadString);

    private static T[] List<T>(BinaryReader reader, Func<T> read)
    {
        var count = reader.ReadInt32();
        var items = count == 0 ? [] : new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
