using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelLicense.Tool;

/// <summary>The ways to write an inventory. What a model or a file is called is the user's text, and is escaped in each of them. Lines end with LF everywhere.</summary>
internal static class Formats
{
    public static readonly IReadOnlyDictionary<string, Action<IReadOnlyList<Row>, TextWriter>> All = new Dictionary<string, Action<IReadOnlyList<Row>, TextWriter>>(StringComparer.Ordinal)
    {
        ["table"] = Table,
        ["markdown"] = Markdown,
        ["csv"] = Csv,
        ["json"] = Json,
    };

    private static void Table(IReadOnlyList<Row> rows, TextWriter output)
    {
        string[][] lines = [Row.Columns, .. rows.Select(row => row.Cells.Select(Plain.Text).ToArray())];
        var widths = Row.Columns.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            output.Write(string.Join("  ", line.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd() + "\n");
        }
    }

    private static void Markdown(IReadOnlyList<Row> rows, TextWriter output)
    {
        string[][] lines = [Row.Columns, [.. Row.Columns.Select(_ => "---")], .. rows.Select(row => row.Cells.Select(Marked).ToArray())];
        foreach (var line in lines)
        {
            output.Write("| " + string.Join(" | ", line) + " |\n");
        }
    }

    private static void Csv(IReadOnlyList<Row> rows, TextWriter output)
    {
        foreach (var line in rows.Select(row => row.Cells).Prepend(Row.Columns))
        {
            output.Write(string.Join(",", line.Select(Quoted)) + "\n");
        }
    }

    private static void Json(IReadOnlyList<Row> rows, TextWriter output)
        => output.Write(JsonSerializer.Serialize(rows, JsonOptions) + "\n");

    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Default,
    };

    private static string Marked(string text)
    {
        var marked = new StringBuilder();
        foreach (var c in Plain.Text(text))
        {
            (@"\`*_[]<>|&~$".Contains(c, StringComparison.Ordinal) ? marked.Append('\\') : marked).Append(c);
        }

        return marked.ToString();
    }

    /// <summary>A spreadsheet takes a cell that begins like a formula for one.</summary>
    private static string Quoted(string text)
    {
        var plain = Plain.Text(text);
        var cell = plain is ['=' or '+' or '-' or '@', ..] ? "'" + plain : plain;
        return cell.AsSpan().IndexOfAny(",\"") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
