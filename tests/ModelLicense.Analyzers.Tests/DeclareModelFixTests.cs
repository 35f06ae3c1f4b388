using ModelLicense.Analyzers.CodeFixes;

namespace ModelLicense.Analyzers.Tests;

/// <summary>MLA3001: a model that code names is declared in the same file.</summary>
public class DeclareModelFixTests
{
    private const string Policy = """{ "policy": { "declare": "required" } }""";

    [Fact]
    public Task declares_it_behind_the_usings() => Fix(
        """
        // Of Acme.
        using System;

        class C { void M() => Ask.Of({|MLA3001:"mistral:7b"|}); }
        """,
        """
        // Of Acme.
        using System;

        [assembly: ModelLicense.UsesModel("mistral:7b")]

        class C { void M() => Ask.Of("mistral:7b"); }
        """);

    [Fact]
    public Task declares_it_behind_other_attributes_of_the_assembly_by_the_short_name_where_that_is_imported() => Fix(
        """
        using ModelLicense;
        using System;

        [assembly: UsesModel("phi4")]
        class C { void M() => Ask.Of({|MLA3001:"mistral:7b"|}); }
        """,
        """
        using ModelLicense;
        using System;

        [assembly: UsesModel("phi4")]
        [assembly: UsesModel("mistral:7b")]
        class C { void M() => Ask.Of("mistral:7b"); }
        """);

    [Theory]
    [InlineData("// Of Acme.\n\n", "")]
    [InlineData("#if !NEVER\nusing System;\n#endif\n", "")]
    [InlineData("", "/// <summary>The client.</summary>\n")]
    public Task declares_it_before_the_first_type_where_nothing_else_stands_above_it(string head, string documentation) => Fix(
        head + documentation + """class C { void M() => Ask.Of({|MLA3001:"mistral:7b"|}); }""",
        head + "[assembly: ModelLicense.UsesModel(\"mistral:7b\")]\n\n" + documentation + """class C { void M() => Ask.Of("mistral:7b"); }""");

    [Fact]
    public Task keeps_the_line_ends_of_the_file() => Fix(
        "using System;\r\nclass C { void M() => Ask.Of({|MLA3001:\"mistral:7b\"|}); }\r\n",
        "using System;\r\n\r\n[assembly: ModelLicense.UsesModel(\"mistral:7b\")]\r\nclass C { void M() => Ask.Of(\"mistral:7b\"); }\r\n");

    [Fact]
    public Task declares_each_model_once_for_a_project_where_it_is_named_first() => CodeFix<DeclareModelFix>.All(
        "MLA3001",
        [
            """class A { void M() { Ask.Of({|MLA3001:"mistral:7b"|}); Ask.Of({|MLA3001:"phi4"|}); } }""",
            """class B { void M() { Ask.Of({|MLA3001:"mistralai/Mistral-7B-Instruct-v0.3"|}); Ask.Of({|MLA3001:"acme/secret-sauce"|}); } }""",
        ],
        [
            """
            [assembly: ModelLicense.UsesModel("mistral:7b")]
            [assembly: ModelLicense.UsesModel("phi4")]

            class A { void M() { Ask.Of("mistral:7b"); Ask.Of("phi4"); } }
            """,
            """
            [assembly: ModelLicense.UsesModel("acme/secret-sauce")]

            class B { void M() { Ask.Of("mistralai/Mistral-7B-Instruct-v0.3"); Ask.Of("acme/secret-sauce"); } }
            """,
        ],
        Policy,
        more: test => test.NumberOfIncrementalIterations = 6);

    private static Task Fix(string before, string after) => CodeFix<DeclareModelFix>.One("MLA3001", before, after, Policy);
}
