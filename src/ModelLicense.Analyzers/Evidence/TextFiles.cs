using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What a file among the additional ones is, for who looks for a line that a license wants shown.</summary>
internal enum TextFileKind
{
    /// <summary>Nothing of the sort.</summary>
    None,

    /// <summary>A page, a view, a form or a resource of the user interface.</summary>
    Interface,

    /// <summary>Documentation.</summary>
    Documentation,

    /// <summary>Notices that are given along with the product.</summary>
    Notice,
}

/// <summary>The files in which texts are looked for, by their names, and their texts, each normalized once.</summary>
internal static class TextFiles
{
    private static readonly string[] Pages = [".razor", ".cshtml", ".xaml", ".axaml", ".resx", ".html", ".htm"];
    private static readonly string[] Plain = ["", ".md", ".txt", ".rst"];
    private static readonly ConditionalWeakTable<SourceText, string> Normal = new();

    /// <summary>What a file is. The text of a license shows nothing and is no notice: it speaks of both.</summary>
    public static TextFileKind KindOf(string path)
    {
        var name = FilePaths.NameOf(path);
        var dot = name.LastIndexOf('.');
        var extension = dot < 0 ? "" : name.Substring(dot);
        return Is(extension, Pages) ? TextFileKind.Interface
            : !Is(extension, Plain) || Begins(name, "LICENSE") || Begins(name, "LICENCE") || Begins(name, "COPYING") ? TextFileKind.None
            : name.IndexOf("NOTICE", StringComparison.OrdinalIgnoreCase) >= 0 ? TextFileKind.Notice
            : Is(extension, [".md"]) || Begins(name, "README") ? TextFileKind.Documentation
            : TextFileKind.None;
    }

    /// <summary>Whether a file holds a text.</summary>
    public static bool Holds(AdditionalText file, string text, CancellationToken cancellation)
    {
        var kind = KindOf(file.Path) == TextFileKind.Interface ? TextKind.Markup : TextKind.Prose;
        return file.GetText(cancellation) is { } content && Wording.Holds(Normal.GetValue(content, each => Wording.Normal(each.ToString(), kind)), text, kind);
    }

    private static bool Is(string extension, string[] among) => among.Contains(extension, StringComparer.OrdinalIgnoreCase);

    private static bool Begins(string name, string beginning) => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
}
