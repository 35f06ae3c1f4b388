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
        context.RegisterCompilationStartAction(start =>
        {
            var inputs = new Lazy<Inputs>(() => new Inputs(start.Compilation, start.Options, start.TryGetValue, start.CancellationToken));
            var ledger = new Ledger();
            if (Inputs.MayDeclare(start.Compilation, start.Options))
            {
                SourceUses.Register(start, inputs, _ => new Reporter(inputs.Value, _ => { }, ledger));
            }

            start.RegisterCompilationEndAction(end =>
            {
                References(end, inputs, ledger);
                if (Inputs.MayDeclare(end.Compilation, end.Options))
                {
                    Declarations(end, inputs.Value, ledger);
                    Answers(end, inputs.Value, ledger);
                }
            });
        });
    }

    /// <summary>Tells what references use, but for projects that are judged in their own build by all that is known here.</summary>
    private static void References(CompilationAnalysisContext end, Lazy<Inputs> inputs, Ledger ledger)
    {
        Lazy<IReadOnlyDictionary<string, ReferencedProject>> projects = new(() => ReferencedAssemblies.Projects(end.Options.AdditionalFiles
            .FirstOrDefault(file => PolicyFiles.HasName(file.Path, ReferencedAssemblies.FileName))?.GetText(end.CancellationToken)?.ToString() ?? ""));
        foreach (var use in ReferencedAssemblies.Uses(end.Compilation, end.CancellationToken))
        {
            var isToldThere = projects.Value.TryGetValue(use.Origin.Name, out var project) && inputs.Value.AreKnownTo(project);
            var reporter = new Reporter(inputs.Value, isToldThere ? _ => { } : end.ReportDiagnostic, ledger);
            reporter.Reference(use, inputs.Value.InProjectFile(text => BuildItems.LocateReference(text, use.Origin.Name)));
        }
    }

    private static void Declarations(CompilationAnalysisContext end, Inputs inputs, Ledger ledger)
    {
        // What the declarations themselves need was told to no one: callbacks of files do not reach this analyzer.
        var listener = new Reporter(inputs, _ => { }, ledger);
        var reporter = new Reporter(inputs, end.ReportDiagnostic, ledger);
        string[] named = [.. ledger.Named];
        foreach (var use in inputs.Declared)
        {
            listener.Declaration(use, Location.None);
            if (named.All(id => !inputs.Models.SameModel(use.Id, id)) && inputs.Locate(use) is { } location)
            {
                reporter.NotUsed(use, location);
            }
        }
    }

    private static void Answers(CompilationAnalysisContext end, Inputs inputs, Ledger ledger)
    {
        var reporter = new Reporter(inputs, end.ReportDiagnostic);
        foreach (var (what, origin) in Answers(inputs).Where(answer => !ledger.IsNeeded(answer.Origin)))
        {
            if (inputs.Files.Locate(origin) is { } location)
            {
                reporter.NotNeeded(what, location);
            }
        }
    }

    private static IEnumerable<(string What, Origin Origin)> Answers(Inputs inputs)
    {
        var rules = inputs.Files.Own.Select(policy => policy.Rules).OfType<PolicyRules>().ToArray();
        return Answer.Own(inputs).Select(answer => (answer.Text, answer.Origin))
            .Concat(rules.SelectMany(each => each.Allow?.Value ?? []).Where(inputs.Policy.IsKnown).Select(entry => ($"the allow entry '{entry.Value}'", entry.Origin)))
            .Concat(rules.SelectMany(each => each.Deny).Where(inputs.Policy.IsKnown).Select(entry => ($"the deny entry '{entry.Value}'", entry.Origin)));
    }
}
