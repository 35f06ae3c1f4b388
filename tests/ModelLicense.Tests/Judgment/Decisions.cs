using System.Reflection;
using System.Text.RegularExpressions;

namespace ModelLicense.Tests.Judgments;

/// <summary>
/// The decision table: who does what with which model of the shipped catalog, what that comes to, and the clause it rests on.
/// Every expectation was read in the license's text and written down before the law was asked. The tables are in the files
/// <c>Decisions_*.cs</c>; this one says how a row is read.
/// </summary>
/// <remarks>
/// A use is an identifier, or the members of an entry of <c>models</c>. A clause is "section of license", as the catalog writes
/// both, so that catalog and table cannot drift apart; or "terms of provider", where the catalog does not hold them.
/// Whoever says nothing of delivery runs the weights and gives them to nobody.
/// </remarks>
internal static class Decisions
{
    /// <summary>The use comes to the outcome, and what decides, or is kept to, stands in the section named.</summary>
    public static void Rests(string name, string use, string scale, Outcome outcome, string clause)
    {
        var judgment = Judged(use, scale);
        var told = Told(name, judgment);
        Assert.True(outcome == judgment.Outcome, $"expected {outcome}, not {judgment.Outcome}; {told}");
        if (clause.StartsWith("terms of ", StringComparison.Ordinal))
        {
            var served = Assert.Single(judgment.Licenses, each => each.License is null);
            Assert.Contains(clause["terms of ".Length..] + ", whose terms are not in the catalog", served.Unverified, StringComparison.Ordinal);
            return;
        }

        var (section, license) = Clause(clause);
        var judged = judgment.Licenses.SingleOrDefault(each => each.License?.Key == license);
        Assert.True(judged is not null, $"it is not under {license}; {told}");
        Assert.True(judged.License!.Terms.Any(term => term.Section == section), $"{license} has no section \"{section}\" but {string.Join("; ", judged.License.Terms.Select(term => term.Section).Distinct())}");
        var there = judged.Findings.Where(finding => finding.Term.Section == section).ToArray();
        if (outcome == Outcome.Unverified)
        {
            Assert.True(judged.Unverified is not null, $"{license} is verified; {told}");
        }
        else if (outcome.Gravity() > Outcome.DutyOwed.Gravity())
        {
            Assert.True(there.Any(finding => finding.Verdict.Outcome == outcome), $"not decided by {clause}; {told}");
        }
        else
        {
            Assert.True(there.Length == 0 || there.Any(finding => finding.Verdict.Outcome == outcome), $"not decided by {clause}; {told}");
        }
    }

    /// <summary>What one section of a license comes to for a use, whatever the rest of it says.</summary>
    public static Outcome Of(string use, string scale, string clause)
    {
        var (section, license) = Clause(clause);
        var judgment = Judged(use, scale);
        var judged = judgment.Licenses.SingleOrDefault(each => each.License?.Key == license);
        Assert.True(judged is not null, $"{use} is not under {license}; {Told(clause, judgment)}");
        Assert.True(judged.License!.Terms.Any(term => term.Section == section), $"{license} has no section \"{section}\" but {string.Join("; ", judged.License.Terms.Select(term => term.Section).Distinct())}");
        return judged.Findings.Where(finding => finding.Term.Section == section).Select(finding => finding.Verdict.Outcome).Append(Outcome.Clear).MaxBy(outcome => outcome.Gravity());
    }

    public static Judgment Judged(string use, string scale)
        => Given.Judged(
            use.Contains('"', StringComparison.Ordinal) ? Given.Declared(use) : Given.Use(use),
            scale.Contains("\"delivery\"", StringComparison.Ordinal) ? scale : Regex.Replace(scale, @"\S\s*$", "$0,") + """ "delivery": ["selfHosted"] """);

    /// <summary>"2 of llama3": the section, and the license.</summary>
    public static (string Section, string License) Clause(string clause)
        => clause.LastIndexOf(" of ", StringComparison.Ordinal) is > 0 and var at ? (clause[..at], clause[(at + 4)..]) : throw new ArgumentException($"'{clause}' is no section of a license");

    /// <summary>The rows of a table, as written.</summary>
    public static IEnumerable<IReadOnlyList<object?>> Rows(Type table, string method)
        => table.GetMethod(method)!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (IReadOnlyList<object?>)[.. ((IEnumerable<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!).Select(argument => argument.Value)]);

    private static string Told(string name, Judgment judgment)
        => $"{name}: {judgment.Match.GetType().Name} {judgment.Model?.Key}; " + string.Join("; ", judgment.Licenses.Select(each =>
            $"{each.License?.Key ?? "no license"} ({each.Outcome}, {each.Unverified ?? "verified"}): "
            + string.Join(", ", each.Findings.Where(finding => finding.Verdict.Outcome.Gravity() > 1).Select(finding => $"{finding.Term.Id} [{finding.Term.Section}] {finding.Verdict.Outcome} {string.Join("+", finding.Verdict.Needs)}"))));
}
