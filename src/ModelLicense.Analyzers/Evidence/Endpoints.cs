using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>Who serves the model of a call, as its endpoint or its client shows. An endpoint of one's own machine is served by the project itself.</summary>
/// <param name="semantics">The file.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class Endpoints(SemanticModel semantics, CancellationToken cancellation)
{
    private const int Deepest = 3;

    /// <summary>Parts of host names and who answers there; the first that fits counts.</summary>
    private static readonly (string Host, string Provider)[] Hosts =
    [
        ("models.inference.ai.azure.com", "GitHub Models"),
        ("models.github.ai", "GitHub Models"),
        (".azure.com", "Microsoft Azure"),
        (".azure.us", "Microsoft Azure"),
        (".azure.cn", "Microsoft Azure"),
        ("api.groq.com", "Groq"),
        ("openrouter.ai", "OpenRouter"),
        ("api.together.", "Together AI"),
        ("api.fireworks.ai", "Fireworks AI"),
        ("deepinfra.com", "DeepInfra"),
        ("api.mistral.ai", "Mistral AI"),
        ("api.deepseek.com", "DeepSeek"),
        ("api.anthropic.com", "Anthropic"),
        ("generativelanguage.googleapis.com", "Google"),
        ("aiplatform.googleapis.com", "Google Vertex AI"),
        (".amazonaws.com", "Amazon Bedrock"),
        ("integrate.api.nvidia.com", "NVIDIA NIM"),
        ("huggingface.co", "Hugging Face"),
        ("api.cerebras.ai", "Cerebras"),
        ("api.sambanova.ai", "SambaNova"),
        ("api.x.ai", "xAI"),
        ("api.perplexity.ai", "Perplexity"),
        ("dashscope", "Alibaba Cloud"),
        ("api.moonshot.", "Moonshot AI"),
        ("bigmodel.cn", "Z.ai"),
        ("api.z.ai", "Z.ai"),
        ("api.cohere.", "Cohere"),
        ("api.replicate.com", "Replicate"),
        ("cloudflare.com", "Cloudflare Workers AI"),
        ("ollama.com", "Ollama Cloud"),
        ("api.hyperbolic.xyz", "Hyperbolic"),
        ("api.novita.ai", "Novita AI"),
        ("api.studio.nebius.", "Nebius"),
        ("inference.baseten.co", "Baseten"),
    ];

    private static readonly string[] Own = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0", "host.docker.internal"];

    /// <summary>Clients of one provider.</summary>
    private static readonly Dictionary<string, string> Clients = new(StringComparer.Ordinal)
    {
        ["AzureOpenAIClient"] = "Microsoft Azure",
        ["AmazonBedrockRuntimeClient"] = "Amazon Bedrock",
        ["IAmazonBedrockRuntime"] = "Amazon Bedrock",
        ["AnthropicClient"] = "Anthropic",
    };

    /// <summary>Who serves what a site names; null where the call does not show it.</summary>
    /// <param name="site">The call, creation or assignment.</param>
    /// <param name="host">Who it is as far as the member shows.</param>
    public Reached? Of(SyntaxNode site, string? host)
    {
        foreach (var part in Parts(site))
        {
            if (Shown(part, 0) is var (provider, place))
            {
                return new Reached(provider, At(place));
            }
        }

        return host is null ? null : new Reached(host, At(site));
    }

    /// <summary>Who answers at an address; null where that is nobody known.</summary>
    internal static (bool IsKnown, string? Provider) At(string address)
    {
        if (address.IndexOf("://", StringComparison.Ordinal) < 0 && !Own.Any(own => address.StartsWith(own + ":", StringComparison.OrdinalIgnoreCase)))
        {
            return (false, null);
        }

        var start = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var end = address.IndexOf('/', start);
        var host = end < 0 ? address.Substring(start) : address.Substring(start, end - start);
        if (Own.Any(own => host.StartsWith(own, StringComparison.OrdinalIgnoreCase)))
        {
            return (true, null);
        }

        var known = Hosts.FirstOrDefault(each => host.IndexOf(each.Host, StringComparison.OrdinalIgnoreCase) >= 0);
        return (known.Provider is not null, known.Provider);
    }

    private Origin At(SyntaxNode place)
    {
        var line = place.GetLocation().GetLineSpan();
        return new Origin(Source.Code, line.Path, line.Path, new Span(place.SpanStart, place.Span.Length), line.StartLinePosition.Line + 1);
    }

    /// <summary>What a call is given, and on what it is called: not what earlier calls of the same chain were given.</summary>
    private static IEnumerable<SyntaxNode> Parts(SyntaxNode site)
    {
        switch (site)
        {
            case InvocationExpressionSyntax call:
                yield return call.ArgumentList;
                for (var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression; receiver is not null;)
                {
                    if (receiver is InvocationExpressionSyntax earlier)
                    {
                        receiver = (earlier.Expression as MemberAccessExpressionSyntax)?.Expression;
                        continue;
                    }

                    yield return receiver;
                    break;
                }

                break;
            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: { } owner } }:
                yield return owner;
                break;
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } } }:
                yield return arguments;
                break;
            case AssignmentExpressionSyntax:
                break;
            default:
                yield return site;
                break;
        }
    }

    private (string? Provider, SyntaxNode Place)? Shown(SyntaxNode part, int depth)
    {
        if (part is ExpressionSyntax client && semantics.GetTypeInfo(client, cancellation).Type is { } type && Clients.TryGetValue(type.Name, out var one))
        {
            return (one, part);
        }

        foreach (var node in part.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case LiteralExpressionSyntax { Token.Value: string text } when At(text) is (true, var provider):
                    return (provider, node);
                case ObjectCreationExpressionSyntax creation when CallSites.NameOf(creation.Type) is { } name && Clients.TryGetValue(name, out var created):
                    return (created, node);
                case IdentifierNameSyntax name when depth < Deepest && MayHold(name) && Value(name) is { } value && Shown(value, depth + 1) is { } shown:
                    return shown;
            }
        }

        return null;
    }

    /// <summary>Whether a name may be that of a value, and not a label or the type of what is made: most are, and the compiler is not asked.</summary>
    private static bool MayHold(IdentifierNameSyntax name) => name.Parent is not (NameColonSyntax or ObjectCreationExpressionSyntax or QualifiedNameSyntax or TypeArgumentListSyntax);

    /// <summary>What a local, field or property of this file is given to begin with.</summary>
    private SyntaxNode? Value(IdentifierNameSyntax name)
        => semantics.GetSymbolInfo(name, cancellation).Symbol is (ILocalSymbol or IFieldSymbol or IPropertySymbol) and { } symbol
            && symbol.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == semantics.SyntaxTree)?.GetSyntax(cancellation) is { } declaration
                ? declaration switch
                {
                    VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                    PropertyDeclarationSyntax property => property.Initializer?.Value,
                    _ => null,
                }
                : null;
}
