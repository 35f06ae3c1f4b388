using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace ModelLicense.Analyzers;

/// <summary>Every rule, one line of identity each. Ids are never renumbered.</summary>
internal static class Rules
{
    private const string Scale = "ModelLicense.Scale";
    private const string Obligation = "ModelLicense.Obligations";
    private const string Inventory = "ModelLicense.Inventory";
    private const string Policy = "ModelLicense.Policy";
    private const string Configuration = "ModelLicense.Configuration";

    /// <summary>model, license, what the term asks, section, declared, origin, note, what can be written instead.</summary>
    private const string Conflict = "'{0}' is under the {1}, which {2} ({3}); this project declares {4} ({5}){6}{7}";

    /// <summary>model, license, what the term asks, section, what to do.</summary>
    private const string Owed = "'{0}' is under the {1}, which {2} ({3}); {4}";

    public static readonly DiagnosticDescriptor LimitExceeded = Rule("MLA1001", Scale, Warning,
        "A declared figure exceeds a limit of the license", Conflict,
        "The license of a model sets a limit (users, revenue) that a declared figure exceeds: the licensor's permission is needed, a license must be bought, or the license ends.");

    public static readonly DiagnosticDescriptor PurposeNotAllowed = Rule("MLA1002", Scale, Warning,
        "The license does not allow the declared purpose", Conflict,
        "The license of a model allows only some purposes (non-commercial, research only), and the declared purpose is not one of them.");

    public static readonly DiagnosticDescriptor FactNeeded = Rule("MLA1003", Scale, Warning,
        "The license has a condition, and the fact it needs is not declared", "'{0}' is under the {1}, which {2}; {3}",
        "Whether the license stands against the use depends on a fact that is not declared. Unknown is never a pass. Until the project declares any fact, the rule is a note.");

    public static readonly DiagnosticDescriptor LimitNear = Rule("MLA1004", Scale, Info,
        "A figure comes near a limit of the license", "'{0}' is under the {1}, which {2} ({3}); this project {4} {5} ({6}), {7}",
        "A declared or projected figure reaches the policy's headroom (0.8 of the limit unless it says otherwise). Only limits that run on are looked at: what is measured once is never near again.");

    public static readonly DiagnosticDescriptor PlaceExcluded = Rule("MLA1005", Scale, Warning,
        "The license excludes a declared place", Conflict,
        "The license of a model is not granted for a place that is declared (domicile, where the licensee operates, where the product is offered).");

    public static readonly DiagnosticDescriptor ActivityRestricted = Rule("MLA1006", Scale, Warning,
        "The license restricts a declared activity", Conflict,
        "The license of a model bars or reserves something that is declared to be done with it, such as training other models or offering the model as a service.");

    public static readonly DiagnosticDescriptor TextNotShown = Rule("MLA2001", Obligation, Warning,
        "A text that the license wants shown is not shown", Owed,
        "The license of a model asks for a line to be displayed, and nothing that the project hands to the compiler (constants, pages, resources, documentation) shows it. Until the project declares any fact, the rule is a note.");

    public static readonly DiagnosticDescriptor NoticeMissing = Rule("MLA2002", Obligation, Warning,
        "A notice that the license wants given along is missing", Owed,
        "The license of a model asks for a notice with the weights that are given to others, and no notice file of the project holds it. Until the project declares any fact, the rule is a note.");

    public static readonly DiagnosticDescriptor NameWithoutPrefix = Rule("MLA2003", Obligation, Warning,
        "The name of a derivative lacks the prefix that the license wants", Owed,
        "The license of a model asks that the name of what is made from it begins with certain words, and the declared name does not. Until the project declares any fact, the rule is a note.");

    public static readonly DiagnosticDescriptor SourceOwed = Rule("MLA2006", Obligation, Warning,
        "The license of the model reaches the source or the license of the product", Owed,
        "The license of a model is copyleft, and the product is declared to be closed, or the derivative to be under another license. Until that is declared, the rule is a note.");

    public static readonly DiagnosticDescriptor NotRegistered = Rule("MLA2007", Obligation, Info,
        "A registration that the license asks for is not recorded", Owed,
        "The license of a model asks for a registration with the licensor, and no grant records one.");

    public static readonly DiagnosticDescriptor ModelInUse = Rule("MLA3000", Inventory, Info,
        "Model in use", "'{0}' is {1}: {2}",
        "One note for each place that uses a model, so that an inventory can be made from SARIF.");

    public static readonly DiagnosticDescriptor NotDeclared = Rule("MLA3001", Inventory, Warning,
        "A model is used and not declared", "'{0}' is used and not declared, which the policy asks for ({1}); declare it: [assembly: UsesModel(\"{0}\")], an AIModel item, or an entry of models in the modellicense.json beside the project",
        "The policy asks that every model in use is declared, and this one is named in code only.");

    public static readonly DiagnosticDescriptor NotInCatalog = Rule("MLA3002", Inventory, Warning,
        "The model is not in the catalog and states no license", "'{0}' {1}; {2}",
        "Nothing can be said of a model that the catalog does not hold. State its license. Until the project declares any fact, the rule is a note.");

    public static readonly DiagnosticDescriptor AmbiguousName = Rule("MLA3003", Inventory, Warning,
        "The identifier fits several models with different licenses", "'{0}' can be {1}; name one of them exactly, or state its license{2}",
        "A floating or shortened name stands for models under different licenses. The analyzer does not guess which one is meant.");

    public static readonly DiagnosticDescriptor LicenseContradicted = Rule("MLA3004", Inventory, Warning,
        "The declared license contradicts the catalog", "'{0}' is declared to be under '{1}' ({2}), but {3}",
        "A stated license differs from the one that the model is under, or is freer than that of the model it was made from. The catalog's license counts.");

    public static readonly DiagnosticDescriptor NotUsed = Rule("MLA3005", Inventory, Info,
        "A declaration that nothing in the project uses", "'{0}' is declared, and neither code nor a referenced assembly of this project names it",
        "A model is declared and no constant in code and no setting names it. Either it is used by other means (scripts, weights elsewhere on disk), or the declaration has outlived its model.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NotPinned = Rule("MLA3006", Inventory, Info,
        "A reference to a model can change without notice", "'{0}' can change without notice, and the policy asks for pins ({1}); name a digest, a commit, a dated version or a file",
        "The policy asks for pins, and the identifier names no revision: what it stands for, and the license of that, can change overnight.");

    public static readonly DiagnosticDescriptor ChangedSinceReview = Rule("MLA3007", Inventory, Warning,
        "The license changed since it was reviewed", "'{0}' is under the {1}, {2}; it was reviewed on {3} ({4}): read it again, and record the day",
        "The declaration of a model records when its license was read, or which text, and the catalog knows a later or another one.");

    public static readonly DiagnosticDescriptor NotShown = Rule("MLA3008", Inventory, Info,
        "A call uses a model that the source does not show", "Which model this call uses is not shown: {0}; declare it: [assembly: UsesModel(\"...\")], an AIModel item, or an entry of models in the modellicense.json beside the project",
        "A call to a model SDK takes its model from where the compiler cannot look, and no declaration says which one it is. Unknown is never a pass.");

    public static readonly DiagnosticDescriptor Unverified = Rule("MLA3009", Inventory, Info,
        "The license of the model is unverified", "'{0}' is unverified: {1}",
        "Nobody of the catalog has read the terms that decide, so clear is not said.");

    public static readonly DiagnosticDescriptor LicenseRefused = Rule("MLA4001", Policy, Warning,
        "The policy does not allow the license", "'{0}' is under {1}, which {2} ({3}){4}",
        "The license of a model is on the policy's deny list, or not on its allow list.");

    public static readonly DiagnosticDescriptor NotOpenEnough = Rule("MLA4002", Policy, Warning,
        "The license is less open than the policy asks for", "'{0}' is under the {1}, which is {2}; {3} ({4})",
        "The policy asks for a degree of openness that the license of a model does not have, or the declaration itself claims it.");

    public static readonly DiagnosticDescriptor PolicyUnreadable = Rule("MLA9001", Configuration, Error,
        "modellicense.json cannot be read as written", "{0}",
        "A place in modellicense.json is not JSON, has the wrong type, an unknown key, a duplicate or an impossible value. Everything else in the file counts.");

    public static readonly DiagnosticDescriptor ImpossibleValue = Rule("MLA9002", Configuration, Error,
        "A build property or attribute has an impossible value", "{0}",
        "A value in a build property or in an attribute cannot be read. Everything else that was declared counts.");

    public static readonly DiagnosticDescriptor Disagreement = Rule("MLA9003", Configuration, Error,
        "Two declarations of one level disagree", "{0}",
        "Two declarations of the same strength contradict each other, or a number lies outside its tier.");

    public static readonly DiagnosticDescriptor AnswerExpired = Rule("MLA9004", Configuration, Warning,
        "A waiver or grant has expired", "{0} expired on {1} and no longer counts",
        "A waiver or grant has passed its last day. What it silenced or satisfied is told again.");

    public static readonly DiagnosticDescriptor AnswerNotNeeded = Rule("MLA9005", Configuration, Info,
        "A waiver, grant, allow or deny entry that nothing needs", "{0} is not needed by anything in this project",
        "An answer that nothing asks for any more: it can be removed. Only the project's own file is looked at, and only once the whole project is known.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Answered = Rule("MLA9006", Configuration, Info,
        "A finding was waived or granted", "'{0}': {1} is {2}",
        "The trace of a finding that a waiver silenced or a grant satisfied, with reason, owner and expiry, for SARIF.");

    public static readonly DiagnosticDescriptor OnlyInNewerCatalog = Rule("MLA9007", Configuration, Warning,
        "A conflict that only a newer catalog than the pinned one knows", "{0} [{1}, known since catalog {2}; ModelLicenseCatalog pins {3}]",
        "The project pins an older catalog than the package holds, and only the newer one knows this conflict. It is never more than a warning until the pin moves.");

    // What a referenced assembly uses is known only at the end, so each has an id of its own: editors take an id of the end for build-only.
    public static readonly DiagnosticDescriptor LimitExceededByReference = ByReference("MLA1501", LimitExceeded);
    public static readonly DiagnosticDescriptor PurposeNotAllowedByReference = ByReference("MLA1502", PurposeNotAllowed);
    public static readonly DiagnosticDescriptor FactNeededByReference = ByReference("MLA1503", FactNeeded);
    public static readonly DiagnosticDescriptor PlaceExcludedByReference = ByReference("MLA1505", PlaceExcluded);
    public static readonly DiagnosticDescriptor ActivityRestrictedByReference = ByReference("MLA1506", ActivityRestricted);
    public static readonly DiagnosticDescriptor ModelInUseByReference = ByReference("MLA3500", ModelInUse);
    public static readonly DiagnosticDescriptor NotInCatalogByReference = ByReference("MLA3502", NotInCatalog);
    public static readonly DiagnosticDescriptor LicenseRefusedByReference = ByReference("MLA4501", LicenseRefused);
    public static readonly DiagnosticDescriptor NotOpenEnoughByReference = ByReference("MLA4502", NotOpenEnough);
    public static readonly DiagnosticDescriptor AnswerExpiredByReference = ByReference("MLA9504", AnswerExpired, saysWhere: false);
    public static readonly DiagnosticDescriptor AnsweredByReference = ByReference("MLA9506", Answered, saysWhere: false);
    public static readonly DiagnosticDescriptor OnlyInNewerCatalogByReference = ByReference("MLA9507", OnlyInNewerCatalog, saysWhere: false);

    /// <summary>All that are told live.</summary>
    public static readonly DiagnosticDescriptor[] Live =
    [
        LimitExceeded, PurposeNotAllowed, FactNeeded, LimitNear, PlaceExcluded, ActivityRestricted,
        TextNotShown, NoticeMissing, NameWithoutPrefix, SourceOwed, NotRegistered,
        ModelInUse, NotDeclared, NotInCatalog, AmbiguousName, LicenseContradicted, NotPinned, ChangedSinceReview, NotShown, Unverified,
        LicenseRefused, NotOpenEnough,
        PolicyUnreadable, ImpossibleValue, Disagreement, AnswerExpired, Answered, OnlyInNewerCatalog,
    ];

    /// <summary>All that only the whole compilation knows.</summary>
    public static readonly DiagnosticDescriptor[] AtEnd =
    [
        LimitExceededByReference, PurposeNotAllowedByReference, FactNeededByReference, PlaceExcludedByReference, ActivityRestrictedByReference,
        ModelInUseByReference, NotInCatalogByReference, LicenseRefusedByReference, NotOpenEnoughByReference,
        AnswerExpiredByReference, AnsweredByReference, OnlyInNewerCatalogByReference,
        NotUsed, AnswerNotNeeded,
    ];

    /// <summary>All of them, by id.</summary>
    public static DiagnosticDescriptor[] All => [.. Live.Concat(AtEnd).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Whether the mode <c>strict</c> makes it an error: the warnings about models, and what is not known of them.</summary>
    public static bool IsRaisedByStrict(DiagnosticDescriptor rule) => (rule.DefaultSeverity == Warning && rule.Category != Configuration) || rule == NotShown || rule == Unverified;

    /// <summary>The rule that tells the same of a referenced assembly; null where that is not this project's to answer.</summary>
    public static DiagnosticDescriptor? OfReference(DiagnosticDescriptor rule) => AtEnd.FirstOrDefault(each => each.HelpLinkUri == rule.HelpLinkUri && each != rule);

    /// <summary>The same rule for what only the end of a build knows, a referenced assembly above all: the id is 500 more, the page is the same, the assembly is the last argument.</summary>
    private static DiagnosticDescriptor ByReference(string id, DiagnosticDescriptor rule, bool saysWhere = true)
    {
        var format = rule.MessageFormat.ToString();
        var title = $"{rule.Title} (told at the end of a build)";
        if (saysWhere)
        {
            var next = 0;
            while (format.Contains("{" + next + "}"))
            {
                next++;
            }

            (format, title) = ($"In the referenced assembly {{{next}}}, {format}", $"{rule.Title} (in a referenced assembly)");
        }

        return new DiagnosticDescriptor(id, title, format, rule.Category, rule.DefaultSeverity,
            isEnabledByDefault: true, rule.Description, rule.HelpLinkUri, WellKnownDiagnosticTags.CompilationEnd);
    }

    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, string title, string message, string description, params string[] tags)
        => new(id, title, message, category, severity, isEnabledByDefault: true, description, $"{Product.RepositoryUrl}/blob/main/docs/rules/{id}.md", tags);
}
