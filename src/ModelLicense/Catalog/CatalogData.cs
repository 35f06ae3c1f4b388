using System.Text;

namespace ModelLicense;

/// <summary>What <c>catalog.bin</c> holds: the entries as people reviewed them, packed, and what is needed to find them, at hand.</summary>
public sealed record CatalogData(
    string Version,
    Date Date,
    IReadOnlyList<Metric> Metrics,
    Grammar Grammar,
    IReadOnlyList<LicenseEntry> Licenses,
    IReadOnlyList<ModelEntry> Models)
{
    private const string Magic = "MLC7";

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
        Packed.Write(writer, WriteHead);
        Blocks.Write(writer, [.. Licenses.Select(entry => entry.Json).Concat(Models.Select(entry => entry.Json))], (packed, text) => packed.Write(text));
        Blocks.Write(writer, [.. Models], Write);
    }

    /// <summary>Reads of the compiled form how the names of models begin, and nothing else.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a compiled catalog.</exception>
    public static Beginnings ReadBeginnings(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        CheckMagic(reader);
        return Beginnings.Read(reader);
    }

    /// <summary>Reads the compiled form. What is packed stays in the stream until it is asked for: it must not be closed.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a compiled catalog.</exception>
    /// <exception cref="EndOfStreamException">The stream holds a part of one.</exception>
    public static CatalogData Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        CheckMagic(reader);
        var index = EntryIndex.Read(reader);
        using var packed = Packed.Open(Packed.Read(reader));
        var (head, licenses, models) = ReadHead(packed);
        var texts = new Blocks<string>(reader, licenses.Length + models, block => block.ReadString());
        var entries = new Blocks<ModelEntry>(reader, models, ReadModel);
        return head with
        {
            Licenses = [.. licenses.Select((entry, at) => entry with { Text = () => texts[at] })],
            Models = new LazyModels(entries, at => () => texts[licenses.Length + at]),
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
        writer.WriteList(Metrics, metric =>
        {
            writer.Write(metric.Key);
            writer.Write(metric.Name);
            writer.Write(metric.Unit);
            writer.Write(metric.IsMoney);
            writer.Write(metric.IsMonthly);
        });
        writer.WriteList(Grammar.Hosts, host =>
        {
            writer.Write(host.Provider);
            writer.WriteList(host.Prefixes, writer.Write);
            writer.WriteList(host.Suffixes, writer.Write);
            writer.Write(host.Mark);
            writer.WriteList(host.Regions, writer.Write);
            writer.WriteList(host.After, writer.Write);
            writer.Write(host.Until);
            writer.Write(host.Known);
        });
        foreach (var list in Grammar.AllLists)
        {
            writer.WriteList(list, writer.Write);
        }

        writer.WriteList(Licenses, license =>
        {
            writer.Write(license.Key);
            writer.WriteList(license.Names, writer.Write);
        });
        writer.WriteList(Offered, writer.Write);
        writer.Write(Models.Count);
    }

    private static void Write(BinaryWriter writer, ModelEntry model)
    {
        writer.Write(model.Key);
        writer.Write(model.Publisher);
        writer.Write(model.Family);
        writer.WriteList(model.Names, writer.Write);
        writer.WriteList(model.Ids, writer.Write);
        writer.WriteList(model.Sizes, writer.Write);
        writer.WriteList(model.Words, writer.Write);
        writer.Write(model.Revisions);
        writer.Write(model.IsOffered);
    }

    private static (CatalogData Head, LicenseEntry[] Licenses, int Models) ReadHead(BinaryReader reader)
    {
        var head = new CatalogData(
            reader.ReadString(),
            ModelLicense.Date.Parse(reader.ReadString()) ?? default,
            reader.ReadList(() => new Metric(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), reader.ReadBoolean())),
            Grammar.Of(
                reader.ReadList(() => new Host(reader.ReadString(), reader.ReadStrings(), reader.ReadStrings(), reader.ReadString(), reader.ReadStrings(), reader.ReadStrings(), reader.ReadString(), reader.ReadBoolean())),
                _ => reader.ReadStrings()),
            [],
            []);
        var licenses = reader.ReadList(() => new LicenseEntry(reader.ReadString(), reader.ReadStrings(), null!));
        return (head with { Offered = reader.ReadStrings() }, licenses, reader.ReadInt32());
    }

    private static ModelEntry ReadModel(BinaryReader reader)
        => new(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadStrings(), reader.ReadStrings(), reader.ReadStrings(), reader.ReadStrings(), reader.ReadBoolean(), reader.ReadBoolean(), null!);
}
