namespace ModelLicense;

/// <summary>What was read of one <c>modellicense.json</c>.</summary>
/// <param name="Declaration">What it says.</param>
/// <param name="IsRoot">Whether files in folders above it do not count.</param>
/// <param name="Faults">What cannot be taken as written, in the order of the text.</param>
public sealed record PolicyDocument(Declaration Declaration, bool IsRoot, IReadOnlyList<Fault> Faults);

/// <summary>
/// Reads a <c>modellicense.json</c>. After a wrong value or key the rest of the file counts; after a fault of syntax at least
/// what stands before it.
/// </summary>
public sealed class PolicyReader
{
    /// <summary>How long a policy file may be, in characters: a hundred times what a large one has.</summary>
    public const int MaxLength = 1024 * 1024;

    private readonly LineTable lines;
    private readonly string path;
    private readonly string name;
    private readonly IReadOnlyList<Metric> metrics;
    private readonly List<Fault> faults = [];

    private PolicyReader(string text, string path, string name, IReadOnlyList<Metric> metrics)
    {
        lines = new LineTable(text);
        this.path = path;
        this.name = name;
        this.metrics = metrics;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="json">Its text, read as JSON.</param>
    /// <param name="text">Its text.</param>
    /// <param name="path">Where it is, for locations.</param>
    /// <param name="name">How messages call it.</param>
    /// <param name="distance">0 in the project's own folder, 1 in the folder above, and so on.</param>
    /// <param name="metrics">The metrics that the catalog knows.</param>
    public static PolicyDocument Read(JsonDocument json, string text, string path, string name, int distance, IReadOnlyList<Metric> metrics)
    {
        if (text.Length > MaxLength)
        {
            var first = new PolicyReader("", path, name, metrics);
            first.Fault(new Span(0, 1), $"the file has more than {Numbers.Format(MaxLength)} characters: that is no policy, and nothing of it is read");
            return new PolicyDocument(new Declaration(Source.PolicyFile) { Distance = distance }, IsRoot: false, first.faults);
        }

        var reader = new PolicyReader(text, path, name, metrics);
        foreach (var fault in json.Faults)
        {
            reader.Fault(fault.Span, fault.Message);
        }

        if (json.Root is JsonObject root)
        {
            return reader.File(new Fields(root, reader.Fault), distance);
        }

        if (json.Root is not null and not JsonInvalid)
        {
            reader.Fault(json.Root.Span, $"the file is {json.Root.Kind}, but an object is expected");
        }

        return new PolicyDocument(new Declaration(Source.PolicyFile) { Distance = distance }, IsRoot: false, reader.faults);
    }

    private PolicyDocument File(Fields fields, int distance)
    {
        var isRoot = fields.Flag("root")?.Value ?? false;
        var scale = fields.Nested("scale");
        var declaration = scale is null ? new Declaration(Source.PolicyFile) : new ScaleReader(scale, At, metrics).Read();
        var models = Models(fields);
        var answers = new AnswersReader(fields, At, faults);
        var (ownLicenses, ownModels) = OwnCatalog(fields);
        declaration = declaration with { Distance = distance, Models = models, OwnLicenses = ownLicenses, OwnModels = ownModels, CallSites = CallSites(fields), Grants = answers.Grants(), Waivers = answers.Waivers(), Rules = answers.Rules() };
        fields.Done();
        return new PolicyDocument(declaration, isRoot, [.. faults.OrderBy(fault => fault.Origin.Span.Start)]);
    }

    /// <summary>Entries in the form of the catalog's own; one with a fault in it does not count, so that none becomes milder than was meant.</summary>
    private (IReadOnlyList<OwnLicense> Licenses, IReadOnlyList<OwnModel> Models) OwnCatalog(Fields fields)
    {
        if (fields.Nested("catalog") is not { } catalog)
        {
            return ([], []);
        }

        var licenses = catalog.Objects("licenses").Select(entry => Sound(entry, () => new OwnLicense(
            CatalogReader.License(entry.Source, metrics, Fault, isOwn: true), JsonText.Minify(entry.Source), entry.Text("reason"), At(entry.ValueSpan("key"))))).OfType<OwnLicense>().ToArray();
        var models = catalog.Objects("models").Select(entry => Sound(entry, () => new OwnModel(
            CatalogReader.Model(entry.Source, "the organization's own", Fault, isOwn: true), JsonText.Minify(entry.Source), entry.Text("reason"), At(entry.ValueSpan("key"))))).OfType<OwnModel>().ToArray();
        catalog.Done();
        return (licenses, models);
    }

    /// <summary>Members of one's own code; a constructor is written <c>.ctor</c>, a property has no parameter.</summary>
    private IReadOnlyList<OwnCallSite> CallSites(Fields fields)
    {
        var sites = new List<OwnCallSite>();
        foreach (var entry in fields.Objects("callSites").TakeWhile(_ => faults.Count <= JsonReader.MaxFaults))
        {
            var site = new OwnCallSite(entry.Required("type").Trim(), entry.Required("member").Trim(), entry.Text("parameter")?.Trim() ?? "");
            entry.Done();
            if (site.Type.Length > 0 && site.Member.Length > 0)
            {
                sites.Add(site);
            }
        }

        return sites;
    }

    private T? Sound<T>(Fields entry, Func<T> read)
        where T : class
    {
        if (faults.Count > JsonReader.MaxFaults)
        {
            return null;
        }

        var value = read();
        return faults.Any(fault => fault.Origin.Span.Start >= entry.Span.Start && fault.Origin.Span.End <= entry.Span.End) ? null : value;
    }

    private IReadOnlyList<Use> Models(Fields fields)
    {
        var uses = new List<Use>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in fields.Objects("models").TakeWhile(_ => faults.Count <= JsonReader.MaxFaults))
        {
            if (!entry.Has("id"))
            {
                entry.Fault(entry.Span, "'id' is missing: which model is it?");
            }

            var use = Model(entry);
            entry.Done();
            if (use.Id.Length == 0)
            {
                continue;
            }

            if (seen.Add(use.Id))
            {
                uses.Add(use);
            }
            else
            {
                entry.Fault(use.Origin.Span, $"'{use.Id}' is declared twice; only the first counts");
            }
        }

        return uses;
    }

    /// <summary>An entry of <c>models</c>; its id is empty where none can be read.</summary>
    private Use Model(Fields entry)
    {
        var activities = SaidActivities.Read(entry, At);
        return Plain(entry) with { Activities = activities.Activities, Trainings = activities.Trainings };
    }

    private Use Plain(Fields entry) => new(entry.Text("id")?.Trim() ?? "", Evidence.PolicyFile, At(entry.ValueSpan("id")))
    {
        License = Said(entry, "license"),
        DerivedFrom = entry.Texts("derivedFrom"),
        Purpose = entry.Word<Purpose>("purpose") is { } purpose ? new Fact<Purpose>(purpose, At(entry.ValueSpan("purpose"))) : null,
        Delivery = Listed(entry, "delivery", entry.Several<Delivery>("delivery")),
        Obtained = entry.Day("obtained") is { } day ? new Fact<Date>(day, At(entry.ValueSpan("obtained"))) : null,
        Name = Said(entry, "name"),
        Reviewed = Reviewed(entry),
        Attribution = Said(entry, "attribution"),
    };

    private Fact<string>? Said(Fields entry, string name) => entry.String(name) is { } written ? new Fact<string>(written.Value.Trim(), At(written.Span)) : null;

    /// <summary>A review without its day, or with a digest that is none, says nothing.</summary>
    private Review? Reviewed(Fields entry)
    {
        if (entry.Nested("reviewed") is not { } review)
        {
            return null;
        }

        if (!review.Has("on"))
        {
            review.Fault(review.Span, "'on' is missing: on which day was it read?");
        }

        var on = review.Day("on");
        var digest = review.String("sha256");
        review.Done();
        if (digest is not null && (digest.Value.Length != 64 || !digest.Value.All(Uri.IsHexDigit)))
        {
            review.Fault(digest.Span, $"'{digest.Value}' is not the SHA-256 of a text: write its 64 hexadecimal digits");
            return null;
        }

        return on is { } day ? new Review(day, digest?.Value.ToLowerInvariant(), At(entry.ValueSpan("reviewed"))) : null;
    }

    private Fact<IReadOnlyList<T>>? Listed<T>(Fields entry, string name, IReadOnlyList<T> read)
        => entry.Declared(name, read) is { } declared ? new Fact<IReadOnlyList<T>>(declared, At(entry.ValueSpan(name))) : null;

    private Origin At(Span span) => new(Source.PolicyFile, name, path, span, lines.LineOf(span.Start));

    /// <summary>Reports a fault. Of more than are told none is, and then no answer and no entry of a catalog counts: each may have one.</summary>
    private void Fault(Span span, string message)
    {
        if (faults.Count < JsonReader.MaxFaults)
        {
            faults.Add(new Fault(FaultKind.Unreadable, At(span), message));
        }
        else if (faults.Count == JsonReader.MaxFaults)
        {
            faults.Add(new Fault(FaultKind.Unreadable, At(span), $"the file has more than {Numbers.Format(JsonReader.MaxFaults)} faults; those that follow are not told, and its answers after this one do not count"));
        }
    }
}
