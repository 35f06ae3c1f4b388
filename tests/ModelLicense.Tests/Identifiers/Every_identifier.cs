using FsCheck;
using FsCheck.Fluent;

namespace ModelLicense.Tests.Identifiers;

/// <summary>Laws of names, over every identifier of the catalog and over generated ones.</summary>
public class Every_identifier
{
    private static readonly (Model Model, string Id)[] All = [.. Shipped.Catalog.Models.SelectMany(model => model.Ids.Select(id => (model, id)))];

    private static readonly Gen<string> Soups = Gen.OneOf(
            Gen.Elements(
                "llama", "Llama", "mistral", "qwen", "gemma", "phi", "deepseek", "kimi", "gpt", "claude", "codestral", "flux", "-", "_", ".", ":", "/", "\\", " ", "@", "@sha256:", "3", "3.1",
                "2.5", "v", "p", "7b", "8B", "0.5b", "8x7b", "a3b", "e4b", "instruct", "GGUF", "Q4_K_M", "latest", "vision", "distill", "acme", "hf.co/", ":free", "models/", "\n", "\0", "é", "😀"),
            Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()))
        .ListOf().Select(parts => string.Concat(parts));

    [Fact]
    public void of_the_catalog_resolves_to_the_terms_of_its_own_entry_in_any_case()
    {
        var wrong = new List<string>();
        foreach (var (model, id) in All)
        {
            foreach (var written in new[] { id, id.ToUpperInvariant(), id.ToLowerInvariant(), $"  {id} " })
            {
                var right = Shipped.Catalog.Resolve(written) switch
                {
                    Match.Exactly(var found) => Terms(found) == Terms(model),
                    Match.OneOf(var several) => several.Any(each => each.Key == model.Key) && several.All(each => each.Ambiguous || each.Licenses.Count > 1),
                    _ => false,
                };
                if (!right)
                {
                    wrong.Add($"{written} of {model.Key}: {Shipped.Catalog.Resolve(written)}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(All.Length > 500, "the catalog has lost its identifiers");
    }

    [Fact]
    public void belongs_to_one_license_or_is_ambiguous()
        => Assert.All(
            All.GroupBy(each => each.Id, StringComparer.OrdinalIgnoreCase).Where(same => same.Select(each => Terms(each.Model)).Distinct().Count() > 1),
            same => Assert.IsType<Match.OneOf>(Shipped.Catalog.Resolve(same.Key)));

    [Fact]
    public void with_a_number_behind_its_version_is_another_version()
        => Assert.All(
            Shipped.Catalog.Models.SelectMany(model => model.Names.Where(name => char.IsDigit(name[^1])).Select(name => (model, name))),
            each => Assert.False(
                Shipped.Catalog.Resolve(each.name + ".97") is Match.Exactly(var found) && found.Key == each.model.Key,
                $"{each.name}.97 is taken for {each.model.Key}"));

    public static TheoryData<string, string> Spellings => new()
    {
        { "a file", "{name}-Q4_K_M.gguf" },
        { "a file with dots", "{name}.Q8_0.gguf" },
        { "a copy", "bartowski/{name}-GGUF" },
        { "a copy in another format", "somebody/{name}-AWQ" },
        { "an address", "https://huggingface.co/{id}" },
        { "an address of a file", "https://huggingface.co/{id}/blob/main/config.json" },
        { "a copy in Ollama", "hf.co/bartowski/{name}-GGUF:Q4_K_M" },
        { "a host's", "openrouter/{id}" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void of_Hugging_Face_resolves_as(string what, string form)
    {
        var wrong = new List<string>();
        var (right, count) = (0, 0);
        foreach (var (model, id) in All.Where(each => each.Model.Access == Access.Weights && each.Id.Count(c => c == '/') == 1 && !each.Id.Contains(':')))
        {
            var written = form.Replace("{id}", id, StringComparison.Ordinal).Replace("{name}", id[(id.IndexOf('/') + 1)..], StringComparison.Ordinal);
            count++;
            switch (Shipped.Catalog.Resolve(written))
            {
                case Match.Exactly(var found):
                    (right, _) = Terms(found) == Terms(model) ? (right + 1, 0) : (right, Add(wrong, $"{written} of {model.Key}: {found.Key}"));
                    break;
                case Match.Served(_, var served):
                    (right, _) = served is null ? (right, 0) : Terms(served) == Terms(model) ? (right + 1, 0) : (right, Add(wrong, $"{written} of {model.Key}: {served.Key}"));
                    break;
                case Match.OneOf(var several) when several.Any(each => each.Key == model.Key):
                    right++;
                    break;
            }
        }

        Assert.Empty(wrong);
        Assert.True(right >= count * 0.9, $"{what}: {right} of {count} resolve");
    }

    private static int Add(List<string> list, string item)
    {
        list.Add(item);
        return 0;
    }

    [Fact]
    public void with_a_strange_word_is_not_the_model_itself()
        => Assert.All(All, each => Assert.False(Shipped.Catalog.Resolve(each.Id + "-zyzzyva") is Match.Exactly, each.Id + "-zyzzyva"));

    [Fact]
    public void that_anybody_writes_resolves_without_throwing_and_the_same_way_each_time()
        => Law.Holds(Soups, id => Assert.Equivalent(Shipped.Catalog.Resolve(id), Shipped.Catalog.Resolve(id)), times: 3000);

    [Fact]
    public void that_is_not_exactly_known_is_never_clear()
        => Law.Holds(Soups, id =>
        {
            var judgment = Judge.Decide(Given.Use(id), Given.Facts(""" "tier": "startup", "domicile": "US", "territories": ["US"], "delivery": ["selfHosted"], "competesWith": [], "nonProfit": false """), Shipped.Catalog);
            Assert.True(judgment.Match is Match.Exactly || judgment.Outcome.Gravity() >= Outcome.Unverified.Gravity(), $"{judgment.Match}: {judgment.Outcome}");
        }, times: 3000);

    private static string Terms(Model model)
        => string.Join("+", model.Licenses.Select(each => each.ToString()).Concat(model.AdditionalLicenses)) + $" {model.Access} {model.Provider} {model.PassesOn}";
}
