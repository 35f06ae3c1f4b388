using System.Reflection.Metadata;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// The uses that a compiled assembly tells of itself: <c>AIModel</c> items as assembly metadata, and <c>[UsesModel]</c> on the assembly,
/// its types and members. The raw tables are read, because the compiler's symbols leave private members of references out, and because
/// most references have nothing to tell and must cost nothing.
/// </summary>
internal static class MetadataUses
{
    /// <summary>The key under which the package's targets write an item.</summary>
    public const string Key = "ModelLicense.Use";

    private const byte TypeOfString = 0x0E;
    private const byte TypeOfEnum = 0x55;
    private const byte Property = 0x54;

    /// <summary>How the namespace of our attributes and the key of our metadata begin, as metadata writes them.</summary>
    private static ReadOnlySpan<byte> Ours => "ModelLicense"u8;

    /// <summary>Whether an assembly may tell something: whether our name stands anywhere in its metadata.</summary>
    public static unsafe bool MayTell(MetadataReader reader)
        => reader.MetadataLength > 0 && new ReadOnlySpan<byte>(reader.MetadataPointer, reader.MetadataLength).IndexOf(Ours) >= 0;

    /// <summary>The uses of an assembly, as written; what cannot be read of one is left out, and the model is told all the same.</summary>
    /// <param name="reader">The assembly.</param>
    /// <param name="origin">How messages call it.</param>
    public static IEnumerable<Use> Read(MetadataReader reader, Origin origin)
    {
        if (!reader.IsAssembly)
        {
            yield break;
        }

        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            if (Sound(reader, handle, "System.Reflection", "AssemblyMetadataAttribute", Item) is { } text)
            {
                yield return FromItem(text, origin);
            }
        }

        if (!Knows(reader, "ModelLicense", "UsesModelAttribute"))
        {
            yield break;
        }

        foreach (var handle in reader.CustomAttributes)
        {
            if (Sound(reader, handle, "ModelLicense", "UsesModelAttribute", blob => FromAttribute(blob, origin)) is { } use)
            {
                yield return use;
            }
        }
    }

    /// <summary>Whether the assembly declares a licensee of its own.</summary>
    public static bool SaysScale(MetadataReader reader)
        => reader.IsAssembly && reader.GetAssemblyDefinition().GetCustomAttributes().Any(handle => Sound(reader, handle, "ModelLicense", "CommercialScaleAttribute", _ => "it does") is not null);

    /// <summary>The use that an item tells of: <c>id;License=...;Purpose=...</c>, as the package's targets write it.</summary>
    public static Use FromItem(string text, Origin origin)
    {
        var parts = text.Split(';');
        return parts.Skip(1).Aggregate(
            new Use(parts[0].Trim(), ModelLicense.Evidence.Reference, origin),
            (use, part) => part.IndexOf('=') is > 0 and var at ? Said(use, part.Substring(0, at), part.Substring(at + 1), origin) : use);
    }

    private static Use Said(Use use, string name, string value, Origin origin) => name switch
    {
        _ when value.Trim().Length == 0 => use,
        "License" => use with { License = new Fact<string>(value.Trim(), origin) },
        "DerivedFrom" => use with { DerivedFrom = Lists.Split(value) },
        "Purpose" when Words.Parse<Purpose>(value) is { } purpose => use with { Purpose = new Fact<Purpose>(purpose, origin) },
        "Delivery" when Lists.Words<Delivery>(value) is { } deliveries => use with { Delivery = new Fact<IReadOnlyList<Delivery>>(deliveries, origin) },
        "Activities" when Lists.Words<Activity>(value) is { } activities => use with { Activities = new Fact<IReadOnlyList<Activity>>(activities, origin) },
        "File" => use with { IsFile = true },
        "Obtained" when Date.Parse(value) is { } day => use with { Obtained = new Fact<Date>(day, origin) },
        _ => use,
    };

    private static bool Knows(MetadataReader reader, string space, string name)
        => reader.TypeDefinitions.Any(handle => Try(() => reader.GetTypeDefinition(handle) is var type && Is(reader, type.Namespace, type.Name, space, name)))
        || reader.TypeReferences.Any(handle => Try(() => reader.GetTypeReference(handle) is var type && Is(reader, type.Namespace, type.Name, space, name)));

    private static bool IsOf(MetadataReader reader, CustomAttribute attribute, string space, string name)
    {
        var type = attribute.Constructor.Kind switch
        {
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
            _ => default(EntityHandle),
        };
        return type.Kind switch
        {
            HandleKind.TypeDefinition => reader.GetTypeDefinition((TypeDefinitionHandle)type) is var defined && Is(reader, defined.Namespace, defined.Name, space, name),
            HandleKind.TypeReference => reader.GetTypeReference((TypeReferenceHandle)type) is var referenced && Is(reader, referenced.Namespace, referenced.Name, space, name),
            _ => false,
        };
    }

    private static bool Is(MetadataReader reader, StringHandle space, StringHandle name, string expectedSpace, string expectedName)
        => reader.StringComparer.Equals(name, expectedName) && reader.StringComparer.Equals(space, expectedSpace);

    /// <summary>The value of an <c>AssemblyMetadata</c> with our key.</summary>
    private static string? Item(BlobReader blob)
        => TryStart(ref blob) && blob.ReadSerializedString() == Key && blob.ReadSerializedString() is { } value && value.Split(';')[0].Trim().Length > 0 ? value : null;

    /// <summary>The use of a <c>[UsesModel]</c>, whose arguments are strings and enums of ours.</summary>
    private static Use? FromAttribute(BlobReader blob, Origin origin)
    {
        if (!TryStart(ref blob) || blob.ReadSerializedString()?.Trim() is not { Length: > 0 } id)
        {
            return null;
        }

        // Whatever else of it cannot be read, the model is told.
        var use = new Use(id, ModelLicense.Evidence.Reference, origin);
        try
        {
            for (var left = blob.ReadUInt16(); left > 0 && blob.ReadByte() == Property; left--)
            {
                var type = blob.ReadByte();
                if (type == TypeOfEnum)
                {
                    _ = blob.ReadSerializedString();
                }
                else if (type != TypeOfString)
                {
                    break;
                }

                var name = blob.ReadSerializedString() ?? "";
                use = Said(use, name, type == TypeOfString ? blob.ReadSerializedString() ?? "" : Word(name, blob.ReadInt32()), origin);
            }
        }
        catch (BadImageFormatException)
        {
        }

        return use;
    }

    /// <summary>Some other attribute, or a damaged one, has nothing to tell: the compiler tells of the latter where it matters.</summary>
    private static T? Sound<T>(MetadataReader reader, CustomAttributeHandle handle, string space, string name, Func<BlobReader, T?> read)
        where T : class
    {
        try
        {
            var attribute = reader.GetCustomAttribute(handle);
            return IsOf(reader, attribute, space, name) ? read(reader.GetBlobReader(attribute.Value)) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static bool Try(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    /// <summary>The member, or the members, of an enum of our attributes; its 0 is "not said".</summary>
    private static string Word(string name, int value) => name switch
    {
        "Purpose" when Enum.IsDefined(typeof(Purpose), value - 1) => ((Purpose)(value - 1)).ToString(),
        "Delivery" => Flags<Delivery>(value),
        "Activities" => Flags<Activity>(value),
        _ => "",
    };

    private static string Flags<T>(int value)
        where T : struct, Enum
        => string.Join("|", Enum.GetNames(typeof(T)).Where((_, index) => (value & (1 << index)) != 0));

    private static bool TryStart(ref BlobReader blob) => blob.Length >= 2 && blob.ReadUInt16() == 1;
}
