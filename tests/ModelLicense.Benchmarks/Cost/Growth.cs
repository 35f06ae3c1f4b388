namespace ModelLicense.Benchmarks.Cost;

internal static class Growth
{
    public static Task Run(Action<string> say) => Task.CompletedTask;
}
