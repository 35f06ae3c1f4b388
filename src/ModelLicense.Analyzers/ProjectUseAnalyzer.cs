using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>
/// What only the whole compilation knows: the models that referenced assemblies use, declarations that no code names, and answers in the
/// project's own policy file that nothing needs. Build-only.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.AtEnd);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A use in generated code is a use: Razor pages, attributes that the build writes.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
#pragma warning disable RS1013 // A plain action of the compilation runs when it starts, and would find out all by itself what the live analyzer is about to tell.
        context.RegisterCompilationStartAction(start => start.RegisterCompilationEndAction(AtEnd));
#pragma warning restore RS1013
    }

    private static void AtEnd(CompilationAnalysisContext end)
    {
        var project = AnalyzedProject.Of(end.Compilation, end.Options, end.TryGetValue);
        References(end, project);
        if (project.MayDeclare)
        {
            Code(end, project);
            Files(end, project);
            Declarations(end, project);
            Answers(end, project);
        }
    }

    /// <summary>Hears what code uses: most of it has been told while it was analyzed, and is in the ledger.</summary>
    private static void Code(CompilationAnalysisContext end, AnalyzedProject project)
    {
        foreach (var tree in end.Compilation.SyntaxTrees)
        {
            if (!project.IsTold(tree))
            {
#pragma warning disable RS1030 // Nobody else asked for this file: all rules of the live analyzer are off.
                SourceUses.Tell(end.Compilation.GetSemanticModel(tree), project, _ => { }, end.CancellationToken);
#pragma warning restore RS1030
            }
        }
    }

    /// <summary>Tells what references use, but for what a referenced project tells in its own build, of itself or of what it refers to.</summary>
    private static void References(CompilationAnalysisContext end, AnalyzedProject project)
    {
        // Most references tell nothing.
        if (!ReferencedAssemblies.AnySpeaks(end.Compilation))
        {
            return;
        }

        var list = end.Options.AdditionalFiles.FirstOrDefault(file => PolicyFiles.HasName(file.Path, ReferencedProjects.FileName));
        var projects = new ReferencedProjects(list?.GetText(end.CancellationToken)?.ToString() ?? "");
        var assemblies = ReferencedAssemblies.Of(end.Compilation, name => projects.Of(name) is not null, end.CancellationToken);
        if (assemblies.All(assembly => assembly.Uses.Count == 0))
        {
            return;
        }

        var inputs = project.Inputs;
        var own = projects.In(inputs.ProjectFile);
        var judged = assemblies.Where(assembly => !assembly.SaysScale && projects.Of(assembly.Name) is { } referenced && inputs.AreKnownTo(referenced, own)).ToArray();
        foreach (var assembly in assemblies)
        {
            var isToldThere = judged.Contains(assembly) || judged.Any(other => other.References.Contains(assembly.Name));
            foreach (var same in FileUses.OfReference(assembly.Uses, inputs).GroupBy(use => use.Id, StringComparer.OrdinalIgnoreCase))
            {
                // An assembly may say one thing of a model here and another there. What comes to the same is told once.
                var told = new HashSet<(string, string)>();
                var reporter = new Reporter(inputs, diagnostic =>
                {
                    if (!isToldThere && told.Add((diagnostic.Id, diagnostic.Id == Rules.ModelInUseByReference.Id ? "" : diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))))
                    {
                        end.ReportDiagnostic(diagnostic);
                    }
                }, project.Ledger);
                foreach (var use in same)
                {
                    reporter.UnlessDeclared(use, inputs.InProjectFile(text => BuildItems.LocateReference(text, assembly.Name)));
                }
            }
        }
    }

    /// <summary>Hears what settings and weights use: callbacks of files do not reach this analyzer.</summary>
    private static void Files(CompilationAnalysisContext end, AnalyzedProject project)
    {
        var (inputs, ledger) = (project.Inputs, project.Ledger);
        var listener = new Reporter(inputs, _ => { }, ledger);
        foreach (var file in end.Options.AdditionalFiles)
        {
            var uses = inputs.Settings.Named(file) is { Count: > 0 } named && file.GetText(end.CancellationToken) is { } text ? FileUses.InSettings(file.Path, text, named, inputs) : [];
            foreach (var each in uses)
            {
                listener.Use(each.Use, Location.None, each.IsToldElsewhere);
            }
        }

        foreach (var (_, use) in inputs.Weights)
        {
            listener.UnlessDeclared(use, Location.None);
        }
    }

    private static void Declarations(CompilationAnalysisContext end, AnalyzedProject project)
    {
        var (inputs, ledger) = (project.Inputs, project.Ledger);
        // What the declarations themselves need was told to no one: callbacks of files do not reach this analyzer.
        var listener = new Reporter(inputs, _ => { }, ledger);
        var reporter = new Reporter(inputs, end.ReportDiagnostic, ledger);
        var named = new HashSet<string>(ledger.Named.Select(inputs.Models.KeyOf), StringComparer.OrdinalIgnoreCase);
        var told = new HashSet<Location>();
        foreach (var use in inputs.Declared)
        {
            listener.Declaration(use, Location.None);
            if (!named.Contains(inputs.Models.KeyOf(use.Id.Trim())) && inputs.Locate(use) is { } location && told.Add(location))
            {
                reporter.NotUsed(use, location);
            }
        }
    }

    private static void Answers(CompilationAnalysisContext end, AnalyzedProject project)
    {
        var (inputs, ledger) = (project.Inputs, project.Ledger);
        var reporter = new Reporter(inputs, end.ReportDiagnostic);
        void Tell(string what, Origin origin)
        {
            if (!ledger.IsNeeded(origin) && inputs.Files.Locate(origin) is { } location)
            {
                reporter.NotNeeded(what, location);
            }
        }

        void Entries(string list, IEnumerable<Fact<string>>? entries)
        {
            foreach (var entry in (entries ?? []).Where(inputs.Policy.IsKnown))
            {
                Tell($"the {list} entry '{entry.Value}'", entry.Origin);
            }
        }

        // What has expired is told as that, whether it is needed or not.
        foreach (var answer in Answer.Own(inputs).Where(answer => !answer.HasExpired(inputs.Today)))
        {
            Tell(answer.Text, answer.Origin);
        }

        foreach (var rules in inputs.Files.Own.Select(policy => policy.Rules).OfType<PolicyRules>())
        {
            Entries("allow", rules.Allow?.Value);
            Entries("deny", rules.Deny);
        }
    }
}
