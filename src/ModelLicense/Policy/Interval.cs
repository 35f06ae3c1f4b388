namespace ModelLicense;

/// <summary>What is known of a figure: it lies somewhere in here. Undeclared is <see cref="Anything"/>, never zero.</summary>
public readonly record struct Interval(decimal Min, bool MinOpen, decimal? Max, bool MaxOpen)
{
    /// <summary>From zero without an upper bound: nothing is known.</summary>
    public static readonly Interval Anything = new(0, false, null, false);

    /// <summary>Exactly this figure.</summary>
    public static Interval Exactly(decimal value) => new(value, false, value, false);

    /// <summary>Zero up to and including <paramref name="max"/>.</summary>
    public static Interval AtMost(decimal max) => new(0, false, max, false);

    /// <summary>Zero up to but not including <paramref name="max"/>.</summary>
    public static Interval Below(decimal max) => new(0, false, max, true);

    /// <summary><paramref name="min"/> or more.</summary>
    public static Interval AtLeast(decimal min) => new(min, false, null, false);

    /// <summary>The smallest interval that holds both figures.</summary>
    public static Interval Spanning(decimal a, decimal b) => new(Math.Min(a, b), false, Math.Max(a, b), false);

    /// <summary>Whether the figure is known exactly.</summary>
    public bool IsExact => Max == Min && !MinOpen && !MaxOpen;

    /// <summary>Whether <paramref name="value"/> can be the figure.</summary>
    public bool Contains(decimal value)
        => (value > Min || (value == Min && !MinOpen)) && (Max is not { } max || value < max || (value == max && !MaxOpen));

    /// <summary>
    /// Both are known to hold. Where they contradict each other, which is a fault of its own, the larger bounds stay: a contradiction
    /// makes nothing milder.
    /// </summary>
    public Interval And(Interval other)
    {
        var (min, minOpen) = other.Min > Min || (other.Min == Min && other.MinOpen) ? (other.Min, other.MinOpen) : (Min, MinOpen);
        var (max, maxOpen) = other.Max is { } bound && (Max is not { } own || bound < own || (bound == own && other.MaxOpen)) ? (other.Max, other.MaxOpen) : (Max, MaxOpen);
        var isEmpty = max is { } top && (top < min || (top == min && (minOpen || maxOpen)));
        return !isEmpty ? new Interval(min, minOpen, max, maxOpen)
            : Min == min && MinOpen == minOpen ? this
            : other;
    }

    /// <summary>The same figure in another unit.</summary>
    public Interval Times(decimal factor) => new(Min * factor, MinOpen, Max * factor, MaxOpen);

    /// <summary>Where the figure stands to a limit that is exceeded by <paramref name="comparator"/> <paramref name="limit"/>.</summary>
    public Standing Against(Comparator comparator, decimal limit)
    {
        var over = comparator == Comparator.MoreThan
            ? Min > limit || (Min == limit && MinOpen)
            : Min >= limit;
        var within = Max is { } max && (comparator == Comparator.MoreThan ? max <= limit : max < limit || (max == limit && MaxOpen));
        return over ? Standing.Over : within ? Standing.Within : Standing.Open;
    }
}

/// <summary>The comparison that puts a figure over a limit.</summary>
public enum Comparator
{
    /// <summary><c>&gt;</c>: exactly the limit is within it.</summary>
    MoreThan,

    /// <summary><c>&gt;=</c>: exactly the limit is over it.</summary>
    AtLeast,
}

/// <summary>Where an interval stands to a limit.</summary>
public enum Standing
{
    /// <summary>All of it is within.</summary>
    Within,

    /// <summary>It holds figures on both sides.</summary>
    Open,

    /// <summary>All of it is over.</summary>
    Over,
}
