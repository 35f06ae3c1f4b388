using System.Reflection;
using ModelLicense.CatalogCompiler;

namespace ModelLicense.Tests;

/// <summary>The catalog of this repository, compiled from its reviewed files and read as it ships, with its index.</summary>
internal static class Shipped
{
    public static readonly string RepositoryRoot = Path.GetFullPath(
        typeof(Shipped).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "RepositoryRoot").Value!);

    public static readonly IReadOnlyList<CatalogFile> Files = ReadFiles(Path.Combine(RepositoryRoot, "catalog"));

    public static readonly CatalogData Data = Compile(Files);

    public static readonly Catalog Catalog = new(Data);

    private static CatalogFile[] ReadFiles(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => new CatalogFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static CatalogData Compile(IReadOnlyList<CatalogFile> files)
    {
        var (data, problems) = CatalogBuilder.Build(files);
        Assert.True(data is not null, string.Join("\n", problems));
        // What was read needs its stream as long as it is used.
        var stream = new MemoryStream();
        data.Write(stream);
        stream.Position = 0;
        return CatalogData.Read(stream);
    }
}
