using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What a referenced assembly tells of itself.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Uses">The models that it uses, as often as it says so differently.</param>
/// <param name="SaysScale">Whether it declares a licensee of its own.</param>
/// <param name="References">The assemblies that it refers to.</param>
internal sealed record ReferencedAssembly(string Name, IReadOnlyList<Use> Uses, bool SaysScale, IReadOnlyList<string> References);

/// <summary>Reads what referenced assemblies tell of themselves.</summary>
internal static class ReferencedAssemblies
{
    /// <summary>Whether any reference may tell something: by the bare bytes of its metadata, which hold the name of our namespace wherever they tell of a model.</summary>
    public static bool AnySpeaks(Compilation compilation)
    {
        foreach (var reference in compilation.References)
        {
            if (reference is CompilationReference || (reference is PortableExecutableReference file && MayTell(compilation, file)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayTell(Compilation compilation, PortableExecutableReference file)
        => compilation.GetAssemblyOrModuleSymbol(file) is IAssemblySymbol assembly && assembly.GetMetadata() is { } metadata && MetadataUses.MayTell(metadata.GetModules()[0].GetMetadataReader());

    /// <summary>Every assembly that uses a model, and every one of <paramref name="wanted"/>.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="wanted">Assemblies that matter though they use nothing.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<ReferencedAssembly> Of(Compilation compilation, Func<string, bool> wanted, CancellationToken cancellation)
    {
        var found = new List<ReferencedAssembly>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Of(compilation, reference, wanted, cancellation) is { } assembly && (assembly.Uses.Count > 0 || wanted(assembly.Name)) && names.Add(assembly.Name))
            {
                found.Add(assembly);
            }
        }

        return found;
    }

    private static ReferencedAssembly? Of(Compilation compilation, MetadataReference reference, Func<string, bool> wanted, CancellationToken cancellation)
    {
        switch (reference)
        {
            case PortableExecutableReference file when compilation.GetAssemblyOrModuleSymbol(file) is IAssemblySymbol assembly && assembly.GetMetadata() is { } metadata:
                var reader = metadata.GetModules()[0].GetMetadataReader();
                var mayTell = MetadataUses.MayTell(reader);
                if (!mayTell && !wanted(assembly.Name))
                {
                    return null;
                }

                return new ReferencedAssembly(
                    assembly.Name,
                    !mayTell ? [] : [.. MetadataUses.Read(reader, Origin.Assembly(assembly.Name)).Distinct(Saying.Comparer)],
                    mayTell && MetadataUses.SaysScale(reader),
                    [.. assembly.Modules.SelectMany(module => module.ReferencedAssemblies).Select(identity => identity.Name)]);
            case CompilationReference { Compilation.Assembly: { } project }:
                return new ReferencedAssembly(
                    project.Name,
                    [.. OfProject(project, cancellation).Distinct(Saying.Comparer)],
                    project.GetAttributes().Any(attribute => Attributes.Is(attribute, Attributes.CommercialScale)),
                    [.. project.Modules.SelectMany(module => module.ReferencedAssemblies).Select(identity => identity.Name)]);
            default:
                return null;
        }
    }

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

    /// <summary>Two uses that say the same: who asks for research in one type and for commerce in another is judged for both.</summary>
    private sealed class Saying : IEqualityComparer<Use>
    {
        public static readonly Saying Comparer = new();

        public bool Equals(Use? x, Use? y) => x is not null && y is not null && Text(x) == Text(y);

        public int GetHashCode(Use use) => StringComparer.Ordinal.GetHashCode(Text(use));

        private static string Text(Use use) => string.Join("\u001F",
            use.Id.ToUpperInvariant(), use.License?.Value, string.Join("|", use.DerivedFrom), use.Purpose?.Value, Join(use.Delivery?.Value), Join(use.Activities?.Value), use.Obtained?.Value);

        private static string? Join<T>(IEnumerable<T>? values) => values is null ? null : "(" + string.Join("|", values) + ")";
    }
}
