using ModelLicense.CatalogCompiler;

namespace ModelLicense.Tests.Catalogs;

/// <summary>The line that is wrong ends with <c>// here</c>.</summary>
public class What_the_compiler_refuses
{
    private static readonly CatalogFile Mit = Toy.License("mit", "", "openSource");

    [Fact]
    public void nothing_of_a_good_catalog() => Assert.Empty(CatalogBuilder.Build([Toy.Head, Toy.Grammar, Mit, Toy.Models(Toy.Model("toy", "mit"))]).Problems);

    [Fact]
    public void a_term_of_a_kind_outside_the_family()
        => Refuses("'limitt' is not one of limit, purpose, territory, activity, duty, acceptableUse; did you mean 'limit'?", License("""
            { "id": "a",
              "kind": "limitt", // here
              "section": "1", "summary": "s" }
            """));

    [Fact]
    public void a_term_without_a_kind() => Refuses("'kind' is missing", License("""
        { "id": "a", "section": "1", "summary": "s" } // here
        """));

    [Fact]
    public void a_term_without_a_section() => Refuses("'section' is missing", License("""
        { "id": "a", "kind": "acceptableUse", "summary": "s" } // here
        """));

    [Fact]
    public void a_term_with_a_blank_section() => Refuses("'section' is blank", License("""
        { "id": "a", "kind": "acceptableUse", "summary": "s",
          "section": " " // here
        }
        """));

    [Fact]
    public void two_terms_with_one_id() => Refuses("the term 'a' stands twice in this license", License("""
        { "id": "a", "kind": "acceptableUse", "section": "1", "summary": "s" },
        { "id": "a", "kind": "acceptableUse", "section": "2", "summary": "s" } // here
        """));

    [Theory]
    [InlineData("source", "'source' is missing")]
    [InlineData("steward", "'steward' is missing")]
    [InlineData("openness", "'openness' is missing")]
    [InlineData("terms", "'terms' is missing")]
    [InlineData("readOn", "a text that was read has a 'readOn' day")]
    public void a_license_that_lacks_something(string member, string reason)
    {
        var lines = new[]
        {
            "{" + (member == "readOn" ? "" : " // here"), """
            "key": "toy", "name": "The toy license",
            """, """
            "steward": "Toy Makers",
            """, """
            "openness": "community",
            """, """
            "url": "https://example.com", "since": "0.1.0",
            """, """
            "source": "toy@1 LICENSE",
            """, """
            "readOn": "2026-11-25",
            """, """
            "confidence": "licenseText",
            """ + (member == "readOn" ? " // here" : ""), """
            "terms": []
            """, "}",
        };
        Refuses(reason, new CatalogFile("licenses/toy.json", string.Join('\n', lines.Where(line => !line.StartsWith($"\"{member}\"", StringComparison.Ordinal)))));
    }

    [Fact]
    public void an_unknown_key_with_the_nearest_right_one() => Refuses("'summery' is not a known key here; did you mean 'summary'?", License("""
        { "id": "a", "kind": "acceptableUse", "section": "1", "summary": "s",
          "summery": "s" // here
        }
        """));

    [Fact]
    public void a_key_that_stands_twice() => Refuses("'section' stands twice", License("""
        { "id": "a", "kind": "acceptableUse", "section": "1", "summary": "s",
          "section": "2" // here
        }
        """));

    [Fact]
    public void JSON_that_is_not_strict() => Refuses("leading zero", License("""
        { "id": "a", "kind": "limit", "section": "1", "summary": "s", "whose": "group", "asOf": "running", "then": "licenseEnds",
          "exceeds": { "any": [
            { "metric": "monthlyActiveUsers", "comparator": ">", "amount": 100 },
            { "metric": "dailyActiveUsers", "comparator": ">", "amount": 010 } // here
          ] } }
        """), among: true);

    [Theory]
    [InlineData("""{ "metric": "annualRevenue", "comparator": ">", "amount": 5 }""", "an amount of money has a 'currency'")]
    [InlineData("""{ "metric": "monthlyActiveUsers", "comparator": ">", "amount": 5, "currency": "USD" }""", "a count has no 'currency'")]
    [InlineData("""{ "metric": "users", "comparator": ">", "amount": 5 }""", "'users' is not a metric of catalog.json")]
    [InlineData("""{ "metric": "monthlyActiveUsers", "comparator": "<", "amount": 5 }""", "the comparator is > or >=")]
    [InlineData("""{ "metric": "monthlyActiveUsers", "comparator": ">", "amount": 0 }""", "'amount' is a number above zero")]
    [InlineData("""{ "metric": "monthlyActiveUsers", "comparator": ">", "amount": "5" }""", "'amount' is a number above zero")]
    public void a_limit_that_cannot_be_compared(string bound, string reason) => Refuses(reason, License($$"""
        { "id": "a", "kind": "limit", "section": "1", "summary": "s", "whose": "group", "asOf": "running", "then": "licenseEnds",
          "exceeds": { "any": [
            { "metric": "dailyActiveUsers", "comparator": ">", "amount": 1 },
            {{bound}} // here
          ] } }
        """));

    [Theory]
    [InlineData("\"whose\": \"everybody\"", "'everybody' is not one of group, licensee, product")]
    [InlineData("\"whose\": \"group\", \"atBoundary\": \"ambigous\"", "'atBoundary' is 'ambiguous' or absent")]
    public void a_limit_that_is_misspelled(string whose, string reason) => Refuses(reason, License($$"""
        { "id": "a", "kind": "limit", "section": "1", "summary": "s", "asOf": "running", "then": "licenseEnds",
          {{whose}}, // here
          "exceeds": { "any": [{ "metric": "dailyActiveUsers", "comparator": ">", "amount": 1 }] } }
        """));

    [Fact]
    public void a_place_that_is_none() => Refuses("'UK' is not a place", License("""
        { "id": "a", "kind": "territory", "section": "1", "summary": "s", "reaches": ["domicile"], "then": "barred",
          "excludes": ["DE", "UK"] // here
        }
        """));

    [Fact]
    public void a_line_to_display_that_is_not_written_out() => Refuses("'text' is missing", License("""
        { "id": "a", "kind": "duty", "duty": "displayText", "section": "1", "summary": "s", "trigger": ["always"] } // here
        """));

    [Fact]
    public void a_license_in_a_file_of_another_name()
    {
        var license = License("");
        Refuses("the key is 'toy', so the file is licenses/toy.json", new CatalogFile("licenses/toys.json", license.Text.Replace("LICENSE\", ", "LICENSE\",", StringComparison.Ordinal).Replace("\"steward\"", "// here\n \"steward\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void an_alias_of_two_licenses()
        => Refuses("'MIT License' already stands for another license", Aliased("expat", "\"mit license\""), Aliased("toy", """
            "other",
              "MIT License" // here
            """));

    [Fact]
    public void an_alias_that_is_another_license_s_key()
        => Refuses("'mit' already stands for another license", Mit, Aliased("toy", """
            "mit" // here
            """));

    [Fact]
    public void a_model_whose_license_does_not_exist()
        => Refuses("the license 'mitt' does not exist", Mit, Models("""
            { "key": "toy", "family": "Toy", "version": "1", "name": "Toy",
              "license": "mitt", // here
              "confidence": "licenseText", "source": "s", "readOn": "2026-11-25", "modality": ["text"], "ids": ["toy/toy"], "since": "0.1.0" }
            """));

    [Fact]
    public void a_model_whose_base_does_not_exist()
        => Refuses("the model 'toyy' does not exist", Mit, Models("""
            { "key": "toy", "family": "Toy", "version": "1", "name": "Toy", "license": "mit",
              "bases": [{ "model": "toyy", "by": "fineTuned" }], // here
              "confidence": "licenseText", "source": "s", "readOn": "2026-11-25", "modality": ["text"], "ids": ["toy/toy"], "since": "0.1.0" }
            """));

    [Fact]
    public void a_model_that_nobody_says_where_it_was_read()
        => Refuses("'source' is missing", Mit, Models("""
            { "key": "toy", "family": "Toy", "version": "1", "name": "Toy", "license": "mit", // here
              "confidence": "publisher", "modality": ["text"], "ids": ["toy/toy"], "since": "0.1.0" }
            """));

    [Fact]
    public void a_model_that_stands_twice()
        => Refuses("the key 'toy' stands twice", Mit, Models($$"""
            {{Toy.Model("toy", "mit")}},
            { "key": "toy", // here
              "family": "Toy", "version": "1", "name": "Toy", "license": "mit", "confidence": "publisher", "source": "s", "modality": ["text"], "ids": ["toy/toy2"], "since": "0.1.0" }
            """));

    [Fact]
    public void one_identifier_under_two_licenses()
    {
        Refuses("the identifier 'toy/shared' stands for one and other under different licenses, without dates or the mark \"ambiguous\"", Mit, License(""), Models(Sharing("")));

        Assert.Empty(CatalogBuilder.Build([Toy.Head, Toy.Grammar, Mit, License(""), Models(Sharing(", \"ambiguous\": true"))]).Problems);
    }

    [Fact]
    public void an_identifier_that_resolves_to_nothing_exact()
        => Refuses("does not resolve", Mit, Models("""
            { "key": "one", "family": "One", "version": "1", "name": "One", "license": "mit", "confidence": "publisher", "source": "s", "modality": ["text"], "since": "0.1.0",
              "ids": ["toy/one", "toy/\u0001"] // here
            }
            """));

    [Fact]
    public void a_catalog_without_a_head()
    {
        var problem = Assert.Single(CatalogBuilder.Build([Toy.Grammar, License("")]).Problems);

        Assert.Equal(("catalog.json", 1), (problem.File, problem.Line));
    }

    [Fact]
    public void and_then_there_is_no_catalog() => Assert.Null(CatalogBuilder.Build([Toy.Head, Toy.Grammar, License("{ }")]).Catalog);

    [Fact]
    public void the_shipped_catalog_if_any_of_its_members_is_misspelled()
    {
        // Models are read after the licenses, and each build would read all of them again.
        string[] members = ["\"section\"", "\"summary\"", "\"confidence\""];
        CatalogFile[] files = [.. Shipped.Files.Where(file => !file.Path.StartsWith("models/", StringComparison.Ordinal))];
        foreach (var (index, file) in Shipped.Files.Where(file => file.Path.StartsWith("licenses/", StringComparison.Ordinal)).Index())
        {
            var at = file.Text.IndexOf(members[index % members.Length], StringComparison.Ordinal);
            var broken = file with { Text = file.Text.Remove(at + 2, 1) };
            var problems = CatalogBuilder.Build([.. files.Select(each => each.Path == file.Path ? broken : each)]).Problems;
            Assert.Contains(problems, problem => problem.File == file.Path && problem.Line == file.Text[..at].Count(c => c == '\n') + 1);
        }
    }

    private static CatalogFile License(string terms) => Toy.License("toy", "\n" + terms + "\n");

    private static CatalogFile Aliased(string key, string aliases)
    {
        var license = Toy.License(key, "");
        return license with { Text = license.Text.Replace("\"steward\"", $"\"aliases\": [{aliases}\n], \"steward\"", StringComparison.Ordinal) };
    }

    private static CatalogFile Models(string models) => Toy.Models(models);

    private static string Sharing(string mark) => $$"""
        { "key": "one", "family": "One", "version": "1", "name": "One", "license": "mit", "confidence": "publisher", "source": "s", "modality": ["text"], "since": "0.1.0" {{mark}},
          "ids": ["toy/one", "toy/shared"] // here
        },
        { "key": "other", "family": "Other", "version": "1", "name": "Other", "license": "toy", "confidence": "publisher", "source": "s", "modality": ["text"], "since": "0.1.0" {{mark}},
          "ids": ["toy/other", "toy/shared"] // here
        }
        """;

    /// <summary>Exactly the marked lines (line 1 where none is) of the last file are refused, for this reason.</summary>
    private static void Refuses(string reason, params CatalogFile[] files) => Refuses(reason, files, among: false);

    private static void Refuses(string reason, CatalogFile file, bool among) => Refuses(reason, [file], among);

    private static void Refuses(string reason, CatalogFile[] files, bool among)
    {
        var (catalog, problems) = CatalogBuilder.Build([Toy.Head, Toy.Grammar, .. files]);

        var file = files[^1];
        int[] marked = [.. file.Text.Split('\n').Index().Where(line => line.Item.TrimEnd().EndsWith("// here", StringComparison.Ordinal)).Select(line => line.Index + 1)];
        var expected = marked.Length == 0 ? [1] : marked;
        Assert.Null(catalog);
        Assert.Equal(expected, problems.Where(problem => problem.Message.Contains(reason, StringComparison.Ordinal)).Select(problem => problem.Line));
        Assert.All(problems, problem => Assert.Equal(file.Path, problem.File));
        Assert.True(among || problems.Count == expected.Length, string.Join("\n", problems));
    }
}
