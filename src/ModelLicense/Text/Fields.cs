namespace ModelLicense;

/// <summary>
/// Reads an object's members by name and reports, each at its span, what has the wrong type, an unknown word, or a name
/// that nobody asked for. Shipped data and what users write are read by the same means.
/// </summary>
internal sealed class Fields(JsonObject source, Action<Span, string> fault)
{
    private readonly List<string> known = [];
    private readonly List<string> reserved = [];

    /// <summary>The object itself, for another reader.</summary>
    public JsonObject Source => source;

    /// <summary>The span of the object.</summary>
    public Span Span => source.Span;

    /// <summary>Reports a fault of the caller's.</summary>
    public void Fault(Span span, string message) => fault(span, message);

    /// <summary>Reports a value of the wrong type, or a placeholder for one.</summary>
    public void Mistyped(string name, JsonValue value, string expected)
        => fault(value.Span, value is JsonString written && Placeholder.Is(written.Value) ? ToFillIn(name) : $"'{name}' is {value.Kind}, but {expected} is expected");

    /// <summary>The value of a member, of any type; null if absent or unreadable (which is reported already).</summary>
    public JsonValue? Any(string name)
    {
        known.Add(name);
        return source[name] is { } value and not JsonInvalid ? value : null;
    }

    /// <summary>Whether the member stands there.</summary>
    public bool Has(string name) => source[name] is not null;

    /// <summary>The span of the member's name, or of the object where the member is missing.</summary>
    public Span NameSpan(string name) => source.Members.FirstOrDefault(member => member.Name == name)?.NameSpan ?? source.Span;

    /// <summary>The span of the member's value, or of the object where the member is missing.</summary>
    public Span ValueSpan(string name) => source[name]?.Span ?? source.Span;

    /// <summary>A string that is not blank.</summary>
    public JsonString? String(string name) => NotBlank(name, Typed<JsonString>(name, Any(name), "a string"));

    /// <summary>The text of a string member.</summary>
    public string? Text(string name) => String(name)?.Value;

    /// <summary>The text of a string member that must stand there.</summary>
    public string Required(string name)
    {
        if (!Has(name))
        {
            fault(source.Span, $"'{name}' is missing");
        }

        return Text(name) ?? "";
    }

    /// <summary>A boolean.</summary>
    public JsonBoolean? Flag(string name) => Typed<JsonBoolean>(name, Any(name), "true or false");

    /// <summary>A nested object's members.</summary>
    public Fields? Nested(string name) => Typed<JsonObject>(name, Any(name), "an object") is { } nested ? new Fields(nested, fault) : null;

    /// <summary>Another object's members, whose faults go where these go.</summary>
    public Fields Of(JsonObject other) => new(other, fault);

    /// <summary>The objects of an array of objects.</summary>
    public IEnumerable<Fields> Objects(string name)
        => Items<JsonObject>(name, "an object").Select(item => new Fields(item, fault)).ToArray();

    /// <summary>The strings of an array of strings.</summary>
    public IReadOnlyList<JsonString> Strings(string name) => Items<JsonString>(name, "a string").Select(item => NotBlank(name, item)).OfType<JsonString>().ToArray();

    /// <summary>The texts of an array of strings.</summary>
    public IReadOnlyList<string> Texts(string name) => Strings(name).Select(item => item.Value).ToArray();

    /// <summary>A word of a closed vocabulary.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum
        => String(name) is { } written ? Word<T>(written) : null;

    /// <summary>Several words of a closed vocabulary.</summary>
    public IReadOnlyList<T> Several<T>(string name)
        where T : struct, Enum
    {
        // An array and a loop: queries over each enum would be compiled by the runtime anew.
        var written = Strings(name);
        var (words, count) = (new T[written.Count], 0);
        foreach (var each in written)
        {
            if (Word<T>(each) is { } word)
            {
                words[count++] = word;
            }
        }

        Array.Resize(ref words, count);
        return words;
    }

    /// <summary>Words of a closed vocabulary, and objects that say more than a word.</summary>
    public IReadOnlyList<(T? Word, Fields? More)> SeveralOrMore<T>(string name)
        where T : struct, Enum
    {
        var read = new List<(T?, Fields?)>();
        foreach (var item in Typed<JsonArray>(name, Any(name), "an array")?.Items ?? [])
        {
            if (item is JsonObject more)
            {
                read.Add((null, Of(more)));
            }
            else if (NotBlank(name, Typed<JsonString>(name, item, "a word or an object")) is { } written && Word<T>(written) is { } word)
            {
                read.Add((word, null));
            }
        }

        return read;
    }

    /// <summary>What was read of a list that declares something: an empty list says "none", and one without a readable item says nothing.</summary>
    public IReadOnlyList<T>? Declared<T>(string name, IReadOnlyList<T> read) => read.Count > 0 || Any(name) is JsonArray { Items.Count: 0 } ? read : null;

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    public Date? Day(string name)
    {
        if (String(name) is not { } written)
        {
            return null;
        }

        if (Date.Parse(written.Value) is { } date)
        {
            return date;
        }

        fault(written.Span, $"'{written.Value}' is not a date: write yyyy-MM-dd");
        return null;
    }

    /// <summary>Names and values of an object whose names are free (months, currencies, metrics).</summary>
    public IReadOnlyList<JsonMember> Members(string name) => Typed<JsonObject>(name, Any(name), "an object")?.Members ?? [];

    /// <summary>Reports members that later versions read: written today they would be ignored, and nothing is ignored silently.</summary>
    public void Refuse(params string[] names)
    {
        foreach (var name in names)
        {
            if (Has(name))
            {
                fault(NameSpan(name), $"'{name}' is not read by this version of ModelLicense.Analyzers, so it has no effect");
            }

            reserved.Add(name);
        }
    }

    /// <summary>Reports every member that nobody asked for, with the nearest known name.</summary>
    public void Done()
    {
        foreach (var member in source.Members)
        {
            if (!known.Contains(member.Name) && !reserved.Contains(member.Name) && member.Name != "$schema")
            {
                fault(member.NameSpan, $"'{member.Name}' is not a known key here" + Nearest.Hint(Nearest.Of(member.Name, known)));
            }
        }
    }

    private T? Word<T>(JsonString written)
        where T : struct, Enum
    {
        if (Words.Parse<T>(written.Value) is { } word)
        {
            return word;
        }

        fault(written.Span, $"'{written.Value}' is not one of {string.Join(", ", Words.All<T>())}" + Nearest.Hint(Nearest.Of(written.Value, Words.All<T>())));
        return null;
    }

    private JsonString? NotBlank(string name, JsonString? written)
    {
        if (written is not null && written.Value.Trim().Length == 0)
        {
            fault(written.Span, $"'{name}' is blank");
            return null;
        }

        if (written is not null && Placeholder.Is(written.Value))
        {
            fault(written.Span, ToFillIn(name));
            return null;
        }

        return written;
    }

    private IEnumerable<T> Items<T>(string name, string expected)
        where T : JsonValue
        => (Typed<JsonArray>(name, Any(name), "an array")?.Items ?? []).Select(item => Typed<T>(name, item, expected)).OfType<T>();

    private T? Typed<T>(string name, JsonValue? value, string expected)
        where T : JsonValue
    {
        if (value is null or T or JsonInvalid)
        {
            return value as T;
        }

        Mistyped(name, value, expected);
        return null;
    }

    private static string ToFillIn(string name) => $"'{name}' is still to be filled in";
}
