using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>The <c>modellicense.json</c> files that reach a project: in its own folder and in the folders above, up to the root.</summary>
internal sealed class PolicyFiles
{
    /// <summary>What a policy file is called.</summary>
    public const string Name = "modellicense.json";

    private static readonly SourceTextValueProvider<JsonDocument> Json = new(text => JsonReader.Read(text.ToString()));

    private readonly Dictionary<string, ReadFile> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PolicyDocument> ofReferences = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the files in the order of their strength, up to the one that says it is the root; doubles are dropped.</summary>
    /// <param name="additional">The additional files.</param>
    /// <param name="layers">Where the files come from.</param>
    /// <param name="projectFile">The path of the project file, if it is known.</param>
    /// <param name="metrics">The metrics that the catalog knows.</param>
    /// <param name="cached">Roslyn's cache of what was read of a text.</param>
    /// <param name="cancellation">Ends the work.</param>
    public PolicyFiles(ImmutableArray<AdditionalText> additional, PolicyLayers layers, string? projectFile, IReadOnlyList<Metric> metrics, TryGetValue cached, CancellationToken cancellation)
    {
        var projectFolder = projectFile is null ? null : FilePaths.FolderOf(projectFile);
        var ordered = new List<Candidate>();
        foreach (var file in additional)
        {
            if (Is(file.Path))
            {
                var layer = layers.Of(file.Path);
                ordered.Add(new Candidate(file, layer, layer == PolicyLayer.HandedOver ? int.MaxValue : Distance(file.Path, projectFolder)));
            }
        }

        ordered.Sort((a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.File.Path, b.File.Path));
        var isRoot = false;
        foreach (var (file, layer, distance) in ordered)
        {
            // A root ends the climb. What a package or the project hands over from elsewhere is no folder above, and cannot be shut out.
            if (isRoot && distance < int.MaxValue && layer != PolicyLayer.OfReference)
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
            if (layer == PolicyLayer.OfReference)
            {
                ofReferences[file.Path] = policy;
                continue;
            }

            files.Add(file.Path, new ReadFile(policy, text));
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

    /// <summary>Whether any says something of the licensee or of the organization's rules: answers and models alone are no policy.</summary>
    public bool SayPolicy => files.Values.Any(file => SaysPolicy(file.Policy.Declaration));

    /// <summary>
    /// Whether a referenced project is judged by the same files as this one. What a project's own file says of models and of answers is
    /// for itself.
    /// </summary>
    /// <param name="paths">The policy files that reach that project.</param>
    /// <param name="project">Its project file.</param>
    public bool AreThose(IEnumerable<string> paths, string project)
    {
        bool Counts(PolicyDocument? policy, bool isOwn) => policy is null || SaysPolicy(policy.Declaration) || (!isOwn && policy.Declaration.Models.Count > 0);
        var there = paths.Where(path => Counts(files.TryGetValue(path, out var file) ? file.Policy : ofReferences.TryGetValue(path, out var other) ? other : null, string.Equals(FilePaths.FolderOf(path), FilePaths.FolderOf(project), StringComparison.OrdinalIgnoreCase)));
        var here = files.Where(file => Counts(file.Value.Policy, file.Value.Policy.Declaration.Distance == 0)).Select(file => file.Key);
        return new HashSet<string>(there, StringComparer.OrdinalIgnoreCase).SetEquals(here);
    }

    private static bool SaysPolicy(Declaration file) => file is { SaysScale: true } or { Rules: not null } or { Rates.Count: > 0 } or { OwnLicenses.Count: > 0 } or { OwnModels.Count: > 0 };

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

    /// <summary>How many folders a file lies above the project's own; the largest number where it is not above it at all.</summary>
    public static int Distance(string path, string? projectFolder)
    {
        var folder = FilePaths.FolderOf(path);
        return projectFolder is null || string.Equals(folder, projectFolder, StringComparison.OrdinalIgnoreCase) ? 0
            : projectFolder.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? projectFolder.Substring(folder.Length).Count(c => c == '/')
            : int.MaxValue;
    }

    /// <summary>A policy file that may count.</summary>
    private sealed record Candidate(AdditionalText File, PolicyLayer Layer, int Distance);

    /// <summary>A policy file that counts.</summary>
    private sealed record ReadFile(PolicyDocument Policy, SourceText Text);
}
