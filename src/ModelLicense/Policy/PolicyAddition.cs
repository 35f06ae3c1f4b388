namespace ModelLicense;

/// <summary>
/// Adds to the text of a <c>modellicense.json</c> what another JSON says and it does not: members of objects, and entries of lists. What stands
/// is never changed, so that a value where the other has an object has no place for it.
/// </summary>
internal sealed class PolicyAddition
{
    private readonly string addition;
    private readonly ListEnd end;
    private readonly List<Insertion> insertions = [];

    private PolicyAddition(string text, JsonObject root, string addition)
    {
        this.addition = addition;
        end = new ListEnd(text, root);
    }

    /// <summary>What has to be put into the text; nothing where it says all of it, or has no place for it.</summary>
    public static IReadOnlyList<Insertion> To(string text, JsonObject root, string addition)
    {
        var adding = new PolicyAddition(text, root, addition);
        if (JsonReader.Read(addition).Root is JsonObject more)
        {
            adding.Members(root, more);
        }

        return adding.insertions;
    }

    private void Members(JsonObject standing, JsonObject more)
    {
        var missing = more.Members.Where(member => standing[member.Name] is null).ToArray();
        if (missing.Length > 0)
        {
            Append(standing.Span, standing.Members.Select(member => Span.Between(member.NameSpan.Start, member.Value.Span.End)), indent => missing.Select(member => Written(member, indent)));
        }

        foreach (var member in more.Members)
        {
            switch (standing[member.Name], member.Value)
            {
                case (JsonObject inner, JsonObject innerMore):
                    Members(inner, innerMore);
                    break;
                case (JsonArray list, JsonArray listMore):
                    List(member.Name, list, listMore);
                    break;
            }
        }
    }

    /// <summary>A list of words says which there are, and no others; only one of entries takes more.</summary>
    private void List(string name, JsonArray standing, JsonArray more)
    {
        var fresh = Distinct(name, more, standing.Items.OfType<JsonObject>().ToArray(), onStanding: Members);
        if (fresh.Count > 0)
        {
            Append(standing.Span, standing.Items.Select(item => item.Span), _ => fresh.Select(Written));
        }
    }

    /// <summary>The entries that neither stand already nor come twice.</summary>
    private static IReadOnlyList<JsonObject> Distinct(string name, JsonArray more, IReadOnlyList<JsonObject> standing, Action<JsonObject, JsonObject> onStanding)
    {
        var fresh = new List<JsonObject>();
        foreach (var entry in more.Items.OfType<JsonObject>())
        {
            if (standing.FirstOrDefault(each => Entries.AreSame(name, each, entry)) is { } known)
            {
                if (Entries.CanGrow(name))
                {
                    onStanding(known, entry);
                }
            }
            else if (!fresh.Any(each => Entries.AreSame(name, each, entry)))
            {
                fresh.Add(entry);
            }
        }

        return fresh;
    }

    private void Append(Span list, IEnumerable<Span> children, Func<string?, IEnumerable<string>> items) => insertions.AddRange(end.Append(list, [.. children], items));

    private string Written(JsonMember member, string? indent)
        => Written(member.NameSpan) + ": " + (member.Value is JsonArray list && list.Items.FirstOrDefault() is JsonObject
            ? end.Array(Distinct(member.Name, list, [], onStanding: Members).Select(Written), indent)
            : Written(member.Value));

    private string Written(JsonValue value) => Written(value.Span);

    private string Written(Span span) => addition.Substring(span.Start, span.Length);
}
