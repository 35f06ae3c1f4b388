using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>Which libraries a file uses, by its text: for members that the compiler does not know.</summary>
/// <param name="root">The file.</param>
/// <param name="global">What the global usings of the project name.</param>
internal sealed class Marks(SyntaxNode root, string global)
{
    private readonly Dictionary<Library, bool> known = [];
    private string? text;

    /// <summary>Whether a mark of a library stands in the file.</summary>
    public bool Are(Library library)
    {
        if (!known.TryGetValue(library, out var isThere))
        {
            text ??= root.ToFullString();
            known.Add(library, isThere = library.Marks.Length == 0 || library.Marks.Any(mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0 || global.IndexOf(mark, StringComparison.Ordinal) >= 0));
        }

        return isThere;
    }
}
