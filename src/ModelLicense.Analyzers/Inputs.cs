using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>Everything that one compilation's uses are judged by: made once, the same for every analyzer.</summary>
internal sealed class Inputs
{
    private const string PolicyFileName = "modellicense.json";

    private static readonly SourceTextValueProvider<JsonDocument> Json = new(text => JsonReader.Read(text.ToString()));

    private readonly Dictionary<string, SourceText> texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PolicyDocument> policies = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Fault> faults = [];
    private readonly Dictionary<string, (Use Use, bool Here)> declared = new(StringComparer.OrdinalIgnoreCase);

    private Inputs()
    {
    }

    /// <summary>The catalog.</summary>
    public Catalog Catalog { get; } = Shipped.Catalog;

    /// <summary>What is declared of the licensee.</summary>
    public Facts Facts { get; private set; } = Facts.None;

    /// <summary>The organization's own rules and answers.</summary>
    public Policy Policy { get; private set; } = Policy.None;

    /// <summary>The day of the build, as <c>ModelLicenseToday</c> says it; null where it does not.</summary>
    public Date? Today { get; private set; }

    /// <summary>The <c>AIModel</c> items, each with the project file that defines it.</summary>
    public IReadOnlyList<(Use Use, string DefinedIn)> Items { get; private set; } = [];

    /// <summary>Whether the project said anything: a fact or a policy file. Until then what is unknown is a note only.</summary>
    public bool IsEngaged { get; private set; }

    /// <summary>The path of the project file, as the build says it.</summary>
    public string? ProjectFile { get; private set; }

    /// <summary>Faults of properties, items and attributes, and disagreements.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Whether anything could be declared outside C#: by the names of additional files and by properties, without reading.</summary>
    public static bool MayBeEngaged(AnalyzerOptions options)
        => HasPolicy(options) || options.AdditionalFiles.Any(file => IsItems(file.Path))
        || BuildFacts.Properties.Append(BuildFacts.RequirePolicy).Append(BuildFacts.Today).Any(property => BuildFacts.Value(options.AnalyzerConfigOptionsProvider.GlobalOptions, property) is not null);

    /// <summary>Whether there is a policy file: by the names of additional files, without reading.</summary>
    public static bool HasPolicy(AnalyzerOptions options) => options.AdditionalFiles.Any(file => IsPolicy(file.Path));

    /// <summary>Hears the policy files, the build and the attributes of the assembly.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">Its additional files and properties.</param>
    /// <param name="cached">Roslyn's cache of what was read of a text.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Inputs Of(Compilation compilation, AnalyzerOptions options, TryGetValue cached, CancellationToken cancellation)
    {
        var inputs = new Inputs();
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        inputs.ProjectFile = BuildFacts.Value(global, "ModelLicenseProjectFile") is { } escaped ? Uri.UnescapeDataString(escaped) : null;
        var sources = new List<Declaration> { BuildFacts.Read(global, inputs.faults) };
        var uses = new List<Use>();
        inputs.ReadPolicies(options.AdditionalFiles, Directory(inputs.ProjectFile), cached, sources, cancellation);
        inputs.ReadItems(options.AdditionalFiles, cancellation);
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            if (Attributes.Is(attribute, Attributes.CommercialScale))
            {
                sources.Add(Attributes.Scale(attribute, inputs.faults, cancellation));
            }
            else if (Attributes.Is(attribute, Attributes.UsesModel) && Attributes.Model(attribute, Source.AssemblyAttribute, inputs.faults, cancellation) is { } use)
            {
                uses.Add(use);
            }
        }

        inputs.Facts = Facts.From(sources);
        inputs.faults.AddRange(inputs.Facts.Faults);
        inputs.Policy = Policy.From(sources, inputs.Catalog);
        inputs.faults.AddRange(inputs.Policy.Faults);
        inputs.ReadToday(global);
        inputs.CheckPolicyIsThere(global);
        inputs.IsEngaged = inputs.Facts.AnyDeclared || inputs.policies.Count > 0;
        // Strongest first: attributes, the project's own policy file, items of the build; then what files above it know.
        inputs.Declare(uses, here: true);
        inputs.Declare(sources.Where(source => source.Distance == 0).SelectMany(source => source.Models), here: true);
        inputs.Declare(inputs.Items.Select(item => item.Use), here: true);
        inputs.Declare(sources.Where(source => source.Distance > 0).OrderBy(source => source.Distance).SelectMany(source => source.Models), here: false);
        return inputs;
    }

    /// <summary>The cached reading of a text; <c>CompilationStartAnalysisContext.TryGetValue</c>.</summary>
    public delegate bool TryGetValue(SourceText text, SourceTextValueProvider<JsonDocument> provider, out JsonDocument? value);

    /// <summary>A use, with what stronger and weaker declarations of its model say and it does not.</summary>
    public Use Complete(Use use) => TryDeclaration(use, out var known) ? use.Or(known) : use;

    /// <summary>Whether this is the one declaration of this id at which its verdict is reported.</summary>
    public bool IsReportedAt(Use declaration) => !declared.TryGetValue(declaration.Id, out var known) || known.Use.Origin == declaration.Origin;

    /// <summary>Whether this project declares the model, so that its verdict is reported at the declaration.</summary>
    public bool Declares(string id) => (declared.TryGetValue(id, out var known) || declared.TryGetValue(KeyOf(id), out known)) && known.Here;

    /// <summary>Whether a place lies in the project's own policy file, as opposed to one in a folder above.</summary>
    public bool IsOwn(Origin origin) => PolicyFile(origin.Path) is { Declaration.Distance: 0 };

    /// <summary>What the project's own policy files declare.</summary>
    public IEnumerable<Declaration> OwnPolicies => policies.Values.Select(policy => policy.Declaration).Where(declaration => declaration.Distance == 0);

    /// <summary>Whether two names stand for one model.</summary>
    public bool SameModel(string a, string b) => string.Equals(KeyOf(a.Trim()), KeyOf(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>What was read of a policy file that counts; null for any other file.</summary>
    public PolicyDocument? PolicyFile(string path) => policies.TryGetValue(path, out var policy) ? policy : null;

    /// <summary>The location of a place in an additional file, if it is one of those that were read.</summary>
    public Location? Locate(Origin origin)
        => origin.Path.Length > 0 && texts.TryGetValue(origin.Path, out var text) && origin.Span.End <= text.Length ? Locate(origin.Path, origin.Span, text) : null;

    /// <summary>The location of a span in a text.</summary>
    public static Location Locate(string path, Span span, SourceText text)
    {
        var range = new TextSpan(Math.Min(span.Start, text.Length), 0);
        range = new TextSpan(range.Start, Math.Min(span.Length, text.Length - range.Start));
        return Location.Create(path, range, text.Lines.GetLinePositionSpan(range));
    }

    /// <summary>What is declared of the id of a use, or (for a use that is no declaration itself) of another name of the same model.</summary>
    private bool TryDeclaration(Use use, out Use known)
    {
        var found = declared.TryGetValue(use.Id, out var declaration) || (!use.IsDeclaration && declared.TryGetValue(KeyOf(use.Id), out declaration));
        known = declaration.Use;
        return found;
    }

    private bool SameLicense(string a, string b)
        => string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || (Catalog.FindLicense(a) is { } license && Catalog.FindLicense(b)?.Key == license.Key);

    /// <summary>Under which the declarations of all names of one model are kept; no id is written like this.</summary>
    private string KeyOf(string id) => Catalog.Resolve(id) is Match.Exactly(var model) ? "\0" + model.Key : id;

    private void Declare(IEnumerable<Use> uses, bool here)
    {
        foreach (var use in uses)
        {
            foreach (var key in new[] { use.Id, KeyOf(use.Id) }.Distinct())
            {
                if (!declared.TryGetValue(key, out var known))
                {
                    declared.Add(key, (use, here));
                }
                else if (key == use.Id)
                {
                    if (known.Use.Evidence == use.Evidence && known.Use.License is { } first && use.License is { } second && !SameLicense(first.Value, second.Value))
                    {
                        faults.Add(new Fault(FaultKind.Disagreement, second.Origin, $"'{use.Id}' is declared here under '{second.Value}' and elsewhere under '{first.Value}' ({first.Origin}); the first counts"));
                    }

                    declared[key] = (known.Use.Or(use), known.Here);
                }
            }
        }
    }

    private static bool IsPolicy(string path) => HasName(path, PolicyFileName);

    private static bool IsItems(string path) => HasName(path, BuildItems.FileName);

    private static bool HasName(string path, string name)
        => path.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\');

    private static string? Directory(string? path) => path?.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1).Replace('\\', '/');

    /// <summary>Policy files in the order of their strength, up to the one that says it is the root; doubles are dropped.</summary>
    private void ReadPolicies(ImmutableArray<AdditionalText> files, string? projectFolder, TryGetValue cached, List<Declaration> sources, CancellationToken cancellation)
    {
        var ordered = files
            .Where(file => IsPolicy(file.Path))
            .Select(file => (file, distance: Distance(file.Path, projectFolder)))
            .OrderBy(each => each.distance)
            .ThenBy(each => each.file.Path, StringComparer.Ordinal);
        foreach (var (file, distance) in ordered)
        {
            if (policies.ContainsKey(file.Path) || file.GetText(cancellation) is not { } text)
            {
                continue;
            }

            if (!cached(text, Json, out var json) || json is null)
            {
                continue;
            }

            var name = distance is > 0 and < int.MaxValue ? string.Concat(Enumerable.Repeat("../", distance)) + PolicyFileName : PolicyFileName;
            var policy = PolicyReader.Read(json, text.ToString(), file.Path, name, distance, Catalog.Metrics);
            texts[file.Path] = text;
            policies.Add(file.Path, policy);
            sources.Add(policy.Declaration);
            if (policy.IsRoot)
            {
                return;
            }
        }
    }

    /// <summary>How many folders a file lies above the project's own; the largest number where it is not above it at all.</summary>
    private static int Distance(string path, string? projectFolder)
    {
        var folder = Directory(path)!;
        return projectFolder is null || string.Equals(folder, projectFolder, StringComparison.OrdinalIgnoreCase) ? 0
            : projectFolder.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? projectFolder.Substring(folder.Length).Count(c => c == '/')
            : int.MaxValue;
    }

    /// <summary>Where a build server asks for a policy, a project that none reaches must not pass for one that has nothing to say.</summary>
    private void CheckPolicyIsThere(AnalyzerConfigOptions global)
    {
        if (BuildFacts.Value(global, BuildFacts.RequirePolicy) is not { } asked)
        {
            return;
        }

        if (string.Equals(asked, "true", StringComparison.OrdinalIgnoreCase))
        {
            if (policies.Count == 0)
            {
                faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(BuildFacts.RequirePolicy), $"{BuildFacts.RequirePolicy} is true, and no {PolicyFileName} reaches this project"));
            }
        }
        else if (!string.Equals(asked, "false", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(BuildFacts.RequirePolicy), $"the property {BuildFacts.RequirePolicy} is '{asked}', but true or false is expected"));
        }
    }

    /// <summary>The day is never earlier than the catalog's: a build server's clock may be wrong, but not by that much.</summary>
    private void ReadToday(AnalyzerConfigOptions global)
    {
        if (BuildFacts.Value(global, BuildFacts.Today) is not { } today)
        {
            return;
        }

        Today = Date.Parse(today) is { } day ? day.CompareTo(Catalog.Date) < 0 ? Catalog.Date : day : null;
        if (Today is null)
        {
            faults.Add(new Fault(FaultKind.ImpossibleValue, Origin.Property(BuildFacts.Today), $"the property {BuildFacts.Today} is '{today}', but a day, yyyy-MM-dd, is expected"));
        }
    }

    private void ReadItems(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (files.FirstOrDefault(file => IsItems(file.Path))?.GetText(cancellation) is { } list)
        {
            Items = BuildItems.Read(list.ToString(), faults);
        }
    }
}
