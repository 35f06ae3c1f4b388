using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>The uses that referenced assemblies tell of themselves.</summary>
internal static class ReferencedAssemblies
{
    /// <summary>
    /// The name of the list of referenced projects that the package's targets write: lines of assembly, U+001F, project file, U+001E, and
    /// lines of a policy file above any of them, U+001E.
    /// </summary>
    public const string FileName = "modellicense.references.txt";

    /// <summary>Every use, once for each assembly and model.</summary>
    public static IEnumerable<Use> Uses(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var same in Of(compilation, reference, cancellation).GroupBy(use => use.Id, StringComparer.OrdinalIgnoreCase))
            {
                yield return same.Aggregate((first, second) => first.Or(second));
            }
        }
    }

    /// <summary>The assemblies that are projects of this build.</summary>
    public static IReadOnlyDictionary<string, ReferencedProject> Projects(string list)
    {
        string[][] records = [.. list.Split('\u001E').Select(record => record.Trim('\r', '\n').Split('\u001F'))];
        string[] policies = [.. records.Where(fields => fields is { Length: 1 } && fields[0].Length > 0).Select(fields => fields[0])];
        return records
            .Where(fields => fields is { Length: 2 } && fields[0].Length > 0)
            .GroupBy(fields => fields[0], fields => fields[1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => new ReferencedProject(same.First(), policies), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<Use> Of(Compilation compilation, MetadataReference reference, CancellationToken cancellation) => reference switch
    {
        PortableExecutableReference file when compilation.GetAssemblyOrModuleSymbol(file) is IAssemblySymbol assembly && assembly.GetMetadata() is { } metadata
            => MetadataUses.Read(metadata.GetModules()[0].GetMetadataReader(), Origin.Assembly(assembly.Name)),
        CompilationReference project => OfProject(project.Compilation.Assembly, cancellation),
        _ => [],
    };

    /// <summary>In an editor a referenced project is no file yet, but its source.</summary>
    private static IEnumerable<Use> OfProject(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var origin = Origin.Assembly(assembly.Name);
        foreach (var attribute in assembly.GetAttributes().Concat(Members(assembly.GlobalNamespace).SelectMany(member => member.GetAttributes())))
        {
            if (Attributes.Is(attribute, Attributes.UsesModel) && Attributes.Model(attribute, Source.Reference, [], cancellation) is { } use)
            {
                yield return use with { Evidence = ModelLicense.Evidence.Reference, Origin = origin };
            }
            else if (Attributes.Is(attribute, "System.Reflection.AssemblyMetadataAttribute") && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is MetadataUses.Key && attribute.ConstructorArguments[1].Value is string text && text.Split(';')[0].Trim().Length > 0)
            {
                yield return MetadataUses.FromItem(text, origin);
            }
        }
    }

    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol container)
        => container.GetMembers().SelectMany(member => member is INamespaceOrTypeSymbol inner ? Members(inner).Append(member) : [member]);
}

/// <summary>A referenced assembly that is a project of the same build.</summary>
/// <param name="file">Its project file.</param>
/// <param name="policies">Policy files, of which those above it reach it.</param>
internal sealed class ReferencedProject(string file, IEnumerable<string> policies)
{
    /// <summary>Whether the analyzers run in its build: they know C# only.</summary>
    public bool IsJudged => file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    /// <summary>The policy files in its folder and above.</summary>
    public IEnumerable<string> Policies => policies.Where(policy => Folder(file).StartsWith(Folder(policy), StringComparison.OrdinalIgnoreCase));

    private static string Folder(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1).Replace('\\', '/');
}
