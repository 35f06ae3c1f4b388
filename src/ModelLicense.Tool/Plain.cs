using System.Globalization;

namespace ModelLicense.Tool;

/// <summary>What logs and files say is written to terminals, and into files that are shown on one.</summary>
internal static class Plain
{
    /// <summary>The text without what would move the cursor, end the line or turn its direction.</summary>
    public static string Text(string text)
        => string.Concat(text.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format)));
}
