using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Writes edits into a solution. One file on disk is an additional document of several projects: it is edited once, and each of them gets the same text.</summary>
internal static class FileEdits
{
    /// <summary>Whether the files of all edits can be written.</summary>
    public static async Task<bool> CanApplyAsync(IEnumerable<FileEdit> edits, Project project, CancellationToken cancellation)
    {
        foreach (var edit in edits)
        {
            if (Of(project, edit.Path).FirstOrDefault() is not { } document || edit.Apply((await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString()) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The solution with all edits.</summary>
    public static async Task<Solution> ApplyAsync(IEnumerable<FileEdit> edits, Solution solution, CancellationToken cancellation)
    {
        foreach (var file in edits.Distinct().GroupBy(edit => edit.Path, StringComparer.OrdinalIgnoreCase).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var documents = solution.Projects.SelectMany(project => Of(project, file.Key)).ToArray();
            if (documents.Length > 0)
            {
                var text = await documents[0].GetTextAsync(cancellation).ConfigureAwait(false);
                var edited = Edited(text, file.OrderBy(edit => edit.Written, StringComparer.Ordinal));
                solution = edited == text ? solution : documents.Aggregate(solution, (changed, document) => changed.WithAdditionalDocumentText(document.Id, edited));
            }
        }

        return solution;
    }

    private static IEnumerable<TextDocument> Of(Project project, string path)
        => project.AdditionalDocuments.Where(document => string.Equals(document.FilePath ?? document.Name, path, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text with edits, each upon the last; what is not touched stays the text that it was, with its encoding.</summary>
    private static SourceText Edited(SourceText text, IEnumerable<FileEdit> edits)
    {
        var old = text.ToString();
        var edited = edits.Aggregate(old, (changed, edit) => edit.Apply(changed) ?? changed);
        var start = 0;
        while (start < old.Length && start < edited.Length && old[start] == edited[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < edited.Length - start && old[old.Length - 1 - end] == edited[edited.Length - 1 - end])
        {
            end++;
        }

        return edited == old ? text : text.WithChanges(new TextChange(TextSpan.FromBounds(start, old.Length - end), edited.Substring(start, edited.Length - start - end)));
    }
}
