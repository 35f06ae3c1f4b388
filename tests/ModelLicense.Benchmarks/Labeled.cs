using ModelLicense.Analyzers;

namespace ModelLicense.Benchmarks;

/// <summary>
/// How often an identifier of the wild gets the right license: over labeled lists that were drawn without looking at the resolver or the
/// catalog's names (labeled/README.md). An unresolved identifier is a miss; a wrong license is a fault.
/// </summary>
internal static class Labeled
{
    /// <summary>In how many of the repositories of .NET, and of others, an identifier was met, where a list says it.</summary>
    private const string Occurrences = "occurrences.tsv";

    private static readonly Catalog Catalog = Shipped.Catalog;

    public static void Run(string folder, TextWriter output)
    {
        var answers = Lines(folder, "identifiers.tsv").Select(fields => (Id: fields[0], Label: fields[1], Kind: fields[2], Answer: Answer(fields[0]))).Select(each => (each.Id, each.Label, each.Kind, each.Answer, Grade: Grade(each.Label, each.Answer))).ToArray();
        foreach (var each in answers.Where(each => each.Grade != "right").OrderBy(each => each.Grade, StringComparer.Ordinal).ThenBy(each => each.Id, StringComparer.Ordinal))
        {
            output.WriteLine($"{each.Grade,-10} {each.Id} -> {each.Answer} (label {each.Label})");
        }

        var lookalikes = Lines(folder, "lookalikes.tsv").Select(fields => (Text: fields[0], Match: Catalog.Resolve(fields[0]))).ToArray();
        var claimed = lookalikes.Where(each => each.Match is Match.Exactly or Match.MadeFrom or Match.Served or Match.OneOf).ToArray();
        foreach (var (text, match) in claimed)
        {
            output.WriteLine($"claimed    {text} -> {match.GetType().Name}");
        }

        output.WriteLine();
        output.WriteLine("| kind | identifiers | right | unresolved | wrong |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var kind in answers.GroupBy(each => each.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Append(answers.GroupBy(_ => "all").Single()))
        {
            string Share(string grade) => $"{kind.Count(each => each.Grade == grade)} ({100.0 * kind.Count(each => each.Grade == grade) / kind.Count():0.0} %)";
            output.WriteLine($"| {kind.Key} | {kind.Count()} | {Share("right")} | {Share("unresolved")} | {Share("wrong")} |");
        }

        if (File.Exists(Path.Combine(folder, Occurrences)))
        {
            var repositories = Lines(folder, Occurrences).ToDictionary(fields => fields[0], fields => int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture) + int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
            int Weight(IEnumerable<string> ids) => ids.Sum(id => Math.Max(1, repositories.GetValueOrDefault(id)));
            var (right, all) = (Weight(answers.Where(each => each.Grade == "right").Select(each => each.Id)), Weight(answers.Select(each => each.Id)));
            output.WriteLine();
            output.WriteLine($"Each weighed by the repositories in which it was met: {right} of {all} ({100.0 * right / all:0.0} %) are right, {Weight(answers.Where(each => each.Grade == "wrong").Select(each => each.Id))} wrong.");
        }

        output.WriteLine();
        output.WriteLine($"{claimed.Length} of {lookalikes.Length} look-alikes are claimed.");
        output.WriteLine();
    }

    /// <summary>The licenses that an identifier is judged by, as the labels write them.</summary>
    private static string Answer(string id)
    {
        var match = Catalog.Resolve(id);
        return match switch
        {
            Match.Exactly(var model) when model.Access == Access.Hosted && model.Weights is null => "hosted:" + model.Publisher,
            Match.Exactly(var model) => Licenses(model.Weights is { } weights && model.Access == Access.Hosted ? Catalog.Model(weights)! : model),
            Match.Served(_, { } model) => model.Access == Access.Hosted && model.Weights is null ? "hosted:" + model.Publisher : Licenses(model.Weights is { } weights ? Catalog.Model(weights)! : model),
            Match.Served(var provider, null) => "hosted:" + provider,
            Match.MadeFrom(var parent) => "made from " + Licenses(parent),
            Match.OneOf => "ambiguous",
            _ => "unknown",
        };
    }

    private static string Licenses(Model model) => string.Join("+", Keys(model, []).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Keys(Model model, IReadOnlyList<string> seen)
        => Judge.LicensesOf(model, Catalog).Select(license => license.Key)
            .Concat(seen.Contains(model.Key) ? [] : model.Bases.Where(each => each.By != Derivation.TrainedOnOutputs).SelectMany(each => Keys(Catalog.Model(each.Model)!, [.. seen, model.Key])));

    /// <summary>Right is every license of the label, and none that it does not name but for one of a base or of another day; a lower bound is right as far as it goes.</summary>
    private static string Grade(string label, string answer)
    {
        if (label == "unknown")
        {
            return answer is "unknown" or "ambiguous" || answer.StartsWith("made from", StringComparison.Ordinal) || answer.StartsWith("hosted:", StringComparison.Ordinal) ? "right" : "wrong";
        }

        if (answer is "unknown")
        {
            return "unresolved";
        }

        if (label == "ambiguous")
        {
            return answer == "ambiguous" ? "right" : "wrong";
        }

        if (label.StartsWith("hosted:", StringComparison.Ordinal) || answer.StartsWith("hosted:", StringComparison.Ordinal))
        {
            return label.StartsWith("hosted:", StringComparison.Ordinal) && answer.StartsWith("hosted:", StringComparison.Ordinal) ? "right"
                : answer.StartsWith("hosted:", StringComparison.Ordinal) || answer == "ambiguous" ? "unresolved"
                : "wrong";
        }

        if (answer == "ambiguous")
        {
            return "unresolved";
        }

        var expected = Split(label);
        var said = Split(answer.StartsWith("made from ", StringComparison.Ordinal) ? answer["made from ".Length..] : answer);
        return answer.StartsWith("made from", StringComparison.Ordinal) ? said.Overlaps(expected) ? "right" : "wrong"
            : said.IsSupersetOf(expected) || (said.IsSubsetOf(expected) && said.Overlaps(expected)) ? "right"
            : "wrong";
    }

    /// <summary>Keys may hold a plus themselves.</summary>
    private static HashSet<string> Split(string keys)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var parts = keys.Split('+');
        for (var i = 0; i < parts.Length;)
        {
            var length = Enumerable.Range(1, parts.Length - i).Reverse().FirstOrDefault(count => Catalog.License(string.Join("+", parts.Skip(i).Take(count))) is not null, 1);
            found.Add(string.Join("+", parts.Skip(i).Take(length)));
            i += length;
        }

        return found;
    }

    private static IEnumerable<string[]> Lines(string folder, string file)
        => File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
