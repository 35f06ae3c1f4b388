using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers;

/// <summary>The <c>modellicense.json</c> files that reach a project: in its own folder and in the folders above, up to the root.</summary>
internal sealed class PolicyFiles
{
    /// <summary>What a policy file is called.</summary>
    public const string Name = "modellicense.json";

    private static readonly SourceTextValueProvider<JsonDocument> Json = new(text => JsonReader.Read(text.ToString()));

    private readonly Dictionary<string, (PolicyDocument Policy, SourceText Text)> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the files in the order of their strength, up to the one that says it is the root; doubles are dropped.</summary>
    /// <param name="additional">The additional files.</param>
    /// <param name="projectFile">The path of the project file, if it is known.</param>
    /// <param name="metrics">The metrics that the catalog knows.</param>
    /// <param name="cached">Roslyn's cache of what was read of a text.</param>
    /// <param name="cancellation">Ends the work.</param>
    public PolicyFiles(ImmutableArray<AdditionalText> additional, string? projectFile, IReadOnlyList<Metric> metrics, TryGetValue cached, CancellationToken cancellation)
    {
        var projectFolder = projectFile is null ? null : FolderOf(projectFile);
        var ordered = additional
            .Where(file => Is(file.Path))
            .Select(file => (file, distance: Distance(file.Path, projectFolder)))
            .OrderBy(each => each.distance)
            .ThenBy(each => each.file.Path, StringComparer.Ordinal);
        var isRoot = false;
        foreach (var (file, distance) in ordered)
        {
            // A root ends the climb. What a package or the project hands over from elsewhere is no folder above, and cannot be shut out.
            if (isRoot && distance < int.MaxValue)
            {
                continue;
            }

            if (files.ContainsKey(file.Path) || file.GetText(cancellation) is not { } text || !cached(text, Json, out var json) || json is null)
            {
                continue;
            }

            var name = distance switch
            {
                0 => Name,
                int.MaxValue => file.Path.Split('/', '\\') is var parts && parts.Length > 1 ? parts[parts.Length - 2] + "/" + Name : Name,
                _ => string.Concat(Enumerable.Repeat("../", distance)) + Name,
            };
            var policy = PolicyReader.Read(json, text.ToString(), file.Path, name, distance, metrics);
            files.Add(file.Path, (policy, text));
            isRoot |= policy.IsRoot;
        }
    }

    /// <summary>The cached reading of a text; <c>CompilationStartAnalysisContext.TryGetValue</c>.</summary>
    public delegate bool TryGetValue(SourceText text, SourceTextValueProvider<JsonDocument> provider, out JsonDocument? value);

    /// <summary>Whether none reaches the project.</summary>
    public bool IsEmpty => files.Count == 0;

    /// <summary>What the files say, the nearest first.</summary>
    public IEnumerable<Declaration> Declarations => files.Values.Select(file => file.Policy.Declaration).OrderBy(declaration => declaration.Distance);

    /// <summary>What the project's own file says; the files above it are knowledge.</summary>
    public IEnumerable<Declaration> Own => Declarations.Where(declaration => declaration.Distance == 0);

    /// <summary>
    /// Whether these are the files that say something of the licensee or of the organization's rules, apart from what is handed over:
    /// that is taken to reach every project.
    /// </summary>
    public bool AreThose(IEnumerable<string> paths)
        => new HashSet<string>(paths, StringComparer.OrdinalIgnoreCase).SetEquals(files
            .Where(file => file.Value.Policy.Declaration.Distance < int.MaxValue && (file.Value.Policy.Declaration is { SaysScale: true } or { Rules: not null } or { Rates.Count: > 0 }))
            .Select(file => file.Key));

    /// <summary>What was read of a file that counts; null for any other file.</summary>
    public PolicyDocument? this[string path] => files.TryGetValue(path, out var file) ? file.Policy : null;

    /// <summary>Whether a path is that of a policy file.</summary>
    public static bool Is(string path) => HasName(path, Name);

    /// <summary>Whether a path ends with a file's name.</summary>
    public static bool HasName(string path, string name)
        => path.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\');

    /// <summary>Whether a place lies in the project's own file, as opposed to one in a folder above.</summary>
    public bool IsOwn(Origin origin) => this[origin.Path] is { Declaration.Distance: 0 };

    /// <summary>The location of a place in a file that counts; null for any other place.</summary>
    public Location? Locate(Origin origin)
        => files.TryGetValue(origin.Path, out var file) && origin.Span.End <= file.Text.Length ? Locate(origin.Path, origin.Span, file.Text) : null;

    /// <summary>The location of a span in a text.</summary>
    public static Location Locate(string path, Span span, SourceText text)
    {
        var start = Math.Min(span.Start, text.Length);
        var range = new TextSpan(start, Math.Min(span.Length, text.Length - start));
        return Location.Create(path, range, text.Lines.GetLinePositionSpan(range));
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1).Replace('\\', '/');

    /// <summary>How many folders a file lies above the project's own; the largest number where it is not above it at all.</summary>
    private static int Distance(string path, string? projectFolder)
    {
        var folder = FolderOf(path);
        return projectFolder is null || string.Equals(folder, projectFolder, StringComparison.OrdinalIgnoreCase) ? 0
            : projectFolder.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? projectFolder.Substring(folder.Length).Count(c => c == '/')
            : int.MaxValue;
    }
}
