namespace ModelLicense.Analyzers;

/// <summary>The catalog inside the assembly, read once for a process.</summary>
internal static class Shipped
{
    private static readonly Lazy<Catalog> Lazy = new(() =>
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream("catalog.bin")!;
        return new Catalog(CatalogData.Read(stream));
    });

    public static Catalog Catalog => Lazy.Value;
}
