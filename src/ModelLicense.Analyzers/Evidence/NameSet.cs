using System.Runtime.CompilerServices;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>Names that can be looked for in the middle of a text without making one of it.</summary>
internal sealed class NameSet
{
    private readonly string?[] slots;
    private readonly ulong[] lengths = new ulong[128];
    private readonly bool hasOthers;

    public NameSet(IEnumerable<string> names)
    {
        string[] all = [.. names];
        var size = 64;
        while (size < all.Length * 3)
        {
            size *= 2;
        }

        slots = new string?[size];
        foreach (var name in all)
        {
            if (name.Length == 0)
            {
                continue;
            }

            if (name[0] < lengths.Length)
            {
                lengths[name[0]] |= 1UL << (name.Length & 63);
            }
            else
            {
                hasOthers = true;
            }

            for (var at = Hash(name, 0, name.Length);; at++)
            {
                ref var slot = ref slots[at & (slots.Length - 1)];
                if (slot is null || slot == name)
                {
                    slot = name;
                    break;
                }
            }
        }
    }

    /// <summary>Whether any name may begin with this character and have this length: most words are told from all of them by that alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char first, int length) => first < lengths.Length ? (lengths[first] & (1UL << (length & 63))) != 0 : hasOthers;

    /// <summary>Whether the part of a text is one of the names.</summary>
    [MethodImpl(Hot.Loop)]
    public bool Contains(string text, int start, int length)
    {
        if (length == 0 || !MayHold(text[start], length))
        {
            return false;
        }

        for (var at = Hash(text, start, length);; at++)
        {
            if (slots[at & (slots.Length - 1)] is not { } name)
            {
                return false;
            }

            if (name.Length == length && string.CompareOrdinal(name, 0, text, start, length) == 0)
            {
                return true;
            }
        }
    }

    [MethodImpl(Hot.Loop)]
    private static int Hash(string text, int start, int length)
    {
        var hash = unchecked((int)2166136261);
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619);
        }

        return hash & int.MaxValue;
    }
}
