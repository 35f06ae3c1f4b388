using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// Types of SDKs whose members stand for models (<c>GgmlType.LargeV3</c>, <c>FoundryModel.Meta.Llama3370BInstruct</c>): where the source does
/// not show what a member holds, its name tells, if it is that of one model only.
/// </summary>
internal static class CatalogTypes
{
    /// <summary>The types, by full name or the first part of it, and what stands before a member's name in that of its model.</summary>
    private static readonly (string Type, string Prefix)[] Types =
    [
        ("Whisper.net.Ggml.GgmlType", "whisper"),
        ("Anthropic.Models.Messages.Model", ""),
        ("Anthropic.SDK.Constants.AnthropicModels", ""),
        ("Aspire.Hosting.FoundryModel", ""),
        ("Aspire.Hosting.Azure.AIFoundryModel", ""),
        ("Aspire.Hosting.Foundry.FoundryModel", ""),
        ("Aspire.Hosting.Azure.FoundryModel", ""),
        ("Aspire.Hosting.GitHub.GitHubModel", ""),
        ("Aspire.Hosting.GitHubModel", ""),
        ("Mscc.GenerativeAI.", ""),
        ("Cnblogs.DashScope.", ""),
        ("LlmTornado.", ""),
    ];

    /// <summary>The members that stand for models in the sources of these libraries too, by the name of the type alone.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["GgmlType"] = "whisper",
        ["FoundryModel"] = "",
        ["AIFoundryModel"] = "",
        ["GitHubModel"] = "",
        ["AnthropicModels"] = "",
        ["ChatModel"] = "",
        ["EmbeddingModel"] = "",
        ["ImageModel"] = "",
        ["Model"] = "",
        ["QWenLlm"] = "",
        ["QWenMultimodalModel"] = "",
    };

    /// <summary>What a member of such a type may stand for, as letters and digits; nothing for any other member.</summary>
    public static IReadOnlyList<string> Of(ISymbol member)
    {
        var type = member.ContainingType?.OriginalDefinition.ToDisplayString();
        var known = type is null ? default : Types.FirstOrDefault(each => type == each.Type || (type.StartsWith(each.Type, StringComparison.Ordinal) && (each.Type.EndsWith(".", StringComparison.Ordinal) || type[each.Type.Length] == '.')));
        return known.Type is null ? [] : Spellings(known.Prefix, member.ContainingType!.ContainingType is null ? "" : member.ContainingType.Name, member.Name);
    }

    /// <summary>The same for names of which the compiler knows nothing (<c>FoundryModel.Meta.Llama</c>).</summary>
    public static IReadOnlyList<string> Of(string dotted)
    {
        var parts = dotted.Split('.');
        var at = Array.FindIndex(parts, Names.ContainsKey);
        return at < 0 || at >= parts.Length - 1 ? [] : Spellings(Names[parts[at]], parts.Length - 2 > at ? parts[parts.Length - 2] : "", parts[parts.Length - 1].Trim());
    }

    /// <summary>A member alone, without its publisher's name in front, or with that of the group it stands in (<c>Gpt41.V41Mini</c>).</summary>
    private static IReadOnlyList<string> Spellings(string prefix, string group, string member)
    {
        var spellings = new List<string> { prefix + member };
        if (group.Length > 0)
        {
            var version = member.Length > 1 && member[0] is 'V' && char.IsDigit(member[1]) ? member.Substring(1).TrimStart("0123456789".ToCharArray()) : member;
            spellings.Add(group + (version.Length < member.Length && char.IsDigit(group[group.Length - 1]) ? version : member.TrimStart('V')));
            if (member.StartsWith(group, StringComparison.OrdinalIgnoreCase))
            {
                spellings.Add(member.Substring(group.Length));
            }
        }

        return spellings;
    }
}
