using System.Text;

namespace ModelLicense;

/// <summary>The parts of a JSON text that have no parts themselves: strings, numbers, words, and what stands between values.</summary>
internal sealed class JsonTokens(string text)
{
    /// <summary>Every fault, in the order in which it was met.</summary>
    public List<JsonFault> Faults { get; } = [];

    /// <summary>Where reading stands.</summary>
    public int Position { get; set; }

    /// <summary>Whether a fault left the structure in doubt; then reading stands at the end.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => Position < text.Length ? text[Position] : '\0';

    /// <summary>A string, from its opening quote.</summary>
    public JsonValue String()
    {
        var start = Position++;
        var value = new StringBuilder();
        var sound = true;
        while (Position < text.Length && Current is not ('\n' or '\r'))
        {
            var c = Current;
            if (c == '"')
            {
                Position++;
                var span = Between(start, Position);
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
                Fault(new Span(Position, 1), "a control character must be escaped inside a string");
                sound = false;
            }

            value.Append(c);
            Position++;
        }

        Lost(Between(start, Position), "the string is not closed");
        return new JsonInvalid(Between(start, Position));
    }

    /// <summary>A number, as it is written.</summary>
    public JsonValue Number()
    {
        var span = Token();
        Position = span.End;
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

    /// <summary><c>true</c>, <c>false</c>, <c>null</c>, or a fault.</summary>
    public JsonValue Word()
    {
        var span = Token();
        var word = text.Substring(span.Start, span.Length);
        Position = span.End;
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
    public Span Token()
    {
        var end = Position;
        while (end < text.Length && !(text[end] is ',' or ':' or '{' or '}' or '[' or ']' or '"' or '(' or ')' or '/' || text[end] <= ' '))
        {
            end++;
        }

        return end == Position ? new Span(Position, Position < text.Length ? 1 : 0) : Between(Position, end);
    }

    /// <summary>Passes white space and comments.</summary>
    public void SkipTrivia()
    {
        Position = JsonTrivia.Skip(text, Position);
        if (Position + 1 < text.Length && Current == '/' && text[Position + 1] == '*')
        {
            Lost(Between(Position, text.Length), "the comment is not closed");
        }
    }

    /// <summary>Reports a place after which reading goes on, unless there were too many.</summary>
    public void Fault(Span span, string message)
    {
        if (Faults.Count < JsonReader.MaxFaults)
        {
            Faults.Add(new JsonFault(span, message));
        }
        else
        {
            Lost(span, $"the file has more than {Numbers.Format(JsonReader.MaxFaults)} faults; nothing more of it is read");
        }
    }

    /// <summary>Reports a place after which nothing can be read.</summary>
    public void Lost(Span span, string message)
    {
        if (!IsLost)
        {
            Faults.Add(new JsonFault(span, message));
            IsLost = true;
            Position = text.Length;
        }
    }

    private bool Escape(StringBuilder value)
    {
        var start = Position;
        var c = Position + 1 < text.Length ? text[Position + 1] : '\0';
        const string Letters = "\"\\/bfnrt", Meaning = "\"\\/\b\f\n\r\t";
        if (c != '\0' && Letters.IndexOf(c) is >= 0 and var index)
        {
            value.Append(Meaning[index]);
            Position += 2;
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

            Position += 2 + digit;
            if (digit == 4)
            {
                value.Append((char)code);
                return true;
            }
        }
        else
        {
            Position += c is '\0' or '\n' or '\r' ? 1 : 2;
        }

        Fault(Between(start, Position), "this escape is not one of JSON's");
        return false;
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

    private static Span Between(int start, int end) => Span.Between(start, end);
}
