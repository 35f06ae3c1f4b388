namespace ModelLicense.Analyzers.Evidence;

/// <summary>Finds the model in a connection string (<c>Endpoint=...;Key=...;Model=...</c>). Everything else in it may be a secret and is never handed on.</summary>
internal static class ConnectionString
{
    /// <summary>No connection string is as long as this; other texts need no look.</summary>
    private const int Longest = 4096;

    /// <summary>Parts that make a text a connection string to a service.</summary>
    private static readonly string[] Services = ["endpoint", "key", "accesskey", "apikey", "endpointaiinference"];

    /// <summary>Where models stand in a text, and whether it is a model's name or a deployment's; empty where it is no connection string.</summary>
    public static IReadOnlyList<(int Start, int Length, SettingKind Kind)> Models(string text)
    {
        var found = new List<(int, int, SettingKind)>();
        if (text.Length > Longest || text.IndexOf('=') < 0)
        {
            return found;
        }

        var isService = false;
        foreach (var (key, start, length) in Parts(text))
        {
            isService |= Services.Contains(key, StringComparer.OrdinalIgnoreCase);
            var kind = length > 0 && key.All(char.IsLetter) ? SettingKeys.OfName(key) : SettingKind.Other;
            if (kind is SettingKind.Model or SettingKind.Deployment)
            {
                found.Add((start, length, kind));
            }
        }

        return isService ? found : [];
    }

    /// <summary>The parts: <c>key=value</c>, separated by semicolons outside quotes.</summary>
    private static IEnumerable<(string Key, int Start, int Length)> Parts(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var equals = text.IndexOf('=', at);
            var end = text.IndexOf(';', at);
            if (equals < 0 || (end >= 0 && end < equals))
            {
                at = end < 0 ? text.Length : end + 1;
                continue;
            }

            var key = text.Substring(at, equals - at).Trim();
            var start = equals + 1;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }

            if (start < text.Length && text[start] is '"' or '\'' && text.IndexOf(text[start], start + 1) is > 0 and var close)
            {
                yield return (key, start + 1, close - start - 1);
                end = text.IndexOf(';', close);
            }
            else
            {
                end = text.IndexOf(';', equals);
                yield return (key, start, text.Substring(start, (end < 0 ? text.Length : end) - start).TrimEnd().Length);
            }

            at = end < 0 ? text.Length : end + 1;
        }
    }
}
