using ModelLicense;
using ModelLicense.CatalogCompiler;

if (args is not [var folder, var output, .. { Length: <= 1 } pages])
{
    Console.Error.WriteLine("usage: ModelLicense.CatalogCompiler <catalog folder> <catalog.bin> [<catalog.md>]");
    return 2;
}

var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
    .Select(path => new CatalogFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
    .ToArray();
var (catalog, problems) = CatalogBuilder.Build(files);
foreach (var problem in problems)
{
    // The form that MSBuild shows as an error at its place.
    Console.Error.WriteLine($"{Path.Combine(folder, problem.File)}({problem.Line},{problem.Column}): error CATALOG: {problem.Message}");
}

if (catalog is null)
{
    return 1;
}

using var compiled = new MemoryStream();
catalog.Write(compiled);
File.WriteAllBytes(output, compiled.ToArray());
foreach (var page in pages)
{
    File.WriteAllText(page, CatalogPage.Write(new Catalog(catalog)));
}

Console.WriteLine($"catalog {catalog.Version}: {catalog.Licenses.Count} licenses, {catalog.Models.Count} models, {compiled.Length} bytes");
return 0;
