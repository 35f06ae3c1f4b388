using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>The name of a model where it is written out in a file of C#: one string token that holds nothing else.</summary>
/// <param name="Token">The token.</param>
/// <param name="Name">The name in it, without white space around.</param>
internal sealed record WrittenName(SyntaxToken Token, string Name)
{
    /// <summary>
    /// The name that a diagnostic speaks of: at its place, or in the constant of the same file to which its place refers. Null where the
    /// name is put together of parts, or written in another file.
    /// </summary>
    public static async Task<WrittenName?> AtAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.Text("modelId") is not { } name
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
        {
            return null;
        }

        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var expression = (node as AttributeArgumentSyntax)?.Expression ?? (node as ArgumentSyntax)?.Expression ?? node as ExpressionSyntax;
        if (expression is not (null or LiteralExpressionSyntax) && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } semantics)
        {
            expression = Constant(semantics.GetSymbolInfo(expression, cancellation).Symbol, root.SyntaxTree, cancellation);
        }

        return expression is LiteralExpressionSyntax { Token: { Value: string text } token } && text.Trim() == name ? new WrittenName(token, name) : null;
    }

    /// <summary>The edit that writes another name in its place, in the same form of string where that can hold it.</summary>
    public TextChange Replaced(string by)
    {
        var at = Token.Text.IndexOf(Name, StringComparison.Ordinal);
        var isPlain = at >= 0 && Token.Text.IndexOf(Name, at + 1, StringComparison.Ordinal) < 0 && by.All(c => c is not ('"' or '\\') && !char.IsControl(c));
        return new TextChange(Token.Span, isPlain ? Token.Text.Remove(at, Name.Length).Insert(at, by) : SymbolDisplay.FormatLiteral(by, quote: true));
    }

    private static ExpressionSyntax? Constant(ISymbol? symbol, SyntaxTree tree, CancellationToken cancellation)
        => symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }
            && symbol.DeclaringSyntaxReferences.FirstOrDefault(each => each.SyntaxTree == tree)?.GetSyntax(cancellation) is VariableDeclaratorSyntax variable
                ? variable.Initializer?.Value
                : null;
}
