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
    private const string Magic = "MLC6";

    /// <summary>How many texts are packed together: one that is asked for is unpacked with its neighbors.</summary>
    private const int InOneBlock = 12;

    /// <summary>The keys of the models that are offered in place of others, at hand without reading every entry.</summary>
    internal IReadOnlyList<string> Offered
    {
        get => field ?? [.. Models.Where(model => model.IsOffered).Select(model => model.Key)];
        init;
    }

    /// <summary>Finds the models; null where it has to be made of them.</summary>
    internal EntryIndex? Index { get; init; }

    /// <summary>Writes the compiled form: how names begin, the index, and in blocks that are unpacked one by one the texts and the entries of models.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        EntryIndex.Of(Models).Write(writer);
        WritePacked(writer, WriteHead);
        WriteBlocks(writer, [.. Licenses.Select(entry => entry.Json).Concat(Models.Select(entry => entry.Json))], (packed, text) => packed.Write(text));
        WriteBlocks(writer, [.. Models], Write);
    }

    /// <summary>Reads of the compiled form how the names of models begin, and nothing else.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a compiled catalog.</exception>
    public static Beginnings ReadBeginnings(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        CheckMagic(reader);
        return Beginnings.Read(reader);
    }

    /// <summary>Reads the compiled form.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a compiled catalog.</exception>
    /// <exception cref="EndOfStreamException">The stream holds a part of one.</exception>
    public static CatalogData Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        CheckMagic(reader);
        var index = EntryIndex.Read(reader);
        using var packed = Unpacked(ReadPacked(reader));
        var (head, licenses, models) = ReadHead(packed);
        var texts = new Blocks<string>(reader, licenses.Length + models, block => block.ReadString());
        var entries = new Blocks<ModelEntry>(reader, models, ReadModel);
        return head with
        {
            Licenses = [.. licenses.Select((entry, at) => entry with { Text = new(() => texts[at]) })],
            Models = new LazyModels(entries, at => new(() => texts[licenses.Length + at])),
            Index = index,
        };
    }

    private static void CheckMagic(BinaryReader reader)
    {
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException("not a compiled catalog");
        }
    }

    private void WriteHead(BinaryWriter writer)
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
        Write(writer, Offered, writer.Write);
        writer.Write(Models.Count);
    }

    private static void Write(BinaryWriter writer, ModelEntry model)
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
    }

    private static (CatalogData Head, LicenseEntry[] Licenses, int Models) ReadHead(BinaryReader reader)
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
        return (head with { Offered = Strings(reader) }, licenses, reader.ReadInt32());
    }

    private static ModelEntry ReadModel(BinaryReader reader)
        => new(reader.ReadString(), reader.ReadString(), reader.ReadString(), Strings(reader), Strings(reader), Strings(reader), Strings(reader), reader.ReadBoolean(), reader.ReadBoolean(), null!);

    private static void WriteBlocks<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        for (var at = 0; at < items.Count; at += InOneBlock)
        {
            var block = items.Skip(at).Take(InOneBlock).ToArray();
            WritePacked(writer, packed => Write(packed, block, item => write(packed, item)));
        }
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

    /// <summary>Items that are packed together, a block unpacked when one of it is asked for. Thread-safe.</summary>
    private sealed class Blocks<T>
    {
        private readonly byte[][] packed;
        private readonly T[]?[] unpacked;
        private readonly Func<BinaryReader, T> read;

        public Blocks(BinaryReader reader, int count, Func<BinaryReader, T> read)
        {
            this.read = read;
            Count = count;
            packed = new byte[(count + InOneBlock - 1) / InOneBlock][];
            unpacked = new T[packed.Length][];
            for (var i = 0; i < packed.Length; i++)
            {
                packed[i] = ReadPacked(reader);
            }
        }

        public int Count { get; }

        public T this[int at]
        {
            get
            {
                ref var block = ref unpacked[at / InOneBlock];
                if (block is null)
                {
                    using var reader = Unpacked(packed[at / InOneBlock]);
                    Interlocked.CompareExchange(ref block, List(reader, () => read(reader)), null);
                }

                return block[at % InOneBlock];
            }
        }
    }

    /// <summary>The entries of models, each read when asked for.</summary>
    private sealed class LazyModels(Blocks<ModelEntry> entries, Func<int, Lazy<string>> text) : IReadOnlyList<ModelEntry>
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
}
