namespace ModelLicense.Tests.Policy;

/// <summary>Name, review, place and training, each read where it stands or told there.</summary>
public class What_an_entry_says_of_a_derivative
{
    [Fact]
    public void is_read()
    {
        var digest = new string('A', 64);
        var use = Given.Declared($$"""
            "id": "a", "name": " Llama-Acme-8B ", "reviewed": { "on": "2026-05-01", "sha256": "{{digest}}" }, "attribution": "src/Web/About.razor",
            "activities": ["fineTuning", { "kind": "llm", "distributed": true, "fromOutputs": true }]
            """);

        Assert.Equal(("Llama-Acme-8B", "src/Web/About.razor"), (use.Name?.Value, use.Attribution?.Value));
        Assert.Equal((Date.Parse("2026-05-01"), digest.ToLowerInvariant()), (use.Reviewed?.On, use.Reviewed?.Sha256));
        Assert.Equal([Activity.FineTuning, Activity.TrainingOtherModels], use.Activities!.Value);
        Assert.Equal([new Training(ModelKind.Llm, true, true)], use.Trainings);
    }

    [Fact]
    public void is_read_of_the_whole_project_too()
    {
        var scale = Given.Scale(""" "closedSource": true, "activities": [{ "kind": "image" }, "trainingOtherModels"] """);

        Assert.True(scale.ClosedSource?.Value);
        Assert.Equal([Activity.TrainingOtherModels], scale.Activities!.Value);
        Assert.Equal([new Training(ModelKind.Image, null, null), Training.Any], scale.Trainings);
    }

    [Theory]
    [InlineData(""" "name": «" "» """, "is blank")]
    [InlineData(""" "name": «5» """, "a string is expected")]
    [InlineData(""" "attribution": «["a.md"]» """, "a string is expected")]
    [InlineData(""" "reviewed": «"2026-05-01"» """, "an object is expected")]
    [InlineData(""" "reviewed": «{ "sha256": "0000000000000000000000000000000000000000000000000000000000000000" }» """, "'on' is missing")]
    [InlineData(""" "reviewed": { "on": «"May 2026"» } """, "is not a date")]
    [InlineData(""" "reviewed": { "on": «20260501» } """, "a string is expected")]
    [InlineData(""" "reviewed": { "on": "2026-05-01", "sha256": «"abc"» } """, "64 hexadecimal digits")]
    [InlineData(""" "reviewed": { "on": "2026-05-01", «"sha265"»: "abc" } """, "did you mean 'sha256'")]
    [InlineData(""" "activities": [{ "kind": «"lm"» }] """, "did you mean 'llm'")]
    [InlineData(""" "activities": [{ "distributed": «"yes"» }] """, "true or false is expected")]
    [InlineData(""" "activities": [{ «"fromOutput"»: true }] """, "did you mean 'fromOutputs'")]
    [InlineData(""" "activities": [«5»] """, "a word or an object is expected")]
    [InlineData(""" "activities": [«"fineTunning"»] """, "did you mean 'fineTuning'")]
    public void has_its_faults_told_at_their_span(string member, string message)
    {
        var marked = Marked.Parse($$"""{ "models": [ { "id": "a", {{member}} } ] }""");

        var fault = Assert.Single(Given.Policy(marked.Text).Faults);

        Assert.Equal(Assert.Single(marked.Spans), fault.Origin.Span);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void says_nothing_where_it_cannot_be_read()
    {
        var use = Assert.Single(Given.Policy("""{ "models": [ { "id": "a", "reviewed": { "on": "2026-05-01", "sha256": "abc" }, "activities": ["nonsense"] } ] }""").Declaration.Models);

        Assert.Null(use.Reviewed);
        Assert.Null(use.Activities);
        Assert.Empty(use.Trainings);
    }

    [Fact]
    public void is_completed_by_what_weaker_declarations_say()
    {
        var strong = Given.Declared(""" "id": "a", "activities": ["fineTuning"] """);
        var weak = Given.Declared(""" "id": "a", "name": "n", "attribution": "b.md", "reviewed": { "on": "2026-05-01" }, "activities": [{ "kind": "llm" }] """);

        var use = strong.Or(weak);

        Assert.Equal(("n", "b.md", true), (use.Name?.Value, use.Attribution?.Value, use.Reviewed is not null));
        Assert.Empty(use.Trainings);
        Assert.Single(Given.Use("a").Or(weak).Trainings);
    }
}
