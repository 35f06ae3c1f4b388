namespace ModelLicense;

/// <summary>
/// Finds the identifier of the catalog that a name spells in another way: with the formats of a copy behind it, with its account joined to it,
/// with other signs between its parts, or without its account. Nothing here reads a name: what it finds is spelled like an identifier to the end.
/// </summary>
internal sealed class OtherSpellings(NameIndex index, NameReader reader, Vocabulary words)
{
    /// <summary>What stands between the parts of a name that is also an account's and a repository's.</summary>
    private static readonly string[] Joints = ["--", "__", "_", ".", "-"];

    private static readonly char[] Signs = ['.', '-', '_', ':', ' '];

    /// <summary>
    /// The models that a name stands for without the formats at its end: a tag of Ollama (<c>reflection:70b-q2_K</c>), a repository that copies
    /// another (<c>bartowski/Qwen_Qwen3-8B-GGUF</c>). Null for any other name.
    /// </summary>
    public IReadOnlyList<IndexedName>? WithoutFormat(string name, char[] signs, Func<string, IReadOnlyList<IndexedName>?> known)
    {
        for (var end = name.LastIndexOfAny(signs); end > 0; end = name.LastIndexOfAny(signs, end - 1))
        {
            if (Token.Split(name.Substring(end + 1)) is var rest && words.HasFormat(rest) && words.AreFile(rest) && known(name.Substring(0, end)) is { } models)
            {
                return models;
            }
        }

        return null;
    }

    /// <summary>The models of the repository whose account and name a copy has in its own name (<c>Qwen_Qwen3-8B</c>, <c>Qwen.Qwen3-8B</c>).</summary>
    public IReadOnlyList<IndexedName>? Copied(string name) => WithoutFormat(name, ['.', '-', '_'], WithAccount);

    /// <summary>The models of the repository whose account and name are joined (<c>Qwen--Qwen3-8B</c>, <c>sentence-transformers-all-MiniLM-L6-v2</c>).</summary>
    public IReadOnlyList<IndexedName>? WithAccount(string name)
    {
        foreach (var joint in Joints)
        {
            for (var at = name.IndexOf(joint, StringComparison.Ordinal); at > 0; at = name.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                if (at + joint.Length < name.Length && index.WithId(name.Substring(0, at) + "/" + name.Substring(at + joint.Length)) is { } known)
                {
                    return known;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The model whose identifier a name spells but for its account, if nothing that was read in the name speaks against it; null if there is
    /// none. A word of a language, and two that a language may put side by side, need a number or a format beside them.
    /// </summary>
    /// <param name="path">The name and what stands around it.</param>
    /// <param name="tokens">The parts of the name.</param>
    /// <param name="read">What was read in it.</param>
    /// <param name="isDotted">Whether what follows a dot in it is no format, so that nothing is taken off.</param>
    public Match.Exactly? Unaccounted(ModelPath path, Token[] tokens, Match read, bool isDotted)
    {
        var found = index.Spelled(path.Name, isTag: read is not Match.OneOf, isLoose: false)
            ?? (isDotted ? null : WithoutFormat(path.Name, Signs, name => index.Spelled(name, isTag: false, isLoose: false) ?? index.Spelled(name, isTag: false, isLoose: true)));
        return found is not null && reader.Among(found) is Match.Exactly exactly && (exactly.Model.Access == Access.Weights || (path.Publisher is null && IsOwn(exactly.Model, path.Name)))
            && Agrees(read, exactly.Model, path, tokens) ? exactly : null;
    }

    /// <summary>Whether a service is so called by who made it: what others serve has other terms.</summary>
    private static bool IsOwn(Model model, string name)
    {
        var letters = EntryIndex.Squeezed(name);
        return model.Provider == model.Publisher && model.Ids.Any(id => id.IndexOf('/') < 0 && EntryIndex.Squeezed(id) == letters);
    }

    private bool Agrees(Match read, Model model, ModelPath path, Token[] tokens)
    {
        var isConverted = path.IsConverted || words.HasFormat(tokens);
        var hasNumber = tokens.Any(token => token.Kind is TokenKind.Number or TokenKind.Size);
        return read switch
        {
            Match.UnknownVersion(var family) => string.Equals(family, model.Family, StringComparison.OrdinalIgnoreCase)
                && (isConverted || (!words.IsEveryday(tokens) && (hasNumber || tokens.Length > 1) && (path.Publisher is not null || reader.TellsApart(tokens, model)))),
            Match.OneOf(var several) => hasNumber && several.Contains(model),
            Match.MadeFrom => hasNumber || isConverted,
            _ => model.Access == Access.Weights && (isConverted || (hasNumber && tokens.Count(token => token.Kind == TokenKind.Word && token.Text.Length > 2) > 1)),
        };
    }
}
