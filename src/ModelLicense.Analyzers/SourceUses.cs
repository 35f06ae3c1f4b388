using System.Collections.Concurrent;
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
        FirstUses In(SyntaxTree tree, SemanticModel? semantics) => files.GetOrAdd(tree, _ => new FirstUses(sites, semantics!, start.CancellationToken));
        if (!sites.IsEmpty || Inputs.MayBeEngaged(start.Options))
        {
            start.RegisterOperationAction(
                operation =>
                {
                    foreach (var named in sites.In(operation.Operation))
                    {
                        Use(named, In(named.Where.SyntaxTree, operation.Operation.SemanticModel), inputs.Value, reporting(operation.ReportDiagnostic), operation.ContainingSymbol);
                    }
                },
                OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        }
        else
        {
            // No SDK and nothing declared: only a literal that a [ModelId] parameter takes can be a use. Most literals are bound for nothing,
            // so only those are that look like the name of a version.
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (node.Node.Parent is ArgumentSyntax argument
                        && CallSites.MayBeName(((LiteralExpressionSyntax)node.Node).Token.ValueText)
                        && node.SemanticModel.GetOperation(argument, node.CancellationToken) is IArgumentOperation operation
                        && CallSites.Marked(operation) is { } named)
                    {
                        Use(named, In(named.Where.SyntaxTree, node.SemanticModel), inputs.Value, reporting(node.ReportDiagnostic), node.ContainingSymbol);
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
                    reporter.Site(use, location);
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
            : new[] { Declared(syntax, context) }.OfType<ISymbol>();
        foreach (var carrier in carriers)
        {
            foreach (var data in carrier.GetAttributes())
            {
                if (data.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == syntax.SyntaxTree && reference.Span == syntax.Span
                    && (Attributes.Is(data, Attributes.UsesModel) || Attributes.Is(data, Attributes.CommercialScale)))
                {
                    return (data, ofAssembly ? Source.AssemblyAttribute : Source.SiteAttribute);
                }
            }
        }

        return null;
    }

    private static ISymbol? Declared(AttributeSyntax syntax, SyntaxNodeAnalysisContext context)
    {
        var carrier = syntax.Parent?.Parent;
        return carrier is BaseFieldDeclarationSyntax field
            ? context.SemanticModel.GetDeclaredSymbol(field.Declaration.Variables[0], context.CancellationToken)
            : carrier is null ? null : context.SemanticModel.GetDeclaredSymbol(carrier, context.CancellationToken);
    }

    /// <summary>Tells of a use in code: always that it is there; what it comes to, once in a file, unless the project declares the model.</summary>
    private static void Use(NamedModel named, FirstUses first, Inputs inputs, Reporter reporter, ISymbol? site)
    {
        var match = inputs.Catalog.Resolve(named.Id);
        if (named.MayBeAnything && match is not Match.Exactly)
        {
            return;
        }

        var location = named.Where.GetLocation();
        var line = location.GetLineSpan();
        var origin = new Origin(Source.Code, line.Path, line.Path, new Span(named.Where.SpanStart, named.Where.Span.Length), line.StartLinePosition.Line + 1);
        var use = new Use(named.Id.Trim(), ModelLicense.Evidence.CallSite, origin);
        var isToldElsewhere = inputs.Declares(use.Id) || DeclaredAt(site, use.Id, inputs) || !first.Is(named);
        reporter.Use(use, location, isToldElsewhere);
    }

    /// <summary>Whether a member or type around the use declares the model itself.</summary>
    private static bool DeclaredAt(ISymbol? site, string id, Inputs inputs)
    {
        for (; site is not null and not INamespaceSymbol; site = site.ContainingSymbol)
        {
            foreach (var attribute in site.GetAttributes())
            {
                if (Attributes.Is(attribute, Attributes.UsesModel) && attribute.ConstructorArguments.FirstOrDefault().Value is string declared && inputs.SameModel(declared, id))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
