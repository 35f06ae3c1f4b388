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

    private static ImmutableArray<AdditionalText> Texts(Dictionary<string, string> files) => [.. files.Select(file => new Text(file.Key, file.Value))];

    public static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Test",
        [
            CSharpSyntaxTree.ParseText(source, path: "Program.cs"),
            CSharpSyntaxTree.ParseText(Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs"), path: "ModelLicenseAttributes.cs"),
        ],
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static CompilationWithAnalyzers With(Compilation compilation, string? policy, params DiagnosticAnalyzer[] analyzers)
    {
        ImmutableArray<AdditionalText> files = policy is null ? [] : [new Text("/repo/app/modellicense.json", policy)];
        return compilation.WithAnalyzers(
            analyzers.Length > 0 ? [.. analyzers] : [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()],
            new AnalyzerOptions(files));
    }

    private sealed class Text(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }
}
