namespace ModelLicense.Analyzers.Evidence;

/// <summary>Where the <c>AIModel</c> items of one project file are written: the file is gone through once, however many there are.</summary>
internal sealed class ItemPlaces
{
    private readonly string project;
    private readonly Dictionary<string, Span> places = new(StringComparer.OrdinalIgnoreCase);

    public ItemPlaces(string project)
    {
        this.project = project = BuildItems.WithoutComments(project);
        for (var at = project.IndexOf("<AIModel", StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var end = project.IndexOf('>', at);
            if (end < 0)
            {
                break;
            }

            for (var start = at; start < end;)
            {
                var stop = start;
                while (stop < end && !BuildItems.IsEdge(project[stop]))
                {
                    stop++;
                }

                // What begins the element is no id of it: an edge stands before one.
                if (stop > start && start > at && stop < end && project.Substring(start, stop - start) is var id && !places.ContainsKey(id))
                {
                    places.Add(id, new Span(start, id.Length));
                }

                start = stop + 1;
            }

            at = project.IndexOf("<AIModel", end, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The id inside an <c>Include</c>; the file's start if it is not found.</summary>
    public Span Of(string id) => places.TryGetValue(id, out var place) ? place : id.Any(BuildItems.IsEdge) ? BuildItems.Locate(project, id) : default;
}
