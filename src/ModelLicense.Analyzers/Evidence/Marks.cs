namespace ModelLicense.Analyzers.Evidence;

/// <summary>Which libraries a file uses, by its text: for members that the compiler does not know.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="global">What the global usings of the project name.</param>
internal sealed class Marks(string text, string global)
{
    private readonly Dictionary<Library, bool> known = [];

    /// <summary>Whether a mark of a library stands in the file.</summary>
    public bool Are(Library library)
    {
        if (!known.TryGetValue(library, out var isThere))
        {
            known.Add(library, isThere = library.Marks.Length == 0 || library.Marks.Any(mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0 || global.IndexOf(mark, StringComparison.Ordinal) >= 0));
        }

        return isThere;
    }
}
