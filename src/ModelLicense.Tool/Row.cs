using System.Text.Json.Serialization;

namespace ModelLicense.Tool;

/// <summary>One line of the inventory: a model of a project, and what one rule says of it.</summary>
internal sealed record Row(string Project, string Model, string? License, string? Term, string? Verdict, string Rule, IReadOnlyList<Place> Evidence, Answer? Answer)
{
    /// <summary>The names of the columns.</summary>
    public static readonly string[] Columns = ["Project", "Model", "License", "Term", "Verdict", "Rule", "Evidence", "Answer"];

    /// <summary>The columns, as text.</summary>
    [JsonIgnore]
    public string[] Cells => [Project, Model, License ?? "", Term ?? "", Verdict ?? "", Rule, string.Join(", ", Evidence.Select(Text)), Answer?.ToString() ?? ""];

    private static string Text(Place place) => $"{place.File}:{place.Line}" + (place.Assembly is null ? "" : $" ({place.Assembly})");
}
