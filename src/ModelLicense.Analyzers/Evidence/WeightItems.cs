using System.Text.RegularExpressions;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>A file of weights among the items of the project.</summary>
/// <param name="Path">As the project writes it.</param>
/// <param name="Fate">What becomes of it in the build (<c>embedded</c>, <c>copied</c>, <c>published</c>, <c>packed</c>); empty where it only lies there.</param>
/// <param name="DefinedIn">The project file in which it is written, or the project itself where that is a file of the SDK.</param>
internal sealed record WeightItem(string Path, string Fate, string DefinedIn)
{
    /// <summary>Whether who gets the product gets the file.</summary>
    public bool IsShipped => Fate.Length > 0;
}

/// <summary>The files of weights among the items of the build, from the list that the package's targets write: fields separated by U+001F and closed by U+001E.</summary>
internal static class WeightItems
{
    /// <summary>The name of the list.</summary>
    public const string FileName = "modellicense.weights.txt";

    private static readonly Regex Specification = new("<(?<type>[A-Za-z_][A-Za-z0-9_.-]*)\\b[^<>]*?\\b(?:Include|Update)\\s*=\\s*(?<quote>[\"'])(?<value>.*?)\\k<quote>", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The files; one that is several items is shipped if any of them is.</summary>
    public static IReadOnlyList<WeightItem> Read(string text)
        => [.. text.Split('\u001E')
            .Select(record => record.Trim('\r', '\n').Split('\u001F'))
            .Where(fields => fields.Length == 3 && WeightNames.Is(fields[0]))
            .Select(fields => new WeightItem(fields[0], fields[1], fields[2]))
            .GroupBy(item => item.Path)
            .Select(same => same.OrderByDescending(item => item.IsShipped).First())
            .OrderBy(item => item.Path, StringComparer.Ordinal)];

    /// <summary>Where a file is written in a project file, by its path or by a pattern; the project file's start if it is written elsewhere.</summary>
    public static Span Locate(string project, string path)
    {
        project = BuildItems.WithoutComments(project);
        path = Slashed(path);
        Span? pattern = null;
        foreach (System.Text.RegularExpressions.Match element in Specification.Matches(project))
        {
            if (element.Groups["type"].Value == "AIModel")
            {
                continue;
            }

            var value = element.Groups["value"];
            foreach (var span in Parts(value.Value, value.Index))
            {
                var written = Slashed(project.Substring(span.Start, span.Length));
                if (string.Equals(written, path, StringComparison.OrdinalIgnoreCase))
                {
                    return span;
                }

                pattern ??= Fits(written, path) ? span : null;
            }
        }

        return pattern ?? default;
    }

    private static IEnumerable<Span> Parts(string value, int at)
    {
        foreach (var part in value.Split(';'))
        {
            var trimmed = part.Trim();
            if (trimmed.Length > 0)
            {
                yield return new Span(at + part.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length);
            }

            at += part.Length + 1;
        }
    }

    /// <summary>Whether a pattern of MSBuild fits a path. What a property stands for is not known here, so only what follows it has to fit.</summary>
    private static bool Fits(string pattern, string path)
    {
        var property = pattern.LastIndexOf(')');
        var tail = pattern.Substring(property + 1).TrimStart('/');
        return tail.Length > 0 && FilePattern.Fits(tail, path, isTail: property >= 0);
    }

    private static string Slashed(string path)
    {
        path = path.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;
    }
}
