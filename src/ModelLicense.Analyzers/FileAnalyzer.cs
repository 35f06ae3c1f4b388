using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>What stands in files that are not C#: faults and declarations in <c>modellicense.json</c>, items, weights and properties in project files, models in settings. Live.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.Live);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = AnalyzedProject.Of(start.Compilation, start.Options, start.TryGetValue);
            var isEngaged = project.MayBeEngaged || project.HasWeights;
            if (!isEngaged && !project.HasSettings)
            {
                return;
            }

            var settings = new SettingsFiles(start.Options.AdditionalFiles, start.TryGetValue, CancellationToken.None);
            start.RegisterAdditionalFileAction(file =>
            {
                if (SettingsFiles.Is(file.AdditionalFile.Path))
                {
                    Settings(file, settings, project);
                }
                else if (isEngaged)
                {
                    Analyze(file, project.Inputs);
                }
            });
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Inputs inputs)
    {
        var path = context.AdditionalFile.Path;
        if (inputs.Files[path] is { } policy)
        {
            Policy(context, inputs, policy);
        }
        else if (string.Equals(path, inputs.ProjectFile, StringComparison.OrdinalIgnoreCase) || inputs.Items.Any(item => string.Equals(item.DefinedIn, path, StringComparison.OrdinalIgnoreCase))
            || inputs.Weights.Any(each => string.Equals(each.Use.Origin.Path, path, StringComparison.OrdinalIgnoreCase)))
        {
            ProjectFile(context, inputs);
        }
    }

    /// <summary>Tells of models in a settings file. Facts and catalog are asked for only where something in it may be one.</summary>
    private static void Settings(AdditionalFileAnalysisContext context, SettingsFiles settings, AnalyzedProject project)
    {
        if (settings.Named(context.AdditionalFile) is { Count: > 0 } named && context.AdditionalFile.GetText(context.CancellationToken) is { } text)
        {
            Tell(FileUses.InSettings(context.AdditionalFile.Path, text, named, project.Inputs), context, project.Inputs);
        }
    }

    private static void Tell(IEnumerable<FileUse> uses, AdditionalFileAnalysisContext context, Inputs inputs)
    {
        var reporter = new Reporter(inputs, context.ReportDiagnostic);
        foreach (var each in uses)
        {
            reporter.Use(each.Use, each.Where, each.IsToldElsewhere);
        }
    }

    private static void Policy(AdditionalFileAnalysisContext context, Inputs inputs, PolicyDocument policy)
    {
        var reporter = new Reporter(inputs, context.ReportDiagnostic);
        foreach (var fault in policy.Faults.Concat(inputs.Faults.Where(fault => fault.Origin.Source == Source.PolicyFile && fault.Origin.Path == context.AdditionalFile.Path)))
        {
            if (inputs.Files.Locate(fault.Origin) is { } location)
            {
                reporter.Fault(fault, location);
            }
        }

        // What a file above says of models and answers is knowledge: it is told of where the project uses them.
        if (policy.Declaration.Distance > 0)
        {
            return;
        }

        foreach (var answer in Answer.Own(inputs).Where(answer => answer.Origin.Path == context.AdditionalFile.Path && answer.HasExpired(inputs.Today)))
        {
            if (inputs.Files.Locate(answer.Origin) is { } location)
            {
                reporter.Expired(answer, location);
            }
        }

        foreach (var use in policy.Declaration.Models)
        {
            if (inputs.Files.Locate(use.Origin) is { } location)
            {
                reporter.Declaration(use, location);
            }
        }
    }

    private static void ProjectFile(AdditionalFileAnalysisContext context, Inputs inputs)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var path = context.AdditionalFile.Path;
        var content = text.ToString();
        var reporter = new Reporter(inputs, context.ReportDiagnostic);
        Location Property(string name) => PolicyFiles.Locate(path, BuildItems.LocateProperty(content, name), text);
        if (string.Equals(path, inputs.ProjectFile, StringComparison.OrdinalIgnoreCase))
        {
            foreach (var fault in inputs.Faults.Where(fault => fault.Origin.Source == Source.Build && fault.Origin.Path.Length == 0))
            {
                reporter.Fault(fault, Property(fault.Origin.Name.Substring(fault.Origin.Name.LastIndexOf(' ') + 1)));
            }
        }

        foreach (var (name, where, meant) in ItemMetadata.Misspelled(content))
        {
            var origin = new Origin(Source.Build, FilePaths.NameOf(path), path, where, 0);
            reporter.Fault(new Fault(FaultKind.ImpossibleValue, origin, $"'{name}' of an AIModel item is not read, so it has no effect" + Nearest.Hint(meant)), PolicyFiles.Locate(path, where, text));
        }

        Tell(FileUses.InProject(path, text, inputs), context, inputs);

        var places = new ItemPlaces(content);
        var faults = inputs.Faults.ToLookup(fault => fault.Origin);

        // An item may be included twice, here or in a file that is imported; it is told once.
        foreach (var (use, definedIn) in inputs.Items.GroupBy(item => (item.Use.Id.ToUpperInvariant(), item.DefinedIn)).Select(same => same.First()))
        {
            if (string.Equals(definedIn, path, StringComparison.OrdinalIgnoreCase))
            {
                var location = PolicyFiles.Locate(path, places.Of(use.Id), text);
                reporter.Declaration(use, location);
                foreach (var fault in faults[use.Origin])
                {
                    reporter.Fault(fault, location);
                }
            }
        }
    }
}
