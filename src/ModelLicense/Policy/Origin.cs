namespace ModelLicense;

/// <summary>The kinds of place where something can be said, strongest first.</summary>
public enum Source
{
    /// <summary>An attribute on a type or member.</summary>
    SiteAttribute,

    /// <summary>An attribute of the assembly.</summary>
    AssemblyAttribute,

    /// <summary>A <c>modellicense.json</c>.</summary>
    PolicyFile,

    /// <summary>A property or item of the build.</summary>
    Build,

    /// <summary>A place in code or settings that names a model.</summary>
    Code,

    /// <summary>The metadata of a referenced assembly.</summary>
    Reference,
}

/// <summary>
/// Where something was said. <paramref name="Path"/> and <paramref name="Span"/> locate it; both are empty for a build property,
/// whose file the compiler does not know. <paramref name="Line"/> counts from 1; 0 is unknown.
/// </summary>
public sealed record Origin(Source Source, string Name, string Path, Span Span, int Line)
{
    /// <summary>The origin of a build property: its name.</summary>
    public static Origin Property(string name) => new(Source.Build, "MSBuild property " + name, "", default, 0);

    /// <summary>The origin of what a referenced assembly says: its simple name.</summary>
    public static Origin Assembly(string name) => new(Source.Reference, name, "", default, 0);

    /// <summary>As a message says it: <c>modellicense.json, line 4</c>.</summary>
    public override string ToString() => Line == 0 ? Name : $"{Name}, line {Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}

/// <summary>Something declared, with the place that declared it.</summary>
public sealed record Fact<T>(T Value, Origin Origin);
