using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers;

/// <summary>Which rule tells of a duty, and the words that say what to do about it.</summary>
internal static class Obligations
{
    /// <summary>The rule of each kind of duty: the total table; null where no project can show that it is done.</summary>
    public static DiagnosticDescriptor? RuleOf(DutyKind owed) => owed switch
    {
        DutyKind.DisplayText => Rules.TextNotShown,
        DutyKind.NoticeFile => Rules.NoticeMissing,
        DutyKind.NamePrefix => Rules.NameWithoutPrefix,
        DutyKind.ShareAlike or DutyKind.NetworkSource => Rules.SourceOwed,
        DutyKind.Registration => Rules.NotRegistered,
        _ => null,
    };

    /// <summary>Whether it is open that it is owed, or what it is held against is not known: then it is a note.</summary>
    public static bool IsOpen(Finding finding)
        => finding.Verdict.Needs.Count > 0 || (finding.Term.Ambiguous is not null && finding.Verdict.Declared.Length == 0);

    /// <summary>What is missing, and what to write, where.</summary>
    public static string WhatToDo(Finding finding, Judgment judgment, LicenseJudgment license)
    {
        var duty = (Duty)finding.Term;
        var todo = duty.Owed switch
        {
            DutyKind.DisplayText => Show(duty, judgment.Use),
            DutyKind.NoticeFile => Notice(duty, judgment.Use),
            DutyKind.NamePrefix => Name(duty, finding.Verdict),
            DutyKind.Registration => Register(duty, judgment, license),
            _ => Source(finding.Verdict),
        };
        return string.Join("; ", Notes(finding).Concat(license.Unverified is { } unverified ? ["unverified: " + unverified] : []).Prepend(todo));
    }

    private static string Show(Duty duty, Use use)
        => use.Attribution is { } place && Evidence.ShownTexts.IsFor(place, duty)
            ? $"'{place.Value}' ({place.Origin}) does not show it: write there {Quoted(duty, use)}"
            : $"nothing that this project hands to the compiler shows it: write {Quoted(duty, use)} where it is seen{Where(duty)}";

    private static string Notice(Duty duty, Use use)
        => use.Attribution is { } place && Evidence.ShownTexts.IsFor(place, duty)
            ? $"'{place.Value}' ({place.Origin}) does not hold it: write there {Quoted(duty, use)}"
            : $"no notice file of this project holds it: write into NOTICE.txt, and give along with the weights, {Quoted(duty, use)}";

    private static string Name(Duty duty, Verdict verdict)
        => verdict.Declared.Length == 0
            ? $"the name of what is made from it is not declared: declare \"name\": \"{Dashed(duty)}-<name>\" in its entry of models in modellicense.json"
            : $"this project declares {verdict.Declared} ({Sentences.Places(verdict.Origins)}): rename it, so that it begins with \"{duty.Prefix}\", and declare \"name\": \"{Dashed(duty)}-<name>\" in its entry of models in modellicense.json where the id is another";

    private static string Source(Verdict verdict)
        => verdict.Declared.Length == 0
            ? "whether the source of this product is closed is not declared"
            : $"this project declares {verdict.Declared} ({Sentences.Places(verdict.Origins)}): open it under that license, buy another license, or use another model";

    private static string Register(Duty duty, Judgment judgment, LicenseJudgment license)
        => $"no registration is recorded: register at {duty.Url}, and record it in grants of modellicense.json: "
        + $"{{ \"model\": \"{license.Model?.Key ?? judgment.Use.Id}\", \"from\": \"{license.License!.Steward}\", \"covers\": [\"{duty.Id}\"], \"reference\": \"<number or address>\" }}";

    private static IEnumerable<string> Notes(Finding finding)
    {
        if (((Duty)finding.Term).Text is not null && finding.Verdict.Declared.Length > 0)
        {
            yield return $"this project declares {finding.Verdict.Declared} ({Sentences.Places(finding.Verdict.Origins)})";
        }

        foreach (var need in finding.Verdict.Needs.Where(need => need != ModelLicense.Need.Name))
        {
            yield return "to decide whether it is owed, declare " + Sentences.Declare(need);
        }

        if (finding.Term.Ambiguous is { } ambiguous)
        {
            yield return "the text is ambiguous: " + ambiguous.TrimEnd('.');
        }

        foreach (var exemption in finding.Term.Exempt)
        {
            yield return $"the text makes an exception: {exemption.Text.TrimEnd('.')} ({Sentences.Section(exemption.Section)})";
        }
    }

    private static string Where(Duty duty) => duty.Where is null or "not read" ? "" : $" ({duty.Where})";

    private static string Dashed(Duty duty) => duty.Prefix!.Replace(' ', '-');

    private static string Quoted(Duty duty, Use use)
    {
        var text = string.Join(" ", duty.Text!.Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return "\"" + (use.Name is { } name && text.StartsWith("[name", StringComparison.Ordinal) ? name.Value + text.Substring(text.IndexOf(']') + 1) : text) + "\"";
    }
}
