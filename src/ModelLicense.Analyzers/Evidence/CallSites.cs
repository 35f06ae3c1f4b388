using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>A constant that reaches a place known to take the name of a model, or of a deployment, which may be anything.</summary>
internal sealed record NamedModel(string Id, SyntaxNode Where, bool MayBeAnything = false);

/// <summary>
/// Finds constants that reach the members of the table, or a parameter marked <c>[ModelId]</c>. Names are compared as strings
/// first; symbols are looked at only after they hit.
/// </summary>
internal sealed class CallSites
{
    private readonly ILookup<string, CallSiteRow> byMember;

    private CallSites(IEnumerable<CallSiteRow> rows) => byMember = rows.ToLookup(row => row.Member, StringComparer.Ordinal);

    /// <summary>Whether no SDK of the table is referenced.</summary>
    public bool IsEmpty => byMember.Count == 0;

    /// <summary>The rows of the SDKs that a compilation references.</summary>
    public static CallSites Of(Compilation compilation)
    {
        var referenced = new HashSet<string>(compilation.ReferencedAssemblyNames.Select(name => name.Name), StringComparer.Ordinal);
        return new CallSites(CallSiteTable.Rows.Where(row => referenced.Contains(row.Assembly)));
    }

    /// <summary>The models that an operation names.</summary>
    public IEnumerable<NamedModel> In(IOperation operation) => operation switch
    {
        IInvocationOperation call => Arguments(call.TargetMethod, call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation => Arguments(constructor, creation.Arguments),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => Assigned(target.Property, assignment.Value),
        ICoalesceAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => Assigned(target.Property, assignment.Value),
        _ => [],
    };

    /// <summary>Whether a text could be the name of a model version, without looking it up: the cheap gate before binding.</summary>
    public static bool MayBeName(string text)
    {
        if (text.Length is < 2 or > 120)
        {
            return false;
        }

        var digit = false;
        var letter = false;
        foreach (var c in text)
        {
            digit |= c is >= '0' and <= '9';
            letter |= c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!(char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or '\\' or ':' or '@' or ' '))
            {
                return false;
            }
        }

        return digit && letter;
    }

    /// <summary>The model that an argument names, if its parameter is marked <c>[ModelId]</c>.</summary>
    public static NamedModel? Marked(IArgumentOperation argument)
        => argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter && Constant(argument.Value) is { } named && IsMarked(parameter) ? named : null;

    private IEnumerable<NamedModel> Arguments(IMethodSymbol method, IEnumerable<IArgumentOperation> arguments)
    {
        var row = Row(method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name, method.ContainingType);
        foreach (var argument in arguments)
        {
            // A default argument is the callee's choice, not this caller's.
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { Type.SpecialType: SpecialType.System_String } parameter)
            {
                continue;
            }

            if (row is not null && (CallSiteTable.Models.Contains(parameter.Name) || CallSiteTable.Deployments.Contains(parameter.Name)))
            {
                if (Constant(argument.Value) is { } named)
                {
                    yield return named with { MayBeAnything = CallSiteTable.Deployments.Contains(parameter.Name) };
                }
            }
            else if (Marked(argument) is { } marked)
            {
                yield return marked;
            }
        }
    }

    private IEnumerable<NamedModel> Assigned(IPropertySymbol property, IOperation value)
    {
        if (property.Type.SpecialType == SpecialType.System_String && Constant(value) is { } named && (Row(property.Name, property.ContainingType) is not null || IsMarked(property)))
        {
            yield return named;
        }
    }

    /// <summary>The row of a member of a type or of what it derives from.</summary>
    private CallSiteRow? Row(string member, INamedTypeSymbol? type)
    {
        if (type is null || !byMember.Contains(member))
        {
            return null;
        }

        for (var current = type; current is not null; current = member == ".ctor" ? null : current.BaseType)
        {
            var name = current.OriginalDefinition.ToDisplayString();
            foreach (var row in byMember[member])
            {
                if (row.Type == name)
                {
                    return row;
                }
            }
        }

        return null;
    }

    private static NamedModel? Constant(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } id } ? new NamedModel(id, value.Syntax) : null;
    }

    private static bool IsMarked(ISymbol symbol)
        => symbol.OriginalDefinition.GetAttributes().Any(attribute => Attributes.Is(attribute, Attributes.ModelId));
}
