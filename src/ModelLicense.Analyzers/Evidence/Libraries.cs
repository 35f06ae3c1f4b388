using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>Whether a compilation can use a library that takes models: by the names of references, and of namespaces where references are missing. The table of members is not read for it.</summary>
internal static class Libraries
{
    /// <summary>Assemblies of libraries; what an assembly begins with, where a name ends with a dot. A test compares them with the table.</summary>
    public static readonly string[] Assemblies =
    [
        "OllamaSharp", "Microsoft.Extensions.AI.", "OpenAI", "Azure.AI.OpenAI", "Microsoft.SemanticKernel.", "Microsoft.Agents.AI.",
        "Azure.AI.Agents.", "Azure.AI.Projects", "Azure.AI.Inference", "Aspire.Azure.AI.Inference", "AWSSDK.Bedrock", "Anthropic", "LLamaSharp",
        "LLamaSharp.", "Microsoft.ML.OnnxRuntimeGenAI", "Whisper.net", "Microsoft.KernelMemory.", "LM-Kit.", "LMKit", "LlmTornado",
        "Mscc.GenerativeAI", "Google.GenAI", "Cnblogs.", "BotSharp.", "CommunityToolkit.Aspire.", "Microsoft.AI.Foundry.Local",
        "Microsoft.Windows.AI", "Microsoft.WindowsAppSDK", "Microsoft.Windows.SDK.NET", "Microsoft.WindowsAppRuntime.Bootstrap.Net",
        "Microsoft.ML.Tokenizers", "SharpToken", "TiktokenSharp", "Tiktoken", "Aspire.Hosting.", "Microsoft.ML.OnnxRuntime",
        "Microsoft.ML.OnnxTransformer", "Anthropic.SDK",
    ];

    /// <summary>What the namespaces of libraries begin with. A test compares them with the table.</summary>
    public static readonly string[] Namespaces =
    [
        "OllamaSharp", "Microsoft.Extensions.AI", "OpenAI", "Microsoft.SemanticKernel", "Microsoft.Agents", "Azure.AI.Agents", "Azure.AI.Projects",
        "Azure.AI.Inference", "Amazon.Bedrock", "Anthropic", "LLama", "OnnxRuntimeGenAI", "Whisper.net", "KernelMemory", "LMKit", "LlmTornado",
        "Mscc.GenerativeAI", "Google.GenAI", "DashScope", "BotSharp", "Microsoft.AI.Foundry.Local", "FoundryLocal", "Microsoft.Windows.AI",
        "Tokenizers", "SharpToken", "Tiktoken", "Microsoft.ML.OnnxRuntime", "Azure.AI.OpenAI", "Aspire.Hosting",
    ];

    /// <summary>
    /// Whether a library is referenced: by the names of files, which are those of assemblies. Whoever asks for the assemblies themselves first, or for references
    /// that directives add, waits until the compiler has merged the declarations of all files; that is asked for only where a reference is no file.
    /// </summary>
    public static bool AreReferenced(Compilation compilation)
    {
        foreach (var reference in compilation.ExternalReferences)
        {
            var name = reference switch
            {
                CompilationReference project => project.Compilation.AssemblyName,
                PortableExecutableReference { FilePath: { } path } => FilePaths.NameOf(path),
                _ => null,
            };
            if (name is null)
            {
                return compilation.ReferencedAssemblyNames.Any(assembly => IsLibrary(assembly.Name, assembly.Name.Length));
            }

            if (IsLibrary(name, name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name.Length - 4 : name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLibrary(string name, int length)
    {
        foreach (var known in Assemblies)
        {
            if ((known.Length == length || (known.Length < length && known[known.Length - 1] == '.')) && string.Compare(name, 0, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a directive names a library.</summary>
    [MethodImpl(Hot.Loop)]
    public static bool AreNamed(UsingDirectiveSyntax directive)
    {
        // Most name other things, as their first characters show, and are not made a text of.
        var first = directive.NamespaceOrType as NameSyntax;
        while (first is QualifiedNameSyntax qualified)
        {
            first = qualified.Left;
        }

        if (first is not SimpleNameSyntax { Identifier.ValueText: var start })
        {
            return IsNamed(directive.NamespaceOrType.ToString());
        }

        foreach (var known in Namespaces)
        {
            if (start.Length > 0 && known[0] == start[0] && string.CompareOrdinal(known, 0, start, 0, Math.Min(known.Length, start.Length)) == 0)
            {
                return IsNamed(directive.NamespaceOrType.ToString());
            }
        }

        return false;
    }

    /// <summary>The directives of a compilation.</summary>
    public static IEnumerable<UsingDirectiveSyntax> Usings(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is not CompilationUnitSyntax unit)
            {
                continue;
            }

            foreach (var directive in unit.Usings)
            {
                yield return directive;
            }

            foreach (var member in unit.Members)
            {
                if (member is BaseNamespaceDeclarationSyntax space)
                {
                    foreach (var directive in space.Usings)
                    {
                        yield return directive;
                    }
                }
            }
        }
    }

    private static bool IsNamed(string name)
    {
        foreach (var known in Namespaces)
        {
            if (name.StartsWith(known, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
