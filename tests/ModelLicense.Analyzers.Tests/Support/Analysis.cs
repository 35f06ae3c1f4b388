using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The bare diagnostics of one compilation, for what markup cannot say: properties, locations, counts.</summary>
internal static class Analysis
{
    public static async Task<ImmutableArray<Diagnostic>> Of(string source, string? policy = null, params DiagnosticAnalyzer[] analyzers)
        => await With(Compile(source), policy, analyzers).GetAnalyzerDiagnosticsAsync();

    public static async Task<ImmutableArray<Diagnostic>> Of(string source, Dictionary<string, string> files)
        => await Compile(source).WithAnalyzers([new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()], new AnalyzerOptions(Texts(files))).GetAnalyzerDiagnosticsAsync();

    /// <summary>The settings among the files of a project.</summary>
    public static SettingsFiles Settings(Dictionary<string, string> files)
        => new(
            Texts(files),
            (SourceText text, SourceTextValueProvider<JsonDocument> _, out JsonDocument? value) =>
            {
                value = JsonReader.Read(text.ToString());
                return true;
            },
            CancellationToken.None);

    private static ImmutableArray<AdditionalText> Texts(IEnumerable<KeyValuePair<string, string>> files) => [.. files.Select(file => new Text(file.Key, file.Value))];

    public static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Test",
        [
            CSharpSyntaxTree.ParseText(source, path: "Program.cs"),
            CSharpSyntaxTree.ParseText(Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs"), path: "ModelLicenseAttributes.cs"),
        ],
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A project with additional files and build properties (<c>Name=Value</c>), to be analyzed by all.</summary>
    public static CompilationWithAnalyzers With(Compilation compilation, Dictionary<string, string> files, IEnumerable<string> properties)
        => compilation.WithAnalyzers(
            [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()],
            Options(files, properties));

    /// <summary>What the build hands over beside code: files in this order, and build properties (<c>Name=Value</c>) with the project's own path.</summary>
    public static AnalyzerOptions Options(IEnumerable<KeyValuePair<string, string>> files, IEnumerable<string> properties)
        => new(Texts(files), new Properties([.. properties, "ModelLicenseProjectFile=" + Uri.EscapeDataString(Verify.ProjectFile)]));

    public static CompilationWithAnalyzers With(Compilation compilation, string? policy, params DiagnosticAnalyzer[] analyzers)
    {
        ImmutableArray<AdditionalText> files = policy is null ? [] : [new Text("/repo/app/modellicense.json", policy)];
        return compilation.WithAnalyzers(
            analyzers.Length > 0 ? [.. analyzers] : [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()],
            new AnalyzerOptions(files));
    }

    /// <summary>A file that is read once, as by the compiler.</summary>
    private sealed class Text(string path, string content) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(content);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>Build properties as the compiler hands them on.</summary>
    private sealed class Properties(IEnumerable<string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(each => "build_property." + each.Split('=', 2)[0], each => each.Split('=', 2)[1], StringComparer.OrdinalIgnoreCase));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
