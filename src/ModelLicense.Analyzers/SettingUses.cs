using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>
/// Decides which settings are uses of a model. Unknown is no pass, so an unknown name counts where its key leaves no doubt; a key that any
/// program may have (<c>Model</c>) needs a name that is known, and a deployment one that is exactly a model's.
/// </summary>
internal static class SettingUses
{
    /// <summary>The uses among what may be names, in the order of the text.</summary>
    public static IReadOnlyList<NamedSetting> In(IEnumerable<NamedSetting> named, Catalog catalog)
    {
        var told = new List<(NamedSetting Named, bool IsKnown)>();
        foreach (var each in named)
        {
            if (Told(each, catalog) is var (use, isKnown))
            {
                told.Add((use, isKnown));
            }
        }

        // An entry of a list may have a name and an id, of which one is its owner's word: a known one speaks for both, and the name before the id.
        return [.. told
            .GroupBy(each => IsNameOfEntry(each.Named) ? (each.Named.Setting.Parent, 0) : ("", each.Named.Span.Start))
            .Select(same => same.OrderByDescending(each => each.IsKnown).ThenByDescending(each => each.Named.Setting.Name, StringComparer.OrdinalIgnoreCase).First().Named)
            .OrderBy(named => named.Span.Start)];
    }

    private static bool IsNameOfEntry(NamedSetting named) => named.Kind == SettingKind.Listed && SettingKeys.IsNameInList(named.Setting.Name);

    private static (NamedSetting Use, bool IsKnown)? Told(NamedSetting named, Catalog catalog)
    {
        var match = catalog.Resolve(named.Id);
        if (WeightNames.Is(named.Id) && named.Kind != SettingKind.Deployment)
        {
            // A name as written, where it says as much as the part of it that decides.
            return WeightNames.Of(named.Id, catalog.Resolve) is var (id, isKnown)
                ? (named with { Id = isKnown && match is Match.Unknown ? id : named.Id }, isKnown)
                : null;
        }

        switch (named.Kind)
        {
            case SettingKind.Deployment:
                return match is Match.Exactly ? (named, true) : null;
            case SettingKind.Path:
                return WeightNames.FolderThatNames(named.Id + "/", catalog.Resolve) is { } folder ? (named with { Id = match is Match.Exactly ? named.Id : folder }, true) : null;
            case SettingKind.Other:
                return match is Match.Exactly(var model) && model.Ids.Contains(named.Id, StringComparer.OrdinalIgnoreCase) ? (named, true) : null;
        }

        if (SettingText.IsAddress(named.Id))
        {
            return match is Match.Exactly ? (named, true) : null;
        }

        if (named.SpeaksOfAi)
        {
            return match is not (Match.Unknown or Match.NotAName) ? (named, match is not Match.UnknownVersion)
                : SettingText.IsName(named.Id) && (named.Kind == SettingKind.Model || (SettingKeys.IsNameInList(named.Setting.Name) && (named.Id.IndexOf('/') > 0 || named.Id.Any(char.IsDigit)))) ? (named, false)
                : null;
        }

        // "Model": "phi" may be anybody's word, "Model": "phi-4" is not.
        var isName = named.Id.IndexOf(' ') < 0 && (BeyondDoubt.MayBeName(named.Id) || (match is Match.Exactly && named.Id.IndexOfAny(['-', '/', ':']) > 0));
        return isName && match is Match.Exactly or Match.OneOf or Match.Served { Model: not null } ? (named, true)
            : isName && match is Match.MadeFrom or Match.UnknownVersion && named.Id.IndexOf('/') > 0 ? (named, true)
            : null;
    }
}
