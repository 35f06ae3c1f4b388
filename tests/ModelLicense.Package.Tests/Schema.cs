namespace ModelLicense.Package.Tests;

/// <summary>The schema that editors use knows what the reader reads, and nothing else.</summary>
public sealed class Schema
{
    /// <summary>Every key that the file will ever have here, by 4-configuration; some are not read yet.</summary>
    private static readonly string[] OfTheFile = ["root", "scale", "models", "grants", "waivers", "policy", "catalog", "callSites"];
    private static readonly string[] OfAModel = ["id", "license", "derivedFrom", "name", "purpose", "delivery", "activities", "obtained", "reviewed", "attribution"];
    private static readonly string[] OfAGrant = ["model", "from", "covers", "reference", "effective", "expires"];
    private static readonly string[] OfAWaiver = ["rule", "model", "term", "baseline", "reason", "owner", "ticket", "expires"];
    private static readonly string[] OfAPolicy = ["allow", "deny", "openness", "declare", "headroom", "pinned", "waiversNeed", "mayLoosen", "tests"];
    private static readonly string[] OfTheScale =
    [
        "purpose", "tier", "monthlyActiveUsers", "dailyActiveUsers", "annualRevenue", "monthlyRevenue", "product", "projected", "other", "domicile",
        "territories", "operatesIn", "offersIn", "nonProfit", "closedSource", "delivery", "activities", "competesWith", "rates",
    ];

    private static readonly JsonObject Root = (JsonObject)JsonReader.Read(File.ReadAllText(Path.Combine(Workshop.Repository, "src/ModelLicense.Analyzers.Package/schema/modellicense.schema.json"))).Root!;

    [Fact]
    public void The_file_has_the_keys_that_the_reader_reads()
        => Assert.Equal(OfTheFile.Where(key => IsRead($$"""{ "{{key}}": null }""", key)), Keys(Root).Except(["$schema"]));

    [Fact]
    public void The_scale_has_the_keys_that_the_reader_reads()
        => Assert.Equal(OfTheScale.Where(key => IsRead($$"""{ "scale": { "{{key}}": null } }""", key)).Order(), Keys(At("$defs", "scale")).Order());

    [Fact]
    public void A_product_has_the_keys_that_the_reader_reads()
        => Assert.Equal(OfTheScale.Where(key => IsRead($$"""{ "scale": { "product": { "{{key}}": null } } }""", key)), Keys(At("$defs", "product")));

    [Fact]
    public void A_projection_has_the_keys_that_the_reader_reads()
        => Assert.Equal(OfTheScale.Where(key => IsRead($$"""{ "scale": { "projected": { "{{key}}": null } } }""", key)), Keys(At("$defs", "scale", "properties", "projected")));

    [Fact]
    public void A_model_has_the_keys_that_the_reader_reads()
        => Assert.Equal(OfAModel.Where(key => IsRead($$"""{ "models": [{ "{{key}}": null }] }""", key)), Keys(At("$defs", "model")));

    [Fact]
    public void A_review_has_the_keys_that_the_reader_reads()
        => Assert.Equal(new[] { "on", "sha256", "by" }.Where(key => IsRead($$"""{ "models": [{ "reviewed": { "{{key}}": null } }] }""", key)), Keys(At("$defs", "model", "properties", "reviewed")));

    [Fact]
    public void A_training_has_the_keys_that_the_reader_reads()
        => Assert.Equal(new[] { "kind", "distributed", "fromOutputs", "id" }.Where(key => IsRead($$"""{ "scale": { "activities": [{ "{{key}}": null }] } }""", key)), Keys(At("$defs", "training")));

    [Fact]
    public void A_grant_has_the_keys_that_the_reader_reads()
        => Assert.Equal(OfAGrant.Where(key => IsRead($$"""{ "grants": [{ "{{key}}": null }] }""", key)), Keys(At("$defs", "grant")));

    [Fact]
    public void A_waiver_has_the_keys_that_the_reader_reads()
        => Assert.Equal(OfAWaiver.Where(key => IsRead($$"""{ "waivers": [{ "{{key}}": null }] }""", key)), Keys(At("$defs", "waiver")));

    [Fact]
    public void A_catalog_of_ones_own_has_the_keys_that_the_reader_reads()
        => Assert.Equal(new[] { "licenses", "models", "metrics" }.Where(key => IsRead($$"""{ "catalog": { "{{key}}": null } }""", key)), Keys(At("properties", "catalog")));

    [Fact]
    public void A_policy_has_the_keys_that_the_reader_reads()
        => Assert.Equal(OfAPolicy.Where(key => IsRead($$"""{ "policy": { "{{key}}": null } }""", key)), Keys(At("$defs", "policy")));

    [Fact]
    public void The_words_are_those_of_the_law()
    {
        Assert.Equal(Words.All<OpennessAsked>(), Enumerated(At("$defs", "policy", "properties", "openness")));
        Assert.Equal(Words.All<DeclarationAsked>(), Enumerated(At("$defs", "policy", "properties", "declare")));
        Assert.Equal(Words.All<TestProjects>(), Enumerated(At("$defs", "policy", "properties", "tests")));
        Assert.Equal(Words.All<WaiverDetail>(), Enumerated(At("$defs", "policy", "properties", "waiversNeed", "items")));
        Assert.Equal(Words.All<PolicyKey>(), Enumerated(At("$defs", "policy", "properties", "mayLoosen", "items")));
        Assert.Equal(Words.All<Purpose>(), Enumerated(At("$defs", "purpose")));
        Assert.Equal(Words.All<Tier>(), Enumerated(At("$defs", "scale", "properties", "tier")));
        Assert.Equal(Words.All<Delivery>(), Enumerated(At("$defs", "delivery", "items")));
        Assert.Equal(Words.All<ModelKind>(), Enumerated(At("$defs", "training", "properties", "kind")));
        Assert.Equal(Words.All<Activity>(), Enumerated(At("$defs", "activity")));
    }

    [Fact]
    public void Every_object_refuses_other_keys_and_every_key_is_described()
    {
        var objects = Objects(Root).Where(each => each["properties"] is JsonObject).ToArray();
        Assert.Equal(13, objects.Length);
        Assert.All(objects, each => Assert.False(Assert.IsType<JsonBoolean>(each["additionalProperties"]).Value));
        Assert.All(objects.SelectMany(each => ((JsonObject)each["properties"]!).Members), key => Assert.NotEmpty(Described((JsonObject)key.Value)));
    }

    /// <summary>Whether the reader takes the key: that it does not take it is a fault at the key itself.</summary>
    private static bool IsRead(string text, string key)
    {
        var name = text.LastIndexOf($"\"{key}\"", StringComparison.Ordinal);
        return PolicyReader.Read(JsonReader.Read(text), text, "modellicense.json", "modellicense.json", distance: 0, metrics: [])
            .Faults.All(fault => fault.Origin.Span.Start != name || !(fault.Message.Contains("is not a known key", StringComparison.Ordinal) || fault.Message.Contains("is not read", StringComparison.Ordinal)));
    }

    private static JsonObject At(params string[] path) => path.Aggregate(Root, (node, name) => (JsonObject)node[name]!);

    private static IEnumerable<string> Keys(JsonObject node) => ((JsonObject)node["properties"]!).Members.Select(member => member.Name);

    private static IEnumerable<string> Enumerated(JsonObject node) => ((JsonArray)node["enum"]!).Items.Select(word => ((JsonString)word).Value);

    private static string Described(JsonObject key)
        => ((JsonString)(key["description"] ?? At("$defs", ((JsonString)key["$ref"]!).Value.Split('/')[^1])["description"])!).Value;

    private static IEnumerable<JsonObject> Objects(JsonValue node) => node switch
    {
        JsonObject nested => nested.Members.SelectMany(member => Objects(member.Value)).Prepend(nested),
        JsonArray list => list.Items.SelectMany(Objects),
        _ => [],
    };
}
