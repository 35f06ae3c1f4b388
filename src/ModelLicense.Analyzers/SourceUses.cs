using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>The uses in C#: attributes, and constants that reach a place known to take the name of a model.</summary>
internal static class SourceUses
{
    /// <summary>What may give a model to a member.</summary>
    private static readonly SyntaxKind[] Sites =
    [
        SyntaxKind.InvocationExpression, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression, SyntaxKind.SimpleAssignmentExpression,
        SyntaxKind.CoalesceAssignmentExpression, SyntaxKind.PrimaryConstructorBaseType, SyntaxKind.BaseConstructorInitializer, SyntaxKind.ThisConstructorInitializer,
    ];

    /// <summary>Has every use told to a reporter, while the compiler walks the code.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="inputs">What uses are judged by; read when the first use is found.</param>
    /// <param name="reporting">Makes the reporter of a callback.</param>
    public static void Register(CompilationStartAnalysisContext start, Lazy<Inputs> inputs, Func<Action<Diagnostic>, Reporter> reporting)
    {
        // Not an operation action: Roslyn runs those on assembly attributes twice in files with top-level statements.
        start.RegisterSyntaxNodeAction(node => Attribute(node, inputs, reporting), SyntaxKind.Attribute);
        var hasPolicy = Inputs.HasPolicy(start.Options);
        var search = new Lazy<CodeSearch>(() => new CodeSearch(
            start.Compilation,
            CallSites.With(hasPolicy ? inputs.Value.CallSites : []),
            hasPolicy ? inputs.Value.Catalog : Shipped.Catalog,
            start.CancellationToken));
        var files = new ConcurrentDictionary<SyntaxTree, Lazy<FileTold>>();
        FileTold In(SyntaxNodeAnalysisContext node) => files.GetOrAdd(node.Node.SyntaxTree, _ => new Lazy<FileTold>(() => new FileTold(
            CodeUses.Of(node.SemanticModel, search.Value, start.CancellationToken),
            named => DeclaredAround(named.Where, named.Id, node.SemanticModel, inputs.Value, start.CancellationToken) is not null))).Value;

        // Where no library is referenced and nothing is declared, only a literal that looks like the name of a version makes anybody look further.
        start.RegisterSyntaxNodeAction(
            node =>
            {
                if (search.Value.MayBeAlone((LiteralExpressionSyntax)node.Node))
                {
                    Tell(node, In(node), inputs.Value, reporting);
                }
            },
            SyntaxKind.StringLiteralExpression);
        if (Inputs.MayBeEngaged(start.Options) || CodeSearch.HasLibrary(start.Compilation, start.CancellationToken) || start.Compilation.Assembly.GetAttributes().Any(Attributes.IsOurs))
        {
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (search.Value.MayTake(node.Node, node.SemanticModel, node.CancellationToken))
                    {
                        Tell(node, In(node), inputs.Value, reporting);
                    }
                },
                Sites);
        }
    }

    /// <summary>Whether Roslyn comes to a node once more: to the base of a type with a primary constructor it does for the type and for the constructor.</summary>
    private static bool IsSecond(SyntaxNodeAnalysisContext node)
        => node.ContainingSymbol is INamedTypeSymbol && node.Node.FirstAncestorOrSelf<PrimaryConstructorBaseTypeSyntax>() is not null;

    /// <summary>Tells what belongs to a node.</summary>
    private static void Tell(SyntaxNodeAnalysisContext node, FileTold file, Inputs inputs, Func<Action<Diagnostic>, Reporter> reporting)
    {
        if (IsSecond(node))
        {
            return;
        }

        Reporter? reporter = null;
        foreach (var named in file.Uses.Named(node.Node))
        {
            Use(named, file, inputs, reporter ??= reporting(node.ReportDiagnostic), node.SemanticModel, node.CancellationToken);
        }

        foreach (var hidden in file.Uses.Hidden(node.Node))
        {
            if (!IsCovered(hidden, node.SemanticModel, inputs, node.CancellationToken))
            {
                (reporter ??= reporting(node.ReportDiagnostic)).Hidden(hidden, hidden.Where.GetLocation());
            }
        }
    }

    /// <summary>Whether a setting, a declaration of the project, or one around the call says which model is meant.</summary>
    private static bool IsCovered(HiddenModel hidden, SemanticModel semantics, Inputs inputs, CancellationToken cancellation)
        => inputs.Declared.Count > 0
            || (hidden.Source is HiddenIn.Setting or HiddenIn.Variable && inputs.Settings.Tells(hidden.Name, inputs.Catalog))
            || DeclaredAround(hidden.Where, null, semantics, inputs, cancellation) is not null;

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
    private static Use? DeclaredAround(SyntaxNode where, string? id, SemanticModel semantics, Inputs inputs, CancellationToken cancellation)
    {
        for (var node = where.Parent; node is not null; node = node.Parent)
        {
            var carrier = node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or LambdaExpressionSyntax ? Carrier(node, semantics, cancellation) : null;
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

    /// <summary>The symbol that carries the attributes of a declaration.</summary>
    private static ISymbol? Carrier(SyntaxNode declaration, SemanticModel semantics, CancellationToken cancellation) => declaration switch
    {
        BaseFieldDeclarationSyntax field => semantics.GetDeclaredSymbol(field.Declaration.Variables[0], cancellation),
        LambdaExpressionSyntax lambda => semantics.GetSymbolInfo(lambda, cancellation).Symbol,
        _ => semantics.GetDeclaredSymbol(declaration, cancellation),
    };
}
