namespace ModelLicense;

/// <summary>Whether a license is still what somebody reviewed. The catalog is the witness: what it does not know did not change.</summary>
internal static class Reviews
{
    /// <summary>The licenses of a use that are not what its review records.</summary>
    public static IReadOnlyList<Change> Changed(Use use, Match match, IReadOnlyList<LicenseJudgment> licenses, Catalog catalog)
    {
        if (use.Reviewed is not { } review)
        {
            return [];
        }

        Change[] later =
        [
            .. licenses.Where(each => each.License is not null).Select(each => Later(review, use, each, catalog)).OfType<Change>()
                .GroupBy(change => change.License.Key).Select(same => same.First()),
        ];
        return later.Length == 0 && OtherText(review, (match as Match.Exactly)?.Model, licenses) is { } other ? [other] : later;
    }

    /// <summary>A license that the model is under only since a later day, unless it was obtained before; or a text of a later day.</summary>
    private static Change? Later(Review review, Use use, LicenseJudgment judged, Catalog catalog)
        => judged.Model?.Licenses.LastOrDefault(each => each.From is { } from && from.CompareTo(review.On) > 0 && !(use.Obtained is { } obtained && obtained.Value.CompareTo(from) < 0)) is { } since && catalog.License(since.Key) is { } license
                ? new Change(judged, license, $"under which it is since {since.From}")
            : judged.License!.Date is { } written && written.CompareTo(review.On) > 0 ? new Change(judged, judged.License, $"whose text is of {written}")
            : null;

    /// <summary>Another digest than that of every license of the model itself, where the catalog has them all.</summary>
    private static Change? OtherText(Review review, Model? model, IReadOnlyList<LicenseJudgment> licenses)
    {
        var own = licenses.Where(each => each.License is not null && each.Model == model).ToArray();
        return review.Sha256 is { } digest && own.Length > 0 && own.All(each => each.License!.Sha256 is { } known && known != digest)
            ? new Change(own[0], own[0].License!, $"whose text has the SHA-256 {own[0].License!.Sha256} where the catalog read it ({own[0].License!.SourceText}), and not {digest}")
            : null;
    }
}
