using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>The parts of messages that are put together from data.</summary>
internal static class Sentences
{
    /// <summary>How many choices or requirements a message names before it says how many more there are.</summary>
    private const int AtMost = 4;

    /// <summary>Where a license can be stated.</summary>
    public const string StateTheLicense = "state its license: License on [UsesModel] or AIModel, or \"license\" in its entry of modellicense.json (and DerivedFrom, \"derivedFrom\", if it was made from another)";

    /// <summary>Why something is a note in a test project.</summary>
    public const string NoteOfTests = "this is a test project, and the policy says that tests are told as notes";

    /// <summary>The same, as the answer to a finding that strict would make an error.</summary>
    public const string AsNote = "a note: " + NoteOfTests;

    /// <summary>Why a license is unverified, and how that is answered where somebody can read it.</summary>
    public static string WhyUnverified(LicenseJudgment license)
        => license.Unverified + (license.IsUnread ? $"; the catalog takes it for the {license.License!.Name}: read it, and record that with \"reviewed\": {{ \"on\": \"<yyyy-MM-dd>\" }} in its entry of models in modellicense.json" : "");

    /// <summary>A text of somebody else's without characters that a terminal or a log would take for its own: a line end in a name shall not forge a line of the build.</summary>
    public static string Clean(string text)
    {
        char[]? clean = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' or > '~' && (IsControl(text[at]) || IsHalf(text, at)))
            {
                (clean ??= text.ToCharArray())[at] = '\uFFFD';
            }
        }

        return clean is null ? text : new string(clean);
    }

    /// <summary>Where the model of a call comes from that the source does not show.</summary>
    public static string WhyHidden(HiddenModel hidden) => hidden.Source switch
    {
        HiddenIn.Setting => $"it comes from the setting '{hidden.Name}', for which no settings file of the project has the name of a model",
        HiddenIn.Variable => $"it comes from the environment variable '{hidden.Name}', and there is no default",
        HiddenIn.Member => $"it comes from '{hidden.Name}', to which neither its declaration nor this file gives a value",
        HiddenIn.Parameter => $"it comes from the parameter '{hidden.Name}' (mark it [ModelId], and what its callers pass is looked at)",
        HiddenIn.Deployment => $"'{hidden.Name}' is the name of a deployment, which may stand for any model",
        HiddenIn.Placeholder => $"'{hidden.Name}' is to be replaced",
        _ => "it is not a constant",
    };

    /// <summary>What a project declares, where any of it may be the model of a call.</summary>
    public static string Declared(IEnumerable<Use> declared)
        => "the project declares " + Some([.. declared.Select(use => $"'{use.Id}' ({use.Origin})").Distinct()], ", ");

    /// <summary>For the inventory: the model and its licenses.</summary>
    public static string WhatItIs(Judgment judgment, Catalog catalog) => judgment.Match switch
    {
        Match.Exactly(var model) => model.Name + Under(Judge.LicensesOf(model, catalog, judgment.Use.Obtained?.Value)) + (model.Access == Access.Hosted ? $", served by {model.Provider}" : ""),
        Match.Served(var provider, var model) => (model is null ? "a model" : model.Name) + $" served by {provider}",
        Match.OneOf(var several) => $"one of {several.Count} models",
        Match.MadeFrom(var parent) => $"made from {parent.Name}, as its name shows",
        Match.UnknownVersion(var family) => $"a version of {family} that the catalog does not hold",
        _ => "not in the catalog" + (judgment.Use.License is { } stated ? $", and stated to be under {(catalog.FindLicense(stated.Value) is { } license ? "the " + license.Name : $"'{stated.Value}'")}" : ""),
    };

    /// <summary>What a judgment comes to, in plain words: of what is owed, what.</summary>
    public static string Of(Judgment judgment)
        => judgment.Outcome != Outcome.DutyOwed ? Of(judgment.Outcome)
            : $"{Of(judgment.Outcome)}: {Requirements(judgment.Licenses.SelectMany(license => license.Findings).Where(finding => finding.Verdict.Outcome == Outcome.DutyOwed))}";

    private static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Clear or Outcome.NotApplicable => "no cataloged term is exceeded by what is declared",
        Outcome.DutyOwed => "no cataloged limit is exceeded by what is declared, and the license asks for something in return",
        Outcome.NeedsFact => "undecided until a fact is declared",
        Outcome.Unverified => "unverified",
        Outcome.PermissionRequired => "permission is required",
        _ => "the license does not allow it",
    };

    /// <summary>How open a license is.</summary>
    public static string Of(Openness openness) => openness switch
    {
        Openness.OpenSource => "open source",
        Openness.Copyleft => "open source with copyleft",
        Openness.UseRestrictedOpen => "open with restricted uses",
        Openness.Community => "the licensor's own terms",
        Openness.NonCommercial => "non-commercial",
        Openness.ResearchOnly => "for research only",
        Openness.ServiceTerms => "a service, whose weights are not open",
        _ => "not offered to the public",
    };

    /// <summary>A degree of openness.</summary>
    public static string Of(OpennessAsked openness) => openness == OpennessAsked.OpenSource ? "open source" : "of open weights";

    /// <summary>What an ambiguous name can be.</summary>
    public static string Choice(IReadOnlyList<Model> models, Catalog catalog)
        => Some([.. models.Select(model => $"{model.Name} ({Join(Judge.LicensesOf(model, catalog).Select(license => license.Name))})").Distinct()], " or ");

    /// <summary>Why nothing can be said of a model.</summary>
    public static string WhyUnknown(Match match) => match switch
    {
        Match.UnknownVersion(var family) => $"is a version of {family} that the catalog does not hold",
        Match.MadeFrom(var parent) => $"is not in the catalog (its name shows {parent.Name}, whose terms are the least that applies)",
        _ => "is not in the catalog",
    };

    /// <summary>What a stated license is contradicted by.</summary>
    public static string Actually(Contradiction contradiction)
    {
        var names = Join(contradiction.Actual.Select(license => license.Name), " or ");
        return contradiction.Base is { } parent ? $"{parent.Name}, which it is made from, is under the {names}" : $"it is under the {names}";
    }

    /// <summary>What several undecided terms ask, gravest kinds first, each with its section.</summary>
    public static string Requirements(IEnumerable<Finding> findings)
        => Some([.. findings.OrderBy(finding => (int)finding.Term.Kind).GroupBy(finding => finding.Verdict.Requirement).Select(same => same.First()).Select(finding => $"{finding.Verdict.Requirement} ({Section(finding.Term)})")], " and ", atMost: 2);

    /// <summary>What to do so that undecided terms are decided.</summary>
    public static string ToDecide(IEnumerable<Finding> findings)
    {
        var all = findings.ToArray();
        var needs = all.SelectMany(finding => finding.Verdict.Needs).Distinct().ToArray();
        var notes = all.Select(finding => finding.Verdict.Note).Where(note => note.Length > 0).Distinct().ToArray();
        var declare = needs.Length == 0 ? "" : "to decide this, declare " + Join(needs.Select(Declare), " and ");
        return string.Join("; ", new[] { declare }.Concat(notes).Where(part => part.Length > 0));
    }

    /// <summary>What else a reader of a conflict must know.</summary>
    public static string Notes(LicenseJudgment license, Finding finding)
        => string.Concat(new[] { finding.Verdict.Note, license.Unverified is null ? "" : "unverified: " + license.Unverified }.Where(note => note.Length > 0).Select(note => "; " + note));

    /// <summary>How near a figure is to its limit.</summary>
    public static string Part(decimal part)
        => part > 1 ? "which is above the limit" : $"which is {Math.Floor(part * 100).ToString(System.Globalization.CultureInfo.InvariantCulture)} % of the limit";

    /// <summary>Where the term stands: a section by its number, or a part of the text by its name.</summary>
    public static string Section(Term term) => Section(term.Section);

    /// <inheritdoc cref="Section(Term)"/>
    public static string Section(string section)
    {
        var first = section[0];
        var second = section.Length > 1 ? section[1] : '.';
        var numbered = first is >= '0' and <= '9' ? !char.IsLetter(second) : char.IsUpper(first) && !char.IsLower(second);
        return numbered ? "section " + section : section;
    }

    /// <summary>Joins parts.</summary>
    public static string Join(IEnumerable<string> parts, string separator = ", ") => string.Join(separator, parts);

    /// <summary>The places that decide, each once.</summary>
    public static string Places(IEnumerable<Origin> origins) => Join(origins.Select(origin => origin.ToString()).Distinct());

    /// <summary>The text, beginning with a capital letter.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>What to declare, and where.</summary>
    public static string Declare(Need need) => $"{need.What} ({Where(need)})";

    /// <summary>What to write, and where: beside other figures, if there are any.</summary>
    private static string Where(Need need) => (need.Beside, need.Elsewhere) switch
    {
        ({ Source: Source.AssemblyAttribute } others, var (attribute, _)) => $"{attribute}, beside {others}, which outranks modellicense.json",
        ({ Source: Source.Build } others, var (_, property)) => $"{property} in the {others}, beside what it says",
        ({ Source: Source.PolicyFile } others, _) => $"{Forms.Explained(need.Json)} beside {others}",
        _ => $"{(need.Property is null ? "" : $"MSBuild property {need.Property}, or ")}{Forms.Explained(need.Json)} in modellicense.json",
    };

    private static string Under(IReadOnlyList<License> licenses) => licenses.Count == 0 ? "" : " under the " + Join(licenses.Select(license => license.Name), " and the ");

    private static string Some(IReadOnlyList<string> parts, string separator, int atMost = AtMost)
        => parts.Count <= atMost ? Join(parts, separator) : Join(parts.Take(atMost), separator) + $"{separator}{parts.Count - atMost} more";

    private static bool IsControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\uFEFF';

    /// <summary>Whether half of a character stands alone: no log can hold it.</summary>
    private static bool IsHalf(string text, int at)
        => char.IsSurrogate(text[at]) && !(char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]));
}
