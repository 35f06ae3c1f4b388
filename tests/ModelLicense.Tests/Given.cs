namespace ModelLicense.Tests;

/// <summary>Facts, uses and situations, written as a project writes them.</summary>
internal static class Given
{
    public static readonly Origin Somewhere = new(Source.PolicyFile, "modellicense.json", "/repo/modellicense.json", default, 0);

    /// <summary>A policy file as read, faults and all.</summary>
    public static PolicyDocument Policy(string text, Catalog? catalog = null, int distance = 0)
        => PolicyReader.Read(JsonReader.Read(text), text, "/repo/modellicense.json", "modellicense.json", distance, (catalog ?? Shipped.Catalog).Metrics);

    /// <summary>What the members of <c>scale</c> declare; they must have no fault.</summary>
    public static Declaration Scale(string members, Catalog? catalog = null)
    {
        var policy = Policy($$"""{ "scale": { {{members}} } }""", catalog);
        Assert.Empty(policy.Faults);
        return policy.Declaration;
    }

    public static Facts Facts(string scale, Catalog? catalog = null) => ModelLicense.Facts.From([Scale(scale, catalog)]);

    public static Use Use(string id) => new(id, Evidence.PolicyFile, Somewhere);

    /// <summary>The use that the members of an entry of <c>models</c> declare; they must have no fault.</summary>
    public static Use Declared(string members)
    {
        var policy = Policy($$"""{ "models": [ { {{members}} } ] }""");
        Assert.Empty(policy.Faults);
        return Assert.Single(policy.Declaration.Models);
    }

    public static Judgment Judged(string id, string scale = "") => Judge.Decide(Use(id), Facts(scale), Shipped.Catalog);

    public static Judgment Judged(Use use, string scale = "") => Judge.Decide(use, Facts(scale), Shipped.Catalog);

    /// <summary>What one term of a shipped license comes to; <c>NotApplicable</c> and <c>Clear</c> included.</summary>
    public static Verdict Term(string license, string term, string scale, Use? use = null, params Modality[] modalities)
        => Shipped.Catalog.License(license)!.Terms.Single(each => each.Id == term)
            .Against(new Situation(Facts(scale), use ?? Use("any"), modalities.Length == 0 ? [Modality.Text] : modalities, Released: null));
}
