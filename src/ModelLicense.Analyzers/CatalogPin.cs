namespace ModelLicense.Analyzers;

/// <summary>The catalog version that a project pins: what only a newer catalog knows is told apart, until the pin moves.</summary>
/// <param name="version">The version.</param>
internal sealed class CatalogPin(Version version)
{
    /// <summary>The first catalog there was: who pins an older one pins nothing.</summary>
    public static readonly Version First = new(0, 1, 0);

    /// <summary>The newest of what a finding rests on (the model, its license, the term), if the pinned catalog did not hold it; else null.</summary>
    public Version? IsBefore(Judgment judgment, LicenseJudgment? license, Finding? finding)
    {
        Version? newest = null;
        var candidates = (judgment.Match as Match.OneOf)?.Models.Select(model => model.Since) ?? [];
        foreach (var since in new[] { judgment.Model?.Since, license?.Model?.Since, license?.License?.Since, finding?.Term.Since }.Concat(candidates))
        {
            if (since is not null && Parse(since) is { } known && known > version && (newest is null || known > newest))
            {
                newest = known;
            }
        }

        return newest;
    }

    /// <summary>A version of three numbers, <c>0.1.0</c>; null if it is none.</summary>
    public static Version? Parse(string text) => text.Count(c => c == '.') == 2 && text.All(c => c is '.' or (>= '0' and <= '9')) && Version.TryParse(text, out var version) ? version : null;

    /// <inheritdoc/>
    public override string ToString() => version.ToString();
}
