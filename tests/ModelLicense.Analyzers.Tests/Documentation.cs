using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Tests;

/// <summary>Rules, release tracking, pages and README say the same. Release tracking cannot see through a factory, so this does.</summary>
public partial class Documentation
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void every_descriptor_is_listed_once_and_is_told_either_live_or_at_the_end()
    {
        var fields = typeof(Rules).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor)field.GetValue(null)!).ToArray();

        Assert.Equal(fields.Select(rule => rule.Id).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Id));
        Assert.Equal(fields.Length, fields.DistinctBy(rule => rule.Id).Count());
        Assert.Equal(Rules.Live, new SourceUseAnalyzer().SupportedDiagnostics);
        Assert.Equal(Rules.Live, new FileAnalyzer().SupportedDiagnostics);
        Assert.Equal(Rules.AtEnd, new ProjectUseAnalyzer().SupportedDiagnostics);
    }

    [Fact]
    public void release_tracking_lists_exactly_the_rules_with_their_category_and_severity()
    {
        var tracked = new[] { "Shipped", "Unshipped" }
            .SelectMany(file => Row().Matches(Repository.Read($"src/ModelLicense.Analyzers/AnalyzerReleases.{file}.md")))
            .Select(row => (Id: row.Groups["id"].Value, Category: row.Groups["category"].Value, Severity: row.Groups["severity"].Value, Title: row.Groups["notes"].Value));

        Assert.Equal(
            Rules.All.Select(rule => (rule.Id, rule.Category, rule.DefaultSeverity.ToString())).Order(),
            tracked.Select(row => (row.Id, row.Category, row.Severity)).Order());
    }

    [Fact]
    public void only_rules_that_are_told_at_the_end_carry_the_tag_that_makes_them_build_only()
    {
        Assert.All(Rules.Live, rule => Assert.DoesNotContain(WellKnownDiagnosticTags.CompilationEnd, rule.CustomTags));
        Assert.All(Rules.AtEnd, rule => Assert.Contains(WellKnownDiagnosticTags.CompilationEnd, rule.CustomTags));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void a_rule_has_a_title_a_description_and_a_help_link_to_its_page(string id)
    {
        var rule = Rules.All.Single(each => each.Id == id);

        Assert.EndsWith($"/docs/rules/{Page(id)}.md", rule.HelpLinkUri);
        Assert.StartsWith("https://", rule.HelpLinkUri);
        Assert.DoesNotMatch(@"\.$", rule.Title.ToString());
        Assert.EndsWith(".", rule.Description.ToString());
        Assert.True(rule.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void a_rule_has_a_page_that_states_its_title_category_and_severity(string id)
    {
        var rule = Rules.All.Single(each => each.Id == id);
        var page = Repository.Read($"docs/rules/{Page(id)}.md");

        Assert.StartsWith($"# {Page(id)}: {Rules.All.Single(each => each.Id == Page(id)).Title}\n", page);
        Assert.Contains(id, page);
        Assert.Contains(rule.Category, page);
        Assert.Matches($@"Default severity\s*\|\s*{rule.DefaultSeverity}", page);
        foreach (var section in new[] { "What it says", "Why", "Example", "How to fix", "How to suppress", "What suppressing costs" })
        {
            Assert.Contains($"\n## {section}\n", page);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void a_rule_has_a_test_file_and_a_row_in_the_readme(string id)
    {
        Assert.True(File.Exists(Path.Combine(Repository.Root, "tests/ModelLicense.Analyzers.Tests", id + ".cs")));
        Assert.Contains($"[{Page(id)}](docs/rules/{Page(id)}.md)", Repository.Read("README.md"));
    }

    [Fact]
    public void the_readme_shows_what_the_sample_really_prints()
    {
        var readme = Repository.Read("README.md");
        var block = readme[readme.IndexOf("$ dotnet build samples/HyperscaleChat", StringComparison.Ordinal)..];
        block = block[block.IndexOf('\n')..block.IndexOf("```", StringComparison.Ordinal)].Replace("\n  ", " ");
        var expected = Repository.Read("samples/HyperscaleChat/expected.txt").Split('\n').Where(line => line.Contains(": warning ")).ToArray();
        var shown = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(expected.Length, shown.Length);
        Assert.All(shown, line => Assert.Contains(expected, each => line.EndsWith(" ...", StringComparison.Ordinal) ? each.StartsWith(line[..^3], StringComparison.Ordinal) : each == line));
    }

    [Fact]
    public void the_picture_of_the_readme_shows_what_the_sample_really_prints()
    {
        var rows = XDocument.Parse(Repository.Read("docs/terminal.svg")).Descendants().Where(element => element.Name.LocalName == "text").Select(row => row.Value).ToArray();
        var shown = string.Join('\n', rows).Replace("\n  ", " ").Split('\n');

        Assert.Contains("](docs/terminal.svg)", Repository.Read("README.md"));
        Assert.Equal("$ dotnet build samples/HyperscaleChat", shown[0]);
        Assert.Equal(
            Repository.Read("samples/HyperscaleChat/expected.txt").Split('\n').Where(line => line.Contains(": warning ")).Order(StringComparer.Ordinal),
            shown.Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void no_page_describes_a_rule_that_does_not_exist()
        => Assert.Equal(
            Rules.All.Select(rule => Page(rule.Id) + ".md").Distinct().Order(),
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/rules")).Select(Path.GetFileName).Order());

    [Fact]
    public void links_between_pages_lead_to_files_and_headings_that_exist()
    {
        string[] pages = [Path.Combine(Repository.Root, "README.md"), Path.Combine(Repository.Root, "CONTRIBUTING.md"), .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)];
        var broken = new List<string>();
        var checkedLinks = 0;
        foreach (var page in pages)
        {
            foreach (System.Text.RegularExpressions.Match link in Link().Matches(File.ReadAllText(page)))
            {
                checkedLinks++;
                var target = link.Groups["path"].Value.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, link.Groups["path"].Value));
                var anchor = link.Groups["anchor"].Value;
                if (!File.Exists(target) && !Directory.Exists(target))
                {
                    broken.Add($"{page}: {link.Value}");
                }
                else if (anchor.Length > 0 && !Heading().Matches(File.ReadAllText(target)).Any(heading => Anchor(heading.Groups["text"].Value) == anchor))
                {
                    broken.Add($"{page}: {link.Value}");
                }
            }
        }

        Assert.Empty(broken);
        Assert.True(checkedLinks > 20);
    }

    /// <summary>A rule about referenced assemblies, whose id is 500 more, has the page of the rule that it repeats.</summary>
    private static string Page(string id) => id[4] < '5' ? id : id[..4] + (char)(id[4] - 5) + id[5..];

    private static string Anchor(string heading) => NotAnchor().Replace(heading.Trim().ToLowerInvariant().Replace(' ', '-'), "");

    [GeneratedRegex(@"^(?<id>MLA\d{4}) \| (?<category>\S+) \| (?<severity>\w+) \| (?<notes>.+)$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?<path>(?!https?:|mailto:)[^)#\s]*)(#(?<anchor>[^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\-]")]
    private static partial Regex NotAnchor();
}
