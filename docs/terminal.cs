// Makes docs/terminal.svg from what a build really prints:
//   dotnet build samples/HyperscaleChat --no-incremental | dotnet run docs/terminal.cs
// Folders and help links are left out, and long lines are broken.
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

const int Columns = 108;
const int LineHeight = 20;

var told = new SortedSet<(int Line, int Column, string Severity, string Text)>();
while (Console.ReadLine() is { } line)
{
    if (Finding.Of(line) is { Success: true } finding)
    {
        told.Add((int.Parse(finding.Groups["line"].Value), int.Parse(finding.Groups["column"].Value), finding.Groups["severity"].Value + " " + finding.Groups["id"].Value, finding.Groups["text"].Value));
    }
}

if (told.Count == 0)
{
    Console.Error.WriteLine("no finding in what was read");
    return 1;
}

var rows = new List<string> { Row("<tspan class=\"prompt\">$</tspan> dotnet build samples/HyperscaleChat"), "" };
foreach (var (line, column, severity, text) in told)
{
    var place = $"Program.cs({line},{column}): ";
    var wrapped = Wrapped($"{place}{severity}: {text}");
    rows.Add(Row($"{WebUtility.HtmlEncode(place)}<tspan class=\"warning\">{severity}</tspan>{WebUtility.HtmlEncode(wrapped[0][(place.Length + severity.Length)..])}"));
    rows.AddRange(wrapped.Skip(1).Select(part => Row(WebUtility.HtmlEncode("  " + part))));
}

var height = (rows.Count + 2) * LineHeight;
File.WriteAllText(Path.Combine(Path.GetDirectoryName(Here())!, "terminal.svg"), $"""
    <svg xmlns="http://www.w3.org/2000/svg" width="960" height="{height}" viewBox="0 0 960 {height}" role="img" aria-label="What dotnet build prints for samples/HyperscaleChat">
    <style>text {"{"} font: 14px ui-monospace, SFMono-Regular, Consolas, "DejaVu Sans Mono", monospace; fill: #d6deeb; white-space: pre {"}"} .warning {"{"} fill: #ffcb6b {"}"} .prompt {"{"} fill: #7fdbca {"}"}</style>
    <rect width="100%" height="100%" rx="8" fill="#011627"/>
    {string.Join('\n', rows.Select((row, index) => row.Replace("Y", ((index + 2) * LineHeight - 4).ToString())).Where(row => row.Length > 0))}
    </svg>

    """.ReplaceLineEndings("\n"));
return 0;

static string Row(string content) => $"<text x=\"16\" y=\"Y\" xml:space=\"preserve\">{content.Replace("Y", "&#89;")}</text>";

static string[] Wrapped(string text)
{
    var lines = new List<string>();
    var rest = text;
    while (rest.Length > Columns)
    {
        var end = rest.LastIndexOf(' ', Columns);
        lines.Add(rest[..end]);
        rest = rest[(end + 1)..];
    }

    lines.Add(rest);
    return [.. lines];
}

static string Here([CallerFilePath] string path = "") => path;

internal static partial class Finding
{
    public static Match Of(string line) => Pattern().Match(line);

    [GeneratedRegex(@"Program\.cs\((?<line>\d+),(?<column>\d+)\): (?<severity>warning|error) (?<id>MLA\d{4}): (?<text>.*?)( \(https://[^)]*\))?( \[[^\]]*\])?$")]
    private static partial Regex Pattern();
}
