namespace ModelLicense;

/// <summary>A range of characters in a text, counted in UTF-16 code units from 0.</summary>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static Span Between(int start, int end) => new(start, Math.Max(0, end - start));
}
