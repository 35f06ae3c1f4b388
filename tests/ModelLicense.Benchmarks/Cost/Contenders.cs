namespace ModelLicense.Benchmarks.Cost;

/// <summary>What is compared: assemblies of analyzers, and what each is given.</summary>
/// <param name="Name">How tables call it.</param>
/// <param name="Arguments">What the compiler is told for it.</param>
/// <param name="IsHeavy">Whether it takes so long that it is run once.</param>
internal sealed record Contender(string Name, IReadOnlyList<string> Arguments, bool IsHeavy = false)
{
    public const string Nothing = "an analyzer that does nothing";
    public const string Empty = "an empty action on string literals";
    public const string Naive = "a naive search of string literals";
    public const string Tokens = "a walk over all tokens";
    public const string Bound = "asking which member each use reaches, and no more";
    public const string Own = "ModelLicense.Analyzers";
    public const string Banned = "BannedApiAnalyzers";
    public const string OfSdk = "the SDK's own, by default";
    public const string Meziantou = "Meziantou.Analyzer";

    /// <summary>Every analyzer. All of them compile the same: the project file, the properties and the source of the attributes that our package brings are everybody's.</summary>
    public static IReadOnlyDictionary<string, Contender> All(string folder)
    {
        var symbols = Path.Combine(folder, "BannedSymbols.txt");
        File.Copy(Path.Combine(Machine.Of("Repository"), "src", "ModelLicense", "BannedSymbols.txt"), symbols, overwrite: true);
        var sdk = Path.Combine(Machine.Sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers");
        Contender[] all =
        [
            new(Nothing, [Analyzer(Compiler.Floor(folder, "NOTHING"))]),
            new(Empty, [Analyzer(Compiler.Floor(folder, "EMPTY"))]),
            new(Naive, [Analyzer(Compiler.Floor(folder, "NAIVE"))]),
            new(Tokens, [Analyzer(Compiler.Floor(folder, "TOKENS"))]),
            new(Bound, [Analyzer(Compiler.Floor(folder, "BOUND"))]),
            new(Own, Package()),
            new(Banned, [.. InFolder(Path.Combine(Machine.Of("BannedApiAnalyzers"), "analyzers", "dotnet", "cs")), $"/additionalfile:\"{symbols}\""], IsHeavy: true),
            new(OfSdk, [.. InFolder(sdk).Where(path => !path.Contains("VisualBasic", StringComparison.Ordinal)), .. Directory.GetFiles(Path.Combine(sdk, "build", "config"), "analysislevel_*_default.globalconfig").Select(path => $"/analyzerconfig:\"{path}\"")], IsHeavy: true),
            new(Meziantou, [.. InFolder(Path.Combine(Directory.GetDirectories(Path.Combine(Machine.Of("MeziantouAnalyzer"), "analyzers", "dotnet"), "roslyn*").OrderBy(path => Version.Parse(Path.GetFileName(path)["roslyn".Length..])).Last(), "cs"))], IsHeavy: true),
        ];
        return all.ToDictionary(each => each.Name);
    }

    /// <summary>The assemblies of our package.</summary>
    public static IReadOnlyList<string> Package()
        => [Analyzer(Path.Combine(AppContext.BaseDirectory, "ModelLicense.dll")), Analyzer(Path.Combine(AppContext.BaseDirectory, "ModelLicense.Analyzers.dll")), Analyzer(Machine.Of("CodeFixes"))];

    /// <summary>What a project with our package hands to its compiler: properties, the project file, the source of the attributes, a policy file if it has one.</summary>
    public static IReadOnlyList<string> Handed(string folder, string project, string? policy = null)
    {
        var properties = Path.Combine(folder, policy is null ? "package.globalconfig" : "package.policy.globalconfig");
        File.WriteAllLines(properties,
        [
            "is_global = true",
            $"build_property.ModelLicenseProjectFile = {Uri.EscapeDataString(project)}",
            $"build_property.ModelLicensePolicies = {(policy is null ? "" : Uri.EscapeDataString(policy))}|",
            .. new[]
            {
                "HandedPolicies", "ReferencePolicies", "Mode", "IsPackable", "Files", "Purpose", "Tier", "MonthlyActiveUsers", "AnnualRevenueUsd", "AnnualRevenue", "Rates", "Domicile", "Territories", "Delivery",
                "Today", "Catalog", "RequirePolicy", "IsTestProject",
            }.Select(name => $"build_property.ModelLicense{name} = "),
        ]);
        return
        [
            $"/analyzerconfig:\"{properties}\"",
            $"/additionalfile:\"{project}\"",
            .. policy is null ? [] : new[] { $"/additionalfile:\"{policy}\"" },
            $"\"{Path.Combine(Machine.Of("Repository"), "src", "ModelLicense.Analyzers.Package", "attributes", "ModelLicenseAttributes.Embedded.cs")}\"",
        ];
    }

    private static string Analyzer(string path) => File.Exists(path) ? $"/analyzer:\"{path}\"" : throw new FileNotFoundException(path);

    private static IEnumerable<string> InFolder(string folder) => Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(Analyzer);
}
