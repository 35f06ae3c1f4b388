using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLicense.Analyzers;

namespace ModelLicense.Benchmarks.Cost;

/// <summary>Hears of every file and tells nothing: what the compiler keeps because an analyzer is there at all.</summary>
#pragma warning disable RS1001, RS1036 // It is never loaded by a compiler.
internal sealed class NothingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = new SourceUseAnalyzer().SupportedDiagnostics;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(static file => file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken));
    }
}
