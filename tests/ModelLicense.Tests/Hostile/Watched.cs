using System.Diagnostics;

namespace ModelLicense.Tests.Hostile;

/// <summary>Runs many inputs, and names the one that throws or does not end.</summary>
internal static class Watched
{
    /// <summary>
    /// What the process may work during one input, of which an input takes microseconds to milliseconds: other tests run beside it. Work is
    /// counted and not time, because a machine under load may let a process wait for long.
    /// </summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    /// <summary>Who waits this long for one input without any work waits for himself.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>As little stack as a compiler may have left.</summary>
    private const int LittleStack = 256 * 1024;

    /// <summary>Gives every input to <paramref name="law"/>.</summary>
    /// <param name="seed">What the inputs were made from.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="law">What holds for each.</param>
    /// <param name="stack">The stack of the thread, in bytes; 0 for what threads have.</param>
    public static void All<T>(int seed, IEnumerable<T> inputs, Action<T> law, int stack = LittleStack)
        where T : class
    {
        T? current = null;
        long began = Stopwatch.GetTimestamp(), worked = Environment.CpuUsage.TotalTime.Ticks;
        var isNew = true;
        Exception? broken = null;
        var worker = new Thread(
            () =>
            {
                foreach (var input in inputs)
                {
                    Volatile.Write(ref current, input);
                    Volatile.Write(ref began, Stopwatch.GetTimestamp());
                    Volatile.Write(ref isNew, true);
                    try
                    {
                        law(input);
                    }
                    catch (Exception e)
                    {
                        broken = e;
                        return;
                    }
                }
            },
            stack)
        { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(100)))
        {
            if (Volatile.Read(ref isNew))
            {
                worked = Environment.CpuUsage.TotalTime.Ticks;
                Volatile.Write(ref isNew, false);
            }
            else if (Environment.CpuUsage.TotalTime.Ticks - worked > Budget.Ticks || Stopwatch.GetElapsedTime(Volatile.Read(ref began)) > Patience)
            {
                Assert.Fail($"seed {seed}: does not end on {Shown(Volatile.Read(ref current))}");
            }
        }

        if (broken is not null)
        {
            Assert.Fail($"seed {seed}: {broken} on {Shown(current)}");
        }
    }

    private static string Shown(object? input)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(input);
        return text.Length > 20_000 ? text[..20_000] + "..." : text;
    }
}
