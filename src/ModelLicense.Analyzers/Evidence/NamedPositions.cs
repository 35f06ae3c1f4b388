using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>How clearly the name of what takes a value says that it takes a model.</summary>
internal enum SaysModel
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It may be any kind of model (<c>Model</c>, <c>modelName</c>).</summary>
    Maybe,

    /// <summary>It is a model of AI (<c>ChatModel</c>, <c>embeddingModelId</c>).</summary>
    Yes,

    /// <summary>It is a deployment.</summary>
    Deployment,
}

/// <summary>
/// Places of one's own code whose name says that they hold a model: <c>string ChatModel = ".."</c>, <c>modelId: ".."</c>. Syntax alone, so
/// that it costs next to nothing where no model is.
/// </summary>
internal static class NamedPositions
{
    private static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase) { "model", "models", "llm", "id", "ids", "name", "names", "path", "deployment", "default", "fallback" };

    private static readonly HashSet<string> OfAI = new(StringComparer.OrdinalIgnoreCase)
    {
        "chat", "embedding", "embeddings", "embed", "text", "vision", "image", "speech", "audio", "transcription", "whisper", "llm", "ollama", "gpt", "ai", "openai",
        "language", "completion", "completions", "rerank", "reranker", "reranking", "judge", "llama", "claude", "gemini", "mistral", "phi", "qwen", "hugging", "huggingface", "foundation",
        "reasoning", "inference", "generation", "summarization", "translation", "moderation", "realtime", "anthropic", "bedrock", "groq", "deepseek", "onnx", "gguf", "multimodal", "tts", "stt", "slm", "rag", "ocr", "agent", "id",
    };

    /// <summary>Words that make something else of a model: what it is called on a page, in what format it is, whose it is.</summary>
    private static readonly HashSet<string> OfOthers = new(StringComparer.OrdinalIgnoreCase)
    {
        "tokenizer", "encoding", "license", "template", "display", "description", "label", "title", "provider", "vendor", "family", "architecture", "format", "prefix", "suffix", "view", "page",
        "data", "domain", "entity", "device", "phone", "car", "vehicle", "camera", "printer", "hardware", "product", "price", "pricing", "service", "resource", "key", "type", "pattern", "regex", "unsupported", "deprecated", "expected", "actual", "invalid",
    };

    /// <summary>What the name of the target of a value says, for a literal or for what stands around it.</summary>
    public static SaysModel Of(ExpressionSyntax value)
    {
        SyntaxNode node = value;
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                    node = node.Parent;
                    continue;
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                    node = conditional;
                    continue;
                case SwitchExpressionArmSyntax { Parent: { } choice } arm when arm.Expression == node:
                    node = choice;
                    continue;
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression, Parent: ExpressionSyntax collection }:
                    node = collection;
                    continue;
                case ExpressionElementSyntax { Parent: CollectionExpressionSyntax list }:
                    node = list;
                    continue;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                    return Of(declarator.Identifier.ValueText);
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return Of(property.Identifier.ValueText);
                case EqualsValueClauseSyntax { Parent: ParameterSyntax parameter }:
                    return Of(parameter.Identifier.ValueText);
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return Of(property.Identifier.ValueText);
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } entry when entry.Right == node:
                    return OfKey(keys[0].Expression);
                case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } } entry when entry.Right == node:
                    return OfKey(keys[0].Expression);
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair } when pair[1] == node:
                    return OfKey(pair[0]);
                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return CallSites.NameOf(assignment.Left) is { } target ? Of(target) : SaysModel.No;
                case ArgumentSyntax { NameColon: { } label }:
                    return Of(label.Name.Identifier.ValueText);
                case AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } named }:
                    return Of(named.Name.Identifier.ValueText);
                default:
                    return SaysModel.No;
            }
        }
    }

    private static SaysModel OfKey(ExpressionSyntax key) => key is LiteralExpressionSyntax { Token.Value: string name } ? Of(name) : SaysModel.No;

    /// <summary>What a name says.</summary>
    public static SaysModel Of(string name)
    {
        // Most names end otherwise, and are not taken apart.
        if (name.Length < 3 || !MayBeIn(name))
        {
            return SaysModel.No;
        }

        var words = Words(name);
        if (words.Count == 0 || !Ends.Contains(words[words.Count - 1]) || words.Any(OfOthers.Contains))
        {
            return SaysModel.No;
        }

        bool Has(string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
        return Has("deployment") ? SaysModel.Deployment
            : Has("llm") || ((Has("model") || Has("models")) && words.Any(OfAI.Contains)) ? SaysModel.Yes
            : Has("model") || Has("models") ? SaysModel.Maybe
            : SaysModel.No;
    }

    /// <summary>Whether a text may hold a name that says something.</summary>
    public static bool MayBeIn(string text)
        => text.IndexOf("odel", StringComparison.Ordinal) >= 0 || text.IndexOf("MODEL", StringComparison.Ordinal) >= 0 || text.IndexOf("eployment", StringComparison.Ordinal) >= 0 || text.IndexOf("llm", StringComparison.OrdinalIgnoreCase) >= 0;

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || name[i] == '_' || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))))
            {
                var word = name.Substring(start, i - start).Trim('_', '@');
                if (word.Length > 0)
                {
                    words.Add(word);
                }

                start = i;
            }
        }

        return words;
    }
}
