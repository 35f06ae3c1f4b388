namespace ModelLicense.Tests.Judgments;

/// <summary>Training other models, with more said of it than the word: each text bars what it names, and no more.</summary>
public class Trainings
{
    private const string Llama3 = "meta-llama/Meta-Llama-3-8B-Instruct";

    [Theory]
    [InlineData("the word alone is of any kind", Llama3, """ "trainingOtherModels" """, Outcome.Breached, "1.b.v of llama3")]
    [InlineData("an object that says nothing is as the word", Llama3, "{}", Outcome.Breached, "1.b.v of llama3")]
    [InlineData("Llama 3 bars other large language models", Llama3, """ { "kind": "llm" } """, Outcome.Breached, "1.b.v of llama3")]
    [InlineData("by its outputs too", Llama3, """ { "kind": "llm", "fromOutputs": true, "distributed": false } """, Outcome.Breached, "1.b.v of llama3")]
    [InlineData("and no others", Llama3, """ { "kind": "image" } """, Outcome.Clear, "1.b.v of llama3")]
    [InlineData("one of several trainings is enough", Llama3, """ { "kind": "image" }, { "kind": "llm" } """, Outcome.Breached, "1.b.v of llama3")]
    [InlineData("and so is the word beside an object", Llama3, """ { "kind": "image" }, "trainingOtherModels" """, Outcome.Breached, "1.b.v of llama3")]
    [InlineData("Playground bars image models", "playgroundai/playground-v2-1024px-aesthetic", """ { "kind": "image" } """, Outcome.Breached, "1.b.v of playground-v2-community")]
    [InlineData("and no language models", "playgroundai/playground-v2-1024px-aesthetic", """ { "kind": "llm" } """, Outcome.Clear, "1.b.v of playground-v2-community")]
    [InlineData("Hunyuan bars any", "tencent/Hunyuan-A13B-Instruct", """ { "kind": "other" } """, Outcome.Breached, "5(b) of tencent-hunyuan-community-2025")]
    public void bars_what_it_names(string name, string model, string activities, Outcome outcome, string clause)
    {
        _ = name;
        Assert.Equal(outcome, Decisions.Of($$""" "id": "{{model}}", "activities": [{{activities}}] """, """ "purpose": "commercial" """, clause));
    }

    [Theory]
    [InlineData("""{ "fromOutputs": true }""", Outcome.NotApplicable)]
    [InlineData("""{ "fromOutputs": false }""", Outcome.Breached)]
    [InlineData(""" "trainingOtherModels" """, Outcome.Breached)]
    public void bars_the_model_alone_where_the_text_leaves_outputs_free(string activities, Outcome outcome)
        => Assert.Equal(outcome, Toyed("", activities));

    [Theory]
    [InlineData("""{ "distributed": false }""", Outcome.NotApplicable)]
    [InlineData("""{ "distributed": true }""", Outcome.Breached)]
    [InlineData("{}", Outcome.Breached)]
    public void bars_what_is_distributed_where_the_text_says_so(string activities, Outcome outcome)
        => Assert.Equal(outcome, Toyed(""" "onlyIfDistributed": true, """, activities));

    [Fact]
    public void of_a_model_counts_before_that_of_the_project()
    {
        const string Project = """ "activities": ["trainingOtherModels"] """;

        Assert.Equal(Outcome.Breached, Given.Judged(Llama3, Project).Outcome);
        Assert.NotEqual(Outcome.Breached, Given.Judged(Given.Declared($$""" "id": "{{Llama3}}", "activities": [{ "kind": "image" }] """), Project).Outcome);
        Assert.NotEqual(Outcome.Breached, Given.Judged(Llama3, """ "activities": [{ "kind": "image" }] """).Outcome);
    }

    private static Outcome Toyed(string more, string activities)
        => Toy.Catalog(Toy.License("toy", $$"""{ "id": "t", "kind": "activity", "activity": "trainingOtherModels", {{more}} "section": "1", "summary": "bars it", "then": "barred" }"""))
            .License("toy")!.Terms[0].Against(new Situation(Given.Facts($$""" "activities": [{{activities}}] """), Given.Use("a"), [Modality.Text], Released: null)).Outcome;
}
