using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>
/// The models that a call reads from settings. Where the key of a setting leaves open whether it names a model, the call that takes its value for
/// one does not.
/// </summary>
internal static class ReadSettings
{
    /// <summary>The uses, each with its setting for its origin; none where no settings file has the name of a model under the key.</summary>
    /// <param name="hidden">The call.</param>
    /// <param name="project">The project.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IEnumerable<Use> Of(HiddenModel hidden, AnalyzedProject project, CancellationToken cancellation)
    {
        foreach (var (setting, file) in Values(hidden, project.Inputs))
        {
            var value = setting.Value.Trim();
            var id = project.Search.NameIn(value, hidden.Takes);
            var isKnown = project.Search.Resolve(id) is not (Match.Unknown or Match.NotAName);
            if (hidden.Takes == Takes.Deployment ? project.Search.IsNamedLikeAModel(id) : isKnown || (hidden.Takes != Takes.File && SettingText.IsName(value)))
            {
                var line = file.GetText(cancellation)?.Lines.GetLineFromPosition(setting.Span.Start).LineNumber + 1 ?? 0;
                yield return new Use(id, ModelLicense.Evidence.Setting, new Origin(Source.Code, FilePaths.NameOf(file.Path), file.Path, setting.Span, line)) { Reached = hidden.Reached };
            }
        }
    }

    /// <summary>The deployment that a setting names, which may stand for any model; null where none does.</summary>
    public static string? Deployment(HiddenModel hidden, Inputs inputs)
        => hidden.Takes == Takes.Deployment ? Values(hidden, inputs).Select(each => each.Setting.Value.Trim()).FirstOrDefault(SettingText.IsName) : null;

    private static IEnumerable<(Setting Setting, Microsoft.CodeAnalysis.AdditionalText File)> Values(HiddenModel hidden, Inputs inputs)
        => hidden.Source is HiddenIn.Setting or HiddenIn.Variable ? inputs.Settings.Untold(hidden.Name, inputs.Catalog) : [];
}
