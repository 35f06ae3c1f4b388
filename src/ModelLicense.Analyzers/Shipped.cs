namespace ModelLicense.Analyzers;

/// <summary>The catalog inside the assembly, read once for a process; how names begin is read before the rest, which most projects never ask for.</summary>
internal static class Shipped
{
    // The stream stays open: it is the assembly itself, in whose image the entries lie until they are asked for.
    private static readonly Lazy<Catalog> Lazy = new(() => new Catalog(CatalogData.Read(Open())));

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
