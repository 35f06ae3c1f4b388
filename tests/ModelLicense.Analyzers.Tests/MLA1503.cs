using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The license of a model that a referenced assembly uses has a condition, and the fact it needs is not declared.</summary>
public class MLA1503
{
    [Fact]
    public Task is_a_note_until_the_project_declares_anything() => Libraries.Consumer(
        Libraries.Item("llama3.1"), "#0", expected: new Microsoft.CodeAnalysis.Testing.DiagnosticResult("MLA1503", DiagnosticSeverity.Info).WithLocation(0)).RunAsync();

    [Fact]
    public Task is_a_warning_from_then_on() => Libraries.Consumer(
        Libraries.Item("llama3.1"), "#0", """{ "scale": { "purpose": "commercial" } }""",
        expected: new Microsoft.CodeAnalysis.Testing.DiagnosticResult("MLA1503", DiagnosticSeverity.Warning).WithLocation(0)).RunAsync();
}
