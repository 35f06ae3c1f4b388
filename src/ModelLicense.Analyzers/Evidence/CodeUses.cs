using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// The uses of one file, found once in the order of the text. Only the nodes are looked at whose names hit in the text.
/// </summary>
internal sealed class CodeUses
{
    private readonly List<(SyntaxNode Node, NamedModel Model)> named = [];
    private readonly List<(SyntaxNode Node, HiddenModel Model)> hidden = [];
    private readonly HashSet<TextSpan> places = [];
    private readonly HashSet<TextSpan> noUses = [];
    private readonly SemanticModel semantics;
    private readonly CodeSearch search;
    private readonly CancellationToken cancellation;
    private readonly Endpoints endpoints;

    private CodeUses(string text, Candidates candidates, SemanticModel semantics, CodeSearch search, CancellationToken cancellation)
    {
        (this.semantics, this.search, this.cancellation) = (semantics, search, cancellation);
        endpoints = new Endpoints(semantics, cancellation);
        var marks = new Marks(text, search.GlobalMarks);
        foreach (var node in candidates.Sites)
        {
            var isSite = false;
            if (search.Sites.MayBe(node))
            {
                var before = places.Count;
                foreach (var site in search.Sites.At(node, semantics, marks.Are, cancellation))
                {
                    isSite = true;
                    At(site);
                }

                // A deployment may be called anything where the same call names its model.
                if (places.Count > before)
                {
                    hidden.RemoveAll(each => each.Node == node);
                }
            }

            // What is marked may be called like a member of the table.
            if (!isSite && search.MayBeMarked(node))
            {
                Marked(node);
            }
        }

        foreach (var literal in candidates.Literals)
        {
            Alone(literal);
        }
    }

    /// <summary>The uses of a file.</summary>
    public static CodeUses Of(string text, Candidates candidates, SemanticModel semantics, CodeSearch search, CancellationToken cancellation) => new(text, candidates, semantics, search, cancellation);

    /// <summary>All of them.</summary>
    public IEnumerable<NamedModel> All => named.Select(each => each.Model);

    /// <summary>The models, each with the node that tells of it: the literal where its own looks suffice, else the call.</summary>
    public IReadOnlyList<(SyntaxNode Node, NamedModel Model)> Named => named;

    /// <summary>The calls whose model is not shown.</summary>
    public IReadOnlyList<(SyntaxNode Node, HiddenModel Model)> Hidden => hidden;

    private void At(CallSite site)
    {
        if (site.Takes == Takes.Nothing)
        {
            if (site.Value is { } ignored)
            {
                noUses.Add(ignored.Span);
            }

            return;
        }

        if (site.Value is not { } value)
        {
            Add(site.Node, new NamedModel(site.Row.Implies!, site.Node, site.Takes) { Reached = endpoints.Of(site.Node, site.Row.Host) });
            return;
        }

        Traced(site.Node, value, site.Takes, site.IsBound, () => endpoints.Of(site.Node, site.Row.Host));
    }

    /// <summary>A parameter or property of the project's own that is marked <c>[ModelId]</c>.</summary>
    private void Marked(SyntaxNode node)
    {
        if (node is AssignmentExpressionSyntax assignment)
        {
            if (semantics.GetSymbolInfo(assignment.Left, cancellation).Symbol is { } target && CodeSearch.IsMarked(target))
            {
                Traced(node, assignment.Right, Takes.Model, isBound: true, () => null);
            }

            return;
        }

        foreach (var (parameter, value) in CodeSearch.Texts(node, semantics, cancellation))
        {
            if (CodeSearch.IsMarked(parameter))
            {
                Traced(node, value, Takes.Model, isBound: true, () => null);
            }
        }
    }

    private void Traced(SyntaxNode node, ExpressionSyntax value, Takes takes, bool isBound, Func<Reached?> reached)
    {
        var traced = ValueTracer.Trace(value, semantics, cancellation);
        var (found, unclear) = (0, 0);
        foreach (var (text, where) in traced.Texts)
        {
            if (SettingText.IsPlaceholder(text))
            {
                Hide(node, new HiddenModel(value, HiddenIn.Placeholder, text, takes));
                unclear++;
            }
            else if (takes == Takes.Deployment && !search.IsNamedLikeAModel(text))
            {
                Hide(node, new HiddenModel(value, HiddenIn.Deployment, text, takes));
                unclear++;
            }
            else
            {
                found++;
                Add(node, new NamedModel(search.NameIn(text, takes), where, takes) { IsNameOnly = !isBound || takes == Takes.File, Reached = reached() });
            }
        }

        foreach (var (spellings, where) in traced.Members)
        {
            if (spellings.Select(search.Spelled).FirstOrDefault(name => name is not null) is { } name)
            {
                found++;
                Add(node, new NamedModel(name, where, takes) { Reached = reached() });
            }
            else
            {
                unclear++;
                Hide(node, new HiddenModel(value, HiddenIn.Member, where.ToString(), takes));
            }
        }

        if (found + unclear == 0 && takes != Takes.File && traced.Hidden.Count > 0 && !traced.IsObject && !traced.IsMarked && !traced.Parameters.Any(CodeSearch.IsMarked))
        {
            // A setting is the most telling of several: it has a name by which others can find it.
            var (source, name) = traced.Hidden.OrderBy(each => each.Source).First();
            Hide(node, new HiddenModel(value, source, name, takes) { Reached = reached() });
        }
    }

    /// <summary>A text that reaches no site: a use where the name of what takes it says so, or where nothing else is written like that.</summary>
    private void Alone(LiteralExpressionSyntax literal)
    {
        if (places.Contains(literal.Span) || noUses.Contains(literal.Span) || !search.MayBeAlone(literal) || NotUses.Are(literal))
        {
            return;
        }

        var text = literal.Token.ValueText;
        var match = search.Resolve(text);
        var says = NamedPositions.Of(literal);
        if (says == SaysModel.No && literal.Parent is ArgumentSyntax { NameColon: null, Parent.Parent: { } call })
        {
            foreach (var (parameter, value) in CodeSearch.Texts(call, semantics, cancellation))
            {
                if (value == literal)
                {
                    says = CodeSearch.IsMarked(parameter) || Wrappers.Pass(parameter, search.Sites, cancellation) ? SaysModel.Yes : NamedPositions.Of(parameter.Name);
                }
            }
        }

        if (BeyondDoubt.Is(text, match) || search.IsModel(text, match, says))
        {
            Add(literal, new NamedModel(text, literal, says == SaysModel.Deployment ? Takes.Deployment : Takes.Model) { IsNameOnly = true });
        }
    }

    private void Add(SyntaxNode node, NamedModel model)
    {
        if (model.IsNameOnly && search.Resolve(model.Id) is Match.Unknown or Match.NotAName)
        {
            return;
        }

        if (places.Add(model.Where.Span) || model.Where == node)
        {
            // A literal tells of itself where its own looks suffice to ask: the nearer to what is edited, the better.
            named.Add((model.Where is LiteralExpressionSyntax literal && search.MayBeAlone(literal) ? literal : node, model));
        }
    }

    private void Hide(SyntaxNode node, HiddenModel model) => hidden.Add((node, model));
}
