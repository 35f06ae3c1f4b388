using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>The nodes of one file that are worth a look: those that stand where its text holds something wanted. No other node is visited.</summary>
internal sealed class Candidates
{
    private readonly HashSet<SyntaxNode> all = [];
    private readonly List<SyntaxNode> sites = [];

    /// <summary>Finds them.</summary>
    /// <param name="root">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="search">What is searched by.</param>
    public Candidates(SyntaxNode root, string text, CodeSearch search)
    {
        if (Glance.HidesNames(text))
        {
            foreach (var node in root.DescendantNodes())
            {
                Add(node);
            }

            return;
        }

        foreach (var place in Glance.Places(text, search.Names, search.MayName))
        {
            var token = root.FindToken(place);
            if (token.Span.Contains(place))
            {
                Around(token);
            }
        }

        // In the order of the text, what is around before what is in it.
        sites.Sort((a, b) => a.SpanStart != b.SpanStart ? a.SpanStart.CompareTo(b.SpanStart) : b.Span.End.CompareTo(a.Span.End));
        Literals.Sort((a, b) => a.SpanStart.CompareTo(b.SpanStart));
    }

    /// <summary>Whether there is any.</summary>
    public bool Any => all.Count > 0;

    /// <summary>Calls, creations, assignments and initializers of constructors.</summary>
    public IReadOnlyList<SyntaxNode> Sites => sites;

    /// <summary>Literals that are strings.</summary>
    public List<LiteralExpressionSyntax> Literals { get; } = [];

    /// <summary>Attributes that may be ours.</summary>
    public List<AttributeSyntax> Attributes { get; } = [];

    /// <summary>The outermost node that a name calls by: of the C in <c>a.b.C</c> it is all of it.</summary>
    private static SyntaxNode Whole(SyntaxNode name)
    {
        while (name.Parent is { } parent && parent switch
        {
            MemberAccessExpressionSyntax access => access.Name == name,
            MemberBindingExpressionSyntax or NullableTypeSyntax => true,
            QualifiedNameSyntax qualified => qualified.Right == name,
            AliasQualifiedNameSyntax alias => alias.Name == name,
            _ => false,
        })
        {
            name = parent;
        }

        return name;
    }

    private void Around(SyntaxToken token)
    {
        switch (token.Parent)
        {
            case SimpleNameSyntax name when Whole(name) is { Parent: { } parent } whole:
                if (parent is BaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived })
                {
                    Initializers(derived);
                }

                if (parent is not AssignmentExpressionSyntax assignment || assignment.Left == whole)
                {
                    Add(parent);
                }

                break;
            case TypeDeclarationSyntax type:
                Initializers(type);
                break;
            case LiteralExpressionSyntax or ImplicitObjectCreationExpressionSyntax:
                Add(token.Parent!);
                break;
        }
    }

    private void Initializers(TypeDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            if (member is ConstructorDeclarationSyntax { Initializer: { } initializer })
            {
                Add(initializer);
            }
        }
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                if (all.Add(node))
                {
                    Literals.Add(literal);
                }

                break;
            case AttributeSyntax attribute:
                if (all.Add(node))
                {
                    Attributes.Add(attribute);
                }

                break;
            case InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax:
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression }:
                if (all.Add(node))
                {
                    sites.Add(node);
                }

                break;
        }
    }
}
