namespace ModelLicense.Analyzers.Tests;

/// <summary>A model that a referenced assembly uses is not in the catalog and states no license, or its name is ambiguous.</summary>
public class MLA3502
{
    private const string Declared = """{ "scale": { "monthlyActiveUsers": 5 } }""";

    [Fact]
    public Task tells_of_a_model_that_nobody_knows() => Libraries.Consumer(Libraries.Item("acme/private-7b"), "MLA3502", Declared).RunAsync();

    [Fact]
    public Task tells_of_a_name_that_fits_several_models() => Libraries.Consumer(Libraries.Item("mistral-small"), "MLA3502", Declared).RunAsync();

    [Fact]
    public Task says_nothing_where_the_library_states_the_license() => Libraries.Consumer(Libraries.Item("acme/private-7b;License=mit"), null, Declared).RunAsync();
}
