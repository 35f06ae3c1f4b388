using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>What a <c>[UsesModel]</c> says of the model that it names, and that is said of another model no more.</summary>
internal static class UsesModelEdits
{
    /// <summary>The edits beside that of the name: the stated license becomes the other's, and the day on which the weights were obtained goes.</summary>
    public static IEnumerable<TextChange> Beside(WrittenName name, string license)
    {
        if (name.Token.Parent?.Parent is not AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Arguments: var arguments } })
        {
            yield break;
        }

        for (var i = 1; i < arguments.Count; i++)
        {
            switch (arguments[i].NameEquals?.Name.Identifier.ValueText)
            {
                case "License":
                    yield return new TextChange(arguments[i].Expression.Span, SymbolDisplay.FormatLiteral(license, quote: true));
                    break;
                case "Obtained":
                    yield return new TextChange(TextSpan.FromBounds(arguments[i - 1].Span.End, arguments[i].Span.End), "");
                    break;
            }
        }
    }
}
