using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
