namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>
/// Declares the facts that a finding needs: first all of them as places to fill in, because whoever applies a fix to everything has chosen nothing;
/// then, where a fact is a word, each of its words. A figure is nobody's guess.
/// </summary>
internal static class DeclareFact
{
    public static IEnumerable<Proposal> For(Told told, Place place)
    {
        if (told.Model is not { } model || told.Needs is not { Count: > 0 } needs)
        {
            yield break;
        }

        var unfilled = needs.Select(need => In(Forms.Unfilled(need, model), place)).OfType<(string Said, FileEdit Edit)>().ToArray();
        if (unfilled.Length > 0)
        {
            yield return new Proposal($"Declare, to be filled in, {string.Join(" and ", unfilled.Select(each => each.Said))}", nameof(DeclareFact), [.. unfilled.Select(each => each.Edit)]);
        }

        foreach (var choice in needs.SelectMany(Forms.Choices))
        {
            if (In(choice, place) is var (said, edit))
            {
                yield return new Proposal($"Declare {said}", $"{nameof(DeclareFact)} {choice}", edit);
            }
        }
    }

    /// <summary>What is written, in words and as an edit; null where it has no place.</summary>
    private static (string Said, FileEdit Edit)? In(string addition, Place place)
        => Where(addition, place) is { } file && new PolicyFileEdit(file.Path, addition) is var edit && edit.Apply(file.Text) is not null
            ? ($"{addition.Substring(2, addition.Length - 4)} in {file.Name}", edit)
            : null;

    /// <summary>The file that says most of what is around a fact, and the nearest of those: a figure in a nearer one would hide the series of one above.</summary>
    private static PolicyPlace? Where(string addition, Place place)
        => place.Policies.OrderByDescending(file => JsonReader.Read(file.Text).Root is JsonObject root ? Depth(root, (JsonObject)JsonReader.Read(addition).Root!) : -1).FirstOrDefault();

    private static int Depth(JsonObject standing, JsonObject more)
        => more.Members.Select(member => (standing[member.Name], member.Value) switch
        {
            (null, _) => 0,
            (JsonObject inner, JsonObject innerMore) => 1 + Depth(inner, innerMore),
            (JsonArray list, JsonArray { Items.Count: > 0 } listMore) when listMore.Items[0] is JsonObject entry
                => list.Items.OfType<JsonObject>().FirstOrDefault(each => Entries.AreSame(member.Name, each, entry)) is { } known ? 1 + Depth(known, entry) : 0,
            _ => 1,
        }).DefaultIfEmpty(0).Max();
}
