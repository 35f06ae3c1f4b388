namespace ModelLicense.Analyzers;

/// <summary>The catalog inside the assembly, read once for a process; how names begin is read before the rest, which most projects never ask for.</summary>
internal static class Shipped
{
    private static readonly Lazy<Catalog> Lazy = new(() =>
    {
        using var stream = Open();
        return new Catalog(CatalogData.Read(stream));
    });

    private static Beginnings? beginnings;

    public static Catalog Catalog => Lazy.Value;

    public static Beginnings Beginnings
    {
        get
        {
            if (beginnings is null)
            {
                using var stream = Open();
                beginnings = CatalogData.ReadBeginnings(stream);
            }

            return beginnings;
        }
    }

    private static Stream Open() => typeof(Shipped).Assembly.GetManifestResourceStream("catalog.bin")!;
}
