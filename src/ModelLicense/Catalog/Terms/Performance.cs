namespace ModelLicense;

/// <summary>Whether a duty that falls due is done, as far as a project can show it.</summary>
internal static class Performance
{
    /// <summary>Clear where it is done, missing where it was looked for and is not there, else as it falls due: of some duties no project shows anything.</summary>
    public static Verdict Of(Duty duty, Verdict due, Situation situation) => duty.Owed switch
    {
        DutyKind.DisplayText or DutyKind.NoticeFile when duty.Text is not null
            => situation.Shows(duty, situation.Use) ? Verdict.Clear : due with { IsMissing = true },
        DutyKind.NamePrefix => OfName(duty, due, situation.Use),
        DutyKind.ShareAlike or DutyKind.NetworkSource => OfSource(duty, due, situation),
        DutyKind.Registration => due with { IsMissing = true },
        _ => due,
    };

    private static Verdict OfName(Duty duty, Verdict due, Use use)
        => NameOf(duty, use) is not { } name ? due with { IsMissing = true, Needs = [Need.Name, .. due.Needs] }
            : Wording.Begins(name, duty.Prefix!) ? Verdict.Clear
            : due with { IsMissing = true, Declared = $"the name '{name}'", Origins = [use.Name?.Origin ?? use.Origin] };

    /// <summary>The name as declared; else the last part of the id, unless the id is that of the base.</summary>
    private static string? NameOf(Duty duty, Use use)
        => use.Name?.Value
        ?? (use.DerivedFrom.Count > 0 || !duty.Triggers.Any(trigger => trigger is Trigger.Derivative or Trigger.TrainWithOutputs)
            ? use.Id.Substring(use.Id.LastIndexOfAny(['/', '\\']) + 1)
            : null);

    /// <summary>A derivative under the very license keeps share-alike, one under another does not. Of the rest it is the source that tells.</summary>
    private static Verdict OfSource(Duty duty, Verdict due, Situation situation)
    {
        if (duty.Owed == DutyKind.ShareAlike && !duty.Triggers.Contains(Trigger.ProductContainsModel) && situation is { Stated: { } stated, License: { } license, Use.License: { } written })
        {
            return stated.Key == license.Key ? Verdict.Clear : due with { IsMissing = true, Declared = $"the license '{written.Value}'", Origins = [written.Origin] };
        }

        return situation.Facts.ClosedSource switch
        {
            null => due with { IsMissing = true, Needs = [.. due.Needs, Need.ClosedSource] },
            { Value: true } closed => due with { IsMissing = true, Declared = "that its source is closed", Origins = [closed.Origin] },
            _ => due,
        };
    }
}
