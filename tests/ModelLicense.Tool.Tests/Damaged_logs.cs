using ModelLicense.Tests.Hostile;

namespace ModelLicense.Tool.Tests;

/// <summary>A log that somebody cut off, merged or made: the command says what it cannot read, and never falls.</summary>
public sealed class Damaged_logs : IDisposable
{
    private const int Count = 1000;

    private const int Seed = 20261128;

    private readonly Workshop workshop = new Workshop().WithProject("App");

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void Nothing_throws()
    {
        var mutator = new Mutator(Seed, [Said.Log(
            workshop,
            Said.Exceeded("App/Program.cs", 3) with { Project = workshop.At("App/App.csproj"), Terms = "users-700m+aup", Evidence = "callSite" },
            Said.InUse("App/Program.cs", 4),
            new Said("MLA9006", "App/Program.cs", 5) { Answer = ("MLA1001", "for now", "legal", "2026-12-31", true) },
            Said.Exceeded("App/Program.cs", 6) with { Suppressed = "known", Assembly = "Acme" })]);
        string[][] commands = [["list", "logs"], ["list", "logs", "--format", "markdown"], ["list", "logs", "--format", "csv"], ["list", "logs", "--format", "json"], ["baseline", "logs", "--dry-run", "--reason", "r"]];
        var done = 0;
        Watched.All(Seed, Enumerable.Range(0, Count).Select(_ => mutator.Next()), log =>
        {
            workshop.With("logs/build.sarif", log);
            var outcome = workshop.Run(commands[log.Length % commands.Length]);
            Assert.True(outcome.ExitCode == 0 ? outcome.Error.Length == 0 : outcome is { ExitCode: 2, Error.Length: > 0 });
            done += outcome.ExitCode == 0 ? 1 : 0;
        }, stack: 0);
        Assert.InRange(done, Count / 10, Count);
    }
}
