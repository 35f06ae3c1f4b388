using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Tests;

/// <summary>
/// Every code block of the documentation that claims a diagnostic, by its id in a comment at the end of a line, is compiled and gives it there,
/// and on no other line. Blocks of different languages that follow each other are one project.
/// </summary>
public partial class ExamplesOfPages
{
    private static readonly IReadOnlyList<Example> All =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md"))
            .Order(StringComparer.Ordinal).SelectMany(path => Of(Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path))),
    ];

    public static TheoryData<string> Names => [.. All.Where(example => example.Claims.Any()).Select(example => example.Name)];

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/rules")).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task an_example_gives_what_it_claims_and_nothing_of_it_elsewhere(string name)
    {
        var example = All.Single(each => each.Name == name);
        var claimed = example.Claims.ToArray();
        var ids = claimed.Select(claim => claim.Id).ToHashSet();
        var (errors, told) = await Compiled(example);

        Assert.Empty(errors);
        Assert.Equal(claimed.Order(), told.Where(claim => ids.Contains(claim.Id)).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void the_page_of_a_rule_has_an_example_that_claims_it(string rule)
        => Assert.Contains(All, example => example.Name.StartsWith($"docs/rules/{rule}.md", StringComparison.Ordinal) && example.Claims.Any(claim => claim.Id == rule));

    private static async Task<(IEnumerable<string> Errors, IEnumerable<Claim> Told)> Compiled(Example example)
    {
        var source = example.Blocks.GetValueOrDefault("csharp", "");
        var isProgram = CSharpSyntaxTree.ParseText(source).GetRoot().ChildNodes().Any(node => node is GlobalStatementSyntax);
        var compilation = Analysis.Compile(source);
        if (isProgram)
        {
            compilation = compilation.WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        }

        var files = new Dictionary<string, string>();
        if (example.Blocks.TryGetValue("json", out var policy))
        {
            files.Add("/repo/app/modellicense.json", policy);
        }

        if (example.Blocks.TryGetValue("xml", out var project))
        {
            files.Add(Verify.ProjectFile, project);
        }

        var found = await Analysis.With(compilation, files, example.Properties).GetAllDiagnosticsAsync();
        return (
            found.Where(each => each.Severity == DiagnosticSeverity.Error && !each.Id.StartsWith("MLA", StringComparison.Ordinal)).Select(each => each.ToString()),
            found.Where(each => each.Id.StartsWith("MLA", StringComparison.Ordinal)).Select(each => new Claim(Path.GetExtension(each.Location.GetLineSpan().Path) switch { ".cs" => "csharp", ".json" => "json", _ => "xml" }, each.Location.GetLineSpan().StartLinePosition.Line, each.Id)));
    }

    private static IEnumerable<Example> Of(string page, string text)
    {
        var blocks = new Dictionary<string, string>();
        var (start, before, number) = (0, "", 0);
        foreach (System.Text.RegularExpressions.Match block in Block().Matches(text))
        {
            var (language, between) = (block.Groups["language"].Value, text[start..block.Index]);
            if (blocks.ContainsKey(language) || between.Contains("\n#", StringComparison.Ordinal))
            {
                yield return new Example($"{page} {++number}", before, new(blocks));
                blocks.Clear();
                before = "";
            }

            before += between;
            blocks.Add(language, Regex.Replace(block.Groups["code"].Value, "^" + block.Groups["indent"].Value, "", RegexOptions.Multiline));
            start = block.Index + block.Length;
        }

        yield return new Example($"{page} {++number}", before, blocks);
    }

    /// <summary>What one project is made of.</summary>
    /// <param name="Name">The page, and the how manieth example of it this is.</param>
    /// <param name="Text">The text before the blocks; a build property in it (<c>With `&lt;Name&gt;value&lt;/Name&gt;` ...</c>) is set.</param>
    /// <param name="Blocks">The code by its language.</param>
    private sealed record Example(string Name, string Text, Dictionary<string, string> Blocks)
    {
        public IEnumerable<Claim> Claims =>
            from block in Blocks
            from line in block.Value.Split('\n').Select((line, index) => (Text: line, Index: index))
            from claim in Claimed().Matches(line.Text).Take(1)
            from id in Id().Matches(claim.Groups["ids"].Value)
            select new Claim(block.Key, line.Index, id.Value);

        public IEnumerable<string> Properties =>
        [
            .. Property().Matches(Text[(Text.LastIndexOf("\n#", StringComparison.Ordinal) + 1)..]).Select(property => $"{property.Groups["name"].Value}={property.Groups["value"].Value}"),
            .. Blocks.TryGetValue("xml", out var project) ? XElement.Parse(project).Descendants("PropertyGroup").Elements().Where(property => property.Name.LocalName.StartsWith("ModelLicense", StringComparison.Ordinal)).Select(property => $"{property.Name.LocalName}={property.Value.Trim()}") : [],
        ];
    }

    private sealed record Claim(string Language, int Line, string Id) : IComparable<Claim>
    {
        public int CompareTo(Claim? other) => (Language, Line, Id).CompareTo((other!.Language, other.Line, other.Id));
    }

    [GeneratedRegex(@"^(?<indent> *)```(?<language>csharp|json|xml)\n(?<code>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(//|<!--) (?<ids>MLA\d{4}(, MLA\d{4})*)")]
    private static partial Regex Claimed();

    [GeneratedRegex(@"MLA\d{4}")]
    private static partial Regex Id();

    [GeneratedRegex(@"With `<(?<name>ModelLicense\w+)>(?<value>[^<]*)</")]
    private static partial Regex Property();
}
