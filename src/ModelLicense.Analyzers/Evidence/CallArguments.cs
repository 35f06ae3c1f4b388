using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What is written for a parameter.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">What it is given.</param>
internal sealed record CallArgument(IParameterSymbol Parameter, ExpressionSyntax Value);

/// <summary>
/// What is written for the parameters of a call, in the order of the text. Names and positions tell it nearly always; the compiler, which reads the
/// whole body around a call to say it, is asked only where they do not. What a default gives, or what goes into an array that is not written, is nobody's argument.
/// </summary>
internal static class CallArguments
{
    /// <summary>What a node gives to the method that it is known to call.</summary>
    /// <param name="node">A call, a creation or an initializer of a constructor.</param>
    /// <param name="method">What the compiler says that it calls.</param>
    /// <param name="semantics">Its file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<CallArgument> Of(SyntaxNode node, IMethodSymbol method, SemanticModel semantics, CancellationToken cancellation)
    {
        SeparatedSyntaxList<ArgumentSyntax> written;
        switch (node)
        {
            case InvocationExpressionSyntax call:
                written = call.ArgumentList.Arguments;
                break;
            case BaseObjectCreationExpressionSyntax creation:
                written = creation.ArgumentList?.Arguments ?? default;
                break;
            case ConstructorInitializerSyntax initializer:
                written = initializer.ArgumentList.Arguments;
                break;
            case PrimaryConstructorBaseTypeSyntax based:
                written = based.ArgumentList.Arguments;
                break;
            default:
                return [];
        }

        var all = new List<CallArgument>();
        for (var at = 0; at < written.Count; at++)
        {
            if (ParameterOf(written[at], at, method) is not { IsParams: false } parameter || IsDynamic(written[at].Expression, semantics, cancellation))
            {
                return AsCompiled(node, semantics, cancellation);
            }

            all.Add(new CallArgument(parameter, written[at].Expression));
        }

        return all;
    }

    /// <summary>What the compiler knows a call or creation to be given, with all that is not written; nothing for any other node.</summary>
    public static ImmutableArray<IArgumentOperation> Operations(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation) => semantics.GetOperation(node, cancellation) switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>The parameter of an argument by its label or its position; null where they do not tell.</summary>
    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, int at, IMethodSymbol method)
    {
        // Behind the dot, the parameters of an extension begin with the second; those of a generic one have their types only here.
        var parameters = method.Parameters;
        if (argument.NameColon is not { } label)
        {
            return at < parameters.Length ? parameters[at] : null;
        }

        foreach (var parameter in parameters)
        {
            if (parameter.Name == label.Name.Identifier.ValueText)
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>Whether a value is dynamic: then the method is chosen when the program runs, even where there is one of that name only.</summary>
    private static bool IsDynamic(ExpressionSyntax value, SemanticModel semantics, CancellationToken cancellation)
        => value is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BaseObjectCreationExpressionSyntax)
            && semantics.GetTypeInfo(value, cancellation).Type?.TypeKind == TypeKind.Dynamic;

    private static List<CallArgument> AsCompiled(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation)
    {
        var all = new List<CallArgument>();
        foreach (var argument in Operations(node, semantics, cancellation))
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && ValueOf(argument) is { } value)
            {
                all.Add(new CallArgument(parameter, value));
            }
        }

        return all;
    }

    /// <summary>What is written for an argument; null where nothing is. The compiler leaves out the <c>!</c> behind a value, and has the value alone for the argument then.</summary>
    private static ExpressionSyntax? ValueOf(IArgumentOperation argument)
    {
        var written = argument.Syntax;
        while (written.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or ParenthesizedExpressionSyntax)
        {
            written = written.Parent;
        }

        return (written as ArgumentSyntax ?? written.Parent as ArgumentSyntax)?.Expression;
    }
}
