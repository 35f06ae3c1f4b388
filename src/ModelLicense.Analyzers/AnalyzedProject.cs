using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>
/// One compilation, for all analyzers together: what the names of its files tell; and, each made when it is asked for and once, what the heads of
/// its files say, what it is judged by and what its files use. Nobody's cancellation ends that, because others wait for the same.
/// </summary>
internal sealed class AnalyzedProject
{
    private static readonly ConditionalWeakTable<Compilation, AnalyzedProject> Known = new();

    private readonly Compilation compilation;
    private readonly AnalyzerOptions options;
    private readonly Lazy<Heads> heads;
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
        heads = new Lazy<Heads>(() => new Heads(compilation));
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

    /// <summary>Whether anything could be declared outside C#.</summary>
    public bool MayBeEngaged => HasPolicy || HasItems || SaysInBuild;

    /// <summary>Whether models or answers could be declared.</summary>
    public bool MayDeclare => HasPolicy || HasItems || heads.Value.DeclareModels;

    /// <summary>Whether members that take models are looked for. Where no library is referenced and nothing is declared, only a literal that looks like the name of a version makes anybody look further.</summary>
    public bool TakesModels => MayBeEngaged || heads.Value.NameLibraries || heads.Value.Declare || heads.Value.ReferToLibraries;

    /// <summary>What has been told of it so far: which models it uses and which answers it needs.</summary>
    public Ledger Ledger { get; } = new();

    /// <summary>What its uses are judged by.</summary>
    public Inputs Inputs => inputs.Value;

    /// <summary>What its code is searched by.</summary>
    public CodeSearch Search => search.Value;

    /// <summary>Reads the heads of all files.</summary>
    public void ReadHeads() => _ = heads.Value;

    /// <summary>Whether all that a file uses has been told already.</summary>
    public bool IsTold(SyntaxTree tree) => files.TryGetValue(tree, out var known) && known is { IsValueCreated: true, Value: null or { IsTold: true } };

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
}
