using BenchmarkDotNet.Running;
using ModelLicense.Benchmarks;
using ModelLicense.Benchmarks.Cost;
using ModelLicense.Benchmarks.Mutation;

// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- --filter '*'     times and allocations, beside their floor
// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- cost             what a compilation pays, beside other analyzers; writes docs/performance.md
// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- labeled          how often a name of the wild gets the right license
// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- corpus <folder>  every model that the code below a folder uses, whether it compiles or not
// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- code             how many uses in labeled code are found
// dotnet run -c Release --project tests/ModelLicense.Benchmarks -- mutants [n] [seed] whether the tests of the law notice when the law is wrong (build tests/ModelLicense.Tests first)
if (args is ["cost", ..])
{
    return await CostCommand.Run(args[1..]);
}

if (args is ["mutants", ..])
{
    return MutationCheck.Run(
        Environment.CurrentDirectory,
        args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : int.MaxValue,
        args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1,
        Console.Out);
}

if (args is ["corpus", _, ..])
{
    return await Corpus.Run(args[1..], Console.Out);
}

if (args is ["code", ..])
{
    return await LabeledCode.Run(args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "labeled", "code"), Console.Out);
}

if (args is ["labeled", ..])
{
    var lists = Path.Combine(AppContext.BaseDirectory, "labeled");
    foreach (var list in args.Length > 1 ? [args[1]] : new[] { lists, Path.Combine(lists, "second"), Path.Combine(lists, "third"), Path.Combine(lists, "fourth"), Path.Combine(lists, "fifth"), Path.Combine(lists, "sixth"), Path.Combine(lists, "seventh"), Path.Combine(lists, "eighth") })
    {
        Labeled.Run(list, Console.Out);
    }

    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
