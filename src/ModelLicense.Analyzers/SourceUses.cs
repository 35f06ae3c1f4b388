using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>The uses in C#: attributes, and constants that reach a place known to take the name of a model.</summary>
internal static class SourceUses
{
    /// <summary>Tells what a file uses.</summary>
    /// <param name="semantics">The file.</param>
    /// <param name="project">What uses are judged by.</param>
    /// <param name="report">Takes the diagnostics.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static void Tell(SemanticModel semantics, AnalyzedProject project, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (project.In(semantics, cancellation) is { } file)
        {
            Tell(file, semantics, project, report, cancellation);
            file.IsTold = true;
        }
    }

    private static void Tell(FileTold file, SemanticModel semantics, AnalyzedProject project, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var attribute in file.Attributes)
        {
            Attribute(attribute, semantics, project, report, cancellation);
        }

        Reporter? reporter = null;
        foreach (var (node, named) in file.Uses.Named)
        {
            if (node is LiteralExpressionSyntax || (project.TakesModels && project.Search.MayTake(node, semantics, cancellation)))
            {
                Use(named, file, project.Inputs, reporter ??= ReporterOf(project, report), semantics, cancellation);
            }
        }

        HashSet<string>? read = null;
        foreach (var (node, hidden) in file.Uses.Hidden)
        {
            if (project.TakesModels && project.Search.MayTake(node, semantics, cancellation))
            {
                Hidden(hidden, use => !file.Tells(use) && (read ??= new(StringComparer.Ordinal)).Add(FileTold.KeyOf(use.Id, use.Reached)), project, reporter ??= ReporterOf(project, report), semantics, cancellation);
            }
        }
    }

    /// <summary>Tells of a call whose model its file does not show: of the model, where a setting that it reads does; else that nobody knows it, unless something else says it.</summary>
    private static void Hidden(HiddenModel hidden, Func<Use, bool> isFirst, AnalyzedProject project, Reporter reporter, SemanticModel semantics, CancellationToken cancellation)
    {
        var (inputs, isShown) = (project.Inputs, false);
        foreach (var use in ReadSettings.Of(hidden, project, cancellation))
        {
            isShown = true;
            var around = DeclaredAround(hidden.Where, use.Id, semantics, inputs, cancellation);
            reporter.Use(around is null ? use : use.Or(around), hidden.Where.GetLocation(), inputs.Models.Declares(use.Id) || around is not null || !isFirst(use));
        }

        // The settings of one environment may name a model, and those of another a deployment that may stand for any.
        var deployment = ReadSettings.Deployment(hidden, project);
        if ((deployment is null && (isShown || ReadSettings.AreTold(hidden, inputs))) || DeclaredAround(hidden.Where, null, semantics, inputs, cancellation) is not null)
        {
            return;
        }

        reporter.Hidden(deployment is null ? hidden : hidden with { Source = HiddenIn.Deployment, Name = deployment }, hidden.Where.GetLocation());
    }

    private static Reporter ReporterOf(AnalyzedProject project, Action<Diagnostic> report) => new(project.Inputs, report, project.Ledger);

    private static void Attribute(AttributeSyntax syntax, SemanticModel semantics, AnalyzedProject project, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (!Attributes.MayBeOurs(syntax) || Data(syntax, semantics, cancellation) is not var (data, source))
        {
            return;
        }

        var reporter = ReporterOf(project, report);
        var faults = project.Inputs.Faults.Where(fault => fault.Origin.Path == syntax.SyntaxTree.FilePath && syntax.Span.Contains(fault.Origin.Span.Start)).ToList();
        if (Attributes.Is(data, Attributes.UsesModel))
        {
            var siteFaults = new List<Fault>();
            if (Attributes.Model(data, source, siteFaults, cancellation) is { } use)
            {
                // An attribute of this name that somebody else wrote may have an id by default.
                var location = syntax.ArgumentList?.Arguments.FirstOrDefault()?.GetLocation() ?? syntax.GetLocation();
                if (source == Source.SiteAttribute)
                {
                    reporter.UnlessDeclared(use, location);
                }
                else
                {
                    reporter.Declaration(use, location);
                }
            }

            if (source == Source.SiteAttribute)
            {
                faults = siteFaults;
            }
        }

        foreach (var fault in faults)
        {
            reporter.Fault(fault, Location.Create(syntax.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(fault.Origin.Span.Start, fault.Origin.Span.End)));
        }
    }

    /// <summary>What the compiler made of an attribute, if it is one of ours.</summary>
    private static (AttributeData Data, Source Source)? Data(AttributeSyntax syntax, SemanticModel semantics, CancellationToken cancellation)
    {
        var ofAssembly = syntax.Parent is AttributeListSyntax { Target.Identifier.ValueText: "assembly" or "module" };
        var carriers = ofAssembly
            ? [semantics.Compilation.Assembly, semantics.Compilation.SourceModule]
            : new[] { syntax.Parent?.Parent is { } declaration ? Carrier(declaration, semantics, cancellation) : null }.OfType<ISymbol>();
        foreach (var carrier in carriers)
        {
            foreach (var data in carrier.GetAttributes())
            {
                if (data.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == syntax.SyntaxTree && reference.Span == syntax.Span
                    && Attributes.IsOurs(data))
                {
                    return (data, ofAssembly ? Source.AssemblyAttribute : Source.SiteAttribute);
                }
            }
        }

        return null;
    }

    /// <summary>Tells of a use in code: always that it is there; what it comes to, once in a file, unless the project declares the model.</summary>
    private static void Use(NamedModel named, FileTold file, Inputs inputs, Reporter reporter, SemanticModel semantics, CancellationToken cancellation)
    {
        var location = named.Where.GetLocation();
        var line = location.GetLineSpan();
        var origin = new Origin(Source.Code, line.Path, line.Path, new Span(named.Where.SpanStart, named.Where.Span.Length), line.StartLinePosition.Line + 1);
        var use = new Use(named.Id.Trim(), ModelLicense.Evidence.CallSite, origin) { Reached = named.Reached };
        var around = DeclaredAround(named.Where, named.Id, semantics, inputs, cancellation);
        var isToldElsewhere = inputs.Models.Declares(use.Id) || around is not null || !file.IsFirst(named);
        reporter.Use(around is null ? use : use.Or(around), location, isToldElsewhere);
    }

    /// <summary>What a local function, member or type around the use declares of the same model, or of any if <paramref name="id"/> is null, the innermost first; null if none does.</summary>
    public static Use? DeclaredAround(SyntaxNode where, string? id, SemanticModel semantics, Inputs inputs, CancellationToken cancellation)
    {
        for (var node = where.Parent; node is not null; node = node.Parent)
        {
            var carrier = MayCarry(node) ? Carrier(node, semantics, cancellation) : null;
            foreach (var attribute in carrier?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
            {
                if (Attributes.Is(attribute, Attributes.UsesModel) && Attributes.IdOf(attribute) is { } declared && (id is null || inputs.Models.SameModel(declared, id)))
                {
                    return Attributes.Model(attribute, Source.SiteAttribute, [], cancellation);
                }
            }
        }

        return null;
    }

    /// <summary>Whether attributes stand on a declaration, or may stand on another part of it: most have none, and the compiler is not asked for their symbols.</summary>
    private static bool MayCarry(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.AttributeLists.Count > 0 || member.Modifiers.Any(SyntaxKind.PartialKeyword),
        LocalFunctionStatementSyntax function => function.AttributeLists.Count > 0,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists.Count > 0,
        LambdaExpressionSyntax lambda => lambda.AttributeLists.Count > 0,
        _ => false,
    };

    /// <summary>The symbol that carries the attributes of a declaration.</summary>
    private static ISymbol? Carrier(SyntaxNode declaration, SemanticModel semantics, CancellationToken cancellation) => declaration switch
    {
        BaseFieldDeclarationSyntax field => semantics.GetDeclaredSymbol(field.Declaration.Variables[0], cancellation),
        LambdaExpressionSyntax lambda => semantics.GetSymbolInfo(lambda, cancellation).Symbol,
        _ => semantics.GetDeclaredSymbol(declaration, cancellation),
    };
}
