using System.Globalization;
using System.Text;

namespace ModelLicense.CatalogCompiler;

/// <summary>
/// Writes the catalog as a page for people, <c>docs/catalog.md</c>: the same data, ordered by key, the same in every culture.
/// </summary>
public static class CatalogPage
{
    private const string Command = "dotnet run --project src/ModelLicense.CatalogCompiler -- catalog artifacts/catalog.bin docs/catalog.md";

    /// <summary>The whole page.</summary>
    public static string Write(Catalog catalog)
    {
        var licenses = catalog.Licenses.OrderBy(license => license.Key, StringComparer.Ordinal).ToArray();
        var models = catalog.Models.OrderBy(model => model.Key, StringComparer.Ordinal).ToArray();
        var page = new StringBuilder();
        page.Append("# The catalog\n\n")
            .Append("<!-- Generated from catalog/. Do not edit: run\n     ").Append(Command).Append("\n-->\n\n")
            .Append("This page is generated from the files under `catalog/` by\n\n```console\n").Append(Command).Append("\n```\n\n")
            .Append(CultureInfo.InvariantCulture, $"Version {catalog.Version} of {catalog.Date}: {licenses.Length} texts, {models.Length} models. ")
            .Append("What the words mean is in [how it decides](how-it-decides.md). The catalog says things in its own words; the text of a license is at its link.\n");
        Limits(page, licenses);
        Licenses(page, licenses);
        Sources(page, licenses);
        page.Append("\n## Models\n\nThe confidence is that of the assignment: how sure the catalog is that the model is under this license.\n");
        foreach (var publisher in models.GroupBy(model => model.Publisher).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Models(page, publisher.Key, publisher, catalog);
        }

        return page.ToString();
    }

    private static void Limits(StringBuilder page, IEnumerable<License> licenses)
    {
        page.Append("\n## Limits\n\nA figure that a license measures, and what follows where it is exceeded.\n\n");
        Row(page, "License", "Metric", "Exceeded by", "Whose", "Measured", "For", "What follows", "Section");
        Row(page, "---", "---", "---", "---", "---", "---", "---", "---");
        foreach (var license in licenses)
        {
            foreach (var term in license.Terms)
            {
                var (scale, follows) = term switch
                {
                    Limit limit => (limit.Scale, Follows(limit.Then) + (term.Ambiguous is null ? "" : " (the text is ambiguous)")),
                    Duty { Scale: { } reached } duty => (reached, "duty: " + Owed(duty)),
                    _ => (null, ""),
                };
                foreach (var bound in scale?.Bounds ?? [])
                {
                    Row(page, Code(license.Key), Escape(bound.Metric.Name), Exceeded(bound, scale!), Words.Of(scale!.Whose), Measured(term, scale, bound), SpeaksOf(term) is { Length: > 0 } uses ? uses : "all uses", follows, Escape(term.Section));
                }
            }
        }
    }

    private static void Licenses(StringBuilder page, IEnumerable<License> licenses)
    {
        page.Append("\n## Licenses\n\nA dash means that the catalog holds no term of that kind.\n\n");
        Row(page, "License", "Openness", "Purposes allowed", "Places excluded", "Activities restricted", "Duties", "Acceptable use policy");
        Row(page, "---", "---", "---", "---", "---", "---", "---");
        foreach (var license in licenses)
        {
            Row(
                page,
                $"[{Escape(license.Name)}]({license.Url})<br>{Code(license.Key)}",
                Words.Of(license.Openness) + (license.OsiApproved ? " (OSI)" : ""),
                Lines(license.Terms.OfType<PurposeTerm>().Select(Purposes)),
                Lines(license.Terms.OfType<TerritoryTerm>().Select(Places)),
                Lines(license.Terms.OfType<ActivityTerm>().Select(Activity)),
                Lines(license.Terms.OfType<Duty>().Select(duty => Owed(duty) + " (" + Escape(duty.Section) + ")")),
                Lines(license.Terms.OfType<AcceptableUse>().Select(policy => $"[section {Escape(policy.Section)}]({policy.Url})")));
        }
    }

    private static void Sources(StringBuilder page, IEnumerable<License> licenses)
    {
        page.Append("\n## What was read\n\n");
        Row(page, "License", "Text", "Read on", "Confidence", "Since");
        Row(page, "---", "---", "---", "---", "---");
        foreach (var license in licenses)
        {
            var least = license.Terms.Select(term => term.Confidence).Append(license.Confidence).Max();
            Row(page, Code(license.Key), Escape(license.SourceText), license.ReadOn?.ToString() ?? "", Words.Of(least), license.Since);
        }
    }

    private static void Models(StringBuilder page, string publisher, IEnumerable<Model> models, Catalog catalog)
    {
        page.Append("\n### ").Append(Escape(publisher)).Append("\n\n");
        Row(page, "Model", "License", "Sizes", "Modality", "Access", "Confidence");
        Row(page, "---", "---", "---", "---", "---", "---");
        foreach (var model in models)
        {
            Row(
                page,
                Escape(model.Name) + (model.Ambiguous ? " (names are ambiguous)" : "") + "<br>" + Code(model.Key),
                Licensed(model, catalog),
                model.Sizes.Count == 0 ? "-" : Escape(string.Join(", ", model.Sizes)),
                Listed(model.Modalities),
                model.Access == Access.Hosted ? "hosted by " + Escape(model.Provider!) : "weights",
                Words.Of(model.Confidence));
        }
    }

    private static string Exceeded(Bound bound, Scale scale)
        => (bound.Comparator == Comparator.MoreThan ? "more than " : "at least ") + Numbers.Format(bound.Amount, bound.Currency)
        + (scale.Bounds.Count == 1 ? "" : scale.All ? " (with the others)" : " (or another)")
        + (scale.BoundaryIsAmbiguous ? "; exactly that is unclear" : "");

    private static string Measured(Term term, Scale scale, Bound bound) => scale.AsOf switch
    {
        AsOf.Running => term is Limit { Then: Consequence.LicenseEnds } ? "at any time, highest since obtained" : "at any time, newest figure",
        AsOf.ModelRelease => bound.Metric.IsMonthly ? "once, in the month before the model's release" : "once, when the model was released",
        _ => bound.Metric.IsMonthly ? $"once, in {scale.Day?.Month.Previous}" : $"once, on {scale.Day}",
    };

    private static string Follows(Consequence consequence) => consequence switch
    {
        Consequence.PermissionRequired => "permission required",
        Consequence.PaidLicenseRequired => "paid license required",
        Consequence.LicenseEnds => "license ends",
        _ => "barred",
    };

    private static string Purposes(PurposeTerm term)
        => Listed(term.Allows)
        + (term.Unclear.Count == 0 ? "" : "; unclear: " + Listed(term.Unclear))
        + (term.Allows.Count + term.Unclear.Count == Words.All<Purpose>().Count ? "" : "; else " + Follows(term.Then))
        + $" ({Escape(term.Section)})";

    private static string Places(TerritoryTerm term)
        => string.Join(", ", term.Excludes) + " by " + Listed(term.Reaches) + ": " + Follows(term.Then) + For(term) + $" ({Escape(term.Section)})";

    private static string Activity(ActivityTerm term)
        => (term.Activity is { } act ? Words.Of(act) : "competingService") + ": " + Follows(term.Then) + For(term) + (term.Ambiguous is null ? "" : ", the text is ambiguous") + $" ({Escape(term.Section)})";

    private static string For(Term term) => SpeaksOf(term) is { Length: > 0 } uses ? ", for " + uses : "";

    /// <summary>The uses a term speaks of, where it does not speak of all.</summary>
    private static string SpeaksOf(Term term)
        => string.Join("; ", new[] { term.When is null ? "" : Uses(term.When), term.Unless is null ? "" : "all but " + Uses(term.Unless) }.Where(part => part.Length > 0));

    private static string Uses(Condition condition) => string.Join(" and ", new[]
    {
        Listed(condition.Purposes),
        condition.Modalities.Count == 0 ? "" : Listed(condition.Modalities) + " models",
        condition.Domicile.Count == 0 ? "" : "domicile " + string.Join(", ", condition.Domicile),
        Listed(condition.Deliveries),
        Listed(condition.Activities),
        condition.CompetesWith.Count == 0 ? "" : "competitors of " + Escape(string.Join(", ", condition.CompetesWith)),
        condition.NonProfit switch { null => "", true => "non-profits", false => "others than non-profits" },
    }.Where(part => part.Length > 0));

    private static string Owed(Duty duty) => (duty.Owed switch
    {
        DutyKind.DisplayText => "display " + string.Join(" or ", duty.Instead.Prepend(duty.Text!).Select(text => $"\"{Escape(text)}\"")) + (duty.OnlyInInterface ? " in the user interface" : ""),
        DutyKind.NoticeFile => "notice file",
        DutyKind.LicenseCopy => "copy of the license",
        DutyKind.NamePrefix => $"name prefix \"{Escape(duty.Prefix!)}\"",
        DutyKind.StateChanges => "state changes",
        DutyKind.PassTermsOn => "pass terms on",
        DutyKind.ShareAlike => "share alike",
        DutyKind.NetworkSource => "network source",
        _ => "registration",
    }) + (duty.IsCondition ? ", a condition" : "");

    private static string Licensed(Model model, Catalog catalog)
    {
        var own = model.Licenses.Count == 0
            ? ["the provider's terms, not in the catalog"]
            : model.Licenses.Select(each => Code(each.Key) + (each.From is { } from ? $" from {from}" : "") + (each.Until is { } until ? $" until {until}" : ""));
        var passed = model is { PassesOn: true, Weights: { } weights } ? catalog.Model(weights)!.Licenses : [];
        return Lines(
        [
            .. own,
            .. model.AdditionalLicenses.Select(key => "and " + Code(key)),
            .. passed.Select(each => "and " + Code(each.Key) + ", passed on"),
            .. model.Bases.Select(each => $"made from {Code(each.Model)} ({Words.Of(each.By)})"),
        ]);
    }

    private static string Listed<T>(IEnumerable<T> words)
        where T : struct, Enum
        => string.Join(", ", words.Select(Words.Of));

    private static string Lines(IEnumerable<string> parts) => string.Join("<br>", parts) is { Length: > 0 } lines ? lines : "-";

    private static void Row(StringBuilder page, params string[] cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Code(string key) => $"`{key}`";

    /// <summary>Text that Markdown shows as it is, inside a table.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => escaped.Append("<br>"),
                '\r' => escaped,
                '<' => escaped.Append("&lt;"),
                '\\' or '`' or '*' or '_' or '|' or '[' or ']' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
