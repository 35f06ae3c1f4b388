using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// Follows a value back to what it can be: constants, locals, fields, properties, parameters with a default, <c>??</c>, conditional and
/// switch arms, elements of a list that is walked, and methods of this file. What stands in another file is followed as far as its
/// declaration says it in itself.
/// </summary>
/// <param name="semantics">The file in which the value is used.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed partial class ValueTracer(SemanticModel semantics, CancellationToken cancellation)
{
    private const int Deepest = 8;

    private readonly SyntaxTree tree = semantics.SyntaxTree;
    private readonly HashSet<ISymbol> visited = new(SymbolEqualityComparer.Default);
    private readonly Traced traced = new();

    /// <summary>What the value of an expression can be.</summary>
    public static Traced Trace(ExpressionSyntax value, SemanticModel semantics, CancellationToken cancellation)
    {
        var tracer = new ValueTracer(semantics, cancellation);
        tracer.Follow(value, 0);
        return tracer.traced;
    }

    private void Follow(ExpressionSyntax value, int depth)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                Follow(inner.Expression, depth);
                return;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                Follow(inner.Operand, depth);
                return;
            case ThrowExpressionSyntax:
                return;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.Value: string written } when depth <= Deepest:
                Is(written, value);
                return;
            // What a name refers to is told without the operations of the body around it.
            case IdentifierNameSyntax when depth <= Deepest && semantics.GetSymbolInfo(value, cancellation).Symbol is { } symbol && Named(symbol, value, depth):
                return;
        }

        if (semantics.GetOperation(value, cancellation) is { } operation)
        {
            Follow(operation, value, depth);
        }
        else if (semantics.GetConstantValue(value, cancellation) is { HasValue: true, Value: string text })
        {
            Is(text, value);
        }
        else
        {
            Hide(HiddenIn.Other);
        }
    }

    private void Follow(IOperation operation, SyntaxNode where, int depth)
    {
        while (operation is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            operation = operation switch
            {
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation inner => inner.Operand,
                _ => ((IAwaitOperation)operation).Operation,
            };
        }

        where = operation.Syntax as ExpressionSyntax ?? where;
        if (depth > Deepest)
        {
            Hide(HiddenIn.Other);
            return;
        }

        switch (operation)
        {
            case ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation when Referred(operation) is { } symbol:
                Named(symbol, where, depth);
                break;
            case { ConstantValue: { HasValue: true, Value: string text } }:
                Is(text, where);
                break;
            case { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation or IThrowOperation:
                break;
            case ICoalesceOperation coalesce:
                Either(coalesce.Value, coalesce.WhenNull, depth);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                Follow(conditional.WhenTrue, where, depth + 1);
                Follow(otherwise, where, depth + 1);
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    Follow(arm.Value, arm.Value.Syntax, depth + 1);
                }

                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexed:
                Indexed(indexed, depth);
                break;
            case IPropertyReferenceOperation property:
                Property(property, where, depth);
                break;
            case IInvocationOperation call:
                Call(call, where, depth);
                break;
            case IObjectCreationOperation { Arguments: { Length: > 0 } arguments } when arguments[0].Value.ConstantValue is { HasValue: true, Value: string first }:
                Is(first, arguments[0].Value.Syntax);
                break;
            case IObjectCreationOperation or IArrayCreationOperation or IAnonymousFunctionOperation or ILiteralOperation:
                traced.IsObject = true;
                break;
            case ICoalesceAssignmentOperation assignment:
                Either(assignment.Target, assignment.Value, depth);
                break;
            case ISimpleAssignmentOperation assignment:
                Follow(assignment.Value, where, depth + 1);
                break;
            case IConditionalAccessOperation access:
                Follow(access.WhenNotNull, where, depth + 1);
                break;
            default:
                Unbound(where, depth);
                break;
        }
    }

    /// <summary>A default behind <c>??</c> is what the source shows; what stands before it may choose another.</summary>
    private void Either(IOperation first, IOperation otherwise, int depth)
    {
        Follow(first, first.Syntax, depth + 1);
        Follow(otherwise, otherwise.Syntax, depth + 1);
    }

    private void Call(IInvocationOperation call, SyntaxNode where, int depth)
    {
        var name = call.TargetMethod.Name;
        switch (name)
        {
            case "GetEnvironmentVariable":
                Hide(HiddenIn.Variable, SettingReads.FirstText(call));
                return;
            case "GetValue" or "GetConnectionString" or "GetRequiredValue":
                if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "defaultValue" && argument.ArgumentKind == ArgumentKind.Explicit) is { } otherwise)
                {
                    Follow(otherwise.Value, where, depth + 1);
                }

                Hide(HiddenIn.Setting, SettingReads.Key(call));
                return;
            case "Trim" or "TrimEnd" or "TrimStart" or "ToString" or "ToLower" or "ToLowerInvariant" or "Normalize" when call.Instance is { } instance:
                Follow(instance, instance.Syntax, depth + 1);
                return;
            case "Combine" or "Join" when call.TargetMethod.ContainingType?.Name == "Path":
                Combined(call, where, depth);
                return;
        }

        var before = Count;
        foreach (var reference in call.TargetMethod.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == tree && visited.Add(call.TargetMethod))
            {
                foreach (var value in Declared.Returned(reference.GetSyntax(cancellation)))
                {
                    Follow(value, depth + 1);
                }
            }
        }

        if (Count == before)
        {
            Hide(HiddenIn.Other);
        }
    }

    /// <summary>A path is told by its last constant part; what stands before it may be any folder.</summary>
    private void Combined(IInvocationOperation call, SyntaxNode where, int depth)
    {
        var parts = call.Arguments.SelectMany(argument => argument.Value is IArrayCreationOperation { Initializer: { } elements } ? [.. elements.ElementValues] : new[] { argument.Value }).ToArray();
        var known = Enumerable.Reverse(parts).TakeWhile(part => part.ConstantValue is { HasValue: true, Value: string }).Reverse().ToArray();
        if (known.Length > 0)
        {
            Is(string.Join("/", known.Select(part => ((string)part.ConstantValue.Value!).Trim('/', '\\'))), known[known.Length - 1].Syntax);
        }
        else if (parts.Length > 0)
        {
            Follow(parts[parts.Length - 1], where, depth + 1);
        }
    }

    private void Indexed(IPropertyReferenceOperation indexed, int depth)
    {
        if (indexed.Arguments.Length == 1 && indexed.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string key }
            && (indexed.Property.ContainingType?.Name.Contains("Configuration") == true))
        {
            Hide(HiddenIn.Setting, SettingReads.Under(indexed.Instance) + key);
        }
        else
        {
            Hide(HiddenIn.Other);
        }
    }

    private int Count => (traced.IsObject ? 1 : 0) + traced.Texts.Count + traced.Members.Count + traced.Hidden.Count + traced.Parameters.Count;

    private void Is(string text, SyntaxNode? where)
    {
        if (where is not null && text.Length > 0)
        {
            traced.Texts.Add((text, where));
        }
    }

    private void Hide(HiddenIn source, string name = "") => traced.Hidden.Add((source, name));
}
