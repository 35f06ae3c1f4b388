using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>The string constants of a file of C#, generated ones such as Razor pages too. A file is read once, whatever else is edited.</summary>
internal static class Constants
{
    private static readonly ConditionalWeakTable<SyntaxTree, string> Read = new();

    /// <summary>Whether a constant of the file holds a text. The tokens of a file are looked at only where its bare text has every word of it, or hides some.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Its <see cref="Wording.FixedWords"/>.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static bool Hold(SyntaxTree tree, string text, IReadOnlyList<string> words, CancellationToken cancellation)
        => MayHold(tree.GetText(cancellation).ToString(), words)
            && Wording.Holds(Read.GetValue(tree, each => Of(each.GetRoot(cancellation))), text, TextKind.Constants);

    /// <summary>Whether the words stand somewhere in a file, however they are put together, or characters are written by their numbers. Of a word whose parts are added up nothing is seen.</summary>
    private static bool MayHold(string file, IReadOnlyList<string> words)
        => words.All(word => file.IndexOf(word, StringComparison.Ordinal) >= 0) || Glance.HidesNames(file) || file.IndexOf("\\x", StringComparison.Ordinal) >= 0;

    private static string Of(SyntaxNode root)
    {
        var all = new StringBuilder();
        var inSum = (SyntaxNode?)null;
        foreach (var token in root.DescendantTokens())
        {
            if (!IsText(token))
            {
                continue;
            }

            // "Built with " + "Llama" is one constant.
            var sum = SumAround(token.Parent);
            if (sum is null || sum != inSum)
            {
                all.Append(Wording.Separator);
            }

            all.Append(token.ValueText);
            inSum = sum;
        }

        return Wording.Normal(all.Append(Wording.Separator).ToString(), TextKind.Constants);
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken;

    /// <summary>The largest sum of nothing but literals around a literal; null where it stands alone.</summary>
    private static SyntaxNode? SumAround(SyntaxNode? literal)
    {
        SyntaxNode? sum = null;
        for (var node = literal?.Parent; node is ParenthesizedExpressionSyntax || (node is BinaryExpressionSyntax && node.IsKind(SyntaxKind.AddExpression)); node = node.Parent)
        {
            if (!IsConstant((ExpressionSyntax)node))
            {
                break;
            }

            sum = node;
        }

        return sum;
    }

    private static bool IsConstant(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => IsConstant(inner.Expression),
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && IsConstant(sum.Left) && IsConstant(sum.Right),
        _ => expression.IsKind(SyntaxKind.StringLiteralExpression),
    };
}
