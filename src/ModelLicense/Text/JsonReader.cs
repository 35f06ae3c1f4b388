namespace ModelLicense;

/// <summary>
/// Reads JSON with the span of every name and value, and goes on after a fault where the text shows how.
/// Comments and trailing commas are fine; everything else is strict RFC 8259. After a fault that leaves the structure
/// in doubt nothing more is read, and what stands before it counts.
/// </summary>
public sealed class JsonReader
{
    /// <summary>How deep arrays and objects may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>How long a text may be, in characters; a policy file is a thousandth of this.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>How many faults are told of one text; who has more of them has another kind of file.</summary>
    public const int MaxFaults = 1000;

    private readonly string text;
    private readonly JsonTokens tokens;

    private JsonReader(string text)
    {
        this.text = text;
        tokens = new JsonTokens(text);
    }

    /// <summary>Reads <paramref name="text"/>; never throws.</summary>
    public static JsonDocument Read(string text)
    {
        var reader = new JsonReader(text);
        var root = reader.Document();
        return new JsonDocument(root, [.. reader.tokens.Faults.OrderBy(fault => fault.Span.Start)]);
    }

    private JsonValue? Document()
    {
        if (text.Length > MaxLength)
        {
            tokens.Lost(new Span(0, 1), $"the file has more than {Numbers.Format(MaxLength)} characters");
            return null;
        }

        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            tokens.Position = 1;
        }

        tokens.SkipTrivia();
        if (tokens.IsLost)
        {
            return null;
        }

        if (tokens.IsAtEnd)
        {
            tokens.Fault(new Span(0, text.Length), "the file is empty: a JSON object is expected");
            return null;
        }

        var root = Value(0);
        tokens.SkipTrivia();
        if (!tokens.IsLost && !tokens.IsAtEnd)
        {
            tokens.Lost(Span.Between(tokens.Position, text.Length), "text after the end of the JSON value");
        }

        return root;
    }

    private JsonValue Value(int depth)
    {
        var start = tokens.Position;
        var c = tokens.Current;
        if (depth >= MaxDepth && (c is '{' or '['))
        {
            tokens.Lost(new Span(start, 1), $"nested deeper than {MaxDepth} levels");
            return new JsonInvalid(new Span(start, 1));
        }

        return c switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => tokens.String(),
            '-' or (>= '0' and <= '9') => tokens.Number(),
            _ => tokens.Word(),
        };
    }

    private JsonObject Object(int depth)
    {
        var start = tokens.Position++;
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var afterItem = false; NextItem('}', afterItem); afterItem = true)
        {
            if (tokens.Current != '"')
            {
                tokens.Lost(tokens.Token(), "a property name in double quotes is expected");
                break;
            }

            var name = tokens.String() as JsonString;
            var nameSpan = name?.Span ?? new Span(tokens.Position, 0);
            tokens.SkipTrivia();
            if (tokens.IsLost)
            {
                break;
            }

            if (tokens.Current != ':')
            {
                tokens.Lost(nameSpan, "a colon and a value are expected after the property name");
                break;
            }

            tokens.Position++;
            tokens.SkipTrivia();
            if (tokens.IsLost || tokens.IsAtEnd || tokens.Current is '}' or ']' or ',')
            {
                tokens.Lost(nameSpan, "a value is expected after the property name");
                break;
            }

            var value = Value(depth + 1);
            if (name is not null)
            {
                if (names.Add(name.Value))
                {
                    members.Add(new JsonMember(name.Value, nameSpan, value));
                }
                else
                {
                    tokens.Fault(nameSpan, $"'{name.Value}' stands twice in this object; only the first counts");
                }
            }
        }

        return new JsonObject(Span.Between(start, tokens.Position), members);
    }

    /// <summary>An array; one that breaks off before its first item is not an empty one.</summary>
    private JsonValue Array(int depth)
    {
        var start = tokens.Position++;
        var items = new List<JsonValue>();
        while (NextItem(']', items.Count > 0))
        {
            items.Add(Value(depth + 1));
        }

        return tokens.IsLost && items.Count == 0 ? new JsonInvalid(Span.Between(start, tokens.Position)) : new JsonArray(Span.Between(start, tokens.Position), items);
    }

    /// <summary>Stands before the next item of an object or array, or has passed its closing bracket and returns false.</summary>
    private bool NextItem(char close, bool afterItem)
    {
        if (tokens.IsLost)
        {
            return false;
        }

        var before = tokens.Position;
        tokens.SkipTrivia();
        if (tokens.IsLost)
        {
            return false;
        }

        if (!tokens.IsAtEnd && tokens.Current == ',' && afterItem)
        {
            var comma = tokens.Position++;
            tokens.SkipTrivia();
            if (!tokens.IsLost && !tokens.IsAtEnd && tokens.Current == ',')
            {
                tokens.Lost(new Span(tokens.Position, 1), "a value is missing between two commas");
            }

            before = comma;
        }
        else if (afterItem && !tokens.IsAtEnd && tokens.Current != close)
        {
            tokens.Lost(tokens.Token(), $"a comma or '{close}' is expected");
            return false;
        }

        if (tokens.IsLost)
        {
            return false;
        }

        if (tokens.IsAtEnd)
        {
            tokens.Lost(Span.Between(before, text.Length), $"the file ends where '{close}' is expected");
            return false;
        }

        if (tokens.Current == close)
        {
            tokens.Position++;
            return false;
        }

        if (tokens.Current is ',' or ':' or '}' or ']')
        {
            tokens.Lost(new Span(tokens.Position, 1), $"'{tokens.Current}' is not expected here");
            return false;
        }

        return true;
    }
}
