using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>What one compilation's code is searched by: the table, the project's own members that take models, and the catalog's names.</summary>
internal sealed class CodeSearch
{
    private readonly Lazy<Catalog> catalog;
    private readonly Lazy<HashSet<string>> marked;
    private readonly Lazy<WantedNames> names;
    private readonly Lazy<string> globalMarks;

    /// <summary>A search of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="sites">The members that take models.</param>
    /// <param name="beginnings">How the names of models begin.</param>
    /// <param name="catalog">What names stand for.</param>
    public CodeSearch(Compilation compilation, CallSites sites, Beginnings beginnings, Lazy<Catalog> catalog)
    {
        (Sites, this.catalog, MayName) = (sites, catalog, beginnings.AreIn);
        marked = new Lazy<HashSet<string>>(() => MarkedNames(compilation));
        names = new Lazy<WantedNames>(() => new WantedNames(Sites.Names.Concat(Attributes.Names).Concat(marked.Value), Sites.Patterns));
        globalMarks = new Lazy<string>(() => string.Join(" ", Libraries.Usings(compilation).Where(each => each.GlobalKeyword.RawKind != 0).Select(each => each.NamespaceOrType.ToString())));
    }

    /// <summary>Whether the name of a model may stand in a part of a text.</summary>
    public Glance.MayName MayName { get; }

    /// <summary>The names of members that take models, of types that are made with one, and of attributes of ours: one look for all together.</summary>
    public WantedNames Names => names.Value;

    /// <summary>The members that take models.</summary>
    public CallSites Sites { get; }

    /// <summary>The namespaces that global usings name.</summary>
    public string GlobalMarks => globalMarks.Value;

    /// <summary>What a name stands for.</summary>
    public Match Resolve(string text) => catalog.Value.Resolve(text);

    /// <summary>What names the model in a text that reaches a member: of a path the file, or a folder above it where the file says nothing.</summary>
    public string NameIn(string text, Takes takes)
        => takes is not (Takes.Path or Takes.File) || Resolve(text) is Match.Exactly ? text
            : (WeightNames.Is(text) ? WeightNames.Of(text, Resolve)?.Id : WeightNames.FolderThatNames(text + "/", Resolve)) ?? text;

    /// <summary>Whether the name of a deployment is that of a model: it may be called anything.</summary>
    public bool IsNamedLikeAModel(string deployment) => Resolve(deployment) is Match.Exactly or Match.Served(_, { });

    /// <summary>The name of the one model that the name of a member spells; null if it spells none.</summary>
    public string? Spelled(string letters) => catalog.Value.Spelled(letters);

    /// <summary>Whether a node may give a model to a member; where its syntax does not name the type that is made, the compiler is asked.</summary>
    public bool MayTake(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation)
        => (Sites.MayBe(node) && (node is not ImplicitObjectCreationExpressionSyntax made || Sites.Makes(semantics.GetTypeInfo(made, cancellation).Type?.Name))) || MayBeMarked(node);

    /// <summary>Whether a node may give a value to a parameter or property marked <c>[ModelId]</c>, by its name.</summary>
    public bool MayBeMarked(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => CallSites.NameOf(call.Expression) is { } name && marked.Value.Contains(name),
        ObjectCreationExpressionSyntax creation => CallSites.NameOf(creation.Type) is { } name && marked.Value.Contains(name),
        ImplicitObjectCreationExpressionSyntax creation => creation.ArgumentList.Arguments.Count > 0 && marked.Value.Count > 0,
        ConstructorInitializerSyntax initializer => marked.Value.Count > 0 && (marked.Value.Contains(initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText ?? "") || CallSites.BasesOf(initializer).Any(name => name is not null && marked.Value.Contains(name))),
        PrimaryConstructorBaseTypeSyntax based => CallSites.NameOf(based.Type) is { } name && marked.Value.Contains(name),
        AssignmentExpressionSyntax assignment => CallSites.NameOf(assignment.Left) is { } name && marked.Value.Contains(name),
        _ => false,
    };

    /// <summary>Whether a symbol is marked <c>[ModelId]</c>.</summary>
    public static bool IsMarked(ISymbol symbol)
        => symbol.OriginalDefinition.GetAttributes().Any(attribute => Attributes.Is(attribute, Attributes.ModelId));

    /// <summary>The texts that a call or creation gives to a method which the compiler knows.</summary>
    public static IEnumerable<CallArgument> Texts(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation)
        => semantics.GetSymbolInfo(node, cancellation).Symbol is IMethodSymbol method
            ? CallArguments.Of(node, method, semantics, cancellation).Where(argument => argument.Parameter.Type.SpecialType == SpecialType.System_String)
            : [];

    /// <summary>Whether a literal that reaches no site may name a model: the cheap gate, by the name of what takes it or by its own characters.</summary>
    public bool MayBeAlone(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.ValueText;
        return text.Length is > 1 and <= 200 && (BeyondDoubt.MayBe(text) || (text.IndexOf(' ') < 0 && NamedPositions.Of(literal) is SaysModel.Yes or SaysModel.Deployment))
            && catalog.Value.Resolve(text) is not (Match.Unknown or Match.NotAName);
    }

    /// <summary>Whether a text in a place whose name says that it holds a model is taken for one.</summary>
    public bool IsModel(string text, Match match, SaysModel says) => says switch
    {
        SaysModel.Yes => match is Match.Exactly or Match.OneOf or Match.MadeFrom or Match.UnknownVersion or Match.Served(_, { }),
        SaysModel.Deployment => match is Match.Exactly or Match.Served(_, { }),
        SaysModel.Maybe => match is Match.Exactly or Match.OneOf or Match.Served(_, { }) && BeyondDoubt.MayBe(text),
        _ => false,
    };

    /// <summary>The names by which marked parameters and properties of this compilation are reached. Bodies of methods are not looked into.</summary>
    private static HashSet<string> MarkedNames(Compilation compilation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetText().ToString().IndexOf("ModelId", StringComparison.Ordinal) < 0)
            {
                continue;
            }

            var attributes = tree.GetRoot()
                .DescendantNodes(node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax) || node.Parent is LocalFunctionStatementSyntax or GlobalStatementSyntax)
                .OfType<AttributeSyntax>().Where(attribute => CallSites.NameOf(attribute.Name) is "ModelId" or "ModelIdAttribute");
            foreach (var attribute in attributes)
            {
                if (attribute.Parent?.Parent is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter)
                {
                    // A parameter of a record is a property too.
                    names.Add(parameter.Identifier.ValueText);
                }

                var name = attribute.Parent?.Parent switch
                {
                    ParameterSyntax { Parent.Parent: { } owner } => owner switch
                    {
                        MethodDeclarationSyntax method => method.Identifier.ValueText,
                        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
                        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
                        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                        DelegateDeclarationSyntax method => method.Identifier.ValueText,
                        _ => null,
                    },
                    PropertyDeclarationSyntax property => property.Identifier.ValueText,
                    BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
                    _ => null,
                };
                if (name is not null)
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }
}
