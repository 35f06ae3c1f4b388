using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// Methods and constructors of the project's own that pass a parameter on to a site, one call deep. Names alone decide, so that it costs
/// no binding in other files; it is asked only where an argument already names a known model.
/// </summary>
internal static class Wrappers
{
    /// <summary>Whether a parameter is passed on.</summary>
    public static bool Pass(IParameterSymbol parameter, CallSites sites, CancellationToken cancellation)
        => parameter.ContainingSymbol is IMethodSymbol method && method.DeclaringSyntaxReferences.Any(reference => Pass(parameter.Name, reference.GetSyntax(cancellation), sites));

    private static bool Pass(string parameter, SyntaxNode declaration, CallSites sites)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { parameter };
        var within = declaration;
        if (declaration is ConstructorDeclarationSyntax or TypeDeclarationSyntax)
        {
            // What a constructor keeps in a field is passed on wherever the type does so.
            foreach (var assignment in declaration.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(each => IsName(each.Right, names)))
            {
                names.Add(CallSites.NameOf(assignment.Left) ?? parameter);
            }

            within = declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? declaration;
            foreach (var declarator in within.DescendantNodes().OfType<EqualsValueClauseSyntax>().Where(each => declaration is TypeDeclarationSyntax && IsName(each.Value, names)))
            {
                names.Add(declarator.Parent switch
                {
                    VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                    PropertyDeclarationSyntax property => property.Identifier.ValueText,
                    _ => parameter,
                });
            }
        }

        return within.DescendantNodes().Where(sites.MayBe).Any(node => node switch
        {
            AssignmentExpressionSyntax assignment => IsName(assignment.Right, names),
            InvocationExpressionSyntax call => Takes(call.ArgumentList, names),
            BaseObjectCreationExpressionSyntax creation => Takes(creation.ArgumentList, names),
            PrimaryConstructorBaseTypeSyntax based => Takes(based.ArgumentList, names),
            ConstructorInitializerSyntax initializer => Takes(initializer.ArgumentList, names),
            _ => false,
        });
    }

    private static bool Takes(ArgumentListSyntax? arguments, HashSet<string> names)
        => arguments is not null && arguments.Arguments.Any(argument => IsName(argument.Expression, names) || argument.Expression is BinaryExpressionSyntax { Left: { } left } && IsName(left, names));

    private static bool IsName(ExpressionSyntax expression, HashSet<string> names) => expression switch
    {
        IdentifierNameSyntax name => names.Contains(name.Identifier.ValueText),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: { } name } => names.Contains(name.Identifier.ValueText),
        PostfixUnaryExpressionSyntax { Operand: { } operand } => IsName(operand, names),
        BinaryExpressionSyntax { Left: { } left } => IsName(left, names),
        _ => false,
    };
}
