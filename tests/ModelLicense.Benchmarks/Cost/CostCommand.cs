using System.Globalization;

namespace ModelLicense.Benchmarks.Cost;

/// <summary>Measures what the analyzers cost beside others, in one run, and writes the figures into <c>docs/performance.md</c>.</summary>
internal static class CostCommand
{
    private const int Uses = 500;

    /// <summary>Runs it.</summary>
    /// <param name="args"><c>--files n</c>, <c>--rounds n</c>, <c>--projects n</c>, <c>--hello n</c>, <c>--only part</c> (<c>without</c>, <c>with</c>, <c>server</c>, <c>hello</c>, <c>growth</c>, <c>editor</c>), <c>--own</c> for no rival but the floor. The page is written by a full run only.</param>
    public static async Task<int> Run(string[] args)
    {
        int Number(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
        var only = Array.IndexOf(args, "--only") is >= 0 and var part ? args[part + 1] : null;
        bool Is(string name) => only is null || only == name;
        var (files, rounds) = (Number("--files", 2100), Number("--rounds", 3));
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "modellicense-cost-" + Environment.ProcessId)).FullName;
        var page = new List<string>();
        void Say(string line)
        {
            page.Add(line);
            Console.WriteLine(line);
        }

        try
        {
            var project = Path.Combine(folder, "App.csproj");
            File.WriteAllText(project, "<Project Sdk=\"Microsoft.NET.Sdk\" />\n");
            var all = Contender.All(folder);
            Say($"Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Machine.Name}.");
            Say("");
            if (Is("without"))
            {
                Without(folder, all, project, files, rounds, args.Contains("--own"), Say);
            }

            if (Is("with"))
            {
                With(folder, all, project, files, rounds, args.Contains("--own"), Say);
            }

            if (Is("server"))
            {
                Served(folder, all, project, files, Math.Max(2, Number("--projects", 5)), Say);
            }

            if (Is("hello"))
            {
                Hello(folder, all, project, Number("--hello", 20), Say);
            }

            if (Is("growth"))
            {
                await Growth.Run(Say);
            }

            if (Is("editor"))
            {
                await Editor.Run(Say);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        if (args.Length == 0)
        {
            Write(page);
        }

        return 0;
    }

    private static void Without(string folder, IReadOnlyDictionary<string, Contender> all, string project, int files, int rounds, bool own, Action<string> say)
    {
        var (sources, lines) = Sources(Path.Combine(folder, "without"), files, 0);
        var handed = Contender.Handed(folder, project);
        var runs = Interleave(all.Values.Where(each => each.Name is not (Contender.Nothing or Contender.Bound) && !(own && each.IsHeavy)), rounds, contender => Compiler.Compile(folder, ["/target:library", "/nullable-", .. handed, .. contender.Arguments, .. sources]));
        say($"### A project without models: {files:N0} files, {lines:N0} lines");
        say("");
        Table(runs, Contender.Empty, say);
        var ratio = Analyzers(runs[Contender.Own]) / Analyzers(runs[Contender.Empty]);
        say("");
        say($"ModelLicense.Analyzers takes {ratio:0.0} times what an empty action takes (at most 3 is asked for).");
        say("");
    }

    private static void With(string folder, IReadOnlyDictionary<string, Contender> all, string project, int files, int rounds, bool own, Action<string> say)
    {
        var used = new Used(folder, project, files);
        Contender[] contenders = [all[Contender.Empty], all[Contender.Bound], all[Contender.Own], .. own ? [] : new[] { all[Contender.Banned] }];
        var runs = Interleave(contenders, rounds, contender => Compiler.Compile(folder, used.Told(contender)));
        say($"### A project with {Uses} uses of models and a policy: {files:N0} files, {used.Lines:N0} lines");
        say("");
        Table(runs, Contender.Empty, say);
        say("");
        say($"ModelLicense.Analyzers takes {Analyzers(runs[Contender.Own]):0.000} s (at most 0.15 is asked for), {Analyzers(runs[Contender.Own]) / Analyzers(runs[Contender.Bound]):0.0} times what the compiler takes to say which member each use reaches{(own ? "" : $", {100 * Analyzers(runs[Contender.Own]) / Analyzers(runs[Contender.Banned]):0.0} % of BannedApiAnalyzers (less than 2)")}. It found: {string.Join(", ", runs[Contender.Own][0].Found.Where(pair => pair.Key.StartsWith("MLA", StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"))}.");
        say("");
    }

    /// <summary>The same project again and again in a compiler server for each analyzer, which is how <c>dotnet build</c> compiles: what the first one compiled and read is there for the next.</summary>
    private static void Served(string folder, IReadOnlyDictionary<string, Contender> all, string project, int files, int projects, Action<string> say)
    {
        var used = new Used(folder, project, files);
        Contender[] contenders = [all[Contender.Empty], all[Contender.Bound], all[Contender.Own]];
        string Server(Contender contender) => $"modellicense-cost-{Environment.ProcessId}-{Array.IndexOf(contenders, contender)}";
        var runs = Interleave(contenders, projects, contender => Compiler.Compile(folder, used.Told(contender), server: Server(contender)));
        foreach (var contender in contenders)
        {
            Compiler.Shutdown(Server(contender));
        }

        say($"### The same {projects} times in a compiler server, as `dotnet build` compiles: seconds in analyzers");
        say("");
        say($"| analyzers | {string.Join(" | ", Enumerable.Range(1, projects).Select(at => at == 1 ? "first project" : at.ToString(CultureInfo.InvariantCulture)))} | middle of all but the first |");
        say($"|---|{string.Concat(Enumerable.Repeat("---:|", projects + 1))}");
        foreach (var contender in contenders)
        {
            say($"| {contender.Name} | {string.Join(" | ", runs[contender.Name].Select(run => run.Analyzers.ToString("0.000", CultureInfo.InvariantCulture)))} | {Median(runs[contender.Name].Skip(1).Select(run => run.Analyzers)):0.000} |");
        }

        say("");
    }

    /// <summary>A project with uses and a policy, on disk.</summary>
    private sealed class Used
    {
        private readonly string[] common;

        public Used(string folder, string project, int files)
        {
            (var sources, Lines) = Sources(Path.Combine(folder, "with"), files, Uses);
            var policy = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "policy")).FullName, "modellicense.json");
            File.WriteAllText(policy, Cost.Sources.Policy(12));
            var libraries = new[] { "OllamaSharp", "OpenAI", "System.ClientModel", "Microsoft.Extensions.AI.Abstractions" }.Select(name => $"/r:\"{Path.Combine(AppContext.BaseDirectory, name + ".dll")}\"");
            common = ["/target:library", "/nullable-", .. libraries, .. Contender.Handed(folder, project, policy), .. sources];
        }

        public long Lines { get; }

        /// <summary>What the compiler is told to compile it with an analyzer.</summary>
        public IEnumerable<string> Told(Contender contender) => contender.Arguments.Concat(common);
    }

    private static void Hello(string folder, IReadOnlyDictionary<string, Contender> all, string project, int rounds, Action<string> say)
    {
        const string WithPolicy = "ModelLicense.Analyzers, with a policy file";
        var program = Path.Combine(folder, "Program.cs");
        File.WriteAllText(program, "System.Console.WriteLine(\"Hello, World!\");\n");
        var policy = Path.Combine(folder, "modellicense.json");
        File.WriteAllText(policy, Cost.Sources.SmallPolicy);
        var handed = Contender.Handed(folder, project);
        Contender[] contenders = [all[Contender.Nothing] with { Arguments = [.. handed, .. all[Contender.Nothing].Arguments] }, all[Contender.Own] with { Arguments = [.. handed, .. Contender.Package()] }, new(WithPolicy, [.. Contender.Handed(folder, project, policy), .. Contender.Package()])];
        var runs = Interleave(contenders, rounds, contender => Compiler.Compile(folder, ["/target:exe", "/nullable+", .. contender.Arguments, $"\"{program}\""]));
        var floor = Cpu(runs[Contender.Nothing]);
        say($"### Hello world: the least of {rounds} runs each, in turns");
        say("");
        say("| analyzers | seconds of processor time | ratio | asked for |");
        say("|---|---:|---:|---:|");
        foreach (var (name, asked) in new[] { (Contender.Nothing, ""), (Contender.Own, "1.05"), (WithPolicy, "1.10") })
        {
            say($"| {name} | {Cpu(runs[name]):0.000} | {Cpu(runs[name]) / floor:0.00} | {asked} |");
        }

        say("");
    }

    private static (string[] Sources, long Lines) Sources(string folder, int files, int uses)
    {
        Directory.CreateDirectory(folder);
        var lines = 0L;
        var list = new List<string>();
        foreach (var (name, text) in Cost.Sources.Project(files, uses))
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            lines += text.AsSpan().Count('\n');
            list.Add($"\"{path}\"");
        }

        return ([.. list], lines);
    }

    /// <summary>Runs all in turns, so that what else the machine does meets all of them alike.</summary>
    private static Dictionary<string, List<Run>> Interleave(IEnumerable<Contender> contenders, int rounds, Func<Contender, Run> run)
    {
        var runs = contenders.ToDictionary(each => each.Name, _ => new List<Run>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contender in contenders.Where(each => !each.IsHeavy || round == 0))
            {
                runs[contender.Name].Add(run(contender));
                Console.Error.WriteLine($"  {contender.Name}: {runs[contender.Name][^1].Analyzers:0.000} s in analyzers, {runs[contender.Name][^1].Cpu:0.00} s of processor time");
            }
        }

        return runs;
    }

    private static void Table(Dictionary<string, List<Run>> runs, string floor, Action<string> say)
    {
        say("| analyzers | seconds in analyzers | ratio | seconds of processor time |");
        say("|---|---:|---:|---:|");
        foreach (var (name, each) in runs)
        {
            say($"| {name} | {Analyzers(each):0.000} | {(name == Contender.Nothing ? "" : Ratio(Analyzers(each) / Analyzers(runs[floor])))} | {Cpu(each):0.0} |");
        }
    }

    private static string Ratio(double ratio) => ratio < 10 ? ratio.ToString("0.0", CultureInfo.InvariantCulture) : ratio.ToString("N0", CultureInfo.InvariantCulture);

    private static double Analyzers(List<Run> runs) => Median(runs.Select(run => run.Analyzers));

    private static double Cpu(List<Run> runs) => runs.Min(run => run.Cpu);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Puts the figures between the marks of the page.</summary>
    private static void Write(IEnumerable<string> figures)
    {
        const string Begin = "<!-- figures: written by the command -->";
        const string End = "<!-- end of figures -->";
        var path = Path.Combine(Machine.Of("Repository"), "docs", "performance.md");
        var text = File.ReadAllText(path);
        var (start, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(path, text[..start] + "\n" + string.Join('\n', figures).TrimEnd() + "\n" + text[end..]);
    }
}
