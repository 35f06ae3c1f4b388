using System.Diagnostics;

namespace ModelLicense.Package.Tests;

/// <summary>Runs the <c>dotnet</c> of this machine as a person at a desk would: not on a build server, and leaving no process behind.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The compiler server of these tests alone: as at a desk, one process compiles project after project, and ends with the tests.</summary>
    private static readonly string Compiler = "modellicense-" + Guid.NewGuid().ToString("N");

    public static (int ExitCode, string Output) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOfTheHost).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = Compiler;
        start.Environment["NuGetAudit"] = "false";
        using var process = Process.Start(start)!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end within {Patience}");
        }

        return (process.ExitCode, string.Concat(output.GetAwaiter().GetResult()));
    }

    /// <summary>Runs the command <c>modellicense</c>.</summary>
    public static (int ExitCode, string Output) Tool(string folder, params string[] arguments) => Run(folder, [Path.Combine(AppContext.BaseDirectory, "ModelLicense.Tool.dll"), .. arguments]);

    /// <summary>Ends the compiler server.</summary>
    public static void StopCompiling() => Run(Path.GetTempPath(), Path.Combine(Workshop.Metadata("Compilers"), "VBCSCompiler.dll"), "-shutdown", "-pipename:" + Compiler);

    /// <summary>What the test host, or a build server, tells its children and a build would take for its own properties.</summary>
    private static bool IsOfTheHost(string name)
        => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "TF_BUILD" or "GITHUB_ACTIONS" or "ContinuousIntegrationBuild";
}
