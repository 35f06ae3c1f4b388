using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The name of a derivative lacks the prefix that the license wants.</summary>
public class MLA2003
{
    private const string Scale = """{ "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] } }""";

    [Fact]
    public Task holds_the_prefix_and_where_the_name_can_be_declared() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|#0:"acme/assistant-8b"|}, DerivedFrom = "meta-llama/Llama-3.1-8B", License = "llama3.1")]""", Scale, "MLA2003", [],
        Verify.Expect("MLA2003",
            "'acme/assistant-8b' is under the Llama 3.1 Community License, which needs \"Llama\" at the start of the name of an AI model that was made or improved with the materials or their outputs and is distributed or made available "
            + "(section 1.b.i); this project declares the name 'assistant-8b' (Test0.cs, line 1): rename it, so that it begins with \"Llama\", and declare \"name\": \"Llama-<name>\" in its entry of models in modellicense.json where the id is another"));

    [Theory]
    [InlineData("meta-llama/Llama-3.1-8B", "acme/Llama-Acme-8B", false)]
    [InlineData("meta-llama/Llama-3.1-8B", "acme/llama-acme", false)]
    [InlineData("meta-llama/Llama-3.1-8B", "acme/Acme-Llama", true)]
    [InlineData("meta-llama/Meta-Llama-3-8B", "acme/Llama-Acme-8B", true)]
    [InlineData("meta-llama/Meta-Llama-3-8B", "acme/Llama-3-Acme-8B", false)]
    [InlineData("meta-llama/Meta-Llama-3-8B", "acme/Llama-3.1-Acme-8B", true)]
    public Task asks_each_version_for_its_own_prefix(string parent, string id, bool told)
        => Verify.Owed($$"""[assembly: ModelLicense.UsesModel({{(told ? "{|MLA2003:" : "")}}"{{id}}"{{(told ? "|}" : "")}}, DerivedFrom = "{{parent}}")]""", Scale, "MLA2003", []);

    [Fact]
    public Task takes_the_declared_name_for_the_name() => Verify.Owed(
        "",
        """
        {
          "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] },
          "models": [ { "id": "acme/assistant-8b", "derivedFrom": ["meta-llama/Llama-3.1-8B"], "license": "llama3.1", "name": "Llama Acme" } ]
        }
        """, "MLA2003", []);

    [Fact]
    public Task is_told_of_a_model_that_outputs_trained() => Verify.Owed(
        "",
        """
        {
          "scale": { "monthlyActiveUsers": 5, "delivery": ["selfHosted"] },
          "models": [ { "id": {|MLA2003:"meta-llama/Llama-3.1-8B-Instruct"|}, "name": "Acme-1B", "activities": [ { "kind": "llm", "fromOutputs": true } ] } ]
        }
        """, "MLA2003", []);

    [Fact]
    public Task is_a_note_where_nobody_says_what_is_made() => Verify.Owed(
        """[assembly: ModelLicense.UsesModel({|#0:"meta-llama/Llama-3.1-8B"|}, Activities = ModelLicense.ModelActivities.FineTuning)]""", Scale, "MLA2003", [],
        Verify.Expect("MLA2003",
            "'meta-llama/Llama-3.1-8B' is under the Llama 3.1 Community License, which needs \"Llama\" at the start of the name of an AI model that was made or improved with the materials or their outputs and is distributed or made available "
            + "(section 1.b.i); the name of what is made from it is not declared: declare \"name\": \"Llama-<name>\" in its entry of models in modellicense.json",
            DiagnosticSeverity.Info));
}
