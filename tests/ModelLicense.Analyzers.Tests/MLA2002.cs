using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A notice that the license wants given along is missing.</summary>
public class MLA2002
{
    private const string Notice = "Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright \u00A9 Meta Platforms, Inc. All Rights Reserved.";
    private const string Ships = """{ "scale": { "monthlyActiveUsers": 5, "delivery": ["shipsWeights"] } }""";
    private const string Marked = """[assembly: ModelLicense.UsesModel({|MLA2002:"meta-llama/Llama-3.1-8B-Instruct"|})]""";
    private const string Clean = """[assembly: ModelLicense.UsesModel("meta-llama/Llama-3.1-8B-Instruct")]""";

    [Fact]
    public Task holds_the_notice_and_the_file_for_it() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|#0:"meta-llama/Llama-3.1-8B-Instruct"|})]""", Ships, "MLA2002", [],
        Verify.Expect("MLA2002",
            "'meta-llama/Llama-3.1-8B-Instruct' is under the Llama 3.1 Community License, which needs Meta's attribution notice in a \"Notice\" text file with every distributed copy of the materials (section 1.b.iii); "
            + $"no notice file of this project holds it: write into NOTICE.txt, and give along with the weights, \"{Notice}\""));

    [Fact]
    public Task is_a_note_while_nobody_says_how_the_model_is_delivered() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|#0:"meta-llama/Llama-3.1-8B-Instruct"|})]""", """{ "scale": { "monthlyActiveUsers": 5 } }""", "MLA2002", [],
        Verify.Expect("MLA2002",
            "'meta-llama/Llama-3.1-8B-Instruct' is under the Llama 3.1 Community License, which needs Meta's attribution notice in a \"Notice\" text file with every distributed copy of the materials (section 1.b.iii); "
            + $"no notice file of this project holds it: write into NOTICE.txt, and give along with the weights, \"{Notice}\"; "
            + "to decide whether it is owed, declare how the model is delivered (MSBuild property ModelLicenseDelivery, or \"scale\": { \"delivery\": [<\"hostedApi\" or \"selfHosted\" or \"shipsWeights\">] } in modellicense.json)",
            DiagnosticSeverity.Info));

    [Theory]
    [InlineData("selfHosted")]
    [InlineData("hostedApi")]
    public Task says_nothing_where_no_copy_is_given_to_anybody(string delivery)
        => Verify.Owed(Clean, $$"""{ "scale": { "monthlyActiveUsers": 5, "delivery": ["{{delivery}}"] } }""", "MLA2002", []);

    [Theory]
    [InlineData("NOTICE")]
    [InlineData("NOTICE.txt")]
    [InlineData("Notice.md")]
    [InlineData("THIRD-PARTY-NOTICES.txt")]
    [InlineData("ThirdPartyNotices.txt")]
    public Task says_nothing_where_a_notice_file_holds_it(string path)
        => Verify.Owed(Clean, Ships, "MLA2002", [(path, "Acme\n\n" + Notice.Replace(", Copyright", ",\n  Copyright") + "\n")]);

    [Theory]
    [InlineData("README.md", Notice)]
    [InlineData("LICENSE", Notice)]
    [InlineData("NoticeBoard.razor", Notice)]
    [InlineData("NOTICE", "Llama 3.1 is licensed under the Llama 3.1 Community License")]
    [InlineData("THIRD-PARTY-NOTICES.txt", "a part of such copies: \u201C" + Notice + "\u201D")]
    public Task stays_where_it_stands_elsewhere_or_in_part_or_is_quoted(string path, string text) => Verify.Owed(Marked, Ships, "MLA2002", [(path, text)]);

    [Fact]
    public Task looks_at_the_notice_file_that_is_named_and_elsewhere_for_the_line() => Verify.Owed(
        "",
        """
        {
          "scale": { "monthlyActiveUsers": 5, "delivery": ["shipsWeights"] },
          "models": [ { "id": {|MLA2002:"meta-llama/Llama-3.1-8B-Instruct"|}, "attribution": "legal/NOTICE" } ]
        }
        """, "MLA2002", [("NOTICE", Notice), ("legal/NOTICE", "Acme"), ("README.md", "Built with Llama")]);

    [Fact]
    public Task says_nothing_of_notices_without_a_text_of_their_own()
        => Verify.Owed("""[assembly: ModelLicense.UsesModel("microsoft/phi-4")]""", Ships, "MLA2002", []);
}
