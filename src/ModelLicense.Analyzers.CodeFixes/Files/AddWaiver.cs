namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Waives a finding, once somebody writes why: until then the waiver does not count, and the build says where it stands.</summary>
internal static class AddWaiver
{
    public static IEnumerable<Proposal> For(Told told, Place place)
    {
        if (told.Model is not { } model || place.Policies.FirstOrDefault() is not { } file)
        {
            yield break;
        }

        var needed = place.Inputs.Policy.WaiversNeed;
        string? ToFillIn(WaiverDetail detail, string what) => needed.Contains(detail) ? Placeholder.Of(what) : null;
        var waivers = told.Terms.DefaultIfEmpty(null!).Select(term => Entries.Waiver(
            told.Rule,
            model,
            term,
            Placeholder.Of("why this can be lived with"),
            ToFillIn(WaiverDetail.Owner, "who answers for it"),
            ToFillIn(WaiverDetail.Ticket, "where it was decided"),
            ToFillIn(WaiverDetail.Expires, "its last day, yyyy-MM-dd")));
        yield return new Proposal($"Waive {told.Rule} for '{model}', with a reason to fill in, in {file.Name}", nameof(AddWaiver), new PolicyFileEdit(file.Path, Entries.In("waivers", waivers)));
    }
}
