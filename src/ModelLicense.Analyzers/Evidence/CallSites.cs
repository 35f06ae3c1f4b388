using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>A value that reaches a member of the table.</summary>
/// <param name="Node">The call, creation or assignment.</param>
/// <param name="Value">The value; null where the member takes none.</param>
/// <param name="Row">The row.</param>
/// <param name="Takes">What is done with this value.</param>
/// <param name="IsBound">Whether the compiler knows the member; else it was recognized by its name.</param>
internal sealed record CallSite(SyntaxNode Node, ExpressionSyntax? Value, CallSiteRow Row, Takes Takes, bool IsBound);

/// <summary>
/// Finds the calls, creations and assignments of the table. Names are compared as strings first; symbols are looked at only after they
/// hit. Where the compiler does not know a member, its name and the marks of its library in the file decide.
/// </summary>
internal sealed class CallSites
{
    private static readonly Lazy<CallSites> Known = new(() => new CallSites(CallSiteTable.Rows));

    /// <summary>Names as the table writes them: without what stands for types.</summary>
    private static readonly SymbolDisplayFormat FullName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly Dictionary<string, List<CallSiteRow>> byMember = new(StringComparer.Ordinal);
    private readonly HashSet<string> created;
    private readonly string[] patterns;

    private CallSites(IEnumerable<CallSiteRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var member in row.Members.Split('|'))
            {
                byMember.AddTo(member, row);
            }
        }

        var names = Of(".ctor").SelectMany(row => row.TypeNames).ToArray();
        created = new HashSet<string>(names.Where(name => name.IndexOf('*') < 0), StringComparer.Ordinal);
        patterns = [.. names.Where(name => name.IndexOf('*') >= 0 && name.Length > 1).Distinct()];
    }

    private IReadOnlyList<CallSiteRow> Of(string member) => byMember.TryGetValue(member, out var rows) ? rows : [];

    /// <summary>The names of the members and types of the table, but for its patterns.</summary>
    public IEnumerable<string> Names => created.Concat(byMember.Keys);

    /// <summary>What the table says of the names of types by how they begin and end, with <c>*</c> for what stands between.</summary>
    public IReadOnlyCollection<string> Patterns => patterns;

    /// <summary>The table, with the rows of the project's own policy on top.</summary>
    public static CallSites With(IReadOnlyList<CallSiteRow> own) => own.Count == 0 ? Known.Value : new CallSites(own.Concat(CallSiteTable.Rows));

    /// <summary>Whether a node may be a site, by names alone: the cheap gate.</summary>
    public bool MayBe(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression) is { } name && byMember.ContainsKey(name),
        ObjectCreationExpressionSyntax creation => IsCreated(NameOf(creation.Type)),
        ImplicitObjectCreationExpressionSyntax creation => creation.ArgumentList.Arguments.Count > 0 && (TargetName(creation) is not { } name || IsCreated(name)),
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left) is { } name && byMember.ContainsKey(name),
        PrimaryConstructorBaseTypeSyntax type => IsCreated(NameOf(type.Type)),
        ConstructorInitializerSyntax { RawKind: (int)SyntaxKind.BaseConstructorInitializer } initializer => BasesOf(initializer).Any(IsCreated),
        _ => false,
    };

    /// <summary>The names of what the type of a constructor derives from.</summary>
    public static IEnumerable<string?> BasesOf(ConstructorInitializerSyntax initializer)
        => initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.BaseList?.Types.Select(type => NameOf(type.Type)) ?? [];

    /// <summary>The sites at a node.</summary>
    /// <param name="node">A call, a creation, an assignment or an initializer of a constructor.</param>
    /// <param name="semantics">Its file.</param>
    /// <param name="isMarked">Whether the marks of a library stand in the file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public IEnumerable<CallSite> At(SyntaxNode node, SemanticModel semantics, Func<Library, bool> isMarked, CancellationToken cancellation)
    {
        if (node is AssignmentExpressionSyntax assignment)
        {
            return Assigned(assignment, semantics, isMarked, cancellation);
        }

        var method = semantics.GetSymbolInfo(node, cancellation).Symbol as IMethodSymbol;
        return method is not null ? Called(node, method, semantics, cancellation) : Guessed(node, semantics, isMarked, cancellation);
    }

    /// <summary>The last name of an expression: of <c>a.b.C&lt;D&gt;</c> it is C.</summary>
    public static string? NameOf(SyntaxNode? expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        _ => null,
    };

    /// <summary>Whether types of this name are made with models.</summary>
    public bool Makes(string? type) => IsCreated(type);

    private bool IsCreated(string? name) => name is not null && (created.Contains(name) || patterns.Any(pattern => CallSiteRow.Fits(pattern, name)));

    /// <summary>The type that a declaration around <c>new(..)</c> names; null where only the compiler knows it.</summary>
    private static string? TargetName(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => NameOf(declaration.Type),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => NameOf(property.Type),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => NameOf(property.Type),
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => NameOf(method.ReturnType),
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } } => NameOf(method.ReturnType),
        _ => null,
    };

    private IEnumerable<CallSite> Called(SyntaxNode node, IMethodSymbol method, SemanticModel semantics, CancellationToken cancellation)
    {
        if (Row(method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name, method.ContainingType) is not { } row)
        {
            yield break;
        }

        if (row.Implies is not null)
        {
            yield return new CallSite(node, null, row, row.Takes, IsBound: true);
        }

        if (row.Key is { } key && CallArguments.Operations(node, semantics, cancellation).All(argument => argument.Value.ConstantValue.Value as string is not { } text || text.IndexOf(key, StringComparison.Ordinal) < 0))
        {
            yield break;
        }

        // Of a member of the table, what takes no model is known as well.
        foreach (var (parameter, value) in CallArguments.Of(node, method, semantics, cancellation))
        {
            yield return new CallSite(node, value, row, row.HasParameter(parameter.Name) ? TakesOf(row, parameter.Name) : Takes.Nothing, IsBound: true);
        }
    }

    private IEnumerable<CallSite> Assigned(AssignmentExpressionSyntax assignment, SemanticModel semantics, Func<Library, bool> isMarked, CancellationToken cancellation)
    {
        var name = NameOf(assignment.Left)!;
        switch (semantics.GetSymbolInfo(assignment.Left, cancellation).Symbol)
        {
            case (IPropertySymbol or IFieldSymbol) and var target:
                if (Row(name, target.ContainingType) is { } row)
                {
                    yield return new CallSite(assignment, assignment.Right, row, row.Takes, IsBound: true);
                }

                break;
            case null when assignment.Parent is InitializerExpressionSyntax { Parent: { } owner } && NameOfCreated(owner) is { } type:
                if (Of(name).OrderBy(each => each.Takes == Takes.Nothing).FirstOrDefault(each => each.IsNamed(type) && isMarked(each.Library)) is { } guessed)
                {
                    yield return new CallSite(assignment, assignment.Right, guessed, guessed.Takes, IsBound: false);
                }

                break;
            case null when name is not ("Model" or "From" or "Deployment" or "ModelName" or "ModelPath") && Of(name).FirstOrDefault(each => each.Takes != Takes.Nothing && isMarked(each.Library)) is { } known:
                yield return new CallSite(assignment, assignment.Right, known, known.Takes, IsBound: false);
                break;
        }
    }

    /// <summary>The type that an initializer fills.</summary>
    private static string? NameOfCreated(SyntaxNode owner) => owner switch
    {
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type),
        ImplicitObjectCreationExpressionSyntax creation => TargetName(creation),
        _ => null,
    };

    /// <summary>A member that the compiler does not know, by its name and by the label or the position of the argument.</summary>
    private IEnumerable<CallSite> Guessed(SyntaxNode node, SemanticModel semantics, Func<Library, bool> isMarked, CancellationToken cancellation)
    {
        var (member, type, arguments) = node switch
        {
            InvocationExpressionSyntax call => (NameOf(call.Expression), null, call.ArgumentList),
            ObjectCreationExpressionSyntax creation => (".ctor", NameOf(creation.Type), creation.ArgumentList),
            ImplicitObjectCreationExpressionSyntax creation => (".ctor", TargetName(creation) ?? semantics.GetTypeInfo(creation, cancellation).Type?.Name, creation.ArgumentList),
            PrimaryConstructorBaseTypeSyntax based => (".ctor", NameOf(based.Type), based.ArgumentList),
            _ => (null, null, (ArgumentListSyntax?)null),
        };
        if (member is null || arguments is null || arguments.Arguments.Count == 0)
        {
            yield break;
        }

        // A name that one library gives to a use and another to none is a use where the marks of the first are there.
        foreach (var row in Of(member).OrderBy(row => row.Takes == Takes.Nothing))
        {
            if ((type is not null && !row.IsNamed(type)) || row.Implies is not null || !isMarked(row.Library))
            {
                continue;
            }

            if (Argument(arguments.Arguments, row) is { } argument && (row.Key is not { } key || arguments.ToString().Contains(key)))
            {
                yield return new CallSite(node, argument.Expression, row, argument.NameColon is { } label ? TakesOf(row, label.Name.Identifier.ValueText) : row.Takes, IsBound: false);
                yield break;
            }
        }
    }

    private static ArgumentSyntax? Argument(SeparatedSyntaxList<ArgumentSyntax> arguments, CallSiteRow row)
    {
        if (arguments.FirstOrDefault(each => each.NameColon is { } label && row.HasParameter(label.Name.Identifier.ValueText)) is { } labeled)
        {
            return labeled;
        }

        var at = row.At == -1 ? arguments.Count - 1 : row.At;
        return at >= 0 && at < arguments.Count && arguments.Take(at + 1).All(each => each.NameColon is null) ? arguments[at] : null;
    }

    /// <summary>A parameter may be called after a deployment in a member that takes models too, and the other way round.</summary>
    private static Takes TakesOf(CallSiteRow row, string parameter)
        => row.Takes == Takes.Model && parameter is "deploymentName" or "deployment" ? Takes.Deployment
            : row.Takes == Takes.Deployment && parameter is "modelId" ? Takes.Model
            : row.Takes;

    /// <summary>The row of a member of a type or of what it derives from.</summary>
    private CallSiteRow? Row(string member, INamedTypeSymbol? type)
    {
        if (type is null || !byMember.TryGetValue(member, out var rows))
        {
            return null;
        }

        for (var current = type; current is not null; current = member == ".ctor" ? null : current.BaseType)
        {
            string? name = null;
            foreach (var row in rows)
            {
                // Its last part is at hand; all of it has to be put together first.
                if (row.MayBeOf(current.Name) && row.IsOf(name ??= current.OriginalDefinition.ToDisplayString(FullName)))
                {
                    return row;
                }
            }
        }

        return null;
    }
}
