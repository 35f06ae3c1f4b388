using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What declarations say of values by their syntax alone.</summary>
internal static class Declared
{
    /// <summary>What a declaration gives a field, property or local to begin with, or what a property always returns.</summary>
    public static ExpressionSyntax? InitialValue(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? Getter(property),
        ParameterSyntax { Default: { } otherwise } => otherwise.Value,
        _ => null,
    };

    private static ExpressionSyntax? Getter(PropertyDeclarationSyntax property)
        => property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter ? Returned(getter).FirstOrDefault() : null;

    /// <summary>Every value that a method, property or accessor returns.</summary>
    public static IEnumerable<ExpressionSyntax> Returned(SyntaxNode body)
    {
        if (body.ChildNodes().OfType<ArrowExpressionClauseSyntax>().FirstOrDefault() is { } arrow)
        {
            return [arrow.Expression];
        }

        return body.DescendantNodes(node => node == body || node is not (LocalFunctionStatementSyntax or LambdaExpressionSyntax))
            .OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>();
    }
}
