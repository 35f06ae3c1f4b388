using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers;

namespace ModelLicense.Benchmarks;

/// <summary>
/// Runs the analyzers over any folder of C#, whether it compiles or not: no restore, no build, no references but the framework's and those
/// that are handed over. One compilation for each project file, one for what lies below none.
/// </summary>
internal static class Corpus
{
    /// <summary>One finding, with the line at which it stands.</summary>
    public sealed record Finding(string Id, string Path, int Line, int Column, string? ModelId, string Message, string Text);

    /// <summary>How long the analyzers' own callbacks took, over all that was analyzed.</summary>
    public static TimeSpan Spent { get; private set; }

    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules", "artifacts"];

    /// <summary>Prints every finding, and the counts.</summary>
    /// <param name="args">The folder, then <c>--references folder</c> for libraries that the code uses, and <c>--all</c> for every rule instead of uses and hidden models.</param>
    /// <param name="output">Takes the lines.</param>
    public static async Task<int> Run(string[] args, TextWriter output)
    {
        var folder = Path.GetFullPath(args[0]);
        var references = Array.IndexOf(args, "--references") is >= 0 and var at && at + 1 < args.Length ? Directory.GetFiles(args[at + 1], "*.dll", SearchOption.AllDirectories) : [];
        var all = args.Contains("--all");
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (files, lines) = (0, 0L);
        foreach (var (project, sources) in Projects(folder))
        {
            var (found, read) = await Analyze(project, sources, references);
            (files, lines) = (files + sources.Count, lines + read);
            foreach (var each in found)
            {
                counts[each.Id] = counts.GetValueOrDefault(each.Id) + 1;
                if (all || each.Id is "MLA3000" or "MLA3008" or "AD0001")
                {
                    output.WriteLine($"{Path.GetRelativePath(folder, each.Path)}({each.Line},{each.Column}): {each.Id} {each.Message} | {each.Text}");
                }
            }
        }

        output.WriteLine();
        output.WriteLine($"{files:N0} files, {lines:N0} lines: " + (counts.Count == 0 ? "nothing found" : string.Join(", ", counts.Select(pair => $"{pair.Value} {pair.Key}"))));
        output.WriteLine($"The analyzers' own callbacks took {Spent.TotalSeconds:0.00} s; the compiler's binding of what lacks its references takes the rest.");
        return counts.ContainsKey("AD0001") ? 1 : 0;
    }

    /// <summary>The sources of a folder, by the project file that is nearest above them.</summary>
    public static IEnumerable<(string Folder, IReadOnlyList<string> Sources)> Projects(string folder)
        => Files(folder, "*.cs").GroupBy(file => Nearest(Path.GetDirectoryName(file)!, folder)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Order(StringComparer.Ordinal)]));

    /// <summary>What is found in the sources of one project, in the order of files and lines.</summary>
    public static async Task<(IReadOnlyList<Finding> Found, long Lines)> Analyze(string folder, IReadOnlyList<string> sources, IEnumerable<string> references)
    {
        var trees = sources.Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), new CSharpParseOptions(LanguageVersion.Preview), path)).ToArray();
        var isProgram = trees.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)));
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            "Corpus",
            trees,
            framework.Concat(references).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<AdditionalText> additional = [.. Files(folder, "appsettings*.json").Concat(Files(folder, "launchSettings.json")).Select(path => new FileText(path))];
        var failures = new List<Finding>();
        var run = compilation.WithAnalyzers(
            [new SourceUseAnalyzer(), new FileAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions(additional), (exception, _, _) => failures.Add(new Finding("AD0001", folder, 0, 0, null, exception.ToString(), "")), concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        var found = await run.GetAnalyzerDiagnosticsAsync();
        foreach (var analyzer in run.Analyzers)
        {
            Spent += (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
        }

        return ([.. failures, .. found.Select(Read).OrderBy(each => each.Path, StringComparer.Ordinal).ThenBy(each => each.Line).ThenBy(each => each.Column).ThenBy(each => each.Id, StringComparer.Ordinal)], trees.Sum(tree => (long)tree.GetText().Lines.Count));
    }

    private static Finding Read(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var text = diagnostic.Location.SourceTree?.GetText() ?? (File.Exists(place.Path) ? SourceText.From(File.ReadAllText(place.Path)) : null);
        var line = text is not null && place.StartLinePosition.Line < text.Lines.Count ? text.Lines[place.StartLinePosition.Line].ToString().Trim() : "";
        return new Finding(diagnostic.Id, place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1, diagnostic.Properties.GetValueOrDefault("modelId"), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), line.Length > 200 ? line[..200] : line);
    }

    private static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(folder, pattern, new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive })
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(Skipped.Contains));

    private static string Nearest(string folder, string top)
    {
        for (var at = folder; at.Length >= top.Length; at = Path.GetDirectoryName(at)!)
        {
            if (at == top || Directory.EnumerateFiles(at, "*.csproj").Any())
            {
                return at;
            }
        }

        return top;
    }

    private sealed class FileText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
