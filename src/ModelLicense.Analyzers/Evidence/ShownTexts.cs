using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// Where a project shows what a license wants shown: constants of C#, files of its user interface and of its documentation; for a notice, files of
/// notices. Nothing is read before a text is asked for. A declaration that names the place has that place alone looked at.
/// </summary>
internal sealed class ShownTexts(Compilation compilation, ImmutableArray<AdditionalText> additional, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<Question, bool> known = new();

    /// <summary>Whether the text of a duty is shown. Every use of a model asks for the same.</summary>
    public bool Shows(Duty duty, Use use)
        => known.GetOrAdd(new Question(duty, use.Attribution is { } place ? PathOf(place) : null), _ => duty.Instead.Prepend(duty.Text!).Any(text => Shows(text, duty, use)));

    /// <summary>Whether the build hands the named place over.</summary>
    public bool Knows(Fact<string> place) => Files(place).Any() || Trees(place).Any();

    /// <summary>Whether a named place is that of a duty: a notice stands among notices, a line elsewhere.</summary>
    public static bool IsFor(Fact<string> place, Duty duty) => (TextFiles.KindOf(place.Value) == TextFileKind.Notice) == (duty.Owed == DutyKind.NoticeFile);

    private bool Shows(string text, Duty duty, Use use)
    {
        var words = Wording.FixedWords(text);
        if (use.Attribution is { } place && IsFor(place, duty))
        {
            return Files(place).Any(file => TextFiles.Holds(file, text, cancellation)) || Trees(place).Any(tree => Constants.Hold(tree, text, words, cancellation));
        }

        return additional.Any(file => MayShow(TextFiles.KindOf(file.Path), duty) && TextFiles.Holds(file, text, cancellation))
            || (duty.Owed == DutyKind.DisplayText && compilation.SyntaxTrees.Any(tree => Constants.Hold(tree, text, words, cancellation)));
    }

    private static bool MayShow(TextFileKind kind, Duty duty) => kind switch
    {
        TextFileKind.Notice => duty.Owed == DutyKind.NoticeFile,
        TextFileKind.Interface => duty.Owed == DutyKind.DisplayText,
        TextFileKind.Documentation => duty.Owed == DutyKind.DisplayText && !duty.OnlyInInterface,
        _ => false,
    };

    private IEnumerable<AdditionalText> Files(Fact<string> place) => additional.Where(file => Is(file.Path, place));

    private IEnumerable<SyntaxTree> Trees(Fact<string> place) => compilation.SyntaxTrees.Where(tree => Is(tree.FilePath, place));

    private static bool Is(string path, Fact<string> place) => string.Equals(path.Replace('\\', '/'), PathOf(place), StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of a place, which is written from the folder of the policy file.</summary>
    private static string PathOf(Fact<string> place)
    {
        var parts = new List<string>(FilePaths.FolderOf(place.Origin.Path).TrimEnd('/').Split('/'));
        foreach (var part in place.Value.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or "" or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>Whether the text of a duty is shown in a place; anywhere, where none is named.</summary>
    private sealed record Question(Duty Duty, string? Place);
}
