using System.Text.RegularExpressions;

namespace ModelLicense;

/// <summary>Fills in the forms of facts: JSON with blanks such as <c>&lt;purpose&gt;</c> where values go. No figure, day or name is ever made up.</summary>
public static class Forms
{
    private static readonly Regex Blank = new("<([^<>]*)>", RegexOptions.CultureInvariant);

    /// <summary>The words of the blanks that only a closed vocabulary fills, as JSON; an empty one leaves a list empty.</summary>
    private static readonly Dictionary<string, IReadOnlyList<string>> Closed = new()
    {
        ["<purpose>"] = Quoted<Purpose>(),
        ["<deliveries>"] = Quoted<Delivery>(),
        ["<activities>"] = ["", .. Quoted<Activity>()],
        ["<true or false>"] = ["true", "false"],
    };

    /// <summary>The addition to a policy file with a placeholder in each blank.</summary>
    /// <param name="form">The form.</param>
    /// <param name="id">The model, as written.</param>
    public static string Unfilled(string form, string id) => Filled(form, blank => blank.Value == "<id>" ? JsonText.Quote(id) : JsonText.Quote(Placeholder.Of(blank.Groups[1].Value)));

    /// <summary>The additions that fill in the one blank of a form with each word that it can take; none where any text or number can stand there.</summary>
    public static IEnumerable<string> Choices(string form)
        => Blank.Matches(form) is { Count: 1 } blanks && Closed.TryGetValue(blanks[0].Value, out var words) ? words.Select(word => Filled(form, _ => word)) : [];

    /// <summary>What to write, with the words in each blank that only they can fill: <c>"purpose": &lt;"commercial" or "internal" ...&gt;</c>.</summary>
    public static string Explained(string json)
        => Blank.Replace(json, blank => Closed.TryGetValue(blank.Value, out var words) ? $"<{string.Join(" or ", words.Where(word => word.Length > 0))}>" : blank.Value);

    private static string Filled(string form, MatchEvaluator fill) => $"{{ {Blank.Replace(form, fill)} }}";

    private static IReadOnlyList<string> Quoted<T>()
        where T : struct, Enum
        => [.. Words.All<T>().Select(JsonText.Quote)];
}
