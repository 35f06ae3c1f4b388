namespace ModelLicense.Analyzers.Tests;

/// <summary>The policy does not allow the license.</summary>
public class MLA4001
{
    [Fact]
    public Task tells_of_a_license_that_is_not_on_the_allow_list() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|#0:"mistral:7b"|})]""",
        """{ "policy": { "allow": [{|MLA9005:"mit"|}] } }""",
        properties: null,
        Verify.Expect("MLA4001", "'mistral:7b' is under the Apache License 2.0, which is not on the policy's allow list (modellicense.json, line 1)"));

    [Fact]
    public Task tells_of_a_license_that_is_denied_by_any_of_its_names() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA4001:"mistral:7b"|})]""",
        """{ "policy": { "deny": ["Apache License 2.0"] } }""");

    [Fact]
    public Task says_nothing_of_what_is_allowed() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("mistral:7b")]""",
        """{ "policy": { "allow": ["Apache-2.0"], "deny": [{|MLA9005:"cc-by-nc-4.0"|}] } }""");

    [Fact]
    public async Task holds_what_every_layer_allows_and_no_more()
    {
        var test = Verify.Compilation(
            """[assembly: ModelLicense.UsesModel({|MLA4001:"mistral:7b"|})]""",
            """{ "policy": { "allow": ["apache-2.0"] } }""");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "policy": { "allow": ["mit"] } }"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task lets_a_file_below_loosen_what_the_file_above_names()
    {
        var test = Verify.Compilation(
            """[assembly: ModelLicense.UsesModel("mistral:7b")]""",
            """{ "policy": { "allow": ["apache-2.0"] } }""");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "policy": { "allow": ["mit"], "mayLoosen": ["allow"] } }"""));
        await test.RunAsync();
    }

    [Fact]
    public Task tells_of_what_is_not_on_a_list_because_the_catalog_does_not_hold_it() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel({|MLA3009:{|#0:"acme/private-7b"|}|}, License = "LicenseRef-Acme")]
        [assembly: ModelLicense.UsesModel({|MLA3009:{|#1:"groq/llama-3.1-8b-instant"|}|})]
        [assembly: ModelLicense.UsesModel({|MLA3009:"acme/other-7b"|}, License = "LicenseRef-Other")]
        """,
        """{ "scale": { "monthlyActiveUsers": 5 }, "policy": { "allow": ["LicenseRef-Other"] } }""",
        properties: null,
        Verify.Expect("MLA4001", "'acme/private-7b' is under 'LicenseRef-Acme', which is not on the policy's allow list (modellicense.json, line 1)"),
        Verify.Expect("MLA4001", "'groq/llama-3.1-8b-instant' is under a text that the catalog does not hold, which is not on the policy's allow list (modellicense.json, line 1)", at: 1));
}
