using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What the heads of all files of a compilation say: their directives and the attributes of the assembly.</summary>
internal sealed class Heads
{
    /// <summary>Looks at every head.</summary>
    /// <param name="compilation">The compilation.</param>
    public Heads(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is CompilationUnitSyntax unit)
            {
                Look(unit, compilation);
            }
        }

        ReferToLibraries = Libraries.AreReferenced(compilation);
    }

    /// <summary>Whether an attribute of the assembly declares a fact or a model.</summary>
    public bool Declare { get; private set; }

    /// <summary>Whether an attribute of the assembly declares a model.</summary>
    public bool DeclareModels { get; private set; }

    /// <summary>Whether a directive names a library of models.</summary>
    public bool NameLibraries { get; private set; }

    /// <summary>Whether such a library is referenced.</summary>
    public bool ReferToLibraries { get; }

    /// <summary>The compiler is asked for attributes only where one may be ours, under its own name or another.</summary>
    private void Look(CompilationUnitSyntax unit, Compilation compilation)
    {
        var mayDeclare = false;
        foreach (var directive in unit.Usings)
        {
            NameLibraries = NameLibraries || Libraries.AreNamed(directive);
            mayDeclare |= directive.Alias is not null && CallSites.NameOf(directive.NamespaceOrType) is { } name && Array.IndexOf(Attributes.Names, name) >= 0;
        }

        foreach (var member in unit.Members)
        {
            if (!NameLibraries && member is BaseNamespaceDeclarationSyntax space)
            {
                foreach (var directive in space.Usings)
                {
                    NameLibraries = NameLibraries || Libraries.AreNamed(directive);
                }
            }
        }

        foreach (var list in unit.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                mayDeclare |= Attributes.MayBeOurs(attribute);
            }
        }

        if (mayDeclare && !Declare)
        {
            foreach (var attribute in compilation.Assembly.GetAttributes())
            {
                DeclareModels |= Attributes.Is(attribute, Attributes.UsesModel);
                Declare |= Attributes.IsOurs(attribute);
            }
        }
    }
}
