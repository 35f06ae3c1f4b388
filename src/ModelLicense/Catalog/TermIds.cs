namespace ModelLicense;

/// <summary>The ids of all terms. The texts of licenses are searched for them as far as anybody asked, each once, and none is read. Thread-safe.</summary>
internal sealed class TermIds(IReadOnlyList<LicenseEntry> licenses)
{
    private const string Mark = "\"id\":";

    private readonly HashSet<string> quoted = new(StringComparer.Ordinal);
    private int searched;

    /// <summary>Whether any license has a term of this id.</summary>
    public bool Has(string id)
    {
        var wanted = JsonText.Quote(id);
        lock (quoted)
        {
            while (!quoted.Contains(wanted))
            {
                if (searched == licenses.Count)
                {
                    return false;
                }

                Search(licenses[searched++].Json);
            }

            return true;
        }
    }

    private void Search(string json)
    {
        for (var at = json.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = json.IndexOf(Mark, at, StringComparison.Ordinal))
        {
            at += Mark.Length;
            quoted.Add(json.Substring(at, JsonText.EndOfQuoted(json, at) - at));
        }
    }
}
