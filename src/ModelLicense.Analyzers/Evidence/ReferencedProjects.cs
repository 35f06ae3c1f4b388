namespace ModelLicense.Analyzers.Evidence;

/// <summary>A project of the same build.</summary>
/// <param name="File">Its project file.</param>
/// <param name="By">By which properties it is judged, as one number, with a mark behind it for a test project; empty where no analyzer of this package judges it.</param>
/// <param name="Policies">The policy files by which it is judged.</param>
internal sealed record ReferencedProject(string File, string By, IReadOnlyList<string> Policies)
{
    /// <summary>Whether the analyzers run in its build, and leave the judgment to no one else.</summary>
    public bool IsJudged => By.Length > 0;

    /// <summary>Whether it is judged by the same properties as another project that refers to it, or by more: the policy may be milder to tests.</summary>
    public bool IsJudgedLike(ReferencedProject? other) => IsJudged && other is not null && (By == other.By || By + TestMark == other.By);

    private const string TestMark = "t";
}

/// <summary>
/// The list of referenced projects that the package's targets write: records closed by U+001E, their fields separated by U+001F. Two fields
/// are an assembly and its project; three are a project (this one too), by what it is judged, and its policy files, separated by <c>|</c>.
/// </summary>
internal sealed class ReferencedProjects
{
    /// <summary>The name of the list.</summary>
    public const string FileName = "modellicense.references.txt";

    private readonly Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ReferencedProject> projects = new(StringComparer.OrdinalIgnoreCase);

    public ReferencedProjects(string list)
    {
        foreach (var fields in list.Split('\u001E').Select(record => record.Trim('\r', '\n').Split('\u001F')))
        {
            if (fields.Length == 2)
            {
                files[fields[0]] = fields[1];
            }
            else if (fields.Length == 3)
            {
                projects[fields[0]] = new ReferencedProject(fields[0], fields[1], fields[2].Split(['|'], StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    /// <summary>The project of an assembly; null where it comes from elsewhere, or says nothing of itself.</summary>
    public ReferencedProject? Of(string assembly) => files.TryGetValue(assembly, out var file) ? In(file) : null;

    /// <summary>The project of a project file.</summary>
    public ReferencedProject? In(string? file) => file is not null && projects.TryGetValue(file, out var project) ? project : null;
}
