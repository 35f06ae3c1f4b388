using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Writes <c>[assembly: UsesModel]</c> where such attributes stand: behind those of the assembly that are there, else behind the usings.</summary>
internal static class Declaring
{
    private const string Attribute = "ModelLicense.UsesModelAttribute";

    /// <summary>Whether the project has the attributes: they can be switched off.</summary>
    public static async Task<bool> IsPossibleAsync(Project project, CancellationToken cancellation)
        => await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation && compilation.Assembly.GetTypeByMetadataName(Attribute) is not null;

    /// <summary>The model to be declared; null where the diagnostic names none.</summary>
    public static string? NameIn(Diagnostic diagnostic) => diagnostic.Text("modelId") is { Length: > 0 } id ? id : null;

    /// <summary>The document with the declarations.</summary>
    public static async Task<Document> DeclareAsync(Document document, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var name = root.Usings.Any(each => each is { Alias: null, StaticKeyword.RawKind: 0 } && each.Name?.ToString() == "ModelLicense") ? "UsesModel" : "ModelLicense.UsesModel";
        var end = text.Lines.Count > 1 ? text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak)) : "\n";
        var lines = string.Concat(ids.Select(id => $"[assembly: {name}({SymbolDisplay.FormatLiteral(id, quote: true)})]{end}"));
        return await document.EditedAsync([Behind(root, text) is { } before ? Below(before, lines, text, end) : Above(root, lines, text, end)], cancellation).ConfigureAwait(false);
    }

    /// <summary>What stands before the place: the last attribute of the assembly, else the last using. Null where there is none, and where a condition of the preprocessor ends behind it.</summary>
    private static SyntaxNode? Behind(CompilationUnitSyntax root, SourceText text)
    {
        var last = (SyntaxNode?)root.AttributeLists.LastOrDefault(list => list.Target?.Identifier.ValueText == "assembly") ?? (SyntaxNode?)root.Usings.LastOrDefault() ?? root.Externs.LastOrDefault();
        return last is not null && !last.GetLastToken().GetNextToken(includeZeroWidth: true).LeadingTrivia.Any(trivia => trivia.IsDirective)
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(last.Span.End, text.Lines.GetLineFromPosition(last.Span.End).End)))
                ? last
                : null;
    }

    /// <summary>Below a node, on the line that follows it; apart from usings by an empty line.</summary>
    private static TextChange Below(SyntaxNode before, string lines, SourceText text, string end)
    {
        var line = text.Lines.GetLineFromPosition(before.Span.End);
        var apart = before is AttributeListSyntax ? "" : end;
        return line.EndIncludingLineBreak == line.End
            ? new TextChange(new TextSpan(line.End, 0), end + apart + lines)
            : new TextChange(new TextSpan(line.EndIncludingLineBreak, 0), apart + lines);
    }

    /// <summary>Before the first declaration or statement and its documentation, behind what else stands at the head of the file.</summary>
    private static TextChange Above(CompilationUnitSyntax root, string lines, SourceText text, string end)
    {
        var first = (SyntaxNode?)root.Members.FirstOrDefault();
        var token = first?.GetFirstToken() ?? root.EndOfFileToken;
        var documentation = token.LeadingTrivia.FirstOrDefault(trivia => trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax);
        var start = documentation.RawKind == 0 ? token.SpanStart : text.Lines.GetLineFromPosition(documentation.SpanStart).Start;
        return new TextChange(new TextSpan(start, 0), first is null ? lines : lines + end);
    }
}
