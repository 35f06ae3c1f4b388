namespace ModelLicense.Analyzers.Evidence;

/// <summary>Reads the texts of a settings file, each with the key by which .NET's configuration would find it.</summary>
internal static class Settings
{
    /// <summary>What the file of the debugger is called.</summary>
    public const string Launch = "launchSettings.json";

    /// <summary>No key is as long as this. Each part of a key is repeated in all that stands below it.</summary>
    private const int LongestKey = 1024;

    /// <summary>The texts of a file, as far as it can be read, in the order in which they stand there.</summary>
    /// <param name="json">The file.</param>
    /// <param name="isLaunch">Whether it is the debugger's, of which only the environment variables are settings.</param>
    public static IReadOnlyList<Setting> Read(JsonDocument json, bool isLaunch)
    {
        var found = new List<Setting>();
        if (!isLaunch)
        {
            Add(json.Root, "", found);
        }
        else if (json.Root is JsonObject root && root["profiles"] is JsonObject profiles)
        {
            foreach (var profile in profiles.Members)
            {
                Add((profile.Value as JsonObject)?["environmentVariables"], "", found);
            }
        }

        return found;
    }

    /// <summary>A key as .NET's configuration knows it: an environment variable writes <c>__</c> for its colons.</summary>
    public static string KeyOf(string written) => written.Replace("__", ":");

    private static void Add(JsonValue? value, string key, List<Setting> found)
    {
        if (key.Length > LongestKey)
        {
            return;
        }

        string Inside(string name) => key.Length == 0 ? KeyOf(name) : key + ":" + KeyOf(name);
        switch (value)
        {
            case JsonString text:
                found.Add(new Setting(key, text.Value, text.Span));
                break;
            case JsonObject members:
                foreach (var member in members.Members)
                {
                    Add(member.Value, Inside(member.Name), found);
                }

                break;
            case JsonArray items:
                for (var at = 0; at < items.Items.Count; at++)
                {
                    Add(items.Items[at], Inside(at.ToString(System.Globalization.CultureInfo.InvariantCulture)), found);
                }

                break;
        }
    }
}
