using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The license of the model reaches the source or the license of the product.</summary>
public class MLA2006
{
    [Fact]
    public Task is_told_of_a_closed_product_around_a_copyleft_model() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|#0:"Ultralytics/YOLO11"|})]""", """{ "scale": { "closedSource": {|#1:true|} } }""", "MLA2006", [],
        Verify.Expect("MLA2006",
            "'Ultralytics/YOLO11' is under the GNU Affero General Public License v3.0, which may need the corresponding source of a product that combines with the work offered to all who use it over a network, at no charge (section 13); "
            + "this project declares that its source is closed (modellicense.json, line 1): open it under that license, buy another license, or use another model; "
            + "the text is ambiguous: the text speaks of programs and their source; it does not say whether weights are a covered work and whether software that loads them is one work with them, and section 13 speaks of modified versions only").WithLocation(1));

    [Theory]
    [InlineData("yolo11n.onnx")]
    [InlineData("yolo11n.pt")]
    public Task is_told_of_exported_weights_too(string file)
        => Verify.Owed($$"""[assembly: ModelLicense.UsesModel({|MLA2006:"{{file}}"|})]""", """{ "scale": { "closedSource": true } }""", "MLA2006", []);

    [Fact]
    public Task says_nothing_of_an_open_product()
        => Verify.Owed("""[assembly: ModelLicense.UsesModel("Ultralytics/YOLO11")]""", """{ "scale": { "closedSource": false } }""", "MLA2006", []);

    [Theory]
    [InlineData(null)]
    [InlineData("""{ "scale": { "purpose": "commercial" } }""")]
    public Task is_a_note_until_it_is_declared(string? policy) => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|#0:"Ultralytics/YOLO11"|})]""", policy, "MLA2006", [],
        new DiagnosticResult("MLA2006", DiagnosticSeverity.Info).WithLocation(0));

    [Fact]
    public Task is_told_of_a_derivative_under_another_license() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|MLA2006:{|MLA3004:"acme/tuned"|}|}, DerivedFrom = "stabilityai/stablelm-3b-4e1t", License = "mit")]""",
        """{ "scale": { "closedSource": false } }""", "MLA2006", []);
}
