using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What syntax alone shows: of what the compiler does not know, of lists, and of what stands in another file.</summary>
internal sealed partial class ValueTracer
{
    /// <summary>What the compiler does not know: names alone tell it.</summary>
    private void Unbound(SyntaxNode where, int depth)
    {
        switch (where)
        {
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys, Expression: { } owner } when keys[0].Expression is LiteralExpressionSyntax { Token.Value: string key } && owner.ToString().IndexOf("config", StringComparison.OrdinalIgnoreCase) >= 0:
                Hide(HiddenIn.Setting, key);
                break;
            case InvocationExpressionSyntax { ArgumentList.Arguments: var given } call when CallSites.NameOf(call.Expression) is "GetValue" or "GetEnvironmentVariable" && given.Count > 0:
                if (given.Count > 1)
                {
                    Follow(given[1].Expression, depth + 1);
                }

                Hide(CallSites.NameOf(call.Expression) == "GetValue" ? HiddenIn.Setting : HiddenIn.Variable, (given[0].Expression as LiteralExpressionSyntax)?.Token.ValueText ?? "");
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                Follow(coalesce.Left, depth + 1);
                Follow(coalesce.Right, depth + 1);
                break;
            case ConditionalExpressionSyntax conditional:
                Follow(conditional.WhenTrue, depth + 1);
                Follow(conditional.WhenFalse, depth + 1);
                break;
            case SwitchExpressionSyntax choice:
                foreach (var arm in choice.Arms)
                {
                    Follow(arm.Expression, depth + 1);
                }

                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } made } when made[0].Expression is LiteralExpressionSyntax { Token.Value: string } first:
                Follow(first, depth + 1);
                break;
            case BaseObjectCreationExpressionSyntax:
                traced.IsObject = true;
                break;
            case MemberAccessExpressionSyntax access when CatalogTypes.Of(access.ToString()) is { Count: > 0 } spellings:
                traced.Members.Add((spellings, access));
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when semantics.GetSymbolInfo(where, cancellation) is { Symbol: null, CandidateSymbols: { Length: 1 } candidates }:
                Member(candidates[0], where, depth);
                break;
            default:
                Hide(HiddenIn.Other);
                break;
        }
    }

    private void Elements(ExpressionSyntax list, int depth)
    {
        switch (list)
        {
            case ImplicitArrayCreationExpressionSyntax array:
                All(array.Initializer.Expressions, depth);
                break;
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                All(initializer.Expressions, depth);
                break;
            case BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer }:
                All(initializer.Expressions, depth);
                break;
            case CollectionExpressionSyntax collection:
                All(collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression), depth);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when semantics.GetSymbolInfo(list, cancellation).Symbol is { } symbol && DeclaredHere(symbol) is { } declaration && Declared.InitialValue(declaration) is { } value && depth < Deepest:
                Elements(value, depth + 1);
                break;
        }
    }

    private void All(IEnumerable<ExpressionSyntax> values, int depth)
    {
        foreach (var value in values)
        {
            Follow(value, depth + 1);
        }
    }

    /// <summary>What stands in another file says what it is if it is a text, one behind <c>??</c>, or the end of a path; where it is used it is chosen.</summary>
    private void Elsewhere(ExpressionSyntax value, SyntaxNode where)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                Elsewhere(inner.Expression, where);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                Elsewhere(inner.Operand, where);
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Combine" or "Join", Expression: { } path }, ArgumentList.Arguments: var parts } when CallSites.NameOf(path) == "Path":
                Is(string.Join("/", parts.Reverse().Select(part => (part.Expression as LiteralExpressionSyntax)?.Token.Value as string).TakeWhile(part => part is not null).Reverse().Select(part => part!.Trim('/', '\\'))), where);
                break;
            case LiteralExpressionSyntax { Token.Value: string text }:
                Is(text, where);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                Elsewhere(coalesce.Right, where);
                break;
            case ConditionalExpressionSyntax conditional:
                Elsewhere(conditional.WhenTrue, where);
                Elsewhere(conditional.WhenFalse, where);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } when arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string first }:
                Is(first, where);
                break;
        }
    }
}
