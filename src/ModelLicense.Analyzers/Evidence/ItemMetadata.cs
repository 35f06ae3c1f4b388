namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// The names that <c>AIModel</c> items of a project file give their metadata. MSBuild takes any name: one that is spelled a little differently from ours would
/// be lost without a word. Others are the project's own business.
/// </summary>
internal static class ItemMetadata
{
    private const string Element = "<AIModel";

    private static readonly string[] Known = ["License", "DerivedFrom", "Purpose", "Delivery", "Obtained"];

    /// <summary>What MSBuild itself reads of an item.</summary>
    private static readonly HashSet<string> OfMSBuild = new(StringComparer.OrdinalIgnoreCase)
    {
        "Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata", "RemoveMetadata", "KeepDuplicates", "MatchOnMetadata", "MatchOnMetadataOptions", "Visible",
    };

    /// <summary>The names that were probably meant to be ours, where they stand, and which was meant.</summary>
    public static IEnumerable<(string Name, Span Where, string Meant)> Misspelled(string project)
    {
        project = BuildItems.WithoutComments(project);
        for (var at = Next(project, 0); at >= 0; at = Next(project, at + 1))
        {
            foreach (var where in Names(project, at + Element.Length))
            {
                var name = project.Substring(where.Start, where.Length);
                if (!OfMSBuild.Contains(name) && !Known.Contains(name, StringComparer.OrdinalIgnoreCase) && Nearest.Of(name, Known) is { } meant)
                {
                    yield return (name, where, meant);
                }
            }
        }
    }

    private static int Next(string project, int start)
    {
        var at = project.IndexOf(Element, start, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && at + Element.Length < project.Length && IsOfName(project[at + Element.Length]))
        {
            at = project.IndexOf(Element, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at;
    }

    /// <summary>The names of attributes, and of the elements inside.</summary>
    private static IEnumerable<Span> Names(string project, int at)
    {
        var isInTag = true;
        while (at < project.Length)
        {
            var c = project[at];
            if (isInTag && c is '"' or '\'')
            {
                at = project.IndexOf(c, at + 1) is >= 0 and var close ? close : project.Length;
            }
            else if (isInTag && c == '>')
            {
                if (project[at - 1] == '/')
                {
                    yield break;
                }

                isInTag = false;
            }
            else if (c == '<')
            {
                if (at + 1 < project.Length && project[at + 1] == '/')
                {
                    if (string.Compare(project, at + 2, Element, 1, Element.Length - 1, StringComparison.OrdinalIgnoreCase) == 0)
                    {
                        yield break;
                    }
                }
                else if (!isInTag && Word(project, at + 1) is { Length: > 0 } element)
                {
                    yield return element;
                }
            }
            else if (isInTag && IsOfName(c) && !IsOfName(project[at - 1]))
            {
                var word = Word(project, at);
                yield return word;
                at = word.End - 1;
            }

            at++;
        }
    }

    private static Span Word(string project, int start)
    {
        var end = start;
        while (end < project.Length && IsOfName(project[end]))
        {
            end++;
        }

        return Span.Between(start, end);
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';
}
