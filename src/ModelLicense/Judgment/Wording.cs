using System.Text;

namespace ModelLicense;

/// <summary>Where a text stands, as far as it matters for what counts as showing it.</summary>
public enum TextKind
{
    /// <summary>Markdown or plain text: what stands in quotes is spoken of, not shown.</summary>
    Prose,

    /// <summary>A page, a form or a resource, with the quotes of its own syntax.</summary>
    Markup,

    /// <summary>Constants of code, each closed by <see cref="Wording.Separator"/>.</summary>
    Constants,
}

/// <summary>
/// Whether a text holds the exact words that a license asks for. White space is all the same, letter case is not, and a part of a sentence
/// is no evidence.
/// </summary>
public static class Wording
{
    /// <summary>What stands between two constants.</summary>
    public const char Separator = '\u001F';

    private const string Placeholder = "[name";

    /// <summary>Every run of white space as one space; comments of markup are gone, and its entities are characters.</summary>
    public static string Normal(string text, TextKind kind)
    {
        if (kind != TextKind.Constants)
        {
            text = System.Net.WebUtility.HtmlDecode(Without(Without(text, "<!--", "-->"), "@*", "*@"));
        }

        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                normal.Append(c);
            }
            else if (normal.Length > 0 && normal[normal.Length - 1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString();
    }

    /// <summary>The words that stand in every text that holds what is required, of letters and digits alone: longest first, because they are the rarest.</summary>
    public static IReadOnlyList<string> FixedWords(string required)
        => [.. new string([.. FixedPart(required).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries).Distinct().OrderByDescending(word => word.Length)];

    /// <summary>Whether a text, in its normal form, holds what is required.</summary>
    public static bool Holds(string normal, string required, TextKind kind)
    {
        required = Normal(required, TextKind.Constants).Trim();
        var fixedPart = FixedPart(required);
        var isFilledIn = IsFilledIn(required);
        for (var at = normal.IndexOf(fixedPart, StringComparison.Ordinal); at >= 0; at = normal.IndexOf(fixedPart, at + 1, StringComparison.Ordinal))
        {
            var end = at + fixedPart.Length;
            var starts = isFilledIn ? at > 0 && char.IsLetterOrDigit(normal[at - 1]) : IsStart(normal, at);
            if (starts && IsEnd(normal, end) && !(kind == TextKind.Prose && IsQuoted(normal, at)) && !(kind == TextKind.Constants && IsBareName(normal, at, fixedPart)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a name begins with a prefix. Separators and letter case do not count, because hubs and registries fold them; a longer
    /// word or number is another name: "Llamafied" is no "Llama", and "Llama-3.1" no "Llama 3".
    /// </summary>
    public static bool Begins(string name, string prefix)
    {
        var at = 0;
        foreach (var c in prefix.Where(char.IsLetterOrDigit))
        {
            while (at < name.Length && name[at] is ' ' or '-' or '_')
            {
                at++;
            }

            if (at >= name.Length || char.ToUpperInvariant(name[at]) != char.ToUpperInvariant(c))
            {
                return false;
            }

            at++;
        }

        var last = prefix[prefix.Length - 1];
        return at == name.Length || (char.IsDigit(last)
            ? !char.IsDigit(name[at]) && !(name[at] == '.' && at + 1 < name.Length && char.IsDigit(name[at + 1]))
            : !char.IsLetter(name[at]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1])));
    }

    /// <summary>What is required without the name in front of it that the licensee fills in.</summary>
    private static string FixedPart(string required)
        => IsFilledIn(required) ? required.Substring(required.IndexOf(']') + 1) : required;

    private static bool IsFilledIn(string required) => required.StartsWith(Placeholder, StringComparison.Ordinal);

    private static bool IsStart(string text, int at) => at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '-' or '_' or '.');

    /// <summary>Whether the words end here: "Kimi K2" does not in "Kimi K2.5", nor in "Kimi K2-Instruct".</summary>
    private static bool IsEnd(string text, int end)
        => end >= text.Length || !(char.IsLetterOrDigit(text[end]) || (text[end] is '.' or '-' or '_' or '/' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));

    /// <summary>Whether it follows a quotation mark that is not the value of an attribute.</summary>
    private static bool IsQuoted(string text, int at) => at > 0 && text[at - 1] is '"' or '\u201C' or '\u201E' or '\u00AB' && !(at > 1 && text[at - 2] == '=');

    /// <summary>A constant that is nothing but a name without a space may well be the model that the code asks for.</summary>
    private static bool IsBareName(string text, int at, string words)
        => (at == 0 || text[at - 1] == Separator) && (at + words.Length == text.Length || text[at + words.Length] == Separator) && !words.Contains(' ');

    private static string Without(string text, string open, string close)
    {
        var at = text.IndexOf(open, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var rest = new StringBuilder(text.Length);
        var from = 0;
        while (at >= 0)
        {
            rest.Append(text, from, at - from);
            var end = text.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            from = end < 0 ? text.Length : end + close.Length;
            at = text.IndexOf(open, from, StringComparison.Ordinal);
        }

        return rest.Append(text, from, text.Length - from).ToString();
    }
}
