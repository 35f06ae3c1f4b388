using System.Globalization;
using System.Text;

namespace ModelLicense.Benchmarks.Cost;

/// <summary>
/// Code like that of any service: options, entities, readers, messages, calls. The same every time, on every machine. What stands in its
/// texts is drawn from what programs write: messages, keys, paths, types of content, versions.
/// </summary>
internal static class Sources
{
    private static readonly string[] Nouns = ["Order", "Invoice", "Customer", "Shipment", "Ticket", "Account", "Ledger", "Report", "Basket", "Region", "Payment", "Contract", "Session", "Channel", "Device", "Sensor", "Route", "Member", "Batch", "Archive"];

    private static readonly string[] Verbs = ["Load", "Store", "Check", "Send", "Merge", "Split", "Close", "Open", "Count", "Rank"];

    private static readonly string[] Texts =
    [
        "The {0} was not found", "could not be written", "is not valid here", "a value between 1 and 64 is expected", "yyyy-MM-dd", "utf-8", "SHA-256", "iso-8859-1", "application/json", "text/html; charset=utf-8",
        "/api/v1/orders", "/api/v2/invoices/open", "Orders:Timeout", "ConnectionStrings:Main", "x-request-id", "X-Forwarded-For", "SELECT id, name FROM orders WHERE id = @id", "id", "name", "total", "en-US", "de-DE",
        "1.2.840.113549", "AES/CBC/PKCS7Padding", "net8.0/linux-x64", "data/2024/export-07.csv", "https://acme.example/help#a1", "retry-after-2", "EUR", "A4", "B2B", "n/a", "", " ", ", ", "-", "#", "order-{0:D6}", "v1.4.2",
        "Microsoft.Extensions.Logging", "System.Text.Json", "acme/orders:3.1", "eu-west-1", "m5.large", "no-reply@acme.example", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "#ff8800", "Content-Type", "max-age=3600", "gzip", "step 3 of 4",
    ];

    private static readonly string[] Models = ["llama3.1:8b", "gpt-4o-mini", "meta-llama/Llama-3.1-8B-Instruct", "mistral-large-latest", "Qwen/Qwen2.5-7B-Instruct", "gemma2:9b", "deepseek-r1:14b", "claude-3-5-sonnet-20241022", "microsoft/phi-4", "gpt-4.1"];

    /// <summary>The files of a project.</summary>
    /// <param name="files">How many.</param>
    /// <param name="uses">How many uses of models, spread over every fourth file.</param>
    /// <param name="linesInFile">How long a file is, about.</param>
    public static IEnumerable<(string Name, string Text)> Project(int files, int uses = 0, int linesInFile = 110)
    {
        var left = uses;
        var perFile = Math.Max(1, (uses + Math.Max(1, files / 4) - 1) / Math.Max(1, files / 4));
        for (var i = 0; i < files; i++)
        {
            var here = i % 4 == 0 ? Math.Min(left, perFile) : 0;
            left -= here;
            yield return (string.Create(CultureInfo.InvariantCulture, $"File{i:D5}.cs"), File(i, here, linesInFile));
        }
    }

    /// <summary>One file.</summary>
    public static string File(int number, int uses, int lines)
    {
        var random = new Stream((uint)number + 1);
        var code = new StringBuilder();
        void Line(string text) => code.Append(text).Append('\n');
        string Noun() => Nouns[random.Next(Nouns.Length)];
        string Verb() => Verbs[random.Next(Verbs.Length)];
        string Text() => "\"" + Texts[random.Next(Texts.Length)] + "\"";

        var name = Nouns[number % Nouns.Length] + number.ToString("D5", CultureInfo.InvariantCulture);
        Line("using System;");
        Line("using System.Collections.Generic;");
        Line("using System.Globalization;");
        Line("using System.Linq;");
        Line("using System.Text;");
        Line("using System.Threading;");
        Line("using System.Threading.Tasks;");
        if (uses > 0)
        {
            Line("using OllamaSharp;");
            Line("using OpenAI.Chat;");
        }

        Line("");
        Line($"namespace Acme.Area{number / 20:D3};");
        Line("");
        Line($"/// <summary>Keeps what is known of one {name}.</summary>");
        Line($"public sealed class {name}Entity");
        Line("{");
        Line($"    public const string Kind = {Text()};");
        foreach (var each in Nouns.Skip(number % 10).Take(6))
        {
            Line($"    public string {each}Name {{ get; set; }} = {Text()};");
            Line($"    public int {each}Count {{ get; set; }}");
        }

        Line("}");
        Line("");
        Line($"public sealed class {name}Service");
        Line("{");
        Line($"    private readonly Dictionary<string, {name}Entity> known = new Dictionary<string, {name}Entity>(StringComparer.Ordinal);");
        Line("    private readonly List<string> log = new List<string>();");
        Line("    private int calls;");
        for (var use = 0; use < uses; use++)
        {
            var model = Models[random.Next(Models.Length)];
            Line("");
            Line(random.Next(4) switch
            {
                0 => $"    public object Client{use}() => new OllamaApiClient(new Uri(\"http://localhost:11434\"), \"{model}\");",
                1 => $"    public object Client{use}(string key) {{ var chosen = \"{model}\"; return new ChatClient(chosen, key); }}",
                2 => $"    public object Client{use}(string key) => new ChatClient(model: \"{model}\", apiKey: key);",
                _ => $"    public void Client{use}(OllamaApiClient client) {{ client.SelectedModel = \"{model}\"; }}",
            });
        }

        for (var method = 0; code.Length < lines * 33; method++)
        {
            Line("");
            Line($"    /// <summary>{Verb()}s what {Noun()} gives.</summary>");
            if (method % 5 == 4)
            {
                Line("    [Obsolete(\"Use the other one\")]");
            }

            Line($"    public {(method % 3 == 0 ? "async Task<int>" : "int")} {Verb()}{Noun()}{method}(string key, int limit, IReadOnlyList<{name}Entity> items)");
            Line("    {");
            Line("        if (key == null)");
            Line("        {");
            Line("            throw new ArgumentNullException(nameof(key));");
            Line("        }");
            Line("");
            Line("        var total = 0;");
            if (method % 3 == 0)
            {
                Line("        await Task.Yield();");
            }

            Line("        foreach (var item in items.Where(each => each.ToString() != null).Take(limit))");
            Line("        {");
            Line("            var text = item.ToString() + key.Trim();");
            Line($"            if (text.StartsWith({Text()}, StringComparison.Ordinal) || known.ContainsKey(text))");
            Line("            {");
            Line($"                log.Add(string.Format(CultureInfo.InvariantCulture, \"{{0}} and {{1}}\", text, total));");
            Line("                continue;");
            Line("            }");
            Line("");
            Line("            total += text.Length;");
            Line("            known[text] = item;");
            Line("        }");
            Line("");
            Line("        switch (total % 4)");
            Line("        {");
            Line("            case 0:");
            Line($"                log.Add({Text()});");
            Line("                break;");
            Line("            case 1:");
            Line("                calls = Interlocked.Increment(ref calls) + Math.Max(total, limit);");
            Line("                break;");
            Line("            default:");
            Line("                var built = new StringBuilder(key.Length + 16);");
            Line($"                built.Append(total.ToString(CultureInfo.InvariantCulture)).Append({Text()}).AppendLine();");
            Line("                log.Add(built.ToString());");
            Line("                break;");
            Line("        }");
            Line("");
            Line("        return total + calls;");
            Line("    }");
        }

        Line("}");
        return code.ToString();
    }

    /// <summary>A policy of a project that uses no model yet: facts, rules, a grant and a waiver.</summary>
    public const string SmallPolicy = """
        {
          "root": true,
          "scale": { "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 690000000, "2026-10": 910000000 }, "annualRevenue": { "amount": 900000, "currency": "USD" }, "domicile": "DE", "territories": ["EU", "US"] },
          "policy": { "allow": ["apache-2.0", "mit", "llama3.1"], "deny": ["cc-by-nc-4.0"], "openness": "openWeights", "declare": "required", "headroom": 0.8, "waiversNeed": ["owner", "expires"] },
          "grants": [ { "model": "llama-4", "from": "Meta Platforms", "covers": ["users-700m"], "reference": "2026-114", "effective": "2026-01-01", "expires": "2028-01-01" } ],
          "waivers": [ { "rule": "MLA2001", "model": "llama-3.1", "term": "built-with", "reason": "shown in the installer", "owner": "legal@acme.example", "expires": "2027-06-30" } ]
        }

        """;

    /// <summary>A policy with facts, rules and answers, of about so many entries.</summary>
    public static string Policy(int entries)
    {
        var code = new StringBuilder("{\n  \"root\": true,\n  \"scale\": { \"purpose\": \"commercial\", \"monthlyActiveUsers\": 40000, \"annualRevenue\": { \"amount\": 900000, \"currency\": \"USD\" }, \"domicile\": \"DE\", \"territories\": [\"EU\", \"US\"] },\n");
        var each = entries / 3;
        void Many(string key, Func<int, string> entry, string end) => code.Append("  \"").Append(key).Append("\": [\n    ").AppendJoin(",\n    ", Enumerable.Range(0, each).Select(entry)).Append("\n  ]").Append(end).Append('\n');
        Many("models", i => string.Create(CultureInfo.InvariantCulture, $"{{ \"id\": \"acme/own-model-{i}\", \"license\": \"apache-2.0\", \"derivedFrom\": [\"meta-llama/Llama-3.1-8B\"] }}"), ",");
        Many("grants", i => string.Create(CultureInfo.InvariantCulture, $"{{ \"model\": \"acme/own-model-{i}\", \"from\": \"Acme\", \"covers\": [\"users-700m\"], \"reference\": \"2026-{i}\", \"effective\": \"2026-01-01\", \"expires\": \"2028-01-01\" }}"), ",");
        Many("waivers", i => string.Create(CultureInfo.InvariantCulture, $"{{ \"rule\": \"MLA2001\", \"model\": \"acme/own-model-{i}\", \"term\": \"built-with\", \"reason\": \"shown in the installer\", \"owner\": \"legal@acme.example\", \"expires\": \"2027-06-30\" }}"), "");
        return code.Append("}\n").ToString();
    }

    /// <summary>Numbers that are the same everywhere, which <see cref="Random"/> does not promise.</summary>
    private sealed class Stream(uint seed)
    {
        private uint state = (seed * 2654435761u) | 1u;

        public int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }
    }
}
