using System.Reflection;

namespace ModelLicense.Analyzers.Tests;

/// <summary>What the build tells the tests about where things are.</summary>
internal static class Repository
{
    public static string Root => Metadata("RepositoryRoot");

    public static string ReferencePack => Metadata("ReferencePack");

    public static string RoslynVersion => Metadata("RoslynVersion");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Metadata(string key)
        => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
