using System.Reflection;

namespace ModelLicense.Tests.Policy;

/// <summary>Laws of every fact that a verdict can ask for: its form can be written, unfilled it is nothing but to be filled in, and each choice is sound.</summary>
public class Forms_of_facts
{
    private static readonly Need[] Needs =
    [
        .. typeof(Need).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Need)field.GetValue(null)!),
        Need.Rate("EUR"),
        .. from metric in Shipped.Catalog.Metrics
           from owner in Metric.IsOwnKey(metric.Key) ? new[] { Owner.Group, Owner.Licensee, Owner.Product } : [Owner.Group]
           from month in new Month?[] { null, Month.Parse("2024-06") }
           select Need.Figure(metric.Key, metric.Name, owner, month),
    ];

    [Fact]
    public void unfilled_every_form_is_written_and_is_a_fault_at_each_blank_and_nowhere_else()
    {
        Assert.True(Needs.Length > 20, $"{Needs.Length} needs");
        Assert.All(Needs, need =>
        {
            var edit = PolicyEdit.Add("{}", Forms.Unfilled(need.Form, "acme/x"), Shipped.Catalog.Metrics);

            Assert.NotNull(edit);
            Assert.True(edit.IsSound, edit.Text + string.Concat(edit.NewFaults));
            Assert.Equal(edit.Text.Split("TODO").Length - 1, edit.NewFaults.Count);
            Assert.NotEmpty(edit.NewFaults);
            Assert.Null(PolicyEdit.Add(edit.Text, Forms.Unfilled(need.Form, "acme/x"), Shipped.Catalog.Metrics));
        });
    }

    [Fact]
    public void every_choice_is_written_without_a_fault()
    {
        var choices = Needs.SelectMany(need => Forms.Choices(need.Form)).ToArray();

        Assert.Equal(Words.All<Purpose>().Count + Words.All<Delivery>().Count + Words.All<Activity>().Count + 1 + 2 + 2, choices.Length);
        Assert.All(choices, choice => Assert.Empty(PolicyEdit.Add("{}", choice)!.NewFaults));
    }

    [Fact]
    public void a_form_says_what_the_message_says()
        => Assert.All(Needs.Where(need => need.Json.StartsWith("\"scale\"", StringComparison.Ordinal)), need => Assert.Equal(need.Json, need.Form.Replace("<currency>", "\"USD\"", StringComparison.Ordinal)));

    [Fact]
    public void an_id_is_written_as_it_is_whatever_is_in_it()
        => Assert.Equal("\"we\\\"ird\\\\<x>$1\"", Forms.Unfilled("<id>", "we\"ird\\<x>$1").Trim('{', '}', ' '));
}
