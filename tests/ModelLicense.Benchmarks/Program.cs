using BenchmarkDotNet.Running;
using ModelLicense.Benchmarks;

// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- --filter '*'     times and allocations, beside their floor
// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- labeled          how often a name of the wild gets the right license
if (args is ["labeled", ..])
{
    return Labeled.Run(args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "labeled"), Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
