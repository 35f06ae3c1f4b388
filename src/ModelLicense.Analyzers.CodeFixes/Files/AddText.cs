using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers.CodeFixes;

/// <summary>Writes the text that a license asks for where it counts: a line to display into the README, a notice into the notice file.</summary>
internal static class AddText
{
    public static IEnumerable<Proposal> For(Told told, Place place)
    {
        // What a declaration names as its one place, an interface, or a text with a name to fill in is for somebody who knows them.
        if (told.Rule is "MLA2001" or "MLA2002" && told["attribution"] is null && Duty(told, place) is { OnlyInInterface: false, Text: { } text } duty && text[0] != '['
            && place.Texts.FirstOrDefault(path => duty.Owed == DutyKind.NoticeFile ? TextFiles.KindOf(path) == TextFileKind.Notice : IsReadme(path)) is { } file)
        {
            yield return new Proposal($"Add the text that the license asks for to {FilePaths.NameOf(file)}: \"{Short(text)}\"", nameof(AddText), new TextFileEdit(file, text));
        }
    }

    private static Duty? Duty(Told told, Place place)
        => told["license"] is { } license ? place.Inputs.Catalog.FindLicense(license)?.Terms.OfType<Duty>().FirstOrDefault(duty => duty.Id == told["term"]) : null;

    private static bool IsReadme(string path)
        => TextFiles.KindOf(path) == TextFileKind.Documentation && FilePaths.NameOf(path).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    private static string Short(string text)
    {
        var line = string.Join(" ", text.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 60 ? line.Substring(0, 60) + "..." : line;
    }
}
