namespace ModelLicense.Analyzers.Evidence;

/// <summary>What a setting can name.</summary>
internal enum SettingKind
{
    /// <summary>Nothing that its key would tell.</summary>
    Other,

    /// <summary>A model.</summary>
    Model,

    /// <summary>A model, among what else stands in a list of models.</summary>
    Listed,

    /// <summary>A deployment, which may be called anything.</summary>
    Deployment,

    /// <summary>A file or folder of weights.</summary>
    Path,

    /// <summary>Never a model, whatever it looks like.</summary>
    Never,
}

/// <summary>Which keys of settings name a model: a new key is one more word here. They are compared without case, hyphens and underscores.</summary>
internal static class SettingKeys
{
    /// <summary>How the last part of a key ends that names a model: <c>ChatModelId</c>, <c>OLLAMA_MODEL</c>.</summary>
    private static readonly string[] Models = ["model", "modelid", "modelname"];

    private static readonly string[] Deployments = ["deployment", "deploymentname", "deploymentid"];

    private static readonly string[] Paths = ["modelpath", "modelfile", "modelfilepath", "modelfilename", "modelfolder", "modeldirectory", "modeldir"];

    /// <summary>How a key ends whose entries are models, or say of one model what it is called.</summary>
    private static readonly string[] Lists = ["models", "model", "deployments", "deployment"];

    private static readonly string[] NamesInLists = ["name", "id"];

    /// <summary>A section, anywhere above, in which nothing is a model.</summary>
    private static readonly string[] NotSections = ["logging", "loglevel", "serilog", "nlog", "$schema"];

    /// <summary>Words that a key has wherever it stands if it is about a model and names none.</summary>
    private static readonly string[] Never = ["tokenizer", "viewmodel", "datamodel", "domainmodel", "apikey", "secret", "password", "serviceid", "displayname"];

    /// <summary>How a key ends that is about a model and names none.</summary>
    private static readonly string[] NeverLast = ["template", "prompt", "license", "dataset", "description", "comment", "title", "label", "example", "image", "container", "url", "uri", "endpoint", "key", "token"];

    /// <summary>What a key holds that speaks of nothing but models of language, sound and image.</summary>
    private static readonly string[] Ai =
    [
        "openai", "ollama", "llm", "huggingface", "bedrock", "anthropic", "claude", "gemini", "mistral", "groq", "openrouter", "cohere", "deepseek", "semantickernel", "kernelmemory",
        "llama", "lmstudio", "vertexai", "genai", "generativeai", "aifoundry", "azureai", "foundrymodel", "foundationmodel", "chatcompletion", "textgeneration", "embedding", "whisper", "languagemodel", "chatmodel", "chatdeployment",
        "diffusion", "dashscope", "qwen", "githubmodels", "transcriptionmodel", "fireworksai", "togetherai", "localai", "aimodel", "completionmodel", "rerank", "visionmodel", "speechmodel",
    ];

    /// <summary>What a key names.</summary>
    public static SettingKind KindOf(Setting setting)
    {
        var path = setting.Key.Split(':');
        if (path.Any(part => NotSections.Contains(part, StringComparer.OrdinalIgnoreCase)))
        {
            return SettingKind.Never;
        }

        var name = Plain(path[path.Length - 1]);
        if (Never.Any(word => name.IndexOf(word, StringComparison.Ordinal) >= 0) || EndsWith(name, NeverLast))
        {
            return SettingKind.Never;
        }

        if (OfName(name) is var kind && kind != SettingKind.Other)
        {
            return kind;
        }

        // "Models": [ "a" ], "Models": { "chat": "a" }, "Models": [ { "Name": "a" } ], "Model": { "Id": "a" }
        var above = path.Length > 1 ? Plain(path[path.Length - 2]) : "";
        var isName = NamesInLists.Contains(name);
        var list = EndsWith(above, Lists) ? above : isName && path.Length > 2 && Plain(path[path.Length - 3]) is var further && EndsWith(further, Lists) ? further : null;
        return list is null ? SettingKind.Other
            : list.IndexOf("deployment", StringComparison.Ordinal) >= 0 ? SettingKind.Deployment
            : IsIndex(name) ? SettingKind.Model
            : isName || list.EndsWith("models", StringComparison.Ordinal) ? SettingKind.Listed
            : SettingKind.Other;
    }

    /// <summary>What a key without its sections names.</summary>
    public static SettingKind OfName(string name)
    {
        name = Plain(name);
        return EndsWith(name, Deployments) ? SettingKind.Deployment
            : EndsWith(name, Models) ? SettingKind.Model
            : EndsWith(name, Paths) ? SettingKind.Path
            : SettingKind.Other;
    }

    /// <summary>Whether a key is one by which an entry of a list of models says what it is called.</summary>
    public static bool IsNameInList(string name) => NamesInLists.Contains(Plain(name));

    /// <summary>Whether a key, or a section above it, speaks of artificial intelligence: then what it names is a model, known or not.</summary>
    public static bool SpeaksOfAi(string key)
    {
        var plain = Plain(key);
        return Ai.Any(word => plain.IndexOf(word, StringComparison.Ordinal) >= 0) || HasWordAi(key);
    }

    /// <summary>"AI" as a word of its own: <c>Ai:Model</c>, <c>AISettings</c>, <c>MY_AI_MODEL</c>; not in <c>Email</c>.</summary>
    private static bool HasWordAi(string key)
    {
        for (var at = 0; at + 1 < key.Length; at++)
        {
            var startsWord = at == 0 || !char.IsLetter(key[at - 1]) || (char.IsLower(key[at - 1]) && char.IsUpper(key[at]));
            var endsWord = at + 2 == key.Length || !char.IsLetter(key[at + 2]) || (char.IsUpper(key[at + 2]) && (char.IsLower(key[at + 1]) || (at + 3 < key.Length && char.IsLower(key[at + 3]))));
            if (key[at] is 'a' or 'A' && key[at + 1] is 'i' or 'I' && startsWord && endsWord)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(string name, string[] endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsIndex(string name) => name.Length > 0 && name.All(char.IsDigit);

    private static string Plain(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();
}
