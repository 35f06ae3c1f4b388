using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

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
        }
        .Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll"))
        .Where(File.Exists)
        .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static ImmutableArray<MetadataReference> All { get; } = [.. Framework, .. Sdks];
}
