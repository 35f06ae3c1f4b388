namespace ModelLicense.Analyzers.Evidence;

/// <summary>A text of a settings file that may be the name of a model.</summary>
/// <param name="Id">The name.</param>
/// <param name="Span">Where it stands: the text with its quotes, or the part of a connection string.</param>
/// <param name="Kind">What its key says.</param>
/// <param name="SpeaksOfAi">Whether its key, or a section above it, speaks of nothing but models of this kind.</param>
/// <param name="Setting">The setting.</param>
internal sealed record NamedSetting(string Id, Span Span, SettingKind Kind, bool SpeaksOfAi, Setting Setting);

/// <summary>Finds what may be names of models among settings, by keys and looks. What is known decides later.</summary>
internal static class NamedSettings
{
    /// <summary>What may be names, in the order of the text.</summary>
    /// <param name="settings">The settings of a file.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<NamedSetting> In(IEnumerable<Setting> settings, string text)
    {
        foreach (var setting in settings)
        {
            if (SettingKeys.KindOf(setting) is var kind && kind == SettingKind.Never)
            {
                continue;
            }

            var inside = ConnectionString.Models(setting.Value);
            foreach (var (start, length, part) in inside)
            {
                var id = setting.Value.Substring(start, length);
                if (!SettingText.IsPlaceholder(id))
                {
                    yield return new NamedSetting(id, Written(text, setting.Span, start, length), part, SpeaksOfAi: true, setting);
                }
            }

            var value = setting.Value.Trim();
            if (inside.Count == 0 && MayBe(kind, value))
            {
                yield return new NamedSetting(value, setting.Span, kind, SettingKeys.SpeaksOfAi(setting.Key), setting);
            }
        }
    }

    /// <summary>Whether a text could hold a setting that names a model: the cheap gate before it is read as JSON.</summary>
    public static bool MayBeIn(string text)
        => Holds(text, "model") || Holds(text, "deployment") || Holds(text, ".gguf") || Holds(text, ".safetensors") || Holds(text, ".onnx") || Holds(text, "ggml-") || HasRepository(text);

    /// <summary>Whether anything in a text looks like <c>"org/name-7b"</c>, from quote to quote.</summary>
    private static bool HasRepository(string text)
    {
        for (var slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            var start = slash;
            while (start > 0 && IsOfRepository(text[start - 1]))
            {
                start--;
            }

            var end = slash + 1;
            while (end < text.Length && IsOfRepository(text[end]))
            {
                end++;
            }

            if (start < slash && end > slash + 1 && start > 0 && text[start - 1] == '"' && end < text.Length && text[end] == '"' && BeyondDoubt.MayBeName(text.Substring(start, end - start)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfRepository(char c) => c is '.' or '-' or '_' or ':' || char.IsLetterOrDigit(c);

    private static bool MayBe(SettingKind kind, string value)
        => !SettingText.IsPlaceholder(value)
        && (SettingText.IsAddress(value) ? kind != SettingKind.Other && SettingText.IsOfHuggingFace(value)
            : kind != SettingKind.Other ? value.Length <= 256
            : WeightNames.Is(value) || (value.IndexOf('/') > 0 && BeyondDoubt.MayBeName(value)));

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Where a part of a string stands in the text of the file, whose escapes are longer than what they mean.</summary>
    private static Span Written(string text, Span quoted, int start, int length)
    {
        var positions = new List<int>();
        for (var at = quoted.Start + 1; at < quoted.End - 1; at += text[at] != '\\' ? 1 : text[at + 1] == 'u' ? 6 : 2)
        {
            positions.Add(at);
        }

        positions.Add(quoted.End - 1);
        return Span.Between(positions[start], positions[start + length]);
    }
}
