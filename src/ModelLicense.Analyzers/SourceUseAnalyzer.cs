using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLicense.Analyzers;

/// <summary>Tells of the uses in C#. Live, and fixable.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SourceUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.Live);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A use in generated code is a use: Razor pages, attributes that the build writes.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // The heads of all files are read here, where nobody waits for them.
            var project = AnalyzedProject.Of(start.Compilation, start.Options, start.TryGetValue);
            project.ReadHeads();

            // One callback for each file: its text decides whether any node of it is looked at.
            start.RegisterSemanticModelAction(file => SourceUses.Tell(file.SemanticModel, project, file.ReportDiagnostic, file.CancellationToken));
        });
    }
}
