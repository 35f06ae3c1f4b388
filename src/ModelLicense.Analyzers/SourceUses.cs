using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>The uses in C#: attributes, and constants that reach a place known to take the name of a model.</summary>
internal static class SourceUses
{
    /// <summary>Has every use told to a reporter, while the compiler walks the code.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="inputs">What uses are judged by; read when the first use is found.</param>
    /// <param name="reporting">Makes the reporter of a callback.</param>
    public static void Register(CompilationStartAnalysisContext start, Lazy<Inputs> inputs, Func<Action<Diagnostic>, Reporter> reporting)
    {
        // Not an operation action: Roslyn runs those on assembly attributes twice in files with top-level statements.
        start.RegisterSyntaxNodeAction(node => Attribute(node, inputs, reporting), SyntaxKind.Attribute);
        var sites = CallSites.Of(start.Compilation);
        var files = new ConcurrentDictionary<SyntaxTree, FirstUses>();
        FirstUses In(SyntaxTree tree, SemanticModel? semantics) => files.GetOrAdd(tree, _ => new FirstUses(
            sites, semantics!, named => DeclaredAround(named, semantics!, inputs.Value, start.CancellationToken) is not null, start.CancellationToken));
        if (!sites.IsEmpty || Inputs.MayBeEngaged(start.Options) || start.Compilation.Assembly.GetAttributes().Any(Attributes.IsOurs))
        {
            start.RegisterOperationAction(
                operation =>
                {
                    foreach (var named in sites.In(operation.Operation))
                    {
                        Use(named, In(named.Where.SyntaxTree, operation.Operation.SemanticModel), inputs.Value, reporting(operation.ReportDiagnostic), operation.Operation.SemanticModel!, operation.CancellationToken);
                    }
                },
                OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        }
        else
        {
            // No SDK and nothing declared: only a literal that a [ModelId] parameter takes can be a use. Most literals would be bound for
            // nothing, so only those are that look like the name of a version.
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (node.Node.Parent is ArgumentSyntax argument
                        && CallSites.MayBeName(((LiteralExpressionSyntax)node.Node).Token.ValueText)
                        && node.SemanticModel.GetOperation(argument, node.CancellationToken) is IArgumentOperation operation
                        && CallSites.Marked(operation) is { } named)
                    {
                        Use(named, In(named.Where.SyntaxTree, node.SemanticModel), inputs.Value, reporting(node.ReportDiagnostic), node.SemanticModel, node.CancellationToken);
                    }
                },
                SyntaxKind.StringLiteralExpression);
        }
    }

    private static void Attribute(SyntaxNodeAnalysisContext context, Lazy<Inputs> inputs, Func<Action<Diagnostic>, Reporter> reporting)
    {
        var syntax = (AttributeSyntax)context.Node;
        if (!Attributes.MayBeOurs(syntax) || Data(syntax, context) is not var (data, source))
        {
            return;
        }

        var reporter = reporting(context.ReportDiagnostic);
        var faults = inputs.Value.Faults.Where(fault => fault.Origin.Path == syntax.SyntaxTree.FilePath && syntax.Span.Contains(fault.Origin.Span.Start)).ToList();
        if (Attributes.Is(data, Attributes.UsesModel))
        {
            var siteFaults = new List<Fault>();
            if (Attributes.Model(data, source, siteFaults, context.CancellationToken) is { } use)
            {
                var location = syntax.ArgumentList!.Arguments[0].GetLocation();
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
    private static (AttributeData Data, Source Source)? Data(AttributeSyntax syntax, SyntaxNodeAnalysisContext context)
    {
        var ofAssembly = syntax.Parent is AttributeListSyntax { Target.Identifier.ValueText: "assembly" or "module" };
        var carriers = ofAssembly
            ? [context.Compilation.Assembly, context.Compilation.SourceModule]
            : new[] { syntax.Parent?.Parent is { } declaration ? Carrier(declaration, context.SemanticModel, context.CancellationToken) : null }.OfType<ISymbol>();
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
    private static void Use(NamedModel named, FirstUses first, Inputs inputs, Reporter reporter, SemanticModel semantics, CancellationToken cancellation)
    {
        if (named.MayBeAnything && inputs.Catalog.Resolve(named.Id) is not Match.Exactly)
        {
            return;
        }

        var location = named.Where.GetLocation();
        var line = location.GetLineSpan();
        var origin = new Origin(Source.Code, line.Path, line.Path, new Span(named.Where.SpanStart, named.Where.Span.Length), line.StartLinePosition.Line + 1);
        var use = new Use(named.Id.Trim(), ModelLicense.Evidence.CallSite, origin);
        var around = DeclaredAround(named, semantics, inputs, cancellation);
        var isToldElsewhere = inputs.Models.Declares(use.Id) || around is not null || !first.Is(named);
        reporter.Use(around is null ? use : use.Or(around), location, isToldElsewhere);
    }

    /// <summary>What a local function, member or type around the use declares of the same model, the innermost first; null if none does.</summary>
    private static Use? DeclaredAround(NamedModel named, SemanticModel semantics, Inputs inputs, CancellationToken cancellation)
    {
        for (var node = named.Where.Parent; node is not null; node = node.Parent)
        {
            var carrier = node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or LambdaExpressionSyntax ? Carrier(node, semantics, cancellation) : null;
            foreach (var attribute in carrier?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
            {
                if (Attributes.Is(attribute, Attributes.UsesModel) && Attributes.IdOf(attribute) is { } declared && inputs.Models.SameModel(declared, named.Id))
                {
                    return Attributes.Model(attribute, Source.SiteAttribute, [], cancellation);
                }
            }
        }

        return null;
    }

    /// <summary>The symbol that carries the attributes of a declaration.</summary>
    private static ISymbol? Carrier(SyntaxNode declaration, SemanticModel semantics, CancellationToken cancellation) => declaration switch
    {
        BaseFieldDeclarationSyntax field => semantics.GetDeclaredSymbol(field.Declaration.Variables[0], cancellation),
        LambdaExpressionSyntax lambda => semantics.GetSymbolInfo(lambda, cancellation).Symbol,
        _ => semantics.GetDeclaredSymbol(declaration, cancellation),
    };
}
