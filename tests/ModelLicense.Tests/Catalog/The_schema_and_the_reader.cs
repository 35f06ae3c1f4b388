using ModelLicense.CatalogCompiler;
using NJsonSchema;

namespace ModelLicense.Tests.Catalogs;

/// <summary>What an editor underlines and what the compiler of the catalog refuses are the same.</summary>
public class The_schema_and_the_reader
{
    private const string License = """
        {
          "key": "toy", "name": "Toy License", "steward": "Toys", "openness": "community", "url": "https://toys.example/license",
          "source": "toys@1 LICENSE", "readOn": "2026-11-25", "confidence": "licenseText", "since": "0.1.0",
          "terms": [
            { "id": "users", "kind": "limit", "section": "2", "summary": "needs a word above 5 users", "exceeds": { "any": [ { "metric": "monthlyActiveUsers", "comparator": ">", "amount": 5 } ] }, "whose": "group", "asOf": "running", "then": "permissionRequired" },
            { "id": "built-with", "kind": "duty", "section": "3", "summary": "needs a line", "duty": "displayText", "text": "Built with Toys", "trigger": ["always"] }
          ]
        }
        """;

    public static TheoryData<string> Files => [.. Shipped.Files.Where(file => file.Path != "catalog.schema.json").Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task accept_every_file_of_the_catalog(string path)
    {
        var schema = await Schema();

        Assert.Empty(schema.Validate(Shipped.Files.Single(file => file.Path == path).Text));
    }

    [Fact]
    public async Task accept_the_toy_on_which_the_refusals_rest()
    {
        Assert.Empty((await Schema()).Validate(License));
        Assert.Empty(Problems(License));
    }

    [Theory]
    [InlineData("\"kind\": \"limit\"", "\"kind\": \"royalty\"")]
    [InlineData("\"kind\": \"limit\", ", "")]
    [InlineData("\"section\": \"2\", ", "")]
    [InlineData("\"summary\": \"needs a line\", ", "")]
    [InlineData("\"source\": \"toys@1 LICENSE\", ", "")]
    [InlineData("\"url\": \"https://toys.example/license\",", "")]
    [InlineData("\"steward\": \"Toys\"", "\"steward\": \"\"")]
    [InlineData("\"openness\": \"community\"", "\"openness\": \"open\"")]
    [InlineData("\"confidence\": \"licenseText\"", "\"confidence\": \"sure\"")]
    [InlineData("\"since\": \"0.1.0\"", "\"since\": 1")]
    [InlineData("\"amount\": 5", "\"amount\": 0")]
    [InlineData("\"amount\": 5", "\"amount\": \"5\"")]
    [InlineData("\"comparator\": \">\"", "\"comparator\": \"<\"")]
    [InlineData("\"whose\": \"group\"", "\"whose\": \"mine\"")]
    [InlineData("\"asOf\": \"running\"", "\"asOf\": \"always\"")]
    [InlineData("\"then\": \"permissionRequired\"", "\"then\": \"maybe\"")]
    [InlineData("\"any\"", "\"some\"")]
    [InlineData("\"trigger\": [\"always\"]", "\"trigger\": []")]
    [InlineData("\"trigger\": [\"always\"]", "\"trigger\": [\"sometimes\"]")]
    [InlineData("\"name\": \"Toy License\"", "\"names\": \"Toy License\"")]
    public async Task refuse_the_same(string right, string wrong)
    {
        Assert.Contains(right, License);
        var text = License.Replace(right, wrong);

        Assert.NotEmpty((await Schema()).Validate(text));
        Assert.NotEmpty(Problems(text));
    }

    [Fact]
    public void show_the_catalog_as_it_is()
        => Assert.Equal(
            CatalogPage.Write(Shipped.Catalog),
            File.ReadAllText(Path.Combine(Shipped.RepositoryRoot, "docs/catalog.md")));

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Shipped.Files.Single(file => file.Path == "catalog.schema.json").Text);

    private static IReadOnlyList<Problem> Problems(string license)
        => CatalogBuilder.Build([.. Shipped.Files.Where(file => file.Path is "catalog.json" or "grammar.json"), new CatalogFile("licenses/toy.json", license)]).Problems;
}
