using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What locals, members and parameters can hold.</summary>
internal sealed partial class ValueTracer
{
    /// <summary>What a name by itself refers to; false where that is no value which can be followed.</summary>
    private bool Named(ISymbol symbol, SyntaxNode where, int depth)
    {
        switch (symbol)
        {
            case ILocalSymbol { IsConst: true } constant:
                Constant(constant, constant.ConstantValue, where);
                return true;
            case IFieldSymbol { IsConst: true } constant:
                Constant(constant, constant.ConstantValue, where);
                return true;
            case ILocalSymbol local:
                Local(local, depth);
                return true;
            case IFieldSymbol or IPropertySymbol { IsIndexer: false }:
                Member(symbol, where, depth);
                return true;
            case IParameterSymbol parameter:
                Parameter(parameter, depth);
                return true;
            default:
                return false;
        }
    }

    private static ISymbol? Referred(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>A constant is chosen where it is declared, if that is in this file.</summary>
    private void Constant(ISymbol constant, object? value, SyntaxNode where)
    {
        if (value is string text)
        {
            Is(text, DeclaredHere(constant) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal } ? literal : where);
        }
        else if (!Spelled(constant, where))
        {
            Hide(HiddenIn.Member, constant.Name);
        }
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
            if (Declared.InitialValue(reference.GetSyntax(cancellation)) is { } value)
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
            if (CodeSearch.IsMarked(member))
            {
                traced.IsMarked = true;
                return;
            }

            Hide(HiddenIn.Member, member.Name);
        }
    }

    private void Property(IPropertyReferenceOperation reference, SyntaxNode where, int depth)
    {
        // section.GetSection("Model").Value
        if (reference is { Property.Name: "Value", Instance: IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } section })
        {
            Hide(HiddenIn.Setting, SettingReads.Key(section));
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

    /// <summary>Every value that is assigned to a local or member within a node.</summary>
    private IEnumerable<ExpressionSyntax> Assignments(ISymbol target, SyntaxNode? within)
        => within is null ? [] : within.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => CallSites.NameOf(assignment.Left) == target.Name && assignment.Parent is not InitializerExpressionSyntax
                && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(assignment.Left, cancellation).Symbol, target))
            .Select(assignment => assignment.Right);

    private SyntaxNode? DeclaredHere(ISymbol symbol)
        => symbol.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == tree)?.GetSyntax(cancellation);

    private bool Spelled(ISymbol member, SyntaxNode where)
    {
        if (CatalogTypes.Of(member) is not { Count: > 0 } spellings || (member as IFieldSymbol)?.ConstantValue is string)
        {
            return false;
        }

        traced.Members.Add((spellings, where));
        return true;
    }
}
