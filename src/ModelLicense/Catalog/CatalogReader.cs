namespace ModelLicense;

/// <summary>
/// Reads one license or model from JSON and reports what cannot be taken: the same reader for shipped data and for what a
/// policy file adds. An entry with a fault is still returned, with what could be read.
/// </summary>
public static class CatalogReader
{
    /// <summary>A license from the text of its entry.</summary>
    public static License License(string json, IReadOnlyList<Metric> metrics, Action<Span, string> fault)
        => License(Root(json, fault), metrics, fault);

    /// <summary>A model from the text of its entry.</summary>
    public static Model Model(string json, string publisher, Action<Span, string> fault)
        => Model(Root(json, fault), publisher, fault);

    /// <summary>A license from its entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="metrics">The metrics that limits may speak of.</param>
    /// <param name="fault">Hears what cannot be taken.</param>
    /// <param name="isOwn">Whether a policy file adds it: then it needs no <c>since</c>, and may give a <c>reason</c>.</param>
    public static License License(JsonObject entry, IReadOnlyList<Metric> metrics, Action<Span, string> fault, bool isOwn = false)
    {
        var fields = new Fields(entry, fault);
        var license = new License
        {
            Key = fields.Required("key"),
            Name = fields.Required("name"),
            Version = fields.Text("version"),
            Steward = fields.Required("steward"),
            Date = fields.Day("date"),
            Aliases = fields.Texts("aliases"),
            Tags = fields.Texts("tags"),
            Spdx = fields.Text("spdx"),
            OsiApproved = fields.Flag("osiApproved")?.Value ?? false,
            Openness = RequiredWord<Openness>(fields, "openness"),
            OpenWeights = fields.Flag("openWeights")?.Value ?? false,
            Url = fields.Required("url"),
            SourceText = fields.Required("source"),
            ReadOn = fields.Day("readOn"),
            Sha256 = fields.Text("sha256"),
            Confidence = RequiredWord<Confidence>(fields, "confidence"),
            Since = Since(fields, isOwn),
            Terms = [],
        };
        if (license.Confidence == Confidence.LicenseText && license.ReadOn is null)
        {
            fields.Fault(fields.NameSpan("confidence"), "a text that was read has a 'readOn' day");
        }

        if (!fields.Has("terms"))
        {
            fields.Fault(fields.Span, "'terms' is missing");
        }

        var terms = new List<Term>();
        foreach (var term in fields.Objects("terms"))
        {
            if (TermReader.Read(term, license, metrics) is { } read)
            {
                if (terms.Any(other => other.Id == read.Id))
                {
                    term.Fault(term.ValueSpan("id"), $"the term '{read.Id}' stands twice in this license");
                }

                terms.Add(read);
            }
        }

        fields.Done();
        return license with { Terms = terms };
    }

    /// <summary>A model from its entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="publisher">Who published it, unless the entry of a policy file says it.</param>
    /// <param name="fault">Hears what cannot be taken.</param>
    /// <param name="isOwn">Whether a policy file adds it: then it needs no <c>since</c>, and may name its <c>publisher</c> and a <c>reason</c>.</param>
    public static Model Model(JsonObject entry, string publisher, Action<Span, string> fault, bool isOwn = false)
    {
        var fields = new Fields(entry, fault);
        var model = new Model
        {
            Key = fields.Required("key"),
            Name = fields.Required("name"),
            Family = fields.Required("family"),
            Version = fields.Required("version"),
            Publisher = (isOwn ? fields.Text("publisher") : null) ?? publisher,
            Released = fields.Day("released"),
            Licenses = Licenses(fields),
            AdditionalLicenses = fields.Texts("additionalLicenses"),
            Confidence = RequiredWord<Confidence>(fields, "confidence"),
            SourceText = fields.Required("source"),
            Modalities = fields.Several<Modality>("modality"),
            Task = fields.Word<ModelTask>("task"),
            Offered = fields.Texts("offered"),
            Sizes = fields.Texts("sizes"),
            Names = fields.Texts("names"),
            Words = fields.Texts("words"),
            Ids = fields.Texts("ids"),
            Bases = [.. fields.Objects("bases").Select(Base)],
            Access = fields.Word<Access>("access") ?? Access.Weights,
            Provider = fields.Text("provider"),
            Weights = fields.Text("weights"),
            PassesOn = fields.Flag("passesOn")?.Value ?? false,
            Revisions = fields.Flag("revisions")?.Value ?? false,
            Ambiguous = fields.Flag("ambiguous")?.Value ?? false,
            Since = Since(fields, isOwn),
        };
        var readOn = fields.Day("readOn");
        if (model.Released is not null && fields.Text("releasedSource") is null)
        {
            fields.Fault(fields.NameSpan("released"), "a release date has a 'releasedSource'");
        }

        _ = fields.Any("releasedSource");
        if (model.Confidence == Confidence.LicenseText && readOn is null)
        {
            fields.Fault(fields.NameSpan("confidence"), "an assignment that was read has a 'readOn' day");
        }

        if (model.Access == Access.Weights && model.Licenses.Count == 0)
        {
            fields.Fault(fields.NameSpan("key"), "'license' is missing");
        }

        if (model.Access == Access.Hosted && model.Provider is null)
        {
            fields.Fault(fields.NameSpan("key"), "a hosted model has a 'provider'");
        }

        if (model.Modalities.Count == 0)
        {
            fields.Fault(fields.NameSpan("key"), "'modality' is missing");
        }

        fields.Done();
        return model;
    }

    private static string Since(Fields fields, bool isOwn)
    {
        if (!isOwn)
        {
            return fields.Required("since");
        }

        _ = fields.Text("reason");
        return fields.Text("since") ?? "";
    }

    internal static T RequiredWord<T>(Fields fields, string name)
        where T : struct, Enum
    {
        if (!fields.Has(name))
        {
            fields.Fault(fields.Span, $"'{name}' is missing: one of {string.Join(", ", Words.All<T>())}");
        }

        return fields.Word<T>(name) ?? default;
    }

    private static JsonObject Root(string json, Action<Span, string> fault)
    {
        var document = JsonReader.Read(json);
        foreach (var each in document.Faults)
        {
            fault(each.Span, each.Message);
        }

        return document.Root as JsonObject ?? new JsonObject(default, []);
    }

    /// <summary>A key, or several with the days from and until which weights are obtained under them.</summary>
    private static IReadOnlyList<Licensing> Licenses(Fields fields)
    {
        if (fields.Any("license") is not JsonArray)
        {
            return fields.Text("license") is { } key ? [new Licensing(key, null, null)] : [];
        }

        var dated = new List<Licensing>();
        foreach (var each in fields.Objects("license"))
        {
            dated.Add(new Licensing(each.Required("key"), each.Day("from"), each.Day("until")));
            each.Done();
        }

        if (dated.Count > 1 && dated.Any(each => each.From is null && each.Until is null))
        {
            fields.Fault(fields.NameSpan("license"), "one of several licenses has neither 'from' nor 'until': which one counts is open");
        }

        return dated;
    }

    private static Base Base(Fields fields)
    {
        var read = new Base(fields.Required("model"), RequiredWord<Derivation>(fields, "by"));
        fields.Done();
        return read;
    }
}
