using System.Text.RegularExpressions;

namespace ModelLicense.Tests;

/// <summary>CONTRIBUTING's section "What we promise": each promise names tests, and the tests are there.</summary>
public partial class Promises
{
    private static readonly string[] Made =
        [.. Section().Match(File.ReadAllText(Path.Combine(Shipped.RepositoryRoot, "CONTRIBUTING.md"))).Groups[1].Value.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];

    private static readonly IReadOnlyDictionary<string, string> Classes = Directory.EnumerateFiles(Path.Combine(Shipped.RepositoryRoot, "tests"), "*.cs", SearchOption.AllDirectories)
        .ToLookup(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText).ToDictionary(file => file.Key, string.Concat);

    public static TheoryData<string> All => [.. Made];

    [Fact]
    public void are_a_dozen_or_more() => Assert.InRange(Made.Length, 12, 30);

    [Theory]
    [MemberData(nameof(All))]
    public void name_tests_that_there_are(string promise)
    {
        var tests = Test().Matches(promise);

        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.Matches($@"\[(Fact|Theory)\](\s*\[[^\n]*\])*\s*public (async )?(void|Task) {test.Groups[2].Value}\(", Classes.GetValueOrDefault(test.Groups[1].Value, $"there is no {test.Groups[1].Value}.cs")));
    }

    [GeneratedRegex(@"\n## What we promise\n(.*?)\n## ", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"`(\w+)\.(\w+)`")]
    private static partial Regex Test();
}
