using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeActions;

namespace ModelLicense.Analyzers.Tests;

/// <summary>Actions as editors show them: one that holds others stands for them. The property became public after the oldest Roslyn.</summary>
internal static class NestedActions
{
    private static readonly PropertyInfo Property = new[] { "NestedActions", "NestedCodeActions" }
        .Select(name => typeof(CodeAction).GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)).First(each => each is not null)!;

    public static ImmutableArray<CodeAction> Shown(IEnumerable<CodeAction> actions)
        => [.. actions.SelectMany(action => (ImmutableArray<CodeAction>)Property.GetValue(action)! is { Length: > 0 } nested ? nested : [action])];
}
