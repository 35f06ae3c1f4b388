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
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (setting, file) in Values(hidden, project.Inputs))
        {
            if (NameIn(setting, hidden, project) is { } id && seen.Add(id))
            {
                var line = file.GetText(cancellation)?.Lines.GetLineFromPosition(setting.Span.Start).LineNumber + 1 ?? 0;
                yield return new Use(id, ModelLicense.Evidence.Setting, new Origin(Source.Code, FilePaths.NameOf(file.Path), file.Path, setting.Span, line)) { Reached = hidden.Reached };
            }
        }
    }

    /// <summary>Whether the model is told at a setting that the call reads.</summary>
    public static bool AreTold(HiddenModel hidden, Inputs inputs) => Told(hidden) is { } files && inputs.Settings.Tells(hidden.Name, inputs.Catalog, files);

    /// <summary>A deployment that a setting names, which may stand for any model; null where none does.</summary>
    public static string? Deployment(HiddenModel hidden, AnalyzedProject project)
        => hidden.Takes == Takes.Deployment
            ? Values(hidden, project.Inputs).Where(each => NameIn(each.Setting, hidden, project) is null).Select(each => each.Setting.Value.Trim()).FirstOrDefault(SettingText.IsName)
            : null;

    /// <summary>The name of a model that the value of a setting is; null where it is none, or may be a secret: it is repeated in messages.</summary>
    private static string? NameIn(Setting setting, HiddenModel hidden, AnalyzedProject project)
    {
        var value = setting.Value.Trim();
        var id = project.Search.NameIn(value, hidden.Takes);
        var isKnown = project.Search.Resolve(id) is not (Match.Unknown or Match.NotAName) && !SettingText.MayBeSecret(value);
        return (hidden.Takes == Takes.Deployment ? isKnown && project.Search.IsNamedLikeAModel(id) : isKnown || (hidden.Takes != Takes.File && SettingText.IsName(value))) ? id : null;
    }

    private static IEnumerable<(Setting Setting, Microsoft.CodeAnalysis.AdditionalText File)> Values(HiddenModel hidden, Inputs inputs)
        => Told(hidden) is { } files
            ? inputs.Settings.Untold(hidden.Name, inputs.Catalog).Where(each => files(each.File.Path) && SettingKeys.KindOf(each.Setting) != SettingKind.Never)
            : [];

    /// <summary>Which files say what a call reads: the configuration all of them, the environment that of the debugger alone; null where it reads neither.</summary>
    private static Func<string, bool>? Told(HiddenModel hidden) => hidden.Source switch
    {
        HiddenIn.Setting => _ => true,
        HiddenIn.Variable => SettingsFiles.IsLaunch,
        _ => null,
    };
}
