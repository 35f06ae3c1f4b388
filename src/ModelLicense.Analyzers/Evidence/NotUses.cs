using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>Places at which the name of a model chooses none: it is compared, searched for, asserted, told to people, a key, or a row of a table.</summary>
internal static class NotUses
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        // Tests of a text.
        "StartsWith", "EndsWith", "Contains", "Equals", "IndexOf", "LastIndexOf", "Compare", "CompareOrdinal", "CompareTo", "IsMatch", "Match", "Replace", "Split", "Remove", "TryGetValue", "ContainsKey",
        "ContainsValue", "GetSection", "GetRequiredSection", "GetConnectionString", "GetValue", "GetEnvironmentVariable", "SetEnvironmentVariable", "TrimStart", "TrimEnd", "SequenceEqual", "Concat",

        // Assertions.
        "Equal", "NotEqual", "AreEqual", "AreNotEqual", "AreSame", "StringContains", "Be", "NotBe", "BeEquivalentTo", "ContainSingle", "NotContain", "Contain", "ShouldBe", "ShouldContain", "ShouldNotBe",
        "Single", "DoesNotContain", "That", "IsEqualTo", "EqualTo", "Throws", "WithArgs", "Returns", "ReturnsAsync", "Setup", "Verify", "InlineData",

        // Told to people.
        "WriteLine", "Write", "WriteLineAsync", "WriteAsync", "Log", "LogInformation", "LogDebug", "LogWarning", "LogError", "LogTrace", "LogCritical", "Info", "Debug", "Warn", "Error", "Information", "Warning",
        "Trace", "Markup", "MarkupLine", "AppendLine", "AppendFormat", "Format", "Print", "Show", "ShowDialog", "Display", "Title", "WithDescription", "WithTitle",

        // Facts about a model that choose none: tokenizers, deletion, lists.
        "CreateForModel", "CreateTiktokenForModel", "GetEncodingForModel", "EncodingForModel", "ForModel", "CreateForModelAsync", "DeleteModel", "DeleteModelAsync", "Exception",
    };

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "description", "displayName", "title", "message", "license", "template", "chatTemplate", "format", "architecture", "family", "prefix", "text", "prompt", "content", "summary", "label", "tooltip", "paramName",
    };

    /// <summary>Whether a literal stands at such a place.</summary>
    public static bool Are(ExpressionSyntax literal)
    {
        for (SyntaxNode? node = literal, parent = literal.Parent; parent is not null; node = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case AttributeArgumentSyntax or CaseSwitchLabelSyntax or PatternSyntax or InterpolationSyntax or NameColonSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.AddExpression }:
                case BracketedArgumentListSyntax or ThrowStatementSyntax or ThrowExpressionSyntax:
                case ConditionalExpressionSyntax conditional when conditional.Condition == node:
                case SwitchExpressionSyntax choice when choice.GoverningExpression == node:
                case MemberAccessExpressionSyntax when node == literal:
                    return true;
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair when pair.Expressions.Count > 1 && (pair.Expressions[0] == node || NamedPositions.Of(literal) == SaysModel.No):
                    return true;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } } when name.StartsWith("expected", StringComparison.OrdinalIgnoreCase) || name.StartsWith("actual", StringComparison.OrdinalIgnoreCase):
                    return true;
                case ArgumentSyntax { NameColon.Name.Identifier.ValueText: var label } when Labels.Contains(label):
                    return true;
                case ArgumentListSyntax { Parent: InvocationExpressionSyntax call }:
                    if (IsTest(call) || IsRowOfTable(call))
                    {
                        return true;
                    }

                    break;
                case ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation }:
                    if (CallSites.NameOf((creation as ObjectCreationExpressionSyntax)?.Type) is { } type && type.EndsWith("Exception", StringComparison.Ordinal) || IsRowOfTable(creation))
                    {
                        return true;
                    }

                    break;
                case AssignmentExpressionSyntax { Right: var right, Left: var left } when right == node:
                    return CallSites.NameOf(left) is { } target ? Labels.Contains(target) || target is "Name" or "DisplayName" : NamedPositions.Of(literal) == SaysModel.No;
                case StatementSyntax or MemberDeclarationSyntax or LambdaExpressionSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsTest(InvocationExpressionSyntax call) => CallSites.NameOf(call.Expression) is not { } name || Methods.Contains(name) || name.StartsWith("Assert", StringComparison.Ordinal);

    /// <summary>A static field or an element of a list that makes an object from the name: a catalog says which models there are and chooses none.</summary>
    private static bool IsRowOfTable(ExpressionSyntax made) => made.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => field.Modifiers.Any(SyntaxKind.StaticKeyword),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Modifiers.Any(SyntaxKind.StaticKeyword),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Modifiers.Any(SyntaxKind.StaticKeyword),
        InitializerExpressionSyntax or ExpressionElementSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => true,
        _ => false,
    };
}
