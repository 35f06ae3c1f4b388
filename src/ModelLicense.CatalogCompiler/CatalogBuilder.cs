namespace ModelLicense.CatalogCompiler;

/// <summary>A file of the catalog folder: its path relative to that folder, with forward slashes, and its text.</summary>
public sealed record CatalogFile(string Path, string Text);

/// <summary>Data that the compiler refuses, where it stands (line and column from 1) and why.</summary>
public sealed record Problem(string File, int Line, int Column, string Message);

/// <summary>
/// Puts the files of <c>catalog/</c> together and refuses what is bad: what the reader of an entry reports, and what only the
/// whole shows (a license that does not exist, an identifier that resolves to another model).
/// </summary>
public sealed class CatalogBuilder
{
    private readonly List<Problem> problems = [];
    private readonly List<LicenseEntry> licenses = [];
    private readonly List<ModelEntry> models = [];
    private readonly HashSet<string> licenseNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(Model Model, Action<string, string> Fault)> readModels = [];
    private IReadOnlyList<Metric> metrics = [];
    private Grammar grammar = Grammar.Of([], _ => []);
    private string version = "";
    private Date date;

    private CatalogBuilder()
    {
    }

    /// <summary>The catalog, or null and the problems that stand against it.</summary>
    public static (CatalogData? Catalog, IReadOnlyList<Problem> Problems) Build(IReadOnlyList<CatalogFile> files)
    {
        var builder = new CatalogBuilder();
        foreach (var file in files.OrderBy(file => Order(file.Path)).ThenBy(file => file.Path, StringComparer.Ordinal))
        {
            builder.Read(file);
        }

        if (builder.version.Length == 0)
        {
            builder.problems.Add(new Problem("catalog.json", 1, 1, "catalog.json is missing: it holds version, date and metrics"));
        }

        var data = new CatalogData(builder.version, builder.date, builder.metrics, builder.grammar, builder.licenses, builder.models);
        if (builder.problems.Count == 0)
        {
            builder.CheckWhole(new Catalog(data));
        }

        return (builder.problems.Count == 0 ? data : null, builder.problems);
    }

    private static int Order(string path) => path switch
    {
        "catalog.json" => 0,
        "grammar.json" => 1,
        _ when path.StartsWith("licenses/", StringComparison.Ordinal) => 2,
        _ => 3,
    };

    private void Read(CatalogFile file)
    {
        if (file.Path == "catalog.schema.json")
        {
            return;
        }

        void Fault(Span span, string message)
        {
            var before = file.Text[..Math.Min(span.Start, file.Text.Length)];
            problems.Add(new Problem(file.Path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'), message));
        }

        var document = JsonReader.Read(file.Text);
        foreach (var fault in document.Faults)
        {
            Fault(fault.Span, fault.Message);
        }

        if (document.Root is not JsonObject root)
        {
            return;
        }

        switch (Order(file.Path))
        {
            case 0:
                ReadHead(new Fields(root, Fault));
                break;
            case 1:
                ReadGrammar(new Fields(root, Fault));
                break;
            case 2:
                ReadLicense(file, root, Fault);
                break;
            default:
                ReadModels(root, Fault);
                break;
        }
    }

    private void ReadHead(Fields fields)
    {
        version = fields.Required("version");
        date = fields.Day("date") ?? default;
        metrics =
        [
            .. fields.Objects("metrics").Select(metric =>
            {
                var read = new Metric(metric.Required("key"), metric.Required("name"), metric.Required("unit"), metric.Flag("money")?.Value ?? false, metric.Flag("monthly")?.Value ?? false);
                metric.Done();
                return read;
            }),
        ];
        fields.Done();
    }

    private void ReadGrammar(Fields fields)
    {
        grammar = Grammar.Of([.. fields.Objects("hosts").Select(Host)], fields.Texts);
        fields.Done();
    }

    private static Host Host(Fields fields)
    {
        var host = new Host(
            fields.Required("provider"), fields.Texts("prefixes"), fields.Texts("suffixes"), fields.Text("mark") ?? "",
            fields.Texts("regions"), fields.Texts("after"), fields.Text("until") ?? "", fields.Flag("known")?.Value ?? false);
        if (host.Prefixes.Count == 0 && host.Suffixes.Count == 0 && host.Mark.Length == 0)
        {
            fields.Fault(fields.Span, "a host needs 'prefixes', 'suffixes' or a 'mark', or every name would be its");
        }

        fields.Done();
        return host;
    }

    private void ReadLicense(CatalogFile file, JsonObject root, Action<Span, string> fault)
    {
        var license = CatalogReader.License(root, metrics, fault);
        if (file.Path != $"licenses/{license.Key}.json")
        {
            fault(root["key"]?.Span ?? root.Span, $"the key is '{license.Key}', so the file is licenses/{license.Key}.json");
        }

        var entry = LicenseEntry.Of(license, JsonText.Minify(root));
        foreach (var name in entry.Names)
        {
            if (!licenseNames.Add(name))
            {
                fault(Where(root, name), $"'{name}' already stands for another license");
            }
        }

        licenses.Add(entry);
    }

    /// <summary>Where a license says that it has this name.</summary>
    private static Span Where(JsonObject license, string name)
        => new[] { license["key"], license["name"], license["spdx"] }.Concat((license["aliases"] as JsonArray)?.Items ?? [])
            .OfType<JsonString>().FirstOrDefault(written => written.Value == name)?.Span ?? license.Span;

    private void ReadModels(JsonObject root, Action<Span, string> fault)
    {
        var fields = new Fields(root, fault);
        var publisher = fields.Required("publisher");
        var words = fields.Texts("words");
        foreach (var item in (fields.Any("models") as JsonArray)?.Items ?? [])
        {
            if (item is not JsonObject entry)
            {
                fault(item.Span, "a model is an object");
                continue;
            }

            var model = CatalogReader.Model(entry, publisher, fault);
            if (models.Any(other => other.Key == model.Key))
            {
                fault(entry["key"]?.Span ?? entry.Span, $"the key '{model.Key}' stands twice");
                continue;
            }

            models.Add(ModelEntry.Of(model, words, JsonText.Minify(entry)));
            readModels.Add((model, (member, message) => fault(entry[member]?.Span ?? entry.Span, message)));
        }

        fields.Done();
    }

    private void CheckWhole(Catalog catalog)
    {
        foreach (var (model, fault) in readModels)
        {
            foreach (var key in model.Licenses.Select(licensing => licensing.Key).Concat(model.AdditionalLicenses).Where(key => catalog.License(key) is null))
            {
                fault("license", $"the license '{key}' does not exist");
            }

            foreach (var each in model.Bases.Where(each => catalog.Model(each.Model) is null))
            {
                fault("bases", $"the model '{each.Model}' does not exist");
            }

            if (model.Weights is not null && catalog.Model(model.Weights) is null)
            {
                fault("weights", $"the model '{model.Weights}' does not exist");
            }
        }

        if (problems.Count > 0)
        {
            return;
        }

        foreach (var (model, fault) in readModels)
        {
            foreach (var id in model.Ids)
            {
                var problem = catalog.Resolve(id) switch
                {
                    Match.Exactly(var found) when found.Key == model.Key || SameLicenses(found, model) => null,
                    Match.Exactly(var found) => $"the identifier '{id}' resolves to '{found.Key}'",
                    Match.OneOf(var several) when several.All(each => each.Ambiguous || each.Licenses.Count > 1) => null,
                    Match.OneOf(var several) => $"the identifier '{id}' stands for {string.Join(" and ", several.Select(each => each.Key))} under different licenses, without dates or the mark \"ambiguous\"",
                    var other => $"the identifier '{id}' does not resolve ({other.GetType().Name})",
                };
                if (problem is not null)
                {
                    fault("ids", problem);
                }
            }
        }
    }

    private static bool SameLicenses(Model a, Model b) => a.Licenses.SequenceEqual(b.Licenses) && a.Access == b.Access;
}
