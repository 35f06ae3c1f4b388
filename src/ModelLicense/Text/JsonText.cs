using System.Text;

namespace ModelLicense;

/// <summary>Writes a JSON value that was read, without white space and comments.</summary>
public static class JsonText
{
    /// <summary>The shortest text of <paramref name="value"/>.</summary>
    public static string Minify(JsonValue value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    /// <summary><paramref name="value"/> as a JSON string, in quotes.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder();
        Quote(value, text);
        return text.ToString();
    }

    /// <summary>Behind the quote that ends the string which begins at <paramref name="start"/>.</summary>
    internal static int EndOfQuoted(string json, int start)
    {
        var end = start + 1;
        while (end < json.Length && json[end] != '"')
        {
            end += json[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end + 1, json.Length);
    }

    private static void Write(JsonValue value, StringBuilder text)
    {
        switch (value)
        {
            case JsonObject members:
                List('{', '}', members.Members, text, member =>
                {
                    Quote(member.Name, text);
                    text.Append(':');
                    Write(member.Value, text);
                });
                break;
            case JsonArray items:
                List('[', ']', items.Items, text, item => Write(item, text));
                break;
            case JsonString s:
                Quote(s.Value, text);
                break;
            case JsonNumber number:
                text.Append(number.Raw);
                break;
            case JsonBoolean flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void List<T>(char open, char close, IReadOnlyList<T> items, StringBuilder text, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            write(items[i]);
        }

        text.Append(close);
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case < ' ':
                    text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
