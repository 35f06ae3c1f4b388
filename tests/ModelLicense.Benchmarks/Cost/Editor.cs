namespace ModelLicense.Benchmarks.Cost;

internal static class Editor
{
    public static Task Run(Action<string> say) => Task.CompletedTask;
}
