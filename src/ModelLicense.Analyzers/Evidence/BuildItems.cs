namespace ModelLicense.Analyzers.Evidence;

/// <summary>An <c>AIModel</c> item.</summary>
/// <param name="Use">The use that it declares.</param>
/// <param name="DefinedIn">The project file that defines it.</param>
internal sealed record ItemUse(Use Use, string DefinedIn);

/// <summary>
/// The <c>AIModel</c> items of the build, from the list that the package's targets write: a line an item, fields separated by
/// U+001F and closed by U+001E.
/// </summary>
internal static class BuildItems
{
    /// <summary>The name of the list.</summary>
    public const string FileName = "modellicense.items.txt";

    private static readonly string[] Extensions = [".csproj", ".vbproj", ".fsproj", ".dll"];

    /// <summary>The items; each with the project file that defines it.</summary>
    public static IReadOnlyList<ItemUse> Read(string text, List<Fault> faults)
    {
        var items = new List<ItemUse>();
        foreach (var record in text.Split('\u001E'))
        {
            var fields = record.Trim('\r', '\n').Split('\u001F');
            if (fields.Length < 7 || fields[0].Trim().Length == 0)
            {
                continue;
            }

            var definedIn = fields[6];
            var origin = new Origin(Source.Build, $"AIModel item '{fields[0].Trim()}' in {FilePaths.NameOf(definedIn)}", definedIn, default, 0);
            T? Read<T>(string metadata, string value, Func<string, T?> parse, string expected)
                where T : class
            {
                if (value.Trim().Length == 0)
                {
                    return null;
                }

                if (parse(value) is { } parsed)
                {
                    return parsed;
                }

                faults.Add(new Fault(FaultKind.ImpossibleValue, origin, $"the {metadata} of the AIModel item '{fields[0]}' is '{value}', but {expected} is expected"));
                return null;
            }

            items.Add(new ItemUse(new Use(fields[0].Trim(), ModelLicense.Evidence.BuildItem, origin)
            {
                License = fields[1].Trim().Length == 0 ? null : new Fact<string>(fields[1].Trim(), origin),
                DerivedFrom = Lists.Split(fields[2]),
                Purpose = Read("Purpose", fields[3], value => Words.ParseAnyCase<Purpose>(value.Trim()) is { } purpose ? new Fact<Purpose>(purpose, origin) : null, "one of " + string.Join(", ", Lists.Spelled<Purpose>())),
                Delivery = Read("Delivery", fields[4], value => Lists.Words<Delivery>(value) is { } words ? new Fact<IReadOnlyList<Delivery>>(words, origin) : null, $"one of {string.Join(", ", Lists.Spelled<Delivery>())}, or several of them"),
                Obtained = Read("Obtained", fields[5], value => Date.Parse(value) is { } date ? new Fact<Date>(date, origin) : null, "a day, yyyy-MM-dd,"),
            }, definedIn));
        }

        return items;
    }

    /// <summary>Where the item of this id is written in a project file: the id inside an <c>Include</c>; the file's start if it is not found.</summary>
    public static Span Locate(string project, string id)
    {
        project = WithoutComments(project);
        for (var at = project.IndexOf("<AIModel", StringComparison.OrdinalIgnoreCase); at >= 0; at = project.IndexOf("<AIModel", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = project.IndexOf('>', at);
            var found = end < 0 ? -1 : project.IndexOf(id, at, Math.Min(end + id.Length, project.Length) - at, StringComparison.OrdinalIgnoreCase);
            if (found > 0 && found < end && IsEdge(project[found - 1]) && found + id.Length < project.Length && IsEdge(project[found + id.Length]))
            {
                return new Span(found, id.Length);
            }
        }

        return default;
    }

    /// <summary>Where a property is set in a project file: its value; the file's start if it is not set there.</summary>
    public static Span LocateProperty(string project, string property)
    {
        project = WithoutComments(project);
        var open = $"<{property}>";
        var at = project.IndexOf(open, StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : project.IndexOf('<', at + open.Length);
        return end < 0 ? default : Span.Between(at + open.Length, end);
    }

    /// <summary>Where a project file refers to an assembly, as a package, a project or a file; the file's start if it does so elsewhere.</summary>
    public static Span LocateReference(string project, string assembly)
    {
        project = WithoutComments(project);
        for (var at = project.IndexOf("Reference", StringComparison.Ordinal); at >= 0; at = project.IndexOf("Reference", at + 1, StringComparison.Ordinal))
        {
            // The last one: in "../Llm/Llm.csproj" the file, not its folder.
            var end = project.IndexOf('>', at) is >= 0 and var close ? close : project.Length;
            var found = project.LastIndexOf(assembly, end - 1, end - at, StringComparison.OrdinalIgnoreCase);
            if (found > 0 && (IsEdge(project[found - 1]) || project[found - 1] is '/' or '\\' or ',') && EndsName(project, found + assembly.Length))
            {
                return new Span(found, assembly.Length);
            }
        }

        return default;
    }

    /// <summary>The same text with every comment blanked, so that positions stay.</summary>
    public static string WithoutComments(string project)
    {
        char[]? blanked = null;
        for (var at = project.IndexOf("<!--", StringComparison.Ordinal); at >= 0;)
        {
            var end = project.IndexOf("-->", at, StringComparison.Ordinal);
            end = end < 0 ? project.Length : end + 3;
            blanked ??= project.ToCharArray();
            for (var i = at; i < end; i++)
            {
                blanked[i] = ' ';
            }

            at = project.IndexOf("<!--", end, StringComparison.Ordinal);
        }

        return blanked is null ? project : new string(blanked);
    }

    /// <summary>Whether a name ends here: <c>Acme.Llm</c> does not in <c>Acme.Llm.Core.csproj</c>.</summary>
    private static bool EndsName(string project, int end)
        => end < project.Length && (IsEdge(project[end]) || project[end] == ',' || Extensions.Any(extension => string.Compare(project, end, extension, 0, extension.Length, StringComparison.OrdinalIgnoreCase) == 0));

    internal static bool IsEdge(char c) => c is '"' or '\'' or ';' or ' ' or '\t' or '\r' or '\n';
}
