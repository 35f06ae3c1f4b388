using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLicense.Analyzers;

/// <summary>What only the whole compilation knows: answers in the project's own policy file that nothing needs. Build-only.</summary>
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
            if (!Inputs.HasPolicy(start.Options))
            {
                return;
            }

            var inputs = new Inputs(start.Compilation, start.Options, start.TryGetValue, start.CancellationToken);
            var answers = Answers(inputs).ToArray();
            if (answers.Length == 0)
            {
                return;
            }

            var needed = new ConcurrentDictionary<Origin, bool>();
            var listener = new Reporter(inputs, _ => { }, origin => needed[origin] = true);
            SourceUses.Register(start, new Lazy<Inputs>(() => inputs), _ => listener);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var use in inputs.Files.Own.SelectMany(policy => policy.Models).Concat(inputs.Items.Select(item => item.Use)))
                {
                    listener.Declaration(use, Location.None);
                }

                var reporter = new Reporter(inputs, end.ReportDiagnostic);
                foreach (var (what, origin) in answers.Where(answer => !needed.ContainsKey(answer.Origin)))
                {
                    if (inputs.Files.Locate(origin) is { } location)
                    {
                        reporter.NotNeeded(what, location);
                    }
                }
            });
        });
    }

    private static IEnumerable<(string What, Origin Origin)> Answers(Inputs inputs)
        => Answer.Own(inputs).Select(answer => (answer.Text, answer.Origin))
            .Concat(inputs.Files.Own
                .SelectMany(policy => policy.Rules?.Allow?.Value ?? [])
                .Where(entry => inputs.Catalog.FindLicense(entry.Value) is not null)
                .Select(entry => ($"the allow entry '{entry.Value}'", entry.Origin)));
}
