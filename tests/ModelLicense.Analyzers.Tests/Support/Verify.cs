using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ModelLicense.Analyzers.Tests;

/// <summary>
/// One compilation with all analyzers. Markup such as <c>{|MLA1001:"llama3.1"|}</c> in source, policy or project says what is reported;
/// <c>{|#0:...|}</c> with <see cref="Expect"/> says its message too. MLA3000 marks every use and MLA3005 every declaration that no code names, and something is owed for most models (MLA2xxx), so they are left out unless asked for.
/// </summary>
internal static class Verify
{
    /// <summary>A project folder as the build would say it.</summary>
    public const string ProjectFile = "/repo/app/app.csproj";

    /// <summary>The rules of what is owed.</summary>
    public static readonly string[] Obligations = ["MLA2001", "MLA2002", "MLA2003", "MLA2006", "MLA2007"];

    /// <summary>Checks what is reported for C#, and for a policy file where there is one.</summary>
    /// <param name="source">The C# with markup.</param>
    /// <param name="policy">The project's <c>modellicense.json</c> with markup.</param>
    /// <param name="properties">Build properties, <c>Name=Value</c>.</param>
    /// <param name="expected">Diagnostics with messages, by <see cref="Expect"/>.</param>
    public static Task Source([StringSyntax("C#-test")] string source, [StringSyntax("json")] string? policy = null, string[]? properties = null, params DiagnosticResult[] expected)
        => Compilation(source, policy, properties, expected).RunAsync();

    /// <summary>Checks what is reported for a policy file alone.</summary>
    public static Task Policy([StringSyntax("json")] string policy, params DiagnosticResult[] expected)
        => Compilation("", policy, properties: null, expected).RunAsync();

    /// <summary>Checks which places of C# are taken for uses (MLA3000) and for calls whose model is not shown (MLA3008), whatever they come to. Libraries that cannot be had are stubs.</summary>
    public static Task Uses([StringSyntax("C#-test")] string source, params DiagnosticResult[] expected) => UsesTest(source, expected).RunAsync();

    /// <summary>The same test, to be changed before it runs.</summary>
    public static AnalyzersTest UsesTest(string source, params DiagnosticResult[] expected)
    {
        var test = Compilation(source, policy: null, properties: null, expected);
        test.TestState.AdditionalReferences.Add(References.Stubs);
        test.DisabledDiagnostics.Clear();
        // Members that their libraries call experimental.
        test.DisabledDiagnostics.AddRange(["OPENAI001", "OPENAI002", "MEAI001", "SKEXP0001", "SKEXP0010", "SKEXP0110"]);
        test.DisabledDiagnostics.AddRange(Rules.All.Select(rule => rule.Id).Where(id => id is not ("MLA3000" or "MLA3008")));
        return test;
    }

    /// <summary>A diagnostic with its message, at <c>{|#0:...|}</c>.</summary>
    public static DiagnosticResult Expect(string id, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning, int at = 0)
        => new DiagnosticResult(id, severity).WithLocation(at).WithMessage(message);

    /// <summary>The test, to be changed before it runs.</summary>
    public static AnalyzersTest Compilation(string source, string? policy = null, string[]? properties = null, params DiagnosticResult[] expected)
    {
        var test = new AnalyzersTest { TestCode = source };
        test.TestState.Sources.Add(("ModelLicenseAttributes.cs", Repository.Read("src/ModelLicense.Analyzers.Package/attributes/ModelLicenseAttributes.cs")));
        if (policy is not null)
        {
            test.TestState.AdditionalFiles.Add(("/repo/app/modellicense.json", policy));
        }

        string[] all = ["ModelLicenseProjectFile=" + Uri.EscapeDataString(ProjectFile), .. properties ?? []];
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Concat(all.Select(property => "build_property." + property.Replace("=", " = ") + "\n"))));
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        test.DisabledDiagnostics.AddRange(["MLA3000", "MLA3005", .. Obligations]);
        return test;
    }

    /// <summary>Checks what is owed, with the texts that the build hands over.</summary>
    /// <param name="source">The C# with markup.</param>
    /// <param name="policy">The project's <c>modellicense.json</c> with markup.</param>
    /// <param name="rule">The rule that is looked at; what else is owed, and what is not known of a model, is left out.</param>
    /// <param name="texts">Files by their paths, from the project's folder.</param>
    /// <param name="expected">Diagnostics with messages, by <see cref="Expect"/>.</param>
    public static Task Owed([StringSyntax("C#-test")] string source, [StringSyntax("json")] string? policy, string rule, (string Path, string Text)[] texts, params DiagnosticResult[] expected)
    {
        var test = Compilation(source, policy, properties: null, expected);
        test.TestState.AdditionalFiles.AddRange(texts.Select(text => (text.Path[0] == '/' ? text.Path : "/repo/app/" + text.Path, Microsoft.CodeAnalysis.Text.SourceText.From(text.Text))));
        test.DisabledDiagnostics.AddRange(["MLA1003", "MLA3002", "MLA3009"]);
        test.DisabledDiagnostics.Remove(rule);
        return test.RunAsync();
    }
}

/// <summary>All analyzers, on the SDK's own reference assemblies and the real AI SDKs, with no network.</summary>
internal sealed class AnalyzersTest : CSharpAnalyzerTest<SourceUseAnalyzer, DefaultVerifier>
{
    public AnalyzersTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References.All);
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        TestBehaviors |= TestBehaviors.SkipGeneratedCodeCheck;
    }

    /// <summary>The version of C#; the newest of the compiler unless set.</summary>
    public LanguageVersion CSharp { get; set; } = LanguageVersion.Latest;

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new SourceUseAnalyzer(), new FileAnalyzer(), new ProjectUseAnalyzer()];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(CSharp, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions()
        => new CSharpCompilationOptions(TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable);
}
