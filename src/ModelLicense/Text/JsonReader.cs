using System.Text;

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
    public const int MaxLength = 16 * 1024 * 1024;

    private readonly string text;
    private readonly List<JsonFault> faults = [];
    private int position;
    private bool lost;

    private JsonReader(string text) => this.text = text;

    /// <summary>Reads <paramref name="text"/>; never throws.</summary>
    public static JsonDocument Read(string text)
    {
        var reader = new JsonReader(text);
        var root = reader.Document();
        return new JsonDocument(root, [.. reader.faults.OrderBy(fault => fault.Span.Start)]);
    }

    private JsonValue? Document()
    {
        if (text.Length > MaxLength)
        {
            Lost(new Span(0, 1), $"the file has more than {Numbers.Format(MaxLength)} characters");
            return null;
        }

        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            position = 1;
        }

        SkipTrivia();
        if (lost)
        {
            return null;
        }

        if (position == text.Length)
        {
            Fault(new Span(0, text.Length), "the file is empty: a JSON object is expected");
            return null;
        }

        var root = Value(0);
        SkipTrivia();
        if (!lost && position < text.Length)
        {
            Lost(Between(position, text.Length), "text after the end of the JSON value");
        }

        return root;
    }

    private JsonValue Value(int depth)
    {
        var start = position;
        var c = Current;
        if (depth >= MaxDepth && (c is '{' or '['))
        {
            Lost(new Span(start, 1), $"nested deeper than {MaxDepth} levels");
            return new JsonInvalid(new Span(start, 1));
        }

        return c switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => String(),
            '-' or (>= '0' and <= '9') => Number(),
            _ => Word(),
        };
    }

    private JsonObject Object(int depth)
    {
        var start = position++;
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var afterItem = false; NextItem('}', afterItem); afterItem = true)
        {
            if (Current != '"')
            {
                Lost(Token(), "a property name in double quotes is expected");
                break;
            }

            var name = String() as JsonString;
            var nameSpan = name?.Span ?? new Span(position, 0);
            SkipTrivia();
            if (lost)
            {
                break;
            }

            if (Current != ':')
            {
                Lost(nameSpan, "a colon and a value are expected after the property name");
                break;
            }

            position++;
            SkipTrivia();
            if (lost || position == text.Length || Current is '}' or ']' or ',')
            {
                Lost(nameSpan, "a value is expected after the property name");
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
                    Fault(nameSpan, $"'{name.Value}' stands twice in this object; only the first counts");
                }
            }
        }

        return new JsonObject(Between(start, position), members);
    }

    /// <summary>An array; one that breaks off before its first item is not an empty one.</summary>
    private JsonValue Array(int depth)
    {
        var start = position++;
        var items = new List<JsonValue>();
        while (NextItem(']', items.Count > 0))
        {
            items.Add(Value(depth + 1));
        }

        return lost && items.Count == 0 ? new JsonInvalid(Between(start, position)) : new JsonArray(Between(start, position), items);
    }

    /// <summary>Stands before the next item of an object or array, or has passed its closing bracket and returns false.</summary>
    private bool NextItem(char close, bool afterItem)
    {
        if (lost)
        {
            return false;
        }

        var before = position;
        SkipTrivia();
        if (lost)
        {
            return false;
        }

        if (position < text.Length && Current == ',' && afterItem)
        {
            var comma = position++;
            SkipTrivia();
            if (!lost && position < text.Length && Current == ',')
            {
                Lost(new Span(position, 1), "a value is missing between two commas");
            }

            before = comma;
        }
        else if (afterItem && position < text.Length && Current != close)
        {
            Lost(Token(), $"a comma or '{close}' is expected");
            return false;
        }

        if (lost)
        {
            return false;
        }

        if (position == text.Length)
        {
            Lost(Between(before, text.Length), $"the file ends where '{close}' is expected");
            return false;
        }

        if (Current == close)
        {
            position++;
            return false;
        }

        if (Current is ',' or ':' or '}' or ']')
        {
            Lost(new Span(position, 1), $"'{Current}' is not expected here");
            return false;
        }

        return true;
    }

    private JsonValue String()
    {
        var start = position++;
        var value = new StringBuilder();
        var sound = true;
        while (position < text.Length && Current is not ('\n' or '\r'))
        {
            var c = Current;
            if (c == '"')
            {
                position++;
                var span = Between(start, position);
                if (sound && !IsWellFormed(value))
                {
                    Fault(span, "the string holds half of a surrogate pair");
                    sound = false;
                }

                return sound ? new JsonString(span, value.ToString()) : new JsonInvalid(span);
            }

            if (c == '\\')
            {
                sound &= Escape(value);
                continue;
            }

            if (c < ' ')
            {
                Fault(new Span(position, 1), "a control character must be escaped inside a string");
                sound = false;
            }

            value.Append(c);
            position++;
        }

        Lost(Between(start, position), "the string is not closed");
        return new JsonInvalid(Between(start, position));
    }

    private bool Escape(StringBuilder value)
    {
        var start = position;
        var c = position + 1 < text.Length ? text[position + 1] : '\0';
        const string Letters = "\"\\/bfnrt", Meaning = "\"\\/\b\f\n\r\t";
        if (c != '\0' && Letters.IndexOf(c) is >= 0 and var index)
        {
            value.Append(Meaning[index]);
            position += 2;
            return true;
        }

        if (c == 'u')
        {
            var code = 0;
            var digit = 0;
            for (; digit < 4 && start + 2 + digit < text.Length && Hex(text[start + 2 + digit]) is >= 0 and var hex; digit++)
            {
                code = (code * 16) + hex;
            }

            position += 2 + digit;
            if (digit == 4)
            {
                value.Append((char)code);
                return true;
            }
        }
        else
        {
            position += c is '\0' or '\n' or '\r' ? 1 : 2;
        }

        Fault(Between(start, position), "this escape is not one of JSON's");
        return false;
    }

    private JsonValue Number()
    {
        var span = Token();
        position = span.End;
        var raw = text.Substring(span.Start, span.Length);
        if (Numbers.IsJson(raw))
        {
            return new JsonNumber(span, raw);
        }

        Fault(span, raw.TrimStart('-') is { Length: > 1 } digits && digits[0] == '0' && digits[1] is >= '0' and <= '9'
            ? $"'{raw}' has a leading zero: JSON numbers have none"
            : $"'{Shorten(raw)}' is not a JSON number");
        return new JsonInvalid(span);
    }

    private JsonValue Word()
    {
        var span = Token();
        var word = text.Substring(span.Start, span.Length);
        position = span.End;
        switch (word)
        {
            case "true" or "false":
                return new JsonBoolean(span, word == "true");
            case "null":
                return new JsonNull(span);
        }

        if (Current is '(' || word.Length == 0 || word[0] is '\'' || span.Length == 0)
        {
            Lost(span.Length == 0 ? new Span(span.Start, Math.Min(1, text.Length - span.Start)) : span, "a value is expected: strings stand in double quotes");
        }
        else
        {
            Fault(span, $"'{Shorten(word)}' is not a JSON value: strings stand in double quotes");
        }

        return new JsonInvalid(span);
    }

    /// <summary>From here to the next character that ends a number or a word.</summary>
    private Span Token()
    {
        var end = position;
        while (end < text.Length && !(text[end] is ',' or ':' or '{' or '}' or '[' or ']' or '"' or '(' or ')' or '/' || text[end] <= ' '))
        {
            end++;
        }

        return end == position ? new Span(position, position < text.Length ? 1 : 0) : Between(position, end);
    }

    private void SkipTrivia()
    {
        while (position < text.Length)
        {
            if (Current is ' ' or '\t' or '\r' or '\n')
            {
                position++;
            }
            else if (Current == '/' && position + 1 < text.Length && text[position + 1] == '/')
            {
                while (position < text.Length && Current is not ('\r' or '\n'))
                {
                    position++;
                }
            }
            else if (Current == '/' && position + 1 < text.Length && text[position + 1] == '*')
            {
                var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    Lost(Between(position, text.Length), "the comment is not closed");
                    return;
                }

                position = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsWellFormed(StringBuilder value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static string Shorten(string word) => word.Length <= 40 ? word : word.Substring(0, 40) + "...";

    private char Current => position < text.Length ? text[position] : '\0';

    private static Span Between(int start, int end) => Span.Between(start, end);

    private void Fault(Span span, string message) => faults.Add(new JsonFault(span, message));

    private void Lost(Span span, string message)
    {
        if (!lost)
        {
            Fault(span, message);
            lost = true;
            position = text.Length;
        }
    }
}
