namespace ModelLicense.Analyzers.Evidence;

/// <summary>What a member does with the value it is given.</summary>
internal enum Takes
{
    /// <summary>It uses the model of this name: a name that nobody knows is told too.</summary>
    Model,

    /// <summary>It uses a deployment, which may be called anything: only the exact name of a model tells which one it is.</summary>
    Deployment,

    /// <summary>It loads weights from a file or folder.</summary>
    Path,

    /// <summary>It loads a file that often is the owner's own work: only a known model is told.</summary>
    File,

    /// <summary>It names a model and uses none: metadata, results, tokenizers, deletion, labels.</summary>
    Nothing,
}

/// <summary>A library whose members take models, and how it is recognized where the compiler does not see it.</summary>
/// <param name="Assemblies">The assemblies that a compilation which uses it refers to; what they begin with, where they end with a dot.</param>
/// <param name="Marks">Namespaces or names, one of which stands in a file that uses it.</param>
internal sealed record Library(string[] Assemblies, string[] Marks);

/// <summary>
/// One member group that takes the name of a model. Parameters are matched by name, because their positions differ between overloads;
/// the position counts only where the compiler does not know the member.
/// </summary>
/// <param name="Library">Whose members they are.</param>
/// <param name="Types">The types by full name, with <c>|</c> between them; <c>*</c> stands for any part.</param>
/// <param name="Members">Methods, <c>.ctor</c> or properties, with <c>|</c> between them.</param>
/// <param name="Parameters">The parameters that take it, with <c>|</c> between them; empty for properties.</param>
/// <param name="At">The position from 0 where names cannot be seen; -1 is the last argument, -2 is none: by its name only.</param>
internal sealed record CallSiteRow(Library Library, string Types, string Members, string Parameters = "", int At = 0)
{
    private string[]? types;
    private string[]? typeNames;
    private string[]? parameters;
    private bool? isOpen;

    /// <summary>What the members do with the value.</summary>
    public Takes Takes { get; init; } = Takes.Model;

    /// <summary>Who serves the model; null where the call does not tell.</summary>
    public string? Host { get; init; }

    /// <summary>The one model that a member uses which takes no name at all.</summary>
    public string? Implies { get; init; }

    /// <summary>What the first argument contains where one member sets many things by key; null where it does not.</summary>
    public string? Key { get; init; }

    /// <summary>The full name of a type as rows have it: without what stands for other types, which some write as <c>&lt;T&gt;</c> and some as <c>`1</c>, and without the <c>@</c> of a keyword.</summary>
    public static string WithoutTypeParameters(string type)
    {
        var (name, depth) = (new System.Text.StringBuilder(type.Length), 0);
        for (var at = 0; at < type.Length; at++)
        {
            depth += type[at] switch { '<' => 1, '>' => -1, _ => 0 };
            if (type[at] == '`')
            {
                while (at + 1 < type.Length && type[at + 1] is >= '0' and <= '9')
                {
                    at++;
                }
            }
            else if (depth == 0 && type[at] is not ('>' or '@'))
            {
                name.Append(type[at]);
            }
        }

        return name.ToString();
    }

    /// <summary>Whether it speaks of a type.</summary>
    public bool IsOf(string type) => FitsAny(AllTypes, type);

    /// <summary>Whether a parameter of this name takes the model.</summary>
    public bool HasParameter(string name) => (parameters ??= Parameters.Split('|')).Contains(name, StringComparer.Ordinal);

    /// <summary>Names of the types without what stands in front of them, by which <c>new</c> calls them; <c>*</c> stands for any part.</summary>
    public string[] TypeNames => typeNames ??= [.. AllTypes.Select(each => each.Substring(each.LastIndexOf('.') + 1))];

    /// <summary>Whether it speaks of types of this name.</summary>
    public bool IsNamed(string name) => FitsAny(TypeNames, name);

    /// <summary>Whether it may speak of a type, by its last name alone. What a pattern such as <c>Acme.Llm*</c> stands for may hold dots, and end with any name.</summary>
    public bool MayBeOf(string name) => IsNamed(name) || (isOpen ??= AllTypes.Any(type => type.IndexOf('*') > type.LastIndexOf('.') + 1));

    private string[] AllTypes => types ??= Types.Split('|');

    private static bool FitsAny(string[] patterns, string type)
    {
        foreach (var pattern in patterns)
        {
            if (Fits(pattern, type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is what a pattern with at most one <c>*</c> stands for.</summary>
    public static bool Fits(string pattern, string type)
    {
        var star = pattern.IndexOf('*');
        return star < 0 ? pattern == type
            : type.Length >= pattern.Length - 1 && string.CompareOrdinal(type, 0, pattern, 0, star) == 0
                && string.CompareOrdinal(type, type.Length - (pattern.Length - star - 1), pattern, star + 1, pattern.Length - star - 1) == 0;
    }
}
