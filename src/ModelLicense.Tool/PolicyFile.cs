using System.Text;

namespace ModelLicense.Tool;

/// <summary>A file that is not touched, and why; each fault continues the name of the file.</summary>
internal sealed class PolicyFileException(params string[] faults) : Exception
{
    public IReadOnlyList<string> Faults => faults;
}

/// <summary>A <c>modellicense.json</c> on disk.</summary>
internal sealed class PolicyFile(string path)
{
    /// <summary>What it is called.</summary>
    public const string Name = "modellicense.json";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Path => path;

    /// <summary>Adds the waivers that do not stand there yet, and says how many. A file that nothing is added to is not written.</summary>
    public int Add(IEnumerable<WaiverKey> wanted, Why why, bool isDry)
    {
        try
        {
            var old = File.Exists(path) ? Strict.GetString(File.ReadAllBytes(path)) : null;
            var (text, added) = PolicyText.Add(old, wanted, why);
            if (added > 0 && !isDry)
            {
                File.WriteAllBytes(path, Strict.GetBytes(text));
            }

            return added;
        }
        catch (DecoderFallbackException)
        {
            throw new PolicyFileException(": the file is not in UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PolicyFileException(": " + e.Message);
        }
    }
}
