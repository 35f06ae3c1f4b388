namespace ModelLicense;

/// <summary>A JSON value that knows where in its text it stands.</summary>
public abstract record JsonValue(Span Span)
{
    /// <summary>The word JSON has for this kind of value, with its article.</summary>
    public abstract string Kind { get; }
}

/// <summary>A string; <paramref name="Value"/> has its escapes resolved.</summary>
public sealed record JsonString(Span Span, string Value) : JsonValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "a string";
}

/// <summary>A number, kept as it was written: the reader rounds nothing.</summary>
public sealed record JsonNumber(Span Span, string Raw) : JsonValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "a number";
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record JsonBoolean(Span Span, bool Value) : JsonValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "a boolean";
}

/// <summary><c>null</c>.</summary>
public sealed record JsonNull(Span Span) : JsonValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "null";
}

/// <summary>A value that could not be read; its fault is reported already.</summary>
public sealed record JsonInvalid(Span Span) : JsonValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "unreadable";
}

/// <summary>An array.</summary>
public sealed record JsonArray(Span Span, IReadOnlyList<JsonValue> Items) : JsonValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "an array";
}

/// <summary>One <c>"name": value</c> of an object; <paramref name="NameSpan"/> includes the quotes.</summary>
public sealed record JsonMember(string Name, Span NameSpan, JsonValue Value);

/// <summary>An object. Of two members with one name only the first is kept; the second is a fault.</summary>
public sealed record JsonObject(Span Span, IReadOnlyList<JsonMember> Members) : JsonValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "an object";

    /// <summary>The value of the member called <paramref name="name"/>, or null.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>A place in a JSON text that is not what the grammar (RFC 8259) or the reader's bounds ask for.</summary>
public sealed record JsonFault(Span Span, string Message);

/// <summary>What was read of a text: the value (null if nothing could be read) and every fault, in the order of the text.</summary>
public sealed record JsonDocument(JsonValue? Root, IReadOnlyList<JsonFault> Faults);
