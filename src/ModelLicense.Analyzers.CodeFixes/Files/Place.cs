using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>A <c>modellicense.json</c> of a project's folder, or of one above it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Distance">How many folders it lies above the project's own.</param>
/// <param name="Text">What it says.</param>
internal sealed record PolicyPlace(string Path, int Distance, string Text)
{
    /// <summary>As messages call it, and whom it reaches.</summary>
    public string Name => Distance == 0 ? PolicyFiles.Name : $"{string.Concat(Enumerable.Repeat("../", Distance))}{PolicyFiles.Name}, for every project below it";
}

/// <summary>Where fixes of a project can write, and what its uses are judged by.</summary>
internal sealed class Place
{
    private Place(Project project, Inputs inputs)
    {
        Inputs = inputs;
        var folder = inputs.ProjectFile is { } file ? FilePaths.FolderOf(file) : null;
        var files = project.AnalyzerOptions.AdditionalFiles.Select(file => (File: file, Distance: PolicyFiles.Is(file.Path) ? inputs.Files[file.Path]?.Declaration.Distance ?? int.MaxValue : PolicyFiles.Distance(file.Path, folder)));

        // What a package hands over is not this repository's to write.
        var near = files.Where(each => each.Distance < int.MaxValue).OrderBy(each => each.Distance).ThenBy(each => each.File.Path, StringComparer.Ordinal).ToArray();
        Policies = [.. near.Where(each => PolicyFiles.Is(each.File.Path)).Select(each => new PolicyPlace(each.File.Path, each.Distance, each.File.GetText()?.ToString() ?? ""))];
        Texts = [.. near.Where(each => !PolicyFiles.Is(each.File.Path)).Select(each => each.File.Path)];
    }

    /// <summary>What the project's uses are judged by.</summary>
    public Inputs Inputs { get; }

    /// <summary>The policy files that can be written, the nearest first.</summary>
    public IReadOnlyList<PolicyPlace> Policies { get; }

    /// <summary>Other files of the project's folder and of those above it, the nearest first.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The place of a project; null where it has no compilation.</summary>
    public static async Task<Place?> OfAsync(Project project, CancellationToken cancellation)
        => await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
            ? new Place(project, new Inputs(compilation, project.AnalyzerOptions, Read, cancellation))
            : null;

    /// <summary>A fix is asked for seldom, and so what it reads is not kept.</summary>
    private static bool Read(Microsoft.CodeAnalysis.Text.SourceText text, Microsoft.CodeAnalysis.Diagnostics.SourceTextValueProvider<JsonDocument> provider, out JsonDocument? value)
    {
        value = JsonReader.Read(text.ToString());
        return true;
    }
}
