using System.Diagnostics;

namespace ModelLicense.Tests.Hostile;

/// <summary>Runs many inputs, and names the one that throws or does not end.</summary>
internal static class Watched
{
    /// <summary>
    /// What one input may take. An input takes microseconds; this is what a machine under load may add to it, and what somebody waits before
    /// he says that his compiler hangs.
    /// </summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

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
        var began = Stopwatch.GetTimestamp();
        Exception? broken = null;
        var worker = new Thread(
            () =>
            {
                foreach (var input in inputs)
                {
                    Volatile.Write(ref current, input);
                    Volatile.Write(ref began, Stopwatch.GetTimestamp());
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
            Assert.True(Stopwatch.GetElapsedTime(Volatile.Read(ref began)) < Budget, $"seed {seed}: does not end on {Shown(Volatile.Read(ref current))}");
        }

        Assert.True(broken is null, $"seed {seed}: {broken} on {Shown(current)}");
    }

    private static string Shown(object? input)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(input);
        return text.Length > 20_000 ? text[..20_000] + "..." : text;
    }
}
