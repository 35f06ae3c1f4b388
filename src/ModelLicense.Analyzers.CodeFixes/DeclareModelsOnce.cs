using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>
/// Declares every model of a document, project or solution once for each project, where it is named first. A file that several projects
/// share gets the same lines in all of them.
/// </summary>
internal sealed class DeclareModelsOnce : FixAllProvider
{
    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context)
        => Task.FromResult<CodeAction?>(CodeAction.Create(
            DeclareModelFix.Title,
            cancellation => FixAsync(context.WithCancellationToken(cancellation)),
            equivalenceKey: nameof(DeclareModelFix)));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        var written = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var project in context.Projects())
        {
            if (await Declaring.IsPossibleAsync(project, context.CancellationToken).ConfigureAwait(false))
            {
                Declare(await context.DiagnosticsAsync(project).ConfigureAwait(false), written);
            }
        }

        foreach (var project in solution.Projects)
        {
            foreach (var document in project.Documents.Where(document => written.ContainsKey(KeyOf(document.FilePath, document.Name))))
            {
                var declared = await Declaring.DeclareAsync(document, written[KeyOf(document.FilePath, document.Name)], context.CancellationToken).ConfigureAwait(false);
                solution = solution.WithDocumentText(document.Id, await declared.GetTextAsync(context.CancellationToken).ConfigureAwait(false));
            }
        }

        return solution;
    }

    /// <summary>Puts the models of one project to those of the file that names them first, unless a file that the project shares has them already.</summary>
    private static void Declare(IEnumerable<Diagnostic> diagnostics, Dictionary<string, List<string>> written)
    {
        var inSource = diagnostics.Where(each => each.Location.SourceTree is not null)
            .OrderBy(each => each.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(each => each.Location.SourceSpan.Start).ToArray();
        foreach (var model in inSource.Where(each => Declaring.NameIn(each) is not null).GroupBy(each => each.Text("model") ?? Declaring.NameIn(each)!, StringComparer.OrdinalIgnoreCase))
        {
            var names = model.Select(each => Declaring.NameIn(each)!).ToArray();
            var files = model.Select(each => each.Location.SourceTree!.FilePath).ToArray();
            if (files.Any(file => written.TryGetValue(file, out var there) && there.Intersect(names, StringComparer.OrdinalIgnoreCase).Any()))
            {
                continue;
            }

            written.AddTo(files[0], names[0]);
        }
    }

    private static string KeyOf(string? path, string name) => path ?? name;
}
