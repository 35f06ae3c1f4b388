namespace ModelLicense.Tool;

/// <summary>The command line is not one that the tool understands.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>The command line, taken apart.</summary>
internal sealed class Arguments
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["list"] = ["--format"],
        ["merge"] = ["--output"],
        ["baseline"] = ["--reason", "--owner", "--ticket", "--expires", Flag],
    };

    private const string Flag = "--dry-run";

    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private readonly List<string> logs = [];

    private Arguments(string command) => Command = command;

    public string Command { get; }

    public IReadOnlyList<string> Logs => logs;

    /// <summary>The value of an option, empty for one that has none; null where it was not given.</summary>
    public string? this[string option] => options.GetValueOrDefault(option);

    public static Arguments Parse(string[] args)
    {
        var command = args.FirstOrDefault() ?? throw new UsageException("a command is missing: list, merge or baseline");
        var known = Known.GetValueOrDefault(command) ?? throw new UsageException($"'{command}' is not a command: write list, merge or baseline");
        var arguments = new Arguments(command);
        for (var i = 1; i < args.Length; i++)
        {
            if (!args[i].StartsWith('-'))
            {
                arguments.logs.Add(args[i]);
                continue;
            }

            var option = args[i];
            if (!known.Contains(option))
            {
                throw new UsageException($"'{option}' is not an option of {command}");
            }

            var value = option == Flag ? "" : ++i < args.Length ? Checked(option, args[i]) : throw new UsageException($"a value is missing after {option}");
            if (!arguments.options.TryAdd(option, value))
            {
                throw new UsageException($"{option} stands twice");
            }
        }

        return arguments.logs.Count == 0 ? throw new UsageException("which logs? name SARIF files, or folders that hold them")
            : command == "merge" && arguments["--output"] is null ? throw new UsageException("where to? name the file after --output")
            : arguments;
    }

    private static string Checked(string option, string value) => option switch
    {
        "--format" when !Formats.All.ContainsKey(value) => throw new UsageException($"'{value}' is not one of {string.Join(", ", Formats.All.Keys)}"),
        "--expires" when Date.Parse(value) is null => throw new UsageException($"'{value}' is not a date: write yyyy-MM-dd"),
        _ when value.Trim().Length == 0 => throw new UsageException($"the value of {option} is blank"),
        _ => value,
    };
}
