using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace ModelLicense.Analyzers.Tests;

/// <summary>Libraries that use models, compiled, and the projects that refer to them.</summary>
internal static class Libraries
{
    /// <summary>A library as a file on disk would be.</summary>
    /// <param name="name">Its assembly.</param>
    /// <param name="source">Its C#; the attributes of the package are added.</param>
    /// <param name="references">What it refers to, beside the framework.</param>
    public static MetadataReference Compiled(string name, string source, params MetadataReference[] references)
    {
        using var image = new MemoryStream();
        var emitted = Compilation(name, source, references).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>A library as an editor has it: not compiled yet.</summary>
    public static MetadataReference Uncompiled(string name, string source) => Compilation(name, source).ToMetadataReference();

    /// <summary>
    /// A project that refers to <c>Acme.Llm</c> by a package; at that name is <c>reported</c> what stands there, ids joined by <c>+</c>.
    /// </summary>
    public static AnalyzersTest Consumer(string library, string? reported, string? policy = null, string source = "", string[]? properties = null, params DiagnosticResult[] expected)
    {
        var test = Verify.Compilation(source, policy, properties, expected);
        var marked = (reported ?? "").Split('+', StringSplitOptions.RemoveEmptyEntries).Aggregate("Acme.Llm", (inner, id) => $$"""{|{{id}}:{{inner}}|}""");
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, $$"""<Project><ItemGroup><PackageReference Include="{{marked}}" Version="1.0.0" /></ItemGroup></Project>"""));
        test.TestState.AdditionalReferences.Add(Compiled("Acme.Llm", library));
        test.DisabledDiagnostics.Add("MLA3500");
        return test;
    }

    /// <summary>The C# of a library with one <c>AIModel</c> item, as the package's targets write it.</summary>
    public static string Item(string text) => $$"""[assembly: System.Reflection.AssemblyMetadata("ModelLicense.Use", "{{text}}")]""";

    private static CSharpCompilation Compilation(string name, string source, params MetadataReference[] references) => CSharpCompilation.Create(
        name,
        [
            CSharpSyntaxTree.ParseText(source, path: "Library.cs"),
            CSharpSyntaxTree.ParseText(Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs"), path: "ModelLicenseAttributes.cs"),
        ],
        [.. References.Framework, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
