using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLicense.Analyzers.Tests;

/// <summary>An analyzer whose callbacks are counted by kind. It refuses every registration that ours do not make.</summary>
#pragma warning disable RS1001, RS1012, RS1025, RS1026, RS1036 // It is never loaded by a compiler, and the analyzer inside registers.
internal sealed class CountingAnalyzer(DiagnosticAnalyzer counted) : DiagnosticAnalyzer
{
    /// <summary>How often each kind of callback ran.</summary>
    public ConcurrentDictionary<string, int> Callbacks { get; } = [];

    /// <summary>The bytes that callbacks of files and of the start allocated, where they run one after the other.</summary>
    public long Allocated { get; private set; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => counted.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context) => counted.Initialize(new Context(context, this));

    private void Count(string kind) => Callbacks.AddOrUpdate(kind, 1, (_, count) => count + 1);

    private sealed class Context(AnalysisContext inner, CountingAnalyzer owner) : AnalysisContext
    {
        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => inner.ConfigureGeneratedCodeAnalysis(analysisMode);

        public override void EnableConcurrentExecution() => inner.EnableConcurrentExecution();

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action)
            => inner.RegisterCompilationStartAction(start =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                action(new Start(start, owner));
                owner.Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            });

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw new NotSupportedException();
    }

    private sealed class Start(CompilationStartAnalysisContext inner, CountingAnalyzer owner) : CompilationStartAnalysisContext(inner.Compilation, inner.Options, inner.CancellationToken)
    {
        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action)
            => inner.RegisterAdditionalFileAction(context =>
            {
                owner.Count("additional file");
                action(context);
            });

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds)
            => inner.RegisterOperationAction(
                context =>
                {
                    owner.Count("operation");
                    action(context);
                },
                operationKinds);

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action)
            => inner.RegisterSemanticModelAction(context =>
            {
                owner.Count("file");
                var before = GC.GetAllocatedBytesForCurrentThread();
                action(context);
                owner.Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            });

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw new NotSupportedException();

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();
    }
}
