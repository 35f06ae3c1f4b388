using System.Text.RegularExpressions;

namespace ModelLicense.Benchmarks;

/// <summary>
/// How many uses of models in code are found, and how many findings are none: over code that was written and labeled by somebody who had
/// not seen the analyzers (labeled/code/README.md). A label stands at the end of its line: <c>//! use: id ; id</c>, <c>//! hidden</c>, <c>//! maybe: id</c>.
/// </summary>
internal static class LabeledCode
{
    public static async Task<int> Run(string folder, TextWriter output)
    {
        var sources = Directory.GetFiles(folder, "*.cs.txt", SearchOption.AllDirectories).Concat(Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToArray();
        var (uses, found, extra, hidden, told, untold) = (0, 0, 0, 0, 0, 0);
        foreach (var group in sources.GroupBy(Path.GetDirectoryName))
        {
            var (findings, _) = await Corpus.Analyze(group.Key!, [.. group], []);
            foreach (var file in group)
            {
                var lines = File.ReadAllLines(file);
                for (var i = 0; i < lines.Length; i++)
                {
                    var here = findings.Where(each => each.Path == file && each.Line == i + 1).ToArray();
                    var names = here.Where(each => each.Id == "MLA3000").Select(each => each.ModelId ?? "").ToList();
                    var labels = Regex.Match(lines[i], "//! use: (.+)$") is { Success: true } match ? match.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(label => !label.StartsWith("maybe", StringComparison.Ordinal)).ToArray() : [];
                    var isMaybe = Regex.IsMatch(lines[i], "(//!|;) maybe");
                    foreach (var label in labels)
                    {
                        uses++;
                        if (names.Count > 0)
                        {
                            found++;
                            names.Remove(names.FirstOrDefault(name => string.Equals(name, label, StringComparison.OrdinalIgnoreCase)) ?? names[0]);
                        }
                        else
                        {
                            output.WriteLine($"missed  {Path.GetFileName(file)}({i + 1}): {label} | {lines[i].Trim()}");
                        }
                    }

                    foreach (var name in isMaybe ? [] : names)
                    {
                        extra++;
                        output.WriteLine($"extra   {Path.GetFileName(file)}({i + 1}): {name} | {lines[i].Trim()}");
                    }

                    var isTold = here.Any(each => each.Id == "MLA3008");
                    if (lines[i].Contains("//! hidden", StringComparison.Ordinal))
                    {
                        hidden++;
                        told += isTold ? 1 : 0;
                        if (!isTold)
                        {
                            output.WriteLine($"silent  {Path.GetFileName(file)}({i + 1}): {lines[i].Trim()}");
                        }
                    }
                    else if (isTold && !isMaybe)
                    {
                        untold++;
                        output.WriteLine($"hidden? {Path.GetFileName(file)}({i + 1}): {lines[i].Trim()}");
                    }
                }
            }
        }

        output.WriteLine();
        output.WriteLine($"uses: {found} of {uses} found ({100.0 * found / Math.Max(1, uses):0.0} %), {extra} findings are none (precision {100.0 * found / Math.Max(1, found + extra):0.0} %)");
        output.WriteLine($"hidden: {told} of {hidden} told ({100.0 * told / Math.Max(1, hidden):0.0} %), {untold} told without need");
        return 0;
    }
}
