using System.Collections.Immutable;

namespace ModelLicense.Analyzers;

/// <summary>What every diagnostic of a model carries into SARIF. The keys are frozen.</summary>
internal static class Properties
{
    /// <summary>Those of a call whose model is not shown.</summary>
    public static ImmutableDictionary<string, string?> OfHidden(Inputs inputs)
        => ImmutableDictionary<string, string?>.Empty.Add("verdict", Words.Of(Outcome.Unverified)).Add("evidence", Words.Of(ModelLicense.Evidence.CallSite)).Add("catalogVersion", inputs.Catalog.Version).Add("project", inputs.ProjectFile);

    /// <summary>Those of a use.</summary>
    public static ImmutableDictionary<string, string?> Of(Judgment judgment, LicenseJudgment? license, Finding? finding, Inputs inputs, IEnumerable<Finding>? all = null)
    {
        var catalog = inputs.Catalog;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                properties[key] = Sentences.Clean(value!);
            }
        }

        var verdict = finding?.Verdict;
        var model = judgment.Model ?? (judgment.Match as Match.MadeFrom)?.Base;
        Add("modelId", judgment.Use.Id);
        Add("assembly", judgment.Use.IsReferenced ? judgment.Use.Origin.Name : null);
        Add("model", judgment.Model?.Key);
        Add("family", model?.Family ?? (judgment.Match as Match.UnknownVersion)?.Family);
        Add("version", judgment.Model?.Version);
        Add("publisher", model?.Publisher);
        Add("license", finding is null ? Inventory(judgment, catalog) : license?.License?.Key);
        Add("judgedBy", string.Join("+", judgment.Licenses.Select(each => each.License?.Key ?? (judgment.Match as Match.Served)?.Provider ?? each.Model?.Provider).OfType<string>().Distinct()));
        Add("term", finding?.Term.Id);
        // The finding speaks of the gravest; whoever answers it has to answer all of these.
        Add("terms", all?.Skip(1).Any() == true ? string.Join("+", all.Select(each => each.Term.Id)) : null);
        // What a fix writes into a policy file: the forms of the facts that are missing, and the model whose licensor a grant comes from.
        Add("needs", string.Join("+", (all ?? []).SelectMany(each => each.Verdict.Needs).Select(need => need.Form).Where(form => form.Length > 0).Distinct()));
        Add("licensedModel", finding is null ? null : license?.Model?.Key);
        Add("attribution", finding is null ? null : judgment.Use.Attribution?.Value);
        Add("section", finding?.Term.Section);
        Add("limit", verdict?.Limit);
        Add("declared", verdict?.Declared);
        Add("origin", verdict is null ? null : Sentences.Places(verdict.Origins));
        Add("verdict", Words.Of(verdict?.Outcome ?? license?.Outcome ?? judgment.Outcome));
        Add("confidence", license is null ? null : Words.Of(license.Confidence));
        Add("evidence", Words.Of(judgment.Use.Evidence));
        Add("catalogVersion", catalog.Version);
        Add("project", inputs.ProjectFile);
        return properties.ToImmutable();
    }

    /// <summary>Says of a note, where the project holds tests that are told as notes, that it is one because of that, and none of those that strict makes errors.</summary>
    public static ImmutableDictionary<string, string?> OfTests(ImmutableDictionary<string, string?> properties, Inputs inputs) => inputs.Tests == TestProjects.Notes ? properties.SetItem("tests", "notes") : properties;

    /// <summary>All licenses of the model, joined, one that is stated and not cataloged first; those of its weights also where it is hosted.</summary>
    private static string? Inventory(Judgment judgment, Catalog catalog)
    {
        var model = judgment.Model;
        if (model is not null && model.Access == Access.Hosted && model.Weights is { } weights)
        {
            model = catalog.Model(weights);
        }

        var keys = model is null ? judgment.Licenses.Select(each => each.License?.Key).OfType<string>() : Judge.LicensesOf(model, catalog, judgment.Use.Obtained?.Value).Select(each => each.Key)
            .Concat(judgment.Licenses.Where(each => model.Access == Access.Weights && each.License is { OpenWeights: true }).Select(each => each.License!.Key));
        return string.Join("+", new[] { judgment.TakenAtItsWord?.Value }.OfType<string>().Concat(keys).Distinct());
    }
}
