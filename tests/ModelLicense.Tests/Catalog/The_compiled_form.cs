namespace ModelLicense.Tests.Catalogs;

public class The_compiled_form
{
    private static readonly byte[] Compiled = Write(Shipped.Data);

    [Fact]
    public void reads_back_as_it_was_written()
    {
        var read = CatalogData.Read(new MemoryStream(Compiled));

        Assert.Equal((Shipped.Data.Version, Shipped.Data.Date), (read.Version, read.Date));
        Assert.Equal(Shipped.Data.Metrics, read.Metrics);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(Shipped.Data.Grammar), System.Text.Json.JsonSerializer.Serialize(read.Grammar));
        Assert.Equal(Shipped.Data.Licenses.Select(entry => (entry.Key, entry.Json, string.Join('|', entry.Names))), read.Licenses.Select(entry => (entry.Key, entry.Json, string.Join('|', entry.Names))));
        Assert.Equal(
            Shipped.Data.Models.Select(entry => (entry.Key, entry.Publisher, entry.Json, Index(entry))),
            read.Models.Select(entry => (entry.Key, entry.Publisher, entry.Json, Index(entry))));
    }

    [Fact]
    public void holds_the_very_JSON_that_was_reviewed()
    {
        foreach (var file in Shipped.Files.Where(file => file.Path.StartsWith("licenses/", StringComparison.Ordinal)))
        {
            using var reviewed = System.Text.Json.JsonDocument.Parse(file.Text);
            using var compiled = System.Text.Json.JsonDocument.Parse(Shipped.Data.Licenses.Single(entry => file.Path == $"licenses/{entry.Key}.json").Json);
            Assert.True(System.Text.Json.JsonElement.DeepEquals(reviewed.RootElement, compiled.RootElement), file.Path);
        }
    }

    [Fact]
    public void decides_like_the_original()
    {
        var read = new Catalog(CatalogData.Read(new MemoryStream(Compiled)));

        Assert.All(Shipped.Catalog.Models, model => Assert.Equal(
            Judge.Decide(Given.Use(model.Ids[0]), Facts.None, Shipped.Catalog).Outcome,
            Judge.Decide(Given.Use(model.Ids[0]), Facts.None, read).Outcome));
    }

    [Fact]
    public void is_the_same_whatever_the_order_of_the_files()
        => Assert.Equal(Compiled, Write(CatalogCompiler.CatalogBuilder.Build([.. Shipped.Files.Reverse()]).Catalog!));

    [Fact]
    public void is_smaller_than_a_megabyte() => Assert.InRange(Compiled.Length, 10_000, 1_000_000);

    [Fact]
    public void is_not_read_from_a_part_of_it()
        => Law.Holds(FsCheck.Fluent.Gen.Choose(0, Compiled.Length - 1), length => Assert.Throws<EndOfStreamException>(() => CatalogData.Read(new MemoryStream(Compiled, 0, length))), times: 50);

    [Theory]
    [InlineData("\u0004PK\u0003\u0004")]
    [InlineData("\u0013not a catalog at all")]
    public void is_not_read_from_something_else(string text)
        => Assert.Throws<InvalidDataException>(() => CatalogData.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void keeps_no_text_that_somebody_asked_for()
    {
        var read = CatalogData.Read(new MemoryStream(Compiled));
        var asked = Asked(read);
        _ = read.Models[read.Models.Count - 1].Json;
        GC.Collect();

        Assert.False(asked.IsAlive);
        GC.KeepAlive(read);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Asked(CatalogData read) => new(read.Models[0].Json);

    private static string Index(ModelEntry entry)
        => $"{entry.Family}\n{string.Join('|', entry.Names)}\n{string.Join('|', entry.Ids)}\n{string.Join('|', entry.Sizes)}\n{string.Join('|', entry.Words)}\n{entry.Revisions}\n{entry.IsOffered}";

    private static byte[] Write(CatalogData data)
    {
        using var stream = new MemoryStream();
        data.Write(stream);
        return stream.ToArray();
    }
}
