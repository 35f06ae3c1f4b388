using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>What is to be fixed where all is.</summary>
internal static class FixAllScopes
{
    /// <summary>The projects of the scope.</summary>
    public static IEnumerable<Project> Projects(this FixAllContext context)
        => context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp) : [context.Project];

    /// <summary>The findings of a project in the scope.</summary>
    public static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(this FixAllContext context, Project project)
        => context is { Scope: FixAllScope.Document, Document: { } document } ? context.GetDocumentDiagnosticsAsync(document) : context.GetAllDiagnosticsAsync(project);
}
