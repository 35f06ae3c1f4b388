using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace ModelLicense.Benchmarks.Cost;

/// <summary>What one run of the compiler cost.</summary>
/// <param name="Analyzers">The seconds in analyzers, as <c>/reportanalyzer</c> says.</param>
/// <param name="Cpu">The seconds of processor time of the whole process.</param>
/// <param name="Elapsed">The seconds by the clock.</param>
/// <param name="Found">How many findings of which ids there are.</param>
internal sealed record Run(double Analyzers, double Cpu, double Elapsed, IReadOnlyDictionary<string, int> Found);

/// <summary>The SDK's own <c>csc</c>, as a process of its own each time, or in a compiler server, which keeps what an analyzer made.</summary>
internal static class Compiler
{
    private static readonly string Roslyn = Path.Combine(Machine.Sdk, "Roslyn", "bincore");

    /// <summary>The references of every compilation.</summary>
    public static IReadOnlyList<string> Framework { get; } = [.. Directory.GetFiles(Machine.Of("ReferencePack"), "*.dll").Order(StringComparer.Ordinal)];

    /// <summary>Compiles.</summary>
    /// <param name="folder">Where the response file and the result go.</param>
    /// <param name="arguments">What the compiler is told, one for each line of the response file.</param>
    /// <param name="output">The assembly; one that nobody looks at where none is named.</param>
    /// <param name="server">The compiler server that compiles, which is started with the first project and ends by itself; null for a process of its own.</param>
    public static Run Compile(string folder, IEnumerable<string> arguments, string? output = null, string? server = null)
    {
        var response = Path.Combine(folder, "arguments.rsp");
        output ??= Path.Combine(folder, "out.dll");
        File.WriteAllLines(response, ["/noconfig", "/nostdlib+", "/nologo", "/reportanalyzer", "/deterministic+", "/optimize+", "/debug-", "/utf8output", "/preferreduilang:en", $"/out:\"{output}\"", .. Framework.Select(path => $"/r:\"{path}\""), .. arguments]);
        var host = Path.Combine(Roslyn, OperatingSystem.IsWindows() ? "csc.exe" : "csc");
        var start = File.Exists(host) ? new ProcessStartInfo(host) : new ProcessStartInfo(Environment.ProcessPath!, ["exec", Path.Combine(Roslyn, "csc.dll")]);
        if (server is not null)
        {
            start.ArgumentList.Add("/shared:" + server);
            start.ArgumentList.Add("/keepalive:1200");
        }

        start.ArgumentList.Add("@" + response);
        (start.RedirectStandardOutput, start.RedirectStandardError, start.UseShellExecute) = (true, true, false);
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Path.GetDirectoryName(Machine.Sdk.TrimEnd('/', '\\')));
        var before = Machine.ChildrenCpu();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = watch.Elapsed.TotalSeconds;
        var cpu = OperatingSystem.IsWindows() ? process.TotalProcessorTime.TotalSeconds : Machine.ChildrenCpu() - before;

        // An analyzer that could not be loaded is a warning to the compiler, and costs nothing.
        var bad = said.Split('\n').Where(line => Regex.IsMatch(line, "error |AD0001|CS8032|CS8033|CS8034|CS8040|CS8850|CS9057")).Take(20).ToArray();
        if (process.ExitCode != 0 || bad.Length > 0)
        {
            throw new InvalidOperationException($"csc ended with {process.ExitCode}: {errors.Result}\n{string.Join('\n', bad)}");
        }

        // Where no server answers, csc compiles by itself without a word.
        if (server is not null && cpu > 10)
        {
            throw new InvalidOperationException($"csc took {cpu:0} s of processor time: no compiler server has compiled");
        }

        var total = Regex.Match(said, @"Total analyzer execution time: ([0-9.]+) seconds");
        var found = Regex.Matches(said, @": (?:warning|info|error) ([A-Z]+[0-9]+):").GroupBy(match => match.Groups[1].Value).ToDictionary(same => same.Key, same => same.Count());
        return new Run(total.Success ? double.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture) : 0, cpu, elapsed, found);
    }

    /// <summary>Ends a compiler server.</summary>
    public static void Shutdown(string server)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["exec", Path.Combine(Roslyn, "VBCSCompiler.dll"), "-shutdown", "-pipename:" + server]))!;
        process.WaitForExit();
    }

    /// <summary>Compiles one of the analyzers that tell nothing.</summary>
    public static string Floor(string folder, string symbol)
    {
        var into = Directory.CreateDirectory(Path.Combine(folder, "floor", symbol)).FullName;
        var assembly = Path.Combine(into, $"Floor.{symbol}.dll");
        Compile(into, ["/target:library", "/nullable-", "/langversion:latest", $"/define:{symbol}", "/nowarn:RS1036,CS1701,CS1702", $"/r:\"{Path.Combine(Roslyn, "Microsoft.CodeAnalysis.dll")}\"", $"/r:\"{Path.Combine(Roslyn, "Microsoft.CodeAnalysis.CSharp.dll")}\"", $"\"{Path.Combine(AppContext.BaseDirectory, "Cost", "Floor.cs.txt")}\""], assembly);
        return assembly;
    }
}

/// <summary>What the build tells of the machine, and what the machine tells of itself.</summary>
internal static partial class Machine
{
    /// <summary>The folder of the SDK.</summary>
    public static string Sdk => Of("Sdk");

    /// <summary>A value that the project file wrote into this assembly.</summary>
    public static string Of(string key) => typeof(Machine).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().First(each => each.Key == key).Value!;

    /// <summary>Processor and cores.</summary>
    public static string Name
    {
        get
        {
            var model = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
            return $"{Environment.ProcessorCount} cores of {model ?? "an unnamed processor"}, {RuntimeInformation.OSDescription}, .NET SDK {Path.GetFileName(Sdk.TrimEnd('/', '\\'))}";
        }
    }

    /// <summary>The processor time of all processes that this one started and that have ended.</summary>
    public static double ChildrenCpu()
    {
        if (OperatingSystem.IsWindows() || GetUsage(-1, out var usage) != 0)
        {
            return 0;
        }

        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
