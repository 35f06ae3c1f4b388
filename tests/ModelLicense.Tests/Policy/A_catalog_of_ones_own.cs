namespace ModelLicense.Tests.Policy;

/// <summary>A private model, a negotiated license, a model of next month: entries in the form of the catalog, over it.</summary>
public class A_catalog_of_ones_own
{
    private const string Traced = """ "url": "https://acme.example/license", "source": "contract LGL-7", "readOn": "2026-11-01", "confidence": "licenseText" """;

    private const string AcmeLicense = $$"""
        { "key": "LicenseRef-Acme", "name": "Acme License", "steward": "Acme", "openness": "community", "openWeights": false, {{Traced}},
          "terms": [ { "id": "inside", "kind": "purpose", "section": "1", "summary": "is for use inside Acme", "allows": ["internal"], "then": "barred" } ] }
        """;

    private const string AcmeModel = """
        { "key": "acme-writer", "family": "Acme Writer", "version": "1", "name": "Acme Writer", "license": "LicenseRef-Acme", "confidence": "licenseText", "source": "contract LGL-7", "readOn": "2026-11-01",
          "publisher": "Acme", "modality": ["text"], "names": ["acme writer"], "ids": ["acme/writer"], "bases": [ { "model": "llama-3.1", "by": "fineTuned" } ] }
        """;

    [Fact]
    public void knows_a_private_model_by_its_license_and_its_base()
    {
        var catalog = Over($$""" "licenses": [ {{AcmeLicense}} ], "models": [ {{AcmeModel}} ] """);

        var judgment = Judge.Decide(Given.Use("Acme_Writer-GGUF"), Given.Facts("\"purpose\": \"commercial\", \"monthlyActiveUsers\": 800000000"), catalog);

        Assert.Equal("acme-writer", judgment.Model?.Key);
        Assert.Equal("Acme", judgment.Model?.Publisher);
        Assert.Equal(["LicenseRef-Acme: Breached", "llama3.1: PermissionRequired"], judgment.Licenses.Select(license => $"{license.License?.Key}: {license.Outcome}"));
        Assert.EndsWith("+own", catalog.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void gives_terms_to_a_license_that_a_declaration_states()
    {
        var catalog = Over($$""" "licenses": [ {{AcmeLicense}} ] """);
        var use = Given.Declared(""" "id": "acme/other", "license": "Acme License" """);

        Assert.Equal(Outcome.Breached, Judge.Decide(use, Given.Facts("\"purpose\": \"commercial\""), catalog).Outcome);
        Assert.Equal("acme/other", Judge.Decide(use, Given.Facts("\"purpose\": \"commercial\""), catalog).Use.Id);
    }

    [Fact]
    public void holds_no_license_without_terms_unless_it_says_why()
    {
        string Free(string more) => $$"""{ "key": "LicenseRef-Acme", "name": "Acme License", "steward": "Acme", "openness": "proprietary", {{more}} {{Traced}}, "terms": [] }""";
        const string Stated = """ "id": "acme/own", "license": "LicenseRef-Acme" """;

        var refused = Over($$""" "licenses": [ {{Free("")}} ] """, "the Acme License is clear of everything, because it has no terms, which needs a 'reason'");
        var taken = Over($$""" "licenses": [ {{Free("\"reason\": \"we trained it\",")}} ] """);

        Assert.Equal(Outcome.Unverified, Judge.Decide(Given.Declared(Stated), Given.Facts("\"purpose\": \"commercial\""), refused).Outcome);
        Assert.Equal(Outcome.Clear, Judge.Decide(Given.Declared(Stated), Given.Facts("\"purpose\": \"commercial\""), taken).Outcome);
        Assert.False(taken.License("LicenseRef-Acme")!.Has(OpennessAsked.OpenSource));
    }

    [Fact]
    public void says_which_words_there_are_where_one_is_missing()
        => Assert.Equal(
            "'openness' is missing: one of openSource, copyleft, useRestrictedOpen, community, nonCommercial, researchOnly, serviceTerms, proprietary",
            Assert.Single(Given.Policy($$"""{ "catalog": { "licenses": [ {{AcmeLicense.Replace("\"openness\": \"community\", ", "", StringComparison.Ordinal)}} ] } }""").Faults).Message);

    [Fact]
    public void takes_a_negotiated_license_with_a_reason_only()
    {
        var without = WithoutTerm("llama3.1", "users-700m");
        const string Huge = "\"purpose\": \"commercial\", \"monthlyActiveUsers\": 800000000";

        var refused = Over($$""" "licenses": [ {{without}} ] """, "this takes away or changes the term 'users-700m' of the Llama 3.1 Community License: what can be milder than the catalog needs a 'reason'; it does not count");
        var taken = Over($$""" "licenses": [ {{without.Replace("\"key\":\"llama3.1\"", "\"key\":\"llama3.1\",\"reason\":\"Meta agreed, 2026-114\"", StringComparison.Ordinal)}} ] """);

        Assert.Equal(Outcome.PermissionRequired, Judge.Decide(Given.Use("llama3.1"), Given.Facts(Huge), refused).Outcome);
        Assert.Equal(Outcome.DutyOwed, Judge.Decide(Given.Use("llama3.1"), Given.Facts(Huge), taken).Outcome);
    }

    [Fact]
    public void may_make_any_license_stricter_without_a_reason()
        => Assert.All(Shipped.Data.Licenses, entry =>
        {
            var stricter = entry.Json.Replace("\"terms\":[", "\"terms\":[{\"id\":\"own\",\"kind\":\"purpose\",\"section\":\"1\",\"summary\":\"is for nobody\",\"allows\":[],\"then\":\"barred\"},", StringComparison.Ordinal).Replace("}},]", "}}]", StringComparison.Ordinal).Replace("},]", "}]", StringComparison.Ordinal);
            var catalog = Over($$""" "licenses": [ {{stricter}} ] """);
            Assert.Equal(Shipped.Catalog.License(entry.Key)!.Terms.Count + 1, catalog.License(entry.Key)!.Terms.Count);
        });

    [Fact]
    public void cannot_make_any_license_milder_without_a_reason()
        => Assert.All(Shipped.Catalog.Licenses.Where(license => license.Terms.Count > 0), license =>
            Over($$""" "licenses": [ {{WithoutTerm(license.Key, license.Terms[^1].Id)}} ] """, "needs a 'reason'"));

    [Theory]
    [InlineData("\"license\":\"llama3.1\"", "\"license\":\"mit\"")]
    [InlineData("\"modality\":[\"text\"]", "\"modality\":[\"code\"]")]
    public void cannot_put_a_model_under_a_milder_license_without_a_reason(string said, string instead)
    {
        var json = Shipped.Data.Models.Single(entry => entry.Key == "llama-3.1").Json;
        Assert.Contains(said, json, StringComparison.Ordinal);

        var catalog = Over($$""" "models": [ {{json.Replace(said, instead, StringComparison.Ordinal)}} ] """, "this takes something away from what the catalog says of Llama 3.1");

        Assert.Equal(Shipped.Catalog.Model("llama-3.1")!.Licenses, catalog.Model("llama-3.1")!.Licenses);
    }

    [Fact]
    public void cannot_take_the_identifier_of_a_model_for_another_without_a_reason()
    {
        var thief = AcmeModel.Replace("\"acme/writer\"", "\"meta-llama/Llama-3.1-8B-Instruct\"", StringComparison.Ordinal).Replace("LicenseRef-Acme", "mit", StringComparison.Ordinal);

        Over($$""" "models": [ {{thief}} ] """, "this takes something away from what the catalog says of Llama 3.1");
        var taken = Over($$""" "models": [ {{thief.Replace("{ \"key\"", "{ \"reason\": \"ours is called so\", \"key\"", StringComparison.Ordinal)}} ] """);

        Assert.Equal("acme-writer", Assert.IsType<Match.Exactly>(taken.Resolve("meta-llama/Llama-3.1-8B-Instruct")).Model.Key);
        Assert.Equal("llama-3.1", Assert.IsType<Match.Exactly>(taken.Resolve("llama3.1:8b")).Model.Key);
    }

    [Theory]
    [InlineData("""{ "catalog": { "licenses": [ {} ] } }""", "'key' is missing")]
    [InlineData("""{ "catalog": { "models": [ { «"famly"»: "x" } ] } }""", "did you mean 'family'?")]
    [InlineData("""{ "catalog": { «"license"»: [] } }""", "did you mean 'licenses'?")]
    [InlineData("""{ "catalog": «[]» }""", "an object is expected")]
    public void is_read_as_strictly_as_the_catalog(string marked, string message)
    {
        var (text, spans) = Marked.Parse(marked);

        var document = Given.Policy(text);

        Assert.Contains(document.Faults, fault => fault.Message.Contains(message, StringComparison.Ordinal) && (spans.Count == 0 || fault.Origin.Span == spans[0]));
        Assert.Empty(document.Declaration.OwnLicenses);
        Assert.Empty(document.Declaration.OwnModels);
    }

    [Fact]
    public void names_licenses_and_bases_that_exist()
    {
        Over($$""" "models": [ {{AcmeModel}} ] """, "the license 'LicenseRef-Acme' does not exist");
        Over($$""" "licenses": [ {{AcmeLicense}} ], "models": [ {{AcmeModel.Replace("llama-3.1", "llama-99", StringComparison.Ordinal)}} ] """, "the model 'llama-99' does not exist");
        Over($$""" "licenses": [ {{AcmeLicense.Replace("Acme License", "MIT License", StringComparison.Ordinal)}} ] """, "'MIT License' already stands for the MIT License");
    }

    [Fact]
    public void of_the_nearest_file_is_on_top_and_needs_a_reason_against_those_above_too()
    {
        var strict = Given.Policy($$"""{ "catalog": { "licenses": [ {{AcmeLicense}} ] } }""", distance: 1).Declaration;
        var mild = AcmeLicense.Replace("[\"internal\"]", "[\"internal\", \"commercial\"]", StringComparison.Ordinal);
        Declaration Near(string license) => Given.Policy($$"""{ "catalog": { "licenses": [ {{license}} ] } }""").Declaration;
        var faults = new List<Fault>();

        var refused = Shipped.Catalog.With([Near(mild), strict], faults);
        var taken = Shipped.Catalog.With([Near(mild.Replace("{ \"key\"", "{ \"reason\": \"LGL-8\", \"key\"", StringComparison.Ordinal)), strict], []);

        Assert.Contains("needs a 'reason'", Assert.Single(faults).Message, StringComparison.Ordinal);
        Assert.Equal([Purpose.Internal], ((PurposeTerm)refused.License("LicenseRef-Acme")!.Terms[0]).Allows);
        Assert.Equal([Purpose.Internal, Purpose.Commercial], ((PurposeTerm)taken.License("LicenseRef-Acme")!.Terms[0]).Allows);
    }

    [Fact]
    public void changes_nothing_that_it_does_not_name()
    {
        var catalog = Over($$""" "licenses": [ {{AcmeLicense}} ], "models": [ {{AcmeModel}} ] """);

        Assert.All(Shipped.Catalog.Models, model => Assert.Equal(
            Judge.Decide(Given.Use(model.Ids[0]), Facts.None, Shipped.Catalog).Outcome,
            Judge.Decide(Given.Use(model.Ids[0]), Facts.None, catalog).Outcome));
    }

    private static string WithoutTerm(string license, string term)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(Shipped.Data.Licenses.Single(entry => entry.Key == license).Json)!.AsObject();
        var terms = json["terms"]!.AsArray();
        terms.Remove(terms.Single(each => each!["id"]!.GetValue<string>() == term));
        return json.ToJsonString();
    }

    private static Catalog Over(string catalog, string? fault = null)
    {
        var document = Given.Policy("{ \"catalog\": { " + catalog + " } }");
        Assert.Empty(document.Faults);
        var faults = new List<Fault>();
        var over = Shipped.Catalog.With([document.Declaration], faults);
        if (fault is null)
        {
            Assert.Empty(faults);
        }
        else
        {
            Assert.Contains(fault, Assert.Single(faults).Message, StringComparison.Ordinal);
        }

        return over;
    }
}
