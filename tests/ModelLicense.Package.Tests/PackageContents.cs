using System.IO.Compression;
using System.Xml.Linq;

namespace ModelLicense.Package.Tests;

[Collection(FirstBench.Name)]
public sealed class PackageContents(Bench bench)
{
    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        using var package = ZipFile.OpenRead(bench.Workshop.Package);
        string[] ofEveryPackage = ["_rels/.rels", "[Content_Types].xml", "ModelLicense.Analyzers.nuspec"];
        var files = package.Entries.Select(entry => entry.FullName).Except(ofEveryPackage).Where(name => !name.StartsWith("package/services/", StringComparison.Ordinal));
        Assert.Equal(
        [
            "README.md",
            "analyzers/dotnet/cs/ModelLicense.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/ModelLicense.Analyzers.dll",
            "analyzers/dotnet/cs/ModelLicense.dll",
            "attributes/ModelLicenseAttributes.Embedded.cs",
            "attributes/ModelLicenseAttributes.cs",
            "build/ModelLicense.Analyzers.props",
            "build/ModelLicense.Analyzers.targets",
            "buildTransitive/ModelLicense.Analyzers.props",
            "buildTransitive/ModelLicense.Analyzers.targets",
            "presets/audit.globalconfig",
            "presets/library.globalconfig",
            "presets/strict.globalconfig",
            "schema/modellicense.schema.json",
        ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_is_a_development_dependency_and_depends_on_nothing()
    {
        using var package = ZipFile.OpenRead(bench.Workshop.Package);
        using var stream = package.GetEntry("ModelLicense.Analyzers.nuspec")!.Open();
        var nuspec = XDocument.Load(stream).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);
        Assert.Equal("true", Assert.Single(nuspec["developmentDependency"]));
        Assert.Equal("MIT", Assert.Single(nuspec["license"]));
        Assert.Equal("README.md", Assert.Single(nuspec["readme"]));
        Assert.Empty(nuspec["dependencies"]);
        Assert.Empty(nuspec["dependency"]);
    }

    [Fact]
    public void Packing_warns_of_nothing() => Assert.DoesNotContain("warning", bench.Workshop.PackOutput, StringComparison.OrdinalIgnoreCase);
}
