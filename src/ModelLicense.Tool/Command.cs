namespace ModelLicense.Tool;

/// <summary>The command <c>modellicense</c>: a function of its arguments, the current folder and the files.</summary>
internal static class Command
{
    public const int Done = 0;

    /// <summary>Something could not be read or written; the rest was done.</summary>
    public const int Trouble = 2;

    private const string Usage = """
        usage: modellicense list <logs>... [--format table|markdown|csv|json]
               modellicense merge <logs>... --output <file>
               modellicense baseline <logs>... [--reason <text>] [--owner <text>] [--ticket <text>] [--expires yyyy-MM-dd] [--dry-run]

        <logs> are SARIF files, or folders that are searched for *.sarif. A build writes them:
               dotnet build -p:ModelLicenseSarif=artifacts/sarif
        """;

    public static int Run(string[] args, string currentDirectory, TextWriter output, TextWriter error)
    {
        if (args is ["--help" or "-h" or "-?", ..] or [_, "--help" or "-h" or "-?"])
        {
            Line(output, Usage);
            return Done;
        }

        try
        {
            var arguments = Arguments.Parse(args);
            var exitCode = Done;
            var logs = new Logs(currentDirectory, Tell);
            if (arguments.Command == "merge")
            {
                logs.Merge(arguments.Logs, arguments["--output"]!);
                return exitCode;
            }

            var findings = logs.Read(arguments.Logs);
            switch (arguments.Command)
            {
                case "list" when logs.AreRead:
                    Formats.All[arguments["--format"] ?? "table"](Inventory.Of(findings, currentDirectory), output);
                    foreach (var answer in logs.Unneeded)
                    {
                        Said(error, answer + " (MLA9005: it can go where every project and target framework that reads the file says so)");
                    }

                    break;
                case "baseline":
                    new Baseline(currentDirectory, Why.Of(arguments), arguments["--dry-run"] is not null, line => Said(output, line), Tell).Write(findings);
                    break;
            }

            return exitCode;

            void Tell(string trouble)
            {
                Said(error, trouble);
                exitCode = Trouble;
            }
        }
        catch (UsageException e)
        {
            Said(error, e.Message);
            Line(error, Usage);
            return Trouble;
        }
    }

    /// <summary>One line, whatever the names in it are.</summary>
    private static void Said(TextWriter writer, string line) => Line(writer, Plain.Text(line.ReplaceLineEndings(" ")));

    private static void Line(TextWriter writer, string line) => writer.Write(line.ReplaceLineEndings("\n") + "\n");
}
