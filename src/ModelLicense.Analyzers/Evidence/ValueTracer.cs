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
internal sealed class ValueTracer(SemanticModel semantics, CancellationToken cancellation)
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
            case ILocalReferenceOperation { Local.IsConst: true } or IFieldReferenceOperation { Field.IsConst: true }:
                Constant(operation, where, depth);
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
            case ILocalReferenceOperation local:
                Local(local.Local, depth);
                break;
            case IFieldReferenceOperation field:
                Member(field.Field, where, depth);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexed:
                Indexed(indexed, depth);
                break;
            case IPropertyReferenceOperation property:
                Property(property, where, depth);
                break;
            case IParameterReferenceOperation parameter:
                Parameter(parameter.Parameter, depth);
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

    /// <summary>A constant is chosen where it is declared, if that is in this file.</summary>
    private void Constant(IOperation reference, SyntaxNode where, int depth)
    {
        ISymbol symbol = reference is ILocalReferenceOperation local ? local.Local : ((IFieldReferenceOperation)reference).Field;
        if (reference.ConstantValue.Value is not string text)
        {
            if (!Spelled(symbol, where))
            {
                Hide(HiddenIn.Member, symbol.Name);
            }

            return;
        }

        var declared = DeclaredHere(symbol) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal } ? literal : where;
        Is(text, declared);
    }

    private void Local(ILocalSymbol local, int depth)
    {
        if (!visited.Add(local))
        {
            return;
        }

        var before = Count;
        switch (DeclaredHere(local))
        {
            case VariableDeclaratorSyntax { Initializer: { } initializer }:
                Follow(initializer.Value, depth + 1);
                break;
            case ForEachStatementSyntax loop:
                Elements(loop.Expression, depth + 1);
                break;
            case SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax or VarPatternSyntax } designation
                when designation.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } tested:
                Follow(tested.Expression, depth + 1);
                break;
        }

        foreach (var value in Assignments(local, DeclaredHere(local)?.FirstAncestorOrSelf<SyntaxNode>(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)))
        {
            Follow(value, depth + 1);
        }

        if (Count == before)
        {
            Hide(HiddenIn.Other);
        }
    }

    private void Member(ISymbol member, SyntaxNode where, int depth)
    {
        if (!visited.Add(member))
        {
            return;
        }

        var before = Count;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (InitialValue(reference.GetSyntax(cancellation)) is { } value)
            {
                if (value.SyntaxTree == tree)
                {
                    Follow(value, depth + 1);
                }
                else
                {
                    Elsewhere(value, where);
                }
            }
        }

        // What a constructor or a method of this file puts into it counts as well.
        if (member.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == tree)?.GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
        {
            foreach (var value in Assignments(member, type))
            {
                Follow(value, depth + 1);
            }
        }

        // The name of a catalog's member tells what it holds where its declaration does not.
        if (Count == before && !Spelled(member, where))
        {
            Hide(HiddenIn.Member, member.Name);
        }
    }

    private void Property(IPropertyReferenceOperation reference, SyntaxNode where, int depth)
    {
        // section.GetSection("Model").Value
        if (reference is { Property.Name: "Value", Instance: IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } section })
        {
            Hide(HiddenIn.Setting, Key(section));
            return;
        }

        Member(reference.Property, where, depth);
    }

    /// <summary>Which values a parameter can have: its default, what is assigned to it, and what calls in this file give it.</summary>
    private void Parameter(IParameterSymbol parameter, int depth)
    {
        if (!visited.Add(parameter))
        {
            return;
        }

        traced.Parameters.Add(parameter);
        var before = traced.Texts.Count;
        if (parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is string text)
        {
            Is(text, DeclaredHere(parameter) is ParameterSyntax { Default.Value: LiteralExpressionSyntax literal } ? literal : null);
        }

        if (DeclaredHere(parameter)?.Parent?.Parent is { } owner)
        {
            foreach (var value in Assignments(parameter, owner))
            {
                Follow(value, depth + 1);
            }
        }

        var isPrivate = parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } or { DeclaredAccessibility: Accessibility.Private };
        var isSeen = depth < 3 && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.Ordinary } method && Passed(parameter, method, depth);
        if (traced.Texts.Count == before && !(isSeen && isPrivate))
        {
            Hide(HiddenIn.Parameter, parameter.Name);
        }
    }

    /// <summary>What calls in this file give a parameter; whether there are any.</summary>
    private bool Passed(IParameterSymbol parameter, IMethodSymbol method, int depth)
    {
        var isSeen = false;
        foreach (var call in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => CallSites.NameOf(call.Expression) == method.Name))
        {
            if (semantics.GetOperation(call, cancellation) is IInvocationOperation invocation && SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.OriginalDefinition, method.OriginalDefinition)
                && invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal && argument.ArgumentKind == ArgumentKind.Explicit) is { } given)
            {
                isSeen = true;
                Follow(given.Value, given.Value.Syntax, depth + 1);
            }
        }

        return isSeen;
    }

    private void Call(IInvocationOperation call, SyntaxNode where, int depth)
    {
        var name = call.TargetMethod.Name;
        switch (name)
        {
            case "GetEnvironmentVariable":
                Hide(HiddenIn.Variable, FirstText(call));
                return;
            case "GetValue" or "GetConnectionString" or "GetRequiredValue":
                if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "defaultValue" && argument.ArgumentKind == ArgumentKind.Explicit) is { } otherwise)
                {
                    Follow(otherwise.Value, where, depth + 1);
                }

                Hide(HiddenIn.Setting, Key(call));
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
                foreach (var value in Returned(reference.GetSyntax(cancellation)))
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
            Hide(HiddenIn.Setting, Under(indexed.Instance) + key);
        }
        else
        {
            Hide(HiddenIn.Other);
        }
    }

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
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when semantics.GetSymbolInfo(list, cancellation).Symbol is { } symbol && DeclaredHere(symbol) is { } declaration && InitialValue(declaration) is { } value && depth < Deepest:
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

    /// <summary>What stands in another file says what it is if it is a text, or one behind <c>??</c>; where it is used it is chosen.</summary>
    private void Elsewhere(ExpressionSyntax value, SyntaxNode where)
    {
        switch (value)
        {
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

    /// <summary>Every value that is assigned to a local or member within a node.</summary>
    private IEnumerable<ExpressionSyntax> Assignments(ISymbol target, SyntaxNode? within)
        => within is null ? [] : within.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => CallSites.NameOf(assignment.Left) == target.Name && assignment.Parent is not InitializerExpressionSyntax
                && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(assignment.Left, cancellation).Symbol, target))
            .Select(assignment => assignment.Right);

    private SyntaxNode? DeclaredHere(ISymbol symbol)
        => symbol.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == tree)?.GetSyntax(cancellation);

    /// <summary>What a declaration gives a field, property or local to begin with, or what a property always returns.</summary>
    private static ExpressionSyntax? InitialValue(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? Getter(property),
        ParameterSyntax { Default: { } otherwise } => otherwise.Value,
        _ => null,
    };

    private static ExpressionSyntax? Getter(PropertyDeclarationSyntax property)
        => property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter ? Returned(getter).FirstOrDefault() : null;

    private static IEnumerable<ExpressionSyntax> Returned(SyntaxNode body)
    {
        if (body.ChildNodes().OfType<ArrowExpressionClauseSyntax>().FirstOrDefault() is { } arrow)
        {
            return [arrow.Expression];
        }

        return body.DescendantNodes(node => node == body || node is not (LocalFunctionStatementSyntax or LambdaExpressionSyntax))
            .OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>();
    }

    private bool Spelled(ISymbol member, SyntaxNode where)
    {
        if (CatalogTypes.Of(member) is not { Count: > 0 } spellings || (member as IFieldSymbol)?.ConstantValue is string)
        {
            return false;
        }

        traced.Members.Add((spellings, where));
        return true;
    }

    private static string FirstText(IInvocationOperation call)
        => call.Arguments.Select(argument => argument.Value.ConstantValue.Value as string).FirstOrDefault(text => text is not null) ?? "";

    /// <summary>The key of a setting, with those of the sections it is read from.</summary>
    private static string Key(IInvocationOperation call) => Under(call.Instance ?? call.Arguments.FirstOrDefault()?.Value) + FirstText(call);

    private static string Under(IOperation? section)
    {
        while (section is IConversionOperation conversion)
        {
            section = conversion.Operand;
        }

        return section is IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } call ? Key(call) + ":" : "";
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
