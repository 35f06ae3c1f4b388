using Microsoft.CodeAnalysis;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>A model that code names.</summary>
/// <param name="Id">The name, as written.</param>
/// <param name="Where">Where it is chosen: the literal if it stands in this file, else what refers to it.</param>
/// <param name="Takes">What is done with it.</param>
internal sealed record NamedModel(string Id, SyntaxNode Where, Takes Takes = Takes.Model)
{
    /// <summary>Whether it counts only where the catalog knows the name: nothing but the name shows that a model is meant.</summary>
    public bool IsNameOnly { get; init; }

    /// <summary>Who serves it, as the call shows; null where it does not.</summary>
    public Reached? Reached { get; init; }
}

/// <summary>A call that uses a model which the source does not show.</summary>
/// <param name="Where">The value that does not tell it.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Name">The key of the setting, the name of the variable or member; empty where there is none.</param>
/// <param name="Takes">What is done with the value.</param>
internal sealed record HiddenModel(SyntaxNode Where, HiddenIn Source, string Name, Takes Takes)
{
    /// <summary>Who serves the model, as the call shows; null where it does not.</summary>
    public Reached? Reached { get; init; }
}

/// <summary>Where a value comes from that the source does not show.</summary>
internal enum HiddenIn
{
    /// <summary>A setting; the name is its key.</summary>
    Setting,

    /// <summary>An environment variable.</summary>
    Variable,

    /// <summary>A field or property that nothing in this file gives a value.</summary>
    Member,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>The name of a deployment, which may be called anything.</summary>
    Deployment,

    /// <summary>A text that is to be replaced.</summary>
    Placeholder,

    /// <summary>Anything else, such as the result of a call.</summary>
    Other,
}
