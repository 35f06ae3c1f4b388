namespace ModelLicense.Benchmarks.Mutation;

/// <summary>
/// Whether the tests of the law notice when the law is wrong: terms, facts and judge are changed in one small place at a time, and the tests that
/// come by that place are run, the quickest first, until one fails.
/// </summary>
internal static class MutationCheck
{
    /// <summary>Slower tests are not run: laws over the whole catalog, which repeat for every model what others say of one.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    /// <param name="repository">The repository, with built tests.</param>
    /// <param name="count">How many mutants are tried; all if there are no more.</param>
    /// <param name="seed">Which.</param>
    /// <param name="output">Hears of survivors, and at the end of all.</param>
    public static int Run(string repository, int count, int seed, TextWriter output)
    {
        var mutated = MutatedLaw.Of(Path.Combine(repository, "src/ModelLicense"));
        var tests = new LawTests(Path.Combine(repository, "artifacts/bin/ModelLicense.Tests/debug/ModelLicense.Tests.dll"), mutated.Image);
        var active = tests.Switch.GetField("Active")!;
        var left = tests.Switch.GetField("Left")!;
        var met = tests.Switch.GetField("Met")!;

        // What each test costs, and which mutants it comes by.
        var numbers = mutated.Mutants.Max(mutant => mutant.Id) + 1;
        var passing = new List<(LawTest Test, bool[] Met, TimeSpan Took, long Work)>();
        foreach (var test in tests.Cases().ToArray())
        {
            var meets = new bool[numbers];
            met.SetValue(null, meets);
            left.SetValue(null, long.MaxValue);
            var clock = Environment.CpuUsage.TotalTime;
            if (Fails(test) is { } failure)
            {
                output.WriteLine($"left out, because it fails on the law as it is: {test.Name}: {failure.Split('\n')[0]}");
                continue;
            }

            passing.Add((test, meets, Environment.CpuUsage.TotalTime - clock, long.MaxValue - (long)left.GetValue(null)!));
        }

        met.SetValue(null, null);
        var quick = passing.Where(each => each.Took < Slow).OrderBy(each => each.Took).ToArray();
        var random = new Random(seed);
        var tried = mutated.Mutants.OrderBy(_ => random.Next()).Take(count).OrderBy(mutant => mutant.Id).ToArray();
        output.WriteLine($"{mutated.Mutants.Count} mutants, of which {tried.Length} are tried (seed {seed}); {quick.Length} cases of tests below {Slow.TotalSeconds} s, {passing.Count - quick.Length} slower ones left out");
        var (survivors, unmet) = (0, 0);
        foreach (var mutant in tried)
        {
            active.SetValue(null, mutant.Id);
            var meeting = quick.Where(each => each.Met[mutant.Id]).ToArray();
            var isKilled = meeting.Any(each =>
            {
                left.SetValue(null, 1_000_000 + (each.Work * 20));
                return Fails(each.Test) is not null;
            });
            if (!isKilled)
            {
                survivors++;
                unmet += meeting.Length == 0 ? 1 : 0;
                output.WriteLine($"survives {meeting.Length} tests: {mutant}");
                output.Flush();
            }
        }

        output.WriteLine($"{tried.Length - survivors} of {tried.Length} mutants are killed, {(tried.Length == 0 ? 0 : 100.0 * (tried.Length - survivors) / tried.Length):0.0} %; {unmet} of the {survivors} survivors are met by no test");
        return 0;
    }

    private static string? Fails(LawTest test)
    {
        try
        {
            test.Run();
            return null;
        }
        catch (Exception e)
        {
            return (e.InnerException ?? e).Message;
        }
    }
}
