using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>
/// One compilation, for all analyzers together: what can be told of it without reading anything, and what it is judged by and what its files
/// use, each made when it is asked for and once. Nobody's cancellation ends it, because others wait for the same.
/// </summary>
internal sealed class AnalyzedProject
{
    private static readonly ConditionalWeakTable<Compilation, AnalyzedProject> Known = new();

    private readonly Compilation compilation;
    private readonly AnalyzerOptions options;
    private readonly Lazy<Inputs> inputs;
    private readonly Lazy<CodeSearch> search;
    private readonly ConcurrentDictionary<SyntaxTree, Lazy<FileTold?>> files = new();

    private AnalyzedProject(Compilation compilation, AnalyzerOptions options, PolicyFiles.TryGetValue cached)
    {
        (this.compilation, this.options) = (compilation, options);
        foreach (var file in options.AdditionalFiles)
        {
            HasPolicy |= PolicyFiles.Is(file.Path);
            HasItems |= Inputs.IsItems(file);
            HasWeights |= Inputs.IsWeights(file);
            HasSettings |= SettingsFiles.Is(file.Path);
        }

        SaysInBuild = BuildFacts.Any(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var isNamed = false;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is CompilationUnitSyntax unit)
            {
                Look(unit, ref isNamed);
            }
        }

        TakesModels = MayBeEngaged || SaysInCode || isNamed || Libraries.AreReferenced(compilation);
        inputs = new Lazy<Inputs>(() => new Inputs(compilation, options, cached, CancellationToken.None));
        search = new Lazy<CodeSearch>(() => HasPolicy
            ? new CodeSearch(compilation, CallSites.With(Inputs.CallSites), Inputs.Catalog.Beginnings, new Lazy<Catalog>(() => Inputs.Catalog))
            : new CodeSearch(compilation, CallSites.With([]), Shipped.Beginnings, new Lazy<Catalog>(() => Shipped.Catalog)));
    }

    /// <summary>The project of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">Its additional files and properties.</param>
    /// <param name="cached">Roslyn's cache of what was read of a text.</param>
    public static AnalyzedProject Of(Compilation compilation, AnalyzerOptions options, PolicyFiles.TryGetValue cached)
    {
        if (!Known.TryGetValue(compilation, out var project))
        {
            project = Known.GetValue(compilation, _ => new AnalyzedProject(compilation, options, cached));
        }

        return project.options == options || (project.options.AdditionalFiles == options.AdditionalFiles && project.options.AnalyzerConfigOptionsProvider == options.AnalyzerConfigOptionsProvider)
            ? project
            : new AnalyzedProject(compilation, options, cached);
    }

    /// <summary>Whether there is a policy file: by the names of additional files.</summary>
    public bool HasPolicy { get; }

    /// <summary>Whether there are <c>AIModel</c> items: by the name of their list.</summary>
    public bool HasItems { get; }

    /// <summary>Whether there are files of weights: by the name of their list.</summary>
    public bool HasWeights { get; }

    /// <summary>Whether there are settings: by the names of additional files.</summary>
    public bool HasSettings { get; }

    /// <summary>Whether a property of the build says something.</summary>
    public bool SaysInBuild { get; }

    /// <summary>Whether an attribute of the assembly declares a fact or a model.</summary>
    public bool SaysInCode { get; private set; }

    /// <summary>Whether an attribute of the assembly declares a model.</summary>
    public bool DeclaresInCode { get; private set; }

    /// <summary>Whether anything could be declared outside C#.</summary>
    public bool MayBeEngaged => HasPolicy || HasItems || SaysInBuild;

    /// <summary>Whether models or answers could be declared.</summary>
    public bool MayDeclare => HasPolicy || HasItems || DeclaresInCode;

    /// <summary>Whether members that take models are looked for. Where no library is referenced and nothing is declared, only a literal that looks like the name of a version makes anybody look further.</summary>
    public bool TakesModels { get; }

    /// <summary>What its uses are judged by.</summary>
    public Inputs Inputs => inputs.Value;

    /// <summary>What its code is searched by.</summary>
    public CodeSearch Search => search.Value;

    /// <summary>What a file uses; null where its text holds nothing that is worth a look.</summary>
    public FileTold? In(SemanticModel semantics, CancellationToken cancellation)
    {
        var tree = semantics.SyntaxTree;
        if (files.TryGetValue(tree, out var known))
        {
            return known.Value;
        }

        var text = tree.GetText(cancellation).ToString();
        if (!TakesModels && !Glance.MayConcern(text, Beginnings.AreIn))
        {
            return null;
        }

        // Two analyzers ask for each file at about the same time, and binding it is what costs.
        return files.GetOrAdd(tree, new Lazy<FileTold?>(() => Told(tree, text, semantics))).Value;
    }

    private FileTold? Told(SyntaxTree tree, string text, SemanticModel semantics)
    {
        var candidates = new Candidates(tree.GetRoot(), text, Search);
        return candidates.Any ? new FileTold(text, candidates, semantics, this, CancellationToken.None) : null;
    }

    private Beginnings Beginnings => HasPolicy ? Inputs.Catalog.Beginnings : Shipped.Beginnings;

    /// <summary>What the head of a file says: its directives and the attributes of the assembly. The compiler is asked for these only where one may be ours, under its own name or another.</summary>
    private void Look(CompilationUnitSyntax unit, ref bool isNamed)
    {
        var mayDeclare = false;
        foreach (var directive in unit.Usings)
        {
            isNamed = isNamed || Libraries.AreNamed(directive);
            mayDeclare |= directive.Alias is not null && CallSites.NameOf(directive.NamespaceOrType) is { } name && Attributes.Names.Contains(name, 0, name.Length);
        }

        foreach (var member in unit.Members)
        {
            if (!isNamed && member is BaseNamespaceDeclarationSyntax space)
            {
                foreach (var directive in space.Usings)
                {
                    isNamed = isNamed || Libraries.AreNamed(directive);
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

        if (mayDeclare && !SaysInCode)
        {
            foreach (var attribute in compilation.Assembly.GetAttributes())
            {
                DeclaresInCode |= Attributes.Is(attribute, Attributes.UsesModel);
                SaysInCode |= Attributes.IsOurs(attribute);
            }
        }
    }
}
