using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Benchmarks.Mutation;

/// <summary>
/// Puts every change of a file into one text: where something can be changed stands <c>(Mutants.Is(7) ? changed : original)</c>, so that the law
/// is compiled once and a number chooses the change.
/// </summary>
/// <param name="file">How the file is called.</param>
/// <param name="all">Takes the changes.</param>
/// <param name="isLeftOut">Numbers that cannot be compiled.</param>
internal sealed class Mutations(string file, List<Mutant> all, HashSet<int> isLeftOut) : CSharpSyntaxRewriter
{
    /// <summary>Marks the node of a change with its number.</summary>
    public const string Number = "mutant";

    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = [SyntaxKind.LessThanOrEqualExpression, SyntaxKind.GreaterThanOrEqualExpression],
        [SyntaxKind.LessThanOrEqualExpression] = [SyntaxKind.LessThanExpression, SyntaxKind.GreaterThanExpression],
        [SyntaxKind.GreaterThanExpression] = [SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.LessThanOrEqualExpression],
        [SyntaxKind.GreaterThanOrEqualExpression] = [SyntaxKind.GreaterThanExpression, SyntaxKind.LessThanExpression],
        [SyntaxKind.EqualsExpression] = [SyntaxKind.NotEqualsExpression],
        [SyntaxKind.NotEqualsExpression] = [SyntaxKind.EqualsExpression],
        [SyntaxKind.LogicalAndExpression] = [SyntaxKind.LogicalOrExpression],
        [SyntaxKind.LogicalOrExpression] = [SyntaxKind.LogicalAndExpression],
        [SyntaxKind.AddExpression] = [SyntaxKind.SubtractExpression],
        [SyntaxKind.SubtractExpression] = [SyntaxKind.AddExpression],
        [SyntaxKind.MultiplyExpression] = [SyntaxKind.DivideExpression],
        [SyntaxKind.DivideExpression] = [SyntaxKind.MultiplyExpression],
    };

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["Any"] = "All", ["All"] = "Any", ["Max"] = "Min", ["Min"] = "Max", ["OrderBy"] = "OrderByDescending", ["OrderByDescending"] = "OrderBy", ["First"] = "Last", ["FirstOrDefault"] = "LastOrDefault",
        ["Concat"] = "Except", ["Union"] = "Intersect", ["Skip"] = "Take", ["TakeWhile"] = "SkipWhile", ["Append"] = "Prepend",
    };

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (node.IsKind(SyntaxKind.CoalesceExpression))
        {
            return Either(node, visited, node.Right);
        }

        return Operators.TryGetValue(node.Kind(), out var others)
            ? others.Aggregate(visited, (inner, other) => Either(node, inner, SyntaxFactory.BinaryExpression(other, node.Left, node.Right)))
            : visited;
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
        => node.IsKind(SyntaxKind.LogicalNotExpression) ? Either(node, (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!, node.Operand) : base.VisitPrefixUnaryExpression(node);

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node) => Negated(node, (ExpressionSyntax)base.VisitIsPatternExpression(node)!);

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => Either(node, node, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression)),
        SyntaxKind.FalseLiteralExpression => Either(node, node, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)),
        SyntaxKind.NumericLiteralExpression => Either(node, node, SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, node, SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(1)))),
        _ => node,
    };

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
        => Either(node, (ExpressionSyntax)base.VisitConditionalExpression(node)!, SyntaxFactory.ConditionalExpression(node.Condition, Parenthesized(node.WhenFalse), Parenthesized(node.WhenTrue)));

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitInvocationExpression(node)!;
        return node.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: var name } } access && Methods.TryGetValue(name, out var other)
            ? Either(node, visited, node.WithExpression(access.WithName(SyntaxFactory.IdentifierName(other))))
            : visited;
    }

    /// <summary>Something that is done and told no one.</summary>
    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        return node.Expression is InvocationExpressionSyntax && Next(node, "") is { } id
            ? SyntaxFactory.IfStatement(SyntaxFactory.ParseExpression($"!Mutants.Is({id})"), SyntaxFactory.Block(visited)).WithAdditionalAnnotations(new SyntaxAnnotation(Number, id.ToString()))
            : visited;
    }

    // What has to be a constant, what is made once for all tests, and what counts a loop, stays as it is.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => node.WithStatement((StatementSyntax)Visit(node.Statement));

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) || node.Modifiers.Any(SyntaxKind.StaticKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) => node.Initializer is not null && node.Modifiers.Any(SyntaxKind.StaticKeyword) ? node : base.VisitPropertyDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    /// <summary>The original, or the changed where it is chosen.</summary>
    private ExpressionSyntax Either(ExpressionSyntax original, ExpressionSyntax visited, ExpressionSyntax changed)
        => Next(original, changed.NormalizeWhitespace().ToFullString()) is { } id
            ? SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ConditionalExpression(SyntaxFactory.ParseExpression($"Mutants.Is({id})"), Parenthesized(changed), Parenthesized(visited)))
                .WithAdditionalAnnotations(new SyntaxAnnotation(Number, id.ToString()))
            : visited;

    /// <summary>The opposite of a condition that may declare variables, which no second copy of it can.</summary>
    private ExpressionSyntax Negated(ExpressionSyntax original, ExpressionSyntax visited)
        => Next(original, $"!({original})") is { } id
            ? SyntaxFactory.ParenthesizedExpression(SyntaxFactory.BinaryExpression(SyntaxKind.ExclusiveOrExpression, SyntaxFactory.ParseExpression($"Mutants.Is({id})"), Parenthesized(visited)))
                .WithAdditionalAnnotations(new SyntaxAnnotation(Number, id.ToString()))
            : visited;

    private static ParenthesizedExpressionSyntax Parenthesized(ExpressionSyntax expression)
        => SyntaxFactory.ParenthesizedExpression(SyntaxFactory.Token(SyntaxKind.OpenParenToken).WithLeadingTrivia(SyntaxFactory.Space), expression, SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTrailingTrivia(SyntaxFactory.Space));

    private int? Next(SyntaxNode original, string changed)
    {
        var mutant = new Mutant(all.Count, file, original.GetLocation().GetLineSpan().StartLinePosition.Line + 1, original.ToString(), changed);
        all.Add(mutant);
        return isLeftOut.Contains(mutant.Id) ? null : mutant.Id;
    }
}
