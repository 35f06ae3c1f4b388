namespace ModelLicense;

/// <summary>A text that goes between two characters of another one.</summary>
/// <param name="At">The position it is put at.</param>
/// <param name="Text">The text.</param>
public readonly record struct Insertion(int At, string Text)
{
    /// <summary>A text with insertions; of those at one position the first stands first.</summary>
    public static string Into(string text, IEnumerable<Insertion> insertions)
        => insertions.OrderBy(insertion => insertion.At).Reverse().Aggregate(text, (changed, insertion) => changed.Insert(insertion.At, insertion.Text));
}
