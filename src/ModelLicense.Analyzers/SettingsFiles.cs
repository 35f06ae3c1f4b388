using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>The settings files of a project: <c>appsettings.json</c> and its like, the debugger's, and any other JSON that the project hands to its compiler. Read when asked for.</summary>
/// <param name="additional">The additional files.</param>
/// <param name="cached">Roslyn's cache of what was read of a text.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class SettingsFiles(ImmutableArray<AdditionalText> additional, PolicyFiles.TryGetValue cached, CancellationToken cancellation)
{
    /// <summary>JSON that is never a project's settings: of tools, of packages, of tokenizers.</summary>
    private static readonly string[] Others =
    [
        "package.json", "package-lock.json", "packages.lock.json", "project.assets.json", "composer.json", "bower.json", "libman.json", "global.json",
        "dotnet-tools.json", "tsconfig.json", "stylecop.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "vocab.json",
    ];

    private static readonly string[] OtherEndings = [".schema.json", ".deps.json", ".runtimeconfig.json", ".sarif.json", ".nuspec.json", ".lock.json"];

    private static readonly SourceTextValueProvider<JsonDocument> Json = new(text => JsonReader.Read(text.ToString()));

    private readonly Lazy<ILookup<string, (Setting Setting, AdditionalText File)>> said = new(() => Said(additional, cached, cancellation).ToLookup(each => each.Setting.Key, StringComparer.OrdinalIgnoreCase));
    private HashSet<(string Path, int At)>? told;

    /// <summary>Whether a path is that of a settings file.</summary>
    public static bool Is(string path)
        => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !PolicyFiles.Is(path) && !IsOfOthers(path);

    private static bool IsOfOthers(string path)
    {
        foreach (var name in Others)
        {
            if (PolicyFiles.HasName(path, name))
            {
                return true;
            }
        }

        foreach (var ending in OtherEndings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a setting under this key is told as the use of a model, so that code which reads the key needs no finding of its own. A value
    /// that is defined and told nowhere (a deployment of any name) leaves open which model it is.
    /// </summary>
    /// <param name="key">A key of the configuration: <c>Ai:Model</c> or <c>Ai__Model</c>, in any case, or the name of an environment variable.</param>
    /// <param name="catalog">What is known.</param>
    /// <param name="files">The files that count, by their paths.</param>
    public bool Tells(string key, Catalog catalog, Func<string, bool> files) => said.Value[Settings.KeyOf(key)].Any(each => files(each.File.Path) && IsTold(each.Setting, each.File, catalog));

    /// <summary>What settings files say under a key and tell nowhere as the use of a model. What is blank, or has yet to be filled in, says nothing.</summary>
    /// <param name="key">A key, as above.</param>
    /// <param name="catalog">What is known.</param>
    public IEnumerable<(Setting Setting, AdditionalText File)> Untold(string key, Catalog catalog) => said.Value[Settings.KeyOf(key)].Where(each => !IsTold(each.Setting, each.File, catalog));

    private bool IsTold(Setting setting, AdditionalText file, Catalog catalog)
        => LazyInitializer.EnsureInitialized(ref told, () => new HashSet<(string, int)>(
            additional.SelectMany(each => SettingUses.In(Named(each), catalog).Select(use => (each.Path, use.Setting.Span.Start)))))!.Contains((file.Path, setting.Span.Start));

    /// <summary>What may be names of models in a file; empty where it is none of settings. It is read as JSON only where a word in it speaks of models.</summary>
    public IReadOnlyList<NamedSetting> Named(AdditionalText file)
        => Is(file.Path) && file.GetText(cancellation) is { } text && text.ToString() is var content && NamedSettings.MayBeIn(content)
            ? [.. NamedSettings.In(Read(file.Path, text, cached), content)]
            : [];

    /// <summary>What a file says; empty where it is no settings file after all.</summary>
    private static IReadOnlyList<Setting> Read(string path, SourceText text, PolicyFiles.TryGetValue cached)
        => cached(text, Json, out var json) && json is not null && !IsOtherwise(json) ? Settings.Read(json, IsLaunch(path)) : [];

    private static IEnumerable<(Setting Setting, AdditionalText File)> Said(ImmutableArray<AdditionalText> additional, PolicyFiles.TryGetValue cached, CancellationToken cancellation)
        => from file in additional
           where Is(file.Path)
           let text = file.GetText(cancellation)
           where text is not null
           from setting in Read(file.Path, text, cached)
           where !SettingText.IsPlaceholder(setting.Value)
           select (setting, file);

    /// <summary>Whether a path is that of the debugger's settings, which are environment variables.</summary>
    public static bool IsLaunch(string path) => PolicyFiles.HasName(path, Settings.Launch);

    /// <summary>A JSON Schema, or the description of an interface.</summary>
    private static bool IsOtherwise(JsonDocument json)
        => json.Root is not JsonObject root
        || (root["$schema"] is JsonString schema && schema.Value.IndexOf("json-schema.org", StringComparison.OrdinalIgnoreCase) >= 0)
        || root["openapi"] is not null
        || root["swagger"] is not null;
}
