namespace ModelLicense;

/// <summary>Sequences of tokens and what each stands for; finds the longest that starts at a place.</summary>
internal sealed class NameTree<T>
{
    private readonly Node root = new();

    /// <summary>A tree that only knows which names there are.</summary>
    public static NameTree<bool> Of(IEnumerable<string> names)
    {
        var tree = new NameTree<bool>();
        foreach (var name in names)
        {
            tree.Add(Token.Split(name), true);
        }

        return tree;
    }

    /// <summary>Lets a sequence stand for <paramref name="value"/>, beside what it stands for already.</summary>
    public void Add(IReadOnlyList<Token> name, T value)
    {
        var node = root;
        foreach (var token in name)
        {
            if (!node.Next.TryGetValue(token.Text, out var next))
            {
                node.Next.Add(token.Text, next = new Node());
            }

            node = next;
        }

        (node.Values ??= []).Add(value);
    }

    /// <summary>How many tokens the longest known sequence takes from <paramref name="start"/>, and what it stands for; 0 if none.</summary>
    public int Longest(IReadOnlyList<Token> tokens, int start, out IReadOnlyList<T> values)
    {
        var node = root;
        var length = 0;
        values = [];
        for (var i = start; i < tokens.Count && node.Next.TryGetValue(tokens[i].Text, out node); i++)
        {
            if (node.Values is not null)
            {
                (length, values) = (i - start + 1, node.Values);
            }
        }

        return length;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<T>? Values { get; set; }
    }
}
