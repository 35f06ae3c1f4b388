using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>Everything that one compilation's uses are judged by: made once, the same for every analyzer.</summary>
internal sealed class Inputs
{
    private readonly List<Fault> faults = [];
    private readonly ConcurrentDictionary<string, ItemPlaces> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Judgment> judged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UseReport> reports = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Alternative>> found = new(StringComparer.Ordinal);
    private readonly Alternatives alternatives;
    private readonly Compilation compilation;
    private readonly System.Collections.Immutable.ImmutableArray<AdditionalText> additional;

    /// <summary>Hears the policy files, the build and the attributes of the assembly.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">Its additional files and properties.</param>
    /// <param name="cached">Roslyn's cache of what was read of a text.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Inputs(Compilation compilation, AnalyzerOptions options, PolicyFiles.TryGetValue cached, CancellationToken cancellation)
    {
        this.compilation = compilation;
        additional = options.AdditionalFiles;
        Settings = new SettingsFiles(options.AdditionalFiles, cached, cancellation);
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        ProjectFile = BuildFacts.Value(global, "ModelLicenseProjectFile") is { } escaped ? Uri.UnescapeDataString(escaped) : null;
        Files = new PolicyFiles(options.AdditionalFiles, new PolicyLayers(global), ProjectFile, Shipped.Catalog.Metrics, cached, cancellation);
        Catalog = Shipped.Catalog.With(Files.Declarations, faults);
        Items = options.AdditionalFiles.FirstOrDefault(IsItems)?.GetText(cancellation) is { } list ? BuildItems.Read(list.ToString(), faults) : [];

        var scales = new List<Declaration>();
        var uses = new List<Use>();
        // The compiler has them in the order of its files, which is that of the build; who is first must not depend on it.
        var attributes = compilation.Assembly.GetAttributes().Where(Attributes.IsOurs).ToList();
        attributes.Sort(InTheirPlaces);
        foreach (var attribute in attributes)
        {
            if (Attributes.Is(attribute, Attributes.CommercialScale))
            {
                scales.Add(Attributes.Scale(attribute, faults, cancellation));
            }
            else if (Attributes.Is(attribute, Attributes.UsesModel) && Attributes.Model(attribute, Source.AssemblyAttribute, faults, cancellation) is { } use)
            {
                uses.Add(use);
            }
        }

        Texts = new ShownTexts(compilation, additional, cancellation);
        faults.AddRange(Files.Own.SelectMany(file => file.Models).Select(use => use.Attribution).OfType<Fact<string>>().Where(place => !Texts.Knows(place)).Select(place => new Fault(
            FaultKind.Unreadable, place.Origin, $"'{place.Value}' is no file that the build hands over: write its path from the folder of this file; what is neither C# nor documentation nor a page has to be an AdditionalFiles item")));
        Declaration[] sources = [.. scales, .. Files.Declarations, BuildFacts.Read(global, faults)];
        Facts = Facts.From(sources);
        Policy = Policy.From(sources, Catalog);
        faults.AddRange(Facts.Faults.Concat(Policy.Faults));
        Today = BuildFacts.Day(global, Catalog.Date, faults);
        if (Today is { } today)
        {
            faults.AddRange(Files.Own.SelectMany(file => file.Models).Select(use => use.Reviewed).OfType<Review>().Where(review => review.On.CompareTo(today) > 0).Select(review => new Fault(
                FaultKind.Unreadable, review.Origin, $"nobody has read it on {review.On} yet: the build is of {today} (ModelLicenseToday)")));
        }

        Pin = BuildFacts.Pin(global, Shipped.Catalog.Version, faults);
        alternatives = new Alternatives(Catalog, Policy, Judged);
        IsStrict = string.Equals(BuildFacts.Value(global, "ModelLicenseMode"), "strict", StringComparison.OrdinalIgnoreCase);
        IsTestProject = BuildFacts.Flag(global, "ModelLicenseIsTestProject");
        BuildFacts.CheckPolicy(global, isThere: Files.SayPolicy, faults);
        Scales = [.. sources.Where(source => source.SaysScale || source.Rates.Count > 0)];
        IsEngaged = Facts.AnyDeclared || !Files.IsEmpty;

        // Strongest first: attributes, the project's own policy file, items of the build; then what files above it know.
        Models = new DeclaredModels(Catalog, faults);
        Declared = [.. uses, .. Files.Own.SelectMany(file => file.Models), .. Items.Select(item => item.Use)];
        Models.Add(Declared, here: true);
        Models.Add(Files.Declarations.Where(file => file.Distance > 0).SelectMany(file => file.Models), here: false);
        if (options.AdditionalFiles.FirstOrDefault(IsWeights)?.GetText(cancellation) is { } files)
        {
            Weights = [.. FileUses.OfWeights(WeightItems.Read(files.ToString()), Catalog, Models, (path => additional.Any(file => string.Equals(file.Path, path, StringComparison.OrdinalIgnoreCase)), ProjectFile))];
            foreach (var shipped in Weights.Where(each => each.Use.Delivery is not null))
            {
                Models.Ship(shipped.Use);
            }
        }
    }

    /// <summary>The catalog, with what policy files put over it.</summary>
    public Catalog Catalog { get; }

    /// <summary>What is declared of the licensee.</summary>
    public Facts Facts { get; }

    /// <summary>The organization's own rules and answers.</summary>
    public Policy Policy { get; }

    /// <summary>What the project shows of what licenses want shown.</summary>
    public ShownTexts Texts { get; }

    /// <summary>The policy files that reach the project.</summary>
    public PolicyFiles Files { get; }

    /// <summary>The uses that files of weights among the items of the project show.</summary>
    public IReadOnlyList<WeightUse> Weights { get; } = [];

    /// <summary>The settings files of the project.</summary>
    public SettingsFiles Settings { get; }

    /// <summary>The models that the project declares.</summary>
    public DeclaredModels Models { get; }

    /// <summary>The declarations of the assembly, its own policy file and its items, the strongest first.</summary>
    public IReadOnlyList<Use> Declared { get; }

    /// <summary>The <c>AIModel</c> items, each with the project file that defines it.</summary>
    public IReadOnlyList<ItemUse> Items { get; }

    /// <summary>The day of the build; null where the build does not say it, and then nothing expires.</summary>
    public Date? Today { get; }

    /// <summary>The catalog version that the project pins; null if it takes what the package holds.</summary>
    public CatalogPin? Pin { get; }

    /// <summary>Whether the build is strict.</summary>
    public bool IsStrict { get; }

    /// <summary>Whether the project holds tests.</summary>
    public bool IsTestProject { get; }

    /// <summary>How findings are told here: as everywhere, but for test projects where the policy says otherwise.</summary>
    public TestProjects Tests => IsTestProject ? Policy.Tests : TestProjects.Same;

    /// <summary>Whether notes are asked for where the preset of strict would make errors of them.</summary>
    public bool IsNoteInStrict => Tests == TestProjects.Notes && IsStrict;

    /// <summary>Every source that says something of the licensee.</summary>
    public IReadOnlyList<Declaration> Scales { get; }

    /// <summary>Whether the project said anything: a fact or a policy file. Until then what is unknown is a note only.</summary>
    public bool IsEngaged { get; }

    /// <summary>The path of the project file, as the build says it.</summary>
    public string? ProjectFile { get; }

    /// <summary>Members of the project's own code that take the name of a model, as policy files say.</summary>
    public IReadOnlyList<CallSiteRow> CallSites => [.. Files.Declarations.SelectMany(file => file.CallSites).Select(site => new CallSiteRow(CallSiteTable.Own, CallSiteRow.WithoutTypeParameters(site.Type), site.Member, site.Parameter))];

    /// <summary>Faults of properties, items and attributes, and disagreements.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>What a use comes to by everything that is declared. Of uses that differ in their place alone one is judged.</summary>
    public Judgment Judged(Use use)
    {
        use = Models.Complete(use);
        if (PlainName(use) is not { } name)
        {
            return Judge.Decide(use, Facts, Catalog, Policy, Today, Texts.Shows);
        }

        if (!judged.TryGetValue(name, out var judgment))
        {
            judgment = Judge.Decide(use, Facts, Catalog, Policy, Today, Texts.Shows);
            if (judgment.Licenses.All(license => license.Findings.All(finding => !finding.Verdict.Origins.Contains(use.Origin))))
            {
                judged.TryAdd(name, judgment);
            }
        }

        return judgment.Use == use ? judgment : judgment with { Use = use };
    }

    /// <summary>
    /// What is told of a use. For uses that differ in their place alone it is put together once: unless a verdict names the place (then the judgment is
    /// nobody else's either), or an assembly, whose name is in the words.
    /// </summary>
    /// <param name="use">The use.</param>
    /// <param name="isToldElsewhere">Whether its verdict is told elsewhere.</param>
    /// <param name="isInSource">Whether it is told in C#.</param>
    public UseReport ReportOf(Use use, bool isToldElsewhere, bool isInSource)
    {
        if (use.IsReferenced || PlainName(Models.Complete(use)) is not { } name)
        {
            return UseReport.Of(this, Judged(use), isToldElsewhere, isInSource);
        }

        var key = name + (isToldElsewhere ? "\n-" : "\n") + (isInSource ? "C#" : "");
        if (reports.TryGetValue(key, out var known))
        {
            return known;
        }

        var said = UseReport.Of(this, Judged(use), isToldElsewhere, isInSource);
        if (judged.ContainsKey(name))
        {
            reports.TryAdd(key, said);
        }

        return said;
    }

    /// <summary>What can be used in the place of a model; looked for once for uses that differ in their place alone.</summary>
    public IReadOnlyList<Alternative> AlternativesTo(Judgment judgment)
        => PlainName(judgment.Use) is not { } name ? alternatives.For(judgment)
            : found.TryGetValue(name, out var known) ? known
            : found.GetOrAdd(name, alternatives.For(judgment));

    /// <summary>By what a use is judged of which nothing more is said than which model it is, and who serves it; null for any other.</summary>
    private static string? PlainName(Use use)
        => use is { License: null, Purpose: null, Delivery: null, Activities: null, Obtained: null, Name: null, Reviewed: null, Attribution: null, IsFile: false, DerivedFrom.Count: 0, Trainings.Count: 0 }
            ? $"{use.Id}\n{(int)use.Evidence}\n{(use.Reached is { } reached ? "by " + reached.Provider : "")}"
            : null;

    /// <summary>Whether a referenced project is judged in its own build by all that is known here: by the same properties and policy files, and neither by attributes.</summary>
    public bool AreKnownTo(ReferencedProject project, ReferencedProject? own)
        => project.IsJudgedLike(own) && Files.AreThose(project.Policies, project.File) && Scales.All(scale => scale.Source != Source.AssemblyAttribute);

    /// <summary>A place in the project file; its start where the build does not hand the file over.</summary>
    public Location InProjectFile(Func<string, Span> locate)
        => ProjectFile is null ? Location.None
            : ProjectText is { } text ? PolicyFiles.Locate(ProjectFile, locate(text.ToString()), text)
            : Location.Create(ProjectFile, default, default);

    /// <summary>Where a declaration is written; null where that cannot be told.</summary>
    public Location? Locate(Use declaration) => declaration.Evidence switch
    {
        ModelLicense.Evidence.PolicyFile => Files.Locate(declaration.Origin),
        ModelLicense.Evidence.BuildItem => additional.FirstOrDefault(file => string.Equals(file.Path, declaration.Origin.Path, StringComparison.OrdinalIgnoreCase))?.GetText() is { } text
            ? PolicyFiles.Locate(declaration.Origin.Path, places.GetOrAdd(declaration.Origin.Path, _ => new ItemPlaces(text.ToString())).Of(declaration.Id), text)
            : null,
        _ => compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == declaration.Origin.Path && tree.Length >= declaration.Origin.Span.End) is { } tree
            ? Location.Create(tree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(declaration.Origin.Span.Start, declaration.Origin.Span.End))
            : null,
    };

    private static int InTheirPlaces(AttributeData a, AttributeData b)
        => string.CompareOrdinal(a.ApplicationSyntaxReference?.SyntaxTree.FilePath, b.ApplicationSyntaxReference?.SyntaxTree.FilePath) is not 0 and var order ? order
            : (a.ApplicationSyntaxReference?.Span.Start ?? -1).CompareTo(b.ApplicationSyntaxReference?.Span.Start ?? -1);

    private SourceText? ProjectText => additional.FirstOrDefault(file => string.Equals(file.Path, ProjectFile, StringComparison.OrdinalIgnoreCase))?.GetText();

    /// <summary>Whether a file lists the files of weights, by its name.</summary>
    public static bool IsWeights(AdditionalText file) => PolicyFiles.HasName(file.Path, WeightItems.FileName);

    /// <summary>Whether a file lists the <c>AIModel</c> items, by its name.</summary>
    public static bool IsItems(AdditionalText file) => PolicyFiles.HasName(file.Path, BuildItems.FileName);
}
