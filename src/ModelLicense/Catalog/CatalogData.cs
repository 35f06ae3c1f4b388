using System.Text;

namespace ModelLicense;

/// <summary>A license in the compiled catalog: its key, every name that stands for it, and its reviewed JSON, minified.</summary>
public sealed record LicenseEntry(string Key, IReadOnlyList<string> Names, string Json);

/// <summary>A model in the compiled catalog.</summary>
public sealed record ModelEntry(string Key, string Publisher, IReadOnlyList<string> PublisherWords, string Json)
{
    private readonly Lazy<Model> model = new(() => CatalogReader.Model(Json, Publisher, (_, _) => { }));

    internal ModelNames.Entry Index => new(
        Key,
        model.Value.Family,
        model.Value.Names,
        model.Value.Ids,
        new HashSet<string>(model.Value.Sizes.SelectMany(size => Token.Split(size)).Where(token => token.Kind == TokenKind.Size).Select(token => token.Text)),
        NameTree<bool>.Of(PublisherWords.Concat(model.Value.Words)),
        model.Value.Revisions);
}

/// <summary>What <c>catalog.bin</c> holds: the entries as people reviewed them, and what is needed to find them.</summary>
public sealed record CatalogData(
    string Version,
    Date Date,
    IReadOnlyList<Metric> Metrics,
    Grammar Grammar,
    IReadOnlyList<LicenseEntry> Licenses,
    IReadOnlyList<ModelEntry> Models)
{
    private const string Magic = "MLC1";

    /// <summary>Writes the compiled form.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
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
        });
        Write(writer, Grammar.Prefixes, writer.Write);
        Write(writer, Grammar.Suffixes, writer.Write);
        Write(writer, Grammar.Noise, writer.Write);
        Write(writer, Licenses, license =>
        {
            writer.Write(license.Key);
            Write(writer, license.Names, writer.Write);
            writer.Write(license.Json);
        });
        Write(writer, Models, model =>
        {
            writer.Write(model.Key);
            writer.Write(model.Publisher);
            Write(writer, model.PublisherWords, writer.Write);
            writer.Write(model.Json);
        });
    }

    /// <summary>Reads the compiled form.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a compiled catalog.</exception>
    public static CatalogData Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException("not a compiled catalog");
        }

        return new CatalogData(
            reader.ReadString(),
            ModelLicense.Date.Parse(reader.ReadString()) ?? default,
            List(reader, () => new Metric(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), reader.ReadBoolean())),
            new Grammar(
                List(reader, () => new Host(reader.ReadString(), List(reader, reader.ReadString), List(reader, reader.ReadString), reader.ReadString())),
                List(reader, reader.ReadString), List(reader, reader.ReadString), List(reader, reader.ReadString)),
            List(reader, () => new LicenseEntry(reader.ReadString(), List(reader, reader.ReadString), reader.ReadString())),
            List(reader, () => new ModelEntry(reader.ReadString(), reader.ReadString(), List(reader, reader.ReadString), reader.ReadString())));
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static T[] List<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
