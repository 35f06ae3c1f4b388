using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The SDK's targeting pack and the real AI SDKs, from this machine.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Directory.EnumerateFiles(Repository.ReferencePack, "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    public static ImmutableArray<MetadataReference> Sdks { get; } =
    [
        .. new[]
        {
            "OllamaSharp", "OpenAI", "System.ClientModel", "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.AI.OpenAI",
            "Microsoft.SemanticKernel.Abstractions", "Microsoft.SemanticKernel.Core", "Microsoft.SemanticKernel.Connectors.OpenAI", "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Azure.AI.Inference", "Azure.Core", "Anthropic",
        }
        .Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll"))
        .Where(File.Exists)
        .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static ImmutableArray<MetadataReference> All { get; } = [.. Framework, .. Sdks];

    /// <summary>Libraries that cannot be had on this machine, by the real names of their members.</summary>
    public static MetadataReference Stubs { get; } = Compiled(Repository.Read("tests/ModelLicense.Analyzers.Tests/Stubs/Libraries.cs.txt"));

    private static MetadataReference Compiled(string source)
    {
        var compilation = CSharpCompilation.Create("Stubs", [CSharpSyntaxTree.ParseText(source)], All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? MetadataReference.CreateFromImage(image.ToArray()) : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error)));
    }
}
